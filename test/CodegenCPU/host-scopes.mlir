// RUN: attn-opt %s --attn-host-scopes | FileCheck %s

// CHECK-LABEL: func.func @scratch
func.func @scratch(%n: index, %x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: scf.for
  scf.for %i = %c0 to %n step %c1 {
    // CHECK-NEXT: %[[SP:.*]] = llvm.intr.stacksave
    // CHECK-NEXT: memref.alloca
    // CHECK: memref.store
    // CHECK-NEXT: llvm.intr.stackrestore %[[SP]]
    memref.alloca_scope {
      %a = memref.alloca() : memref<16xf32>
      %v = memref.load %a[%i] : memref<16xf32>
      memref.store %v, %x[%i] : memref<?xf32>
    }
  }
  return
}

// A loop is a scope to the canonicalizer, but not to what it is lowered to.
// CHECK-LABEL: func.func @loop
func.func @loop(%n: index, %x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: memref.alloca
  // CHECK: scf.for
  // CHECK-NOT: memref.alloca
  scf.for %i = %c0 to %n step %c1 {
    %a = memref.alloca() : memref<16xf32>
    %v = memref.load %a[%i] : memref<16xf32>
    memref.store %v, %x[%i] : memref<?xf32>
  }
  return
}
