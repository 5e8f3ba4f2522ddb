// RUN: attn-opt %s --transform-interpreter --split-input-file --verify-diagnostics

// A row of a softmax needs all features.
func.func @row(%k: tensor<128x64xf32>, %s: tensor<1x64x64xf32>) -> tensor<1x64x64xf32> {
  // expected-error @+3 {{failed to generate tiling loops}}
  // expected-error @+2 {{d to tile operation}}
  // expected-error @+1 {{'attn.linear_state' op cannot be tiled along dimension d of its iteration space}}
  %0 = attn.linear_state ins(%k, %k : tensor<128x64xf32>, tensor<128x64xf32>) outs(%s : tensor<1x64x64xf32>)
    {key_map = #attn.exponential<dot, normalize = row>} -> tensor<1x64x64xf32>
  return %0 : tensor<1x64x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// So does the length of a key.
func.func @length(%k: tensor<128x64xf32>, %s: tensor<1x64x64xf32>, %z: tensor<1x64xf32>) -> (tensor<1x64x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>) {
  // expected-error @+3 {{failed to generate tiling loops}}
  // expected-error @+2 {{d to tile operation}}
  // expected-error @+1 {{'attn.linear_state' op cannot be tiled along dimension d of its iteration space}}
  %0:3 = attn.linear_state ins(%k, %k : tensor<128x64xf32>, tensor<128x64xf32>)
    outs(%s, %z, %z : tensor<1x64x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    {key_map = #attn.exponential<positive>} -> tensor<1x64x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>
  return %0#0, %0#1, %0#2 : tensor<1x64x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A logit is a sum over components.
func.func @components(%k: tensor<128x16xf32>, %w: tensor<64x16xf32>, %s: tensor<1x64x16xf32>) -> tensor<1x64x16xf32> {
  // expected-error @+3 {{failed to generate tiling loops}}
  // expected-error @+2 {{d to tile operation}}
  // expected-error @+1 {{'attn.linear_state' op cannot be tiled along dimension c of its iteration space}}
  %0 = attn.linear_state ins(%k, %k : tensor<128x16xf32>, tensor<128x16xf32>) projection(%w : tensor<64x16xf32>)
    outs(%s : tensor<1x64x16xf32>) {key_map = #attn.exponential<distance>} -> tensor<1x64x16xf32>
  return %0 : tensor<1x64x16xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 0, 0, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The largest term of a row is over all features.
func.func @readout(%q: tensor<128x64xf32>, %s: tensor<1x64x32xf32>, %z: tensor<1x64xf32>, %o: tensor<128x32xf32>) -> tensor<128x32xf32> {
  // expected-error @+3 {{failed to generate tiling loops}}
  // expected-error @+2 {{d to tile operation}}
  // expected-error @+1 {{'attn.linear_readout' op cannot be tiled along dimension d of its iteration space}}
  %0 = attn.linear_readout ins(%q, %s, %z : tensor<128x64xf32>, tensor<1x64x32xf32>, tensor<1x64xf32>)
    state_maximum(%z : tensor<1x64xf32>) outs(%o : tensor<128x32xf32>)
    {query_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<128x32xf32>
  return %0 : tensor<128x32xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Only the keys of a state can be split.
func.func @split(%k: tensor<128x16xf32>, %w: tensor<64x16xf32>, %s: tensor<1x64x16xf32>) -> tensor<1x64x16xf32> {
  // expected-error @+1 {{'attn.linear_state' op expected dimension s, the keys, to be split, found dimension c}}
  %0 = attn.linear_state ins(%k, %k : tensor<128x16xf32>, tensor<128x16xf32>) projection(%w : tensor<64x16xf32>)
    outs(%s : tensor<1x64x16xf32>) {key_map = #attn.exponential<distance>} -> tensor<1x64x16xf32>
  return %0 : tensor<1x64x16xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @+1 {{could not tile reduction}}
    %f1, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [0, 0, 0, 0, 8]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Parts of a state are tensors.
func.func @memrefs(%k: memref<128x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected tensors, found memrefs: split the keys before bufferization}}
  attn.linear_state ins(%k, %k : memref<128x4xf32>, memref<128x4xf32>) outs(%s : memref<1x4x4xf32>) {key_map = #attn.relu}
  return
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @+1 {{could not tile reduction}}
    %f, %a, %b, %c = transform.structured.tile_reduction_using_forall %op by num_threads = [16] tile_sizes = [8]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
