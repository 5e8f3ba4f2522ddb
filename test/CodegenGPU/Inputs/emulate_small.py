"""Runs the kernels of attn.segment_mean, of inverses, attn.merge_state and of readouts of f32 through attn-emulate,
in several orders, and compares with the reference in float64.

  emulate_small.py NAME... [--counters]       cases whose names begin so; --list says them all

Inputs are rounded to their type first; results begin as NaN, masked tokens are NaN.
"""

import pathlib
import sys
import tempfile
from dataclasses import dataclass

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "python"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from reference import exponential_map, exponential_state, inverses, rounding, segment_mean, tolerance  # noqa: E402
import emulate  # noqa: E402


@dataclass
class Mean:
    tokens: int
    segments: int
    columns: int = 64
    type: str = "f16"
    result: str = "f32"
    heads: int = 2
    masked: str = ""  # some, all, none of the tokens of head 0
    token_major: bool = False
    nan_token: int = -1
    chip: str = "sm_80"
    form: str = "mean"


@dataclass
class Newton:
    size: int
    newton: str = "second_order, iterations = 20, alpha = 1.8, ridge = 0.01"
    heads: int = 2
    nan: bool = False  # in the first matrix
    turned: bool = False  # columns before rows
    chip: str = "sm_80"
    form: str = "newton"


@dataclass
class Cholesky:
    size: int
    ridge: float = 0.01
    type: str = "f32"
    heads: int = 2
    nan: bool = False  # in the first matrix
    negative: bool = False  # the first matrix is not positive definite
    turned: bool = False  # columns before rows
    chip: str = "sm_80"
    form: str = "cholesky"


@dataclass
class Merge:
    shape: tuple  # of the state
    parts: int = 3
    chip: str = "sm_80"
    form: str = "merge"


@dataclass
class Rows:
    """A readout of f32 by an exponential map."""

    queries: int
    features: int
    map: str = "distance"
    values: int = 0  # as many as features, and the state is I
    components: int = 64
    scale: float = 0.0
    heads: int = 2
    result: str = "f32"
    nan: bool = False  # in the first query
    chip: str = "sm_80"
    form: str = "rows"


RIDGED = "second_order, iterations = 12, alpha = 1.8, ridge = 0.1, norm_of = ridged"
THIRD = "third_order, iterations = 6, alpha = 1.0, ridge = 0.0"


def cases():
    named = {f"mean-s{s}-m{m}": Mean(s, m) for s, m in ((77, 16), (5, 7), (1, 1), (300, 3), (0, 2))}
    for c, element, result in ((64, "bf16", "bf16"), (20, "f16", "f16"), (49, "f16", "f32"), (300, "bf16", "f32"), (64, "f32", "f32")):
        named[f"mean-c{c}-{element}"] = Mean(130, 9, c, element, result)
    for masked in ("some", "all", "none"):
        named[f"mean-masked-{masked}"] = Mean(300, 7, 32, "bf16", masked=masked)
    named["mean-masked-more"] = Mean(40, 64, 8, masked="some")
    named["mean-token-major"] = Mean(100, 6, 40, heads=3, masked="some", token_major=True)
    named["mean-nan"] = Mean(64, 8, 16, nan_token=13)
    named["mean-long"] = Mean(6000, 1, 8, "f32", heads=1)
    named["mean-traffic"] = Mean(2048, 64, 64, "bf16", "bf16", heads=1)
    for size in (1, 2, 7, 8, 20, 49, 64, 65):
        named[f"newton-m{size}"] = Newton(size)
    for size in (3, 16, 49, 72):
        named[f"newton-third-m{size}"] = Newton(size, THIRD)
    named["newton-ridged"] = Newton(12, RIDGED)
    named["newton-turned"] = Newton(10, THIRD, turned=True)
    named["newton-nan"] = Newton(13, nan=True)
    named["newton-third-nan"] = Newton(13, THIRD, nan=True)
    named["newton-wide"] = Newton(128, "second_order, iterations = 2, alpha = 1.8, ridge = 0.01", heads=1, chip="sm_90a")
    named["newton-traffic"] = Newton(64, "second_order, iterations = 3, alpha = 1.8, ridge = 0.01")
    named["newton-odd-traffic"] = Newton(49, "second_order, iterations = 12, alpha = 1.8, ridge = 0.01", heads=1)
    named["newton-odd-third-traffic"] = Newton(49, THIRD, heads=1)
    for size in (1, 2, 7, 16, 20, 49, 64, 65):
        named[f"cholesky-m{size}"] = Cholesky(size)
    named["cholesky-no-ridge"] = Cholesky(12, 0.0)
    named["cholesky-f64"] = Cholesky(33, 0.1, "f64")
    named["cholesky-turned"] = Cholesky(10, turned=True)
    named["cholesky-nan"] = Cholesky(13, nan=True)
    named["cholesky-negative"] = Cholesky(13, negative=True)
    named["cholesky-wide"] = Cholesky(112, heads=1, chip="sm_89")
    named["cholesky-traffic"] = Cholesky(64)
    named["cholesky-odd-traffic"] = Cholesky(49)
    for parts in (1, 2, 3):
        named[f"merge-{parts}"] = Merge((2, 1, 40, 64), parts)
        named[f"merge-odd-{parts}"] = Merge((3, 2, 7, 5), parts)
        named[f"merge-wide-{parts}"] = Merge((1, 3, 300), parts)
    for m in (1, 16, 49):
        named[f"rows-m{m}"] = Rows(m, m)
    named["rows-wide"] = Rows(37, 101, "dot, normalize = row", 128, 128, 0.3)
    named["rows-scale"] = Rows(13, 20, "distance", 24, 40, 0.4)
    named["rows-positive"] = Rows(9, 12, "positive, normalize = row", 33, 7, 0.5, result="bf16")
    named["rows-softmax"] = Rows(30, 21, "dot, normalize = row", components=100)
    named["rows-nan"] = Rows(10, 6, nan=True)
    named["rows-traffic"] = Rows(64, 64)
    named["merge-traffic"] = Merge((2, 1, 64, 64))
    return named


