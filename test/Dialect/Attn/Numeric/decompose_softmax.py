"""Softmax attention by attn-decompose and the stock lowering, against the reference."""

import numpy as np

from case import Case
from native_module import Destination, NativeModule, Result, Typed
from stock_compile import StockCompile
from reference.grouped_heads import join_groups, split_groups
from reference.rounding import round_to
from reference.softmax_attention import softmax_attention
from reference.tolerance import compare

HKV, GROUP, D, DV = 2, 3, 16, 8
DIMS = "h, g, n, s, d, e"
# Masks by the dimensions that they have; `none` is no mask.
MASKS = {"none": None, "keys": ("i1", "s"), "rows": ("i1", "n, s"), "full": ("i1", "h, g, n, s"),
         "bias": (None, "n, s"), "headbias": (None, "h, s, n")}
SIZES = {"n": None, "s": None, "h": HKV, "g": GROUP}


def function(name, element, mask, causal, empty_row, scaled):
    q, k = f"tensor<{HKV}x{GROUP}x?x{D}x{element}>", f"tensor<{HKV}x?x{D}x{element}>"
    v, o = f"tensor<?x{HKV}x{DV}x{element}>", f"tensor<?x{HKV}x{GROUP}x{DV}x{element}>"
    maps = ["h, g, n, d", "h, s, d", "s, h, e"]
    extra, clause = "", ""
    if mask:
        kind, dims = mask
        shape = "x".join(str(SIZES[d] or "?") for d in dims.split(", "))
        mask_type = f"tensor<{shape}x{kind or element}>"
        extra, clause = f"%mask: {mask_type}, ", f"mask(%mask : {mask_type})"
        maps.append(dims)
    maps.append("n, h, g, e")
    maps = ", ".join(f"affine_map<({DIMS}) -> ({m})>" for m in maps)
    scale = "scale(%scale : f32)" if scaled else ""
    return f"""
func.func @{name}(%q: {q}, %k: {k}, %v: {v}, {extra}%qo: index, %ko: index, %o: {o}) -> {o}
    attributes {{llvm.emit_c_interface}} {{
  %scale = arith.constant 0.3 : f32
  %0 = attn.softmax_attention {"causal" if causal else ""} ins(%q, %k, %v : {q}, {k}, {v})
    {clause} {scale} query_offset(%qo) key_offset(%ko) outs(%o : {o})
    {{empty_row = #attn.empty_row<{empty_row}>, indexing_maps = [{maps}]}} -> {o}
  return %0 : {o}
}}
"""


def make_mask(mask, queries, keys, element, generator):
    """(argument, the mask broadcast to [H, N, S] for the reference)."""
    kind, dims = mask
    shape = tuple({"n": queries, "s": keys}.get(d, SIZES[d]) for d in dims.split(", "))
    if kind == "i1":
        values = argument = generator.random(shape) < 0.5
    else:
        values = round_to(generator.standard_normal(shape), element)
        values = np.where(generator.random(shape) < 0.3, -np.inf, values)
        argument = Typed(values, element)
    if dims == "h, s, n":
        values = np.repeat(np.swapaxes(values, 1, 2), GROUP, axis=0)
    elif dims == "h, g, n, s":
        values = values.reshape(HKV * GROUP, queries, keys)
    return argument, values


def run(module, name, element, mask, causal, empty_row, scaled):
    for queries, keys, query_offset, key_offset in [
            (1, 1, 0, 0), (7, 65, 60, 0), (65, 64, 0, 3), (130, 200, 0, 0), (0, 5, 0, 0), (5, 0, 0, 0)]:
        generator = np.random.default_rng([queries, keys])
        draw = lambda *shape: round_to(generator.standard_normal(shape), element)
        q, k = draw(HKV * GROUP, queries, D), draw(HKV, keys, D)
        v = draw(HKV, keys, DV)
        arguments = [Typed(split_groups(q, HKV), element), Typed(k, element),
                     Typed(np.moveaxis(v, 0, 1), element)]
        values = None
        if mask:
            argument, values = make_mask(mask, queries, keys, element, generator)
            arguments.append(argument)
        arguments += [query_offset, key_offset,
                      Destination(element, shape=(queries, HKV, GROUP, DV))]
        got = module.call(name, arguments, [Result(4, element)])[0]
        want = softmax_attention(q, k, v, mask=values, causal=causal, query_offset=query_offset,
                                 key_offset=key_offset, empty_row=empty_row,
                                 scale=float(np.float32(0.3)) if scaled else None)
        got = join_groups(np.moveaxis(got, 0, 2))
        problem = compare(got, want, element).problem
        if problem:
            raise AssertionError(f"{name} {queries}x{keys}+{query_offset}+{key_offset}: {problem}")


def hidden_nan(module, name):
    """Keys that a mask or causality hides may hold anything."""
    queries = keys = 70
    generator = np.random.default_rng(1)
    q = generator.standard_normal((HKV * GROUP, queries, D))
    k, v = generator.standard_normal((HKV, keys, D)), generator.standard_normal((HKV, keys, DV))
    mask = np.ones(keys, bool)
    mask[[3, 66]] = False
    want = softmax_attention(q, k, v, mask=mask, causal=True)
    k[:, ~mask], v[:, ~mask] = np.nan, np.nan
    got = module.call(name, [Typed(split_groups(q, HKV), "f32"), Typed(k, "f32"),
                             Typed(np.moveaxis(v, 0, 1), "f32"), mask, 0, 0,
                             Destination("f32", shape=(queries, HKV, GROUP, DV))],
                      [Result(4, "f32")])[0]
    problem = compare(join_groups(np.moveaxis(got, 0, 2)), want, "f32").problem
    if problem:
        raise AssertionError(problem)


def cases():
    for element in ("f32", "f64", "bf16", "f16"):
        chosen = {}
        for mask in MASKS:
            for causal in (False, True):
                for empty_row in ("zero", "nan", "mean"):
                    if element in ("f32", "f64") or (mask in ("none", "keys") and empty_row == "zero"):
                        name = "_".join([mask, "causal" if causal else "both", empty_row])
                        chosen[name] = (element, MASKS[mask], causal, empty_row, mask == "rows")
        module = NativeModule(f"softmax_{element}", "".join(
            function(name, *form) for name, form in chosen.items()), compiler=StockCompile())
        for name, form in chosen.items():
            yield Case(f"{name}-{element}", lambda a=(module, name, *form): run(*a), [module])
        if element == "f32":
            yield Case("hidden-nan", lambda m=module: hidden_nan(m, "keys_causal_zero"), [module])
