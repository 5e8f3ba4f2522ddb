// What attn-codegen-cpu leaves, and why.
// RUN: attn-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(attn-codegen-cpu))' --remarks-filter=attn-codegen-cpu -verify-diagnostics

func.func @dynamic_features(%k: memref<?x?xf32>, %v: memref<?x64xf32>, %s: memref<1x?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a static size D, found a dynamic one}}
  attn.linear_state ins(%k, %v : memref<?x?xf32>, memref<?x64xf32>) outs(%s : memref<1x?x64xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @dynamic_values(%k: memref<?x64xf32>, %v: memref<?x?xf32>, %s: memref<1x64x?xf32>) {
  // expected-remark @below {{operation left as it is: expected a static size Dv, found a dynamic one}}
  attn.linear_state ins(%k, %v : memref<?x64xf32>, memref<?x?xf32>) outs(%s : memref<1x64x?xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @many_features(%k: memref<?x2048xf32>, %v: memref<?x64xf32>, %s: memref<1x2048x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a size D of at most 1024, found 2048}}
  attn.linear_state ins(%k, %v : memref<?x2048xf32>, memref<?x64xf32>) outs(%s : memref<1x2048x64xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @dynamic_components(%q: memref<?x?xf32>, %w: memref<?x?xf32>, %s: memref<1x?x64xf32>, %o: memref<?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a static size C, found a dynamic one}}
  attn.linear_readout ins(%q, %s : memref<?x?xf32>, memref<1x?x64xf32>) projection(%w : memref<?x?xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.exponential<distance>}
  return
}

// -----

func.func @many_components(%k: memref<?x2048xf32>, %v: memref<?x64xf32>, %w: memref<16x2048xf32>, %s: memref<1x16x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a size C of at most 1024, found 2048}}
  attn.linear_state ins(%k, %v : memref<?x2048xf32>, memref<?x64xf32>) projection(%w : memref<16x2048xf32>)
    outs(%s : memref<1x16x64xf32>) {key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @large_projection(%k: memref<?x512xf32>, %v: memref<?x64xf32>, %w: memref<1000x512xf32>, %s: memref<1x1000x64xf32>) {
  // expected-remark @below {{operation left as it is: expected projections of at most 1048576 bytes, found 2048000}}
  attn.linear_state ins(%k, %v : memref<?x512xf32>, memref<?x64xf32>) projection(%w : memref<1000x512xf32>)
    outs(%s : memref<1x1000x64xf32>) {key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @right(%q: memref<?x64xf32>, %o: memref<?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected order left, found right}}
  attn.linear_attention ins(%q, %q, %q : memref<?x64xf32>, memref<?x64xf32>, memref<?x64xf32>) outs(%o : memref<?x64xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<right>}
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0 floordiv 2, d1)>
func.func @layout(%q: memref<?x64xf32, #map>, %s: memref<1x64x64xf32>, %o: memref<?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a strided layout, found 'memref<?x64xf32, affine_map<(d0, d1) -> (d0 floordiv 2, d1)>>'}}
  attn.linear_readout ins(%q, %s : memref<?x64xf32, #map>, memref<1x64x64xf32>) outs(%o : memref<?x64xf32>) {query_map = #attn.relu}
  return
}

// -----

// expected-error @below {{unknown target 'z80', expected 'generic', 'neon', 'avx2', 'avx512', 'avx512-bf16', or 'host'}}
func.func @target() attributes {attn.target = "z80"} {
  return
}
