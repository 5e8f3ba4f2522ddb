// RUN: attn-opt %s --pass-pipeline='builtin.module(attn-raise)' 2>&1 | FileCheck %s
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' 2>&1 | FileCheck %s
// RUN: attn-opt %s --attn-raise 2>&1 | FileCheck %s

// The pass runs on functions and on what holds them; functions without a body,
// and modules in modules, are no obstacle.
// CHECK: remark: attention not raised
// CHECK: func.func private @declared
func.func private @declared(tensor<4x4xf32>) -> tensor<4x4xf32>

// CHECK-LABEL: func.func @softmax
func.func @softmax(%s: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %p : tensor<4x8xf32>
}
