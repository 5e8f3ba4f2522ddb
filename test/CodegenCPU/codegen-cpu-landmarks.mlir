// Decisions of the kernels of segment means and of Newton's iteration, and what they leave to the decomposition.
// RUN: attn-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx512},canonicalize,cse))' | FileCheck %s
// RUN: attn-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(attn-codegen-cpu))' --remarks-filter=attn-codegen-cpu -verify-diagnostics

// 64 columns are four sums in registers, over blocks of 64 tokens.
// CHECK-LABEL: func @means
// CHECK: scf.for %[[F:.*]] = %c0 to %c16 step %c1
// CHECK: scf.for {{.*}} step %c64 iter_args({{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK: scf.for {{.*}} step %c1 iter_args({{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK-COUNT-4: arith.addf
// CHECK: scf.yield
// CHECK-COUNT-4: arith.divf
func.func @means(%x: memref<?x64xf16>, %y: memref<16x64xf32>) {
  attn.segment_mean ins(%x : memref<?x64xf16>) outs(%y : memref<16x64xf32>)
  return
}

// -----

// With a mask: a count, then one pass that takes what counts.
// CHECK-LABEL: func @masked
// CHECK: scf.for {{.*}} iter_args({{.*}}) -> (index)
// CHECK: scf.for {{.*}} = %c0 to %c16 step %c1 iter_args
// CHECK: scf.while
// CHECK: scf.while
// CHECK: memref.load {{.*}} : memref<?xi1>
func.func @masked(%x: memref<?x8xf32>, %mask: memref<?xi1>, %y: memref<16x8xf32>) {
  attn.segment_mean ins(%x : memref<?x8xf32>) key_mask(%mask : memref<?xi1>) outs(%y : memref<16x8xf32>)
  return
}

// -----

// 49 rows and columns are padded to 64 in scratch; 20 steps of two products each, whose iterates change places.
// CHECK-LABEL: func @newton
// CHECK-COUNT-4: memref.alloca() {alignment = 64 : i64} : memref<4096xf32>
// CHECK: scf.for {{.*}} = %c0 to %c20 step %c1 iter_args(%[[X:.*]] = %{{.*}}, %[[NEXT:.*]] = %{{.*}}) -> (memref<4096xf32>, memref<4096xf32>)
// CHECK-COUNT-2: scf.for {{.*}} = %c0 to %c49 step %c1 iter_args
// CHECK-NOT: to %c49 step %c1 iter_args
// CHECK: scf.yield %[[NEXT]], %[[X]]
func.func @newton(%a: memref<49x49xf32>, %x: memref<49x49xf32>) {
  attn.newton_inverse ins(%a : memref<49x49xf32>) outs(%x : memref<49x49xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

// CHECK-LABEL: func @left
// CHECK-COUNT-4: attn.
func.func @left(%a: memref<?x?xf32>, %b: memref<257x257xf32>, %c: memref<182x182xf64>, %x: memref<5x?xf32>) {
  // expected-remark @below {{operation left as it is: expected a static size m, found a dynamic one}}
  attn.newton_inverse ins(%a : memref<?x?xf32>) outs(%a : memref<?x?xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  // expected-remark @below {{operation left as it is: expected a size m of at most 256, found 257}}
  attn.newton_inverse ins(%b : memref<257x257xf32>) outs(%b : memref<257x257xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  // expected-remark @below {{operation left as it is: expected a size m of at most 181, found 182}}
  attn.newton_inverse ins(%c : memref<182x182xf64>) outs(%c : memref<182x182xf64>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  // expected-remark @below {{operation left as it is: expected a static size C, found a dynamic one}}
  attn.segment_mean ins(%x : memref<5x?xf32>) outs(%x : memref<5x?xf32>)
  return
}
