// Steps of exponential maps assemble for every chip, without spills and local memory: with maxima and as many rows as a
// thread holds, of components, of rows that are normalised, of distances with any number of features.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas | FileCheck %s

// CHECK-DAG: sm_80: linear_attention_step_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_2: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_3: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_4: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_4_normalizer: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_attention_step_4_maximum: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_attention_step_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: linear_attention_step_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: linear_attention_step_0: {{[0-9]+}} registers{{$}}

#tokens = affine_map<(h, g, n, s, r, d, e, c) -> (h, g, n, c)>
#keys = affine_map<(h, g, n, s, r, d, e, c) -> (h, s, c)>
#values = affine_map<(h, g, n, s, r, d, e, c) -> (h, s, e)>
#projection = affine_map<(h, g, n, s, r, d, e, c) -> (d, c)>
#results = affine_map<(h, g, n, s, r, d, e, c) -> (h, g, n, e)>
#state = affine_map<(h, g, n, s, r, d, e, c) -> (h, r, d, e)>
#sums = affine_map<(h, g, n, s, r, d, e, c) -> (h, r, d)>

func.func @wide(%q: memref<8x4x?x128xf16>, %k: memref<8x?x128xf16>, %v: memref<8x?x128xf16>, %w: memref<224x128xf32>, %scale: f32,
                %o: memref<8x4x?x128xf16>, %s: memref<8x1x224x128xf32>, %z: memref<8x1x224xf32>, %m: memref<8x1x224xf32>) {
  attn.linear_attention_step ins(%q, %k, %v : memref<8x4x?x128xf16>, memref<8x?x128xf16>, memref<8x?x128xf16>)
    query_projection(%w : memref<224x128xf32>) key_projection(%w : memref<224x128xf32>) scale(%scale : f32)
    outs(%o, %s, %z, %m : memref<8x4x?x128xf16>, memref<8x1x224x128xf32>, memref<8x1x224xf32>, memref<8x1x224xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
     indexing_maps = [#tokens, #keys, #values, #projection, #projection, #results, #state, #sums, #sums]}
  return
}

func.func @components(%q: memref<8x1x64xbf16>, %v: memref<8x1x32xbf16>, %o: memref<8x1x32xbf16>, %s: memref<8x1x64x32xf32>,
                      %z: memref<8x1x64xf32>, %m: memref<8x1x64xf32>) {
  attn.linear_attention_step ins(%q, %q, %v : memref<8x1x64xbf16>, memref<8x1x64xbf16>, memref<8x1x32xbf16>)
    outs(%o, %s, %z, %m : memref<8x1x32xbf16>, memref<8x1x64x32xf32>, memref<8x1x64xf32>, memref<8x1x64xf32>)
    {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

func.func @rows(%q: memref<8x1x64xbf16>, %w: memref<8x49x64xf32>, %o: memref<8x1x64xbf16>, %s: memref<8x1x49x64xf32>) {
  attn.linear_attention_step ins(%q, %q, %q : memref<8x1x64xbf16>, memref<8x1x64xbf16>, memref<8x1x64xbf16>)
    query_projection(%w : memref<8x49x64xf32>) key_projection(%w : memref<8x49x64xf32>)
    outs(%o, %s : memref<8x1x64xbf16>, memref<8x1x49x64xf32>)
    {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = row>}
  return
}

func.func @distances(%q: memref<8x?x64xbf16>, %w: memref<8x448x64xbf16>, %o: memref<8x?x64xbf16>, %s: memref<8x1x448x64xf32>, %z: memref<8x1x448xf32>) {
  attn.linear_attention_step ins(%q, %q, %q : memref<8x?x64xbf16>, memref<8x?x64xbf16>, memref<8x?x64xbf16>)
    query_projection(%w : memref<8x448x64xbf16>) key_projection(%w : memref<8x448x64xbf16>)
    outs(%o, %s, %z : memref<8x?x64xbf16>, memref<8x1x448x64xf32>, memref<8x1x448xf32>)
    {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// More features than registers have for all columns, which are two blocks then.
func.func @blocks(%q: memref<8x4x?x64xf16>, %k: memref<8x?x64xf16>, %v: memref<8x?x128xf16>, %w: memref<448x64xf32>, %scale: f32,
                  %o: memref<8x4x?x128xf16>, %s: memref<8x1x448x128xf32>, %z: memref<8x1x448xf32>, %m: memref<8x1x448xf32>) {
  attn.linear_attention_step ins(%q, %k, %v : memref<8x4x?x64xf16>, memref<8x?x64xf16>, memref<8x?x128xf16>)
    query_projection(%w : memref<448x64xf32>) key_projection(%w : memref<448x64xf32>) scale(%scale : f32)
    outs(%o, %s, %z, %m : memref<8x4x?x128xf16>, memref<8x1x448x128xf32>, memref<8x1x448xf32>, memref<8x1x448xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
     indexing_maps = [#tokens, #keys, #values, #projection, #projection, #results, #state, #sums, #sums]}
  return
}
