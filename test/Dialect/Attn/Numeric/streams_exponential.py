"""Streams, steps and merges of exponential maps, whole and tiled, against the reference.

The projection has heads that keys lack, the mask has neither their heads; states
come in the canonical layout and in another one.
"""

import numpy as np

from case import Case, named
from native_module import Destination, NativeModule, Result, Typed
from stock_compile import StockCompile, tile_flags
from reference.exponential_causal import exponential_causal
from reference.exponential_map import ExponentialMap
from reference.exponential_state import (ExponentialState, exponential_readout,
                                         exponential_state)
from reference.tolerance import PERFORMER_BOUNDS, compare

TILED = [*tile_flags("tile-exponential-library.mlir"), "--canonicalize", "--cse"]
B, H, C, F, DV = 2, 3, 16, 24, 8
SCALE = 0.40625  # an f32
MAP, TEXT = ExponentialMap("positive"), "#attn.exponential<positive>"
NORMALIZER = "normalizer = #attn.normalizer<add, 1.0e-6>"
K, V, W, MASK = (f"tensor<{B}x?x{C}xf32>", f"tensor<{B}x{H}x?x{DV}xf32>", f"tensor<{H}x{F}x{C}xf32>",
                 f"tensor<{B}x?xi1>")
Q, O = f"tensor<{B}x{H}x?x{C}xf32>", f"tensor<{B}x{H}x?x{DV}xf32>"
STATE = [f"tensor<{B}x{H}x1x{F}x{DV}xf32>"] + 2 * [f"tensor<{B}x{H}x1x{F}xf32>"]
PERMUTED = [f"tensor<{DV}x{B}x{H}x1x{F}xf32>", f"tensor<{H}x{B}x1x{F}xf32>", f"tensor<{B}x{H}x{F}x1xf32>"]
MAPS = {"q": "b, h, n, c", "k": "b, s, c", "v": "b, h, s, e", "w": "h, d, c", "mask": "b, s",
        "o": "b, h, n, e", "state": "b, h, r, d, e", "z": "b, h, r, d", "m": "b, h, r, d",
        "state'": "e, b, h, r, d", "z'": "h, b, r, d", "m'": "b, h, d, r"}


def maps(dims, names):
    return "indexing_maps = [" + ", ".join(
        f"affine_map<({dims}) -> ({MAPS[name]})>" for name in names.split()) + "]"


def state_function(name, types, suffix, attribute):
    results = ", ".join(types)
    names = " ".join(part + suffix for part in ("state", "z", "m"))
    return f"""
func.func @{name}(%k: {K}, %v: {V}, %mask: {MASK}, %w: {W}, %scale: f32,
                  %s: {types[0]}, %z: {types[1]}, %m: {types[2]}) -> ({results})
    attributes {{llvm.emit_c_interface}} {{
  %0:3 = attn.linear_state ins(%k, %v : {K}, {V}) key_mask(%mask : {MASK}) projection(%w : {W})
    scale(%scale : f32) outs(%s, %z, %m : {results})
    {{{attribute}, key_map = {TEXT}, {maps("b, h, s, r, d, e, c", "k v mask w " + names)}}} -> {results}
  return %0#0, %0#1, %0#2 : {results}
}}
"""


