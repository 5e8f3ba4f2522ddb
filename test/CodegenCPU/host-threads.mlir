// RUN: attn-opt %s --convert-scf-to-openmp --attn-host-threads | FileCheck %s

// CHECK-LABEL: func.func @tiles
// CHECK-SAME: (%[[N:.*]]: index, %[[M:.*]]: index
func.func @tiles(%n: index, %m: index, %x: memref<?x?xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  // CHECK: %[[I:.*]] = arith.cmpi slt, %{{.*}}, %[[N]]
  // CHECK: %[[J:.*]] = arith.cmpi slt, %{{.*}}, %[[M]]
  // CHECK: %[[SEVERAL:.*]] = arith.ori %[[I]], %[[J]]
  // CHECK: omp.parallel if(%[[SEVERAL]])
  // CHECK: omp.wsloop nowait schedule(dynamic)
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %m) step (%c1, %c64) {
    memref.store %v, %x[%i, %j] : memref<?x?xf32>
    scf.reduce
  }
  return
}

// Soon over: each thread has the same tiles in each call.
// CHECK-LABEL: func.func @few
// CHECK: omp.wsloop nowait {
func.func @few(%x: memref<16x64xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    scf.for %j = %c0 to %c64 step %c1 {
      memref.store %v, %x[%i, %j] : memref<16x64xf32>
    }
    scf.reduce
  }
  return
}

// CHECK-LABEL: func.func @many
// CHECK: omp.wsloop nowait schedule(dynamic)
func.func @many(%x: memref<16x64xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c10000 = arith.constant 10000 : index
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    scf.for %k = %c0 to %c10000 step %c1 {
      scf.for %j = %c0 to %c64 step %c1 {
        memref.store %v, %x[%i, %j] : memref<16x64xf32>
      }
    }
    scf.reduce
  }
  return
}
