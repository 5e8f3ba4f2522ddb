#!/usr/bin/env bash
# Builds attn-mlir and runs every test: lit, numeric cases, GoogleTest.
#
#   ./scripts/test.sh              all tests
#   ./scripts/test.sh raise        the tests whose path matches a regular expression
#
# The last line is 'N passed, N failed'; the exit status is 0 only if some passed and none failed.
# ATTN_PRESET=asan does all this in build-asan, with sanitizers; ATTN_NIGHTLY=1 runs emulated kernels in several schedules and
# on long sequences, which takes hours.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! ./scripts/build.sh; then
  echo "error: no test was run, because the build did not succeed" >&2
  echo "0 passed, 1 failed"
  exit 1
fi
build=build
[ "${ATTN_PRESET:-dev}" = dev ] || build=build-$ATTN_PRESET
exec "$(./scripts/find-python.sh)" scripts/run-tests.py "$build" "$@"
