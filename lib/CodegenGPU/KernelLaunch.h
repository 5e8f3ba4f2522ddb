//===- KernelLaunch.h - A kernel and its launch -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Both sides of a launch at once: host code in front of an attn operation, and
// the body of a gpu.func that is given what it needs of it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_KERNELLAUNCH_H
#define ATTN_LIB_CODEGENGPU_KERNELLAUNCH_H

#include "GlobalView.h"
#include "attn/Target/GPUTarget.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::attn {

/// Host code in front of one operation, and where its kernels go.
class HostBuilder {
public:
  HostBuilder(OpBuilder &b, Operation *operation, gpu::GPUModuleOp module,
              const GPUTarget &target, std::string name);

  OpBuilder &b;
  Location loc;
  Operation *operation;
  /// The operation where it has an iteration space, or null.
  AttnOpInterface op;
  gpu::GPUModuleOp module;
  const GPUTarget &target;
  /// Of the first kernel; others add what they do.
  const std::string name;

  unsigned position(Dim dim) { return *op.getDimPosition(dim); }
  int64_t staticSize(Dim dim) { return op.getStaticDimSize(position(dim)); }
  Value size(unsigned dimension);
  Value size(Dim dim) { return size(position(dim)); }
  /// The product of the sizes of the leading dimensions, of those in `dims` if
  /// it is not empty.
  Value leads(const llvm::SmallBitVector &dims = {});

  Value index(int64_t value);
  Value add(Value x, Value y);
  Value sub(Value x, Value y);
  Value mul(Value x, Value y);
  Value max(Value x, Value y);
  Value min(Value x, Value y);
  /// x / y for y > 0, rounded up.
  Value ceilDiv(Value x, Value y);
  Value less(Value x, Value y);
  Value select(Value condition, Value x, Value y);

  /// Device memory of these sizes, of f32, until the operation is done.
  Value workspace(ValueRange sizes);
  /// Frees it; to be called last.
  void releaseWorkspace();

  /// The factors of `length` positions from `offset` (or 0) on, as memory
  /// [R, length] of f32. They are computed here, in f64, and rounded once.
  Value factors(ReweightingAttrInterface reweighting, Value maxLength,
                bool ofQueries, Value length, Value offset);

private:
  Value allocate(MemRefType type, ValueRange sizes);

  SmallVector<Value> allocated;
};

/// One kernel: its parameters, body and launch.
class KernelLaunch {
public:
  /// `suffix` tells the kernels of one operation apart.
  KernelLaunch(HostBuilder &host, StringRef suffix, int64_t warps);

  /// A host value as the kernel sees it: a parameter, or the same constant.
  Value pass(Value host);
  /// An index as i64 (or, for what is known to be small, i32).
  Value passIndex(Value host);
  Value passSmall(Value host);
  /// The origin of an operand of the operation.
  GlobalView passOperand(CTABuilder &k, OpOperand &operand);
  /// The origin of memory that is not an operand.
  GlobalView passMemory(CTABuilder &k, Value memref);
  /// The sizes of the leading dimensions, i32; 1 for those not in `dims`, if
  /// there are any.
  SmallVector<Value> passLeads(const llvm::SmallBitVector &dims = {});

  /// Lets a thread have registers rather than a multiprocessor a second CTA.
  void preferRegisters();

  /// Ends the body and launches `blocks` CTAs, none if that is 0.
  void launch(CTABuilder &k, Value blocks);

  /// Where the body is written.
  OpBuilder body;
  Location loc;

private:
  HostBuilder &host;
  gpu::GPUFuncOp function;
  SmallVector<Value> operands;
  const int64_t warps;
};

/// The index of each leading dimension in `linear` (i32).
SmallVector<Value> splitLeads(CTABuilder &k, Value linear, ValueRange sizes);

/// `view` at these leading indices.
GlobalView atLeads(CTABuilder &k, GlobalView view, ValueRange indices);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_KERNELLAUNCH_H