PARTS = ", ".join(STATE)
FUNCTIONS = (
    state_function("parts", STATE, "", "parts") + state_function("sequence", STATE, "", "sequence")
    + state_function("permuted_parts", PERMUTED, "'", "parts")
    + state_function("permuted_sequence", PERMUTED, "'", "sequence") + f"""
func.func @readout(%q: {Q}, %s: {STATE[0]}, %z: {STATE[1]}, %m: {STATE[2]}, %w: {W}, %scale: f32,
                   %o: {O}) -> {O} attributes {{llvm.emit_c_interface}} {{
  %0 = attn.linear_readout ins(%q, %s, %z : {Q}, {STATE[0]}, {STATE[1]}) state_maximum(%m : {STATE[2]})
    projection(%w : {W}) scale(%scale : f32) outs(%o : {O})
    {{query_map = {TEXT}, {NORMALIZER}, {maps("b, h, n, r, d, e, c", "q state z m w o")}}} -> {O}
  return %0 : {O}
}}
func.func @step(%q: {Q}, %k: {K}, %v: {V}, %w: {W}, %scale: f32,
                %o: {O}, %s: {STATE[0]}, %z: {STATE[1]}, %m: {STATE[2]}) -> ({O}, {PARTS})
    attributes {{llvm.emit_c_interface}} {{
  %0:4 = attn.linear_attention_step ins(%q, %k, %v : {Q}, {K}, {V}) query_projection(%w : {W})
    key_projection(%w : {W}) scale(%scale : f32) outs(%o, %s, %z, %m : {O}, {PARTS})
    {{query_map = {TEXT}, key_map = {TEXT}, {NORMALIZER},
     {maps("b, h, n, s, r, d, e, c", "q k v w w o state z m")}}} -> {O}, {PARTS}
  return %0#0, %0#1, %0#2, %0#3 : {O}, {PARTS}
}}
func.func @merge(%t: {STATE[0]}, %y: {STATE[1]}, %l: {STATE[2]}, %s: {STATE[0]}, %z: {STATE[1]},
                 %m: {STATE[2]}) -> ({PARTS}) attributes {{llvm.emit_c_interface}} {{
  %0:3 = attn.merge_state ins(%t, %y, %l : {PARTS}) outs(%s, %z, %m : {PARTS}) -> {PARTS}
  return %0#0, %0#1, %0#2 : {PARTS}
}}
""")


def draw(*shape, seed, spread=1.0):
    values = spread * np.random.default_rng(seed).standard_normal(shape)
    return values.astype(np.float32).astype(float)


W_VALUES = draw(H, F, C, seed=0)


def check(got, want, label):
    problem = compare(got, want, "f32", PERFORMER_BOUNDS["f32"]).problem
    if problem:
        raise AssertionError(f"{label}: {problem}")


def check_state(got, want, label):
    """`got`: three arrays in the canonical layout, r included."""
    empty = want.normalizer == 0
    parts = zip(("state", "normalizer", "maximum"), (got[0][:, :, 0], got[1][:, :, 0], got[2][:, :, 0]),
                (want.state, want.normalizer, want.maximum))
    for name, found, wanted in parts:
        if name == "maximum":
            found, wanted = np.where(empty, 0, found), np.where(empty, 0, wanted)
        elif name == "normalizer":
            found, wanted = found[..., None], wanted[..., None]
        check(found, wanted, f"{label} {name}")


def make_state(seed, keys=11, spread=1.0, masked=None, anything=1e4):
    """A state in f32, and its parts as arguments: `anything` is the maximum of no key."""
    k, v = draw(B, 1, keys, C, seed=seed, spread=spread), draw(B, H, keys, DV, seed=seed + 1)
    mask = np.ones((B, 1, keys), bool)
    if masked is not None:
        mask[masked] = False
    state = exponential_state(MAP, k, v, projection=W_VALUES, scale=SCALE, key_mask=mask)
    state.maximum = np.where(state.normalizer == 0, anything, state.maximum)
    state = ExponentialState(*(x.astype(np.float32).astype(float)
                               for x in (state.state, state.normalizer, state.maximum)))
    return state, [state.state[:, :, None], state.normalizer[:, :, None], state.maximum[:, :, None]]


