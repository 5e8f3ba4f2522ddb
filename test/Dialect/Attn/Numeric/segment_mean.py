"""attn.segment_mean against the reference: the CPU kernel, and attn-decompose with the
stock lowering. Lengths around the number of segments, masks with holes, at the ends and
with no token at all; what a mask excludes is NaN."""

from functools import partial

import numpy as np

from case import Case
from native_module import AttnCompile, Destination, NativeModule, Result, Typed
from stock_compile import StockCompile, tile_flags
from reference.rounding import round_to
from reference.segment_mean import segment_mean

BATCH = (2, 3)
LENGTHS = (0, 1, 2, 7, 15, 16, 17, 63, 65, 196, 1000)
BOUNDS = {"f64": 1e-13, "f32": 2e-6, "f16": 1e-3, "bf16": 8e-3}


def function(name, element, segments, columns, masked, output=None):
    """Lengths are dynamic; `segments` or `columns` may be "?"."""
    batch = "x".join(map(str, BATCH))
    x, y = f"tensor<{batch}x?x{columns}x{element}>", f"tensor<{batch}x{segments}x{columns}x{output or element}>"
    mask = f"tensor<{BATCH[0]}x?xi1>"
    maps = ["(b, h, s, d, c) -> (b, h, s, c)"] + ["(b, h, s, d, c) -> (b, s)"] * masked \
        + ["(b, h, s, d, c) -> (b, h, d, c)"]
    maps = ", ".join(f"affine_map<{text}>" for text in maps)
    return f"""
func.func @{name}(%x: {x}, {f"%mask: {mask}, " * masked}%y: {y}) -> {y} attributes {{llvm.emit_c_interface}} {{
  %0 = attn.segment_mean ins(%x : {x}) {f"key_mask(%mask : {mask})" * masked} outs(%y : {y})
    {{indexing_maps = [{maps}]}} -> {y}
  return %0 : {y}
}}
"""


