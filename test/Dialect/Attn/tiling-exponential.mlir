// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// Partial states of no key are zeros, the maximum too; they are merged in order.
// CHECK-LABEL: @parts
// CHECK: %[[NONE:.+]] = arith.constant 0.000000e+00 : f32
// CHECK: linalg.fill ins(%[[NONE]] : f32)
// CHECK: linalg.fill ins(%[[NONE]] : f32)
// CHECK: scf.forall {{.*}} shared_outs(%{{.+}} = %[[S:.+]], %{{.+}} = %[[Z:.+]], %{{.+}} = %[[Z]]) ->
// CHECK: attn.linear_state {{.*}} scale(%{{.+}} : f32) outs({{.*}} : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
// CHECK: scf.for
// CHECK: attn.merge_state ins({{.*}} : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
func.func @parts(%k: tensor<8x?x64xf32>, %v: tensor<8x?x32xf32>, %scale: f32, %s: tensor<8x1x64x32xf32>, %z: tensor<8x1x64xf32>,
                 %m: tensor<8x1x64xf32>) -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>) {
  %0:3 = attn.linear_state ins(%k, %v : tensor<8x?x64xf32>, tensor<8x?x32xf32>) scale(%scale : f32)
    outs(%s, %z, %m : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
    {key_map = #attn.exponential<dot>} -> tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>
  return %0#0, %0#1, %0#2 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %f1, %f2, %f3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [0, 1024]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// attn.merge_state has one layout: states of another one are merged where they are.
// CHECK-LABEL: @permuted_parts
// CHECK: attn.linear_state
// CHECK-NOT: attn.merge_state
// CHECK: scf.for
// CHECK: linalg.generic {{.*}} ins(%{{.+}} : tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
// CHECK: arith.maximumf
// CHECK-NOT: attn.merge_state
// CHECK: return
func.func @permuted_parts(%k: tensor<?x64xf32>, %v: tensor<?x32xf32>, %s: tensor<32x1x64xf32>, %z: tensor<1x64xf32>,
                          %m: tensor<1x64xf32>) -> (tensor<32x1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>) {
  %0:3 = attn.linear_state ins(%k, %v : tensor<?x64xf32>, tensor<?x32xf32>)
    outs(%s, %z, %m : tensor<32x1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    {key_map = #attn.exponential<dot>,
     indexing_maps = [affine_map<(s, r, d, e) -> (s, d)>, affine_map<(s, r, d, e) -> (s, e)>, affine_map<(s, r, d, e) -> (e, r, d)>,
                      affine_map<(s, r, d, e) -> (r, d)>, affine_map<(s, r, d, e) -> (r, d)>]}
    -> tensor<32x1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>
  return %0#0, %0#1, %0#2 : tensor<32x1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %f1, %f2, %f3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [1024]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Tiles of the keys in sequence carry the maximum; each has features of a part of the projection.
// CHECK-LABEL: @keys_and_features
// CHECK: scf.for %[[J:[a-z0-9]+]] = {{.*}} -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
// CHECK: scf.for %[[D:[a-z0-9]+]] = {{.*}} -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
// CHECK: tensor.extract_slice %arg0[0, %[[J]], 0] [8, 32, 16] [1, 1, 1]
// CHECK: tensor.extract_slice %arg2[0, %[[D]], 0] [8, 8, 16] [1, 1, 1]
// CHECK: attn.linear_state {{.*}} projection(%{{.+}} : tensor<8x8x16xf32>) outs({{.*}} : tensor<8x1x8x32xf32>, tensor<8x1x8xf32>, tensor<8x1x8xf32>)
func.func @keys_and_features(%k: tensor<8x128x16xf32>, %v: tensor<8x128x32xf32>, %w: tensor<8x64x16xf32>, %s: tensor<8x1x64x32xf32>,
                             %z: tensor<8x1x64xf32>, %m: tensor<8x1x64xf32>) -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>) {
  %0:3 = attn.linear_state ins(%k, %v : tensor<8x128x16xf32>, tensor<8x128x32xf32>) projection(%w : tensor<8x64x16xf32>)
    outs(%s, %z, %m : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
    {key_map = #attn.exponential<positive>} -> tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>
  return %0#0, %0#1, %0#2 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %op tile_sizes [0, 32, 0, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Heads and queries; what the head's queries read is sliced with it.
// CHECK-LABEL: @queries
// CHECK: scf.forall (%{{.+}}, %{{.+}}) in (8, 2)
// CHECK: attn.linear_readout {{.*}} state_maximum(%{{.+}} : tensor<1x1x64xf32>) projection(%{{.+}} : tensor<1x64x16xf32>) outs({{.*}} : tensor<1x64x32xf32>)
func.func @queries(%q: tensor<8x128x16xf32>, %w: tensor<8x64x16xf32>, %s: tensor<8x1x64x32xf32>, %z: tensor<8x1x64xf32>,
                   %m: tensor<8x1x64xf32>, %o: tensor<8x128x32xf32>) -> tensor<8x128x32xf32> {
  %0 = attn.linear_readout ins(%q, %s, %z : tensor<8x128x16xf32>, tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
    state_maximum(%m : tensor<8x1x64xf32>) projection(%w : tensor<8x64x16xf32>) outs(%o : tensor<8x128x32xf32>)
    {query_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x128x32xf32>
  return %0 : tensor<8x128x32xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %op tile_sizes [1, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The read-out's loop over heads takes all parts of that head's state in.
// CHECK-LABEL: @fuse
// CHECK: scf.forall (%{{.+}}) in (8)
// CHECK: %[[S:.+]]:3 = attn.linear_state ins({{.*}} : tensor<1x128x4xf32>, tensor<1x128x4xf32>)
// CHECK-NOT: attn.linear_state
// CHECK: attn.linear_readout ins(%{{.+}}, %[[S]]#0, %[[S]]#1 : {{.*}} state_maximum(%[[S]]#2 : tensor<1x1x4xf32>)
// CHECK-NOT: = attn.
// CHECK: return
func.func @fuse(%q: tensor<8x128x4xf32>, %s: tensor<8x1x4x4xf32>, %z: tensor<8x1x4xf32>, %m: tensor<8x1x4xf32>,
                %o: tensor<8x128x4xf32>) -> tensor<8x128x4xf32> {
  %0:3 = attn.linear_state ins(%q, %q : tensor<8x128x4xf32>, tensor<8x128x4xf32>)
    outs(%s, %z, %m : tensor<8x1x4x4xf32>, tensor<8x1x4xf32>, tensor<8x1x4xf32>)
    {key_map = #attn.exponential<dot>} -> tensor<8x1x4x4xf32>, tensor<8x1x4xf32>, tensor<8x1x4xf32>
  %1 = attn.linear_readout ins(%q, %0#0, %0#1 : tensor<8x128x4xf32>, tensor<8x1x4x4xf32>, tensor<8x1x4xf32>)
    state_maximum(%0#2 : tensor<8x1x4xf32>) outs(%o : tensor<8x128x4xf32>)
    {query_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x128x4xf32>
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
