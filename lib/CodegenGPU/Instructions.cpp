//===- Instructions.cpp - The instructions of a warp ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of CTABuilder that knows NVVM: barriers, asynchronous copies,
// ldmatrix, mma.sync and shuffles.
//
//===----------------------------------------------------------------------===//

#include "CTABuilder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::attn;

void CTABuilder::barrier() { gpu::BarrierOp::create(b, loc); }

void CTABuilder::warpBarrier() { NVVM::SyncWarpOp::create(b, loc, i32(-1)); }

void CTABuilder::copyAsync(Value target, Value source, int64_t bytes,
                           Value valid) {
  // Only 16 bytes go past the first-level cache.
  auto cache = bytes == 16 ? NVVM::LoadCacheModifierKind::CG
                           : NVVM::LoadCacheModifierKind::CA;
  NVVM::CpAsyncOp::create(b, loc, target, source, bytes, cache,
                          select(valid, i32(bytes), i32(0)));
}

void CTABuilder::commitCopies() { NVVM::CpAsyncCommitGroupOp::create(b, loc); }

void CTABuilder::waitForCopies(int64_t pending) {
  NVVM::CpAsyncWaitGroupOp::create(b, loc, static_cast<uint32_t>(pending));
}

SmallVector<Value> CTABuilder::loadMatrices(Value pointer, int64_t count,
                                            bool transposed) {
  MLIRContext *context = b.getContext();
  Type word = b.getI32Type();
  SmallVector<Type> words(count, word);
  Value loaded = NVVM::LdMatrixOp::create(
      b, loc, LLVM::LLVMStructType::getLiteral(context, words), pointer, count,
      transposed ? NVVM::MMALayout::col : NVVM::MMALayout::row,
      NVVM::LdStMatrixShapeAttr::get(context, 8, 8),
      NVVM::LdStMatrixEltType::B16);
  SmallVector<Value> registers;
  for (int64_t i = 0; i < count; ++i)
    registers.push_back(LLVM::ExtractValueOp::create(b, loc, loaded, i));
  return registers;
}

Sums CTABuilder::multiply(const Quad &a, Value b0, Value b1, const Sums &sums,
                          Type packed) {
  // Pairs of f16 have a vector type, those of bf16 none.
  bool isBF16 = packed.isBF16();
  Type operand = isBF16 ? Type(b.getI32Type()) : VectorType::get({2}, packed);
  SmallVector<Value> left, right;
  for (Value word : a)
    left.push_back(bitcast(word, operand));
  for (Value word : {b0, b1})
    right.push_back(bitcast(word, operand));
  Type f32 = b.getF32Type();
  auto type =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {f32, f32, f32, f32});
  NVVM::MMATypes element = isBF16 ? NVVM::MMATypes::bf16 : NVVM::MMATypes::f16;
  Value result = NVVM::MmaOp::create(
      b, loc, type, left, right, ValueRange(sums), ArrayRef<int64_t>{16, 8, 16},
      std::nullopt, std::nullopt,
      std::array<NVVM::MMATypes, 2>{element, element},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  Sums next;
  for (int64_t i = 0; i < 4; ++i)
    next[i] = LLVM::ExtractValueOp::create(b, loc, result, i);
  return next;
}

Value CTABuilder::shuffle(Value x, int64_t mask) {
  return NVVM::ShflOp::create(b, loc, x.getType(), i32(-1), x, i32(mask),
                              i32(31), NVVM::ShflKind::bfly, UnitAttr());
}
