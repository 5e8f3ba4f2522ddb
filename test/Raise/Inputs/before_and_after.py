"""Does a program compute the same after attn-raise as before?

    before_and_after.py FILE.mlir [--expected X.npz] [--raised COUNT] [--strict] [--seed N] [--size N]

Lowers FILE as it is and after attn-raise and attn-decompose with upstream's plain
passes, runs each function of both on random inputs and compares; with --expected,
runs the raised program alone on in0, in1, … and compares with out0, out1, ….
Dynamic dimensions are --size.
"""

import argparse
import ctypes
import os
import re
import subprocess
import sys
import tempfile

import numpy as np

LOWERING = (
    "--convert-elementwise-to-linalg", "--attn-decompose", "--canonicalize", "--cse",
    "--one-shot-bufferize=bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map allow-return-allocs-from-loops",
    "--convert-linalg-to-loops", "--expand-strided-metadata", "--lower-affine",
    "--convert-scf-to-cf", "--llvm-request-c-wrappers", "--convert-math-to-llvm",
    "--convert-math-to-libm", "--convert-to-llvm", "--reconcile-unrealized-casts",
)
DTYPES = {"f64": np.float64, "f32": np.float32, "f16": np.float16, "bf16": np.uint16,
          "i64": np.int64, "i32": np.int32, "i8": np.int8, "i1": np.bool_, "index": np.int64}
TOLERANCE = {"f64": 1e-12, "f32": 1e-5, "f16": 1.2e-2, "bf16": 1.2e-2}


def to_bf16(values):
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def to_float(values, element):
    if element == "bf16":
        return (values.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    return values.astype(np.float64)


def signatures(text):
    """Name, argument types and result types of each public function."""
    functions = re.finditer(
        r"func\.func (?:public )?@([\w$.]+)\((.*?)\)\s*(?:->\s*(.*?))?\s*(?:attributes.*)?\{\s*\n", text, re.S)
    types = re.compile(r"tensor<([^>,]*)>|(?<![\w<x])(index|[if]\d+|bf16)(?![\w>])")

    def find(part):
        return [a or b for a, b in types.findall(re.sub(r"\{[^{}]*\}", "", part or ""))]

    return [(f.group(1), find(f.group(2)), find(f.group(3))) for f in functions]


def shape_of(kind, size):
    *dims, element = kind.split("x")
    return [size if dim == "?" else int(dim) for dim in dims], element


def random_input(kind, size, generator):
    shape, element = shape_of(kind, size)
    if element == "i1":
        values = generator.random(shape) < 0.7
        if len(shape) > 1:
            values[0] = False  # rows that may attend to no key
    elif element.startswith("i"):
        values = generator.integers(0, 2, shape)
    else:
        values = generator.standard_normal(shape)
    return to_bf16(values) if element == "bf16" else values.astype(DTYPES[element])


def descriptor(rank):
    fields = [("base", ctypes.c_void_p), ("data", ctypes.c_void_p), ("offset", ctypes.c_int64)]
    if rank:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type("Memref", (ctypes.Structure,), {"_fields_": fields})


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command[:2])} failed:\n{done.stderr[:4000]}")
    return done


def compile_module(folder, name, source, passes):
    path = os.path.join(folder, name)
    run(["attn-opt", source, *passes, *LOWERING, "-o", path + ".mlir"])
    run(["mlir-translate", "--mlir-to-llvmir", path + ".mlir", "-o", path + ".ll"])
    run(["opt", "-O1", path + ".ll", "-o", path + ".bc"])
    run(["llc", "-relocation-model=pic", "-filetype=obj", path + ".bc", "-o", path + ".o"])
    libraries = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(
        subprocess.check_output(["which", "mlir-translate"], text=True).strip()))), "lib")
    run([os.environ.get("ATTN_CC", "cc"), "-shared", "-o", path + ".so", path + ".o",
         f"-Wl,-rpath,{libraries}", f"-L{libraries}", "-lmlir_c_runner_utils",
         "-lmlir_float16_utils", "-lm"])
    return ctypes.CDLL(path + ".so")


