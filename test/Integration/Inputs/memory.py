"""memory.py FIGURES BYTES: the peak of a benchmark is its inputs and results and at most so many bytes more."""

import json
import sys

figures, allowed = json.load(open(sys.argv[1])), int(sys.argv[2])
found = figures["peak_memory_bytes"] - figures["bytes"]
if found > allowed:
    sys.exit(f"expected at most {allowed} bytes beside inputs and results, found {found:.0f}")
