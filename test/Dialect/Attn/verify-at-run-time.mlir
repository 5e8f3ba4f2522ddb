// RUN: attn-opt %s --attn-runtime-checks --split-input-file | FileCheck %s
// RUN: attn-opt %s --generate-runtime-verification --split-input-file -o /dev/null

// Nothing to check where all is static or known to agree.
// CHECK-LABEL: @known
// CHECK-NOT: cf.assert
// CHECK: attn.linear_attention
func.func @known(%q: tensor<8x?x4xf32>, %at: index) -> tensor<8x?x4xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %q, %c1 : tensor<8x?x4xf32>
  %o = tensor.empty(%n) : tensor<8x?x4xf32>
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<8x?x4xf32>, tensor<8x?x4xf32>, tensor<8x?x4xf32>)
    query_offset(%at) outs(%o : tensor<8x?x4xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x?x4xf32>
  return %0 : tensor<8x?x4xf32>
}

// -----

// CHECK-LABEL: @static
// CHECK-NOT: cf.assert
// CHECK: attn.linear_state
func.func @static(%k: memref<7x4xf32>, %s: memref<2x4x4xf32>) {
  %m = arith.constant 16 : index
  attn.linear_state ins(%k, %k : memref<7x4xf32>, memref<7x4xf32>) max_length(%m) outs(%s : memref<2x4x4xf32>)
    {key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

// CHECK-LABEL: @sizes
// CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of leading dimension 0 in 'key' and 'query'"
// CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of dimension n in 'query' and 'output'"
// CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of dimension s in 'key' and 'value'"
// CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of dimension s in 'key' and 'mask'"
// CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of dimension d in 'query' and 'key'"
// CHECK-NOT: cf.assert
// CHECK: attn.softmax_attention
func.func @sizes(%q: tensor<?x?x4xf32>, %k: tensor<8x?x?xf32>, %v: tensor<8x?x4xf32>, %m: tensor<?xi1>, %o: tensor<8x?x4xf32>) -> tensor<8x?x4xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<?x?x4xf32>, tensor<8x?x?xf32>, tensor<8x?x4xf32>) mask(%m : tensor<?xi1>)
    outs(%o : tensor<8x?x4xf32>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>, affine_map<(h, n, s, d, e) -> (h, s, e)>,
                      affine_map<(h, n, s, d, e) -> (s)>, affine_map<(h, n, s, d, e) -> (h, n, e)>]} -> tensor<8x?x4xf32>
  return %0 : tensor<8x?x4xf32>
}

// -----

// CHECK-LABEL: @positions
// CHECK-SAME: %[[Q:.+]]: tensor<7x4xf32>, %[[M:.+]]: index, %[[AT:.+]]: index
// CHECK: %[[SIGN:.+]] = arith.cmpi sge, %[[AT]], %{{.*}} : index
// CHECK: cf.assert %[[SIGN]], "'attn.linear_attention' op query_offset is negative"
// CHECK: %[[END:.+]] = arith.addi %{{.*}}, %[[AT]]
// CHECK: %[[FITS:.+]] = arith.cmpi sle, %[[END]], %[[M]]
// CHECK: %[[WHOLE:.+]] = arith.cmpi sge, %[[END]], %[[AT]]
// CHECK: %[[VALID:.+]] = arith.andi %[[WHOLE]], %[[FITS]]
// CHECK: cf.assert %[[VALID]], "'attn.linear_attention' op max_length is smaller than the end of the query positions"
// CHECK: cf.assert %{{.*}}, "'attn.linear_attention' op max_length is smaller than the end of the key positions"
// CHECK-NOT: cf.assert
// CHECK: attn.linear_attention
func.func @positions(%q: tensor<7x4xf32>, %m: index, %at: index) -> tensor<7x4xf32> {
  %0 = attn.linear_attention ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) max_length(%m) query_offset(%at)
    outs(%q : tensor<7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine} -> tensor<7x4xf32>
  return %0 : tensor<7x4xf32>
}

// -----

// No position at all is valid.
// CHECK-LABEL: @dynamic_length
// CHECK: cf.assert %{{.*}}, "'attn.linear_readout' op expected equal sizes of dimension n in 'query' and 'output'"
// CHECK: %[[NONE:.+]] = arith.cmpi eq
// CHECK: %[[OK:.+]] = arith.ori %[[NONE]]
// CHECK: cf.assert %[[OK]], "'attn.linear_readout' op max_length 16 is smaller than the end of the query positions"
func.func @dynamic_length(%q: tensor<?x4xf32>, %s: tensor<2x4x4xf32>, %o: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %m = arith.constant 16 : index
  %0 = attn.linear_readout ins(%q, %s : tensor<?x4xf32>, tensor<2x4x4xf32>) max_length(%m) outs(%o : tensor<?x4xf32>)
    {query_map = #attn.relu, reweighting = #attn.cosine} -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// -----

// CHECK-LABEL: @step
// CHECK: cf.assert %{{.*}}, "'attn.linear_attention_step' op expected 2 for dimension r of 'state'"
// CHECK: cf.assert %{{.*}}, "'attn.linear_attention_step' op expected as many queries as keys"
// CHECK: cf.assert %{{.*}}, "'attn.linear_attention_step' op position is negative"
// CHECK: cf.assert %{{.*}}, "'attn.linear_attention_step' op max_length is smaller than the end of the query positions"
func.func @step(%q: memref<?x4xf32>, %k: memref<?x4xf32>, %s: memref<?x4x4xf32>, %m: index, %at: index) {
  attn.linear_attention_step ins(%q, %k, %k : memref<?x4xf32>, memref<?x4xf32>, memref<?x4xf32>) max_length(%m) position(%at)
    outs(%q, %s : memref<?x4xf32>, memref<?x4x4xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

// CHECK-LABEL: @merge
// CHECK: cf.assert %{{.*}}, "'attn.merge_state' op expected equal sizes of dimension 0 in input and destination of the state"
// CHECK-NOT: cf.assert
// CHECK: attn.merge_state
func.func @merge(%s: memref<?x4x4xf32>, %t: memref<1x4x4xf32>) {
  attn.merge_state ins(%s : memref<?x4x4xf32>) outs(%t : memref<1x4x4xf32>)
  return
}
