// RUN: attn-opt %s --attn-schedule --canonicalize --cse | FileCheck %s

// A matrix, and a sequence, for each thread.
// CHECK-LABEL: func.func @inverse
// CHECK: scf.forall ({{.*}}) in (8, 4) shared_outs
// CHECK: attn.newton_inverse ins({{.*}} : tensor<1x1x64x64xf32>) outs({{.*}} : tensor<1x1x64x64xf32>)
func.func @inverse(%a: tensor<8x4x64x64xf32>, %x: tensor<8x4x64x64xf32>) -> tensor<8x4x64x64xf32> {
  %0 = attn.newton_inverse ins(%a : tensor<8x4x64x64xf32>) outs(%x : tensor<8x4x64x64xf32>)
         {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>} -> tensor<8x4x64x64xf32>
  return %0 : tensor<8x4x64x64xf32>
}

// CHECK-LABEL: func.func @cholesky
// CHECK: scf.forall ({{.*}}) in (8, 4) shared_outs
// CHECK: attn.cholesky_inverse ins({{.*}} : tensor<1x1x64x64xf32>) outs({{.*}} : tensor<1x1x64x64xf64>)
func.func @cholesky(%a: tensor<8x4x64x64xf32>, %x: tensor<8x4x64x64xf64>) -> tensor<8x4x64x64xf64> {
  %0 = attn.cholesky_inverse ins(%a : tensor<8x4x64x64xf32>) outs(%x : tensor<8x4x64x64xf64>)
         {cholesky = #attn.cholesky<ridge = 0.01>} -> tensor<8x4x64x64xf64>
  return %0 : tensor<8x4x64x64xf64>
}

// The mask has the dimension of the batch alone.
// CHECK-LABEL: func.func @means
// CHECK: scf.forall ({{.*}}) in (8, 4) shared_outs
// CHECK: attn.segment_mean ins({{.*}} : tensor<1x1x?x64xf16>) key_mask({{.*}} : tensor<1x?xi1>) outs({{.*}} : tensor<1x1x49x64xf16>)
func.func @means(%x: tensor<8x4x?x64xf16>, %mask: tensor<8x?xi1>, %y: tensor<8x4x49x64xf16>) -> tensor<8x4x49x64xf16> {
  %0 = attn.segment_mean ins(%x : tensor<8x4x?x64xf16>) key_mask(%mask : tensor<8x?xi1>) outs(%y : tensor<8x4x49x64xf16>)
         {indexing_maps = [affine_map<(b, h, s, d, c) -> (b, h, s, c)>, affine_map<(b, h, s, d, c) -> (b, s)>,
                           affine_map<(b, h, s, d, c) -> (b, h, d, c)>]} -> tensor<8x4x49x64xf16>
  return %0 : tensor<8x4x49x64xf16>
}

// Small work stays on one thread.
// CHECK-LABEL: func.func @small
// CHECK-NOT: scf.forall
// CHECK: attn.newton_inverse
// CHECK: attn.segment_mean
func.func @small(%a: tensor<2x8x8xf32>, %x: tensor<2x100x16xf32>, %y: tensor<2x8x16xf32>) -> (tensor<2x8x8xf32>, tensor<2x8x16xf32>) {
  %0 = attn.newton_inverse ins(%a : tensor<2x8x8xf32>) outs(%a : tensor<2x8x8xf32>)
         {newton = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>} -> tensor<2x8x8xf32>
  %1 = attn.segment_mean ins(%x : tensor<2x100x16xf32>) outs(%y : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
  return %0, %1 : tensor<2x8x8xf32>, tensor<2x8x16xf32>
}
