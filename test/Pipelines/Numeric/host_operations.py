"""The operations around attention against NumPy in float64, at sizes that leave
parts of vectors, panels and blocks over; with one thread and with several, which
must give the same bits."""

import math
import os
import sys

import numpy as np

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Methods", "harness"))
from case import Case
from native_module import NativeModule, Result, Typed, set_threads

TOLERANCE = {"f64": 1e-13, "f32": 1e-5, "f16": 1.2e-2, "bf16": 1.2e-2}
MATMULS = [(1, 1, 1), (1, 70, 37), (2, 33, 129), (7, 5, 3), (8, 512, 32), (9, 513, 33), (17, 64, 100), (300, 1030, 65),
           (520, 300, 200)]
LENGTHS = [1, 2, 15, 16, 17, 63, 64, 65, 127, 1000]

MATMUL = """
func.func @matmul_{t}(%a: tensor<?x?x{t}>, %b: tensor<?x?x{t}>) -> tensor<?x?x{t}> {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %a, %c0 : tensor<?x?x{t}>
  %n = tensor.dim %b, %c1 : tensor<?x?x{t}>
  %zero = arith.constant 0.0 : {t}
  %0 = tensor.empty(%m, %n) : tensor<?x?x{t}>
  %1 = linalg.fill ins(%zero : {t}) outs(%0 : tensor<?x?x{t}>) -> tensor<?x?x{t}>
  %2 = linalg.matmul ins(%a, %b : tensor<?x?x{t}>, tensor<?x?x{t}>) outs(%1 : tensor<?x?x{t}>) -> tensor<?x?x{t}>
  return %2 : tensor<?x?x{t}>
}}
func.func @linear_{t}(%a: tensor<?x?x{t}>, %b: tensor<?x?x{t}>) -> tensor<?x?x{t}> {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %a, %c0 : tensor<?x?x{t}>
  %n = tensor.dim %b, %c0 : tensor<?x?x{t}>
  %k = tensor.dim %b, %c1 : tensor<?x?x{t}>
  %zero = arith.constant 0.0 : {t}
  %e = tensor.empty(%k, %n) : tensor<?x?x{t}>
  %t = linalg.transpose ins(%b : tensor<?x?x{t}>) outs(%e : tensor<?x?x{t}>) permutation = [1, 0]
  %0 = tensor.empty(%m, %n) : tensor<?x?x{t}>
  %1 = linalg.fill ins(%zero : {t}) outs(%0 : tensor<?x?x{t}>) -> tensor<?x?x{t}>
  %2 = linalg.matmul ins(%a, %t : tensor<?x?x{t}>, tensor<?x?x{t}>) outs(%1 : tensor<?x?x{t}>) -> tensor<?x?x{t}>
  return %2 : tensor<?x?x{t}>
}}
"""

STATIC_MATMUL = """
func.func @product_{m}_{k}_{n}(%a: tensor<{m}x{k}xf32>, %b: tensor<{k}x{n}xf32>) -> tensor<{m}x{n}xf32> {{
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<{m}x{n}xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<{m}x{n}xf32>) -> tensor<{m}x{n}xf32>
  %2 = linalg.matmul ins(%a, %b : tensor<{m}x{k}xf32>, tensor<{k}x{n}xf32>) outs(%1 : tensor<{m}x{n}xf32>) -> tensor<{m}x{n}xf32>
  return %2 : tensor<{m}x{n}xf32>
}}
"""

REDUCE = """
func.func @{name}_rows(%x: tensor<?x?xf32>) -> tensor<?xf32> {{
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %neutral = arith.constant {neutral} : f32
  %0 = tensor.empty(%n) : tensor<?xf32>
  %1 = linalg.fill ins(%neutral : f32) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  %2 = linalg.reduce {{ {op} }} ins(%x : tensor<?x?xf32>) outs(%1 : tensor<?xf32>) dimensions = [1]
  return %2 : tensor<?xf32>
}}
func.func @{name}_columns(%x: tensor<?x?xf32>) -> tensor<?xf32> {{
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %neutral = arith.constant {neutral} : f32
  %0 = tensor.empty(%n) : tensor<?xf32>
  %1 = linalg.fill ins(%neutral : f32) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  %2 = linalg.reduce {{ {op} }} ins(%x : tensor<?x?xf32>) outs(%1 : tensor<?xf32>) dimensions = [0]
  return %2 : tensor<?xf32>
}}
"""

