// RUN: attn-opt %s --attn-host-math | FileCheck %s

// Without an accurate polynomial the library is called; f64 always.
// CHECK-LABEL: func.func @library
func.func @library(%x: vector<16xf32>, %y: f64) -> (vector<16xf32>, f64) {
  // CHECK: math.sin
  %0 = math.sin %x : vector<16xf32>
  // CHECK: math.exp
  %1 = math.exp %y : f64
  return %0, %1 : vector<16xf32>, f64
}
