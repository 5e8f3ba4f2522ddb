"""Exponential feature maps by attn-decompose and the stock lowering, against the reference.

One function for each combination of maps and form, with dynamic N and S, grouped
queries, permuted layouts, and the state as an argument.
"""

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from case import Case
from native_module import Destination, NativeModule, Result, Typed
from stock_compile import StockCompile, tile_flags
from reference.exponential_causal import exponential_causal
from reference.exponential_map import ExponentialMap
from reference.exponential_state import (exponential_readout, exponential_state,
                                         masked_logits)
from reference.feature_maps import elu_plus_one
from reference.grouped_heads import join_groups, repeat_heads, split_groups
from reference.performer import for_heads
from reference.rounding import ACCUMULATOR, round_to
from reference.tolerance import PERFORMER_BOUNDS, compare
from reference.visibility import causal_visibility

HKV, GROUP, C, F, DV = 2, 3, 16, 24, 8
SCALE = 0.40625  # an f32
DIMS = "h, g, n, s, r, d, e"
MAPS = {"q": "n, h, g, {q}", "k": "h, s, {k}", "v": "s, h, e", "mask": "h, s", "wq": "{h}d, c",
        "wk": "{h}d, c", "o": "h, g, n, e", "state": "h, r, d, e", "z": "h, r, d", "m": "h, r, d"}


@dataclass(frozen=True)
class PointwiseMap:
    """Features that are not exponentials, by their logarithm."""

    feature: Callable
    requires_maximum: bool = False
    normalize: Optional[str] = None

    def logits(self, x, projection=None, scale=1.0):
        return np.log(self.feature(x))


@dataclass(frozen=True)
class Maps:
    """Query and key map, in the operation and in the reference."""

    query: str
    key: str
    query_map: object
    key_map: object
    normalizer: Optional[str] = "add"
    query_projected: bool = True
    key_projected: bool = True
    per_head: bool = False
    causal: bool = True


def exponential(logit):
    return f"#attn.exponential<{logit}>", ExponentialMap(logit)


def same(logit, **options):
    text, reference = exponential(logit)
    return Maps(text, text, reference, reference, **options)


PLAIN = dict(query_projected=False, key_projected=False)
ROW, SEQUENCE = ("#attn.exponential<dot, normalize = row>",
                 "#attn.exponential<dot, normalize = sequence>")
ALL_MAPS = {
    "positive": same("positive"),
    "positive_heads": same("positive", per_head=True, normalizer="clamp"),
    "positive_plain": same("positive", **PLAIN),
    "dot": same("dot"),
    "dot_plain": same("dot", **PLAIN),
    "distance": same("distance"),
    "distance_bare": same("distance", normalizer=None),
    "row_keys": Maps("#attn.exponential<positive>", ROW, ExponentialMap("positive"),
                     ExponentialMap("dot", "row")),
    "pointwise_keys": Maps("#attn.exponential<dot>", "#attn.elu_plus_one", ExponentialMap("dot"),
                           PointwiseMap(elu_plus_one), **PLAIN),
    "pointwise_queries": Maps("#attn.elu_plus_one", "#attn.exponential<distance>", None,
                              ExponentialMap("distance"), query_projected=False),
    "row_queries": Maps(ROW, "#attn.exponential<distance>", ExponentialMap("dot", "row"),
                        ExponentialMap("distance"), normalizer=None),
    "row_sequence": Maps(ROW, SEQUENCE, ExponentialMap("dot", "row"),
                         ExponentialMap("dot", "sequence"), normalizer=None, causal=False, **PLAIN),
    "row_sequence_projected": Maps(ROW, SEQUENCE, ExponentialMap("dot", "row"),
                                   ExponentialMap("dot", "sequence"), normalizer=None,
                                   causal=False, per_head=True),
}


def num_parts(maps):
    if maps.key_map.requires_maximum:
        return 3
    return 2 if maps.normalizer else 1


def widths(maps):
    """Of queries, keys and features."""
    features = F if maps.query_projected or maps.key_projected else C
    return C if maps.query_projected else features, C if maps.key_projected else features, features


