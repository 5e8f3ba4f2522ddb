// RUN: attn-opt %s --attn-schedule | FileCheck %s

// What is in a parallel loop already stays as it is, and so do buffers.
// CHECK-LABEL: func.func @scheduled
// CHECK: scf.forall (%{{.*}}) in (1)
// CHECK-NOT: scf.forall (
func.func @scheduled(%q: tensor<8x1024x64xf32>, %k: tensor<8x1024x64xf32>, %v: tensor<8x1024x64xf32>,
                     %o: tensor<8x1024x64xf32>) -> tensor<8x1024x64xf32> {
  %0 = scf.forall (%i) in (1) shared_outs(%out = %o) -> tensor<8x1024x64xf32> {
    %1 = attn.softmax_attention ins(%q, %k, %v : tensor<8x1024x64xf32>, tensor<8x1024x64xf32>, tensor<8x1024x64xf32>)
           outs(%out : tensor<8x1024x64xf32>) -> tensor<8x1024x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %1 into %out[0, 0, 0] [8, 1024, 64] [1, 1, 1] : tensor<8x1024x64xf32> into tensor<8x1024x64xf32>
    }
  }
  return %0 : tensor<8x1024x64xf32>
}

// CHECK-LABEL: func.func @buffers
// CHECK-NOT: scf.forall (
func.func @buffers(%q: memref<8x1024x64xf32>, %k: memref<8x1024x64xf32>, %v: memref<8x1024x64xf32>, %o: memref<8x1024x64xf32>) {
  attn.softmax_attention ins(%q, %k, %v : memref<8x1024x64xf32>, memref<8x1024x64xf32>, memref<8x1024x64xf32>)
    outs(%o : memref<8x1024x64xf32>)
  return
}