OTHERS = """
func.func @softmax(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %0 = tensor.empty(%m, %n) : tensor<?x?xf32>
  %1 = linalg.softmax dimension(1) ins(%x : tensor<?x?xf32>) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}
func.func private @count(%m: tensor<?xi1>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %m, %c0 : tensor<?xi1>
  %0 = tensor.empty(%n) : tensor<?xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%m : tensor<?xi1>) outs(%0 : tensor<?xf32>) {
  ^bb0(%a: i1, %o: f32):
    %s = arith.uitofp %a : i1 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func.func @masked(%x: tensor<?xf32>, %m: tensor<?xi1>) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty(%n) : tensor<?xf32>
  %1 = tensor.empty(%n) : tensor<?xi1>
  %2:2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
      iterator_types = ["parallel"]} ins(%x, %m : tensor<?xf32>, tensor<?xi1>) outs(%0, %1 : tensor<?xf32>, tensor<?xi1>) {
  ^bb0(%a: f32, %b: i1, %o: f32, %p: i1):
    %s = arith.select %b, %a, %zero : f32
    %c = arith.cmpf ogt, %s, %zero : f32
    linalg.yield %s, %c : f32, i1
  } -> (tensor<?xf32>, tensor<?xi1>)
  %3 = call @count(%2#1) : (tensor<?xi1>) -> tensor<?xf32>
  return %2#0, %3 : tensor<?xf32>, tensor<?xf32>
}
func.func @gather(%table: tensor<50x?xf32>, %ids: tensor<?xi64>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %ids, %c0 : tensor<?xi64>
  %d = tensor.dim %table, %c1 : tensor<50x?xf32>
  %0 = tensor.empty(%n, %d) : tensor<?x?xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<?xi64>) outs(%0 : tensor<?x?xf32>) {
  ^bb0(%a: i64, %o: f32):
    %i = arith.index_cast %a : i64 to index
    %j = linalg.index 1 : index
    %e = tensor.extract %table[%i, %j] : tensor<50x?xf32>
    linalg.yield %e : f32
  } -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}
func.func @transpose(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %0 = tensor.empty(%n, %m) : tensor<?x?xf32>
  %1 = linalg.transpose ins(%x : tensor<?x?xf32>) outs(%0 : tensor<?x?xf32>) permutation = [1, 0]
  return %1 : tensor<?x?xf32>
}
func.func @itself(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  return %x, %x : tensor<?xf32>, tensor<?xf32>
}
func.func @convolution(%x: tensor<2x5x19x23xf32>, %w: tensor<9x5x3x2xf32>) -> tensor<2x9x9x11xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<2x9x9x11xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x9x9x11xf32>) -> tensor<2x9x9x11xf32>
  %2 = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>} ins(%x, %w : tensor<2x5x19x23xf32>, tensor<9x5x3x2xf32>)
      outs(%1 : tensor<2x9x9x11xf32>) -> tensor<2x9x9x11xf32>
  return %2 : tensor<2x9x9x11xf32>
}
func.func @channels_last(%x: tensor<2x19x23x5xf32>, %w: tensor<3x2x5x9xf32>) -> tensor<2x17x22x9xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<2x17x22x9xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x17x22x9xf32>) -> tensor<2x17x22x9xf32>
  %2 = linalg.conv_2d_nhwc_hwcf ins(%x, %w : tensor<2x19x23x5xf32>, tensor<3x2x5x9xf32>)
      outs(%1 : tensor<2x17x22x9xf32>) -> tensor<2x17x22x9xf32>
  return %2 : tensor<2x17x22x9xf32>
}
func.func @depthwise(%x: tensor<1x19x23x37xf32>, %w: tensor<3x3x37xf32>) -> tensor<1x17x21x37xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<1x17x21x37xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<1x17x21x37xf32>) -> tensor<1x17x21x37xf32>
  %2 = linalg.depthwise_conv_2d_nhwc_hwc ins(%x, %w : tensor<1x19x23x37xf32>, tensor<3x3x37xf32>)
      outs(%1 : tensor<1x17x21x37xf32>) -> tensor<1x17x21x37xf32>
  return %2 : tensor<1x17x21x37xf32>
}
func.func @pooling(%x: tensor<1x3x20x24xf32>) -> tensor<1x3x10x12xf32> {
  %low = arith.constant 0xFF800000 : f32
  %window = tensor.empty() : tensor<2x2xf32>
  %0 = tensor.empty() : tensor<1x3x10x12xf32>
  %1 = linalg.fill ins(%low : f32) outs(%0 : tensor<1x3x10x12xf32>) -> tensor<1x3x10x12xf32>
  %2 = linalg.pooling_nchw_max {strides = dense<2> : vector<2xi64>} ins(%x, %window : tensor<1x3x20x24xf32>, tensor<2x2xf32>)
      outs(%1 : tensor<1x3x10x12xf32>) -> tensor<1x3x10x12xf32>
  return %2 : tensor<1x3x10x12xf32>
}
"""

