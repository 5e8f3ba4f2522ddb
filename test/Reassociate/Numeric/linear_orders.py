"""attn-approximate, attn-reassociate and attn-chunk, then attn-decompose and the
stock lowering, against the reference: what these passes build is what was meant.
"""

import os
import sys

import numpy as np

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Dialect",
                             "Attn", "Numeric"))

from case import Case
from decompose_linear import ATTRIBUTES, check, forms, function, inputs, run_form
from native_module import NativeModule, Result, Typed
from reference.linear_method import METHODS
from reference.linear_quadratic import linear_attention_quadratic
from stock_compile import StockCompile

CLEANUP = ["--canonicalize", "--cse", "--attn-decompose"]

# Queries, keys, query offset, key offset. A chunk holds 16 queries: none, one, a
# full one, several with and without rest; queries ahead of, on and behind the
# last key, and before the first.
SIZES = [(0, 5, 0, 0), (5, 0, 0, 0), (1, 1, 0, 0), (15, 15, 0, 0), (16, 16, 3, 3), (17, 17, 0, 0),
         (48, 48, 0, 0), (65, 65, 7, 7), (130, 130, 0, 0), (5, 70, 65, 0), (1, 40, 39, 0),
         (40, 70, 30, 0), (70, 40, -30, 0), (70, 33, 0, 20), (33, 70, 20, 0), (70, 33, 90, 0),
         (20, 33, -25, 0), (33, 150, 70, 2)]


def sizes(method, form):
    """A cosine is for positions from 0 on. A causal query before them sees no key;
    a state, though, is seen by every query."""
    unweighted = METHODS[method].reweighting.rank == 1
    anywhere = unweighted or (form["causal"] and not form["state"])
    return [size for size in SIZES if size[2] >= 0 or anywhere]


def dynamic_cases():
    """Sizes and offsets at run time: all forms to the right, and by cost."""
    for order in ("right", "auto"):
        chosen = [form for form in forms() if form[2]["order"] == "right"]
        if order == "auto":
            chosen = [form for form in chosen if not form[2]["masked"]]
        chosen = [(name, method, dict(form, order="auto")) for name, method, form in chosen]
        module = NativeModule(
            f"orders_{order}",
            "".join(function(name, method, "f32", **form) for name, method, form in chosen),
            flags=[f"--attn-reassociate=order={order}", "--attn-chunk=chunk-size=16", *CLEANUP],
            compiler=StockCompile())
        for name, method, form in chosen:
            yield Case(f"{order}-{name.replace('_', '-')}",
                       lambda a=(module, name, method, "f32", form): run_form(*a, sizes(a[2], a[4])),
                       [module])


STATIC = [(n, n, 0) for n in (1, 2, 63, 64, 65, 130)]
STATIC += [(130, 200, 70), (200, 130, -70), (70, 5, 0), (3, 200, 197), (1, 300, 299)]
HEADS, D, DV = 2, 16, 24


def static_function(name, queries, keys, query_offset, causal):
    q, k = f"tensor<{HEADS}x{queries}x{D}xf32>", f"tensor<{HEADS}x{keys}x{D}xf32>"
    v, o = f"tensor<{HEADS}x{keys}x{DV}xf32>", f"tensor<{HEADS}x{queries}x{DV}xf32>"
    return f"""
func.func @{name}(%q: {q}, %k: {k}, %v: {v}) -> {o} attributes {{llvm.emit_c_interface}} {{
  %o = tensor.empty() : {o}
  %offset = arith.constant {query_offset} : index
  %0 = attn.softmax_attention {"causal" if causal else ""} ins(%q, %k, %v : {q}, {k}, {v})
    {"query_offset(%offset)" if query_offset else ""} outs(%o : {o}) -> {o}
  return %0 : {o}
}}
"""


def static_cases():
    """Static sizes, from softmax attention on."""
    for method in ATTRIBUTES:
        for order in ("right", "auto"):
            listed = [(f"n{n}_s{s}_{'causal' if causal else 'both'}", n, s, offset, causal)
                      for n, s, offset in STATIC for causal in (False, True)]
            module = NativeModule(
                f"static_{order}", "".join(static_function(*form) for form in listed),
                flags=[f"--attn-approximate=method={method}", f"--attn-reassociate=order={order}",
                       "--attn-chunk", *CLEANUP], compiler=StockCompile())
            for name, n, s, offset, causal in listed:
                yield Case(f"{method}-{order}-{name.replace('_', '-')}",
                           lambda a=(module, name, method, n, s, offset, causal): run_static(*a),
                           [module])


def run_static(module, name, method, queries, keys, query_offset, causal):
    q = np.concatenate([inputs(queries, keys, "f32", seed=seed)[0][:1] for seed in range(HEADS)])
    _, k, _ = inputs(queries, keys, "f32")
    v = np.random.default_rng(keys).standard_normal((HEADS, keys, DV)).astype(np.float32)
    got, = module.call(name, [Typed(x, "f32") for x in (q, k, v)], [Result(3, "f32")])
    key_offset = 0
    if not causal and query_offset < 0:
        # Raised together.
        query_offset, key_offset = 0, -query_offset
    want = linear_attention_quadratic(
        METHODS[method], q, k, v.astype(np.float64), causal=causal, query_offset=query_offset,
        key_offset=key_offset, max_length=max(queries + query_offset, keys + key_offset))
    check(got, want, "f32", name)


def cases():
    yield from dynamic_cases()
    yield from static_cases()
