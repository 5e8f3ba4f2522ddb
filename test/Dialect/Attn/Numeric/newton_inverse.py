"""attn.newton_inverse against the same truncated iteration in float64: by the CPU
kernel and by attn-decompose with the stock lowering.

The error is relative to the largest element of a row; f32 cases allow what rounding
does to a matrix of that condition.
"""

from functools import partial

import numpy as np

from case import Case
from native_module import AttnCompile, Destination, NativeModule, Result, Typed
from stock_compile import StockCompile, tile_flags
from reference.inverses import newton_second_order, newton_third_order, norm_1
from reference.rounding import round_to

SIZES = (1, 2, 7, 16, 49, 64, 65, 128)
BATCH = (2, 3)
SCHEMES = {
    "published": ("second_order, iterations = 20, alpha = 1.8, ridge = 0.01",
                  partial(newton_second_order, iterations=20, alpha=1.8, ridge=0.01)),
    "paper": ("second_order, iterations = 20, alpha = 2.0, ridge = 0.0",
              partial(newton_second_order, iterations=20, alpha=2.0, ridge=0.0)),
    "ridged": ("second_order, iterations = 21, alpha = 1.9, ridge = 0.5, norm_of = ridged",
               partial(newton_second_order, iterations=21, alpha=1.9, ridge=0.5, norm_of="ridged")),
    "third": ("third_order, iterations = 6, alpha = 1.0, ridge = 0.0", newton_third_order),
    "third_ridged": ("third_order, iterations = 5, alpha = 1.0, ridge = 0.1",
                     partial(newton_third_order, iterations=5, ridge=0.1)),
}
# Largest error of a row. The truncated iteration forgives: in f32 it loses far less
# than eps times the condition.
BOUNDS = {"f32": 5e-5, "f64": 1e-11}


def function(name, scheme, element, size, maps=None, batch=BATCH):
    """One call of the operation; `size` None is dynamic."""
    m = "?" if size is None else size
    shape = "x".join([*map(str, batch), f"{m}x{m}"])
    tensor = f"tensor<{shape}x{element}>"
    layout = "" if maps is None else f", indexing_maps = [{maps}]"
    return f"""
func.func @{name}(%a: {tensor}, %x: {tensor}) -> {tensor} attributes {{llvm.emit_c_interface}} {{
  %0 = attn.newton_inverse ins(%a : {tensor}) outs(%x : {tensor})
    {{newton = #attn.newton<{SCHEMES[scheme][0]}>{layout}}} -> {tensor}
  return %0 : {tensor}
}}
"""


def landmarks(size, correlation, seed=0, batch=BATCH, width=32):
    """Random landmarks with a common part: how similar tokens of an image are."""
    generator = np.random.default_rng([size, seed])
    own = generator.standard_normal((*batch, size, width))
    common = generator.standard_normal((*batch, 1, width))
    return np.sqrt(1 - correlation) * own + np.sqrt(correlation) * common


def gaussian(points, scale=32 ** -0.25):
    x = scale * points
    return np.exp(-0.5 * np.square(x[..., :, None, :] - x[..., None, :, :]).sum(-1))


def stochastic(size, seed=0, batch=BATCH):
    """softmax(L_q L_k^T): not symmetric."""
    generator = np.random.default_rng([size, seed])
    scores = generator.standard_normal((*batch, size, size))
    weights = np.exp(scores + 3.0 * np.eye(size))
    return weights / weights.sum(-1, keepdims=True)


