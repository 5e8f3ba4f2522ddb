#!/usr/bin/env bash
# Prints the path of a Python (3.9 or later) that has NumPy: the tests, the NumPy reference and the
# demo's table need one. $ATTN_PYTHON is asked first, then python3 on PATH, then the system's own
# (Debian's python3-numpy serves only that one). Exits 1 without a word where there is none.
set -euo pipefail

for candidate in "${ATTN_PYTHON:-}" python3 /usr/bin/python3 /usr/local/bin/python3; do
  path=$(command -v "$candidate" 2>/dev/null) || continue
  # An interpreter manager's shim answers with the interpreter it stands for.
  if "$path" -c 'import sys, numpy; sys.exit(sys.version_info < (3, 9))' >/dev/null 2>&1; then
    "$path" -c 'import sys; print(sys.executable)'
    exit 0
  fi
done
exit 1