FUNCTION = """
func.func @{f}(%x: tensor<?xf32>) -> tensor<?xf32> {{
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %0 = tensor.empty(%n) : tensor<?xf32>
  %1 = linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}}
      ins(%x : tensor<?xf32>) outs(%0 : tensor<?xf32>) {{
  ^bb0(%a: f32, %o: f32):
    %y = math.{f} %a : f32
    linalg.yield %y : f32
  }} -> tensor<?xf32>
  return %1 : tensor<?xf32>
}}
"""
FUNCTIONS = {
    "exp": np.exp, "tanh": np.tanh, "erf": np.vectorize(math.erf), "log": lambda x: np.log(np.abs(x)),
    "rsqrt": lambda x: 1 / np.sqrt(np.abs(x)), "sin": np.sin, "cos": np.cos, "log1p": lambda x: np.log1p(np.abs(x)),
    "expm1": np.expm1,
}
POSITIVE = {"log", "rsqrt", "log1p"}


def rows_error(value, expected):
    """The largest error of a row, relative to its largest element."""
    assert value.shape == expected.shape, f"expected shape {expected.shape}, found {value.shape}"
    if expected.size == 0:
        return 0.0
    rows = expected.reshape(-1, expected.shape[-1])
    scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-20)
    return float((np.abs(value.reshape(rows.shape) - rows) / scale).max())


def check(module, function, arguments, expected, element_type="f32"):
    results = [Result(expected.ndim, element_type)]
    set_threads(1)
    one, = module.call(function, arguments, results=results)
    set_threads(4)
    several, = module.call(function, arguments, results=results)
    assert one.tobytes() == several.tobytes(), "the result depends on the number of threads"
    error = rows_error(one, expected)
    assert error <= TOLERANCE[element_type], f"error {error:.1e}, expected at most {TOLERANCE[element_type]:.0e}"


def rounded(values, element_type):
    """`values` as the type holds them."""
    from reference.rounding import from_storage, to_storage
    return from_storage(to_storage(values, element_type), element_type)


def sliding(x, window, stride):
    view = np.lib.stride_tricks.sliding_window_view(x, window, axis=(2, 3))
    return view[:, :, ::stride, ::stride]


