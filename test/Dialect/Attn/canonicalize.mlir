// RUN: attn-opt %s --canonicalize --split-input-file | FileCheck %s

// What says nothing goes away.

// CHECK-LABEL: @canonical_maps
// CHECK: attn.softmax_attention
// CHECK-NOT: indexing_maps
func.func @canonical_maps(%q: memref<2x7x4xf32>, %m: memref<2x7x7xi1>) {
  attn.softmax_attention ins(%q, %q, %q : memref<2x7x4xf32>, memref<2x7x4xf32>, memref<2x7x4xf32>) mask(%m : memref<2x7x7xi1>)
    outs(%q : memref<2x7x4xf32>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>,
                      affine_map<(h, n, s, d, e) -> (h, s, e)>, affine_map<(h, n, s, d, e) -> (h, n, s)>,
                      affine_map<(h, n, s, d, e) -> (h, n, e)>]}
  return
}

// -----

// CHECK-LABEL: @other_maps
// CHECK: indexing_maps
func.func @other_maps(%q: memref<7x2x4xf32>) {
  attn.softmax_attention ins(%q, %q, %q : memref<7x2x4xf32>, memref<7x2x4xf32>, memref<7x2x4xf32>) outs(%q : memref<7x2x4xf32>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (n, h, d)>, affine_map<(h, n, s, d, e) -> (s, h, d)>,
                      affine_map<(h, n, s, d, e) -> (s, h, e)>, affine_map<(h, n, s, d, e) -> (n, h, e)>]}
  return
}

// -----

// CHECK-LABEL: @full_mask
// CHECK: attn.softmax_attention ins(%arg0, %arg0, %arg0 :
// CHECK-NOT: mask
// CHECK: outs
func.func @full_mask(%q: tensor<2x7x4xf32>, %o: tensor<2x7x4xf32>) -> tensor<2x7x4xf32> {
  %m = arith.constant dense<true> : tensor<2x7x7xi1>
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>, tensor<2x7x4xf32>) mask(%m : tensor<2x7x7xi1>)
    outs(%o : tensor<2x7x4xf32>) -> tensor<2x7x4xf32>
  return %0 : tensor<2x7x4xf32>
}

// -----

// CHECK-LABEL: @zero_bias
// CHECK: attn.softmax_attention
// CHECK-NOT: mask
// CHECK-NOT: indexing_maps
func.func @zero_bias(%q: tensor<2x7x4xf32>, %o: tensor<2x7x4xf32>) -> tensor<2x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<7xf32>
  %m = linalg.fill ins(%zero : f32) outs(%e : tensor<7xf32>) -> tensor<7xf32>
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>, tensor<2x7x4xf32>) mask(%m : tensor<7xf32>)
    outs(%o : tensor<2x7x4xf32>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>,
                      affine_map<(h, n, s, d, e) -> (h, s, e)>, affine_map<(h, n, s, d, e) -> (s)>,
                      affine_map<(h, n, s, d, e) -> (h, n, e)>]} -> tensor<2x7x4xf32>
  return %0 : tensor<2x7x4xf32>
}

// -----

// A mask with a false is not idle, nor is a bias of ones.
// CHECK-LABEL: @kept_masks
// CHECK: attn.softmax_attention {{.*}} mask(
// CHECK: attn.linear_state {{.*}} key_mask(
func.func @kept_masks(%q: tensor<2x7x4xf32>, %o: tensor<2x7x4xf32>, %s: tensor<2x1x4x4xf32>) -> (tensor<2x7x4xf32>, tensor<2x1x4x4xf32>) {
  %m = arith.constant dense<1.0> : tensor<2x7x7xf32>
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>, tensor<2x7x4xf32>) mask(%m : tensor<2x7x7xf32>)
    outs(%o : tensor<2x7x4xf32>) -> tensor<2x7x4xf32>
  %f = arith.constant dense<false> : tensor<2x7xi1>
  %1 = attn.linear_state ins(%q, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>) key_mask(%f : tensor<2x7xi1>)
    outs(%s : tensor<2x1x4x4xf32>) {key_map = #attn.relu} -> tensor<2x1x4x4xf32>
  return %0, %1 : tensor<2x7x4xf32>, tensor<2x1x4x4xf32>
}

// -----

