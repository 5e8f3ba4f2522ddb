// RUN: attn-opt %s --attn-host-check | FileCheck %s
// RUN: attn-opt %s --attn-to-cpu --attn-host-check=target=llvm | FileCheck %s --check-prefix=LLVM

// What other passes turn into something simpler is accepted.
// CHECK-LABEL: func.func @accepted
// LLVM-LABEL: llvm.func @accepted
func.func @accepted(%a: tensor<4x8xf32>) -> tensor<8x8xf32> {
  %0 = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.softmax
  %1 = linalg.softmax dimension(1) ins(%a : tensor<4x8xf32>) outs(%0 : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: tensor.concat
  %2 = tensor.concat dim(0) %a, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}