def run_state(module, name):
    for keys, spread in ((1, 1.0), (31, 1.0), (64, 1.0), (100, 3.0), (2100, 1.0), (0, 1.0)):
        k, v = draw(B, keys, C, seed=keys, spread=spread), draw(B, H, keys, DV, seed=keys + 1)
        mask = np.random.default_rng(keys).random((B, keys)) < 0.7
        mask[1] &= keys != 31
        before, arguments = make_state(5, masked=0)
        want = before.merge(exponential_state(MAP, k[:, None], v, projection=W_VALUES, scale=SCALE,
                                              key_mask=mask[:, None]))
        spoilt_k, spoilt_v = np.where(mask[..., None], k, np.nan), np.where(mask[:, None, :, None], v, np.nan)
        permuted = name.startswith("permuted")
        if permuted:
            arguments = [np.moveaxis(arguments[0], -1, 0), np.swapaxes(arguments[1], 0, 1),
                         np.swapaxes(arguments[2], -1, -2)]
        got = module.call(name, [Typed(spoilt_k, "f32"), Typed(spoilt_v, "f32"), mask, Typed(W_VALUES, "f32"),
                                 SCALE, *(Destination("f32", x) for x in arguments)],
                          [Result(5, "f32"), Result(4, "f32"), Result(4, "f32")])[:3]
        if permuted:
            got = [np.moveaxis(got[0], 0, -1), np.swapaxes(got[1], 0, 1), np.swapaxes(got[2], -1, -2)]
        check_state(got, want, f"{name} of {keys} keys")


def run_readout(module):
    for queries in (1, 16, 45, 0):
        q = draw(B, H, queries, C, seed=queries)
        state, arguments = make_state(7, masked=1)
        got = module.call("readout", [Typed(q, "f32"), *(Typed(x, "f32") for x in arguments),
                                      Typed(W_VALUES, "f32"), SCALE,
                                      Destination("f32", shape=(B, H, queries, DV))], [Result(4, "f32")])[0]
        want = exponential_readout(MAP, q, state, projection=W_VALUES, scale=SCALE)
        check(got, want, f"{queries} queries")


def run_step(module):
    for tokens, spread in ((1, 1.0), (5, 1.0), (9, 4.0)):
        q, k = draw(B, H, tokens, C, seed=1, spread=spread), draw(B, tokens, C, seed=2, spread=spread)
        v = draw(B, H, tokens, DV, seed=3)
        before, arguments = make_state(5, masked=0)
        got = module.call("step", [Typed(q, "f32"), Typed(k, "f32"), Typed(v, "f32"), Typed(W_VALUES, "f32"), SCALE,
                                   Destination("f32", shape=(B, H, tokens, DV)),
                                   *(Destination("f32", x) for x in arguments)],
                          [Result(4, "f32"), Result(5, "f32"), Result(4, "f32"), Result(4, "f32")])[:4]
        k = np.repeat(k[:, None], H, axis=1)
        want, after = exponential_causal(MAP, MAP, q, k, v, query_projection=W_VALUES, key_projection=W_VALUES,
                                         scale=SCALE, state=before)
        check(got[0], want, f"{tokens} tokens")
        check_state(got[1:], after, f"{tokens} tokens")


def run_merge(module):
    """Either side without keys, both, neither, and one far above the other."""
    for first, second, spread in ((None, None, 1.0), (0, None, 1.0), (None, 0, 1.0), (0, 0, 1.0), (None, None, 4.0)):
        a, given = make_state(5, masked=first, spread=spread)
        b, whole = make_state(11, masked=second, anything=-1e4)
        got = module.call("merge", [*(Typed(x, "f32") for x in given), *(Destination("f32", x) for x in whole)],
                          [Result(5, "f32"), Result(4, "f32"), Result(4, "f32")])[:3]
        check_state(got, b.merge(a), f"{first}, {second} masked")


def cases():
    for prefix, flags in (("whole", ()), ("tiled", TILED)):
        module = NativeModule(f"streams_{prefix}", FUNCTIONS, flags=flags, compiler=StockCompile())
        states = [Case(name, lambda m=module, n=name: run_state(m, n), [module])
                  for name in ("parts", "sequence", "permuted_parts", "permuted_sequence")]
        runs = [Case(run.__name__.removeprefix("run_"), lambda r=run, m=module: r(m), [module])
                for run in (run_readout, run_step, run_merge)]
        yield from named(prefix, states + runs)
