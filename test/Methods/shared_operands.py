"""Batches and heads that only some operands have: queries, keys, values or the
mask are shared over the others. Exact, and linear in both orders, causal or not."""

import numpy as np

from case import Case
from expected import check, linear_attention
from inputs import generator
from native_module import NativeModule, Result, Typed
from reference.linear_method import METHODS
from reference.softmax_attention import softmax_attention

SIZES = {"b": 2, "h": 3, "d": 16, "e": 24}
# Layouts of q, k, v and the key mask.
LAYOUTS = {
    "values-of-a-batch": ("hnd", "hsd", "bhse", None),
    "values-of-heads": ("bnd", "bsd", "bhse", "bs"),
    "only-values": ("nd", "sd", "bhse", None),
    "values-shared": ("bhnd", "bhsd", "hse", "bs"),
    "keys-shared": ("bhnd", "hsd", "bhse", "bs"),
    "keys-of-heads-values-of-a-batch": ("bhnd", "hsd", "bse", None),
    "queries-shared": ("hnd", "bhsd", "bhse", "s"),
    "only-keys": ("nd", "bhsd", "se", None),
    "only-the-mask": ("hnd", "hsd", "hse", "bs"),
}
# Queries, keys, query offset: a few, parts of tiles, and long enough to be chunked.
LENGTHS = [(5, 6, 1), (70, 130, 60), (300, 300, 0)]
KINDS = [("exact", None, ""), ("cosformer", "left", ""), ("cosformer", "right", ""), ("linear-elu", "left", ""),
         ("linear-elu", "right", ""), ("exact", None, "causal"), ("cosformer", "left", "causal"),
         ("cosformer", "right", "causal"), ("linear-elu", "right", "causal")]
ATTRIBUTES = {
    "cosformer": "query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, "
                 "normalizer = #attn.normalizer<clamp, 1.0e-6>, ",
    "linear-elu": "query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, "
                  "normalizer = #attn.normalizer<add, 1.0e-6>, ",
}


def tensor(layout, element_type="f32"):
    return f"tensor<{''.join(str(SIZES.get(dim, '?')) + 'x' for dim in layout)}{element_type}>"


def function(name, layouts, method, order, causal):
    q, k, v, mask = layouts
    space = "bhnsde" if method == "exact" else "bhnsrde"
    maps = [q, k, v, *([mask] if mask else []), "bhne"]
    mask_argument = f", %mask: {tensor(mask, 'i1')}" if mask else ""
    keyword = "mask" if method == "exact" else "key_mask"
    clauses = f"{keyword}(%mask : {tensor(mask, 'i1')}) " if mask else ""
    clauses += "max_length(%m) " if method == "cosformer" else ""
    clauses += "query_offset(%offset) "
    attributes = ATTRIBUTES.get(method, "") + (f"order = #attn.order<{order}>, " if order else "")
    lists = ", ".join(f"affine_map<({', '.join(space)}) -> ({', '.join(layout)})>" for layout in maps)
    op = "softmax_attention" if method == "exact" else "linear_attention"
    return f"""
func.func @{name}(%q: {tensor(q)}, %k: {tensor(k)}, %v: {tensor(v)}{mask_argument}, %m: index, %offset: index) -> {tensor('bhne')} attributes {{llvm.emit_c_interface}} {{
  %c = arith.constant {q.index('n')} : index
  %n = tensor.dim %q, %c : {tensor(q)}
  %e = tensor.empty(%n) : {tensor('bhne')}
  %0 = attn.{op} {causal} ins(%q, %k, %v : {tensor(q)}, {tensor(k)}, {tensor(v)}) {clauses}outs(%e : {tensor('bhne')})
    {{{attributes}indexing_maps = [{lists}]}} -> {tensor('bhne')}
  return %0 : {tensor('bhne')}
}}
"""


def run(module, name, layouts, method, causal):
    random = generator(name)
    for queries, keys, offset in LENGTHS:
        sizes = dict(SIZES, n=queries, s=keys)
        given, whole = [], []
        for layout, trailing in zip(layouts, ("nd", "sd", "se", "s")):
            if layout is None:
                continue
            shape = [sizes[dim] for dim in layout]
            values = (random.random(shape) < 0.7 if trailing == "s"
                      else random.standard_normal(shape).astype(np.float32).astype(np.float64))
            given.append(values if trailing == "s" else Typed(values, "f32"))
            ones = [sizes[dim] if dim in layout else 1 for dim in "bh" + trailing]
            target = [sizes[dim] for dim in "bh" + trailing]
            whole.append(np.broadcast_to(values.reshape(ones), target))
        q, k, v = whole[:3]
        mask = whole[3][:, 0] if len(whole) > 3 else None
        length = max(queries + offset, keys)
        got, = module.call(name, [*given, length, offset], [Result(4, "f32")])
        if method == "exact":
            want = softmax_attention(q, k, v, causal=causal, query_offset=offset,
                                     mask=None if mask is None else mask[:, None, None, :])
        else:
            want = linear_attention(METHODS[method], q, k, v, causal=causal, key_mask=mask,
                                    query_offset=offset, max_length=length)
        check(got, want, "f32", what=f"N {queries}, S {keys}")


def cases():
    for layout, layouts in LAYOUTS.items():
        listed = [(f"{method}_{order}_{causal or 'both'}".replace("-", "_"), method, order, causal)
                  for method, order, causal in KINDS]
        module = NativeModule(layout.replace("-", "_"),
                              "".join(function(name, layouts, *of) for name, *of in listed))
        for name, method, _, causal in listed:
            yield Case(f"{layout}-{name.replace('_', '-')}",
                       lambda a=(module, name, layouts, method, bool(causal)): run(*a), [module])
