#!/usr/bin/env python3
"""Memory and time of one attention while the sequence grows: as written, exact, and with each method.

  memory.py ATTN_RUN [--max-tokens=N] [--limit=SECONDS] [--max-gigabytes=X] [--rows=ROW,…] [--threads=N]
            [--json=FILE [--again]] [--picture=FILE.svg] [--document=FILE.md]

The program is examples/scaling/softmax.mlir, 2 heads of 32, from 784 = 28² to 50,176 = 224² tokens: the lengths
that SOFT's authors plot. "As written" compiles it as it stands, with its N × N arrays; "exact" finds the
attention in it. A cell is two runs: one with --benchmark (what the program held at once: inputs,
result and everything it allocated) and one without (the largest resident set of the whole process, its
libraries included). A cell that would take longer than the limit, or more memory than given (than 80 % of
what is free), is not run, and says so.
"""

import argparse
import json
import math
import pathlib
import sys

import attn_run
import plot

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "examples" / "scaling" / "softmax.mlir"
HEADS, WIDTH = 2, 32
TOKENS = [784, 1568, 3136, 6272, 12544, 25088, 50176]
LANDMARKS = 49
ROWS = {
    "as written": ["--as-written"],
    "exact": [],
    "gaussian": ["--approximate=gaussian"],
    "soft": [f"--approximate=soft,landmarks={LANDMARKS}"],
    "soft-norm": [f"--approximate=soft-norm,landmarks={LANDMARKS}"],
    "nystromformer": [f"--approximate=nystromformer,landmarks={LANDMARKS}"],
    "performer": ["--approximate=performer"],
    "efficient": ["--approximate=efficient"],
    "cosformer": ["--approximate=cosformer"],
    "linear-elu": ["--approximate=linear-elu"],
}


def free_memory():
    for line in pathlib.Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return math.inf


def predict(cells, key):
    """The next cell's number, from the growth of the last two: tokens double."""
    values = [cell[key] for cell in cells]
    growth = values[-1] / values[-2] if len(values) > 1 else 4.0
    return values[-1] * min(max(growth, 1.0), 4.5)


def reason_not_to_run(cells, limit, most):
    if not cells:
        return None
    if "not_run" in cells[-1]:
        return cells[-1]["not_run"]
    if len(cells) > 1:
        if predict(cells, "min_seconds") > limit:
            return f"more than {limit:g} s a call"
        if predict(cells, "peak_memory_bytes") > most:
            return f"more than {most / 1e9:.0f} GB"
    return None


def run(program, options, tokens, benchmark):
    inputs = [f"--input={HEADS}x{tokens}x{WIDTH}xf32=random:{seed}" for seed in range(3)]
    return attn_run.Run(program, PROGRAM, inputs + options, benchmark)


def measure(program, options, tokens):
    plain, timed = (run(program, options, tokens, benchmark) for benchmark in (False, True))
    keys = ("min_seconds", "median_seconds", "repetitions", "peak_memory_bytes", "bytes")
    cell = {"tokens": tokens, "resident_bytes": plain.resident}
    cell.update((key, timed.figures[key]) for key in keys)
    return cell, timed.figures


def table(results, title, text):
    """One table of the document: a row for each way, a column for each length."""
    lines = [[title, *(f"{tokens:,}" for tokens in results["tokens"])], ["---"] + ["--:"] * len(results["tokens"])]
    for name, cells in results["rows"].items():
        lines.append([f"`{name}`" if name not in ("as written", "exact") else name])
        lines[-1] += [text(cell) if "not_run" not in cell else "–" for cell in cells]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def document(results):
    size = attn_run.megabytes
    parts = [
        table(results, "memory, N =", lambda cell: size(cell["peak_memory_bytes"])),
        table(results, "time of a call, N =", lambda cell: attn_run.seconds(cell["min_seconds"])),
        table(results, "resident set, N =", lambda cell: size(cell["resident_bytes"])),
    ]
    reasons = {name: cells[-1]["not_run"] for name, cells in results["rows"].items() if "not_run" in cells[-1]}
    notes = f"{results['machine']}.\n"
    if reasons:
        notes += "A dash is what was not run: " + "; ".join(f"{name}, {why}" for name, why in reasons.items()) + ".\n"
    return "\n".join([notes, *parts])


def merge(earlier, results):
    """The lesser times of two runs; what was not measured this time stays as it was."""
    merged = {**results, "tokens": sorted({*earlier["tokens"], *results["tokens"]}), "rows": {}}
    for name in ROWS:
        old, new = (source["rows"].get(name, []) for source in (earlier, results))
        attn_run.keep_least(new, old, "tokens")
        cells = {cell["tokens"]: cell for cell in old}
        cells.update((cell["tokens"], cell) for cell in new if "not_run" not in cell or cell["tokens"] not in cells)
        if cells:
            merged["rows"][name] = [cells[n] for n in sorted(cells)]
    return merged


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attn_run")
    parser.add_argument("--max-tokens", type=int, default=TOKENS[-1])
    parser.add_argument("--limit", type=float, default=60.0)
    parser.add_argument("--max-gigabytes", type=float)
    parser.add_argument("--rows", default=",".join(ROWS))
    parser.add_argument("--threads", type=int)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--again", action="store_true", help="keep the lesser times of the earlier --json=FILE")
    parser.add_argument("--picture", type=pathlib.Path)
    parser.add_argument("--document", type=pathlib.Path)
    arguments = parser.parse_args()

    most = arguments.max_gigabytes * 1e9 if arguments.max_gigabytes else 0.8 * free_memory()
    tokens = [n for n in TOKENS if n <= arguments.max_tokens]
    results = {"program": str(PROGRAM.relative_to(ROOT)), "machine": None, "tokens": tokens, "rows": {}}
    print(f"{'':14} {'tokens':>7}  {'time':>9}  {'memory':>9}  {'resident set':>12}")
    for name in arguments.rows.split(","):
        options = ROWS[name] + ([f"--threads={arguments.threads}"] if arguments.threads else [])
        cells = results["rows"][name] = []
        # Compiles it, for all lengths: machine code is kept, so what is measured below has no compiler in it.
        try:
            run(arguments.attn_run, options, tokens[0], benchmark=False)
        except attn_run.Failed as failure:
            sys.exit(f"error: {failure}")
        for n in tokens:
            why = reason_not_to_run(cells, arguments.limit, most)
            if why:
                cells.append({"tokens": n, "not_run": why})
                print(f"{name:14} {n:>7,}  not run: {why}", flush=True)
                continue
            try:
                cell, figures = measure(arguments.attn_run, options, n)
            except attn_run.Failed as failure:
                sys.exit(f"error: {failure}")
            results["machine"] = results["machine"] or attn_run.machine(figures)
            cells.append(cell)
            print(
                f"{name:14} {n:>7,}  {attn_run.seconds(cell['min_seconds']):>9}  "
                f"{attn_run.megabytes(cell['peak_memory_bytes']):>9}  {attn_run.megabytes(cell['resident_bytes']):>12}",
                flush=True,
            )
    print(results["machine"])
    if arguments.again:
        results = merge(json.loads(arguments.json.read_text()), results)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n")
    if arguments.picture:
        arguments.picture.write_text(plot.draw(results))
    if arguments.document:
        attn_run.write_measured(arguments.document, document(results))


if __name__ == "__main__":
    main()
