// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// CHECK-LABEL: @readout
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step
// CHECK: tensor.extract_slice %{{.*}}[0, %[[I]], 0] [8, %{{.*}}, 64]
// CHECK: attn.linear_readout ins({{.*}}) max_length(%{{.*}}) query_offset(%[[I]])
func.func @readout(%q: tensor<8x?x64xf32>, %state: tensor<8x2x64x32xf32>, %z: tensor<8x2x64xf32>,
                   %o: tensor<8x?x32xf32>, %m: index) -> tensor<8x?x32xf32> {
  %0 = attn.linear_readout ins(%q, %state, %z : tensor<8x?x64xf32>, tensor<8x2x64x32xf32>, tensor<8x2x64xf32>)
         max_length(%m) outs(%o : tensor<8x?x32xf32>)
         {query_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x?x32xf32>
  return %0 : tensor<8x?x32xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: @state
// CHECK: tensor.empty(%{{.*}}) : tensor<?x8x1x64x32xf32>
// CHECK: scf.forall
// CHECK: attn.linear_state
// CHECK: scf.for
// CHECK: attn.merge_state
func.func @state(%k: tensor<8x?x64xf32>, %v: tensor<8x?x32xf32>, %state: tensor<8x1x64x32xf32>,
                 %z: tensor<8x1x64xf32>) -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>) {
  %0:2 = attn.linear_state ins(%k, %v : tensor<8x?x64xf32>, tensor<8x?x32xf32>)
         outs(%state, %z : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
         {key_map = #attn.elu_plus_one} -> tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
  return %0#0, %0#1 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %f1, %f2, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [0, 1024]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: @softmax
// CHECK: scf.forall (%[[B:.*]], %[[I:.*]]) in (8, %{{.*}})
// CHECK: attn.softmax_attention causal {{.*}} query_offset(
func.func @softmax(%q: tensor<8x?x64xf16>, %k: tensor<8x?x64xf16>, %v: tensor<8x?x64xf16>,
                   %o: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %0 = attn.softmax_attention causal ins(%q, %k, %v : tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>)
         outs(%o : tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %0 : tensor<8x?x64xf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.softmax_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [1, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
