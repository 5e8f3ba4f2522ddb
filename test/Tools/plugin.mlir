// The dialect and passes in the stock mlir-opt, by AttnPlugin.so; what comes out is upstream's alone.
// RUN: %preload mlir-opt --load-dialect-plugin=%attn_build/lib/AttnPlugin.so --load-pass-plugin=%attn_build/lib/AttnPlugin.so \
// RUN:   --pass-pipeline='builtin.module(attn-approximate{method=linear-elu},attn-decompose)' %s 2>%t.log | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.log

// One copy of upstream's code: the plugin brings none along.
// RUN: llvm-nm -D --defined-only -C %attn_build/lib/AttnPlugin.so | FileCheck %s --check-prefix=SYMBOLS
// SYMBOLS-NOT: T mlir::Operation::
// SYMBOLS-NOT: T mlir::linalg::registerTransformDialectExtension
// SYMBOLS: mlirGetPassPluginInfo

// REMARK: remark: softmax attention replaced by linear-elu
// CHECK-LABEL: func.func @main
// CHECK-NOT: attn.
// CHECK: linalg.
// CHECK-NOT: attn.
func.func @main(%q: tensor<2x64x16xf32>, %k: tensor<2x64x16xf32>, %v: tensor<2x64x16xf32>) -> tensor<2x64x16xf32> {
  %e = tensor.empty() : tensor<2x64x16xf32>
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>)
         outs(%e : tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
  return %0 : tensor<2x64x16xf32>
}
