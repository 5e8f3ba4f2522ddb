// RUN: attn-opt %s --verify-roundtrip --split-input-file | FileCheck %s
// RUN: attn-opt %s --mlir-print-op-generic --split-input-file | attn-opt --split-input-file | FileCheck %s

// Every operation with everything that it can carry, and with nothing.

// CHECK-LABEL: @softmax_attention
func.func @softmax_attention(%q: tensor<2x8x7x4xf16>, %k: tensor<2x8x9x4xbf16>, %v: tensor<2x8x9x5xf32>, %m: tensor<2x8x7x9xi1>,
                             %b: tensor<?xf64>, %scale: f64, %i: index, %j: index, %o: tensor<2x8x7x5xf16>) {
  // CHECK: attn.softmax_attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<2x8x7x4xf16>, tensor<2x8x9x4xbf16>, tensor<2x8x9x5xf32>) outs(%{{.*}} : tensor<2x8x7x5xf16>) -> tensor<2x8x7x5xf16>
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x8x7x4xf16>, tensor<2x8x9x4xbf16>, tensor<2x8x9x5xf32>)
    outs(%o : tensor<2x8x7x5xf16>) -> tensor<2x8x7x5xf16>
  // CHECK: attn.softmax_attention causal ins(%{{.*}}) mask(%{{.*}} : tensor<2x8x7x9xi1>) scale(%{{.*}} : f64) query_offset(%{{.*}}) key_offset(%{{.*}}) outs(%{{.*}}) {empty_row = #attn.empty_row<mean>}
  %1 = attn.softmax_attention causal ins(%q, %k, %v : tensor<2x8x7x4xf16>, tensor<2x8x9x4xbf16>, tensor<2x8x9x5xf32>)
    mask(%m : tensor<2x8x7x9xi1>) scale(%scale : f64) query_offset(%i) key_offset(%j)
    outs(%o : tensor<2x8x7x5xf16>) {empty_row = #attn.empty_row<mean>} -> tensor<2x8x7x5xf16>
  // CHECK: attn.softmax_attention {{.*}} mask(%{{.*}} : tensor<?xf64>) {{.*}} {empty_row = #attn.empty_row<nan>, indexing_maps = [
  %2 = attn.softmax_attention ins(%q, %k, %v : tensor<2x8x7x4xf16>, tensor<2x8x9x4xbf16>, tensor<2x8x9x5xf32>)
    mask(%b : tensor<?xf64>) outs(%o : tensor<2x8x7x5xf16>)
    {empty_row = #attn.empty_row<nan>,
     indexing_maps = [affine_map<(b, h, n, s, d, e) -> (b, h, n, d)>, affine_map<(b, h, n, s, d, e) -> (b, h, s, d)>,
                      affine_map<(b, h, n, s, d, e) -> (b, h, s, e)>, affine_map<(b, h, n, s, d, e) -> (s)>,
                      affine_map<(b, h, n, s, d, e) -> (b, h, n, e)>]} -> tensor<2x8x7x5xf16>
  return
}

// -----

