// RUN: attn-opt %s --attn-host-threads | FileCheck %s

// A condition that is there stays.
// CHECK-LABEL: func.func @conditional
// CHECK-SAME: (%[[B:.*]]: i1
// CHECK: omp.parallel if(%[[B]])
// CHECK: omp.wsloop {
func.func @conditional(%b: i1, %n: index, %x: memref<?xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  omp.parallel if(%b) {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.store %v, %x[%i] : memref<?xf32>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}
