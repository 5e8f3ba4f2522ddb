"""Checks the figures that attn-run --benchmark=@FILE wrote: complete, and possible."""

import json
import sys

figures = json.load(open(sys.argv[1]))
assert 0 < figures["min_seconds"] <= figures["median_seconds"] < 1, figures
assert figures["repetitions"] >= 5 and figures["threads"] == 2, figures
assert figures["bytes"] == 2 * (24 + 8) and figures["flops"] == 6, figures
assert figures["peak_memory_bytes"] >= 32, figures
assert abs(figures["gigabytes_per_second"] * figures["min_seconds"] * 1e9 / figures["bytes"] - 1) < 1e-6, figures
# A register of one core does more than 1 GF/s, and memory more than 0.1 GB/s.
assert figures["probed_gigaflops_per_second"] > 1 and figures["probed_gigabytes_per_second"] > 0.1, figures
assert figures["device"] == "cpu" and figures["approximate"] == "", figures