// CHECK-LABEL: @full_key_mask
// CHECK: attn.linear_attention ins
// CHECK-NOT: key_mask
// CHECK: attn.linear_state ins
// CHECK-NOT: key_mask
func.func @full_key_mask(%q: tensor<2x7x4xf32>, %o: tensor<2x7x4xf32>, %s: tensor<2x1x4x4xf32>) -> (tensor<2x7x4xf32>, tensor<2x1x4x4xf32>) {
  %m = arith.constant dense<true> : tensor<2x7xi1>
  %0 = attn.linear_attention ins(%q, %q, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>, tensor<2x7x4xf32>) key_mask(%m : tensor<2x7xi1>)
    outs(%o : tensor<2x7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<2x7x4xf32>
  %1 = attn.linear_state ins(%q, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>) key_mask(%m : tensor<2x7xi1>)
    outs(%s : tensor<2x1x4x4xf32>) {key_map = #attn.relu} -> tensor<2x1x4x4xf32>
  return %0, %1 : tensor<2x7x4xf32>, tensor<2x1x4x4xf32>
}

// -----

// One query and one key, or a query behind all keys: every key is visible.
// CHECK-LABEL: @idle_causal
// CHECK: attn.softmax_attention ins
// CHECK: attn.linear_attention ins
// CHECK: attn.softmax_attention causal ins
// CHECK: attn.softmax_attention causal ins
func.func @idle_causal(%q: memref<1x4xf32>, %k: memref<7x4xf32>, %at: index) {
  %c6 = arith.constant 6 : index
  %c5 = arith.constant 5 : index
  attn.softmax_attention causal ins(%q, %q, %q : memref<1x4xf32>, memref<1x4xf32>, memref<1x4xf32>)
    query_offset(%at) key_offset(%at) outs(%q : memref<1x4xf32>)
  attn.linear_attention causal ins(%q, %k, %k : memref<1x4xf32>, memref<7x4xf32>, memref<7x4xf32>) query_offset(%c6)
    outs(%q : memref<1x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  attn.softmax_attention causal ins(%q, %k, %k : memref<1x4xf32>, memref<7x4xf32>, memref<7x4xf32>) query_offset(%c5) outs(%q : memref<1x4xf32>)
  attn.softmax_attention causal ins(%q, %k, %k : memref<1x4xf32>, memref<7x4xf32>, memref<7x4xf32>) query_offset(%at) outs(%q : memref<1x4xf32>)
  return
}

// -----

// CHECK-LABEL: @offsets
// CHECK: attn.softmax_attention causal {{.*}}, memref<7x4xf32>) outs
// CHECK: attn.softmax_attention ins{{.*}}, memref<7x4xf32>) outs
// CHECK: attn.softmax_attention causal {{.*}} query_offset(%arg1) outs
// CHECK: attn.linear_attention ins{{.*}} max_length(%arg1) query_offset(%arg1) key_offset(%arg1) outs
// CHECK: attn.linear_state {{.*}}, memref<7x4xf32>) outs
// CHECK: attn.linear_readout {{.*}}, memref<1x4x4xf32>) outs
// CHECK: attn.linear_attention_step {{.*}}, memref<7x4xf32>) outs
// CHECK: attn.linear_state {{.*}} max_length(%arg1) key_offset(%arg1) outs
func.func @offsets(%q: memref<7x4xf32>, %at: index, %s: memref<1x4x4xf32>, %s2: memref<2x4x4xf32>) {
  %c0 = arith.constant 0 : index
  attn.softmax_attention causal ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    query_offset(%at) key_offset(%at) outs(%q : memref<7x4xf32>)
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) query_offset(%at) outs(%q : memref<7x4xf32>)
  attn.softmax_attention causal ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    query_offset(%at) key_offset(%c0) outs(%q : memref<7x4xf32>)
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%at) query_offset(%at) key_offset(%at)
    outs(%q : memref<7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  attn.linear_state ins(%q, %q : memref<7x4xf32>, memref<7x4xf32>) key_offset(%at) outs(%s : memref<1x4x4xf32>) {key_map = #attn.relu}
  attn.linear_readout ins(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>) query_offset(%at) outs(%q : memref<7x4xf32>) {query_map = #attn.relu}
  attn.linear_attention_step ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) position(%at)
    outs(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  attn.linear_state ins(%q, %q : memref<7x4xf32>, memref<7x4xf32>) max_length(%at) key_offset(%at) outs(%s2 : memref<2x4x4xf32>)
    {key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

// CHECK-LABEL: @merge_zeros
// CHECK-SAME: %[[S:.+]]: tensor<1x4x4xf32>
// CHECK-NEXT: return %[[S]]
func.func @merge_zeros(%s: tensor<1x4x4xf32>) -> tensor<1x4x4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x4x4xf32>
  %0 = attn.merge_state ins(%zeros : tensor<1x4x4xf32>) outs(%s : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return %0 : tensor<1x4x4xf32>
}

// -----

// What the maximum of no key is does not count.
// CHECK-LABEL: @merge_no_key
// CHECK-SAME: (%{{.+}}: tensor<1x4xf32>, %[[S:.+]]: tensor<1x4x4xf32>, %[[Z:.+]]: tensor<1x4xf32>, %[[M:.+]]: tensor<1x4xf32>)
// CHECK-NEXT: return %[[S]], %[[Z]], %[[M]]
func.func @merge_no_key(%any: tensor<1x4xf32>, %s: tensor<1x4x4xf32>, %z: tensor<1x4xf32>, %m: tensor<1x4xf32>)
    -> (tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) {
  %states = arith.constant dense<0.0> : tensor<1x4x4xf32>
  %zeros = arith.constant dense<0.0> : tensor<1x4xf32>
  %0:3 = attn.merge_state ins(%states, %zeros, %any : tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
    outs(%s, %z, %m : tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
    -> tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
  return %0#0, %0#1, %0#2 : tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
}

// -----

// A maximum of zeros alone is one.
// CHECK-LABEL: @merge_zero_maximum
// CHECK: attn.merge_state
func.func @merge_zero_maximum(%a: tensor<1x4x4xf32>, %b: tensor<1x4xf32>, %s: tensor<1x4x4xf32>, %z: tensor<1x4xf32>,
                              %m: tensor<1x4xf32>) -> (tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<1x4xf32>
  %0:3 = attn.merge_state ins(%a, %b, %zeros : tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
    outs(%s, %z, %m : tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
    -> tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
  return %0#0, %0#1, %0#2 : tensor<1x4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
}

// -----

// The more static type of a cast's source, of inputs and of destinations.
// CHECK-LABEL: @casts
// CHECK: %[[R:.+]] = attn.softmax_attention ins(%arg0, %arg0, %arg0 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%arg1 : tensor<7x4xf32>) -> tensor<7x4xf32>
// CHECK: tensor.cast %[[R]] : tensor<7x4xf32> to tensor<?x4xf32>
func.func @casts(%q: tensor<7x4xf32>, %o: tensor<7x4xf32>) -> tensor<?x4xf32> {
  %qd = tensor.cast %q : tensor<7x4xf32> to tensor<?x4xf32>
  %od = tensor.cast %o : tensor<7x4xf32> to tensor<?x4xf32>
  %0 = attn.softmax_attention ins(%qd, %qd, %qd : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%od : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// -----

// Results without an element are their destinations; a state that is not empty is kept.
// CHECK-LABEL: @empty_results
// CHECK-SAME: (%{{.*}}, %[[O:[^:]*]]: tensor<0x7x4xf32>, %{{.*}}, %[[R:[^:]*]]: tensor<0x4xf32>,
// CHECK: %[[KEPT:.*]]:2 = attn.linear_attention
// CHECK: return %[[O]], %[[R]], %[[KEPT]]#0, %[[KEPT]]#1
func.func @empty_results(%q: tensor<0x7x4xf32>, %o: tensor<0x7x4xf32>, %x: tensor<0x4xf32>, %r: tensor<0x4xf32>,
                         %k: tensor<7x4xf32>, %s: tensor<1x4x4xf32>)
    -> (tensor<0x7x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>, tensor<1x4x4xf32>) {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<0x7x4xf32>, tensor<0x7x4xf32>, tensor<0x7x4xf32>)
         outs(%o : tensor<0x7x4xf32>) -> tensor<0x7x4xf32>
  %1 = attn.linear_readout ins(%x, %s : tensor<0x4xf32>, tensor<1x4x4xf32>) outs(%r : tensor<0x4xf32>)
         {query_map = #attn.relu} -> tensor<0x4xf32>
  %2:2 = attn.linear_attention ins(%x, %k, %k : tensor<0x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>)
         outs(%r, %s : tensor<0x4xf32>, tensor<1x4x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
         -> tensor<0x4xf32>, tensor<1x4x4xf32>
  return %0, %1, %2#0, %2#1 : tensor<0x7x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>, tensor<1x4x4xf32>
}
