// Zeros that only a state is added to are not written: the kernel writes the state without reading it.
// RUN: attn-opt %s --attn-codegen-gpu | FileCheck %s

// CHECK-LABEL: func @zeros
// CHECK:         %[[S:.*]] = memref.alloc() : memref<2x1x64x64xf32>
// CHECK-NOT:     linalg.fill
// CHECK:         gpu.launch_func @kernels::@linear_state_0
// CHECK:         return %[[S]]
func.func @zeros(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>) -> memref<2x1x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  linalg.fill ins(%zero : f32) outs(%s : memref<2x1x64x64xf32>)
  attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  return %s : memref<2x1x64x64xf32>
}

// The same as fusion leaves it, in another shape than it is added to.
// CHECK-LABEL: func @fused
// CHECK-NOT:     linalg.generic
// CHECK:         gpu.launch_func @kernels::@linear_state_1
// CHECK:         return
func.func @fused(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>) -> memref<2x1x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<2x64x64xf32>
  linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
    outs(%a : memref<2x64x64xf32>) {
  ^bb0(%out: f32):
    linalg.yield %zero : f32
  }
  %s = memref.expand_shape %a [[0, 1], [2], [3]] output_shape [2, 1, 64, 64] : memref<2x64x64xf32> into memref<2x1x64x64xf32>
  attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  return %s : memref<2x1x64x64xf32>
}

// Zeros of a part of what is added to.
// CHECK-LABEL: func @part_of_it
// CHECK:         linalg.fill
// CHECK:         gpu.launch_func @kernels::@linear_state_2
func.func @part_of_it(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>) -> memref<2x1x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  %part = memref.subview %s[0, 0, 0, 0] [1, 1, 64, 64] [1, 1, 1, 1] : memref<2x1x64x64xf32> to memref<1x1x64x64xf32, strided<[4096, 4096, 64, 1]>>
  linalg.fill ins(%zero : f32) outs(%part : memref<1x1x64x64xf32, strided<[4096, 4096, 64, 1]>>)
  attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  return %s : memref<2x1x64x64xf32>
}

// Other numbers stay, and so do zeros that something else reads, or to which something was added before.
// CHECK-LABEL: func @ones
// CHECK:         linalg.fill
// CHECK:         gpu.launch_func @kernels::@linear_state_3
func.func @ones(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>) -> memref<2x1x64x64xf32> {
  %one = arith.constant 1.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  linalg.fill ins(%one : f32) outs(%s : memref<2x1x64x64xf32>)
  attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  return %s : memref<2x1x64x64xf32>
}

// CHECK-LABEL: func @read_before
// CHECK:         linalg.fill
// CHECK:         memref.copy
// CHECK:         gpu.launch_func @kernels::@linear_state_4
func.func @read_before(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>, %o: memref<2x1x64x64xf32>) -> memref<2x1x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  linalg.fill ins(%zero : f32) outs(%s : memref<2x1x64x64xf32>)
  memref.copy %s, %o : memref<2x1x64x64xf32> to memref<2x1x64x64xf32>
  attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  return %s : memref<2x1x64x64xf32>
}

// Of two parts one holds a number: both are added to.
// CHECK-LABEL: func @one_part
// CHECK-COUNT-2: linalg.fill
// CHECK:         gpu.launch_func @kernels::@linear_state_5
func.func @one_part(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>) -> (memref<2x1x64x64xf32>, memref<2x1x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  %z = memref.alloc() : memref<2x1x64xf32>
  linalg.fill ins(%zero : f32) outs(%s : memref<2x1x64x64xf32>)
  linalg.fill ins(%one : f32) outs(%z : memref<2x1x64xf32>)
  attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s, %z : memref<2x1x64x64xf32>, memref<2x1x64xf32>) {key_map = #attn.relu}
  return %s, %z : memref<2x1x64x64xf32>, memref<2x1x64xf32>
}

// A chunk of a loop adds to what the chunks before it have left.
// CHECK-LABEL: func @loop
// CHECK:         linalg.fill
// CHECK:         scf.for
// CHECK:           gpu.launch_func @kernels::@linear_state_6
func.func @loop(%k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>, %n: index) -> memref<2x1x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = memref.alloc() : memref<2x1x64x64xf32>
  linalg.fill ins(%zero : f32) outs(%s : memref<2x1x64x64xf32>)
  scf.for %i = %c0 to %n step %c1 {
    attn.linear_state ins(%k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  }
  return %s : memref<2x1x64x64xf32>
}
