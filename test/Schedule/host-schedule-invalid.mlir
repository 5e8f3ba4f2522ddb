// RUN: attn-opt %s --attn-host-schedule | FileCheck %s

// What runs on one of several threads already is not distributed again.
// CHECK-LABEL: func.func @inside
// CHECK: scf.forall
// CHECK-NOT: scf.forall (
func.func @inside(%a: tensor<8x512x768xf32>, %b: tensor<768x768xf32>, %c: tensor<8x512x768xf32>) -> tensor<8x512x768xf32> {
  %0 = scf.forall (%i) in (8) shared_outs(%out = %c) -> tensor<8x512x768xf32> {
    %1 = tensor.extract_slice %a[%i, 0, 0] [1, 512, 768] [1, 1, 1] : tensor<8x512x768xf32> to tensor<512x768xf32>
    %2 = tensor.extract_slice %out[%i, 0, 0] [1, 512, 768] [1, 1, 1] : tensor<8x512x768xf32> to tensor<512x768xf32>
    %3 = linalg.matmul ins(%1, %b : tensor<512x768xf32>, tensor<768x768xf32>) outs(%2 : tensor<512x768xf32>) -> tensor<512x768xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %3 into %out[%i, 0, 0] [1, 512, 768] [1, 1, 1] : tensor<512x768xf32> into tensor<8x512x768xf32>
    }
  }
  return %0 : tensor<8x512x768xf32>
}
