// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file -o %t.once
// RUN: attn-opt %t.once --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file -o %t.twice
// RUN: diff %t.once %t.twice

// Matrices, as a program would write them by hand.

// CHECK-LABEL: @plain
// CHECK-SAME: (%[[Q:.*]]: tensor<7x16xf32>, %[[K:.*]]: tensor<9x16xf32>, %[[V:.*]]: tensor<9x5xf32>)
// CHECK-NEXT: %[[EMPTY:.*]] = tensor.empty() : tensor<7x5xf32>
// CHECK-NEXT: %[[O:.*]] = attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<7x16xf32>, tensor<9x16xf32>, tensor<9x5xf32>)
// CHECK-SAME: outs(%[[EMPTY]] : tensor<7x5xf32>) -> tensor<7x5xf32>
// CHECK-NEXT: return %[[O]]
func.func @plain(%q: tensor<7x16xf32>, %k: tensor<9x16xf32>, %v: tensor<9x5xf32>) -> tensor<7x5xf32> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.25 : f32
  %te = tensor.empty() : tensor<16x9xf32>
  %kt = linalg.transpose ins(%k : tensor<9x16xf32>) outs(%te : tensor<16x9xf32>) permutation = [1, 0]
  %se = tensor.empty() : tensor<7x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<7x16xf32>, tensor<16x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %sc = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.mulf %in, %scale : f32
    linalg.yield %0 : f32
  } -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%sc : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o : tensor<7x5xf32>
}

// -----

// A fused projection is sliced in place, heads are split out of it, and the result
// goes straight to where it is read: no transposes.

