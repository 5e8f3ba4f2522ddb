#!/usr/bin/env python3
"""What the compiler chooses (order of the products, chunk, tiles) beside the best of all that it could choose.

  choices.py [--only=REGEX] [--rounds=N] [--json=FILE [--again]]
  choices.py --check=FILE

Every choice is forced by an option of a pass, and timed on one thread; the choice of the compiler is the one
that gives the program that it makes without the option. --check measures nothing: it holds the choices of
this build against the times of an earlier run, and fails where one is more than 10 % from the best.
"""

import argparse
import ctypes
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(ROOT / "test" / "Methods" / "harness"), str(ROOT / "python")]
BUILD = os.environ.setdefault("ATTN_BUILD", str(ROOT / "build"))

HEADS = 8
MOST = 1.10
MAPS = {
    # Terms of the re-weighting: what the operation says.
    0: None,
    1: "{query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, normalizer = #attn.normalizer<add, 1.0e-6>}",
    2: "{query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}",
}


@dataclass(frozen=True)
class Shape:
    rank: int  # terms of the re-weighting; 0: softmax
    causal: bool
    tokens: int
    width: int
    values: int

    @property
    def name(self):
        kind = ["softmax", "linear", "cosine"][self.rank] + ("_causal" if self.causal else "")
        return f"{kind}_N{self.tokens}_D{self.width}_E{self.values}"

    @property
    def function(self):
        q, v = (f"tensor<{HEADS}x{self.tokens}x{width}xf32>" for width in (self.width, self.values))
        mode = "causal " if self.causal else ""
        limit, body = "", ""
        if self.rank == 2:
            body, limit = f"  %m = arith.constant {self.tokens} : index\n", " max_length(%m)"
        name = "linear" if self.rank else "softmax"
        maps = f" {MAPS[self.rank]}" if self.rank else ""
        return (f"func.func @{self.name}(%q: {q}, %k: {q}, %v: {v}) -> {v} {{\n{body}  %e = tensor.empty() : {v}\n"
                f"  %0 = attn.{name}_attention {mode}ins(%q, %k, %v : {q}, {q}, {v}){limit} outs(%e : {v}){maps} -> {v}\n"
                f"  return %0 : {v}\n}}\n")


@dataclass(frozen=True)
class Question:
    """One choice: the passes, with a hole for the option, and what the option may be."""

    name: str
    passes: str
    option: str
    values: tuple
    shapes: tuple

    def passes_with(self, value):
        return f"builtin.module({self.passes})".replace("{}", f"{{{self.option}={value}}}" if value else "")

    @property
    def program(self):
        return "".join(shape.function for shape in self.shapes)


WIDTHS = ((32, 32), (64, 64), (128, 128), (64, 32), (32, 128))
SHORT = (32, 64, 96, 128, 192, 256, 384, 512)
SCHEDULE = "attn-schedule,attn-chunk"


def questions():
    return [
        Question("order", f"attn-reassociate{{}},{SCHEDULE}", "order", ("left", "right"),
                 tuple(Shape(rank, False, n, *w) for rank in (1, 2) for w in WIDTHS for n in SHORT)),
        Question("order, causal", f"attn-reassociate{{}},{SCHEDULE}", "order", ("left", "right"),
                 tuple(Shape(rank, True, n, *w) for rank in (1, 2) for w in WIDTHS for n in (64, *SHORT[3:], 1024))),
        Question("chunk", "attn-reassociate{order=right},attn-schedule,attn-chunk{}", "chunk-size", (16, 32, 64, 128, 256),
                 tuple(Shape(rank, True, 2048, *w) for rank in (1, 2) for w in WIDTHS)),
        Question("block of queries, exact", "attn-schedule{}", "query-block", (32, 64, 128, 256, 512),
                 tuple(Shape(0, causal, n, *w) for causal in (False, True) for n in (512, 2048) for w in WIDTHS[:4])),
        Question("block of queries, read-out", "attn-reassociate{order=right},attn-schedule{}",
                 "readout-block", (64, 128, 256, 512, 1024),
                 tuple(Shape(rank, False, n, *w) for rank in (1, 2) for n in (1024, 8192) for w in WIDTHS)),
    ]


def optimize(program, passes):
    done = subprocess.run([f"{BUILD}/bin/attn-opt", "--pass-pipeline=" + passes, "--mlir-print-op-generic=false", "-"],
                          input=program, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"error: attn-opt {passes} ended with status {done.returncode}:\n{done.stderr}")
    return done.stdout


def functions(text):
    """{name: text} of a module's functions, by what is in them only."""
    aliases = dict(re.findall(r"^(#\S+) = (.*)$", text, re.M))
    parts = re.split(r"^  func\.func @(\w+)", text, flags=re.M)
    expand = lambda body: re.sub(r"#map\d*", lambda found: aliases.get(found[0], found[0]), body)  # noqa: E731
    return {name: expand(body) for name, body in zip(parts[1::2], parts[2::2])}


def choices(question):
    """{shape's name: what this build chooses}."""
    free = functions(optimize(question.program, question.passes_with(None)))
    forced = {value: functions(optimize(question.program, question.passes_with(value))) for value in question.values}
    return {name: next((str(value) for value, texts in forced.items() if texts[name] == body), None) for name, body in free.items()}


