// Means, inverses and merging assemble for every chip, without spills and local memory.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas | FileCheck %s

// CHECK-DAG: sm_80: segment_mean_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: segment_mean_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: segment_mean_1_places: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: newton_inverse_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: newton_inverse_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: cholesky_inverse_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: cholesky_inverse_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: merge_state_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: merge_state_0_normalizer: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: merge_state_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: newton_inverse_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: cholesky_inverse_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: newton_inverse_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: segment_mean_1_places: {{[0-9]+}} registers{{$}}

func.func @mean(%x: memref<8x4096x64xbf16>, %o: memref<8x49x64xf32>) {
  attn.segment_mean ins(%x : memref<8x4096x64xbf16>) outs(%o : memref<8x49x64xf32>)
  return
}

func.func @masked(%x: memref<?x?x72xf32>, %m: memref<?x?xi1>, %o: memref<?x?x72xf16>) {
  attn.segment_mean ins(%x : memref<?x?x72xf32>) key_mask(%m : memref<?x?xi1>) outs(%o : memref<?x?x72xf16>)
  return
}

func.func @second(%a: memref<?x49x49xf32>, %x: memref<?x49x49xf32>) {
  attn.newton_inverse ins(%a : memref<?x49x49xf32>) outs(%x : memref<?x49x49xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

func.func @third(%a: memref<8x64x64xf32>, %x: memref<8x64x64xf32>) {
  attn.newton_inverse ins(%a : memref<8x64x64xf32>) outs(%x : memref<8x64x64xf32>)
    {newton = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>}
  return
}

func.func @cholesky(%a: memref<?x49x49xf32>, %x: memref<?x49x49xf64>, %b: memref<8x112x112xf64>, %y: memref<8x112x112xf64>) {
  attn.cholesky_inverse ins(%a : memref<?x49x49xf32>) outs(%x : memref<?x49x49xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  attn.cholesky_inverse ins(%b : memref<8x112x112xf64>) outs(%y : memref<8x112x112xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

func.func @merge(%s: memref<8x1x64x64xf32>, %z: memref<8x1x64xf32>, %t: memref<8x1x64x64xf32>, %w: memref<8x1x64xf32>) {
  attn.merge_state ins(%s, %z : memref<8x1x64x64xf32>, memref<8x1x64xf32>) outs(%t, %w : memref<8x1x64x64xf32>, memref<8x1x64xf32>)
  return
}

func.func @maxima(%s: memref<?x1x?x?xf32>, %z: memref<?x1x?xf32>, %m: memref<?x1x?xf32>, %t: memref<?x1x?x?xf32>, %w: memref<?x1x?xf32>, %n: memref<?x1x?xf32>) {
  attn.merge_state ins(%s, %z, %m : memref<?x1x?x?xf32>, memref<?x1x?xf32>, memref<?x1x?xf32>)
    outs(%t, %w, %n : memref<?x1x?x?xf32>, memref<?x1x?xf32>, memref<?x1x?xf32>)
  return
}

func.func @landmarks(%q: memref<8x49x64xf32>, %s: memref<1x49x49xf32>, %o: memref<8x49x49xf32>) {
  attn.linear_readout ins(%q, %s : memref<8x49x64xf32>, memref<1x49x49xf32>) projection(%q : memref<8x49x64xf32>) outs(%o : memref<8x49x49xf32>)
    {query_map = #attn.exponential<distance>,
     indexing_maps = [affine_map<(b, n, r, f, e, c) -> (b, n, c)>, affine_map<(b, n, r, f, e, c) -> (r, f, e)>,
                      affine_map<(b, n, r, f, e, c) -> (b, f, c)>, affine_map<(b, n, r, f, e, c) -> (b, n, e)>]}
  return
}

func.func @rows(%q: memref<?x?x128xf32>, %w: memref<?x128x128xf32>, %s: memref<?x1x128x128xf32>, %o: memref<?x?x128xf32>, %scale: f32) {
  attn.linear_readout ins(%q, %s : memref<?x?x128xf32>, memref<?x1x128x128xf32>) projection(%w : memref<?x128x128xf32>) scale(%scale : f32)
    outs(%o : memref<?x?x128xf32>) {query_map = #attn.exponential<dot, normalize = row>}
  return
}
