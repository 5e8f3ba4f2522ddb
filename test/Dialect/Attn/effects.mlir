// RUN: attn-opt %s --canonicalize --cse --split-input-file | FileCheck %s
// RUN: attn-opt %s --resolve-ranked-shaped-type-result-dims --canonicalize --split-input-file | FileCheck %s --check-prefix=DIM
// RUN: attn-opt %s --loop-invariant-code-motion --split-input-file | FileCheck %s --check-prefix=HOIST

// On tensors an unused operation goes away, and two equal ones become one.
// CHECK-LABEL: @tensors
// CHECK-COUNT-1: attn.softmax_attention
// CHECK-NOT: attn.softmax_attention
// CHECK: return
func.func @tensors(%q: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<7x4xf32>) {
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<7x4xf32>) -> tensor<7x4xf32>
  %1 = attn.softmax_attention causal ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<7x4xf32>) -> tensor<7x4xf32>
  %2 = attn.softmax_attention ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%q : tensor<7x4xf32>) -> tensor<7x4xf32>
  return %0, %1 : tensor<7x4xf32>, tensor<7x4xf32>
}

// -----

// On memrefs an operation writes: it stays, and a load behind it is another one.
// CHECK-LABEL: @memrefs
// CHECK: memref.load
// CHECK: attn.linear_state
// CHECK: memref.load
// CHECK: attn.linear_state
func.func @memrefs(%k: memref<7x4xf32>, %s: memref<1x4x4xf32>, %i: index) -> (f32, f32) {
  %0 = memref.load %s[%i, %i, %i] : memref<1x4x4xf32>
  attn.linear_state ins(%k, %k : memref<7x4xf32>, memref<7x4xf32>) outs(%s : memref<1x4x4xf32>) {key_map = #attn.relu}
  %1 = memref.load %s[%i, %i, %i] : memref<1x4x4xf32>
  attn.linear_state ins(%k, %k : memref<7x4xf32>, memref<7x4xf32>) outs(%s : memref<1x4x4xf32>) {key_map = #attn.relu}
  return %0, %1 : f32, f32
}

// -----

// Inputs are only read: loads of them are equal.
// CHECK-LABEL: @inputs
// CHECK-COUNT-1: memref.load
// CHECK-NOT: memref.load
// CHECK: return
func.func @inputs(%q: memref<7x4xf32>, %o: memref<7x4xf32>, %i: index) -> (f32, f32) {
  %0 = memref.load %q[%i, %i] : memref<7x4xf32>
  %a = memref.alloca() : memref<7x4xf32>
  %1 = memref.load %q[%i, %i] : memref<7x4xf32>
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%o : memref<7x4xf32>)
  return %0, %1 : f32, f32
}

// -----

// The size of a result is that of its destination.
// DIM-LABEL: @sizes
// DIM-SAME: %[[Q:.+]]: tensor<?x4xf32>, %[[O:.+]]: tensor<?x4xf32>, %[[S:.+]]: tensor<?x1x4x4xf32>
// DIM: %[[N:.+]] = tensor.dim %[[O]]
// DIM: return %[[N]]
func.func @sizes(%q: tensor<?x4xf32>, %o: tensor<?x4xf32>, %s: tensor<?x1x4x4xf32>) -> index {
  %c0 = arith.constant 0 : index
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%o : tensor<?x4xf32>) -> tensor<?x4xf32>
  %n = tensor.dim %0, %c0 : tensor<?x4xf32>
  return %n : index
}

// -----

// DIM-LABEL: @state_sizes
// DIM-SAME: %[[S:[a-z0-9]+]]: tensor<?x1x4x4xf32>, %[[Z:[a-z0-9]+]]: tensor<?x1x4xf32>
// DIM-DAG: %[[B:.+]] = tensor.dim %[[S]]
// DIM-DAG: %[[C:.+]] = tensor.dim %[[Z]]
// DIM: return %[[B]], %[[C]]
func.func @state_sizes(%s: tensor<?x1x4x4xf32>, %z: tensor<?x1x4xf32>, %k: tensor<?x9x4xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %0:2 = attn.linear_state ins(%k, %k : tensor<?x9x4xf32>, tensor<?x9x4xf32>) outs(%s, %z : tensor<?x1x4x4xf32>, tensor<?x1x4xf32>)
    {key_map = #attn.relu} -> tensor<?x1x4x4xf32>, tensor<?x1x4xf32>
  %1:2 = attn.merge_state ins(%s, %z : tensor<?x1x4x4xf32>, tensor<?x1x4xf32>) outs(%0#0, %0#1 : tensor<?x1x4x4xf32>, tensor<?x1x4xf32>)
    -> tensor<?x1x4x4xf32>, tensor<?x1x4xf32>
  %a = tensor.dim %1#0, %c0 : tensor<?x1x4x4xf32>
  %b = tensor.dim %1#1, %c0 : tensor<?x1x4xf32>
  return %a, %b : index, index
}

// -----

// On tensors of static sizes an operation leaves a loop that does not change it. On memrefs, and where a
// check at run time may guard it, it stays.
// HOIST-LABEL: @hoist
// HOIST: attn.softmax_attention
// HOIST: scf.for
// HOIST-NOT: attn.softmax_attention
// HOIST: attn.linear_state
// HOIST: attn.merge_state
func.func @hoist(%q: tensor<7x4xf32>, %o: tensor<7x4xf32>, %k: memref<7x4xf32>, %s: memref<1x4x4xf32>, %n: index,
                 %part: tensor<1x?x4xf32>) -> tensor<7x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%sum = %o) -> tensor<7x4xf32> {
    %0 = attn.softmax_attention ins(%q, %q, %q : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%o : tensor<7x4xf32>) -> tensor<7x4xf32>
    attn.linear_state ins(%k, %k : memref<7x4xf32>, memref<7x4xf32>) outs(%s : memref<1x4x4xf32>) {key_map = #attn.relu}
    %2 = attn.merge_state ins(%part : tensor<1x?x4xf32>) outs(%part : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
    %1 = linalg.add ins(%0, %sum : tensor<7x4xf32>, tensor<7x4xf32>) outs(%o : tensor<7x4xf32>) -> tensor<7x4xf32>
    scf.yield %1 : tensor<7x4xf32>
  }
  return %r : tensor<7x4xf32>
}
