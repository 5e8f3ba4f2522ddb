// RUN: attn-opt %s --attn-decompose --canonicalize --split-input-file | FileCheck %s

// Odd but legal operations: empty sizes, no leading dimension, operands that lack some.

// CHECK-LABEL: @no_keys
// CHECK-NOT: attn.
// CHECK: return
func.func @no_keys(%q: tensor<7x4xf32>, %k: tensor<0x4xf32>, %o: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) {
  %0 = attn.softmax_attention causal ins(%q, %k, %k : tensor<7x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>) outs(%o : tensor<7x4xf32>)
    {empty_row = #attn.empty_row<mean>} -> tensor<7x4xf32>
  %1 = attn.linear_attention ins(%q, %k, %k : tensor<7x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>) outs(%o : tensor<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<7x4xf32>
  %2 = attn.linear_attention causal ins(%q, %k, %k : tensor<7x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>) outs(%o : tensor<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>, order = #attn.order<left>} -> tensor<7x4xf32>
  return %0, %1, %2 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
}

// -----

// CHECK-LABEL: @no_queries
// CHECK-NOT: attn.
// CHECK: return
func.func @no_queries(%q: tensor<0x4xf32>, %k: tensor<7x4xf32>, %s: tensor<1x4x4xf32>) -> (tensor<0x4xf32>, tensor<0x4xf32>, tensor<1x4x4xf32>) {
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<0x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<0x4xf32>) -> tensor<0x4xf32>
  %1:2 = attn.linear_attention causal ins(%q, %k, %k : tensor<0x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q, %s : tensor<0x4xf32>, tensor<1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu} -> tensor<0x4xf32>, tensor<1x4x4xf32>
  return %0, %1#0, %1#1 : tensor<0x4xf32>, tensor<0x4xf32>, tensor<1x4x4xf32>
}

// -----

// CHECK-LABEL: @no_features
// CHECK-NOT: attn.
// CHECK: return
func.func @no_features(%q: tensor<7x0xf32>, %v: tensor<7x0xf32>) -> tensor<7x0xf32> {
  %0 = attn.softmax_attention ins(%q, %q, %v : tensor<7x0xf32>, tensor<7x0xf32>, tensor<7x0xf32>) outs(%v : tensor<7x0xf32>) -> tensor<7x0xf32>
  return %0 : tensor<7x0xf32>
}

// -----

// One query for all heads, one key for all heads, values of each head, one mask element for all.
// CHECK-LABEL: @broadcast_operands
// CHECK-NOT: attn.
// CHECK: return
func.func @broadcast_operands(%q: tensor<?x4xf16>, %k: tensor<?x4xf32>, %v: tensor<8x?x5xf64>, %m: tensor<i1>, %o: tensor<?x8x5xbf16>, %scale: f16) -> tensor<?x8x5xbf16> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<?x4xf16>, tensor<?x4xf32>, tensor<8x?x5xf64>) mask(%m : tensor<i1>) scale(%scale : f16)
    outs(%o : tensor<?x8x5xbf16>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (n, d)>, affine_map<(h, n, s, d, e) -> (s, d)>, affine_map<(h, n, s, d, e) -> (h, s, e)>,
                      affine_map<(h, n, s, d, e) -> ()>, affine_map<(h, n, s, d, e) -> (n, h, e)>]} -> tensor<?x8x5xbf16>
  return %0 : tensor<?x8x5xbf16>
}

// -----

// Keys for all heads under a mask of each head; the state has the heads of the mask.
// CHECK-LABEL: @masked_heads
// CHECK-NOT: attn.
// CHECK: return
func.func @masked_heads(%q: tensor<8x?x4xf32>, %k: tensor<?x4xf32>, %m: tensor<8x?xi1>, %o: tensor<8x?x4xf32>) -> tensor<8x?x4xf32> {
  %0 = attn.linear_attention causal ins(%q, %k, %k : tensor<8x?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) key_mask(%m : tensor<8x?xi1>)
    outs(%o : tensor<8x?x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>,
     indexing_maps = [affine_map<(h, n, s, r, d, e) -> (h, n, d)>, affine_map<(h, n, s, r, d, e) -> (s, d)>, affine_map<(h, n, s, r, d, e) -> (s, e)>,
                      affine_map<(h, n, s, r, d, e) -> (h, s)>, affine_map<(h, n, s, r, d, e) -> (h, n, e)>]} -> tensor<8x?x4xf32>
  return %0 : tensor<8x?x4xf32>
}

// -----

// Offsets that place all keys before the queries, or behind.
// CHECK-LABEL: @shifted
// CHECK-NOT: attn.
// CHECK: return
func.func @shifted(%q: tensor<70x4xf32>, %k: tensor<9x4xf32>, %s: tensor<1x4x4xf32>) -> (tensor<70x4xf32>, tensor<70x4xf32>) {
  %c100 = arith.constant 100 : index
  %0 = attn.linear_attention causal ins(%q, %k, %k : tensor<70x4xf32>, tensor<9x4xf32>, tensor<9x4xf32>) query_offset(%c100) outs(%q : tensor<70x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu} -> tensor<70x4xf32>
  %1:2 = attn.linear_attention causal ins(%q, %k, %k : tensor<70x4xf32>, tensor<9x4xf32>, tensor<9x4xf32>) key_offset(%c100)
    outs(%q, %s : tensor<70x4xf32>, tensor<1x4x4xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<70x4xf32>, tensor<1x4x4xf32>
  return %0, %1#0 : tensor<70x4xf32>, tensor<70x4xf32>
}

// -----

// A state whose features come first, of dynamic size.
// CHECK-LABEL: @state_layout
// CHECK-NOT: attn.
// CHECK: return
func.func @state_layout(%k: tensor<8x?x?xf32>, %v: tensor<8x?x?xf32>, %s: tensor<?x?x8x?xf32>, %z: tensor<?x8x?xf32>, %m: index) -> (tensor<?x?x8x?xf32>, tensor<?x8x?xf32>) {
  %0:2 = attn.linear_state ins(%k, %v : tensor<8x?x?xf32>, tensor<8x?x?xf32>) max_length(%m) outs(%s, %z : tensor<?x?x8x?xf32>, tensor<?x8x?xf32>)
    {key_map = #attn.relu, reweighting = #attn.cosine,
     indexing_maps = [affine_map<(h, s, r, d, e) -> (h, s, d)>, affine_map<(h, s, r, d, e) -> (h, s, e)>,
                      affine_map<(h, s, r, d, e) -> (e, d, h, r)>, affine_map<(h, s, r, d, e) -> (d, h, r)>]} -> tensor<?x?x8x?xf32>, tensor<?x8x?xf32>
  return %0#0, %0#1 : tensor<?x?x8x?xf32>, tensor<?x8x?xf32>
}
