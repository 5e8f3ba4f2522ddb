// RUN: attn-opt %s --attn-approximate="method=linear-elu" 2>/dev/null | FileCheck %s
// RUN: attn-opt %s --attn-approximate="method=linear-elu eps=0.5" 2>/dev/null | FileCheck %s --check-prefix=KEYS

// CHECK: attn.linear_attention ins({{[^)]*}}) outs({{[^)]*}})
// CHECK-SAME: {key_map = #attn.elu_plus_one, normalizer = #attn.normalizer<add, 1.0e-06>, query_map = #attn.elu_plus_one} ->

// KEYS: normalizer = #attn.normalizer<add, 0.5>
func.func @attention(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         outs(%o : tensor<8x77x64xf32>) -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}