class ForcedCompile:
    """attn-opt with a choice forced, then what attn-compile does of the rest."""

    def __new__(cls, passes):
        from native_module import AttnCompile

        class Compiler(AttnCompile):
            def __call__(self, source, target, flags):
                path = pathlib.Path(source)
                path.write_text(optimize(path.read_text(), passes))
                super().__call__(source, target, flags)

        return Compiler()


class Timer:
    """The functions of one question with one value."""

    def __init__(self, question, value):
        import native_module
        from memref import describe

        native_module.set_threads(1)
        self.module = native_module.NativeModule("forced", question.program, compiler=ForcedCompile(question.passes_with(value)))
        self.library = self.module.ready()
        runtime = ctypes.CDLL(self.module.compiler.runtime()[0])
        runtime.attn_runtime_keep_buffers.argtypes = [ctypes.c_uint64]
        runtime.attn_runtime_keep_buffers(1 << 30)
        self.describe = describe
        self.returned = native_module._result_structure([native_module.Result(3, "f32")])

    def seconds(self, shape, arrays, at_least):
        entry = getattr(self.library, f"_mlir_ciface_{shape.name}")
        entry.restype = None
        memrefs = [self.describe(x) for x in arrays]
        arguments = [ctypes.byref(self.returned), *map(ctypes.byref, memrefs)]
        best, end = np.inf, time.perf_counter() + at_least
        while time.perf_counter() < end or best == np.inf:
            start = time.perf_counter()
            entry(*arguments)
            best = min(best, time.perf_counter() - start)
            self.module._free(self.returned.r0.allocated)
        return best


def inputs(shape):
    random = np.random.default_rng(0)
    return [random.standard_normal((HEADS, shape.tokens, width), np.float32) for width in (shape.width, shape.width, shape.values)]


def judge(row):
    """How far the choice is from the best, as a ratio; what was not measured is as far as can be."""
    best = min(row["seconds"].values())
    return row["seconds"].get(row["chosen"], np.inf) / best


def report(question, rows):
    for row in rows:
        times = "  ".join(f"{value} {seconds * 1e6:.1f}" for value, seconds in row["seconds"].items())
        ratio = judge(row)
        print(f"{question:<27} {row['shape']:<30} {str(row['chosen']):>6} {ratio:5.2f}{' ' if ratio <= MOST else '!'}  µs: {times}")


def run(arguments):
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    earlier = json.loads(arguments.json.read_text())["choices"] if arguments.again else []
    known = {(row["question"], row["shape"]): row for row in earlier}
    rows = []
    for question in questions():
        if not re.search(arguments.only, question.name):
            continue
        chosen = choices(question)
        timers = {value: Timer(question, value) for value in question.values}
        found = []
        for shape in question.shapes:
            arrays, best = inputs(shape), {}
            for _ in range(arguments.rounds):
                for value, timer in timers.items():
                    best[str(value)] = min(best.get(str(value), np.inf), timer.seconds(shape, arrays, arguments.seconds))
            before = known.pop((question.name, shape.name), {"seconds": {}})["seconds"]
            seconds = {value: float(f"{min(seconds, before.get(value, np.inf)):.4g}") for value, seconds in best.items()}
            found.append({"question": question.name, "shape": shape.name, "chosen": chosen[shape.name], "seconds": seconds})
        report(question.name, found)
        rows += found
    if arguments.json:
        rows = list(known.values()) + rows
        with tempfile.TemporaryDirectory() as folder:
            import attn_run

            (pathlib.Path(folder) / "p.mlir").write_text("func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }\n")
            machine = attn_run.machine(attn_run.Run(f"{BUILD}/bin/attn-run", f"{folder}/p.mlir", ["--input=random", "--threads=1"]).figures)
        lines = ",\n  ".join(json.dumps(row) for row in rows)
        arguments.json.write_text(f'{{"machine": {json.dumps(machine)}, "choices": [\n  {lines}\n]}}\n')
    return rows


def check(path):
    recorded = json.loads(path.read_text())["choices"]
    rows, missing = [], []
    for question in questions():
        chosen = choices(question)
        known = {row["shape"]: row for row in recorded if row["question"] == question.name}
        missing += [f"{question.name}: {shape.name}" for shape in question.shapes if shape.name not in known]
        rows += [{**known[name], "chosen": value} for name, value in chosen.items() if name in known]
    for name in missing:
        print(f"{name} is not in {path.name}")
    return rows, not missing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="REGEX", help="choices whose name matches")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.02, help="of each value in each round")
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--again", action="store_true", help="keep the lesser times of the earlier --json=FILE")
    parser.add_argument("--check", type=pathlib.Path, metavar="FILE")
    arguments = parser.parse_args()
    rows, complete = check(arguments.check) if arguments.check else (run(arguments), True)
    far = [row for row in rows if judge(row) > MOST]
    if arguments.check:
        for row in far:
            best = min(row["seconds"], key=row["seconds"].get)
            print(f"{row['question']}: {row['shape']}: {row['chosen']} is chosen and takes {judge(row):.2f} times as long as {best}")
    print(f"{len(rows)} choices, {len(rows) - len(far)} within 10 % of the best")
    sys.exit(bool(arguments.check and (far or not complete)))


if __name__ == "__main__":
    main()
