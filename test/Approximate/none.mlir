// Nothing happens unless a method is asked for, and nothing is said.

// RUN: attn-opt %s --attn-approximate 2>&1 | FileCheck %s
// RUN: attn-opt %s --attn-approximate="method=none" 2>&1 | FileCheck %s

// CHECK-NOT: remark
// CHECK-NOT: attn.linear_attention
// CHECK: attn.softmax_attention
func.func @attention(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         outs(%o : tensor<8x77x64xf32>) -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}
