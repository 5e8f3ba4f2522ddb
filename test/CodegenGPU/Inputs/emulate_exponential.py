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
from reference.exponential_causal import exponential_causal
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
BY_ROW = {
    "by-row": (ROWS, ROWS, True, None),
    "by-row-components": (ROWS, ROWS, False, None),
    "by-row-positive": (POSITIVE, ExponentialMap("positive", "row"), True, "clamp"),
    "by-row-distance": (DISTANCE, ExponentialMap("distance", "row"), True, None),
}
CAUSAL = {"positive-components": (POSITIVE, POSITIVE, False, "clamp"), "mixed": (DISTANCE, DOT, True, "add")}
EPSILON = 0.01


@dataclass
class Case:
    method: str
    form: str = "state"  # and what reads it; attention: the same as one operation; readout: of a state that is given; step; causal
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
    nan_value: int = -1  # the key whose v has a NaN
    nan_key: int = -1
    infinite_key: int = -1
    far_key: int = -1  # whose logits are far above all others
    query_offset: int = 0
    key_offset: int = 0
    result: str = ""
    chip: str = "sm_80"
    schedules: int = 1


def cases():
    named = {}
    for method in ("positive", "dot", "components", "distance", "softmaxes", "component-softmaxes"):
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
    # Columns of v in blocks: of many features, and of few heads without a normalizer.
    named["step-blocks"] = Case("positive", "step", "f16", 2, 2, 600, 32, 128, heads=1, groups=2, carried=True, schedules=4)
    named["step-blocks-uneven"] = Case("dot", "step", "f32", 2, 2, 500, 24, 72, heads=2, carried=True, token_major=True)
    named["step-blocks-heads"] = Case("by-row-components", "step", "bf16", 2, 2, 0, 64, 128, heads=2, groups=2, carried=True)
    named["step-blocks-most"] = Case("row-keys", "step", "f32", 1, 1, 1024, 16, 128, heads=1, carried=True)
    named["traffic"] = Case("softmaxes", queries=512, keys=512, heads=1)
    named["traffic-distance"] = Case("distance", "state", "f16", 512, 512, heads=1)
    causal_cases(named)
    by_row_cases(named)
    return named


def causal_cases(named):
    def add(name, method="positive", type="bf16", queries=100, **options):
        options.setdefault("keys", queries)
        named[f"causal-{name}"] = Case(method, "causal", type, queries, **options)

    for method in ("positive", "dot", "components", "positive-components", "mixed"):
        add(f"{method}-f16", method, "f16", masked=True, heads=1, schedules=4 if method == "positive" else 1)
        add(f"{method}-bf16", method, queries=70, groups=2, values=40, features=128, heads=1, masked=True)
    for n in (1, 17, 64, 129):
        add(f"n{n}", queries=n, features=49, heads=1, masked=n > 17)
    for d in (8, 40, 96, 128):
        add(f"d{d}", type="f16", queries=70, features=49, components=d, values=d, heads=1)
        add(f"components-d{d}", "components", queries=70, components=d, values=24, heads=1)
    add("m1", queries=70, features=1, heads=1)
    add("m256", type="f16", queries=130, features=256, heads=1)
    add("m600", queries=66, features=600, components=32, values=32, heads=1)
    # Little shared memory: columns are split, and the projection passes by.
    add("small", type="f16", queries=66, features=200, components=128, values=128, heads=1, chip="sm_89")
    add("large", size=3.0, features=128)
    add("far", "dot", far_key=40, heads=1, features=20, schedules=2)
    add("far-f16", "dot", "f16", far_key=70, heads=1, features=20)
    add("far-first", "dot", far_key=0, heads=1, features=20)
    add("nan-value", nan_value=70, heads=1)
    add("nan-key", "dot", nan_key=70, heads=1, features=20)
    add("infinite-key", "dot", infinite_key=30, heads=1, features=20)
    add("nan-landmark", nan_landmark=True, heads=1, features=70)
    add("masked-all", all_masked=True, queries=70, features=32)
    add("offsets", queries=70, keys=100, query_offset=37, key_offset=5, groups=2, heads=1, masked=True)
    add("unseen", queries=90, query_offset=3, key_offset=40, type="f16")
    add("layout", token_major=True, heads=3, queries=40, features=49)
    add("f32-result", queries=20, features=49, result="f32", heads=1)
    add("carried", carried=True, masked=True, features=49)
    add("carried-offsets", queries=70, keys=150, query_offset=7, key_offset=5, groups=2, heads=1, carried=True, type="f16")
    add("carried-components", "components", carried=True, components=72, values=72, heads=1, schedules=2)
    # Segments of at least 4 features.
    add("segments", queries=300, features=20, components=16, values=16, masked=True, heads=1, schedules=2)
    add("segments-two-blocks", "dot", queries=290, features=34, components=8, values=72, heads=1, groups=2, carried=True)
    add("segments-offsets", queries=300, keys=410, features=8, components=8, values=8, query_offset=37, key_offset=5, carried=True, type="f16")
    add("segments-later", queries=300, keys=200, features=8, components=8, values=8, query_offset=3, key_offset=170)
    add("segments-nan", queries=200, features=8, components=8, values=8, heads=1, nan_value=100)
    add("segments-small", queries=200, features=40, components=128, values=128, heads=1, chip="sm_89")
    add("traffic", queries=512, heads=1, features=256)


