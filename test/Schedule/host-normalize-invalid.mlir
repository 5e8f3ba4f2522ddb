// RUN: attn-opt %s --attn-host-normalize | FileCheck %s

#a = affine_map<(d0, d1, d2) -> (d0, d2)>
#b = affine_map<(d0, d1, d2) -> (d2, d1)>
#c = affine_map<(d0, d1, d2) -> (d0, d1)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// Arithmetic stays out of a contraction, which is known by its form.
// CHECK-LABEL: func.func @scaled
func.func @scaled(%x: tensor<8x16xf32>, %y: tensor<16x4xf32>, %o: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %half = arith.constant 0.5 : f32
  %0 = tensor.empty() : tensor<8x16xf32>
  // CHECK: linalg.generic
  // CHECK: arith.mulf
  // CHECK-NEXT: linalg.yield
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%0 : tensor<8x16xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.mulf %a, %half : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  // CHECK: linalg.generic
  // CHECK: arith.mulf
  // CHECK-NEXT: arith.addf
  // CHECK-NEXT: linalg.yield
  %2 = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%1, %y : tensor<8x16xf32>, tensor<16x4xf32>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %c, %m : f32
    linalg.yield %s : f32
  } -> tensor<8x4xf32>
  return %2 : tensor<8x4xf32>
}
