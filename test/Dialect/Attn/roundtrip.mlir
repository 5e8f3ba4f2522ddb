// RUN: attn-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: @linear
// CHECK: attn.linear_attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>) max_length(%{{.*}}) outs(
func.func @linear(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  %m = arith.constant 77 : index
  %0 = attn.linear_attention ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         max_length(%m) outs(%o : tensor<8x77x64xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine,
          normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}
