// RUN: attn-opt %s --split-input-file --attn-chunk=chunk-size=64 --cse | FileCheck %s
// RUN: attn-opt %s --split-input-file --attn-chunk --cse | FileCheck %s --check-prefix=COST

// N = S without rest.
// CHECK-LABEL: @aligned
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x256x16xf32>, %[[K:[^:]*]]: tensor<8x256x16xf32>, %[[V:[^:]*]]: tensor<8x256x4xf32>, %[[O:[^:]*]]: tensor<8x256x4xf32>, %[[M:[^:]*]]: index
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C256:.*]] = arith.constant 256 : index
// CHECK-DAG: %[[C64:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[S0:.*]] = linalg.fill {{.*}} -> tensor<8x2x16x4xf32>
// CHECK-DAG: %[[Z0:.*]] = linalg.fill {{.*}} -> tensor<8x2x16xf32>
// CHECK: %[[R:.*]]:3 = scf.for %[[I:.*]] = %[[C0]] to %[[C256]] step %[[C64]] iter_args(%[[OUT:.*]] = %[[O]], %[[S:.*]] = %[[S0]], %[[Z:.*]] = %[[Z0]])
// CHECK-DAG: %[[QI:.*]] = tensor.extract_slice %[[Q]][0, %[[I]], 0] [8, 64, 16] [1, 1, 1]
// CHECK-DAG: %[[KI:.*]] = tensor.extract_slice %[[K]][0, %[[I]], 0] [8, 64, 16] [1, 1, 1]
// CHECK-DAG: %[[VI:.*]] = tensor.extract_slice %[[V]][0, %[[I]], 0] [8, 64, 4] [1, 1, 1]
// CHECK-DAG: %[[OI:.*]] = tensor.extract_slice %[[OUT]][0, %[[I]], 0] [8, 64, 4] [1, 1, 1]
// CHECK: %[[P:.*]]:3 = attn.linear_attention causal ins(%[[QI]], %[[KI]], %[[VI]] : {{.*}}) max_length(%[[M]])
// CHECK-SAME: query_offset(%[[I]]) key_offset(%[[I]]) outs(%[[OI]], %[[S]], %[[Z]] : tensor<8x64x4xf32>, tensor<8x2x16x4xf32>, tensor<8x2x16xf32>)
// CHECK-SAME: order = #attn.order<left>
// CHECK: %[[OUT1:.*]] = tensor.insert_slice %[[P]]#0 into %[[OUT]][0, %[[I]], 0] [8, 64, 4] [1, 1, 1]
// CHECK: scf.yield %[[OUT1]], %[[P]]#1, %[[P]]#2
// CHECK: return %[[R]]#0
func.func @aligned(%q: tensor<8x256x16xf32>, %k: tensor<8x256x16xf32>, %v: tensor<8x256x4xf32>, %o: tensor<8x256x4xf32>, %m: index) -> tensor<8x256x4xf32> {
  %0 = attn.linear_attention causal ins(%q, %k, %v : tensor<8x256x16xf32>, tensor<8x256x16xf32>, tensor<8x256x4xf32>)
         max_length(%m) outs(%o : tensor<8x256x4xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine,
          normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x256x4xf32>
  return %0 : tensor<8x256x4xf32>
}

// -----

// The rest, behind the loop, has a static size of its own; no normaliser, no normalizer state.
// CHECK-LABEL: @rest
// CHECK: %[[R:.*]]:2 = scf.for %{{.*}} = %c0{{.*}} to %c128{{.*}} step %c64
// CHECK: scf.yield
// CHECK: tensor.extract_slice %{{.*}}[128, 0] [2, 16] [1, 1]
// CHECK: attn.linear_attention causal ins({{.*}}) query_offset(%c128{{.*}}) key_offset(%c128{{.*}}) outs(%{{.*}}, %[[R]]#1 : tensor<2x16xf32>, tensor<1x16x16xf32>)
// CHECK: tensor.insert_slice %{{.*}} into %[[R]]#0[128, 0] [2, 16] [1, 1]
func.func @rest(%q: tensor<130x16xf32>) -> tensor<130x16xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<130x16xf32>, tensor<130x16xf32>, tensor<130x16xf32>)
         outs(%q : tensor<130x16xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<130x16xf32>
  return %0 : tensor<130x16xf32>
}

// -----

// One chunk needs no state.
// CHECK-LABEL: @one
// CHECK-NOT: scf.for
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
func.func @one(%q: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>)
         outs(%q : tensor<64x16xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<64x16xf32>
  return %0 : tensor<64x16xf32>
}

// -----

