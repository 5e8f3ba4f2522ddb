"""The same as emulate.py, of exponential feature maps: logits of a projection, normalised rows, maxima.

  emulate_exponential.py NAME... [--counters]       cases whose names begin so; --list says them all
"""

import pathlib
import sys
import tempfile
from dataclasses import dataclass

import numpy as np

import emulate
from reference import rounding, tolerance
from reference.exponential_map import ExponentialMap
from reference.exponential_state import ExponentialState, exponential_readout, exponential_state

POSITIVE, DOT, DISTANCE = (ExponentialMap(kind) for kind in ("positive", "dot", "distance"))
ROWS, SEQUENCE = ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence")
# Maps of queries and keys, whether they are projected, the normalizer.
METHODS = {
    "positive": (POSITIVE, POSITIVE, True, "add"),
    "dot": (DOT, DOT, True, "clamp"),
    "components": (DOT, DOT, False, "add"),
    "distance": (DISTANCE, DISTANCE, True, None),
    "softmaxes": (ROWS, SEQUENCE, True, None),
    "component-softmaxes": (ROWS, SEQUENCE, False, None),
}
# Of steps: others, and those whose states a step adds to.
STEPS = {name: maps for name, maps in METHODS.items() if maps[1] is not SEQUENCE}
STEPS["row-keys"] = (ROWS, ROWS, True, None)
STEPS["weighted-distance"] = (DISTANCE, DISTANCE, True, "add")
EPSILON = 0.01


@dataclass
class Case:
    method: str
    form: str = "state"  # and what reads it; attention: the same as one operation; readout: of a state that is given; step
    type: str = "bf16"
    queries: int = 100
    keys: int = 100
    features: int = 64
    components: int = 64
    values: int = 64
    heads: int = 2
    groups: int = 1
    masked: bool = False
    all_masked: bool = False
    carried: bool = False
    token_major: bool = False  # [B, N, H, D]
    size: float = 1.0  # of queries and keys
    shift: float = 0.0  # that they have in common
    nan_landmark: bool = False
    result: str = ""
    chip: str = "sm_80"
    schedules: int = 1


def cases():
    named = {}
    for method in METHODS:
        named[f"{method}-f16"] = Case(method, type="f16", masked=True, schedules=4)
        named[f"{method}-bf16"] = Case(method, queries=70, keys=65, masked=True, groups=2, values=40, schedules=4)
        named[f"{method}-attention"] = Case(method, "attention", "f16", 33, 70, heads=1, groups=2, masked=True)
    for n in (1, 17, 64, 129):
        named[f"sizes-n{n}"] = Case("softmaxes", queries=n, keys=n, features=49, masked=n > 17)
        named[f"sizes-distance-n{n}"] = Case("distance", "state", "f16", n, n, features=49, masked=n > 17)
    for d in (8, 32, 40, 96, 128):
        named[f"sizes-d{d}"] = Case("distance", "state", "f16", 40, 70, 49, d, d, heads=1)
        named[f"sizes-components-d{d}"] = Case("component-softmaxes", "state", "bf16", 40, 70, d, d, 24, heads=1)
    named["sizes-m1"] = Case("distance", queries=20, features=1, heads=1)
    named["sizes-m256"] = Case("positive", "attention", "f16", 40, 70, 256, heads=1)
    # More than shared memory takes: blocks of features pass by.
    named["blocks"] = Case("positive", queries=40, keys=70, features=200, components=128, values=128, heads=1, chip="sm_89")
    named["blocks-distance"] = Case("distance", "readout", "f16", 150, features=1000, values=24, heads=1)
    named["blocks-rows"] = Case("softmaxes", "readout", "bf16", 20, features=600, heads=1)
    named["numbers-shift"] = Case("distance", "state", "f16", shift=30.0, components=32, features=20)
    named["numbers-large"] = Case("softmaxes", size=30.0, features=49)
    named["numbers-far"] = Case("distance", "state", "f16", size=2.0, features=49, result="f32")
    named["numbers-peaks"] = Case("positive", "state", "f16", size=3.0, features=128)
    named["numbers-nan"] = Case("softmaxes", nan_landmark=True, features=49, heads=1)
    named["masked-all"] = Case("positive", "attention", keys=70, all_masked=True, features=32)
    named["masked-distance"] = Case("distance", keys=70, all_masked=True, features=32)
    for method in ("positive", "distance", "components"):
        named[f"carried-{method}"] = Case(method, carried=True, masked=True, features=64 if method == "components" else 49)
    named["segments-positive"] = Case("positive", queries=20, keys=4100, features=24, components=16, values=16, heads=1, masked=True)
    named["segments-distance"] = Case("distance", "state", "f16", 20, 4100, 24, 16, 16, heads=1)
    named["segments-carried"] = Case("positive", queries=20, keys=4100, features=20, components=16, values=24, heads=1, carried=True,
                                     schedules=4)
    named["layout-tokens"] = Case("softmaxes", token_major=True, heads=3, features=49)
    named["layout-f32-result"] = Case("distance", queries=20, features=49, result="f32")
    for method in STEPS:
        named[f"step-{method}"] = Case(method, "step", "bf16", 3, 3, 64 if method == "components" else 49, groups=2, values=40, carried=True,
                                       schedules=4)
        named[f"step-one-{method}"] = Case(method, "step", "f32", 1, 1, components=40 if method == "components" else 64, carried=True)
    named["step-fresh"] = Case("positive", "step", "f16", 2, 2, features=20)
    named["step-far"] = Case("positive", "step", "f32", 3, 3, features=24, size=3.0, carried=True)
    named["step-large"] = Case("dot", "step", "f32", 3, 3, features=24, size=8.0, carried=True)
    named["step-nan"] = Case("positive", "step", "f16", 2, 2, features=24, nan_landmark=True, carried=True)
    named["step-wide"] = Case("positive", "step", "f16", 2, 2, 224, 128, 128, heads=1, groups=2, carried=True)
    named["step-narrow"] = Case("positive", "step", "f16", 2, 2, 9, 8, 8, heads=1, carried=True)
    named["step-layout"] = Case("positive", "step", "f16", 2, 2, features=33, token_major=True, heads=3, carried=True)
    named["step-traffic"] = Case("positive", "step", "bf16", 1, 1, 256, heads=1, carried=True)
    named["traffic"] = Case("softmaxes", queries=512, keys=512, heads=1)
    named["traffic-distance"] = Case("distance", "state", "f16", 512, 512, heads=1)
    return named


