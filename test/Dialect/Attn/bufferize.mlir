// RUN: attn-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize --split-input-file | FileCheck %s

// Results take the place of their destinations; no copy.

// CHECK-LABEL: @in_place
// CHECK-SAME: %[[Q:.+]]: memref<7x4xf32>, %[[O:.+]]: memref<7x4xf32>, %[[S:.+]]: memref<1x4x4xf32>, %[[I:.+]]: index
// CHECK-NOT: memref.alloc
// CHECK-NOT: memref.copy
// CHECK: attn.linear_attention causal ins(%[[Q]], %[[Q]], %[[Q]] : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) query_offset(%[[I]]) outs(%[[O]], %[[S]] : memref<7x4xf32>, memref<1x4x4xf32>) {key_map = #attn.relu, query_map = #attn.relu}
// CHECK-NOT: memref.copy
// CHECK: return %[[O]], %[[S]]
func.func @in_place(%q: tensor<7x4xf32> {bufferization.writable = false}, %o: tensor<7x4xf32>, %s: tensor<1x4x4xf32>, %i: index)
    -> (tensor<7x4xf32>, tensor<1x4x4xf32>) {
  %0:2 = attn.linear_attention causal ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) query_offset(%i)
    outs(%o, %s : tensor<7x4xf32>, tensor<1x4x4xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<7x4xf32>, tensor<1x4x4xf32>
  return %0#0, %0#1 : tensor<7x4xf32>, tensor<1x4x4xf32>
}

// -----

// An output is not read: what it holds is not copied. A state is.
// CHECK-LABEL: @read_only
// CHECK-SAME: %[[Q:.+]]: memref<7x4xf32>, %[[S:.+]]: memref<1x4x4xf32>
// CHECK: %[[O:.+]] = memref.alloc() {{.*}} : memref<7x4xf32>
// CHECK-NOT: memref.copy
// CHECK: attn.softmax_attention {{.*}} outs(%[[O]] : memref<7x4xf32>)
// CHECK: %[[T:.+]] = memref.alloc() {{.*}} : memref<1x4x4xf32>
// CHECK: memref.copy %[[S]], %[[T]]
// CHECK: attn.linear_state ins(%[[Q]], %[[Q]] : {{.*}}) outs(%[[T]] : memref<1x4x4xf32>)
// CHECK: return %[[O]], %[[T]]
func.func @read_only(%q: tensor<7x4xf32> {bufferization.writable = false}, %s: tensor<1x4x4xf32> {bufferization.writable = false})
    -> (tensor<7x4xf32>, tensor<1x4x4xf32>) {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<7x4xf32>) -> tensor<7x4xf32>
  %1 = attn.linear_state ins(%q, %q : tensor<7x4xf32>, tensor<7x4xf32>) outs(%s : tensor<1x4x4xf32>) {key_map = #attn.relu} -> tensor<1x4x4xf32>
  return %0, %1 : tensor<7x4xf32>, tensor<1x4x4xf32>
}

// -----

// CHECK-LABEL: @every_op
// CHECK: attn.linear_attention_step {{.*}} outs(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>)
// CHECK: attn.merge_state ins(%{{.*}}, %{{.*}} : memref<1x4x4xf32>, memref<1x4xf32>) outs(%{{.*}}, %{{.*}} : memref<1x4x4xf32>, memref<1x4xf32>)
// CHECK: attn.linear_readout {{.*}} outs(%{{.*}} : memref<1x4xf32>) {{{.*}}normalizer
func.func @every_op(%q: tensor<1x4xf32> {bufferization.writable = false}, %o: tensor<1x4xf32>, %s: tensor<1x4x4xf32>, %z: tensor<1x4xf32>,
                    %t: tensor<1x4x4xf32>, %y: tensor<1x4xf32>, %m: index, %i: index) -> tensor<1x4xf32> {
  %0:3 = attn.linear_attention_step ins(%q, %q, %q : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) position(%i)
    outs(%o, %s, %z : tensor<1x4xf32>, tensor<1x4x4xf32>, tensor<1x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<1x4xf32>, tensor<1x4x4xf32>, tensor<1x4xf32>
  %1:2 = attn.merge_state ins(%t, %y : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%0#1, %0#2 : tensor<1x4x4xf32>, tensor<1x4xf32>) -> tensor<1x4x4xf32>, tensor<1x4xf32>
  %2 = attn.linear_readout ins(%q, %1#0, %1#1 : tensor<1x4xf32>, tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%0#0 : tensor<1x4xf32>)
    {query_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<1x4xf32>
  return %2 : tensor<1x4xf32>
}

// -----

// Inverses and means only write their output.
// CHECK-LABEL: @landmarks
// CHECK-SAME: %[[A:.+]]: memref<5x5xf32>, %[[X:.+]]: memref<7x4xf32>, %[[Y:.+]]: memref<5x5xf32>, %[[M:.+]]: memref<2x4xf32>
// CHECK-NOT: memref.alloc
// CHECK-NOT: memref.copy
// CHECK: attn.newton_inverse ins(%[[A]] : memref<5x5xf32>) outs(%[[Y]] : memref<5x5xf32>)
// CHECK: attn.segment_mean ins(%[[X]] : memref<7x4xf32>) outs(%[[M]] : memref<2x4xf32>)
func.func @landmarks(%a: tensor<5x5xf32>, %x: tensor<7x4xf32>, %y: tensor<5x5xf32>, %m: tensor<2x4xf32>)
    -> (tensor<5x5xf32>, tensor<2x4xf32>) {
  %0 = attn.newton_inverse ins(%a : tensor<5x5xf32>) outs(%y : tensor<5x5xf32>)
    {newton = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>} -> tensor<5x5xf32>
  %1 = attn.segment_mean ins(%x : tensor<7x4xf32>) outs(%m : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0, %1 : tensor<5x5xf32>, tensor<2x4xf32>
}

// -----

// A matrix is not overwritten while it is read.
// CHECK-LABEL: @inverse_of_itself
// CHECK-SAME: %[[A:.+]]: memref<5x5xf32>
// CHECK: %[[COPY:.+]] = memref.alloc()
// CHECK: attn.newton_inverse ins(%[[A]] : memref<5x5xf32>) outs(%[[COPY]] : memref<5x5xf32>)
func.func @inverse_of_itself(%a: tensor<5x5xf32>) -> tensor<5x5xf32> {
  %0 = attn.newton_inverse ins(%a : tensor<5x5xf32>) outs(%a : tensor<5x5xf32>)
    {newton = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>} -> tensor<5x5xf32>
  return %0 : tensor<5x5xf32>
}
