"""Linear attention by attn-decompose and the stock lowering, against the reference.

One function for each combination, with dynamic N and S, grouped queries, and
state and offsets as arguments.
"""

import numpy as np

from case import Case
from native_module import Destination, NativeModule, Result, Typed
from stock_compile import StockCompile
from reference.grouped_heads import join_groups, split_groups
from reference.linear_method import METHODS
from reference.linear_quadratic import linear_attention_quadratic
from reference.linear_state import linear_readout, linear_state, linear_attention_state
from reference.rounding import ACCUMULATOR, round_to
from reference.tolerance import compare

HKV, GROUP, D, DV = 2, 3, 16, 8
ATTRIBUTES = {
    "cosformer": "query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, "
                 "normalizer = #attn.normalizer<clamp, 1.0e-6>",
    "linear-elu": "query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, "
                  "normalizer = #attn.normalizer<add, 1.0e-6>",
}
# (kv head, group, n, s, r, d, e); rows of heads last in memory for q: [N, Hkv, G, D].
DIMS = "h, g, n, s, r, d, e"
MAPS = {"q": "n, h, g, d", "k": "h, s, d", "v": "s, h, e", "mask": "h, s",
        "o": "h, g, n, e", "state": "h, r, d, e", "z": "h, r, d"}


def function(name, method, element, *, causal=False, order="auto", masked=False, state=False):
    acc = ACCUMULATOR[element]
    rank = METHODS[method].reweighting.rank
    q, k = f"tensor<?x{HKV}x{GROUP}x{D}x{element}>", f"tensor<{HKV}x?x{D}x{element}>"
    v, o = f"tensor<?x{HKV}x{DV}x{element}>", f"tensor<{HKV}x{GROUP}x?x{DV}x{element}>"
    mask = f"tensor<{HKV}x?xi1>"
    s, z = f"tensor<{HKV}x{rank}x{D}x{DV}x{acc}>", f"tensor<{HKV}x{rank}x{D}x{acc}>"
    outs, types = ["%o"], [o]
    if state:
        outs, types = outs + ["%state", "%z"], types + [s, z]
    maps = ["q", "k", "v"] + ["mask"] * masked + ["o"] + ["state", "z"] * state
    maps = ", ".join(f"affine_map<({DIMS}) -> ({MAPS[m]})>" for m in maps)
    cosine = METHODS[method].reweighting.rank == 2
    arguments = ", ".join(
        [f"%q: {q}", f"%k: {k}", f"%v: {v}"] + [f"%mask: {mask}"] * masked
        + ["%m: index, %qo: index, %ko: index"]
        + [f"{value}: {t}" for value, t in zip(outs, types)])
    results = ", ".join(types)
    return f"""
func.func @{name}({arguments}) -> ({results}) attributes {{llvm.emit_c_interface}} {{
  %0:{len(outs)} = attn.linear_attention {"causal" if causal else ""} ins(%q, %k, %v : {q}, {k}, {v})
    {f"key_mask(%mask : {mask})" if masked else ""} {"max_length(%m)" if cosine else ""}
    query_offset(%qo) key_offset(%ko) outs({", ".join(outs)} : {results})
    {{{ATTRIBUTES[method]}, order = #attn.order<{order}>, indexing_maps = [{maps}]}} -> {results}
  return {", ".join(f"%0#{i}" for i in range(len(outs)))} : {results}
}}
"""


def inputs(queries, keys, element, spread=1.0, seed=0):
    generator = np.random.default_rng([queries, keys, seed])
    draw = lambda *shape: round_to(spread * generator.standard_normal(shape), element)
    return draw(HKV * GROUP, queries, D), draw(HKV, keys, D), draw(HKV, keys, DV)


def check(got, want, element, name):
    comparison = compare(got, want, element)
    if comparison.problem:
        raise AssertionError(f"{name}: {comparison.problem}")


def call(module, name, element, q, k, v, *, mask=None, max_length=1, query_offset=0,
         key_offset=0, state=None):
    grouped = np.moveaxis(split_groups(q, HKV), -2, 0)
    arguments = [Typed(grouped, element), Typed(k, element),
                 Typed(np.moveaxis(v, 0, 1), element)]
    if mask is not None:
        arguments.append(mask)
    arguments += [max_length, query_offset, key_offset,
                  Destination(element, shape=(HKV, GROUP, q.shape[1], DV))]
    results = [Result(4, element)]
    acc = ACCUMULATOR[element]
    if state is not None:
        arguments += [Destination(acc, state[0]), Destination(acc, state[1])]
        results += [Result(4, acc), Result(3, acc)]
    values = module.call(name, arguments, results)
    return (join_groups(values[0]), *values[1:3])