def masks(length):
    generator = np.random.default_rng(length)
    mask = generator.random((BATCH[0], length)) < 0.6
    yield "holes", mask
    ends = np.ones((BATCH[0], length), bool)
    ends[0, :length // 3] = False
    ends[1, length // 2:] = False
    yield "ends", ends
    few = np.zeros((BATCH[0], length), bool)
    if length:
        few[1, length // 2] = True
    yield "one token and none", few


def check(got, want, element, name):
    error = np.abs(got - want).max(initial=0.0)
    allowed = BOUNDS[element] * max(np.abs(want).max(initial=0.0), 1e-30)
    if not error <= allowed:
        raise AssertionError(f"{name}: off by {error:.3g}, allowed {allowed:.3g}")


def run(module, name, element, segments, columns, masked, lengths=LENGTHS, output=None):
    for length in lengths:
        generator = np.random.default_rng([length, columns])
        x = round_to(1.0 + generator.standard_normal((*BATCH, length, columns)), element)
        for label, mask in masks(length) if masked else [("all", None)]:
            given = x if mask is None else np.where(mask[:, None, :, None], x, np.nan)
            destination = Destination(output or element, shape=(*BATCH, segments, columns))
            arguments = [Typed(given, element)] + [mask] * masked + [destination]
            got, _ = module.call(name, arguments, [Result(4, output or element)])
            want = segment_mean(x, segments, None if mask is None else mask[:, None])
            check(got, want, output or element, f"{length} tokens, {segments} segments, {label}")


def run_padding(module):
    """Padding changes no bit."""
    x = round_to(np.random.default_rng(5).standard_normal((*BATCH, 77, 40)), "f32")
    mask = np.ones((BATCH[0], 77), bool)
    whole, _ = module.call("masked", [Typed(x, "f32"), mask, Destination("f32", shape=(*BATCH, 16, 40))],
                           [Result(4, "f32")])
    holes = np.sort(np.random.default_rng(6).permutation(100)[:77])
    padded, mask = np.full((*BATCH, 100, 40), np.nan), np.zeros((BATCH[0], 100), bool)
    padded[:, :, holes], mask[:, holes] = x, True
    got, _ = module.call("masked", [Typed(padded, "f32"), mask, Destination("f32", shape=(*BATCH, 16, 40))],
                         [Result(4, "f32")])
    if not np.array_equal(got, whole):
        raise AssertionError("padding changes the means")


def transposed(element="f32"):
    """Tokens are the last dimension in memory, and the columns of the result strided."""
    x, y = f"tensor<{BATCH[0]}x33x?x{element}>", f"tensor<9x{BATCH[0]}x33x{element}>"
    return f"""
func.func @transposed(%x: {x}, %y: {y}) -> {y} attributes {{llvm.emit_c_interface}} {{
  %0 = attn.segment_mean ins(%x : {x}) outs(%y : {y})
    {{indexing_maps = [affine_map<(b, s, d, c) -> (b, c, s)>, affine_map<(b, s, d, c) -> (d, b, c)>]}} -> {y}
  return %0 : {y}
}}
func.func @none(%x: tensor<?x5x{element}>, %y: tensor<?x5x{element}>) -> tensor<?x5x{element}>
    attributes {{llvm.emit_c_interface}} {{
  %0 = attn.segment_mean ins(%x : tensor<?x5x{element}>) outs(%y : tensor<?x5x{element}>) -> tensor<?x5x{element}>
  return %0 : tensor<?x5x{element}>
}}
"""


def run_transposed(module):
    x = round_to(np.random.default_rng(7).standard_normal((BATCH[0], 100, 33)), "f32")
    got, _ = module.call("transposed", [Typed(np.ascontiguousarray(x.swapaxes(1, 2)), "f32"),
                                        Destination("f32", shape=(9, BATCH[0], 33))], [Result(3, "f32")])
    check(np.moveaxis(got, 0, 1), segment_mean(x, 9), "f32", "transposed")


def run_none(module):
    """A number of segments that turns out to be 0 divides nothing."""
    for length in (0, 6):
        got, _ = module.call("none", [Typed(np.ones((length, 5)), "f32"), Destination("f32", shape=(0, 5))],
                             [Result(2, "f32")])
        assert got.shape == (0, 5)


FORMS = [("plain", "f32", 16, 40, False), ("masked", "f32", 16, 40, True), ("wide", "f64", 5, 200, True),
         ("half", "f16", 49, 64, False), ("brain", "bf16", 7, 16, True), ("one", "f32", 1, 3, True)]


def cases():
    kernels = NativeModule("kernels", "".join(function(*form) for form in FORMS), compiler=AttnCompile())
    for form in FORMS:
        yield Case(f"kernel, {form[0]}, {form[1]}", partial(run, kernels, *form), [kernels])
    yield Case("padding", partial(run_padding, kernels), [kernels])
    for name, compiler in (("kernel", AttnCompile()), ("decomposed", StockCompile())):
        module = NativeModule(f"{name}_layouts", transposed(), compiler=compiler)
        yield Case(f"{name}, transposed", partial(run_transposed, module), [module])
        yield Case(f"{name}, no segment", partial(run_none, module), [module])
    fallback = NativeModule("fallback", function("dynamic", "f32", "?", "?", True)
                            + function("unmasked", "f32", "?", "?", False))
    for name, masked in (("dynamic", True), ("unmasked", False)):
        for segments in (1, 9, 16):
            yield Case(f"dynamic sizes, {name}, {segments} segments",
                       partial(run, fallback, name, "f32", segments, 11, masked), [fallback])
    stock = NativeModule("stock", "".join(function(*form) for form in FORMS)
                         + function("mixed", "f16", 16, 40, True, "f32")
                         + function("dynamic", "f32", "?", "?", True), compiler=StockCompile())
    for form in FORMS:
        yield Case(f"decomposed, {form[0]}, {form[1]}",
                   partial(run, stock, *form, LENGTHS[:8]), [stock])
    yield Case("decomposed, f16 to f32",
               partial(run, stock, "mixed", "f16", 16, 40, True, LENGTHS[:8], "f32"), [stock])
    yield Case("decomposed, dynamic sizes",
               partial(run, stock, "dynamic", "f32", 3, 5, True), [stock])
    tiled = NativeModule("tiled", "".join(function(*form) for form in FORMS[:2]),
                         tile_flags("tile-landmarks-library.mlir"), StockCompile())
    for form in FORMS[:2]:
        yield Case(f"tiled, {form[0]}, {form[1]}", partial(run, tiled, *form, LENGTHS[:8]), [tiled])
