// Causal attention and its steps assemble for every chip, without spills and local memory.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas | FileCheck %s

// CHECK-DAG: sm_80: linear_attention_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_1_states: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_2: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_3: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_attention_3: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_attention_4_states: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_5: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_attention_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: linear_attention_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: linear_attention_1: {{[0-9]+}} registers{{$}}

// 

func.func @causal(%q: memref<2x3x200x64xbf16>, %k: memref<2x200x64xbf16>, %v: memref<2x200x64xbf16>, %mask: memref<2x200xi1>, %o: memref<2x3x200x64xbf16>) {
  %m = arith.constant 512 : index
  attn.linear_attention causal ins(%q, %k, %v : memref<2x3x200x64xbf16>, memref<2x200x64xbf16>, memref<2x200x64xbf16>) key_mask(%mask : memref<2x200xi1>) max_length(%m)
    outs(%o : memref<2x3x200x64xbf16>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>, order = #attn.order<right>,
    indexing_maps = [affine_map<(b, h, n, s, r, d, e) -> (b, h, n, d)>, affine_map<(b, h, n, s, r, d, e) -> (b, s, d)>, affine_map<(b, h, n, s, r, d, e) -> (b, s, e)>, affine_map<(b, h, n, s, r, d, e) -> (b, s)>, affine_map<(b, h, n, s, r, d, e) -> (b, h, n, e)>]}
  return
}

// 

func.func @causal128(%q: memref<?x?x128xf16>, %k: memref<?x?x128xf16>, %v: memref<?x?x128xf16>, %o: memref<?x?x128xf16>, %s: memref<?x2x128x128xf32>, %z: memref<?x2x128xf32>, %m : index, %qo : index, %ko : index) {
  attn.linear_attention causal ins(%q, %k, %v : memref<?x?x128xf16>, memref<?x?x128xf16>, memref<?x?x128xf16>) max_length(%m) query_offset(%qo) key_offset(%ko)
    outs(%o, %s, %z : memref<?x?x128xf16>, memref<?x2x128x128xf32>, memref<?x2x128xf32>) {query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// 

func.func @causal40(%q: memref<4x?x40xf16>, %k: memref<4x?x40xf16>, %v: memref<4x?x72xf16>, %o: memref<4x?x72xf16>) {
  attn.linear_attention causal ins(%q, %k, %v : memref<4x?x40xf16>, memref<4x?x40xf16>, memref<4x?x72xf16>)
    outs(%o : memref<4x?x72xf16>) {query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

func.func @step(%q: memref<8x?x128xbf16>, %k: memref<8x?x128xbf16>, %v: memref<8x?x128xbf16>, %o: memref<8x?x128xbf16>, %s: memref<8x2x128x128xf32>, %z: memref<8x2x128xf32>, %m: index, %p: index) {
  attn.linear_attention_step ins(%q, %k, %v : memref<8x?x128xbf16>, memref<8x?x128xbf16>, memref<8x?x128xbf16>) max_length(%m) position(%p)
    outs(%o, %s, %z : memref<8x?x128xbf16>, memref<8x2x128x128xf32>, memref<8x2x128xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// The most registers: f16, masks and groups.

func.func @groups(%q: memref<2x?x?x128xf16>, %k: memref<2x?x128xf16>, %v: memref<2x?x128xf16>, %mask: memref<2x?xi1>, %o: memref<2x?x?x128xf16>, %m: index, %qo: index, %ko: index) {
  attn.linear_attention causal ins(%q, %k, %v : memref<2x?x?x128xf16>, memref<2x?x128xf16>, memref<2x?x128xf16>) key_mask(%mask : memref<2x?xi1>) max_length(%m) query_offset(%qo) key_offset(%ko)
    outs(%o : memref<2x?x?x128xf16>) {query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>,
    indexing_maps = [affine_map<(b, h, n, s, r, d, e) -> (b, h, n, d)>, affine_map<(b, h, n, s, r, d, e) -> (b, s, d)>, affine_map<(b, h, n, s, r, d, e) -> (b, s, e)>, affine_map<(b, h, n, s, r, d, e) -> (b, s)>, affine_map<(b, h, n, s, r, d, e) -> (b, h, n, e)>]}
  return
}

// Four warps with more of a state than three CTAs have registers for.

func.func @tall(%q: memref<?x?x88xf16>, %k: memref<?x?x88xf16>, %v: memref<?x?x56xf16>, %o: memref<?x?x56xf32>, %s: memref<?x2x88x56xf32>, %z: memref<?x2x88xf32>, %m: index) {
  attn.linear_attention causal ins(%q, %k, %v : memref<?x?x88xf16>, memref<?x?x88xf16>, memref<?x?x56xf16>) max_length(%m)
    outs(%o, %s, %z : memref<?x?x56xf32>, memref<?x2x88x56xf32>, memref<?x2x88xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// As many features that columns of v are filled up with zeros, and a lane has 120 numbers of the state.

func.func @causal120(%q: memref<4x?x120xbf16>, %k: memref<4x?x120xbf16>, %v: memref<4x?x32xbf16>, %o: memref<4x?x32xbf16>, %s: memref<4x2x120x32xf32>, %z: memref<4x2x120xf32>, %m : index) {
  attn.linear_attention causal ins(%q, %k, %v : memref<4x?x120xbf16>, memref<4x?x120xbf16>, memref<4x?x32xbf16>) max_length(%m)
    outs(%o, %s, %z : memref<4x?x32xbf16>, memref<4x2x120x32xf32>, memref<4x2x120xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}