def forms():
    for method in ATTRIBUTES:
        for causal in (False, True):
            for order in ("left", "right"):
                for masked in (False, True):
                    for state in (False, True):
                        name = "_".join([method.replace("-", "_"), "causal" if causal else "both",
                                         order] + ["masked"] * masked + ["state"] * state)
                        yield name, method, dict(causal=causal, order=order, masked=masked,
                                                 state=state)


def run_form(module, name, method, element, form, sizes):
    for queries, keys, query_offset, key_offset in sizes:
        q, k, v = inputs(queries, keys, element)
        mask = None
        if form["masked"]:
            mask = np.random.default_rng(keys).random((HKV, keys)) < 0.7
            k, v = np.where(mask[..., None], k, np.nan), np.where(mask[..., None], v, np.nan)
        max_length = max(queries + query_offset, keys + key_offset, 1) + 5
        options = dict(max_length=max_length, query_offset=query_offset, key_offset=key_offset)
        reference = METHODS[method]
        state, before = None, None
        if form["state"]:
            # What an earlier call left: 11 keys that every query sees.
            _, k0, v0 = inputs(1, 11, element, seed=1)
            before = linear_state(reference, k0, v0, max_length=max_length)
            state = (before.state, before.normalizer)
        got = call(module, name, element, q, k, v, mask=mask, state=state, **options)

        if before is None:
            want = linear_attention_quadratic(reference, q, k, v, causal=form["causal"],
                                              key_mask=mask, **options)
        else:
            want = with_state(reference, q, k, v, k0, v0, mask, form["causal"], options)
        label = f"{name} {queries}x{keys}+{query_offset}+{key_offset}"
        check(got[0], want, element, label)
        if before is not None:
            after = before.merge(linear_state(reference, k, v, max_length=max_length,
                                              key_mask=mask, key_offset=key_offset))
            check(got[1], after.state, ACCUMULATOR[element], label + " state")
            check(got[2][..., None], after.normalizer[..., None], ACCUMULATOR[element],
                  label + " normalizer")


def with_state(reference, q, k, v, k0, v0, mask, causal, options):
    """Attention to k and, wholly, to k0: numerators and denominators added."""
    plain = reference.with_(normalizer=None)
    ones, ones0 = np.ones(v.shape[:-1] + (1,)), np.ones(v0.shape[:-1] + (1,))
    first = dict(options, key_offset=0)
    numerator, total = (
        linear_attention_quadratic(plain, q, k, x, causal=causal, key_mask=mask, **options)
        + linear_attention_quadratic(plain, q, k0, x0, **first)
        for x, x0 in ((v, v0), (ones, ones0)))
    return numerator / reference.denominator(total)


SIZES = [(1, 1, 0, 0), (7, 7, 0, 0), (64, 64, 0, 0), (65, 65, 3, 3), (130, 130, 0, 0),
         (5, 70, 65, 0), (70, 5, 0, 0), (70, 33, 0, 20), (33, 150, 70, 2), (0, 5, 0, 0)]


def cases():
    listed = list(forms())
    for element in ("f32", "f64", "bf16", "f16"):
        chosen = listed if element in ("f32", "f64") else [f for f in listed if "masked" not in f[0]]
        module = NativeModule(f"linear_{element}", "".join(
            function(name, method, element, **form) for name, method, form in chosen),
            compiler=StockCompile())
        for name, method, form in chosen:
            yield Case(f"{name}-{element}",
                       lambda a=(module, name, method, element, form): run_form(*a, SIZES),
                       [module])
    yield from edge_cases()


def edge_cases():
    names = {"right": "right", "causal": "causal", "left": "left"}
    text = (function("right", "cosformer", "f32", order="right")
            + function("causal", "cosformer", "f32", causal=True)
            + function("left", "cosformer", "f32", order="left"))
    module = NativeModule("edges", text, compiler=StockCompile())

    def no_keys(name):
        q, k, v = inputs(9, 0, "f32")
        out = call(module, name, "f32", q, k, v, max_length=16)[0]
        if (out != 0).any():
            raise AssertionError(f"S = 0 gives {out}")

    def all_negative(name):
        q, k, v = inputs(70, 70, "f32")
        out = call(module, name, "f32", -np.abs(q), k, v, max_length=70)[0]
        if (out != 0).any():
            raise AssertionError("all-negative queries give something other than 0")

    def long(name):
        q, k, v = inputs(1500, 1500, "f32", spread=1e3)
        out = call(module, name, "f32", q, k, v, max_length=1500)[0]
        check(out, linear_attention_quadratic(METHODS["cosformer"], q, k, v,
                                              causal=name == "causal"), "f32", name)

    for name in names:
        yield Case(f"no-keys-{name}", lambda n=name: no_keys(n), [module])
        yield Case(f"all-negative-{name}", lambda n=name: all_negative(n), [module])
        yield Case(f"long-and-large-{name}", lambda n=name: long(n), [module])
