// RUN: attn-opt %s --attn-runtime-checks | FileCheck %s

// What the verifier knows is not checked again.
// CHECK-LABEL: func.func @static
// CHECK-NOT: cf.assert
func.func @static(%q: tensor<8x64xf32>, %k: tensor<8x64xf32>, %v: tensor<8x32xf32>, %o: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x64xf32>, tensor<8x64xf32>, tensor<8x32xf32>)
         outs(%o : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %0 : tensor<8x32xf32>
}
