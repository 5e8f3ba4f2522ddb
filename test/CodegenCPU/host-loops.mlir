// RUN: attn-opt %s --attn-host-loops --canonicalize --cse --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @copies
func.func @copies(%a: memref<4x8xf32>, %b: memref<4x8xf32>, %t: memref<4x8xf32, strided<[16, 1]>>) {
  // Contiguous copies stay: they are one memcpy.
  // CHECK: memref.copy
  memref.copy %a, %b : memref<4x8xf32> to memref<4x8xf32>
  // CHECK: scf.for
  // CHECK: vector.maskedload
  // CHECK: vector.maskedstore
  // CHECK-NOT: memref.copy
  memref.copy %a, %t : memref<4x8xf32> to memref<4x8xf32, strided<[16, 1]>>
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Full vectors, then one with a mask; what does not move along the loop is broadcast.
// CHECK-LABEL: func.func @elementwise
// CHECK-SAME: (%[[X:.*]]: memref<8x40xf32>, %[[R:.*]]: memref<8xf32>, %[[O:.*]]: memref<8x40xf32>)
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step
// CHECK: scf.for %[[J:.*]] = %{{.*}} to %c32 step %c16
// CHECK-DAG: %[[V:.*]] = vector.load %[[X]][%[[I]], %[[J]]]
// CHECK-DAG: %[[S:.*]] = memref.load %[[R]][%[[I]]]
// CHECK: %[[B:.*]] = vector.broadcast %[[S]] : f32 to vector<16xf32>
// CHECK: arith.mulf %[[V]], %[[B]] : vector<16xf32>
// CHECK: vector.store
// CHECK: vector.maskedload
// CHECK: vector.maskedstore
func.func @elementwise(%x: memref<8x40xf32>, %r: memref<8xf32>, %o: memref<8x40xf32>) {
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : memref<8x40xf32>, memref<8xf32>) outs(%o : memref<8x40xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// Along memory: four vectors of partial sums, added in a fixed order.
// CHECK-LABEL: func.func @sum_of_rows
// CHECK: %[[P:.*]] = scf.for {{.*}} step %c64 iter_args(%{{.*}}) -> (vector<64xf32>)
// CHECK: vector.extract_strided_slice %[[P]] {offsets = [0], sizes = [32], strides = [1]}
// CHECK: vector.extract_strided_slice %[[P]] {offsets = [32], sizes = [32], strides = [1]}
// CHECK: arith.addf %{{.*}}, %{{.*}} : vector<32xf32>
// CHECK: memref.store
func.func @sum_of_rows(%x: memref<8x768xf32>, %o: memref<8xf32>) {
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x768xf32>) outs(%o : memref<8xf32>) {
  ^bb0(%a: f32, %c: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  }
  return
}

// Across memory: one vector of sums stays in a register.
// CHECK-LABEL: func.func @sum_of_columns
// CHECK: scf.for {{.*}} step %c16
// CHECK: vector.load
// CHECK: scf.for {{.*}} iter_args(%{{.*}}) -> (vector<16xf32>)
// CHECK: vector.load
// CHECK-NEXT: arith.addf
// CHECK: vector.store
func.func @sum_of_columns(%x: memref<8x768xf32>, %o: memref<768xf32>) {
  linalg.generic {indexing_maps = [#id, #column], iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<8x768xf32>) outs(%o : memref<768xf32>) {
  ^bb0(%a: f32, %c: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// i1 is a byte in memory.
// CHECK-LABEL: func.func @boolean
// CHECK-SAME: (%[[M:.*]]: memref<32xi1>
// CHECK: %[[BYTES:.*]] = builtin.unrealized_conversion_cast %[[M]] : memref<32xi1> to memref<32xi8>
// CHECK: vector.load %[[BYTES]]
// CHECK: arith.trunci %{{.*}} : vector<16xi8> to vector<16xi1>
func.func @boolean(%m: memref<32xi1>, %x: memref<32xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%m : memref<32xi1>) outs(%x : memref<32xf32>) {
  ^bb0(%a: i1, %b: f32):
    %s = arith.select %a, %b, %zero : f32
    linalg.yield %s : f32
  }
  return
}

// -----

// CHECK-LABEL: func.func @matmul
// CHECK-SAME: (%[[A:.*]]: memref<64x96xf32>, %[[B:.*]]: memref<96x32xf32>, %[[C:.*]]: memref<64x32xf32>)
// CHECK: %[[PACKED:.*]] = memref.alloca() {alignment = 64 : i64} : memref<96x32xf32>
// CHECK: scf.for
// CHECK: vector.load %[[B]]
// CHECK: vector.store %{{.*}}, %[[PACKED]]
// CHECK: scf.for {{.*}} step %c8
// CHECK: scf.for {{.*}} iter_args
// CHECK-COUNT-2: vector.load %[[PACKED]]
// CHECK: memref.load %[[A]]
// CHECK-COUNT-16: vector.fma
// CHECK: vector.store %{{.*}}, %[[C]]
func.func @matmul(%a: memref<64x96xf32>, %b: memref<96x32xf32>, %c: memref<64x32xf32>) {
  linalg.matmul ins(%a, %b : memref<64x96xf32>, memref<96x32xf32>) outs(%c : memref<64x32xf32>)
  return
}

// -----

// Products of f16 are summed in f32.
// CHECK-LABEL: func.func @half
// CHECK: memref.alloca() {{.*}} : memref<96x32xf32>
// CHECK: arith.extf %{{.*}} : vector<16xf16> to vector<16xf32>
// CHECK: vector.fma {{.*}} : vector<16xf32>
// CHECK: arith.truncf %{{.*}} : vector<16xf32> to vector<16xf16>
func.func @half(%a: memref<64x96xf16>, %b: memref<96x32xf16>, %c: memref<64x32xf16>) {
  linalg.matmul ins(%a, %b : memref<64x96xf16>, memref<96x32xf16>) outs(%c : memref<64x32xf16>)
  return
}

// -----

// One row: nothing to pack for.
// CHECK-LABEL: func.func @vector_times_matrix
// CHECK-NOT: memref.alloca
// CHECK: vector.fma
func.func @vector_times_matrix(%a: memref<1x96xf32>, %b: memref<96x32xf32>, %c: memref<1x32xf32>) {
  linalg.matmul ins(%a, %b : memref<1x96xf32>, memref<96x32xf32>) outs(%c : memref<1x32xf32>)
  return
}

// -----

// A convolution is a product with the maps of a convolution.
// CHECK-LABEL: func.func @convolution
// CHECK: memref.alloca() {{.*}} : memref<27x16xf32>
// CHECK: vector.fma
func.func @convolution(%x: memref<1x3x18x18xf32>, %w: memref<32x3x3x3xf32>, %o: memref<1x32x16x16xf32>) {
  linalg.conv_2d_nchw_fchw ins(%x, %w : memref<1x3x18x18xf32>, memref<32x3x3x3xf32>) outs(%o : memref<1x32x16x16xf32>)
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// No lane may divide by what a mask left out.
// CHECK-LABEL: func.func @division
// CHECK-NOT: vector
// CHECK: arith.divsi
func.func @division(%x: memref<17xi32>, %y: memref<17xi32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<17xi32>) outs(%y : memref<17xi32>) {
  ^bb0(%a: i32, %b: i32):
    %s = arith.divsi %b, %a : i32
    linalg.yield %s : i32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// Contiguous buffers are one run of elements, with one masked end and not 65.
// CHECK-LABEL: func.func @contiguous
// CHECK-SAME: (%{{.*}}: memref<65x65xf32>, %[[O:.*]]: memref<65x65xf32>)
// CHECK: %[[OUT:.*]] = memref.collapse_shape %[[O]] {{\[\[}}0, 1]] : memref<65x65xf32> into memref<4225xf32>
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %c4224 step %c16
// CHECK: vector.store %{{.*}}, %[[OUT]][%[[I]]]
// CHECK-NOT: scf.for
// CHECK: vector.maskedstore %[[OUT]]
// CHECK: return
func.func @contiguous(%x: memref<65x65xf32>, %o: memref<65x65xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<65x65xf32>) outs(%o : memref<65x65xf32>) {
  ^bb0(%a: f32, %c: f32):
    %s = arith.addf %a, %a : f32
    linalg.yield %s : f32
  }
  return
}
