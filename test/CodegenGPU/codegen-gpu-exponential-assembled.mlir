// Exponential maps assemble for every chip, without spills, local memory and calls of the device library.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas | FileCheck %s

// CHECK-DAG: sm_80: linear_state_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_1_merge: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_2: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_3: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_4: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_5: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_2: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_3: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_4: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: linear_readout_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_readout_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: linear_state_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: linear_readout_2: {{[0-9]+}} registers{{$}}

// Distances from landmarks.
func.func @distance(%q: memref<4x300x64xbf16>, %k: memref<4x300x64xbf16>, %v: memref<4x300x64xbf16>, %w: memref<4x49x64xf32>, %mask: memref<4x300xi1>, %s: memref<4x1x49x64xf32>, %o: memref<4x300x64xbf16>) {
  %scale = arith.constant 0.35 : f32
  attn.linear_state ins(%k, %v : memref<4x300x64xbf16>, memref<4x300x64xbf16>) key_mask(%mask : memref<4x300xi1>) projection(%w : memref<4x49x64xf32>) scale(%scale : f32)
    outs(%s : memref<4x1x49x64xf32>) {key_map = #attn.exponential<distance>}
  attn.linear_readout ins(%q, %s : memref<4x300x64xbf16>, memref<4x1x49x64xf32>) projection(%w : memref<4x49x64xf32>) scale(%scale : f32)
    outs(%o : memref<4x300x64xbf16>) {query_map = #attn.exponential<distance>}
  return
}

// Random features, of dynamic sizes and a state that is carried.
func.func @positive128(%q: memref<?x?x128xf16>, %k: memref<?x?x128xf16>, %v: memref<?x?x128xf16>, %w: memref<256x128xf32>, %scale: f64, %s: memref<?x1x256x128xf32>, %z: memref<?x1x256xf32>, %m: memref<?x1x256xf32>, %o: memref<?x?x128xf16>) {
  attn.linear_state ins(%k, %v : memref<?x?x128xf16>, memref<?x?x128xf16>) projection(%w : memref<256x128xf32>) scale(%scale : f64)
    outs(%s, %z, %m : memref<?x1x256x128xf32>, memref<?x1x256xf32>, memref<?x1x256xf32>)
    {key_map = #attn.exponential<positive>, indexing_maps = [affine_map<(b, s, r, d, e, c) -> (b, s, c)>, affine_map<(b, s, r, d, e, c) -> (b, s, e)>, affine_map<(b, s, r, d, e, c) -> (d, c)>,
      affine_map<(b, s, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, s, r, d, e, c) -> (b, r, d)>, affine_map<(b, s, r, d, e, c) -> (b, r, d)>]}
  attn.linear_readout ins(%q, %s, %z : memref<?x?x128xf16>, memref<?x1x256x128xf32>, memref<?x1x256xf32>) state_maximum(%m : memref<?x1x256xf32>) projection(%w : memref<256x128xf32>) scale(%scale : f64)
    outs(%o : memref<?x?x128xf16>)
    {query_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>, indexing_maps = [affine_map<(b, n, r, d, e, c) -> (b, n, c)>, affine_map<(b, n, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, n, r, d, e, c) -> (b, r, d)>,
      affine_map<(b, n, r, d, e, c) -> (b, r, d)>, affine_map<(b, n, r, d, e, c) -> (d, c)>, affine_map<(b, n, r, d, e, c) -> (b, n, e)>]}
  return
}

// Softmaxes over components and over the sequence.
func.func @components(%q: memref<4x300x128xbf16>, %k: memref<4x300x128xbf16>, %v: memref<4x300x128xbf16>, %s: memref<4x1x128x128xf32>, %z: memref<4x1x128xf32>, %m: memref<4x1x128xf32>, %o: memref<4x300x128xbf16>) {
  attn.linear_state ins(%k, %v : memref<4x300x128xbf16>, memref<4x300x128xbf16>)
    outs(%s, %z, %m : memref<4x1x128x128xf32>, memref<4x1x128xf32>, memref<4x1x128xf32>) {key_map = #attn.exponential<dot, normalize = sequence>}
  attn.linear_readout ins(%q, %s : memref<4x300x128xbf16>, memref<4x1x128x128xf32>)
    outs(%o : memref<4x300x128xbf16>) {query_map = #attn.exponential<dot, normalize = row>}
  return
}

// As many features as there are, landmarks of each head.
func.func @many(%q: memref<4x300x64xf16>, %w: memref<4x?x64xf32>, %s: memref<4x1x?x64xf32>, %o: memref<4x300x64xf16>) {
  attn.linear_readout ins(%q, %s : memref<4x300x64xf16>, memref<4x1x?x64xf32>) projection(%w : memref<4x?x64xf32>)
    outs(%o : memref<4x300x64xf16>) {query_map = #attn.exponential<dot, normalize = row>}
  return
}

// Four blocks of features in shared memory.
func.func @resident(%q: memref<4x300x64xbf16>, %w: memref<4x256x64xf32>, %s: memref<4x1x256x64xf32>, %z: memref<4x1x256xf32>, %m: memref<4x1x256xf32>, %o: memref<4x300x64xbf16>) {
  attn.linear_readout ins(%q, %s, %z : memref<4x300x64xbf16>, memref<4x1x256x64xf32>, memref<4x1x256xf32>) state_maximum(%m : memref<4x1x256xf32>) projection(%w : memref<4x256x64xf32>)
    outs(%o : memref<4x300x64xbf16>) {query_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// Keys that are normalised by row, whose features meet in shared memory.
func.func @keys_by_row(%k: memref<4x300x128xbf16>, %v: memref<4x300x128xbf16>, %w: memref<128x128xf32>, %s: memref<4x1x128x128xf32>, %z: memref<4x1x128xf32>) {
  attn.linear_state ins(%k, %v : memref<4x300x128xbf16>, memref<4x300x128xbf16>) projection(%w : memref<128x128xf32>)
    outs(%s, %z : memref<4x1x128x128xf32>, memref<4x1x128xf32>) {key_map = #attn.exponential<distance, normalize = row>,
      indexing_maps = [affine_map<(b, s, r, d, e, c) -> (b, s, c)>, affine_map<(b, s, r, d, e, c) -> (b, s, e)>, affine_map<(b, s, r, d, e, c) -> (d, c)>,
      affine_map<(b, s, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, s, r, d, e, c) -> (b, r, d)>]}
  return
}
func.func @components_by_row(%k: memref<?x?x64xf16>, %v: memref<?x?x64xf16>, %mask: memref<?x?xi1>, %s: memref<?x1x64x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x?x64xf16>, memref<?x?x64xf16>) key_mask(%mask : memref<?x?xi1>)
    outs(%s : memref<?x1x64x64xf32>) {key_map = #attn.exponential<dot, normalize = row>}
  return
}

// Eight warps, whose registers two CTAs would not quite have.
func.func @landmarks(%k: memref<?x?x40xf16>, %v: memref<?x?x56xf16>, %w: memref<?x200x40xf32>, %s: memref<?x1x200x56xf32>) {
  attn.linear_state ins(%k, %v : memref<?x?x40xf16>, memref<?x?x56xf16>) projection(%w : memref<?x200x40xf32>) outs(%s : memref<?x1x200x56xf32>) {key_map = #attn.exponential<distance>}
  return
}
