// RUN: attn-opt %s --attn-host-loops --verify-diagnostics
// RUN: not attn-opt %s --attn-host-loops=target=z80 2>&1 | FileCheck %s

// CHECK: error: unknown target 'z80', expected 'generic', 'neon', 'avx2', 'avx512', 'avx512-bf16', or 'host'

func.func @tensors(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'linalg.copy' op expected buffers, found tensors}}
  %0 = linalg.copy ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