def call(library, name, inputs, results):
    keep, arguments = [], []
    for array in inputs:
        array = np.ascontiguousarray(array)
        memref = descriptor(array.ndim)()
        memref.base = memref.data = array.ctypes.data
        for i in range(array.ndim):
            memref.sizes[i], memref.strides[i] = array.shape[i], array.strides[i] // array.itemsize
        keep.append((array, memref))
        arguments.append(ctypes.byref(memref))
    kinds = [descriptor(kind.count("x")) for kind in results]
    holder = type("Results", (ctypes.Structure,),
                  {"_fields_": [(f"r{i}", kind) for i, kind in enumerate(kinds)]})()
    getattr(library, f"_mlir_ciface_{name}")(ctypes.byref(holder), *arguments)
    outputs = []
    for i, kind in enumerate(results):
        element = kind.split("x")[-1]
        memref = getattr(holder, f"r{i}")
        rank = kind.count("x")
        dtype = np.dtype(DTYPES[element])
        shape = tuple(memref.sizes) if rank else ()
        strides = tuple(s * dtype.itemsize for s in memref.strides) if rank else ()
        count = 1 + sum((n - 1) * s for n, s in zip(shape, memref.strides)) if rank else 1
        buffer = (ctypes.c_char * (count * dtype.itemsize)).from_address(
            memref.data + memref.offset * dtype.itemsize)
        outputs.append(to_float(np.ndarray(shape, dtype, buffer, strides=strides).copy(), element))
    return outputs


def compare(got, expected, results):
    worst = 0.0
    for have, want, kind in zip(got, expected, results):
        element = kind.split("x")[-1]
        if not np.array_equal(np.isnan(have), np.isnan(want)):
            return np.inf, "NaN in other places than before"
        have, want = np.nan_to_num(have), np.nan_to_num(want)
        scale = np.abs(want).max(axis=-1, keepdims=True) if want.ndim else np.abs(want)
        scale = np.maximum(scale, 1e-20 + 1e-6 * np.abs(want).max(initial=0))
        error = (np.abs(have - want) / scale).max(initial=0)
        worst = max(worst, error / TOLERANCE.get(element, 0.5))
    return worst, f"differs: {worst:.3g} of the tolerance"


def load(path, arguments, results):
    """in0, in1, … and out0, out1, … of an .npz file."""
    data = np.load(path)
    inputs, expected = [], []
    for i, kind in enumerate(arguments):
        values, element = data[f"in{i}"], kind.split("x")[-1]
        if element == "bf16" and values.dtype != np.uint16:
            values = to_bf16(values)
        inputs.append(np.asarray(values, DTYPES[element]))
    for i, kind in enumerate(results):
        values, element = data[f"out{i}"], kind.split("x")[-1]
        is_bits = element == "bf16" and values.dtype == np.uint16
        expected.append(to_float(values, element if is_bits else "f32"))
    return inputs, expected


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--expected")
    parser.add_argument("--raised", type=int, default=1)
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--size", type=int, default=7)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    raising = "attn-raise{strict}" if options.strict else "attn-raise"
    passes = [f"--pass-pipeline=builtin.module(func.func({raising}))"]
    functions = signatures(open(options.file).read())
    worst, wrong = 0.0, []
    with tempfile.TemporaryDirectory() as folder:
        raised = os.path.join(folder, "raised.mlir")
        run(["attn-opt", options.file, *passes, "-o", raised])
        count = len(re.findall(r"= attn\.softmax_attention", open(raised).read()))
        if count != options.raised:
            sys.exit(f"expected {options.raised} attentions, found {count}")
        after = compile_module(folder, "after", raised, [])
        if not options.expected:
            before = compile_module(folder, "before", options.file, [])
        for name, arguments, results in functions:
            if options.expected:
                inputs, expected = load(options.expected, arguments, results)
            else:
                generator = np.random.default_rng(options.seed)
                inputs = [random_input(kind, options.size, generator) for kind in arguments]
                expected = call(before, name, [array.copy() for array in inputs], results)
            error, what = compare(call(after, name, inputs, results), expected, results)
            if error > 1:
                wrong.append(f"{name}: {what}")
            worst = max(worst, error)
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"equal: {count} raised, {worst:.3g} of the tolerance")


main()
