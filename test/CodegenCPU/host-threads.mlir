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
  // CHECK: omp.wsloop schedule(dynamic)
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %m) step (%c1, %c64) {
    memref.store %v, %x[%i, %j] : memref<?x?xf32>
    scf.reduce
  }
  return
}
