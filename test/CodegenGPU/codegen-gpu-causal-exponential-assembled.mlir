// Causal attention of exponential maps assembles for every chip, without spills and local memory.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas | FileCheck %s

// CHECK-DAG: sm_80: linear_attention_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_2: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_3: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_attention_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_attention_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: linear_attention_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: linear_attention_1: {{[0-9]+}} registers{{$}}

// Random features, of which those of sm_90a stay in shared memory.
func.func @positive(%q: memref<64x3x?x64xbf16>, %k: memref<64x?x64xbf16>, %v: memref<64x?x64xbf16>, %w: memref<128x64xf32>, %scale: f32, %mask: memref<64x?xi1>, %o: memref<64x3x?x64xbf16>) {
  attn.linear_attention causal ins(%q, %k, %v : memref<64x3x?x64xbf16>, memref<64x?x64xbf16>, memref<64x?x64xbf16>) key_mask(%mask : memref<64x?xi1>)
    query_projection(%w : memref<128x64xf32>) key_projection(%w : memref<128x64xf32>) scale(%scale : f32)
    outs(%o : memref<64x3x?x64xbf16>) {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
    indexing_maps = [affine_map<(b, h, n, s, r, d, e, c) -> (b, h, n, c)>, affine_map<(b, h, n, s, r, d, e, c) -> (b, s, c)>, affine_map<(b, h, n, s, r, d, e, c) -> (b, s, e)>, affine_map<(b, h, n, s, r, d, e, c) -> (b, s)>,
      affine_map<(b, h, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, h, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, h, n, s, r, d, e, c) -> (b, h, n, e)>]}
  return
}

// Wide rows, and blocks of features that pass by.
func.func @wide(%q: memref<200x300x128xf16>, %k: memref<200x300x128xf16>, %v: memref<200x300x128xf16>, %w: memref<192x128xf32>, %o: memref<200x300x128xf16>) {
  attn.linear_attention causal ins(%q, %k, %v : memref<200x300x128xf16>, memref<200x300x128xf16>, memref<200x300x128xf16>)
    query_projection(%w : memref<192x128xf32>) key_projection(%w : memref<192x128xf32>)
    outs(%o : memref<200x300x128xf16>) {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
    indexing_maps = [affine_map<(b, n, s, r, d, e, c) -> (b, n, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, s, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, s, e)>,
      affine_map<(b, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, n, e)>]}
  return
}

// Components themselves.
func.func @components(%q: memref<200x300x128xbf16>, %k: memref<200x300x128xbf16>, %v: memref<200x300x72xbf16>, %o: memref<200x300x72xbf16>) {
  attn.linear_attention causal ins(%q, %k, %v : memref<200x300x128xbf16>, memref<200x300x128xbf16>, memref<200x300x72xbf16>)
    outs(%o : memref<200x300x72xbf16>) {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// Two projections, one of landmarks.
func.func @two(%q: memref<200x300x64xf16>, %k: memref<200x300x64xf16>, %v: memref<200x300x64xf16>, %w: memref<49x64xf32>, %u: memref<49x64xf32>, %o: memref<200x300x64xf16>) {
  attn.linear_attention causal ins(%q, %k, %v : memref<200x300x64xf16>, memref<200x300x64xf16>, memref<200x300x64xf16>)
    query_projection(%w : memref<49x64xf32>) key_projection(%u : memref<49x64xf32>)
    outs(%o : memref<200x300x64xf16>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>,
    indexing_maps = [affine_map<(b, n, s, r, d, e, c) -> (b, n, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, s, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, s, e)>,
      affine_map<(b, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, n, e)>]}
  return
}
