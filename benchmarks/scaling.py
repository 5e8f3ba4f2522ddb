#!/usr/bin/env python3
"""Time and peak memory of one attention, exact and approximate, from N = 512 to 65,536 tokens.

  scaling.py ATTN_RUN FILE.mlir [--approximate=METHOD] [--max-tokens=N] [--limit=SECONDS]

FILE's main takes query, key and value of type tensor<1x8x?x64xf32>. Each cell is one attn-run with
--benchmark; a row is printed as soon as it is measured. Exact attention stops where it would take
longer than the limit for one call: its time is then predicted from the growth so far.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HEADS, WIDTH = 8, 64


def measure(attn_run, program, tokens, options):
    """Seconds of one call and peak memory in bytes, as attn-run reports them."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "benchmark.json"
        command = [attn_run, program, "--function=main", f"--benchmark=@{report}", *options]
        # Normally distributed query, key and value, the same on every run.
        command += [f"--input=1x{HEADS}x{tokens}x{WIDTH}xf32=random:{seed}" for seed in range(3)]
        # Results are of no interest here.
        command.append(f"--output=@{pathlib.Path(folder) / 'out.npy'}")
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            sys.exit(f"\nerror: {' '.join(map(str, command))} ended with status {done.returncode}:\n{done.stdout}")
        result = json.loads(report.read_text())
    return result["min_seconds"], result["peak_memory_bytes"]


def seconds(value):
    return f"{value * 1e3:8.2f} ms" if value < 1 else f"{value:8.2f} s "


def megabytes(value):
    return f"{value / 1e6:7.0f} MB"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attn_run")
    parser.add_argument("program")
    parser.add_argument("--approximate", default="cosformer")
    parser.add_argument("--max-tokens", type=int, default=65536)
    parser.add_argument("--limit", type=float, default=10.0)
    arguments = parser.parse_args()

    method = arguments.approximate.partition(",")[0]
    print(f"{'':>8}  {'q, k, v, out':>12}  {'exact':^24}  {method:^24}")
    print(f"{'tokens':>8}  {'size':>12}  {'time':>11} {'peak memory':>12}  {'time':>11} {'peak memory':>12}  {'speed-up':>9}")

    exact = []  # the times measured so far
    predicted = None
    tokens = 512
    while tokens <= arguments.max_tokens:
        row = f"{tokens:>8,}  {4 * HEADS * tokens * WIDTH * 4 / 1e6:>9.1f} MB"
        if exact and predicted is None:
            # Doubling the tokens multiplies exact attention's time by about 4.
            growth = exact[-1] / exact[-2] if len(exact) > 1 else 4.0
            expected = exact[-1] * min(max(growth, 2.0), 5.0)
            if expected > arguments.limit:
                predicted = expected
        elif predicted is not None:
            predicted *= 4
        if predicted is None:
            time, memory = measure(arguments.attn_run, arguments.program, tokens, [])
            exact.append(time)
            row += f"  {seconds(time)} {megabytes(memory):>12}"
        else:
            time = predicted
            row += f"  {'not run: about ' + format(predicted, '.0f') + ' s':>24}"
        print(row, end="", flush=True)
        options = [f"--approximate={arguments.approximate}"]
        fast, memory = measure(arguments.attn_run, arguments.program, tokens, options)
        about = "~" if predicted is not None else " "
        print(f"  {seconds(fast)} {megabytes(memory):>12}  {about + format(time / fast, '.1f') + 'x':>9}", flush=True)
        tokens *= 2


if __name__ == "__main__":
    main()