def matrices(scheme, size):
    """(name, A) of one size."""
    yield "random", stochastic(size) if scheme.startswith("third") else gaussian(landmarks(size, 0.0))
    yield "identity", np.broadcast_to(np.eye(size), (*BATCH, size, size))
    if scheme.startswith("third"):
        return
    yield "ones", np.ones((*BATCH, size, size))
    for correlation in (0.5, 0.9, 0.97, 0.99):
        yield f"correlation {correlation}", gaussian(landmarks(size, correlation))
    doubled = np.repeat(landmarks((size + 1) // 2, 0.0), 2, axis=-2)[..., :size, :]
    yield "duplicated", gaussian(doubled)


def check(got, want, element, name):
    error = np.abs(got - want).max(axis=(-2, -1))
    allowed = BOUNDS[element] * np.abs(want).max(axis=(-2, -1))
    bad = ~(error <= allowed)
    if bad.any():
        at = tuple(int(i) for i in np.argwhere(bad)[0])
        raise AssertionError(f"{name}: matrix {at} is off by {error[at]:.3g}, allowed {allowed[at]:.3g}")


def call(module, name, a, element, rank=None):
    result, _ = module.call(name, [Typed(a, element), Destination(element, shape=a.shape)],
                            [Result(a.ndim if rank is None else rank, element)])
    return result


def run_sizes(module, scheme, element, sizes, dynamic):
    for size in sizes:
        for name, a in matrices(scheme, size):
            a = round_to(a, element)
            if scheme == "paper" and on_boundary(a):
                continue
            got = call(module, "dynamic" if dynamic else f"m{size}", a, element)
            check(got, SCHEMES[scheme][1](a), element, f"m = {size}, {name}")


def on_boundary(a, alpha=2.0):
    """True where the largest eigenvalue neither decays nor grows within the iterations."""
    largest = np.linalg.eigvalsh(a)[..., -1]
    return bool((alpha * np.square(largest / norm_1(a)[..., 0, 0]) > 2 - 1e-4).any())


def run_boundary(module):
    """The paper's start is on the boundary of convergence for m = 1, I and all ones: the
    iterate is 0 in exact arithmetic where alpha P |A|^-2 P has the eigenvalue 2."""
    for size, a in ((1, np.ones((*BATCH, 1, 1))), (7, np.broadcast_to(np.eye(7), (*BATCH, 7, 7)))):
        got = call(module, f"m{size}", a, "f32")
        if np.abs(got).max() != 0:
            raise AssertionError(f"m = {size}: expected 0, found {np.abs(got).max()}")


def run_batch_mates(module):
    """The bits of a matrix do not depend on its mates, and a NaN stays where it is."""
    a = gaussian(landmarks(49, 0.9))
    alone = call(module, "m49", a, "f32")
    mates = 1e3 * gaussian(landmarks(49, 0.1, seed=1))
    mates[1, 2] = a[1, 2]
    mates[0, 1, 5, 7] = np.nan
    got = call(module, "m49", mates, "f32")
    if not np.array_equal(got[1, 2], alone[1, 2]):
        raise AssertionError("a matrix depends on its mates")
    nan = np.isnan(got).all(axis=(-2, -1))
    some = np.isnan(got).any(axis=(-2, -1))
    expected = np.zeros(BATCH, bool)
    expected[0, 1] = True
    if not (np.array_equal(nan, expected) and np.array_equal(some, expected)):
        raise AssertionError(f"expected NaN in matrix (0, 1) alone, found {np.argwhere(some).tolist()}")


LAYOUTS = {
    # (b, h, d, c): A transposed and with the batch behind, one A for all b.
    "transposed": ("affine_map<(b, h, d, c) -> (c, h, d)>", "affine_map<(b, h, d, c) -> (h, b, d, c)>"),
}


def layouts(element="f32", size=9):
    a, x = f"tensor<{size}x3x{size}x{element}>", f"tensor<3x2x{size}x{size}x{element}>"
    maps = ", ".join(LAYOUTS["transposed"])
    return f"""
func.func @transposed(%a: {a}, %x: {x}) -> {x} attributes {{llvm.emit_c_interface}} {{
  %0 = attn.newton_inverse ins(%a : {a}) outs(%x : {x})
    {{newton = #attn.newton<{SCHEMES["third"][0]}>, indexing_maps = [{maps}]}} -> {x}
  return %0 : {x}
}}
func.func @memrefs(%a: memref<2x{size}x{size}x{element}>, %x: memref<2x{size}x{size}x{element}>)
    attributes {{llvm.emit_c_interface}} {{
  attn.newton_inverse ins(%a : memref<2x{size}x{size}x{element}>) outs(%x : memref<2x{size}x{size}x{element}>)
    {{newton = #attn.newton<{SCHEMES["published"][0]}>}}
  return
}}
"""


def run_layouts(module, size=9):
    a = round_to(stochastic(size, batch=(3,)), "f32")
    got, _ = module.call("transposed", [Typed(np.ascontiguousarray(a.transpose(2, 0, 1)), "f32"),
                                        Destination("f32", shape=(3, 2, size, size))], [Result(4, "f32")])
    want = np.broadcast_to(newton_third_order(a)[:, None], got.shape)
    check(got, want, "f32", "transposed")
    a = round_to(gaussian(landmarks(size, 0.5, batch=(2,))), "f32")
    got = module.call("memrefs", [Typed(a, "f32"), Destination("f32", shape=a.shape)])[0]
    check(got, SCHEMES["published"][1](a), "f32", "memrefs")


def cases():
    for scheme in SCHEMES:
        element = "f64" if scheme == "ridged" else "f32"
        sizes = SIZES if scheme in ("published", "third") else (1, 7, 49)
        kernel = NativeModule(f"kernel_{scheme}",
                              "".join(function(f"m{size}", scheme, element, size) for size in sizes),
                              compiler=AttnCompile())
        yield Case(f"kernel, {scheme}, {element}", partial(run_sizes, kernel, scheme, element, sizes, False), [kernel])
        if scheme == "paper":
            yield Case("0 on the boundary", partial(run_boundary, kernel), [kernel])
        if scheme == "published":
            yield Case("each matrix by itself", partial(run_batch_mates, kernel), [kernel])
        if scheme not in ("published", "third"):
            continue
        fallback = NativeModule(f"fallback_{scheme}", function("dynamic", scheme, element, None))
        yield Case(f"dynamic size, {scheme}, {element}",
                   partial(run_sizes, fallback, scheme, element, (1, 7, 49), True), [fallback])
        stock = NativeModule(f"stock_{scheme}", function("m49", scheme, "f32", 49)
                             + function("dynamic", scheme, element, None), compiler=StockCompile())
        yield Case(f"decomposed, {scheme}, {element}",
                   partial(run_sizes, stock, scheme, element, (1, 16, 33), True), [stock])
        if scheme == "published":
            yield Case("decomposed, each matrix by itself", partial(run_batch_mates, stock), [stock])
    tiled = NativeModule("tiled", function("dynamic", "published", "f32", None), tile_flags("tile-landmarks-library.mlir"),
                         StockCompile())
    yield Case("tiled", partial(run_sizes, tiled, "published", "f32", (1, 16), True), [tiled])
    module = NativeModule("layouts", layouts())
    yield Case("layouts", partial(run_layouts, module), [module])