// CHECK-DAG: #[[$Q:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d3)>
// CHECK-DAG: #[[$K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d3)>
// CHECK-DAG: #[[$V:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d4)>
// CHECK-DAG: #[[$O:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d4)>
// CHECK-LABEL: @fused_projection
// CHECK-SAME: %[[QKV:.*]]: tensor<12x24xf32>
// CHECK: %[[Q:.*]] = tensor.extract_slice %[[QKV]][0, 0] [12, 8] [1, 1]
// CHECK: %[[QE:.*]] = tensor.expand_shape %[[Q]] {{\[}}[0], [1, 2]] output_shape [12, 2, 4]
// CHECK: %[[K:.*]] = tensor.extract_slice %[[QKV]][0, 8] [12, 8] [1, 1]
// CHECK: %[[KE:.*]] = tensor.expand_shape %[[K]] {{\[}}[0], [1, 2]] output_shape [12, 2, 4]
// CHECK: %[[V:.*]] = tensor.extract_slice %[[QKV]][0, 16] [12, 8] [1, 1]
// CHECK: %[[VE:.*]] = tensor.expand_shape %[[V]] {{\[}}[0], [1, 2]] output_shape [12, 2, 4]
// CHECK-NOT: linalg
// CHECK: %[[A:.*]] = attn.softmax_attention ins(%[[QE]], %[[KE]], %[[VE]] : tensor<12x2x4xf32>, tensor<12x2x4xf32>, tensor<12x2x4xf32>)
// CHECK-SAME: indexing_maps = [#[[$Q]], #[[$K]], #[[$V]], #[[$O]]]
// CHECK-NEXT: %[[R:.*]] = tensor.collapse_shape %[[A]] {{\[}}[0], [1, 2]] : tensor<12x2x4xf32> into tensor<12x8xf32>
// CHECK-NEXT: return %[[R]]
func.func @fused_projection(%qkv: tensor<12x24xf32>) -> tensor<12x8xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %e = tensor.expand_shape %qkv [[0], [1, 2, 3]] output_shape [12, 3, 2, 4] : tensor<12x24xf32> into tensor<12x3x2x4xf32>
  %te = tensor.empty() : tensor<3x2x12x4xf32>
  %t = linalg.transpose ins(%e : tensor<12x3x2x4xf32>) outs(%te : tensor<3x2x12x4xf32>) permutation = [1, 2, 0, 3]
  %q = tensor.extract_slice %t[0, 0, 0, 0] [1, 2, 12, 4] [1, 1, 1, 1] : tensor<3x2x12x4xf32> to tensor<2x12x4xf32>
  %k = tensor.extract_slice %t[1, 0, 0, 0] [1, 2, 12, 4] [1, 1, 1, 1] : tensor<3x2x12x4xf32> to tensor<2x12x4xf32>
  %v = tensor.extract_slice %t[2, 0, 0, 0] [1, 2, 12, 4] [1, 1, 1, 1] : tensor<3x2x12x4xf32> to tensor<2x12x4xf32>
  %qe = tensor.empty() : tensor<2x12x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(a, b, c) -> (a, b, c)>, affine_map<(a, b, c) -> (a, b, c)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q : tensor<2x12x4xf32>) outs(%qe : tensor<2x12x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.mulf %in, %half : f32
    linalg.yield %0 : f32
  } -> tensor<2x12x4xf32>
  %se = tensor.empty() : tensor<2x12x12xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %s = linalg.batch_matmul indexing_maps = [affine_map<(b, i, j, d) -> (b, i, d)>, affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (b, i, j)>]
         ins(%qs, %k : tensor<2x12x4xf32>, tensor<2x12x4xf32>) outs(%sf : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x12x12xf32>) outs(%se : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %of = linalg.fill ins(%zero : f32) outs(%qe : tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x12x12xf32>, tensor<2x12x4xf32>) outs(%of : tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
  %re = tensor.empty() : tensor<12x2x4xf32>
  %r = linalg.transpose ins(%o : tensor<2x12x4xf32>) outs(%re : tensor<12x2x4xf32>) permutation = [1, 0, 2]
  %c = tensor.collapse_shape %r [[0], [1, 2]] : tensor<12x2x4xf32> into tensor<12x8xf32>
  return %c : tensor<12x8xf32>
}

// -----

// The probabilities are returned as well: they stay.

// CHECK-LABEL: @returns_probabilities
// CHECK: %[[P:.*]] = linalg.softmax
// CHECK: %[[O:.*]] = attn.softmax_attention
// CHECK: return %[[O]], %[[P]]
func.func @returns_probabilities(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x9xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<7x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %s = linalg.matmul ins(%q, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %p : tensor<7x5xf32>, tensor<7x9xf32>
}

// -----

// Two attentions in the body of a loop share their keys; the loop stays.

// CHECK-LABEL: @in_a_loop
// CHECK: scf.for
// CHECK: attn.softmax_attention ins(%[[Q:[^ ]*]], %[[K:[^ ]*]], %[[V:[^ ]*]] :
// CHECK: attn.softmax_attention ins(%{{.*}}, %[[K]], %[[V]] :
// CHECK: scf.yield
func.func @in_a_loop(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x4xf32>) -> tensor<7x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%x = %q) -> tensor<7x4xf32> {
    %zero = arith.constant 0.0 : f32
    %se = tensor.empty() : tensor<7x9xf32>
    %oe = tensor.empty() : tensor<7x4xf32>
    %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
    %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x4xf32>) -> tensor<7x4xf32>
    %s = linalg.matmul ins(%x, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
    %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x4xf32>) outs(%of : tensor<7x4xf32>) -> tensor<7x4xf32>
    %s1 = linalg.matmul ins(%o, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
    %p1 = linalg.softmax dimension(1) ins(%s1 : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
    %o1 = linalg.matmul ins(%p1, %v : tensor<7x9xf32>, tensor<9x4xf32>) outs(%of : tensor<7x4xf32>) -> tensor<7x4xf32>
    scf.yield %o1 : tensor<7x4xf32>
  }
  return %r : tensor<7x4xf32>
}

// -----

// The first keys of a cache: a slice, also where no size is known.

// CHECK-LABEL: @first_of_a_cache
// CHECK-SAME: (%[[Q:.*]]: tensor<?x8xf32>, %[[K:.*]]: tensor<?x8xf32>, %[[V:.*]]: tensor<?x3xf32>)
// CHECK: %[[KS:.*]] = tensor.extract_slice %[[K]][0, 0] [%{{.*}}, 8] [1, 1] : tensor<?x8xf32> to tensor<?x8xf32>
// CHECK: %[[VS:.*]] = tensor.extract_slice %[[V]][1, 0] [%{{.*}}, 3] [1, 1] : tensor<?x3xf32> to tensor<?x3xf32>
// CHECK: attn.softmax_attention ins(%[[Q]], %[[KS]], %[[VS]] :
func.func @first_of_a_cache(%q: tensor<?x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %q, %c0 : tensor<?x8xf32>
  %ks = tensor.extract_slice %k[0, 0] [%n, 8] [1, 1] : tensor<?x8xf32> to tensor<?x8xf32>
  %vs = tensor.extract_slice %v[1, 0] [%n, 3] [1, 1] : tensor<?x3xf32> to tensor<?x3xf32>
  %te = tensor.empty(%n) : tensor<8x?xf32>
  %kt = linalg.transpose ins(%ks : tensor<?x8xf32>) outs(%te : tensor<8x?xf32>) permutation = [1, 0]
  %se = tensor.empty(%n, %n) : tensor<?x?xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<?x8xf32>, tensor<8x?xf32>) outs(%sf : tensor<?x?xf32>) -> tensor<?x?xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<?x?xf32>) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %oe = tensor.empty(%n) : tensor<?x3xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x3xf32>) -> tensor<?x3xf32>
  %o = linalg.matmul ins(%p, %vs : tensor<?x?xf32>, tensor<?x3xf32>) outs(%of : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %o : tensor<?x3xf32>
}
