// RUN: attn-opt %s --attn-to-cpu=stop-after=input | FileCheck %s --check-prefix=INPUT
// RUN: attn-opt %s --attn-to-cpu=stop-after=schedule | FileCheck %s --check-prefix=SCHEDULE
// RUN: attn-opt %s --attn-to-cpu=stop-after=bufferize | FileCheck %s --check-prefix=BUFFERIZE
// RUN: attn-opt %s --attn-to-cpu=stop-after=codegen | FileCheck %s --check-prefix=CODEGEN
// RUN: attn-opt %s --attn-to-cpu | FileCheck %s --check-prefix=LLVM
// RUN: not attn-opt %s --attn-to-cpu=stop-after=nowhere 2>&1 | FileCheck %s --check-prefix=NOWHERE

// NOWHERE: nowhere

// INPUT-LABEL: func.func @main
// INPUT: linalg.matmul
// SCHEDULE-LABEL: func.func @main
// SCHEDULE-SAME: tensor<32x32xf32>
// SCHEDULE: linalg.generic
// BUFFERIZE-LABEL: func.func @main
// BUFFERIZE-SAME: memref<32x32xf32>
// BUFFERIZE: linalg.generic
// CODEGEN-LABEL: func.func @main
// CODEGEN-NOT: linalg
// CODEGEN: scf.for
// LLVM-DAG: llvm.func @_mlir_memref_to_llvm_alloc
// LLVM-DAG: llvm.func @_mlir_ciface_main
func.func @main(%a: tensor<32x32xf32>, %b: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<32x32xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<32x32xf32>) -> tensor<32x32xf32>
  %2 = linalg.matmul ins(%a, %b : tensor<32x32xf32>, tensor<32x32xf32>) outs(%1 : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %2 : tensor<32x32xf32>
}

// An argument that is returned is copied: results are fresh.
// LLVM-LABEL: llvm.func @returns_argument
// LLVM: llvm.call @_mlir_memref_to_llvm_alloc
func.func @returns_argument(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}

// A fused multiply-add is an instruction, not a call of libm's fma.
// LLVM-LABEL: llvm.func @fused
// LLVM: llvm.intr.fma
// LLVM-NOT: llvm.call @fma
func.func @fused(%a: vector<16xf64>, %b: vector<16xf64>, %c: vector<16xf64>) -> vector<16xf64> {
  %0 = math.fma %a, %b, %c : vector<16xf64>
  return %0 : vector<16xf64>
}
