"""Operations that stock transform operations have tiled, against the reference.

tile-library.mlir says how; then attn-decompose and the stock lowering.
"""

import numpy as np

import decompose_linear as linear
import decompose_softmax as softmax
from case import Case
from native_module import Destination, NativeModule, Result, Typed
from stock_compile import StockCompile, tile_flags
from reference.grouped_heads import join_groups, split_groups
from reference.linear_method import METHODS
from reference.linear_recurrent import linear_attention_recurrent
from reference.linear_state import linear_readout, linear_state

FLAGS = tile_flags("tile-library.mlir")
HKV, GROUP, D, DV = linear.HKV, linear.GROUP, linear.D, linear.DV
METHOD, ATTRIBUTES = METHODS["cosformer"], linear.ATTRIBUTES["cosformer"]
KEYS_ONLY = "key_map = #attn.relu, reweighting = #attn.cosine"
QUERIES_ONLY = ("query_map = #attn.relu, reweighting = #attn.cosine, "
                "normalizer = #attn.normalizer<clamp, 1.0e-6>")

Q, K, V = (f"tensor<{HKV}x{GROUP}x?x{D}xf32>", f"tensor<{HKV}x?x{D}xf32>",
           f"tensor<{HKV}x?x{DV}xf32>")
O, S, Z = (f"tensor<{HKV}x{GROUP}x?x{DV}xf32>", f"tensor<{HKV}x2x{D}x{DV}xf32>",
           f"tensor<{HKV}x2x{D}xf32>")
MAPS = {"q": "h, g, n, d", "o": "h, g, n, e", "k": "h, s, d", "v": "h, s, e",
        "s": "h, r, d, e", "z": "h, r, d"}


def maps(dims, names):
    return ", ".join(f"affine_map<({dims}) -> ({MAPS[name]})>" for name in names)


STREAMS = f"""
func.func @state(%k: {K}, %v: {V}, %m: index, %at: index, %s: {S}, %z: {Z}) -> ({S}, {Z})
    attributes {{llvm.emit_c_interface}} {{
  %0:2 = attn.linear_state ins(%k, %v : {K}, {V}) max_length(%m) key_offset(%at) outs(%s, %z : {S}, {Z})
    {{{KEYS_ONLY}}} -> {S}, {Z}
  return %0#0, %0#1 : {S}, {Z}
}}
func.func @readout(%q: {Q}, %s: {S}, %z: {Z}, %m: index, %at: index, %o: {O}) -> {O}
    attributes {{llvm.emit_c_interface}} {{
  %0 = attn.linear_readout ins(%q, %s, %z : {Q}, {S}, {Z}) max_length(%m) query_offset(%at) outs(%o : {O})
    {{{QUERIES_ONLY}, indexing_maps = [{maps("h, g, n, r, d, e", "qszo")}]}} -> {O}
  return %0 : {O}
}}
func.func @step(%q: {Q}, %k: {K}, %v: {V}, %m: index, %at: index, %o: {O}, %s: {S}, %z: {Z}) -> ({O}, {S}, {Z})
    attributes {{llvm.emit_c_interface}} {{
  %0:3 = attn.linear_attention_step ins(%q, %k, %v : {Q}, {K}, {V}) max_length(%m) position(%at)
    outs(%o, %s, %z : {O}, {S}, {Z})
    {{{ATTRIBUTES}, indexing_maps = [{maps("h, g, n, s, r, d, e", "qkvosz")}]}} -> {O}, {S}, {Z}
  return %0#0, %0#1, %0#2 : {O}, {S}, {Z}
}}
"""


def draw_state(max_length):
    _, k, v = linear.inputs(1, 11, "f32", seed=1)
    return linear_state(METHOD, k, v, max_length=max_length)


def state_arguments(state):
    return [Destination("f32", state.state), Destination("f32", state.normalizer)]


def run_state(module):
    for keys in (1, 31, 64, 100, 0):
        _, k, v = linear.inputs(1, keys, "f32")
        before = draw_state(300)
        got = module.call("state", [Typed(k, "f32"), Typed(v, "f32"), 300, 7, *state_arguments(before)],
                          [Result(4, "f32"), Result(3, "f32")])
        want = before.merge(linear_state(METHOD, k, v, max_length=300, key_offset=7))
        linear.check(got[0], want.state, "f32", f"state of {keys} keys")
        linear.check(got[1][..., None], want.normalizer[..., None], "f32", f"normalizer of {keys}")


def run_readout(module):
    for queries in (1, 16, 45):
        q, _, _ = linear.inputs(queries, 1, "f32")
        state = draw_state(300)
        got = module.call("readout", [Typed(split_groups(q, HKV), "f32"), Typed(state.state, "f32"),
                                      Typed(state.normalizer, "f32"), 300, 9,
                                      Destination("f32", shape=(HKV, GROUP, queries, DV))],
                          [Result(4, "f32")])[0]
        rounded = type(state)(state.state.astype(np.float32).astype(float),
                              state.normalizer.astype(np.float32).astype(float))
        want = linear_readout(METHOD, q, rounded, max_length=300, query_offset=9)
        linear.check(join_groups(got), want, "f32", f"{queries} queries")


def run_step(module):
    for tokens in (1, 5):
        q, k, v = linear.inputs(tokens, tokens, "f32")
        before = draw_state(300)
        got = module.call("step", [Typed(split_groups(q, HKV), "f32"), Typed(k, "f32"), Typed(v, "f32"),
                                   300, 20, Destination("f32", shape=(HKV, GROUP, tokens, DV)),
                                   *state_arguments(before)],
                          [Result(4, "f32"), Result(4, "f32"), Result(3, "f32")])
        want, after = linear_attention_recurrent(METHOD, q, k, v, max_length=300, query_offset=20,
                                                 key_offset=20, state=before)
        linear.check(join_groups(got[0]), want, "f32", f"{tokens} tokens")
        linear.check(got[1], after.state, "f32", "state")


def cases():
    softmax_form = ("f32", softmax.MASKS["headbias"], True, "mean", True)
    forms = {"causal": dict(causal=True, state=True, masked=True),
             "both": dict(causal=False, order="right", masked=True)}
    text = STREAMS + softmax.function("softmax", *softmax_form) + "".join(
        linear.function(name, "cosformer", "f32", **form) for name, form in forms.items())
    module = NativeModule("tiled", text, flags=FLAGS, compiler=StockCompile())
    yield Case("softmax", lambda: softmax.run(module, "softmax", *softmax_form), [module])
    for name, form in forms.items():
        full = {"order": "auto", "state": False, **form}
        yield Case(f"linear-{name}",
                   lambda n=name, f=full: linear.run_form(module, n, "cosformer", "f32", f, linear.SIZES),
                   [module])
    yield Case("state", lambda: run_state(module), [module])
    yield Case("readout", lambda: run_readout(module), [module])
    yield Case("step", lambda: run_step(module), [module])
