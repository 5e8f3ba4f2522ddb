#!/usr/bin/env python3
"""Time of attn-raise by the size of the module: LAYERS layers of projections, attention and a gated network.

    raising.py [BUILD] [--layers 50,100,200,400] [--target SECONDS]

Prints a JSON line for each size: the pass alone, as MLIR's timing has it, the least of three runs, and the
attentions found. Exit status 1 if one is missed, or if 200 layers take longer than --target (2 s).
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAKE = ROOT / "test" / "Raise" / "Inputs" / "many_layers.py"
PIPELINE = "--pass-pipeline=builtin.module(func.func(attn-raise))"
REPETITIONS = 3


def measure(build, layers, folder):
    source = os.path.join(folder, f"{layers}.mlir")
    with open(source, "w") as file:
        subprocess.run([sys.executable, MAKE, str(layers)], stdout=file, check=True)
    seconds, found = [], 0
    for _ in range(REPETITIONS):
        done = subprocess.run([os.path.join(build, "bin", "attn-opt"), source, PIPELINE, "--mlir-timing",
                               "--mlir-timing-display=list"], capture_output=True, text=True, check=True)
        found = done.stdout.count("attn.softmax_attention")
        seconds.append(float(re.search(r"^ *([\d.]+) .* RaisePass$", done.stderr, re.M)[1]))
    return {"layers": layers, "operations": sum(" = " in line for line in open(source)), "found": found,
            "seconds": min(seconds)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", nargs="?", default=str(ROOT / "build"))
    parser.add_argument("--layers", default="50,100,200,400")
    parser.add_argument("--target", type=float, default=2.0)
    options = parser.parse_args()
    right = True
    with tempfile.TemporaryDirectory() as folder:
        for layers in map(int, options.layers.split(",")):
            figures = measure(options.build, layers, folder)
            print(json.dumps(figures), flush=True)
            right &= figures["found"] == layers
            right &= layers != 200 or figures["seconds"] <= options.target
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
