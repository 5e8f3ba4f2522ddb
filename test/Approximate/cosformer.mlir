// RUN: attn-opt %s --attn-approximate="method=cosformer" 2>/dev/null | FileCheck %s
// RUN: attn-opt %s --attn-approximate="method=cosformer activation=elu eps=1e-3 max-length=4096" 2>/dev/null | FileCheck %s --check-prefix=KEYS
// RUN: attn-opt %s --attn-approximate="method=cosformer,activation=elu,eps=1e-3,max-length=4096" 2>/dev/null | FileCheck %s --check-prefix=KEYS

// CHECK: %[[M:.*]] = arith.constant 77 : index
// CHECK: max_length(%[[M]])
// CHECK-SAME: {key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-06>, query_map = #attn.relu, reweighting = #attn.cosine} ->

// KEYS: %[[M:.*]] = arith.constant 4096 : index
// KEYS: max_length(%[[M]])
// KEYS-SAME: {key_map = #attn.elu_plus_one, normalizer = #attn.normalizer<clamp, 0.001>, query_map = #attn.elu_plus_one, reweighting = #attn.cosine} ->
func.func @attention(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         outs(%o : tensor<8x77x64xf32>) -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}
