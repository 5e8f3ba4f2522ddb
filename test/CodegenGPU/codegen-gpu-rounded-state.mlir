// A state that nobody but readouts of bf16 reads lies in memory as the numbers that they round it to; its normalizer does not.
// RUN: attn-opt %s --attn-codegen-gpu | FileCheck %s

// CHECK-LABEL: func @between
// CHECK:         %[[S:.*]] = memref.alloc() : memref<2x64x64xbf16>
// CHECK:         %[[Z:.*]] = memref.alloca() : memref<2x1x64xf32>
// CHECK-NOT:     linalg.fill
// CHECK:         %[[WHOLE:.*]] = memref.expand_shape %[[S]] {{.*}} : memref<2x64x64xbf16> into memref<2x1x64x64xbf16>
// CHECK:         gpu.launch_func @kernels::@linear_state_0 {{.*}}%[[WHOLE]] : memref<2x1x64x64xbf16>, %[[Z]] : memref<2x1x64xf32>
// CHECK:         gpu.launch_func @kernels::@linear_readout_0 {{.*}}%[[WHOLE]] : memref<2x1x64x64xbf16>, %[[Z]] : memref<2x1x64xf32>
func.func @between(%q: memref<2x300x64xbf16>, %k: memref<2x300x64xbf16>, %v: memref<2x300x64xbf16>, %o: memref<2x300x64xbf16>) {
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<2x64x64xf32>
  linalg.fill ins(%zero : f32) outs(%a : memref<2x64x64xf32>)
  %z = memref.alloca() : memref<2x1x64xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<2x1x64xf32>)
  %s = memref.expand_shape %a [[0, 1], [2], [3]] output_shape [2, 1, 64, 64] : memref<2x64x64xf32> into memref<2x1x64x64xf32>
  attn.linear_state ins(%k, %v : memref<2x300x64xbf16>, memref<2x300x64xbf16>) outs(%s, %z : memref<2x1x64x64xf32>, memref<2x1x64xf32>) {key_map = #attn.relu}
  attn.linear_readout ins(%q, %s, %z : memref<2x300x64xbf16>, memref<2x1x64x64xf32>, memref<2x1x64xf32>)
    outs(%o : memref<2x300x64xbf16>) {query_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
  memref.dealloc %a : memref<2x64x64xf32>
  return
}

// The kernels of one operation.
// CHECK-LABEL: func @attention
// CHECK:         memref.alloc() : memref<2x1x64x64xbf16>
// CHECK:         memref.alloc() : memref<2x1x64xf32>
// CHECK:         gpu.launch_func @kernels::@linear_attention_0_state
func.func @attention(%q: memref<2x300x64xbf16>, %k: memref<2x300x64xbf16>, %v: memref<2x300x64xbf16>, %o: memref<2x300x64xbf16>) {
  attn.linear_attention ins(%q, %k, %v : memref<2x300x64xbf16>, memref<2x300x64xbf16>, memref<2x300x64xbf16>) outs(%o : memref<2x300x64xbf16>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// Queries of f16 read it with a scale of the head.
// CHECK-LABEL: func @f16
// CHECK:         memref.alloc() : memref<2x1x64x64xf32>
func.func @f16(%q: memref<2x300x64xf16>, %k: memref<2x300x64xf16>, %v: memref<2x300x64xf16>, %o: memref<2x300x64xf16>) {
  attn.linear_attention ins(%q, %k, %v : memref<2x300x64xf16>, memref<2x300x64xf16>, memref<2x300x64xf16>) outs(%o : memref<2x300x64xf16>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// Somebody else reads it.
// CHECK-LABEL: func @returned
// CHECK:         %[[S:.*]] = memref.alloc() : memref<2x1x64x64xf32>
// CHECK:         return %[[S]]
func.func @returned(%q: memref<2x300x64xbf16>, %k: memref<2x300x64xbf16>, %v: memref<2x300x64xbf16>, %o: memref<2x300x64xbf16>) -> memref<2x1x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  linalg.fill ins(%zero : f32) outs(%s : memref<2x1x64x64xf32>)
  attn.linear_state ins(%k, %v : memref<2x300x64xbf16>, memref<2x300x64xbf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  attn.linear_readout ins(%q, %s : memref<2x300x64xbf16>, memref<2x1x64x64xf32>) outs(%o : memref<2x300x64xbf16>) {query_map = #attn.relu}
  return %s : memref<2x1x64x64xf32>
}

// A readout that stays on the host: its queries are of f32.
// CHECK-LABEL: func @on_the_host
// CHECK:         memref.alloc() : memref<2x1x64x64xf32>
// CHECK:         attn.linear_readout
func.func @on_the_host(%q: memref<2x300x64xf32>, %k: memref<2x300x64xbf16>, %v: memref<2x300x64xbf16>, %o: memref<2x300x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<2x1x64x64xf32>
  linalg.fill ins(%zero : f32) outs(%s : memref<2x1x64x64xf32>)
  attn.linear_state ins(%k, %v : memref<2x300x64xbf16>, memref<2x300x64xbf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  attn.linear_readout ins(%q, %s : memref<2x300x64xf32>, memref<2x1x64x64xf32>) outs(%o : memref<2x300x64xf32>) {query_map = #attn.relu}
  return
}