def cases():
    random = np.random.default_rng(3)
    normal = lambda *shape: rounded(random.standard_normal(shape), "f32")

    products = NativeModule("products", "".join(MATMUL.format(t=t) for t in TOLERANCE)
                            + "".join(STATIC_MATMUL.format(m=m, k=k, n=n) for m, k, n in MATMULS))
    for t in TOLERANCE:
        for m, k, n in MATMULS + [(0, 3, 4), (3, 0, 4), (3, 4, 0)]:
            def product(t=t, m=m, k=k, n=n):
                a, b = (rounded(random.standard_normal(shape), t) for shape in ((m, k), (k, n)))
                check(products, f"matmul_{t}", [Typed(a, t), Typed(b, t)], a @ b, t)
                check(products, f"linear_{t}", [Typed(a, t), Typed(b.T.copy(), t)], a @ b, t)
                if t == "f32" and (m, k, n) in MATMULS:
                    check(products, f"product_{m}_{k}_{n}", [Typed(a, t), Typed(b, t)], a @ b)
            yield Case(f"matmul-{t}-{m}x{k}x{n}", product, [products])

    operations = {"sum": ("arith.addf", "0.0", np.sum), "max": ("arith.maximumf", "0xFF800000", np.max)}
    reductions = NativeModule("reductions", "".join(
        REDUCE.format(name=name, op=op, neutral=neutral) for name, (op, neutral, _) in operations.items()))
    others = NativeModule("others", OTHERS)
    functions = NativeModule("functions", "".join(FUNCTION.format(f=f) for f in FUNCTIONS))
    for n in LENGTHS:
        def reduction(n=n):
            x = np.abs(normal(11, n))
            for name, (_, _, reduce) in operations.items():
                check(reductions, f"{name}_rows", [Typed(x, "f32")], reduce(x, axis=1))
                check(reductions, f"{name}_columns", [Typed(x, "f32")], reduce(x, axis=0))
        yield Case(f"reduction-{n}", reduction, [reductions])

        def softmax(n=n):
            x = normal(9, n) * 5
            e = np.exp(x - x.max(axis=1, keepdims=True))
            check(others, "softmax", [Typed(x, "f32")], e / e.sum(axis=1, keepdims=True))
        yield Case(f"softmax-{n}", softmax, [others])

        def masked(n=n):
            x, mask = normal(n), random.random(n) < 0.5
            value, positive = others.call("masked", [Typed(x, "f32"), mask], results=[Result(1, "f32")] * 2)
            assert (value == np.where(mask, x, 0)).all() and (positive == (np.where(mask, x, 0) > 0)).all()
        yield Case(f"boolean-{n}", masked, [others])

        def moved(n=n):
            table, ids, x = normal(50, n), random.integers(0, 50, 13), normal(21, n)
            check(others, "gather", [Typed(table, "f32"), ids], table[ids])
            check(others, "transpose", [Typed(x, "f32")], x.T)
        yield Case(f"moves-{n}", moved, [others])

    def itself():
        x = normal(10)
        for value in others.call("itself", [Typed(x, "f32")], results=[Result(1, "f32")] * 2):
            assert (value == x).all()
    yield Case("results-are-fresh", itself, [others])

    def convolution():
        x, w = normal(2, 5, 19, 23), normal(9, 5, 3, 2)
        check(others, "convolution", [Typed(x, "f32"), Typed(w, "f32")],
              np.einsum("nchwij,fcij->nfhw", sliding(x, (3, 2), 2), w))
    yield Case("convolution", convolution, [others])

    def channels_last():
        x, w = normal(2, 19, 23, 5), normal(3, 2, 5, 9)
        check(others, "channels_last", [Typed(x, "f32"), Typed(w, "f32")],
              np.einsum("nchwij,ijcf->nhwf", sliding(x.transpose(0, 3, 1, 2), (3, 2), 1), w))
    yield Case("convolution-channels-last", channels_last, [others])

    def depthwise():
        x, w = normal(1, 19, 23, 37), normal(3, 3, 37)
        check(others, "depthwise", [Typed(x, "f32"), Typed(w, "f32")],
              np.einsum("nchwij,ijc->nhwc", sliding(x.transpose(0, 3, 1, 2), (3, 3), 1), w))
    yield Case("convolution-depthwise", depthwise, [others])

    def pooling():
        x = normal(1, 3, 20, 24)
        check(others, "pooling", [Typed(x, "f32")], x.reshape(1, 3, 10, 2, 12, 2).max(axis=(3, 5)))
    yield Case("pooling", pooling, [others])

    for f, reference in FUNCTIONS.items():
        def function(f=f, reference=reference):
            x = np.concatenate([random.standard_normal(1000) * scale for scale in (1e-6, 1e-3, 0.1, 1, 5, 20)])
            # Beyond, e^x is no f32.
            x = np.clip(rounded(np.abs(x) if f in POSITIVE else x, "f32"), -80, 80)
            value, = functions.call(f, [Typed(x, "f32")], results=[Result(1, "f32")])
            expected = reference(x)
            error = np.max(np.abs(value - expected) / np.maximum(np.abs(expected), 1e-30))
            assert error < 5e-7, f"relative error {error:.1e}, expected below 5e-07"
        yield Case(f"function-{f}", function, [functions])