def function(name, maps, element, *, causal, order, masked, state, dynamic=False):
    acc = ACCUMULATOR[element]
    dq, dk, features = ("?",) * 3 if dynamic else widths(maps)
    components, dv = ("?", "?") if dynamic else (C, DV)
    projected = maps.query_projected or maps.key_projected
    head = f"{HKV}x" if maps.per_head else ""
    types = {"q": f"tensor<?x{HKV}x{GROUP}x{dq}x{element}>", "k": f"tensor<{HKV}x?x{dk}x{element}>",
             "v": f"tensor<?x{HKV}x{dv}x{element}>", "mask": f"tensor<{HKV}x?xi1>",
             "wq": f"tensor<{head}{features}x{components}xf32>", "wk": f"tensor<{head}{features}x{components}xf32>",
             "o": f"tensor<{HKV}x{GROUP}x?x{dv}x{element}>",
             "state": f"tensor<{HKV}x1x{features}x{dv}x{acc}>",
             "z": f"tensor<{HKV}x1x{features}x{acc}>", "m": f"tensor<{HKV}x1x{features}x{acc}>"}
    ins = (["q", "k", "v"] + ["mask"] * masked + ["wq"] * maps.query_projected
           + ["wk"] * maps.key_projected)
    outs = ["o"] + ["state", "z", "m"][:num_parts(maps)] * state
    indexing = ", ".join(
        f"affine_map<({DIMS}{', c' if projected else ''}) -> ("
        + MAPS[m].format(q="c" if maps.query_projected else "d",
                         k="c" if maps.key_projected else "d", h="h, " if maps.per_head else "")
        + ")>" for m in ins + outs)
    arguments = ", ".join([f"%{a}: {types[a]}" for a in ins]
                          + ["%scale: f32, %qo: index, %ko: index"]
                          + [f"%{a}: {types[a]}" for a in outs])
    clause = lambda keyword, a, used: f"{keyword}(%{a} : {types[a]})" if used else ""
    results = ", ".join(types[a] for a in outs)
    normalizer = (f"normalizer = #attn.normalizer<{maps.normalizer}, 1.0e-6>, "
                  if maps.normalizer else "")
    return f"""
func.func @{name}({arguments}) -> ({results}) attributes {{llvm.emit_c_interface}} {{
  %0:{len(outs)} = attn.linear_attention {"causal" if causal else ""}
    ins(%q, %k, %v : {types["q"]}, {types["k"]}, {types["v"]})
    {clause("key_mask", "mask", masked)} {clause("query_projection", "wq", maps.query_projected)}
    {clause("key_projection", "wk", maps.key_projected)} scale(%scale : f32)
    query_offset(%qo) key_offset(%ko) outs({", ".join("%" + a for a in outs)} : {results})
    {{query_map = {maps.query}, key_map = {maps.key}, {normalizer}order = #attn.order<{order}>,
     indexing_maps = [{indexing}]}} -> {results}
  return {", ".join(f"%0#{i}" for i in range(len(outs)))} : {results}
}}
"""


def draw(shape, element, spread, *seed):
    generator = np.random.default_rng(seed)
    return round_to(spread * generator.standard_normal(shape), element)


def check(got, want, element, label):
    problem = compare(got, want, element, PERFORMER_BOUNDS[element]).problem
    if problem:
        raise AssertionError(f"{label}: {problem}")


def reference(maps, q, k, v, wq, wk, mask, before, *, causal, query_offset, key_offset):
    """(out, the state of all keys)."""
    options = dict(projection=wk, scale=SCALE)
    after = exponential_state(maps.key_map, k, v, key_mask=mask, **options)
    if before is not None:
        after = before.merge(after)
    if maps.query_map is None:
        return pointwise_queries(maps, q, k, v, wk, mask, before, causal, query_offset,
                                 key_offset), after
    if causal:
        out, after = exponential_causal(
            maps.query_map, maps.key_map, q, k, v, query_projection=wq, key_projection=wk,
            scale=SCALE, key_mask=mask, query_offset=query_offset, key_offset=key_offset,
            normalizer=maps.normalizer, state=before)
        return out, after
    state = for_heads(after, q.shape[-3])
    if maps.key_map.normalize == "sequence":
        state.state, state.maximum = state.normalized(), np.zeros_like(state.maximum)
    return exponential_readout(maps.query_map, q, state, projection=wq, scale=SCALE,
                               normalizer=maps.normalizer), after


