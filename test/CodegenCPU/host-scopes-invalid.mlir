// RUN: attn-opt %s --attn-host-scopes | FileCheck %s

// A scope without scratch of its own leaves the stack alone.
// CHECK-LABEL: func.func @nothing
// CHECK-NEXT: %[[V:.*]] = arith.addf
// CHECK-NEXT: return %[[V]]
func.func @nothing(%a: f32) -> f32 {
  %0 = memref.alloca_scope -> f32 {
    %1 = arith.addf %a, %a : f32
    memref.alloca_scope.return %1 : f32
  }
  return %0 : f32
}
