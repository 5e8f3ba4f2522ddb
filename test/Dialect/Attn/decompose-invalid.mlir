// RUN: attn-opt %s --attn-decompose --split-input-file --verify-diagnostics

func.func @memrefs(%q: memref<8x77x64xf32>, %k: memref<8x77x64xf32>, %v: memref<8x77x64xf32>, %o: memref<8x77x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected tensors, found memrefs: decompose before bufferization}}
  attn.softmax_attention ins(%q, %k, %v : memref<8x77x64xf32>, memref<8x77x64xf32>, memref<8x77x64xf32>)
    outs(%o : memref<8x77x64xf32>)
  return
}

// -----

func.func @merge_memrefs(%s: memref<8x1x64x32xf32>, %t: memref<8x1x64x32xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected tensors, found memrefs: decompose before bufferization}}
  attn.merge_state ins(%s : memref<8x1x64x32xf32>) outs(%t : memref<8x1x64x32xf32>)
  return
}