class Run:
    def __init__(self, case):
        self.case = case
        self.query_map, self.key_map, self.projected, self.normalizer = {**METHODS, **STEPS}[case.method]
        draw = np.random.default_rng(case.queries + 1000 * case.components).standard_normal
        h, g, c = case.heads, case.groups, case.components
        self.features = case.features if self.projected else c
        self.scale = float(np.float32(c ** -0.25))
        q = draw((h, g, case.queries, c)) * case.size + case.shift
        k = draw((h, case.keys, c)) * case.size + case.shift
        self.q, self.k, self.v = (rounding.round_to(x, case.type) for x in (q, k, draw((h, case.keys, case.values))))
        if case.method == "positive":
            w = draw((self.features, c))
        else:  # Means of keys, some of them more than once.
            w = self.scale * np.stack([self.k[:, i % case.keys :: max(self.features, 3)].mean(axis=1) for i in range(self.features)], 1)
        self.w = rounding.round_to(w, "f32")
        if case.nan_landmark:
            self.w[..., 5, 3] = np.nan
        self.mask = None
        if case.masked or case.all_masked:
            self.mask = (draw((h, case.keys)) > -0.5) & (not case.all_masked)
            self.k[~self.mask] = self.v[~self.mask] = np.nan
        lead = (h, self.features)
        parts = [draw(lead + (case.values,)), np.abs(draw(lead)) * 5 + 1, draw(lead) * 3]
        if not case.carried and case.form != "readout":
            parts = [np.zeros_like(part) for part in parts]
        parts[1][:, ::7] = 0 if case.form != "readout" else parts[1][:, ::7]
        parts[0][parts[1] == 0] = 0
        parts[2] *= self.key_map.requires_maximum
        self.parts = [rounding.round_to(part, "f32") for part in parts]

    def state(self):
        return ExponentialState(*self.parts[:2], self.parts[2] if self.key_map.requires_maximum else None)

    def module(self):
        """The operations on memrefs, and the arrays of the arguments: h heads of keys, g queries to each."""
        case, maximum = self.case, self.key_map.requires_maximum
        arrays = {"q": (self.q, case.type), "k": (self.k, case.type), "v": (self.v, case.type),
                  "o": (np.full(self.q.shape[:-1] + (case.values,), np.nan), case.result or case.type)}
        parts = ["s", "z", "x"][: 3 if maximum else 2 if self.normalizer else 1]
        for name, part in zip(parts, self.parts):
            arrays[name] = (part[:, None], "f32")
        if self.projected:
            arrays["w"] = (self.w, "f32")
        if self.mask is not None:
            arrays["m"] = (self.mask, "i1")
        token = "c" if self.projected else "d"
        order = {"q": f"h, g, n, {token}", "k": f"h, s, {token}", "v": "h, s, e", "o": "h, g, n, e", "s": "h, r, d, e", "z": "h, r, d",
                 "x": "h, r, d", "w": "d, c" if self.w.ndim == 2 else "h, d, c", "m": "h, s"}
        self.axes = None
        if case.token_major:
            for name, axes in (("q", (2, 0, 1, 3)), ("k", (1, 0, 2)), ("v", (1, 0, 2)), ("o", (2, 0, 1, 3))):
                arrays[name] = (arrays[name][0].transpose(axes), arrays[name][1])
                order[name] = ", ".join(np.array(order[name].split(", "))[list(axes)])
            self.axes = np.argsort((2, 0, 1, 3))
        self.arrays = arrays
        types = {name: "memref<" + "".join(f"{size}x" for size in array.shape) + element + ">"
                 for name, (array, element) in arrays.items()}
        attribute = {map_: f"#attn.exponential<{map_.logit}" + (f", normalize = {map_.normalize}>" if map_.normalize else ">")
                     for map_ in (self.query_map, self.key_map)}
        space = {"linear_attention_step": "h, g, n, s, r, d, e", "linear_state": "h, s, r, d, e", "linear_readout": "h, g, n, r, d, e", "linear_attention": "h, g, n, s, r, d, e"}
        normalizer = f", normalizer = #attn.normalizer<{self.normalizer}, {EPSILON}>" if self.normalizer else ""
        typed = lambda names: ", ".join("%" + name for name in names) + " : " + ", ".join(types[name] for name in names)

        def write(op, inputs, outputs, attributes):
            ofKeys = "k" in inputs
            body, named = f"  attn.{op} ins({typed(inputs)})", list(inputs)
            if ofKeys and self.mask is not None:
                body, named = body + f" key_mask({typed(['m'])})", named + ["m"]
            if op == "linear_readout" and maximum and self.normalizer:
                body, named = body + f" state_maximum({typed(['x'])})", named + ["x"]
            if self.projected:
                both = ["query_projection", "key_projection"] if "attention" in op else ["projection"]
                body += "".join(f" {name}({typed(['w'])})" for name in both)
                named += ["w"] * len(both)
            maps = ", ".join(f"affine_map<({space[op]}{', c' * self.projected}) -> ({order[name]})>" for name in [*named, *outputs])
            return (f"{body} scale(%scale : f32) outs({typed(outputs)}) {{{attributes}, indexing_maps = [{maps}]}}\n")

        maps = f"query_map = {attribute[self.query_map]}{normalizer}", f"key_map = {attribute[self.key_map]}"
        if case.form == "step":
            body = write("linear_attention_step", ["q", "k", "v"], ["o", *parts], ", ".join(maps))
        elif case.form == "attention":
            body = write("linear_attention", ["q", "k", "v"], ["o", *(parts if case.carried else [])], ", ".join(maps))
        else:
            body = write("linear_state", ["k", "v"], parts, maps[1]) if case.form == "state" else ""
            body += write("linear_readout", ["q", "s", *(["z"] if self.normalizer else [])], ["o"], maps[0])
        arguments = ", ".join(f"%{name}: {types[name]}" for name in arrays)
        return f"func.func @main({arguments}) {{\n  %scale = arith.constant {self.scale!r} : f32\n{body}  return\n}}\n"

    def expected(self):
        """The result and the state."""
        case, options = self.case, dict(projection=self.w if self.projected else None, scale=self.scale)
        state = self.state()
        if case.form == "step":
            return self.recurrence(state, options)
        if case.form != "readout":
            own = exponential_state(self.key_map, self.k, self.v, key_mask=self.mask, **options)
            state = own if not case.carried else state.merge(own)
        return self.readout(self.q, state, options), state

    def readout(self, queries, state, options):
        if self.case.form == "attention" and self.key_map.normalize:
            state = ExponentialState(state.normalized(), np.ones_like(state.normalizer), None)
        elif not self.normalizer:
            state = ExponentialState(state.state, np.ones_like(state.normalizer), None)
        grouped = ExponentialState(*(None if part is None else part[:, None] for part in (state.state, state.normalizer, state.maximum)))
        if self.projected and self.w.ndim == 3:
            options = dict(options, projection=self.w[:, None])
        return exponential_readout(self.query_map, queries, grouped, normalizer=self.normalizer, eps=EPSILON, **options)

    def recurrence(self, state, options):
        rows = []
        for t in range(self.case.keys):
            state = state.merge(exponential_state(self.key_map, self.k[:, t : t + 1], self.v[:, t : t + 1], **options))
            rows.append(self.readout(self.q[:, :, t : t + 1], state, options))
        return np.concatenate(rows, axis=2), state


def check(name, case, counters):
    run = Run(case)
    with tempfile.TemporaryDirectory() as folder:
        got = emulate.launch(run, pathlib.Path(folder), counters, case.schedules)
    out, state = run.expected()
    found = got["o"] if run.axes is None else got["o"].transpose(run.axes)
    # States of steps are f32 whatever the tokens are.
    ofResult = tolerance.PERFORMER_BOUNDS["f32"] if case.type == "f32" else tolerance.BOUNDS["f16"]
    bounds = tolerance.PERFORMER_BOUNDS["f32"] if case.form == "step" else tolerance.BOUNDS["f16"]
    results = [("result", found, out, ofResult)]
    if case.form in ("state", "step"):
        results.append(("state", got["s"][:, 0], state.state, bounds))
        if "z" in got:
            results.append(("normalizer", got["z"][:, 0], state.normalizer, bounds))
        if "x" in got:
            largest = np.where(np.isneginf(state.maximum), 0.0, state.maximum)
            results.append(("maximum", np.exp(got["x"][:, 0] - largest), np.where(np.isnan(largest), np.nan, 1.0), bounds))
    return emulate.report(name, results)


if __name__ == "__main__":
    emulate.main(cases, check)