// No leading dimension, a mask of rank 0, empty sizes.
// CHECK-LABEL: @softmax_attention_small
func.func @softmax_attention_small(%q: memref<0x4xf64>, %k: memref<?x?xf64>, %m: memref<f64>) {
  // CHECK: attn.softmax_attention ins({{.*}}) mask(%{{.*}} : memref<f64>) outs(%{{.*}} : memref<0x4xf64>) {indexing_maps = [
  attn.softmax_attention ins(%q, %k, %k : memref<0x4xf64>, memref<?x?xf64>, memref<?x?xf64>) mask(%m : memref<f64>) outs(%q : memref<0x4xf64>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>, affine_map<(n, s, d, e) -> (s, e)>,
                      affine_map<(n, s, d, e) -> ()>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

// CHECK-LABEL: @linear_attention
func.func @linear_attention(%q: memref<8x7x4xbf16>, %k: memref<8x9x4xbf16>, %v: memref<8x9x5xbf16>, %m: memref<8x9xi1>, %max: index,
                            %i: index, %j: index, %o: memref<8x7x5xbf16>, %s: memref<8x2x4x5xf32>, %z: memref<8x2x4xf32>) {
  // CHECK: attn.linear_attention ins({{.*}}) outs(%{{.*}} : memref<8x7x5xbf16>) {key_map = #attn.identity, query_map = #attn.elu_plus_one}
  attn.linear_attention ins(%q, %k, %v : memref<8x7x4xbf16>, memref<8x9x4xbf16>, memref<8x9x5xbf16>) outs(%o : memref<8x7x5xbf16>)
    {query_map = #attn.elu_plus_one, key_map = #attn.identity}
  // CHECK: attn.linear_attention causal ins({{.*}}) key_mask(%{{.*}} : memref<8x9xi1>) max_length(%{{.*}}) query_offset(%{{.*}}) key_offset(%{{.*}}) outs(%{{.*}}, %{{.*}}, %{{.*}} : memref<8x7x5xbf16>, memref<8x2x4x5xf32>, memref<8x2x4xf32>) {key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-06>, order = #attn.order<left>, query_map = #attn.relu, reweighting = #attn.cosine}
  attn.linear_attention causal ins(%q, %k, %v : memref<8x7x4xbf16>, memref<8x9x4xbf16>, memref<8x9x5xbf16>)
    key_mask(%m : memref<8x9xi1>) max_length(%max) query_offset(%i) key_offset(%j)
    outs(%o, %s, %z : memref<8x7x5xbf16>, memref<8x2x4x5xf32>, memref<8x2x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>,
     order = #attn.order<left>}
  return
}

// -----

// Epsilons print in their shortest form and read back as the same number.
// CHECK-LABEL: @epsilons
func.func @epsilons(%q: memref<7x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // CHECK: #attn.normalizer<add, 0.0>
  attn.linear_readout ins(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, normalizer = #attn.normalizer<add, 0.0>}
  // CHECK: #attn.normalizer<clamp, 0.1>
  attn.linear_readout ins(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, normalizer = #attn.normalizer<clamp, 0.1>}
  // CHECK: #attn.normalizer<clamp, 1.5e-300>
  attn.linear_readout ins(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.5e-300>}
  // CHECK: #attn.normalizer<clamp, 1.0e+22>
  attn.linear_readout ins(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e22>}
  return
}

// -----

// Grouped queries, [B, N, H, D] in memory.
// CHECK-LABEL: @grouped
func.func @grouped(%q: tensor<2x?x8x3x4xf32>, %k: tensor<2x?x8x4xf32>, %s: tensor<2x8x1x4x4xf32>, %z: tensor<2x8x1x4xf32>) {
  // CHECK: attn.linear_attention
  %0:3 = attn.linear_attention ins(%q, %k, %k : tensor<2x?x8x3x4xf32>, tensor<2x?x8x4xf32>, tensor<2x?x8x4xf32>)
    outs(%q, %s, %z : tensor<2x?x8x3x4xf32>, tensor<2x8x1x4x4xf32>, tensor<2x8x1x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>,
     indexing_maps = [affine_map<(b, h, g, n, s, r, d, e) -> (b, n, h, g, d)>, affine_map<(b, h, g, n, s, r, d, e) -> (b, s, h, d)>,
                      affine_map<(b, h, g, n, s, r, d, e) -> (b, s, h, e)>, affine_map<(b, h, g, n, s, r, d, e) -> (b, n, h, g, e)>,
                      affine_map<(b, h, g, n, s, r, d, e) -> (b, h, r, d, e)>, affine_map<(b, h, g, n, s, r, d, e) -> (b, h, r, d)>]}
    -> tensor<2x?x8x3x4xf32>, tensor<2x8x1x4x4xf32>, tensor<2x8x1x4xf32>
  return
}

// -----

// CHECK-LABEL: @streams
func.func @streams(%q: tensor<8x7x4xf64>, %m: tensor<8x7xi1>, %max: index, %i: index, %s: tensor<8x2x4x4xf64>, %z: tensor<8x2x4xf64>) {
  // CHECK: attn.linear_state ins(%{{.*}}, %{{.*}} : tensor<8x7x4xf64>, tensor<8x7x4xf64>) key_mask(%{{.*}} : tensor<8x7xi1>) max_length(%{{.*}}) key_offset(%{{.*}}) outs(%{{.*}}, %{{.*}} : tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) {key_map = #attn.relu, reweighting = #attn.cosine} -> tensor<8x2x4x4xf64>, tensor<8x2x4xf64>
  %0:2 = attn.linear_state ins(%q, %q : tensor<8x7x4xf64>, tensor<8x7x4xf64>) key_mask(%m : tensor<8x7xi1>) max_length(%max) key_offset(%i)
    outs(%s, %z : tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) {key_map = #attn.relu, reweighting = #attn.cosine}
    -> tensor<8x2x4x4xf64>, tensor<8x2x4xf64>
  // CHECK: attn.merge_state ins(%{{.*}}, %{{.*}} : tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) outs(%{{.*}}, %{{.*}} : tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) -> tensor<8x2x4x4xf64>, tensor<8x2x4xf64>
  %1:2 = attn.merge_state ins(%0#0, %0#1 : tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) outs(%s, %z : tensor<8x2x4x4xf64>, tensor<8x2x4xf64>)
    -> tensor<8x2x4x4xf64>, tensor<8x2x4xf64>
  // CHECK: attn.linear_readout ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<8x7x4xf64>, tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) max_length(%{{.*}}) query_offset(%{{.*}}) outs(%{{.*}} : tensor<8x7x4xf64>)
  %2 = attn.linear_readout ins(%q, %1#0, %1#1 : tensor<8x7x4xf64>, tensor<8x2x4x4xf64>, tensor<8x2x4xf64>) max_length(%max) query_offset(%i)
    outs(%q : tensor<8x7x4xf64>) {query_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x7x4xf64>
  // CHECK: attn.linear_attention_step ins({{.*}}) max_length(%{{.*}}) position(%{{.*}}) outs({{.*}}) {key_map = #attn.relu, query_map = #attn.relu, reweighting = #attn.cosine} -> tensor<8x7x4xf64>, tensor<8x2x4x4xf64>
  %3:2 = attn.linear_attention_step ins(%q, %q, %q : tensor<8x7x4xf64>, tensor<8x7x4xf64>, tensor<8x7x4xf64>) max_length(%max) position(%i)
    outs(%q, %1#0 : tensor<8x7x4xf64>, tensor<8x2x4x4xf64>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
    -> tensor<8x7x4xf64>, tensor<8x2x4x4xf64>
  return
}
