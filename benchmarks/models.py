#!/usr/bin/env python3
"""Whole models, exact and with each method: what was found and replaced, error, time and memory.

  models.py ATTN_RUN [--only=MODEL,…] [--methods=METHOD,…] [--quick] [--threads=N] [--json=FILE [--again]] [--document=FILE.md]

The models are those of examples/models, exported from PyTorch. Each is run exactly first and must give
what PyTorch gave. --quick checks and compares, and leaves time and memory out.
"""

import argparse
import json
import pathlib
import sys
import tempfile

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[1]
MODELS = ROOT / "examples" / "models"
sys.path.append(str(MODELS))
import attn_run  # noqa: E402
import values  # noqa: E402

# What each model is run with. The grids are those of the models' own tokens.
VISION = ["nystromformer,landmarks=49", "performer", "efficient", "cosformer", "linear-elu"]
LANGUAGE = ["cosformer", "performer", "linear-elu"]
GRID = "sampler=avg2d,grid=14x14,landmarks=7x7"
METHODS = {
    "vit": [f"soft,{GRID}", f"soft-norm,{GRID}", "gaussian", *VISION],
    "pyramid": ["soft,landmarks=49", "soft-norm,landmarks=49", "gaussian", *VISION],
    "bert": LANGUAGE + ["efficient", "nystromformer,landmarks=64", "soft,landmarks=64"],
    # The last one sees the future: it has to be declined.
    "gpt2": LANGUAGE + ["soft"],
}


def write_inputs(model, folder):
    """The --input options of a model; what is made from a seed goes into `folder`."""
    options = []
    for number, given in enumerate(model["inputs"]):
        path = MODELS / given["path"] if given["kind"] == "file" else pathlib.Path(folder) / f"input{number}.npy"
        if given["kind"] != "file":
            numpy.save(path, values.value(given))
        options.append(f"--input=@{path}")
    return options


def mean_cosine(found, exact):
    """Of the angles between the rows: 1 where they point the same way, whatever their length."""
    found, exact = (numpy.asarray(x, numpy.float64).reshape(-1, x.shape[-1]) for x in (found, exact))
    lengths = numpy.linalg.norm(found, axis=1) * numpy.linalg.norm(exact, axis=1)
    return float(numpy.mean((found * exact).sum(axis=1) / numpy.maximum(lengths, 1e-30)))


def describe(run, name, method):
    """One row: the numbers that attn-run printed and reported."""
    row = {"model": name, "method": method, "found": int(run.find(r"attention: (\d+) found")[0])}
    changed = run.find(r"approximate=\S+: (\d+) changed, (\d+) left exact")
    row["replaced"] = int(changed[0]) if changed else 0
    check = run.find(r"expected_output\[0\]: right: the worst row is off by (\S+)")
    if check:
        row["row_error_against_pytorch"] = float(check[0])
    error = run.find(r"rms error (\S+) % of the rms; the worst row is off by (\S+) %")
    if error:
        row["rms_error"], row["row_error"] = (float(e) / 100 for e in error)
    if changed and changed[1] != "0":
        # The first remark after the changed ones says why.
        row["left_exact"] = run.text.split("left exact\n")[1].splitlines()[row["replaced"]].rpartition(": ")[2]
    if run.figures:
        row.update((key, run.figures[key]) for key in ("min_seconds", "median_seconds", "peak_memory_bytes", "compile_seconds"))
    return row


HEAD = "| model | attention | replaced | error, rms | cosine | time of a call | peak memory |\n" + 7 * "|---" + "|\n"


def line(row):
    """A row of the table."""
    exact = row["method"] == "exact"
    if exact:
        error = f"{row['row_error_against_pytorch']:.0e} from PyTorch's"
    elif row["replaced"]:
        error = f"{row['rms_error']:.1%}"
    else:
        error = f"declined: {row['left_exact']}"
    cells = [
        row["model"] if exact else "",
        row["method"],
        f"{row['found']} found" if exact else f"{row['replaced']} of {row['found']}",
        error,
        f"{row['cosine']:.3f}" if row["replaced"] else "–",
        attn_run.seconds(row["min_seconds"]) if "min_seconds" in row else "–",
        attn_run.megabytes(row["peak_memory_bytes"]) if "peak_memory_bytes" in row else "–",
    ]
    return "| " + " | ".join(cells) + " |\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attn_run")
    parser.add_argument("--only", default=",".join(METHODS))
    parser.add_argument("--methods", help="instead of each model's own list, separated by spaces")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--again", action="store_true", help="keep the lesser times of the earlier --json=FILE")
    parser.add_argument("--document", type=pathlib.Path)
    arguments = parser.parse_args()

    models = json.loads((MODELS / "models.json").read_text())
    rows, machine = [], None
    print(HEAD, end="")
    for name in arguments.only.split(","):
        model, program = models[name], MODELS / f"{name}.mlir"
        with tempfile.TemporaryDirectory() as folder:
            inputs = write_inputs(model, folder)
            if arguments.threads:
                inputs.append(f"--threads={arguments.threads}")
            expected = f"--expected_output=@{MODELS / model['expected']}"
            methods = arguments.methods.split() if arguments.methods else METHODS[name]
            for method in ["exact", *methods]:
                options = [expected] if method == "exact" else [f"--approximate={method}", "--compare=exact"]
                output = pathlib.Path(folder) / f"{'exact' if method == 'exact' else 'approximate'}.npy"
                try:
                    run = attn_run.Run(arguments.attn_run, program, inputs + options, not arguments.quick, output)
                except attn_run.Failed as failure:
                    sys.exit(f"error: {failure}")
                machine = machine or run.figures and attn_run.machine(run.figures)
                rows.append(describe(run, name, method))
                if method != "exact":
                    rows[-1]["cosine"] = mean_cosine(numpy.load(output), numpy.load(output.with_name("exact.npy")))
                print(line(rows[-1]), end="", flush=True)
    if machine:
        print(f"\n{machine}")
    if arguments.again:
        earlier = json.loads(arguments.json.read_text())["rows"]
        attn_run.keep_least(rows, earlier, "model", "method")
        # Rows that were not measured this time stay as they were.
        known = {(row["model"], row["method"]): row for row in earlier + rows}
        order = [(name, method) for name in METHODS for method in ["exact", *METHODS[name]]]
        rows = [known[key] for key in order if key in known]
    if arguments.json:
        arguments.json.write_text(json.dumps({"machine": machine, "rows": rows}, indent=1) + "\n")
    if arguments.document:
        table = HEAD + "".join(map(line, rows))
        attn_run.write_measured(arguments.document, f"{machine}.\n\n{table}")


if __name__ == "__main__":
    main()
