//===- CodegenCPU.cpp - attn operations to register tiles -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   attn.linear_state ins(%k, %v : memref<…>) outs(%s : memref<…>)
//
// becomes loops over leading dimensions, tiles of keys and register tiles, with
// scratch on the stack. One file for each operation holds its kernel.
//
//===----------------------------------------------------------------------===//

#include "AttnKernel.h"
#include "attn/CodegenCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>
#include <limits>

namespace mlir::attn {
#define GEN_PASS_DEF_CODEGENCPUPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

// Beyond this a tile of 16 tokens does not fit the scratch.
static constexpr int64_t kMaxFeatures = 1024;

// Beyond this the matrices of an iteration do not fit the stack of a thread.
static constexpr int64_t kMaxMatrixBytes = 256 * 1024;

namespace {
/// A size that the kernel of an operation has to know.
struct KnownSize {
  Dim dim;
  StringRef name;
  int64_t limit;
  bool mayBeDynamic = false;
};
} // namespace

static SmallVector<KnownSize> getKnownSizes(AttnOpInterface op) {
  constexpr int64_t any = std::numeric_limits<int64_t>::max();
  if (isa<SegmentMeanOp>(op.getOperation()))
    return {{Dim::Component, "C", any}};
  if (auto newton = dyn_cast<NewtonInverseOp>(op.getOperation())) {
    bool isWide = getElementTypeOrSelf(newton.getMatrix()).isF64();
    int64_t elements = kMaxMatrixBytes / (isWide ? 8 : 4);
    return {{Dim::Feature, "m", static_cast<int64_t>(std::sqrt(elements))}};
  }
  SmallVector<KnownSize> sizes{{Dim::Value, "Dv", any},
                               {Dim::Component, "C", kMaxFeatures}};
  // Features of a projection are read in blocks, as many as there are.
  auto readout = dyn_cast<LinearReadoutOp>(op.getOperation());
  bool inBlocks = readout && readout.getProjection();
  sizes.insert(sizes.begin(),
               {Dim::Feature, "D", inBlocks ? any : kMaxFeatures, inBlocks});
  return sizes;
}

// Projections that are held transposed leave half the stack of a thread.
static constexpr int64_t kMaxProjectionBytes = 1024 * 1024;

/// Bytes of the projections that the kernel of `op`, of known sizes, holds.
static int64_t getProjectionBytes(AttnOpInterface op) {
  std::optional<unsigned> component = op.getDimPosition(Dim::Component);
  // A read-out holds blocks; a step reads projections where they lie.
  if (!component || !isa<LinearAttentionOp, LinearStateOp>(op.getOperation()))
    return 0;
  auto linear = dyn_cast<LinearAttentionOp>(op.getOperation());
  bool areTwo = linear && linear.getQueryProjection() &&
                linear.getQueryProjection() != linear.getKeyProjection();
  return op.getStaticDimSize(*component) *
         op.getStaticDimSize(*op.getDimPosition(Dim::Feature)) *
         getAccumulatorType(op).getWidth() / 8 * (areTwo ? 2 : 1);
}

static std::string describe(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << "'" << type << "'";
  return text;
}

std::optional<std::string> mlir::attn::whyNotOnCPU(Operation *op) {
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<MemRefType>(operand.getType());
    if (!type)
      continue;
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)))
      return "expected a strided layout, found " + describe(type);
  }
  auto attnOp = dyn_cast<AttnOpInterface>(op);
  if (!attnOp) {
    if (isa<MergeStateOp>(op))
      return std::nullopt;
    return std::string("there is no kernel for this operation");
  }
  if (!isa<LinearAttentionOp, LinearAttentionStepOp, SoftmaxAttentionOp,
           LinearStateOp, LinearReadoutOp, SegmentMeanOp, NewtonInverseOp>(op))
    return std::string("there is no kernel for this operation");
  if (auto linear = dyn_cast<LinearAttentionOp>(op);
      linear && linear.getOrder() == Order::Right)
    return std::string("expected order left, found right");
  for (auto [dim, name, limit, mayBeDynamic] : getKnownSizes(attnOp)) {
    std::optional<unsigned> position = attnOp.getDimPosition(dim);
    if (!position)
      continue;
    int64_t size = attnOp.getStaticDimSize(*position);
    if (ShapedType::isDynamic(size) && mayBeDynamic)
      continue;
    if (ShapedType::isDynamic(size))
      return ("expected a static size " + name + ", found a dynamic one").str();
    if (size > limit)
      return ("expected a size " + name + " of at most " + Twine(limit) +
              ", found " + Twine(size))
          .str();
    if (size == 0)
      return ("expected a size " + name + " of at least 1, found 0").str();
  }
  if (int64_t bytes = getProjectionBytes(attnOp); bytes > kMaxProjectionBytes)
    return ("expected projections of at most " + Twine(kMaxProjectionBytes) +
            " bytes, found " + Twine(bytes))
        .str();
  return std::nullopt;
}