def by_row_cases(named):
    """Keys whose exponentials add up to 1."""
    for method in BY_ROW:
        named[f"{method}-f16"] = Case(method, type="f16", features=49, masked=True, schedules=4 if method == "by-row" else 1)
        named[f"{method}-bf16"] = Case(method, queries=70, keys=65, groups=2, features=49, values=40, masked=True, heads=1)
        named[f"{method}-attention"] = Case(method, "attention", "f16", 33, 70, heads=1, groups=2, masked=True)
    for n, d in ((1, 8), (17, 40), (129, 128)):
        named[f"by-row-n{n}"] = Case("by-row", queries=n, keys=n, features=d, components=d, values=d, heads=1)
        named[f"by-row-components-d{d}"] = Case("by-row-components", "state", "f16", 20, 70, components=d, values=24, heads=1)
    named["by-row-m1"] = Case("by-row", queries=20, features=1, heads=1)
    named["by-row-layout"] = Case("by-row", token_major=True, heads=3, features=33)
    named["by-row-carried"] = Case("by-row", carried=True, masked=True, features=100)
    named["by-row-segments"] = Case("by-row", queries=20, keys=4100, features=24, components=16, values=16, heads=1, carried=True)
    named["by-row-large"] = Case("by-row", size=30.0, features=49)
    named["by-row-nan"] = Case("by-row", queries=20, keys=70, features=20, heads=1, nan_value=40)
    named["by-row-masked-all"] = Case("by-row", keys=70, all_masked=True, features=32)


