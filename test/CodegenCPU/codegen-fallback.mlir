// RUN: attn-opt %s --attn-codegen-fallback | FileCheck %s

// A dynamic feature size has no kernel.
// CHECK-LABEL: func @dynamic_features
// CHECK-NOT: attn.
// CHECK: linalg.generic
func.func @dynamic_features(%k: tensor<?x?xf32>, %v: tensor<?x64xf32>, %s: tensor<1x?x64xf32>) -> tensor<1x?x64xf32> {
  %0 = attn.linear_state ins(%k, %v : tensor<?x?xf32>, tensor<?x64xf32>) outs(%s : tensor<1x?x64xf32>)
         {key_map = #attn.relu} -> tensor<1x?x64xf32>
  return %0 : tensor<1x?x64xf32>
}

// A static one has; lengths may be dynamic.
// CHECK-LABEL: func @static_features
// CHECK: attn.linear_state
func.func @static_features(%k: tensor<?x64xf32>, %v: tensor<?x64xf32>, %s: tensor<1x64x64xf32>) -> tensor<1x64x64xf32> {
  %0 = attn.linear_state ins(%k, %v : tensor<?x64xf32>, tensor<?x64xf32>) outs(%s : tensor<1x64x64xf32>)
         {key_map = #attn.relu} -> tensor<1x64x64xf32>
  return %0 : tensor<1x64x64xf32>
}

// A read-out takes any number of features of a projection.
// CHECK-LABEL: func @dynamic_projection
// CHECK: attn.linear_readout
func.func @dynamic_projection(%q: tensor<?x64xf32>, %w: tensor<?x64xf32>, %s: tensor<1x?x64xf32>,
                              %o: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %0 = attn.linear_readout ins(%q, %s : tensor<?x64xf32>, tensor<1x?x64xf32>) projection(%w : tensor<?x64xf32>)
         outs(%o : tensor<?x64xf32>) {query_map = #attn.exponential<distance>} -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// But one at least, if that is known.
// CHECK-LABEL: func @no_projection
// CHECK-NOT: attn.
func.func @no_projection(%q: tensor<?x64xf32>, %w: tensor<0x64xf32>, %s: tensor<1x0x64xf32>,
                         %o: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %0 = attn.linear_readout ins(%q, %s : tensor<?x64xf32>, tensor<1x0x64xf32>) projection(%w : tensor<0x64xf32>)
         outs(%o : tensor<?x64xf32>) {query_map = #attn.exponential<distance>} -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}