// Bidirectional operations, and those to the left, are not this pass's.
// CHECK-LABEL: @others
// CHECK-NOT: scf.for
// CHECK: attn.linear_attention ins(
// CHECK-NOT: order
// CHECK: attn.linear_attention causal
// CHECK: order = #attn.order<left>
func.func @others(%q: tensor<130x16xf32>) -> tensor<130x16xf32> {
  %0 = attn.linear_attention ins(%q, %q, %q : tensor<130x16xf32>, tensor<130x16xf32>, tensor<130x16xf32>)
         outs(%q : tensor<130x16xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<130x16xf32>
  %1 = attn.linear_attention causal ins(%0, %q, %q : tensor<130x16xf32>, tensor<130x16xf32>, tensor<130x16xf32>)
         outs(%q : tensor<130x16xf32>) {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<left>} -> tensor<130x16xf32>
  return %1 : tensor<130x16xf32>
}

// -----

// The last query sees the last key: the first 70 keys come before the loop, and
// each chunk takes keys 70 further on. No key is left.
// CHECK-DAG: #[[SIZE:.*]] = affine_map<()[s0] -> (64, -s0 + 130)>
// CHECK-LABEL: @last_aligned
// CHECK-SAME: %[[Q:[^:]*]]: tensor<130x16xf32>, %[[K:[^:]*]]: tensor<200x16xf32>
// CHECK: tensor.extract_slice %[[K]][0, 0] [70, 16] [1, 1]
// CHECK: %[[BEFORE:.*]] = attn.linear_state
// CHECK: scf.for %[[I:.*]] = %c0{{.*}} to %c130{{.*}} step %c64{{.*}} iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %[[BEFORE]])
// CHECK: affine.min #[[SIZE]]()[%[[I]]]
// CHECK: attn.linear_attention causal {{.*}} order = #attn.order<left>
// CHECK: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @last_aligned(%q: tensor<130x16xf32>, %k: tensor<200x16xf32>) -> tensor<130x16xf32> {
  %c70 = arith.constant 70 : index
  %0 = attn.linear_attention causal ins(%q, %k, %k : tensor<130x16xf32>, tensor<200x16xf32>, tensor<200x16xf32>)
         query_offset(%c70) outs(%q : tensor<130x16xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<130x16xf32>
  return %0 : tensor<130x16xf32>
}

// -----

// Positions known at run time; the keys that no query saw count in the state.
// CHECK-LABEL: @dynamic
// CHECK-SAME: %[[Q:[^:]*]]: tensor<?x16xf32>, %[[K:[^:]*]]: tensor<?x16xf32>, %[[O:[^:]*]]: tensor<?x16xf32>, %[[S0:[^:]*]]: tensor<1x16x16xf32>
// CHECK-NOT: linalg.fill
// CHECK: %[[S1:.*]] = attn.linear_state ins({{.*}}) key_offset(%{{.*}}) outs(%[[S0]] : {{.*}})
// CHECK: %[[R:.*]]:2 = scf.for {{.*}} iter_args(%{{.*}} = %[[O]], %{{.*}} = %[[S1]])
// CHECK: attn.linear_attention causal
// CHECK: scf.yield
// CHECK: %[[S2:.*]] = attn.linear_state ins({{.*}}) key_offset(%{{.*}}) outs(%[[R]]#1 : {{.*}})
// CHECK: return %[[R]]#0, %[[S2]]
func.func @dynamic(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %o: tensor<?x16xf32>, %s: tensor<1x16x16xf32>, %qo: index, %ko: index)
    -> (tensor<?x16xf32>, tensor<1x16x16xf32>) {
  %0:2 = attn.linear_attention causal ins(%q, %k, %k : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
         query_offset(%qo) key_offset(%ko) outs(%o, %s : tensor<?x16xf32>, tensor<1x16x16xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<right>} -> tensor<?x16xf32>, tensor<1x16x16xf32>
  return %0#0, %0#1 : tensor<?x16xf32>, tensor<1x16x16xf32>
}

// -----

// As many queries as keys, whatever their number; both offsets are one value.
// CHECK-DAG: #[[REST:.*]] = affine_map<()[s0] -> (s0 mod 64)>
// CHECK-DAG: #[[FULL:.*]] = affine_map<()[s0] -> ((s0 floordiv 64) * 64)>
// CHECK-LABEL: @dynamic_aligned
// CHECK-NOT: attn.linear_state
// CHECK-DAG: %[[RESTS:.*]] = affine.apply #[[REST]]
// CHECK-DAG: %[[FULLS:.*]] = affine.apply #[[FULL]]
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[FULLS]] step
// CHECK: attn.linear_attention causal ins({{.*}} : tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>)
// CHECK: }
// CHECK: tensor.extract_slice %{{.*}}[%[[FULLS]], 0] [%[[RESTS]], 16] [1, 1]
// CHECK: attn.linear_attention causal ins({{.*}} : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
func.func @dynamic_aligned(%q: tensor<?x16xf32>, %o: tensor<?x16xf32>, %offset: index) -> tensor<?x16xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
         query_offset(%offset) key_offset(%offset) outs(%o : tensor<?x16xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<right>} -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

// -----

// By cost: the scores inside a chunk take no more than a quarter of the state, R·D·Dv / 2 (D + Dv) keys a query.
// COST-LABEL: @narrow
// COST: scf.for %{{.*}} step %c16
// COST-LABEL: @two_terms
// COST: scf.for %{{.*}} step %c32
// COST-LABEL: @dynamic_values
// COST: scf.for %{{.*}} step %c32
func.func @narrow(%q: tensor<256x32xf32>) -> tensor<256x32xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<256x32xf32>, tensor<256x32xf32>, tensor<256x32xf32>)
         outs(%q : tensor<256x32xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<256x32xf32>
  return %0 : tensor<256x32xf32>
}
func.func @two_terms(%q: tensor<256x64xf32>, %m: index) -> tensor<256x64xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %q : tensor<256x64xf32>, tensor<256x64xf32>, tensor<256x64xf32>) max_length(%m)
         outs(%q : tensor<256x64xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine} -> tensor<256x64xf32>
  return %0 : tensor<256x64xf32>
}
func.func @dynamic_values(%q: tensor<256x32xf32>, %v: tensor<256x?xf32>) -> tensor<256x?xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %v : tensor<256x32xf32>, tensor<256x32xf32>, tensor<256x?xf32>)
         outs(%v : tensor<256x?xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<256x?xf32>
  return %0 : tensor<256x?xf32>
}
