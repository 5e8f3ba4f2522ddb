// RUN: attn-opt %s --attn-decompose --canonicalize --cse --split-input-file | FileCheck %s
// RUN: attn-opt %s --attn-decompose --split-input-file | mlir-opt --split-input-file -o /dev/null

// A segment is at most ⌈1000/16⌉ + 1 = 64 tokens: 16 · 64 terms, not 16 · 1000.
// CHECK-LABEL: @means
// CHECK-SAME: %[[X:[^:]*]]: tensor<8x1000x40xf16>
// CHECK-NOT: scf.for
// CHECK: %[[T:.*]] = tensor.empty() : tensor<64xf32>
// CHECK: linalg.generic {{.*}} ins(%[[T]] : tensor<64xf32>) outs(%{{.*}} : tensor<8x16x40xf32>)
// CHECK: tensor.extract %[[X]]
// CHECK: arith.divf
// CHECK: return
func.func @means(%x: tensor<8x1000x40xf16>, %y: tensor<8x16x40xf16>) -> tensor<8x16x40xf16> {
  %0 = attn.segment_mean ins(%x : tensor<8x1000x40xf16>) outs(%y : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
  return %0 : tensor<8x16x40xf16>
}

// -----

// With a mask the places of the tokens that count are collected, for each index of the mask's leading dimensions.
// CHECK-LABEL: @masked
// CHECK-SAME: %[[X:[^:]*]]: tensor<8x2x?x40xf32>, %[[MASK:[^:]*]]: tensor<8x?xi1>
// CHECK: %[[PLACES:.*]]:2 = scf.for {{.*}} to %c8 {{.*}} -> (tensor<8xindex>, tensor<8x?xindex>)
// CHECK:   scf.for {{.*}} -> (index, tensor<8x?xindex>)
// CHECK:     tensor.insert
// CHECK:     tensor.extract %[[MASK]]
// CHECK:   tensor.insert
// CHECK: linalg.generic {{.*}} ins(%[[PLACES]]#0, %{{.*}} : tensor<8xindex>, tensor<?xf32>) outs(%{{.*}} : tensor<8x2x16x40xf32>)
// CHECK: tensor.extract %[[PLACES]]#1
func.func @masked(%x: tensor<8x2x?x40xf32>, %mask: tensor<8x?xi1>, %y: tensor<8x2x16x40xf32>) -> tensor<8x2x16x40xf32> {
  %0 = attn.segment_mean ins(%x : tensor<8x2x?x40xf32>) key_mask(%mask : tensor<8x?xi1>) outs(%y : tensor<8x2x16x40xf32>)
         {indexing_maps = [affine_map<(b, h, s, d, c) -> (b, h, s, c)>, affine_map<(b, h, s, d, c) -> (b, s)>,
                           affine_map<(b, h, s, d, c) -> (b, h, d, c)>]} -> tensor<8x2x16x40xf32>
  return %0 : tensor<8x2x16x40xf32>
}

// -----

// Two products in an iteration, of all matrices at once; a norm for each.
// CHECK-LABEL: @second_order
// CHECK: math.absf
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<8xf32>)
// CHECK: scf.for %{{.*}} = %c0 to %c20 step %c1 iter_args(%[[P:.*]] = %{{.*}}) -> (tensor<8x49x49xf32>)
// CHECK-COUNT-2: "parallel", "parallel", "parallel", "reduction"
// CHECK: linalg.generic {{.*}} outs(%[[P]] : tensor<8x49x49xf32>)
func.func @second_order(%a: tensor<8x49x49xf32>, %x: tensor<8x49x49xf32>) -> tensor<8x49x49xf32> {
  %0 = attn.newton_inverse ins(%a : tensor<8x49x49xf32>) outs(%x : tensor<8x49x49xf32>)
         {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>} -> tensor<8x49x49xf32>
  return %0 : tensor<8x49x49xf32>
}

// -----

// Four products, and both norms.
// CHECK-LABEL: @third_order
// CHECK-COUNT-2: math.absf
// CHECK: scf.for %{{.*}} = %c0 to %c6
// CHECK-COUNT-4: "parallel", "parallel", "reduction"
// CHECK-NOT: "parallel", "parallel", "reduction"
func.func @third_order(%a: tensor<?x?xf64>, %x: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %0 = attn.newton_inverse ins(%a : tensor<?x?xf64>) outs(%x : tensor<?x?xf64>)
         {newton = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>} -> tensor<?x?xf64>
  return %0 : tensor<?x?xf64>
}

// -----

// Elimination in f64, then the product of what it leaves.
// CHECK-LABEL: @cholesky
// CHECK: scf.for %{{.*}} = %c0 to %c5 step %c1 iter_args({{.*}}) -> (tensor<3x5x5xf64>, tensor<3x5x5xf64>)
// CHECK: math.sqrt
// CHECK: tensor.insert_slice
// CHECK: "parallel", "parallel", "parallel", "reduction"
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<3x2x5x5xf64>)
func.func @cholesky(%a: tensor<5x3x5xf32>, %x: tensor<3x2x5x5xf64>) -> tensor<3x2x5x5xf64> {
  %0 = attn.cholesky_inverse ins(%a : tensor<5x3x5xf32>) outs(%x : tensor<3x2x5x5xf64>)
         {cholesky = #attn.cholesky<ridge = 0.01>,
          indexing_maps = [affine_map<(b, h, d, c) -> (c, b, d)>, affine_map<(b, h, d, c) -> (b, h, d, c)>]} -> tensor<3x2x5x5xf64>
  return %0 : tensor<3x2x5x5xf64>
}
