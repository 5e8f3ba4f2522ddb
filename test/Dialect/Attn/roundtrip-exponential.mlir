// RUN: attn-opt %s --verify-roundtrip --split-input-file | FileCheck %s
// RUN: attn-opt %s --mlir-print-op-generic --split-input-file | attn-opt --split-input-file | FileCheck %s

// Exponential feature maps and attention through landmarks, with everything that
// they can carry, and with nothing.

// CHECK-LABEL: @linear_attention
func.func @linear_attention(%q: tensor<2x7x4xf16>, %k: tensor<2x9x4xbf16>, %v: tensor<2x9x5xf32>, %mask: tensor<2x9xi1>,
                            %w: tensor<2x6x4xf32>, %scale: f64, %o: tensor<2x7x5xf32>, %s: tensor<2x1x6x5xf32>, %z: tensor<2x1x6xf32>) {
  // CHECK: attn.linear_attention causal ins({{.*}}) key_mask({{.*}}) query_projection(%{{.*}} : tensor<2x6x4xf32>) key_projection(%{{.*}} : tensor<2x6x4xf32>) scale(%{{.*}} : f64)
  // CHECK-SAME: outs(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<2x7x5xf32>, tensor<2x1x6x5xf32>, tensor<2x1x6xf32>, tensor<2x1x6xf32>)
  // CHECK-SAME: key_map = #attn.exponential<positive>, {{.*}}query_map = #attn.exponential<dot>
  %0:4 = attn.linear_attention causal ins(%q, %k, %v : tensor<2x7x4xf16>, tensor<2x9x4xbf16>, tensor<2x9x5xf32>)
    key_mask(%mask : tensor<2x9xi1>) query_projection(%w : tensor<2x6x4xf32>) key_projection(%w : tensor<2x6x4xf32>) scale(%scale : f64)
    outs(%o, %s, %z, %z : tensor<2x7x5xf32>, tensor<2x1x6x5xf32>, tensor<2x1x6xf32>, tensor<2x1x6xf32>)
    {query_map = #attn.exponential<dot>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
    -> tensor<2x7x5xf32>, tensor<2x1x6x5xf32>, tensor<2x1x6xf32>, tensor<2x1x6xf32>
  // Only one side is projected.
  // CHECK: attn.linear_attention ins({{.*}}) key_projection(%{{.*}} : tensor<2x4x4xf32>) outs
  // CHECK-SAME: key_map = #attn.exponential<distance>, query_map = #attn.elu_plus_one
  %w4 = tensor.empty() : tensor<2x4x4xf32>
  %1 = attn.linear_attention ins(%q, %k, %v : tensor<2x7x4xf16>, tensor<2x9x4xbf16>, tensor<2x9x5xf32>)
    key_projection(%w4 : tensor<2x4x4xf32>) outs(%o : tensor<2x7x5xf32>)
    {query_map = #attn.elu_plus_one, key_map = #attn.exponential<distance>} -> tensor<2x7x5xf32>
  // Nothing is projected.
  // CHECK: key_map = #attn.exponential<dot, normalize = sequence>, query_map = #attn.exponential<dot, normalize = row>
  %2 = attn.linear_attention ins(%q, %k, %v : tensor<2x7x4xf16>, tensor<2x9x4xbf16>, tensor<2x9x5xf32>) outs(%o : tensor<2x7x5xf32>)
    {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>} -> tensor<2x7x5xf32>
  return
}

// -----

// CHECK-LABEL: @streams
func.func @streams(%x: memref<2x7x4xf32>, %v: memref<2x7x5xf32>, %w: memref<6x4xf32>, %scale: f32,
                   %s: memref<2x1x6x5xf32>, %z: memref<2x1x6xf32>, %o: memref<2x7x5xf32>) {
  // CHECK: attn.linear_state ins({{.*}}) projection(%{{.*}} : memref<6x4xf32>) scale(%{{.*}} : f32) outs({{.*}})
  attn.linear_state ins(%x, %v : memref<2x7x4xf32>, memref<2x7x5xf32>) projection(%w : memref<6x4xf32>) scale(%scale : f32)
    outs(%s, %z, %z : memref<2x1x6x5xf32>, memref<2x1x6xf32>, memref<2x1x6xf32>)
    {key_map = #attn.exponential<positive>,
     indexing_maps = [affine_map<(b, s, r, d, e, c) -> (b, s, c)>, affine_map<(b, s, r, d, e, c) -> (b, s, e)>, affine_map<(b, s, r, d, e, c) -> (d, c)>,
                      affine_map<(b, s, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, s, r, d, e, c) -> (b, r, d)>, affine_map<(b, s, r, d, e, c) -> (b, r, d)>]}
  // CHECK: attn.linear_readout ins({{.*}}) state_maximum(%{{.*}} : memref<2x1x6xf32>) projection(%{{.*}} : memref<6x4xf32>) scale(%{{.*}} : f32) outs({{.*}})
  attn.linear_readout ins(%x, %s, %z : memref<2x7x4xf32>, memref<2x1x6x5xf32>, memref<2x1x6xf32>) state_maximum(%z : memref<2x1x6xf32>)
    projection(%w : memref<6x4xf32>) scale(%scale : f32) outs(%o : memref<2x7x5xf32>)
    {query_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
     indexing_maps = [affine_map<(b, n, r, d, e, c) -> (b, n, c)>, affine_map<(b, n, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, n, r, d, e, c) -> (b, r, d)>,
                      affine_map<(b, n, r, d, e, c) -> (b, r, d)>, affine_map<(b, n, r, d, e, c) -> (d, c)>, affine_map<(b, n, r, d, e, c) -> (b, n, e)>]}
  // CHECK: attn.merge_state ins(%{{.*}}, %{{.*}}, %{{.*}} : memref<2x1x6x5xf32>, memref<2x1x6xf32>, memref<2x1x6xf32>)
  attn.merge_state ins(%s, %z, %z : memref<2x1x6x5xf32>, memref<2x1x6xf32>, memref<2x1x6xf32>)
    outs(%s, %z, %z : memref<2x1x6x5xf32>, memref<2x1x6xf32>, memref<2x1x6xf32>)
  // CHECK: attn.linear_attention_step ins({{.*}}) query_projection({{.*}}) key_projection({{.*}}) scale({{.*}}) position(%{{.*}}) outs({{.*}})
  %w2 = memref.alloc() : memref<2x6x4xf32>
  %i = arith.constant 3 : index
  attn.linear_attention_step ins(%x, %x, %v : memref<2x7x4xf32>, memref<2x7x4xf32>, memref<2x7x5xf32>)
    query_projection(%w2 : memref<2x6x4xf32>) key_projection(%w2 : memref<2x6x4xf32>) scale(%scale : f32) position(%i)
    outs(%o, %s, %z, %z : memref<2x7x5xf32>, memref<2x1x6x5xf32>, memref<2x1x6xf32>, memref<2x1x6xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

// CHECK-LABEL: @landmarks
func.func @landmarks(%q: tensor<2x7x4xf16>, %k: tensor<2x9x4xf16>, %v: tensor<2x9x5xf16>, %mask: tensor<2x9xi1>, %m: tensor<2x3x4xf32>,
                     %scale: f32, %o: tensor<2x7x5xf16>, %a: tensor<2x3x3xf32>, %x: tensor<2x3x3xf64>) {
  // CHECK: attn.nystrom_attention ins(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<2x7x4xf16>, tensor<2x9x4xf16>, tensor<2x9x5xf16>, tensor<2x3x4xf32>) outs
  // CHECK-SAME: inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>
  %0 = attn.nystrom_attention ins(%q, %k, %v, %m : tensor<2x7x4xf16>, tensor<2x9x4xf16>, tensor<2x9x5xf16>, tensor<2x3x4xf32>)
    outs(%o : tensor<2x7x5xf16>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
      inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>} -> tensor<2x7x5xf16>
  // CHECK: attn.nystrom_attention ins({{.*}}) key_mask({{.*}}) scale({{.*}}) outs
  // CHECK-SAME: inverse = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0, norm_of = ridged>
  // CHECK-SAME: symmetric_normalization
  %1 = attn.nystrom_attention ins(%q, %k, %v, %m, %m : tensor<2x7x4xf16>, tensor<2x9x4xf16>, tensor<2x9x5xf16>, tensor<2x3x4xf32>, tensor<2x3x4xf32>)
    key_mask(%mask : tensor<2x9xi1>) scale(%scale : f32)
    outs(%o : tensor<2x7x5xf16>) {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>,
      inverse = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0, norm_of = ridged>, symmetric_normalization} -> tensor<2x7x5xf16>
  // CHECK: inverse = #attn.cholesky<ridge = 0.01>
  %2 = attn.nystrom_attention ins(%q, %k, %v, %m : tensor<2x7x4xf16>, tensor<2x9x4xf16>, tensor<2x9x5xf16>, tensor<2x3x4xf32>)
    outs(%o : tensor<2x7x5xf16>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
      inverse = #attn.cholesky<ridge = 0.01>} -> tensor<2x7x5xf16>
  // CHECK: attn.segment_mean ins(%{{.*}} : tensor<2x9x4xf16>) outs(%{{.*}} : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %3 = attn.segment_mean ins(%k : tensor<2x9x4xf16>) outs(%m : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  // CHECK: attn.segment_mean ins({{.*}}) key_mask(%{{.*}} : tensor<2x9xi1>) outs
  %4 = attn.segment_mean ins(%k : tensor<2x9x4xf16>) key_mask(%mask : tensor<2x9xi1>) outs(%m : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  // CHECK: attn.newton_inverse ins(%{{.*}} : tensor<2x3x3xf32>) outs(%{{.*}} : tensor<2x3x3xf32>)
  // CHECK-SAME: newton = #attn.newton<second_order, iterations = 20, alpha = 2.0, ridge = 0.0>
  %5 = attn.newton_inverse ins(%a : tensor<2x3x3xf32>) outs(%a : tensor<2x3x3xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 2.0, ridge = 0.0>} -> tensor<2x3x3xf32>
  // CHECK: attn.cholesky_inverse ins(%{{.*}} : tensor<2x3x3xf32>) outs(%{{.*}} : tensor<2x3x3xf64>) {cholesky = #attn.cholesky<ridge = 0.0>}
  %6 = attn.cholesky_inverse ins(%a : tensor<2x3x3xf32>) outs(%x : tensor<2x3x3xf64>)
    {cholesky = #attn.cholesky<ridge = 0.0>} -> tensor<2x3x3xf64>
  return
}
