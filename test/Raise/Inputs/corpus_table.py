"""Prints docs/RaisingCorpus.md: each form of the corpus by each route, as the tests expect it.

    corpus_table.py CORPUS

Reads nothing but the commands and CHECK lines of the corpus's own tests, so that it cannot say
anything else than they do.
"""

import collections
import pathlib
import re
import sys

# Column, and the prefixes and suffixes of file names that belong to it.
ROUTES = [
    ("torch-mlir", "torchmlir", ""), ("TOSA", "tosa", ""), ("TOSA", "tosa22", ""), ("ONNX", "onnxdynamo", ""),
    ("ONNX, TorchScript", "onnxts", ""), ("IREE, torch", "ireetorch", ""), ("IREE, torch", "iree_torch", "_input"),
    ("IREE, torch, optimised", "ireetorchopt", ""), ("IREE, torch, optimised", "iree_torch", "_global-optimization"),
    ("IREE, online", "ireeonline", ""), ("IREE, online", "iree_ext", ""), ("StableHLO", "shlo", ""),
    ("IREE, JAX", "ireejax", ""), ("IREE, JAX", "iree_jax", ""), ("IREE, JAX, optimised", "ireejaxopt", ""),
    ("fused by stock passes", "fused22", ""), ("IREE's attention", "ireeattention", ""),
    ("torch-mlir's attention", "tmtensor", ""), ("ONNX Attention", "onnxop", ""),
]
COLUMNS = list(dict.fromkeys(column for column, _, _ in ROUTES))

HEAD = """# The raising corpus

One row for each form, one column for each way from a framework to `linalg`. Every file is a test: it runs before
and after `attn-raise` on random inputs, and, where it was made by `generate/`, once more after stock passes have
generalised and fused it, and against what the framework itself computes. So a case below is also equal within
the tolerance of its type. `test/Raise/corpus/generate/README.md` says how the files are made. This page is made
from the tests' own expectations: `python3 test/Raise/Inputs/corpus_table.py test/Raise/corpus`.

`2` is the number of attentions found; `–a` is a softmax left alone, for reason a below; `0` means that there is
no softmax to speak of; `*` marks what stock fusion changes (see the end). An empty cell was not exported.
"""


class Case:
    """What one file's test expects."""

    def __init__(self, path):
        text = path.read_text()
        self.name = path.stem
        head = text.splitlines()[0]
        made = re.match(r"// Made by [\w/.]+: (\w+), (\w+): (.*)", head)
        if made:
            self.family, route, self.what = made.groups()
            self.form = self.name.removeprefix(route + "_")
            self.column = next(column for column, prefix, _ in ROUTES if prefix == route)
            self.found, self.reasons = self.read(text, "CHECK")
            self.fused = self.read(text, "FUSED") if "// FUSED" in text else None
            return
        self.family, self.fused = "sample", None
        self.column, prefix, suffix = next(
            route for route in sorted(ROUTES, key=lambda r: (-len(r[1]), -len(r[2])))
            if self.name.startswith(route[1] + "_") and self.name.endswith(route[2]))
        self.form = re.sub(r"_f32$", "", self.name.removeprefix(prefix + "_").removesuffix(suffix))
        self.what = self.form.replace("_", " ")
        self.found = int((re.search(r"--raised (\d+)", text) or [0, 1])[1])
        self.reasons = re.findall(r"CHECK(?:-\w+)?: not raised in @\w+: (.*?) \([\w.]+\)", text)

    @staticmethod
    def read(text, prefix):
        found = int(re.search(rf"// {prefix}: attention: (\d+) found", text)[1])
        return found, re.findall(rf"// {prefix}-NEXT: attention not raised: (.*?), in '", text)

    def changed_by_fusion(self):
        return self.fused is not None and self.fused != (self.found, self.reasons)


def letter(i):
    return chr(ord("a") + i) if i < 26 else letter(i // 26 - 1) + letter(i % 26)


def main():
    cases = [Case(path) for path in sorted(pathlib.Path(sys.argv[1]).glob("*.mlir"))]
    reasons = collections.Counter(reason for case in cases for reason in case.reasons)
    marks = {reason: letter(i) for i, (reason, _) in enumerate(
        sorted(reasons.items(), key=lambda item: (-item[1], item[0])))}

    def cell(case):
        parts = [str(case.found)] if case.found or not case.reasons else []
        parts += ["–" + marks[reason] for reason in case.reasons]
        return " ".join(parts) + ("*" if case.changed_by_fusion() else "")

    print(HEAD)
    print("| route | files | attentions found | softmaxes left alone |\n|---|---:|---:|---:|")
    for column in COLUMNS:
        of = [case for case in cases if case.column == column]
        print(f"| {column} | {len(of)} | {sum(c.found for c in of)} | {sum(len(c.reasons) for c in of)} |")
    fused = [case for case in cases if case.fused]
    print(f"| all of `generate/`, fused by stock passes | {len(fused)} | {sum(c.fused[0] for c in fused)} "
          f"| {sum(len(c.fused[1]) for c in fused)} |")
    print(f"| **all files** | {len(cases)} | {sum(c.found for c in cases)} | {sum(len(c.reasons) for c in cases)} |")

    print("\n## Why a softmax is left alone\n\n| | reason | cases |\n|---|---|---:|")
    for reason, mark in marks.items():
        print(f"| {mark} | {reason} | {reasons[reason]} |")

    by_family = collections.defaultdict(lambda: collections.defaultdict(list))
    for case in cases:
        by_family[case.family][case.form].append(case)
    for family in sorted(by_family):
        columns = [c for c in COLUMNS if any(x.column == c for x in cases if x.family == family)]
        print(f"\n## {family}\n\n| form | {' | '.join(columns)} |\n|---|{'---|' * len(columns)}")
        for form, row in sorted(by_family[family].items()):
            cells = [" / ".join(cell(c) for c in row if c.column == column) for column in columns]
            what = row[0].what.replace("|", "\\|")
            print(f"| {what} | {' | '.join(cells)} |")

    changed = [case for case in cases if case.changed_by_fusion()]
    if changed:
        print("\n## What stock fusion changes\n\n| file | before | after |\n|---|---|---|")
        for case in changed:
            after = [f"{case.fused[0]} found", *case.fused[1]]
            print(f"| {case.name} | {'; '.join([f'{case.found} found', *case.reasons])} | {'; '.join(after)} |")


main()
