// RUN: attn-opt %s --split-input-file --attn-reassociate --cse | FileCheck %s
// RUN: attn-opt %s --split-input-file --attn-reassociate="order=left" --cse | FileCheck %s --check-prefix=LEFT
// RUN: attn-opt %s --split-input-file --attn-reassociate="order=right" --cse | FileCheck %s --check-prefix=RIGHT

// LEFT-NOT: attn.linear_state

// N = S = 7700 is long: the state is cheaper.
// CHECK-LABEL: @long
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x7700x64xf32>, %[[K:[^:]*]]: tensor<8x7700x64xf32>, %[[V:[^:]*]]: tensor<8x7700x32xf32>, %[[O:[^:]*]]: tensor<8x7700x32xf32>, %[[M:[^:]*]]: index, %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[E0:.*]] = tensor.empty() : tensor<8x2x64x32xf32>
// CHECK-DAG: %[[S0:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[E0]]
// CHECK-DAG: %[[E1:.*]] = tensor.empty() : tensor<8x2x64xf32>
// CHECK-DAG: %[[Z0:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[E1]]
// CHECK: %[[S:.*]]:2 = attn.linear_state ins(%[[K]], %[[V]] : tensor<8x7700x64xf32>, tensor<8x7700x32xf32>)
// CHECK-SAME: max_length(%[[M]]) key_offset(%[[KO]]) outs(%[[S0]], %[[Z0]] : tensor<8x2x64x32xf32>, tensor<8x2x64xf32>)
// CHECK-SAME: {key_map = #attn.elu_plus_one, reweighting = #attn.cosine}
// CHECK: attn.linear_readout ins(%[[Q]], %[[S]]#0, %[[S]]#1 : tensor<8x7700x64xf32>, tensor<8x2x64x32xf32>, tensor<8x2x64xf32>)
// CHECK-SAME: max_length(%[[M]]) query_offset(%[[QO]]) outs(%[[O]] : tensor<8x7700x32xf32>)
// CHECK-SAME: {normalizer = #attn.normalizer<clamp, {{.*}}>, query_map = #attn.relu, reweighting = #attn.cosine}
// LEFT-LABEL: @long
// LEFT: attn.linear_attention {{.*}} order = #attn.order<left>
func.func @long(%q: tensor<8x7700x64xf32>, %k: tensor<8x7700x64xf32>, %v: tensor<8x7700x32xf32>, %o: tensor<8x7700x32xf32>,
                %m: index, %qo: index, %ko: index) -> tensor<8x7700x32xf32> {
  %0 = attn.linear_attention ins(%q, %k, %v : tensor<8x7700x64xf32>, tensor<8x7700x64xf32>, tensor<8x7700x32xf32>)
         max_length(%m) query_offset(%qo) key_offset(%ko) outs(%o : tensor<8x7700x32xf32>)
         {query_map = #attn.relu, key_map = #attn.elu_plus_one, reweighting = #attn.cosine,
          normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x7700x32xf32>
  return %0 : tensor<8x7700x32xf32>
}

// N = S = 32 is short: the scores are cheaper.
// CHECK-LABEL: @short
// CHECK-NOT: attn.linear_state
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
// RIGHT-LABEL: @short
// RIGHT: attn.linear_state
// RIGHT: attn.linear_readout
func.func @short(%q: tensor<8x32x64xf32>) -> tensor<8x32x64xf32> {
  %0 = attn.linear_attention ins(%q, %q, %q : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<8x32x64xf32>)
         outs(%q : tensor<8x32x64xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x32x64xf32>
  return %0 : tensor<8x32x64xf32>
}

// Causal operations only say their order.
// CHECK-LABEL: @causal
// CHECK: attn.linear_attention causal {{.*}} order = #attn.order<right>
// CHECK: attn.linear_attention causal {{.*}} order = #attn.order<left>
func.func @causal(%q: tensor<8x7700x64xf32>, %s: tensor<8x64x64xf32>) -> (tensor<8x7700x64xf32>, tensor<8x64x64xf32>) {
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<8x7700x64xf32>, tensor<8x7700x64xf32>, tensor<8x7700x64xf32>)
         outs(%q : tensor<8x7700x64xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x7700x64xf32>
  %1 = attn.linear_attention causal ins(%s, %s, %s : tensor<8x64x64xf32>, tensor<8x64x64xf32>, tensor<8x64x64xf32>)
         outs(%s : tensor<8x64x64xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x64x64xf32>
  return %0, %1 : tensor<8x7700x64xf32>, tensor<8x64x64xf32>
}

// An operation that says its order keeps it.
// CHECK-LABEL: @stated
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
// CHECK: attn.linear_readout
// LEFT-LABEL: @stated
// LEFT: attn.linear_attention {{.*}} order = #attn.order<left>
// LEFT: attn.linear_readout
func.func @stated(%q: tensor<32x64xf32>, %l: tensor<7700x64xf32>) -> (tensor<7700x64xf32>, tensor<32x64xf32>) {
  %0 = attn.linear_attention ins(%l, %l, %l : tensor<7700x64xf32>, tensor<7700x64xf32>, tensor<7700x64xf32>)
         outs(%l : tensor<7700x64xf32>) {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<left>} -> tensor<7700x64xf32>
  %1 = attn.linear_attention ins(%q, %q, %q : tensor<32x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>)
         outs(%q : tensor<32x64xf32>) {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<right>} -> tensor<32x64xf32>
  return %0, %1 : tensor<7700x64xf32>, tensor<32x64xf32>
}

// Sizes known at run time choose there: (272 S + 4352) N against 9728 (N + S) + 65536.
// CHECK-LABEL: @dynamic
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x?x64xf32>, %[[K:[^:]*]]: tensor<8x?x64xf32>, %[[O:[^:]*]]: tensor<8x?x64xf32>
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[Q]]
// CHECK-DAG: %[[S:.*]] = tensor.dim %[[K]]
// CHECK-DAG: %[[C272:.*]] = arith.constant 272 : index
// CHECK-DAG: %[[ROWS:.*]] = arith.constant 4352 : index
// CHECK-DAG: %[[C9728:.*]] = arith.constant 9728 : index
// CHECK-DAG: %[[L0:.*]] = arith.muli %[[S]], %[[C272]]
// CHECK-DAG: %[[L1:.*]] = arith.addi %[[L0]], %[[ROWS]]
// CHECK-DAG: %[[L:.*]] = arith.muli %[[L1]], %[[N]]
// CHECK-DAG: %[[RN:.*]] = arith.muli %[[N]], %[[C9728]]
// CHECK-DAG: %[[RS:.*]] = arith.muli %[[S]], %[[C9728]]
// CHECK-DAG: %[[R0:.*]] = arith.addi %[[RN]], %[[RS]]
// CHECK-DAG: %[[FIXED:.*]] = arith.constant 65536 : index
// CHECK-DAG: %[[R:.*]] = arith.addi %[[R0]], %[[FIXED]]
// CHECK: %[[IS_LEFT:.*]] = arith.cmpi sle, %[[L]], %[[R]]
// CHECK: scf.if %[[IS_LEFT]] -> (tensor<8x?x64xf32>) {
// CHECK:   %[[A:.*]] = attn.linear_attention {{.*}} order = #attn.order<left>
// CHECK:   scf.yield %[[A]]
// CHECK: } else {
// CHECK:   attn.linear_state
// CHECK:   %[[B:.*]] = attn.linear_readout
// CHECK:   scf.yield %[[B]]
// CHECK: }
// RIGHT-LABEL: @dynamic
// RIGHT-NOT: scf.if
// RIGHT: attn.linear_readout
// LEFT-LABEL: @dynamic
// LEFT-NOT: scf.if
// LEFT: attn.linear_attention {{.*}} order = #attn.order<left>
func.func @dynamic(%q: tensor<8x?x64xf32>, %k: tensor<8x?x64xf32>, %o: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %0 = attn.linear_attention ins(%q, %k, %k : tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>)
         outs(%o : tensor<8x?x64xf32>) {query_map = #attn.relu, key_map = #attn.relu,
         normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x?x64xf32>
  return %0 : tensor<8x?x64xf32>
}

// One query reads scores sooner than a state, whatever the number of keys.
// CHECK-LABEL: @one_query
// CHECK-NOT: scf.if
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
func.func @one_query(%q: tensor<8x1x64xf32>, %k: tensor<8x?x64xf32>) -> tensor<8x1x64xf32> {
  %0 = attn.linear_attention ins(%q, %k, %k : tensor<8x1x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>)
         outs(%q : tensor<8x1x64xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x1x64xf32>
  return %0 : tensor<8x1x64xf32>
}

// A dynamic D has no cost that can be compared: to the right, which is linear.
// CHECK-LABEL: @dynamic_features
// CHECK: attn.linear_readout
func.func @dynamic_features(%q: tensor<8x?xf32>) -> tensor<8x?xf32> {
  %0 = attn.linear_attention ins(%q, %q, %q : tensor<8x?xf32>, tensor<8x?xf32>, tensor<8x?xf32>)
         outs(%q : tensor<8x?xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x?xf32>
  return %0 : tensor<8x?xf32>
}

// -----

// Grouped queries: the state lacks the group. The key mask goes with the keys.
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2)>
// CHECK-DAG: #[[STATE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d4, d5)>
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d1, d2, d5)>
// CHECK-DAG: #[[READ:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d4, d5, d6)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d1, d2, d6)>
// CHECK-LABEL: @grouped
// CHECK: attn.linear_state {{.*}} key_mask(%{{.*}} : tensor<2x777xi1>) outs(%{{.*}} : tensor<2x4x1x64x64xf32>) {indexing_maps = [#[[KEY]], #[[VALUE]], #[[MASK]], #[[STATE]]]
// CHECK: attn.linear_readout {{.*}}indexing_maps = [#[[QUERY]], #[[READ]], #[[OUT]]]
#query = affine_map<(b, h, g, n, s, r, d, e) -> (b, n, h, g, d)>
#key = affine_map<(b, h, g, n, s, r, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, g, n, s, r, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, g, n, s, r, d, e) -> (b, s)>
#out = affine_map<(b, h, g, n, s, r, d, e) -> (b, n, h, g, e)>
func.func @grouped(%q: tensor<2x777x4x2x64xf32>, %k: tensor<2x777x4x64xf32>, %m: tensor<2x777xi1>) -> tensor<2x777x4x2x64xf32> {
  %0 = attn.linear_attention ins(%q, %k, %k : tensor<2x777x4x2x64xf32>, tensor<2x777x4x64xf32>, tensor<2x777x4x64xf32>)
         key_mask(%m : tensor<2x777xi1>) outs(%q : tensor<2x777x4x2x64xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x777x4x2x64xf32>
  return %0 : tensor<2x777x4x2x64xf32>
}

// -----

// A state that the operation carries is carried on.
// CHECK-LABEL: @state
// CHECK-SAME: %[[Q:[^:]*]]: tensor<777x64xf32>, %[[S0:[^:]*]]: tensor<1x64x64xf32>, %[[Z0:[^:]*]]: tensor<1x64xf32>
// CHECK-NOT: linalg.fill
// CHECK: %[[S:.*]]:2 = attn.linear_state ins({{.*}}) outs(%[[S0]], %[[Z0]] : {{.*}})
// CHECK: %[[R:.*]] = attn.linear_readout ins(%[[Q]], %[[S]]#0, %[[S]]#1 :
// CHECK: return %[[R]], %[[S]]#0, %[[S]]#1
func.func @state(%q: tensor<777x64xf32>, %s: tensor<1x64x64xf32>, %z: tensor<1x64xf32>)
    -> (tensor<777x64xf32>, tensor<1x64x64xf32>, tensor<1x64xf32>) {
  %0:3 = attn.linear_attention ins(%q, %q, %q : tensor<777x64xf32>, tensor<777x64xf32>, tensor<777x64xf32>)
         outs(%q, %s, %z : tensor<777x64xf32>, tensor<1x64x64xf32>, tensor<1x64xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
         -> tensor<777x64xf32>, tensor<1x64x64xf32>, tensor<1x64xf32>
  return %0#0, %0#1, %0#2 : tensor<777x64xf32>, tensor<1x64x64xf32>, tensor<1x64xf32>
}

// -----

// Features that are divided by their sum over the keys need the state, also where the
// key mask has a group that the keys lack.
// CHECK-LABEL: @sequence_of_groups
// CHECK: attn.linear_state {{.*}} key_mask(%{{.*}} : tensor<2x777xi1>) outs({{.*}} : tensor<2x1x64x64xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>)
// CHECK: attn.linear_readout
#query = affine_map<(g, n, s, r, d, e) -> (g, n, d)>
#key = affine_map<(g, n, s, r, d, e) -> (s, d)>
#value = affine_map<(g, n, s, r, d, e) -> (s, e)>
#mask = affine_map<(g, n, s, r, d, e) -> (g, s)>
#out = affine_map<(g, n, s, r, d, e) -> (g, n, e)>
func.func @sequence_of_groups(%q: tensor<2x777x64xf32>, %k: tensor<777x64xf32>, %m: tensor<2x777xi1>) -> tensor<2x777x64xf32> {
  %0 = attn.linear_attention ins(%q, %k, %k : tensor<2x777x64xf32>, tensor<777x64xf32>, tensor<777x64xf32>)
         key_mask(%m : tensor<2x777xi1>) outs(%q : tensor<2x777x64xf32>)
         {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>,
          indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x777x64xf32>
  return %0 : tensor<2x777x64xf32>
}