def pointwise_queries(maps, q, k, v, wk, mask, before, causal, query_offset, key_offset):
    heads = q.shape[-3]
    logits = masked_logits(maps.key_map.logits(k, wk, SCALE), mask)
    features, weights = elu_plus_one(q), np.exp(repeat_heads(logits, heads))
    scores = features @ np.swapaxes(weights, -1, -2)
    if causal:
        scores = scores * causal_visibility(q.shape[-2], k.shape[-2], query_offset, key_offset)
    v = np.where(np.isnan(v), 0.0, v)
    numerator, total = scores @ repeat_heads(v, heads), scores.sum(-1, keepdims=True)
    if before is not None:
        state = for_heads(before, heads)
        numerator += features @ state.state
        total += features @ state.normalizer[..., None]
    return numerator / (total + 1e-6)


def run_form(module, name, maps, element, form, sizes, spread=1.0):
    acc = ACCUMULATOR[element]
    dq, dk, features = widths(maps)
    for queries, keys, query_offset, key_offset in sizes:
        q = draw((HKV * GROUP, queries, dq), element, spread, queries, keys, 0)
        k = draw((HKV, keys, dk), element, spread, queries, keys, 1)
        v = draw((HKV, keys, DV), element, 1.0, queries, keys, 2)
        lead = (HKV,) if maps.per_head else ()
        wq = draw(lead + (features, C), "f32", 1.0, 3) if maps.query_projected else None
        wk = draw(lead + (features, C), "f32", 1.0, 3) if maps.key_projected else None
        mask = None
        if form["masked"]:
            mask = np.random.default_rng(keys).random((HKV, keys)) < 0.7
            mask[0] &= queries != 7  # a head of which all keys are masked
        before = None
        if form["state"]:
            # What an earlier call left: 11 keys that every query sees; of head 1, none.
            before = exponential_state(
                maps.key_map, draw((HKV, 11, dk), element, spread, 4),
                draw((HKV, 11, DV), element, 1.0, 5), projection=wk, scale=SCALE,
                key_mask=np.array([True, False])[:, None] & np.ones((HKV, 11), bool))
        options = dict(causal=form["causal"], query_offset=query_offset, key_offset=key_offset)
        repeated = None if wq is None else np.repeat(wq, GROUP, axis=0) if maps.per_head else wq
        want, after = reference(maps, q, k, v, repeated, wk, mask, before, **options)

        arguments = [Typed(np.moveaxis(split_groups(q, HKV), -2, 0), element)]
        if mask is not None:
            k, v = np.where(mask[..., None], k, np.nan), np.where(mask[..., None], v, np.nan)
        arguments += [Typed(k, element), Typed(np.moveaxis(v, 0, 1), element)]
        arguments += [mask] if mask is not None else []
        arguments += [Typed(w, "f32") for w in (wq, wk) if w is not None]
        arguments += [SCALE, query_offset, key_offset,
                      Destination(element, shape=(HKV, GROUP, queries, DV))]
        results = [Result(4, element)]
        if before is not None:
            # Where there is no key, the maximum may be anything.
            parts = [before.state, before.normalizer]
            if before.maximum is not None:
                parts.append(np.where(before.normalizer == 0, 1e4, before.maximum))
            parts = parts[:num_parts(maps)]
            arguments += [Destination(acc, p[:, None]) for p in parts]
            results += [Result(4, acc), Result(3, acc), Result(3, acc)][:len(parts)]
        got = module.call(name, arguments, results)[:len(results)]
        label = f"{name} {queries}x{keys}+{query_offset}+{key_offset}"
        check(join_groups(got[0]), want, element, label)
        if before is not None:
            wanted = [after.state, after.normalizer[..., None]]
            found = [got[1][:, 0], *(g[:, 0, :, None] for g in got[2:])]
            if after.maximum is not None:
                wanted.append(np.where(after.normalizer == 0, 0.0, after.maximum))
                found[2] = np.where(after.normalizer == 0, 0.0, found[2][..., 0])
            for part, g, w in zip(("state", "normalizer", "maximum"), found, wanted):
                check(g, w, acc, f"{label} {part}")


