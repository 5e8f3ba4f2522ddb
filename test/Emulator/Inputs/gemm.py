#!/usr/bin/env python3
"""A product of tiles of 64 x 64 by four warps: cp.async, a barrier, ldmatrix, mma.sync.

  gemm.py kernel [--type=bf16] [--pad=0] [--repeat=N] [--without=wait|barrier]   the gpu.module
  gemm.py data PREFIX [--type=bf16]                  PREFIX.a.npy, PREFIX.b.npy
  gemm.py check PREFIX [--type=bf16] [--repeat=N]    PREFIX.c.npy against float64
"""

import argparse
import sys


def kernel(options):
    pad, dtype = int(options.pad), options.type
    row = 64 + pad
    tile = f"memref<{64 * row}x{dtype}, #gpu.address_space<workgroup>>"
    fragment = "vector<2xf16>" if dtype == "f16" else "i32"
    lines = []
    emit = lines.append
    emit("gpu.module @kernels {")
    emit(
        f"gpu.func @gemm(%a: memref<64x64x{dtype}>, %b: memref<64x64x{dtype}>, %c: memref<64x64xf32>)"
        f" workgroup(%as: {tile}, %bs: {tile}) kernel attributes {{nvvm.reqntid = array<i32: 128>}} {{"
    )
    for value in (0, 1, 2, 4, 8, 16, 32, 64, 128):
        emit(f"%c{value} = arith.constant {value} : index")
    emit(f"%row = arith.constant {row} : index")
    emit(f"%repeat = arith.constant {options.repeat} : index")
    emit("%t = gpu.thread_id x")
    for name, spaces, shared in (("a", f"memref<64x64x{dtype}>", "as"), ("b", f"memref<64x64x{dtype}>", "bs")):
        emit(f"%{name}g = memref.extract_aligned_pointer_as_index %{name} : {spaces} -> index")
        emit(f"%{name}s = memref.extract_aligned_pointer_as_index %{shared} : {tile} -> index")
        for i in range(4):
            n = f"{name}{i}"
            emit(f"%base{n} = arith.constant {128 * i} : index")
            emit(f"%chunk{n} = arith.addi %t, %base{n} : index")
            emit(f"%r{n} = arith.divui %chunk{n}, %c8 : index")
            emit(f"%k{n} = arith.remui %chunk{n}, %c8 : index")
            emit(f"%from{n} = arith.muli %chunk{n}, %c16 : index")
            emit(f"%fromAt{n} = arith.addi %{name}g, %from{n} : index")
            emit(f"%first{n} = arith.muli %r{n}, %row : index")
            emit(f"%elements{n} = arith.muli %k{n}, %c8 : index")
            emit(f"%element{n} = arith.addi %first{n}, %elements{n} : index")
            emit(f"%to{n} = arith.muli %element{n}, %c2 : index")
            emit(f"%toAt{n} = arith.addi %{name}s, %to{n} : index")
            emit(f"%fromWord{n} = arith.index_cast %fromAt{n} : index to i64")
            emit(f"%toWord{n} = arith.index_cast %toAt{n} : index to i64")
            emit(f"%fromPtr{n} = llvm.inttoptr %fromWord{n} : i64 to !llvm.ptr<1>")
            emit(f"%toPtr{n} = llvm.inttoptr %toWord{n} : i64 to !llvm.ptr<3>")
            emit(
                f"nvvm.cp.async.shared.global %toPtr{n}, %fromPtr{n}, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>"
            )
    emit("nvvm.cp.async.commit.group")
    if options.without != "wait":
        emit("nvvm.cp.async.wait.group 0")
    if options.without != "barrier":
        emit("gpu.barrier")
    emit("%warp = arith.divui %t, %c32 : index")
    emit("%lane = arith.remui %t, %c32 : index")
    emit("%low = arith.remui %lane, %c16 : index")
    emit("%high = arith.divui %lane, %c16 : index")
    emit("%right = arith.muli %high, %c8 : index")
    emit("%rows = arith.muli %warp, %c16 : index")
    emit("%arow = arith.addi %rows, %low : index")
    emit("%zero = arith.constant 0.0 : f32")
    accumulators = [f"%z{n}_{i}" for n in range(8) for i in range(4)]
    types = ", ".join(["f32"] * 32)
    init = ", ".join(f"{name} = %zero" for name in accumulators)
    emit(f"%sum:32 = scf.for %again = %c0 to %repeat step %c1 iter_args({init}) -> ({types}) {{")
    names = accumulators
    for k in range(4):
        emit(f"%kk{k} = arith.constant {16 * k} : index")
        emit(f"%acol{k} = arith.addi %right, %kk{k} : index")
        emit(f"%aat{k} = arith.muli %arow, %row : index")
        emit(f"%aelement{k} = arith.addi %aat{k}, %acol{k} : index")
        emit(f"%abytes{k} = arith.muli %aelement{k}, %c2 : index")
        emit(f"%aaddress{k} = arith.addi %as, %abytes{k} : index".replace("%as,", "%as_base,"))
        emit(f"%aword{k} = arith.index_cast %aaddress{k} : index to i64")
        emit(f"%aptr{k} = llvm.inttoptr %aword{k} : i64 to !llvm.ptr<3>")
        emit(
            f"%am{k} = nvvm.ldmatrix %aptr{k} {{num = 4 : i32, layout = #nvvm.mma_layout<row>,"
            " shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}"
            " : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>"
        )
        for i in range(4):
            emit(f"%aw{k}_{i} = llvm.extractvalue %am{k}[{i}] : !llvm.struct<(i32, i32, i32, i32)>")
            emit(f"%ar{k}_{i} = llvm.bitcast %aw{k}_{i} : i32 to {fragment}")
        emit(f"%brow{k} = arith.addi %low, %kk{k} : index")
        emit(f"%bat{k} = arith.muli %brow{k}, %row : index")
        following = []
        for n in range(8):
            u = f"{k}_{n}"
            emit(f"%bcol{u} = arith.constant {8 * n} : index")
            emit(f"%belement{u} = arith.addi %bat{k}, %bcol{u} : index")
            emit(f"%bbytes{u} = arith.muli %belement{u}, %c2 : index")
            emit(f"%baddress{u} = arith.addi %bs_base, %bbytes{u} : index")
            emit(f"%bword{u} = arith.index_cast %baddress{u} : index to i64")
            emit(f"%bptr{u} = llvm.inttoptr %bword{u} : i64 to !llvm.ptr<3>")
            emit(
                f"%bm{u} = nvvm.ldmatrix %bptr{u} {{num = 2 : i32, layout = #nvvm.mma_layout<col>,"
                " shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}"
                " : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32)>"
            )
            for i in range(2):
                emit(f"%bw{u}_{i} = llvm.extractvalue %bm{u}[{i}] : !llvm.struct<(i32, i32)>")
                emit(f"%br{u}_{i} = llvm.bitcast %bw{u}_{i} : i32 to {fragment}")
            a = ", ".join(f"%ar{k}_{i}" for i in range(4))
            b = ", ".join(f"%br{u}_{i}" for i in range(2))
            c = ", ".join(names[4 * n : 4 * n + 4])
            kind = (
                ""
                if dtype == "f16"
                else "multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>, "
            )
            emit(
                f"%d{u} = nvvm.mma.sync A[{a}] B[{b}] C[{c}] {{layoutA = #nvvm.mma_layout<row>, "
                f"layoutB = #nvvm.mma_layout<col>, {kind}shape = #nvvm.shape<m = 16, n = 8, k = 16>}} : "
                f"({fragment}, {fragment}, f32) -> !llvm.struct<(f32, f32, f32, f32)>"
            )
            for i in range(4):
                emit(f"%e{u}_{i} = llvm.extractvalue %d{u}[{i}] : !llvm.struct<(f32, f32, f32, f32)>")
                following.append(f"%e{u}_{i}")
        names = following
    emit(f"scf.yield {', '.join(names)} : {types}")
    emit("}")
    emit("%g = arith.divui %lane, %c4 : index")
    emit("%q = arith.remui %lane, %c4 : index")
    emit("%q2 = arith.muli %q, %c2 : index")
    emit("%upper = arith.addi %rows, %g : index")
    emit("%lower = arith.addi %upper, %c8 : index")
    for n in range(8):
        emit(f"%n{n} = arith.constant {8 * n} : index")
        emit(f"%even{n} = arith.addi %q2, %n{n} : index")
        emit(f"%odd{n} = arith.addi %even{n}, %c1 : index")
        for i, (r, col) in enumerate((("upper", "even"), ("upper", "odd"), ("lower", "even"), ("lower", "odd"))):
            emit(f"memref.store %sum#{4 * n + i}, %c[%{r}, %{col}{n}] : memref<64x64xf32>")
    emit("gpu.return")
    emit("}")
    emit("}")
    text = "\n".join(lines)
    # The pointers of the tiles are taken once, under these names.
    text = text.replace("%as = memref.extract", "%as_base = memref.extract")
    text = text.replace("%bs = memref.extract", "%bs_base = memref.extract")
    for name in "ab":
        text = text.replace(f"arith.addi %{name}s, %to", f"arith.addi %{name}s_base, %to")
    print(text)


