#!/usr/bin/env python3
"""Prints a program in which the attention is of the last of 6,000 sums."""

T, P = "tensor<2x8x4xf32>", "tensor<2x8x8xf32>"
print(f"func.func @long(%x0: {T}, %e: {T}, %es: {P}, %et: tensor<2x4x8xf32>) -> {T} {{")
for i in range(6000):
    print(f"  %x{i + 1} = linalg.add ins(%x{i}, %x{i} : {T}, {T}) outs(%e : {T}) -> {T}")
print(f"""  %zero = arith.constant 0.0 : f32
  %o = linalg.fill ins(%zero : f32) outs(%e : {T}) -> {T}
  %so = linalg.fill ins(%zero : f32) outs(%es : {P}) -> {P}
  %t = linalg.transpose ins(%x6000 : {T}) outs(%et : tensor<2x4x8xf32>) permutation = [0, 2, 1]
  %s = linalg.batch_matmul ins(%x6000, %t : {T}, tensor<2x4x8xf32>) outs(%so : {P}) -> {P}
  %p = linalg.softmax dimension(2) ins(%s : {P}) outs(%es : {P}) -> {P}
  %a = linalg.batch_matmul ins(%p, %x6000 : {P}, {T}) outs(%o : {T}) -> {T}
  return %a : {T}
}}""")
