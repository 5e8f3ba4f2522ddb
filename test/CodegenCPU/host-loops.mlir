// RUN: attn-opt %s --attn-host-loops | FileCheck %s

// CHECK-LABEL: func.func @copies
func.func @copies(%a: memref<4x8xf32>, %b: memref<4x8xf32>, %t: memref<4x8xf32, strided<[1, 4]>>) {
  // Contiguous copies stay: they are one memcpy.
  // CHECK: memref.copy
  memref.copy %a, %b : memref<4x8xf32> to memref<4x8xf32>
  // CHECK: scf.for
  // CHECK-NOT: memref.copy
  memref.copy %a, %t : memref<4x8xf32> to memref<4x8xf32, strided<[1, 4]>>
  return
}
