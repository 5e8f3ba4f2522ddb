// Without a check there is nothing to declare.
// RUN: attn-opt %s --attn-host-assert | FileCheck %s

// CHECK-NOT: attn_runtime_fail
// CHECK: func.func @none()
func.func @none() {
  return
}
