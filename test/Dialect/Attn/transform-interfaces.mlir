// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// Stock transform operations on the interfaces. tiling.mlir has what a tile is.

// A consumer's loop takes the attention in.
// CHECK-LABEL: @fuse
// CHECK: scf.forall (%[[H:.+]], %[[I:.+]]) in (8, 2)
// CHECK: attn.softmax_attention ins({{.*}} : tensor<1x64x4xf32>, tensor<1x128x4xf32>, tensor<1x128x4xf32>)
// CHECK: linalg.exp {{.*}} tensor<1x64x4xf32>
// CHECK-NOT: = attn.
// CHECK: return
func.func @fuse(%q: tensor<8x128x4xf32>, %e: tensor<8x128x4xf32>) -> tensor<8x128x4xf32> {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x128x4xf32>, tensor<8x128x4xf32>, tensor<8x128x4xf32>)
    outs(%e : tensor<8x128x4xf32>) -> tensor<8x128x4xf32>
  %1 = linalg.exp ins(%0 : tensor<8x128x4xf32>) outs(%e : tensor<8x128x4xf32>) -> tensor<8x128x4xf32>
  return %1 : tensor<8x128x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %consumer = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %attention = transform.structured.match ops{["attn.softmax_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %consumer tile_sizes [1, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %fused, %new = transform.structured.fuse_into_containing_op %attention into %loop
      : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The read-out's loop over heads takes the state of that head in.
// CHECK-LABEL: @fuse_state
// CHECK: scf.forall (%[[H:.+]]) in (8)
// CHECK: attn.linear_state ins({{.*}} : tensor<1x128x4xf32>, tensor<1x128x4xf32>) outs({{.*}} : tensor<1x1x4x4xf32>)
// CHECK: = attn.linear_readout ins({{.*}} : tensor<1x128x4xf32>, tensor<1x1x4x4xf32>) outs
// CHECK-NOT: = attn.
// CHECK: return
func.func @fuse_state(%q: tensor<8x128x4xf32>, %s: tensor<8x1x4x4xf32>, %e: tensor<8x128x4xf32>) -> tensor<8x128x4xf32> {
  %0 = attn.linear_state ins(%q, %q : tensor<8x128x4xf32>, tensor<8x128x4xf32>) outs(%s : tensor<8x1x4x4xf32>)
    {key_map = #attn.relu} -> tensor<8x1x4x4xf32>
  %1 = attn.linear_readout ins(%q, %0 : tensor<8x128x4xf32>, tensor<8x1x4x4xf32>) outs(%e : tensor<8x128x4xf32>)
    {query_map = #attn.relu} -> tensor<8x128x4xf32>
  return %1 : tensor<8x128x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %readout = transform.structured.match ops{["attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    %state = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %readout tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %fused, %new = transform.structured.fuse_into_containing_op %state into %loop
      : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Tiles of the keys in sequence.
// CHECK-LABEL: @keys
// CHECK: scf.for %[[J:.+]] = {{.*}} iter_args(%[[S:.+]] = %{{.+}}) -> (tensor<8x2x4x4xf32>)
// CHECK: attn.linear_state ins({{.*}} : tensor<8x32x4xf32>, tensor<8x32x4xf32>) max_length(%{{.+}}) key_offset(%[[J]]) outs(%[[S]] : tensor<8x2x4x4xf32>)
func.func @keys(%k: tensor<8x128x4xf32>, %m: index, %s: tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32> {
  %0 = attn.linear_state ins(%k, %k : tensor<8x128x4xf32>, tensor<8x128x4xf32>) max_length(%m) outs(%s : tensor<8x2x4x4xf32>)
    {key_map = #attn.relu, reweighting = #attn.cosine} -> tensor<8x2x4x4xf32>
  return %0 : tensor<8x2x4x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Upstream's decompose_interface takes operations with one result.
// CHECK-LABEL: @decompose
// CHECK-NOT: = attn.
// CHECK: return
func.func @decompose(%q: tensor<7x4xf32>, %s: tensor<1x4x4xf32>) -> (tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<1x4x4xf32>) {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<7x4xf32>) -> tensor<7x4xf32>
  %1 = attn.linear_attention causal ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu} -> tensor<7x4xf32>
  %3 = attn.linear_state ins(%q, %q : tensor<7x4xf32>, tensor<7x4xf32>) outs(%s : tensor<1x4x4xf32>) {key_map = #attn.relu} -> tensor<1x4x4xf32>
  %4 = attn.merge_state ins(%3 : tensor<1x4x4xf32>) outs(%s : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  %5 = attn.linear_readout ins(%q, %4 : tensor<7x4xf32>, tensor<1x4x4xf32>) outs(%q : tensor<7x4xf32>) {query_map = #attn.relu} -> tensor<7x4xf32>
  return %0, %1, %5, %4 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<1x4x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["attn.softmax_attention", "attn.linear_attention", "attn.linear_state",
      "attn.merge_state", "attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    %parts = transform.structured.decompose_interface %ops : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