class Run:
    """What emulate.launch asks of a case: arrays by name (o, s and z are results), and the operations on them."""

    def __init__(self, case):
        self.case = case
        self.draw = np.random.default_rng(len(repr(case)) + 7).standard_normal
        self.arrays = {}
        {"mean": self.mean, "newton": self.newton, "cholesky": self.cholesky, "merge": self.merge, "rows": self.rows}[case.form]()

    def write(self, op, inputs, outputs, attributes="", mask="", maps=(), projection="", scale=None):
        types = {name: "memref<" + "".join(f"{size}x" for size in array.shape) + element + ">"
                 for name, (array, element) in self.arrays.items()}
        typed = lambda names: ", ".join("%" + name for name in names) + " : " + ", ".join(types[name] for name in names)
        mask = f" key_mask({typed([mask])})" if mask else ""
        constant = ""
        if projection:
            mask = f" projection({typed([projection])})"
        if scale is not None:
            constant, mask = f"  %scale = arith.constant {scale!r} : f32\n", mask + " scale(%scale : f32)"
        if maps:
            attributes += ("," if attributes else "") + "indexing_maps = [" + ", ".join(f"affine_map<{text}>" for text in maps) + "]"
        self.text = (f"func.func @main({', '.join(f'%{name}: {type}' for name, type in types.items())}) {{\n{constant}"
                     f"  attn.{op} ins({typed(inputs)}){mask} outs({typed(outputs)}) {{{attributes}}}\n  return\n}}\n")

    def module(self):
        return self.text

    def mean(self):
        case = self.case
        x = rounding.round_to(self.draw((case.heads, case.tokens, case.columns)) + 0.5, case.type)
        mask = None
        if case.masked:
            mask = self.draw((case.heads, case.tokens)) > 0.3
            if case.masked != "some":
                mask[0] = case.masked == "all"
            x[~mask] = np.nan
        if case.nan_token >= 0:
            x[:, case.nan_token, 1] = np.nan
        self.expected = {"o": segment_mean.segment_mean(x, case.segments, mask)}
        self.bounds = tolerance.bounds_by_type(1e-6, tolerance.BOUNDS["f16"])[case.result]
        order, layout = ((1, 0, 2), "n, b, c") if case.token_major else ((0, 1, 2), "b, n, c")
        self.arrays["x"] = (x.transpose(order), case.type)
        if case.masked:
            self.arrays["m"] = (mask, "i1")
        self.arrays["o"] = (np.full(self.expected["o"].shape, np.nan), case.result)
        space = "(b, n, f, c)"
        maps = [f"{space} -> ({layout})", *([f"{space} -> (b, n)"] if case.masked else []), f"{space} -> (b, f, c)"]
        self.write("segment_mean", ["x"], ["o"], mask="m" if case.masked else "", maps=maps)

    def newton(self):
        case = self.case
        points = self.draw((case.heads, case.size, 6))
        distance = np.square(points[:, :, None] - points[:, None]).sum(-1)
        a = rounding.round_to(np.exp(-distance / 4), "f32")
        values = dict(part.split(" = ") for part in case.newton.split(", ")[1:])
        options = dict(iterations=int(values["iterations"]), alpha=float(values["alpha"]), ridge=float(values["ridge"]))
        if case.newton.startswith("third"):
            a = rounding.round_to(a / a.sum(-1, keepdims=True), "f32")
            inverse = inverses.newton_third_order
        else:
            inverse = inverses.newton_second_order
            options["norm_of"] = values.get("norm_of", "matrix")
        if case.nan:
            a[0, 2, 5] = np.nan
        self.expected = {"o": inverse(a, **options)}
        self.bounds = tolerance.SOFT_BOUNDS["f32"]
        result = np.full(a.shape, np.nan)
        self.arrays = {"a": (a.swapaxes(1, 2) if case.turned else a, "f32"), "o": (result, "f32")}
        maps = [f"(b, f, g) -> ({'b, g, f' if case.turned else 'b, f, g'})", "(b, f, g) -> (b, f, g)"]
        self.write("newton_inverse", ["a"], ["o"], f"newton = #attn.newton<{case.newton}>", maps=maps)

    def cholesky(self):
        case = self.case
        points = self.draw((case.heads, case.size, 6))
        distance = np.square(points[:, :, None] - points[:, None]).sum(-1)
        a = rounding.round_to(np.exp(-distance / 4), case.type)
        if case.negative:
            a[0, 4, 4] = -1
        if case.nan:
            a[0, 2, 5] = a[0, 5, 2] = np.nan
        self.expected = {"o": inverses.cholesky_inverse(a, ridge=case.ridge)}
        # What rounding does to matrices of this condition.
        self.bounds = tolerance.bounds_by_type(1e-12 if case.ridge else 1e-8)["f32"]
        self.arrays = {"a": (a.swapaxes(1, 2) if case.turned else a, case.type), "o": (np.full(a.shape, np.nan), "f64")}
        maps = [f"(b, f, g) -> ({'b, g, f' if case.turned else 'b, f, g'})", "(b, f, g) -> (b, f, g)"]
        self.write("cholesky_inverse", ["a"], ["o"], f"cholesky = #attn.cholesky<ridge = {case.ridge}>", maps=maps)

    def rows(self):
        case = self.case
        logit, _, normalize = case.map.partition(", normalize = ")
        spread = 0.4 if logit == "distance" else 1.0
        q, w = (rounding.round_to(self.draw((case.heads, size, case.components)) * spread, "f32") for size in (case.queries, case.features))
        state = np.broadcast_to(np.eye(case.features), (case.heads, case.features, case.features))
        if case.values:
            state = rounding.round_to(self.draw((case.heads, case.features, case.values)), "f32")
        if case.nan:
            q[0, 0, 3] = np.nan
        scale = float(np.float32(case.scale)) or 1.0
        feature_map = exponential_map.ExponentialMap(logit, normalize or None)
        with np.errstate(invalid="ignore"):
            self.expected = {"o": np.exp(exponential_map.feature_logits(feature_map, q, w, scale)) @ state}
        self.bounds = tolerance.PERFORMER_BOUNDS[case.result]
        self.arrays = {"q": (q, "f32"), "w": (w, "f32"), "state": (state[:, None], "f32"),
                       "o": (np.full(self.expected["o"].shape, np.nan), case.result)}
        space = "(b, n, r, f, e, c)"
        maps = [f"{space} -> ({axes})" for axes in ("b, n, c", "b, r, f, e", "b, f, c", "b, n, e")]
        self.write("linear_readout", ["q", "state"], ["o"], f"query_map = #attn.exponential<{case.map}>", maps=maps, projection="w",
                   scale=scale if case.scale else None)

    def merge(self):
        case = self.case

        def part(scale):
            shape = case.shape[:-1]
            z = np.abs(self.draw(shape)) * (self.draw(shape) > -0.5)  # 0 where no key was
            numbers = [self.draw(case.shape) * (z != 0)[..., None], z, self.draw(shape) * scale]
            return [rounding.round_to(x, "f32") for x in numbers[:case.parts]]

        into, other = part(3.0), part(30.0)
        if case.parts == 3:
            whole = exponential_state.ExponentialState(*into).merge(exponential_state.ExponentialState(*other))
            expected = [whole.state, whole.normalizer, np.where(np.isneginf(whole.maximum), 0.0, whole.maximum)]
        else:
            expected = [x + y for x, y in zip(into, other)]
        # o is the maximum here: emulate.launch knows these three names.
        self.expected = dict(zip("szo", expected))
        self.bounds = tolerance.bounds_by_type(1e-5)["f32"]
        self.arrays = {name: (array, "f32") for name, array in zip(("s1", "z1", "m1", "s", "z", "o"), other + [None] * (3 - case.parts) + into)
                       if array is not None}
        self.write("merge_state", ["s1", "z1", "m1"][:case.parts], ["s", "z", "o"][:case.parts])


def check(name, case, counters):
    run = Run(case)
    with tempfile.TemporaryDirectory() as folder:
        got = emulate.launch(run, pathlib.Path(folder), counters, schedules=1 if counters else 4)
    problem, row = None, 0.0
    for what, want in run.expected.items():
        compared = tolerance.compare(got[what], want, "f32", run.bounds)
        row = max(row, compared.row)
        problem = problem or (compared.problem and f"{what}: {compared.problem}")
    print(f"{name}: row {row:.1e}" + (f": {problem}" if problem else ""), flush=True)
    return problem is None


if __name__ == "__main__":
    emulate.main(cases, check)
