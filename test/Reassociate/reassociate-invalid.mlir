// RUN: attn-opt %s --split-input-file --attn-reassociate -verify-diagnostics | FileCheck %s

// CHECK-LABEL: @memref
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
func.func @memref(%q: memref<777x64xf32>, %o: memref<777x64xf32>) {
  // expected-remark @below {{linear attention not associated to the right: it works on memrefs}}
  attn.linear_attention ins(%q, %q, %q : memref<777x64xf32>, memref<777x64xf32>, memref<777x64xf32>)
    outs(%o : memref<777x64xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

// CHECK-LABEL: @mask_of_group
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
#query = affine_map<(g, n, s, r, d, e) -> (g, n, d)>
#key = affine_map<(g, n, s, r, d, e) -> (s, d)>
#value = affine_map<(g, n, s, r, d, e) -> (s, e)>
#mask = affine_map<(g, n, s, r, d, e) -> (g, s)>
#out = affine_map<(g, n, s, r, d, e) -> (g, n, e)>
func.func @mask_of_group(%q: tensor<2x777x64xf32>, %k: tensor<777x64xf32>, %m: tensor<2x777xi1>) -> tensor<2x777x64xf32> {
  // expected-remark @below {{linear attention not associated to the right: the key mask has a leading dimension that the keys lack}}
  %0 = attn.linear_attention ins(%q, %k, %k : tensor<2x777x64xf32>, tensor<777x64xf32>, tensor<777x64xf32>)
         key_mask(%m : tensor<2x777xi1>) outs(%q : tensor<2x777x64xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x777x64xf32>
  return %0 : tensor<2x777x64xf32>
}
