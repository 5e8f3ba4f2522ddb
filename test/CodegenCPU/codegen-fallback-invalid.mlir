// RUN: attn-opt %s --split-input-file --attn-codegen-fallback --remarks-filter=attn-codegen-fallback -verify-diagnostics

func.func @reason(%k: tensor<?x?xf32>, %v: tensor<?x64xf32>, %s: tensor<1x?x64xf32>) -> tensor<1x?x64xf32> {
  // expected-remark @below {{operation decomposed: expected a static size D, found a dynamic one}}
  %0 = attn.linear_state ins(%k, %v : tensor<?x?xf32>, tensor<?x64xf32>) outs(%s : tensor<1x?x64xf32>)
         {key_map = #attn.relu} -> tensor<1x?x64xf32>
  return %0 : tensor<1x?x64xf32>
}

// -----

func.func @too_late(%k: memref<?x?xf32>, %v: memref<?x64xf32>, %s: memref<1x?x64xf32>) {
  // expected-remark @below {{operation decomposed: expected a static size D, found a dynamic one}}
  // expected-error @below {{'attn.linear_state' op expected tensors, found memrefs: decompose before bufferization}}
  attn.linear_state ins(%k, %v : memref<?x?xf32>, memref<?x64xf32>) outs(%s : memref<1x?x64xf32>) {key_map = #attn.relu}
  return
}