def load(prefix, name, options):
    import numpy

    values = numpy.load(f"{prefix}.{name}.npy").astype(numpy.float32)
    if options.type == "f16":
        return values.astype(numpy.float16).astype(numpy.float64)
    bits = values.view(numpy.uint32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
    return rounded.astype(numpy.uint32).view(numpy.float32).astype(numpy.float64)


def data(options):
    import numpy

    generator = numpy.random.default_rng(7)
    for name in "ab":
        numpy.save(f"{options.prefix}.{name}.npy", generator.standard_normal((64, 64)).astype(numpy.float32))


def check(options):
    import numpy

    expected = options.repeat * (load(options.prefix, "a", options) @ load(options.prefix, "b", options))
    found = numpy.load(f"{options.prefix}.c.npy").astype(numpy.float64)
    error = numpy.abs(found - expected).max() / numpy.abs(expected).max()
    print(f"relative error {error:.1e}")
    return 0 if error < 1e-6 * options.repeat else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["kernel", "data", "check"])
    parser.add_argument("prefix", nargs="?")
    parser.add_argument("--type", default="f16", choices=["f16", "bf16"])
    parser.add_argument("--pad", default="8")
    parser.add_argument("--repeat", default=1, type=int)
    parser.add_argument("--without", default="")
    options = parser.parse_args()
    return {"kernel": kernel, "data": data, "check": check}[options.what](options)


if __name__ == "__main__":
    sys.exit(main())
