"""Is every program that is almost an attention either left alone or raised to what it computes?

    mutations.py FILE.mlir [--show]

Makes a program of each small change to each function of FILE: two results of a map or two
operands swapped, an operation, a comparison or a number replaced by another. All sizes in FILE
are equal, so that almost all of them are valid. Each must be raised and compute the same as
before (before_and_after.py), or have a remark that says why not, or have no softmax any more.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OPERATIONS = {"arith.addf": ("arith.mulf", "arith.subf"), "arith.mulf": ("arith.addf", "arith.subf"),
              "arith.subf": ("arith.addf",), "arith.divf": ("arith.mulf",), "arith.maximumf": ("arith.minimumf",),
              "math.exp ": ("math.exp2 ", "math.tanh "), "arith.andi": ("arith.ori",), "arith.ori": ("arith.andi",)}
PREDICATES = {"sge": ("sgt", "sle", "eq"), "sle": ("slt", "sge", "ne"), "oeq": ("une", "ogt")}
NUMBERS = {"0.0": ("1.0",), "0.25": ("0.5", "-0.25"), "0xFF800000": ("0.0", "-1.0e+09", "0x7F800000"),
           "-1.0e+09": ("-8.0", "1.0e+09", "0xFF800000"), "1.0": ("2.0", "0.0"), "0 : index": ("1 : index",),
           "1 : index": ("-1 : index",), "true": ("false",), "false": ("true",)}


def sites(line):
    """What one change makes of a line."""
    for match in re.finditer(r"affine_map<\(([^)]*)\) -> \(([^)]*)\)>", line):
        results = match[2].split(", ")
        for i in range(len(results) - 1):
            swapped = [*results[:i], results[i + 1], results[i], *results[i + 2:]]
            yield f"map {match[2]} to {', '.join(swapped)}", (
                line[:match.start(2)] + ", ".join(swapped) + line[match.end(2):])
    for table in (OPERATIONS, PREDICATES):
        for old, others in table.items():
            if re.search(r"(?<![\w.])" + re.escape(old) + r"(?!\w)", line):
                for new in others:
                    yield f"{old.strip()} to {new.strip()}", line.replace(old, new, 1)
    match = re.search(r"arith\.constant (dense<)?([^>:\n]+?)(>)? (:.*)", line)
    if match:
        found = match[2] + (" : index" if match[4] == ": index" else "")
        for new in NUMBERS.get(found, ()):
            new = new.removesuffix(" : index")
            yield f"{match[2]} to {new}", line[:match.start(2)] + new + line[match.end(2):]
    match = re.search(r"(?:subf|divf|cmpi \w+,|select %\w+,|ins\() ?(%\w+), (%\w+)", line)
    if match and match[1] != match[2]:
        types = re.search(r"ins\(%\w+, %\w+ : (tensor<\S+>), (tensor<\S+>)\)", line)
        if "ins(" not in line or (types and types[1] == types[2]):
            yield f"{match[1]} and {match[2]} swapped", (
                line[:match.start(1)] + match[2] + ", " + match[1] + line[match.end(2):])


def mutants(text):
    for function in re.findall(r"^func\.func .*?^}\n", text, re.M | re.S):
        name = re.match(r"func\.func @(\w+)", function)[1]
        lines = function.splitlines(keepends=True)
        for number, line in enumerate(lines[1:], 1):
            if "linalg.yield" in line or "return" in line:
                continue
            for what, changed in sites(line):
                yield name, what, line.strip(), "".join([*lines[:number], changed, *lines[number + 1:]])


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, text=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    cases = list(mutants(open(options.file).read()))
    module = ""
    for i, (name, _, _, body) in enumerate(cases):
        module += body.replace(f"@{name}(", f"@m{i}_{name}(", 1) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mutants.mlir")
        with open(path, "w") as file:
            file.write(module)
        done = run("attn-opt", path, "--pass-pipeline=builtin.module(func.func(attn-raise{report}))",
                   "--mlir-disable-threading", "-o", os.path.join(folder, "raised.mlir"))
        if done.returncode:
            sys.exit(done.stderr[:4000])
        found = set(map(int, re.findall(r"^attention in @m(\d+)_", done.stderr, re.M)))
        reasons = {int(i): why for i, why in re.findall(r"^not raised in @m(\d+)_\w+: (.*)$", done.stderr, re.M)}
        if options.show:
            for i, (name, what, line, _) in enumerate(cases):
                print(f"m{i} {name}: {what} [{line[:60]}]:", "raised" if i in found else reasons.get(i, "no softmax"))
        kept = [f for f in re.findall(r"^func\.func .*?^}\n", module, re.M | re.S)
                if int(re.match(r"func\.func @m(\d+)_", f)[1]) in found]
        chosen = os.path.join(folder, "chosen.mlir")
        with open(chosen, "w") as file:
            file.write("\n".join(kept))
        compared = run(sys.executable, os.path.join(HERE, "before_and_after.py"), chosen, "--raised", str(len(kept)))
        if compared.returncode:
            lines = []
            for line in compared.stderr.strip().splitlines():
                number = re.match(r"m(\d+)_\w+: ", line)
                case = cases[int(number[1])] if number else None
                lines.append(f"{line} [{case[1]} in {case[2]}]" if case else line)
            sys.exit("\n".join(lines))
    declined = len(set(reasons) - found)
    print(f"{len(cases)} mutants: {len(found)} raised and equal, {declined} declined, "
          f"{len(cases) - len(found) - declined} without a softmax")


main()
