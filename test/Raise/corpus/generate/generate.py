#!/usr/bin/env python3
"""Makes the corpus: exports each form by each of its routes, and says what changed.

    generate.py [--forms REGEX] [--routes REGEX] [--keep] [--again] ATTN_BUILD

Writes ../ROUTE_FORM.mlir with the commands of its test, and ../expected/ROUTE_FORM.N.npy, what the
exporter's own framework computes. What the test expects of attn-raise is what attn-run now says, and
every case where that is not what the form asks for is listed. --keep writes nothing; --again exports
nothing, and only asks anew what attn-run says of the programs that there are.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import traceback

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import forms
import routes

CORPUS = HERE.parent
FUSE = "builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)"
MARK = "// Made by generate/generate.py"
# IREE's second phase and the others have been fused, or will be, by other means.
FUSED_ROUTES = ("torchmlir", "shlo")


def command(form, route, results):
    options = [] if route in routes.FOREIGN else ["--verify=raise"]
    options += [f"--input={given.literal(i + 1)}" for i, given in enumerate(form.inputs)]
    options += [f"--expected_output=@%S/expected/{form.name}.{i}.npy" for i in range(len(results))]
    return " ".join(options)


def observe(build, path, arguments):
    """What attn-run says: the lines about attentions, and whether all was right."""
    arguments = [argument.replace("%S", str(CORPUS)) for argument in arguments.split()]
    done = subprocess.run([os.path.join(build, "bin", "attn-run"), path, *arguments],
                          capture_output=True, text=True)
    lines = done.stdout.splitlines()
    start = next((i for i, line in enumerate(lines) if line.startswith("attention: ")), None)
    if start is None:
        return None, done.stderr.strip() or done.stdout.strip()
    said = [lines[start]]
    for line in lines[start + 1:]:
        match = re.match(r"  \S+?:\d+: (.*)$", line)
        if not match:
            break
        said.append(match[1])
    wrong = [line for line in lines if "WRONG" in line]
    if done.returncode:
        return said, "\n".join(wrong) or done.stderr.strip()[:600]
    return said, None


def counts(said):
    match = re.match(r"attention: (\d+) found(?:, (\d+) not recognised)?", said[0])
    return int(match[1]), int(match[2] or 0)


def checks(prefix, said):
    lines = [f"// {prefix}: {said[0]}{'{{$}}'}"]
    lines += [f"// {prefix}-NEXT: {line}" for line in said[1:]]
    return lines


def observe_fused(build, path, arguments):
    fused = subprocess.run([os.path.join(build, "bin", "attn-opt"), path, f"--pass-pipeline={FUSE}", "-o",
                            str(path) + ".fused"], capture_output=True, text=True)
    try:
        if fused.returncode:
            return None, fused.stderr.strip()[:600]
        return observe(build, str(path) + ".fused", arguments)
    finally:
        pathlib.Path(str(path) + ".fused").unlink(missing_ok=True)


class Changes:
    def __init__(self):
        self.lines = {"new": [], "changed": [], "same": [], "unexpected": [], "wrong": [],
                      "not exported": []}

    def add(self, kind, name, why=""):
        self.lines[kind].append(name + (f": {why}" if why else ""))

    def print(self):
        for kind, names in self.lines.items():
            if not names:
                continue
            print(f"{kind}: {len(names)}")
            if kind != "same":
                for name in names:
                    print("  " + name.replace("\n", "\n    "))


def save_expected(form, results, keep):
    for i, result in enumerate(results):
        path = CORPUS / "expected" / f"{form.name}.{i}.npy"
        if path.exists():
            old = np.load(path)
            if old.shape == result.shape and old.dtype == result.dtype and np.allclose(old, result, 1e-5, 1e-6, equal_nan=True):
                continue  # the last digits differ from machine to machine
        if not keep:
            path.parent.mkdir(exist_ok=True)
            np.save(path, result)


def saved_results(form):
    return [np.load(path) for path in sorted(CORPUS.glob(f"expected/{form.name}.*.npy"))]


def make(form, route, results, build, keep, again, changes):
    name = f"{route}_{form.name}"
    path = CORPUS / f"{name}.mlir"
    old = path.read_text() if path.exists() else None
    if again and not old:
        return
    try:
        text = old.split("\n\n", 2)[2] if again else routes.export(form, route)
    except routes.RouteError as error:
        changes.add("not exported", name, str(error))
        return
    trial = path.with_suffix(".trial")
    trial.write_text(text)
    arguments = command(form, route, results)
    try:
        said, problem = observe(build, trial, arguments)
        fused, fused_problem = (observe_fused(build, trial, arguments) if route in FUSED_ROUTES else
                                (None, None))
    finally:
        trial.unlink()
    for who, lines, why in (("", said, problem), (" fused", fused, fused_problem)):
        if why:
            changes.add("wrong", name + who, why)
        if lines and counts(lines) != form.expectation(route + who):
            changes.add("unexpected", name + who, "\n".join(lines))
    if said is None or problem or fused_problem:
        return
    header = [f"{MARK}: {form.family}, {route}: {form.what}",
              "// DEFINE: %{case} = " + arguments,
              "// RUN: attn-run %s %{case} | FileCheck %s"]
    if fused:
        header += ["// RUN: attn-opt %s %fuse -o %t.mlir",
                   "// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED"]
    header += ["", *checks("CHECK", said)]
    header += checks("FUSED", fused) if fused else []
    new = "\n".join(header) + "\n\n" + text
    if old == new:
        changes.add("same", name)
        return
    if old is None:
        changes.add("new", name, said[0])
    else:
        behaves = [line for line in old.splitlines() if line.startswith(("// CHECK", "// FUSED"))]
        now = [line for line in new.splitlines() if line.startswith(("// CHECK", "// FUSED"))]
        changes.add("changed", name, "the program only" if behaves == now else "what is found, too")
    if not keep:
        path.write_text(new)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--forms", default=".")
    parser.add_argument("--routes", default=".")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args()
    changes = Changes()
    for form in forms.load_families().values():
        wanted = [route for route in form.routes if re.search(options.routes, route)]
        if not re.search(options.forms, form.name) or not wanted:
            continue
        try:
            results = saved_results(form) if options.again else routes.results(form)
        except Exception:
            changes.add("not exported", form.name, traceback.format_exc()[-800:])
            continue
        save_expected(form, results, options.keep or options.again)
        for route in wanted:
            print(f"{route}_{form.name}", file=sys.stderr, flush=True)
            make(form, route, results, options.build, options.keep, options.again, changes)
    known = {f"{route}_{form.name}.mlir" for form in forms.FORMS.values() for route in form.routes}
    for path in sorted(CORPUS.glob("*.mlir")):
        if path.name not in known and path.read_text().startswith(MARK):
            changes.add("changed", path.name, "no form makes it any more: remove it")
    changes.print()
    return 1 if changes.lines["wrong"] or changes.lines["unexpected"] else 0


if __name__ == "__main__":
    sys.exit(main())