/// Writes the kernel of `op` before it.
static void emitKernel(OpBuilder &b, Operation *op, const CPUTarget &target,
                       ScratchPool &pool) {
  SmallVector<Type> shaped;
  for (Value operand : op->getOperands())
    if (isa<ShapedType>(operand.getType()))
      shaped.push_back(getElementTypeOrSelf(operand.getType()));
  FloatType accumulator = getAccumulatorType(shaped);
  auto emit = [&](auto attnOp, auto kernel) {
    AttnKernel k(b, attnOp, target, accumulator, pool);
    kernel(k, attnOp);
  };
  TypeSwitch<Operation *>(op)
      .Case([&](LinearAttentionOp left) { emit(left, emitLinearAttention); })
      .Case([&](LinearAttentionStepOp step) {
        emit(step, emitLinearAttentionStep);
      })
      .Case([&](MergeStateOp merge) {
        KernelBuilder k(b, op->getLoc(), target, accumulator);
        emitMergeState(k, merge);
      })
      .Case(
          [&](SoftmaxAttentionOp exact) { emit(exact, emitSoftmaxAttention); })
      .Case([&](LinearStateOp state) { emit(state, emitLinearState); })
      .Case([&](LinearReadoutOp readout) { emit(readout, emitLinearReadout); })
      .Case([&](SegmentMeanOp mean) { emit(mean, emitSegmentMean); })
      .Case([&](NewtonInverseOp newton) { emit(newton, emitNewtonInverse); })
      .Default([](Operation *) { llvm_unreachable("no kernel"); });
  pool.release();
}

namespace {
struct CodegenCPUPass
    : public mlir::attn::impl::CodegenCPUPassBase<CodegenCPUPass> {
  using CodegenCPUPassBase::CodegenCPUPassBase;

  /// The table's row for the function, or null after a message.
  const CPUTarget *chooseTarget() {
    StringRef name = target;
    for (Operation *op = getOperation(); op && name.empty();
         op = op->getParentOp())
      if (auto attribute = op->getAttrOfType<StringAttr>("attn.target"))
        name = attribute.getValue();
    if (name.empty())
      name = "generic";
    if (name == "host")
      return &getHostCPUTarget();
    if (const CPUTarget *found = findCPUTarget(name))
      return found;
    InFlightDiagnostic error = getOperation()->emitError()
                               << "unknown target '" << name << "', expected ";
    for (const CPUTarget &known : getCPUTargets())
      error << "'" << known.name << "', ";
    error << "or 'host'";
    return nullptr;
  }

  void runOnOperation() override {
    const CPUTarget *chosen = chooseTarget();
    if (!chosen)
      return signalPassFailure();
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<AttnDialect>(op->getDialect()) && op->getNumResults() == 0)
        ops.push_back(op);
    });
    ScratchPool pool;
    for (Operation *op : ops) {
      if (std::optional<std::string> reason = whyNotOnCPU(op)) {
        ++numLeft;
        remark::missed(op->getLoc(), remark::RemarkOpts::name("codegen-cpu")
                                         .category("attn-codegen-cpu"))
            << ("operation left as it is: " + *reason);
        continue;
      }
      ++numGenerated;
      OpBuilder b(op);
      emitKernel(b, op, *chosen, pool);
      op->erase();
    }
    if (!ops.empty())
      expandVectorExp(*chosen, getOperation());
  }
};
} // namespace