class Run:
    def __init__(self, case):
        self.case = case
        self.query_map, self.key_map, self.projected, self.normalizer = {**METHODS, **STEPS, **CAUSAL, **BY_ROW}[case.method]
        self.epsilon = 1e-6 if case.form == "causal" else EPSILON
        draw = np.random.default_rng(case.queries + 1000 * case.components).standard_normal
        h, g, c = case.heads, case.groups, case.components
        self.features = case.features if self.projected else c
        self.scale = float(np.float32(c ** -0.25))
        q = draw((h, g, case.queries, c)) * case.size + case.shift
        k = draw((h, case.keys, c)) * case.size + case.shift
        self.q, self.k, self.v = (rounding.round_to(x, case.type) for x in (q, k, draw((h, case.keys, case.values))))
        if case.method in ("positive", "dot", "mixed") and (case.form == "causal" or case.method == "positive"):
            w = draw((self.features, c))
        else:  # Means of keys, some of them more than once.
            w = self.scale * np.stack([self.k[:, i % case.keys :: max(self.features, 3)].mean(axis=1) for i in range(self.features)], 1)
        self.w = rounding.round_to(w, "f32")
        if case.nan_landmark:
            self.w[..., 5, 3] = np.nan
        if case.far_key >= 0:  # Along the first landmarks, with lengths whose exponentials no float holds.
            self.k[:, case.far_key] = rounding.round_to(np.sign(self.w[:6].sum(0)) * 16.0, case.type)
        for token, value in ((case.nan_key, np.nan), (case.infinite_key, np.inf)):
            if token >= 0:
                self.k[:, token, 3] = value
        if case.nan_value >= 0:
            self.v[:, case.nan_value, 3] = np.nan
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
        whole = "h, g, n, s, r, d, e"
        space = {"linear_state": "h, s, r, d, e", "linear_readout": "h, g, n, r, d, e", "linear_attention": whole, "linear_attention_step": whole,
                 "linear_attention causal": whole}
        normalizer = f", normalizer = #attn.normalizer<{self.normalizer}, {self.epsilon:.6f}>" if self.normalizer else ""
        typed = lambda names: ", ".join("%" + name for name in names) + " : " + ", ".join(types[name] for name in names)

        offsets = "".join(f" {name}(%{name})" for name in ("query_offset", "key_offset") if getattr(case, name))

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
            return (f"{body} scale(%scale : f32){offsets} outs({typed(outputs)}) {{{attributes}, indexing_maps = [{maps}]}}\n")

        maps = f"query_map = {attribute[self.query_map]}{normalizer}", f"key_map = {attribute[self.key_map]}"
        if case.form == "step":
            body = write("linear_attention_step", ["q", "k", "v"], ["o", *parts], ", ".join(maps))
        elif case.form in ("attention", "causal"):
            body = write("linear_attention" + " causal" * (case.form == "causal"), ["q", "k", "v"], ["o", *(parts if case.carried else [])], ", ".join(maps))
        else:
            body = write("linear_state", ["k", "v"], parts, maps[1]) if case.form == "state" else ""
            body += write("linear_readout", ["q", "s", *(["z"] if self.normalizer else [])], ["o"], maps[0])
        arguments = ", ".join(f"%{name}: {types[name]}" for name in arrays)
        constants = "".join(f"  %{name} = arith.constant {getattr(case, name)} : index\n" for name in ("query_offset", "key_offset"))
        return f"func.func @main({arguments}) {{\n  %scale = arith.constant {self.scale!r} : f32\n{constants}{body}  return\n}}\n"

    def expected(self):
        """The result and the state."""
        case, options = self.case, dict(projection=self.w if self.projected else None, scale=self.scale)
        state = self.state()
        if case.form == "causal":
            w = options.pop("projection")
            flat = self.q.reshape((-1,) + self.q.shape[2:])
            out, state = exponential_causal(
                self.query_map, self.key_map, flat, self.k, self.v, query_projection=w, key_projection=w, key_mask=self.mask,
                query_offset=case.query_offset, key_offset=case.key_offset, normalizer=self.normalizer, eps=self.epsilon,
                state=state if case.carried else None, **options)
            return out.reshape(self.q.shape[:-1] + out.shape[-1:]), state
        if case.form == "step":
            return self.recurrence(state, options)
        if case.form != "readout":
            own = exponential_state(self.key_map, self.k, self.v, key_mask=self.mask, **options)
            state = own if not case.carried else state.merge(own)
        return self.readout(self.q, state, options), state

    def readout(self, queries, state, options):
        if self.case.form == "attention" and self.key_map is SEQUENCE:
            state = ExponentialState(state.normalized(), np.ones_like(state.normalizer), None)
        elif not self.normalizer:
            state = ExponentialState(state.state, np.ones_like(state.normalizer), None)
        grouped = ExponentialState(*(None if part is None else part[:, None] for part in (state.state, state.normalizer, state.maximum)))
        if self.projected and self.w.ndim == 3:
            options = dict(options, projection=self.w[:, None])
        return exponential_readout(self.query_map, queries, grouped, normalizer=self.normalizer, eps=self.epsilon, **options)

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
    if case.form in ("state", "step") or case.form == "causal" and case.carried:
        results.append(("state", got["s"][:, 0], state.state, bounds))
        if "z" in got:
            results.append(("normalizer", got["z"][:, 0], state.normalizer, bounds))
        if "x" in got:
            largest = np.where(np.isneginf(state.maximum), 0.0, state.maximum)
            results.append(("maximum", np.exp(got["x"][:, 0] - largest), np.where(np.isnan(largest), np.nan, 1.0), bounds))
    return emulate.report(name, results)


if __name__ == "__main__":
    emulate.main(cases, check)
