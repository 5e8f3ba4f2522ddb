"""Whether kernels keep to what they may ask of a machine, as the emulator counts it.

  hold_targets.py NAME... [--chip=sm_80]       targets whose names begin so; --list says them all
  hold_targets.py --cards=FOLDER               saved cards of the cases of benchmarks/gpu

Of an operation, over all its kernels: bytes from and to DRAM, and bytes asked for, by those that it has to move (its
operands and results once, what all heads share once for each kernel, and a state between two kernels written and read
once), and products by those that the formula has. Of each kernel: whole sectors, conflicts among wavefronts of shared
memory, spills where ptxas is found.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "benchmarks/gpu"))
import exponential  # noqa: E402
from cases import cases, name_of  # noqa: E402
from formula import kind_of, operands, results_of  # noqa: E402
from programs import method_option, program, spelled  # noqa: E402

CONFLICTS, PRODUCTS, DRAM, REQUESTED = 0.05, 1.10, 1.05, 1.5
WIDTH = {"f16": 2, "bf16": 2, "f32": 4}
CHUNK = 64


def attention(form, method, n, d, heads=1, m=0, dtype="bf16", batch=1, **bounds):
    case = {"form": form, "method": method, "dtype": dtype, "batch": batch, "heads": heads, "n": n, "d": d, "max_length": max(n, 4096),
            "position": 1000}
    return {**case, "m": m} if m else case, bounds


def small(method, m, d, heads=2, dtype="f32", n=0, **bounds):
    case = {"form": "small", "method": method, "dtype": dtype, "batch": 1, "heads": heads, "m": m, "d": d}
    return {**case, "n": n} if n else case, bounds


# From 4096 tokens on keys are in segments, whose states are written and read besides.
SPLIT = {64: 1.08, 128: 1.15}


def targets():
    """Name -> case, and bounds of its own where they are not the common ones."""
    named = {}
    for d in (64, 128):
        wide = d > 64
        named[f"pointwise-whole-d{d}"] = attention("bidirectional", "cosformer", 2048, d)
        named[f"pointwise-split-d{d}"] = attention("bidirectional", "cosformer", 4096, d, dram=SPLIT[d])
        named[f"pointwise-one-term-d{d}"] = attention("bidirectional", "linear-elu", 2048, d, dtype="f16")
        named[f"causal-whole-d{d}"] = attention("causal", "cosformer", 512, d)
        named[f"causal-one-term-d{d}"] = attention("causal", "linear-elu", 512, d, dtype="f16")
        # k and v of all segments but the last are read twice, and their states formed twice.
        named[f"causal-split-d{d}"] = attention("causal", "linear-elu", 4096, d, dram=1.32 if wide else 1.48)
        named[f"step-d{d}"] = attention("step", "cosformer", 1, d, heads=4)
        for method, m in (("performer", 128), ("soft", 64), ("nystromformer", 64)):
            named[f"exponential-{method}-d{d}"] = attention("bidirectional", method, 2048, d, m=m)
        named[f"exponential-efficient-d{d}"] = attention("bidirectional", "efficient", 2048, d)
    named["small-mean"] = small("segment-mean", 64, 64, dtype="bf16", n=2048)
    named["small-matrix"] = small("landmark-matrix", 64, 64)
    named["small-newton"] = small("newton-soft", 64, 64)
    named["small-newton-third"] = small("newton-nystromformer", 64, 64)
    named["small-merge"] = small("merge-maxima", 64, 64)
    return named


def broken():
    """What must not be held, by every bound: rows that end inside sectors and tiles."""
    return {"broken-pointwise": attention("bidirectional", "cosformer", 500, 40, requested=1.4)}


def state_bytes(case):
    """Of one head, with its normalizer: what goes from one kernel to the other. Kernels without exponentials leave a
    state of bf16 as they read it."""
    if case["form"] != "bidirectional":
        return 0
    is_rounded = case["dtype"] == "bf16" and kind_of(case) is not exponential
    features = case.get("m") or case["d"] * (2 if case["method"] == "cosformer" else 1)
    return features * ((2 if is_rounded else 4) * case["d"] + 4)


def compulsory_bytes(case):
    moved = sum(math.prod(shape) * WIDTH[dtype] for shape, dtype in [*operands(case).values(), *results_of(case).values()])
    moved += 2 * state_bytes(case) * case["batch"] * case["heads"]
    if case["method"] == "cosformer" and case["form"] != "step":
        moved += 2 * 2 * 4 * case["n"]  # factors of queries and of keys
    if case["form"] == "bidirectional" and "w" in operands(case):
        shape, dtype = operands(case)["w"]
        moved += math.prod(shape) * WIDTH[dtype]  # by the keys' kernel and the queries'
    return moved


def useful_products(case):
    """Multiplications and additions of the formula; 0 where tensor cores are not asked."""
    if case["form"] not in ("bidirectional", "causal"):
        return 0
    n, d = case["n"], case["d"]
    features = case.get("m") or d * (2 if case["method"] == "cosformer" else 1)
    products = 2 * n * features * d  # the state and its readout
    if case["form"] == "causal":
        products += 2 * n * CHUNK * d  # whole squares
    if "m" in case:
        products += 2 * 2 * n * features * d  # logits of queries and keys, by a projection in two parts
    if case["method"] == "soft" and case["dtype"] == "bf16":
        products += n * features * d  # weights of keys in two parts
    return products * case["batch"] * case["heads"]


def made_products(kernel):
    """m16n8k16 is 2048 products."""
    return sum(count * math.prod(int(size) for size in shape.split()[0].replace("m", "").replace("n", " ").replace("k", " ").split())
               for shape, count in kernel["mma"].items())


def count(case, chip):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "program.mlir").write_text(program(case))
        command = ["attn-run", "program.mlir", *method_option(case), "--device=emulate", f"--target={chip}", "--emulate=checks=off",
                   "--counters=@card.json"]
        # What is counted does not depend on values.
        command += [f"--input={spelled(operand)}=1" for operand in operands(case).values()]
        command += [f"--output=@{name}.npy" for name in results_of(case)]
        done = subprocess.run(command, cwd=work, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
        return json.loads((work / "card.json").read_text())["kernels"]


def problems_of(case, bounds, kernels):
    """What is said of the operation, and what is wrong."""
    compulsory, useful = compulsory_bytes(case), useful_products(case)
    total = lambda what: sum(kernel[way][what] for kernel in kernels for way in ("read", "written"))
    dram, requested = total("first_touch_bytes") / compulsory, total("requested_bytes") / compulsory
    products = sum(map(made_products, kernels)) / useful if useful else 0
    said = f"DRAM {dram:.3f}x requested {requested:.2f}x products {products:.3f}x"
    problems = [] if kernels else ["no kernel ran"]
    for what, found, most in (("bytes of DRAM", dram, bounds.get("dram", DRAM)), ("bytes asked for", requested, bounds.get("requested", REQUESTED)),
                              ("products", products, bounds.get("products", PRODUCTS))):
        if found > most:
            problems.append(f"{found:.3f} times the {what} that are needed, expected at most {most}")
    for kernel in kernels:
        name = kernel["kernel"]
        sectors, full = (sum(kernel[way][what] for way in ("read", "written")) for what in ("sectors", "full_sectors"))
        if full < sectors:
            problems.append(f"{name}: {sectors - full} of {sectors} sectors are not whole")
        waves, ideal = (sum(kernel[way][what] for way in ("shared_read", "shared_written")) for what in ("wavefronts", "ideal_wavefronts"))
        if waves - ideal > CONFLICTS * waves:
            problems.append(f"{name}: {waves - ideal} of {waves} wavefronts are conflicts, expected at most {CONFLICTS:.0%}")
        if waves:
            said += f"; {name} conflicts {(waves - ideal) / waves:.1%}"
        machine = kernel["roofline"]["ptxas"]
        if machine and machine["spill_loads"] + machine["spill_stores"] > 0:
            problems.append(f"{name}: spills: {machine}")
    return said, problems


def hold(name, case, bounds, kernels):
    said, problems = problems_of(case, bounds, kernels)
    print(f"{name}: {said}", *problems, sep="\n  ", flush=True)
    return not problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--chip", default="sm_80")
    parser.add_argument("--cards", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.cards:
        held = [hold(path.stem, case, {"dram": SPLIT[case["d"]]}, json.loads(path.read_text())["kernels"])
                for case in cases() for path in sorted(arguments.cards.glob(f"{name_of(case)}-sm_*.json"))]
    else:
        named = {**targets(), **broken()} if arguments.names else targets()
        chosen = {name: target for name, target in named.items() if not arguments.names or name.startswith(tuple(arguments.names))}
        if arguments.list or not chosen:
            print("\n".join(targets()))
            sys.exit(not arguments.list)
        held = [hold(name, case, bounds, count(case, arguments.chip)) for name, (case, bounds) in chosen.items()]
    print(f"{sum(held)} of {len(held)} targets are held")
    sys.exit(not held or not all(held))


if __name__ == "__main__":
    main()