def far_apart(module):
    """A query at the first row of the projection, keys where exp of its logits is 0 in f32."""
    maps, queries = ALL_MAPS["distance"], 5
    w = draw((F, C), "f32", 0.1, 3)
    w[0] += 8.0
    q = np.broadcast_to(w[:1] / SCALE, (HKV * GROUP, queries, C))
    k, v = draw((HKV, queries, C), "f32", 0.1, 1), draw((HKV, queries, DV), "f32", 1.0, 2)
    for name in ("distance_causal", "distance_both_left_masked"):
        mask = [np.ones((HKV, queries), bool)] if "masked" in name else []
        got = module.call(name, [Typed(np.moveaxis(split_groups(q, HKV), -2, 0), "f32"), Typed(k, "f32"),
                                 Typed(np.moveaxis(v, 0, 1), "f32"), *mask, Typed(w, "f32"), Typed(w, "f32"),
                                 SCALE, 0, 0, Destination("f32", shape=(HKV, GROUP, queries, DV))],
                          [Result(4, "f32")])[0]
        if not np.isfinite(got).all():
            raise AssertionError(f"{name}: {got}")


FORMS = {
    "both": dict(causal=False, order="right", masked=False, state=False),
    "both_masked_state": dict(causal=False, order="right", masked=True, state=True),
    "both_left_masked": dict(causal=False, order="left", masked=True, state=False),
    "causal": dict(causal=True, order="right", masked=False, state=False),
    "causal_masked_state": dict(causal=True, order="auto", masked=True, state=True),
    "causal_left_masked_state": dict(causal=True, order="left", masked=True, state=True),
}
SIZES = [(1, 1, 0, 0), (7, 7, 0, 0), (65, 65, 3, 3), (130, 130, 0, 0), (5, 70, 65, 0), (70, 33, 0, 20),
         (33, 150, 70, 2), (0, 5, 0, 0), (5, 0, 0, 0)]


def forms(maps):
    for name, form in FORMS.items():
        if maps.causal or (not form["causal"] and form["order"] != "left"):
            yield name, form


CHOSEN = {"positive_heads": "causal_masked_state", "dot_plain": "both_masked_state", "row_keys": "causal",
         "distance_bare": "causal_left_masked_state", "row_sequence": "both"}


def tiled_cases():
    """A head in each tile."""
    listed = [(f"{name}_{form}", ALL_MAPS[name], FORMS[form]) for name, form in CHOSEN.items()]
    module = NativeModule("exponential_tiled", "".join(
        function(name, maps, "f32", **form) for name, maps, form in listed),
        flags=tile_flags("tile-exponential-library.mlir"), compiler=StockCompile())
    for name, maps, form in listed:
        yield Case(f"{name}-tiled", lambda a=(module, name, maps, "f32", form): run_form(*a, SIZES), [module])


def fallback_cases():
    """The product's compiler decomposes what it has no kernel for: unknown widths."""
    listed = [(f"{name}_{form}", ALL_MAPS[name], FORMS[form]) for name, form in CHOSEN.items()]
    module = NativeModule("exponential_fallback", "".join(
        function(name, maps, "f32", dynamic=True, **form) for name, maps, form in listed))
    for name, maps, form in listed:
        yield Case(f"{name}-fallback", lambda a=(module, name, maps, "f32", form): run_form(*a, SIZES), [module])


def cases():
    yield from tiled_cases()
    yield from fallback_cases()
    chosen = {"f32": ALL_MAPS, "f64": ("positive", "distance", "row_sequence"),
              "bf16": ("positive", "row_sequence"), "f16": ("dot", "distance_bare")}
    for element, names in chosen.items():
        listed = [(f"{name}_{form_name}", ALL_MAPS[name], form)
                  for name in names for form_name, form in forms(ALL_MAPS[name])]
        module = NativeModule(f"exponential_{element}", "".join(
            function(name, maps, element, **form) for name, maps, form in listed),
            compiler=StockCompile())
        for name, maps, form in listed:
            yield Case(f"{name}-{element}",
                       lambda a=(module, name, maps, element, form): run_form(*a, SIZES), [module])
        if element == "f32":
            yield Case("far-apart", lambda m=module: far_apart(m), [module])
            # Far beyond what exp takes in f32, and more than one segment of 1024 keys.
            for name, form in (("positive_both", "both"), ("positive_causal", "causal"),
                               ("dot_both", "both"), ("dot_causal", "causal")):
                maps = ALL_MAPS[name.split("_")[0]]
                yield Case(f"{name}-large",
                           lambda a=(module, name, maps, element, FORMS[form]): run_form(
                               *a, [(100, 1100, 1000, 0), (70, 70, 0, 0)], spread=4.0), [module])
