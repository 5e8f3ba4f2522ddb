//===- CodegenGPU.cpp - attn-codegen-gpu ----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Chooses the operations that have a kernel and says of the others why not:
//
//   attn.linear_state ins(%k, %v) outs(%s, %z)
//   -> gpu.launch_func @kernels::@linear_state_0 … args(%k, %v, %s, %z, %n)
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "StateMemory.h"
#include "attn/CodegenGPU/Passes.h"
#include "attn/Dialect/Attn/Placement.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CODEGENGPUPASS
#include "attn/CodegenGPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

// What a warp holds of a state, and a CTA of a packed one.
static constexpr int64_t kMaxSize = 128;
static constexpr int64_t kMaxRank = 2;
// Columns of a matrix to invert, each of which has a thread.
static constexpr int64_t kMaxColumns = 512;
// Shared memory ends long before: of more, bytes are not counted.
static constexpr int64_t kMaxCausalFeatures = 1 << 16;
// A causal row's largest term is 1, so that an epsilon changes it by no more
// than this; 16 bits do not show it, and it is left out.
static constexpr double kLargestEpsilon = 1e-4;

using Reason = std::optional<std::string>;

static std::string describe(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << "'" << type << "'";
  return text;
}

static Reason whyNotStrided(Operation *op) {
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<MemRefType>(operand.getType());
    if (!type)
      continue;
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)))
      return "expected a strided layout, found " + describe(type);
  }
  return std::nullopt;
}

/// Why the size of `dim` is not one that kernels are made for.
static Reason whyNotSize(AttnOpInterface op, Dim dim, const Twine &name) {
  int64_t size = op.getStaticDimSize(*op.getDimPosition(dim));
  if (ShapedType::isDynamic(size))
    return ("expected a static size " + name + ", found a dynamic one").str();
  if (size % 8 != 0 || size < 8 || size > kMaxSize)
    return ("expected a size " + name + " that is a multiple of 8 up to " +
            Twine(kMaxSize) + ", found " + Twine(size))
        .str();
  return std::nullopt;
}

/// Why `type` is not what tensor cores multiply.
static Reason whyNotPacked(Type type, const Twine &name) {
  type = getElementTypeOrSelf(type);
  if (type.isF16() || type.isBF16())
    return std::nullopt;
  return ("expected " + name + " of f16 or bf16, found " + describe(type))
      .str();
}

static Reason whyNotF32(Value value, const Twine &name) {
  Type type = getElementTypeOrSelf(value);
  if (type.isF32())
    return std::nullopt;
  return ("expected " + name + " of f32, found " + describe(type)).str();
}

/// Why exponentials of components or of a projection are not formed.
static Reason whyNotExponential(AttnOpInterface op, Value projection) {
  if (!projection)
    return whyNotSize(op, Dim::Feature, "D");
  Type type = getElementTypeOrSelf(projection);
  if (type.isF64())
    return std::string(
        "expected a projection of f16, bf16 or f32, found 'f64'");
  return whyNotSize(op, Dim::Component, "C");
}

/// Why a feature map has no code on the device: it emits what no instruction
/// does.
static Reason whyNotMap(FeatureMapAttrInterface map) {
  if (map.isExponential())
    return std::string("expected a pointwise feature map, found an exponential "
                       "one");
  Block scratch;
  OpBuilder b(map.getContext());
  b.setInsertionPointToStart(&scratch);
  Location loc = b.getUnknownLoc();
  Value x = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0.0));
  map.emitValue(b, loc, x);
  for (Operation &op : scratch)
    if (!isa<arith::ArithDialect>(op.getDialect()) && !isa<math::ExpOp>(op))
      return "expected a feature map of arithmetic and exponentials, found '" +
             op.getName().getStringRef().str() + "'";
  return std::nullopt;
}

static Reason whyNotRank(AttnOpInterface op) {
  if (int64_t rank = op.getReweightingRank(); rank > kMaxRank)
    return ("expected a re-weighting of at most " + Twine(kMaxRank) +
            " terms, found " + Twine(rank))
        .str();
  return std::nullopt;
}

/// Why there is no kernel for keys of this map.
static Reason whyNotKeyMap(AttnOpInterface op, FeatureMapAttrInterface map,
                           Value projection) {
  if (!map.isExponential()) {
    Reason reason = whyNotMap(map);
    return reason ? reason : whyNotSize(op, Dim::Feature, "D");
  }
  if (map.normalizesRow()) {
    int64_t features = op.getStaticDimSize(*op.getDimPosition(Dim::Feature));
    if (ShapedType::isDynamic(features))
      return std::string("expected a static number of features of keys that "
                         "are normalised by row, found a dynamic one");
    if (features > kMaxSize)
      return ("expected at most " + Twine(kMaxSize) +
              " features of keys that are normalised by row, found " +
              Twine(features))
          .str();
  }
  return whyNotExponential(op, projection);
}

static Reason whyNotQueryMap(AttnOpInterface op, FeatureMapAttrInterface map,
                             Value projection) {
  if (map.isExponential())
    return whyNotExponential(op, projection);
  Reason reason = whyNotMap(map);
  return reason ? reason : whyNotSize(op, Dim::Feature, "D");
}

static Reason firstOf(std::initializer_list<Reason> reasons) {
  for (const Reason &reason : reasons)
    if (reason)
      return reason;
  return std::nullopt;
}

static Reason whyNotWide(Operation *op) {
  for (Value operand : op->getOperands())
    if (getElementTypeOrSelf(operand).isF64())
      return std::string("expected numbers of at most 32 bits, found 'f64'");
  return std::nullopt;
}

static Reason whyNot(LinearStateOp op) {
  AttnOpInterface attnOp(op);
  if (Reason reason = firstOf(
          {whyNotPacked(op.getKey().getType(), "keys"),
           whyNotPacked(op.getValue().getType(), "values"), whyNotRank(attnOp),
           whyNotKeyMap(attnOp, op.getKeyMap(), op.getProjection()),
           whyNotSize(attnOp, Dim::Value, "Dv"),
           whyNotF32(op.getState(), "a state")}))
    return reason;
  Type key = getElementTypeOrSelf(op.getKey());
  Type value = getElementTypeOrSelf(op.getValue());
  if (key != value)
    return "expected keys and values of one type, found " + describe(key) +
           " and " + describe(value);
  return std::nullopt;
}

static Reason whyNot(LinearReadoutOp op) {
  AttnOpInterface attnOp(op);
  if (getElementTypeOrSelf(op.getOutput()).isF64())
    return std::string("expected a result of f16, bf16 or f32, found 'f64'");
  return firstOf({whyNotPacked(op.getQuery().getType(), "queries"),
                  whyNotRank(attnOp),
                  whyNotQueryMap(attnOp, op.getQueryMap(), op.getProjection()),
                  whyNotSize(attnOp, Dim::Value, "Dv"),
                  whyNotF32(op.getState(), "a state")});
}

/// Why there is no kernel for causal attention of these maps.
static Reason whyNotCausal(LinearAttentionOp op, const GPUTarget &target) {
  if (!op.getQueryMap().isExponential() && !op.getKeyMap().isExponential())
    return std::nullopt;
  if (!op.getQueryMap().isExponential() || !op.getKeyMap().requiresMaximum())
    return std::string("expected pointwise feature maps, or exponentials of "
                       "queries and unbounded ones of keys, where that is "
                       "causal");
  AttnOpInterface attnOp(op);
  int64_t features =
      attnOp.getStaticDimSize(*attnOp.getDimPosition(Dim::Feature));
  if (ShapedType::isDynamic(features))
    return std::string("expected a static number of features, found a dynamic "
                       "one");
  if (features < 1 || features > kMaxCausalFeatures)
    return ("expected 1 to " + Twine(kMaxCausalFeatures) + " features, found " +
            Twine(features))
        .str();
  double epsilon = op.getNormalizerAttr().getEpsilon().getValueAsDouble();
  if (epsilon > kLargestEpsilon) {
    std::string text;
    llvm::raw_string_ostream(text)
        << "expected an epsilon of at most " << kLargestEpsilon
        << " beside causal exponentials, found " << epsilon;
    return text;
  }
  if (int64_t bytes = getCausalExponentialBytes(op);
      bytes > target.sharedPerBlock)
    return ("expected features and sizes for which " +
            Twine(target.sharedPerBlock) +
            " bytes of shared memory are enough, found " + Twine(bytes) +
            " bytes")
        .str();
  return std::nullopt;
}

static Reason whyNot(LinearAttentionOp op, const GPUTarget &target) {
  AttnOpInterface attnOp(op);
  if (getElementTypeOrSelf(op.getOutput()).isF64())
    return std::string("expected a result of f16, bf16 or f32, found 'f64'");
  if (Reason reason = firstOf(
          {whyNotPacked(op.getQuery().getType(), "queries"),
           whyNotPacked(op.getKey().getType(), "keys"),
           whyNotPacked(op.getValue().getType(), "values"), whyNotRank(attnOp),
           whyNotQueryMap(attnOp, op.getQueryMap(), op.getQueryProjection()),
           whyNotKeyMap(attnOp, op.getKeyMap(), op.getKeyProjection()),
           whyNotSize(attnOp, Dim::Value, "Dv")}))
    return reason;
  if (op.getCausal())
    if (Reason reason = whyNotCausal(op, target))
      return reason;
  if (op.getKeyMap().normalizesSequence() && !op.getQueryMap().isExponential())
    return std::string("expected exponentials of queries beside keys that are "
                       "normalised over the sequence");
  Type query = getElementTypeOrSelf(op.getQuery());
  for (Value other : {op.getKey(), op.getValue()})
    if (getElementTypeOrSelf(other) != query)
      return "expected queries, keys and values of one type, found " +
             describe(query) + " and " + describe(getElementTypeOrSelf(other));
  return std::nullopt;
}

static Reason whyNot(LinearAttentionStepOp op) {
  AttnOpInterface attnOp(op);
  if (Reason reason = firstOf(
          {whyNotWide(op), whyNotRank(attnOp),
           whyNotQueryMap(attnOp, op.getQueryMap(), op.getQueryProjection()),
           whyNotQueryMap(attnOp, op.getKeyMap(), op.getKeyProjection()),
           whyNotSize(attnOp, Dim::Value, "Dv")}))
    return reason;
  int64_t features =
      attnOp.getStaticDimSize(*attnOp.getDimPosition(Dim::Feature));
  if (ShapedType::isDynamic(features))
    return std::string("expected a static size D, found a dynamic one");
  int64_t rows = attnOp.getReweightingRank() * features;
  if (rows < 1 || rows > kMostStepRows)
    return ("expected a state of 1 to " + Twine(kMostStepRows) +
            " features, which registers hold, found " + Twine(rows))
        .str();
  return std::nullopt;
}

static Reason whyNot(SegmentMeanOp op) {
  AttnOpInterface attnOp(op);
  if (attnOp.getStaticDimSize(*attnOp.getDimPosition(Dim::Component)) < 0)
    return std::string("expected a static size C, found a dynamic one");
  return whyNotWide(op);
}

static Reason whyNot(MergeStateOp op) {
  // Those that the host's schedule made of its own partial states.
  bool isPlaced = op->getNumResults() != 0 || op->hasAttr(kDeviceAttr);
  if (!isPlaced && op->getParentOfType<LoopLikeOpInterface>())
    return std::string("expected states that the device sums, found a loop of "
                       "the host");
  return whyNotWide(op);
}

/// Of a readout by an exponential map whose queries are f32.
static Reason whyNotRows(LinearReadoutOp op) {
  if (!op.getProjection())
    return std::string("expected a projection, found none");
  if (op.getNormalizerAttr() || op.getStateMaximum())
    return std::string("expected queries of f16 or bf16 where rows are divided "
                       "by the state's normalizer, found 'f32'");
  AttnOpInterface attnOp(op);
  for (auto [dim, name] :
       {std::pair(Dim::Feature, "D"), std::pair(Dim::Value, "Dv"),
        std::pair(Dim::Component, "C")}) {
    int64_t size = attnOp.getStaticDimSize(*attnOp.getDimPosition(dim));
    if (ShapedType::isDynamic(size))
      return ("expected a static size " + Twine(name) + ", found a dynamic one")
          .str();
    if (size < 1 || size > kMaxSize)
      return ("expected a size " + Twine(name) + " from 1 to " +
              Twine(kMaxSize) + ", found " + Twine(size))
          .str();
  }
  if (op.getReweightingAttr())
    return std::string("expected no re-weighting of exponentials, found one");
  if (op.getScale())
    if (Reason reason = whyNotF32(op.getScale(), "a scale"))
      return reason;
  return firstOf({whyNotWide(op), whyNotF32(op.getState(), "a state"),
                  whyNotF32(op.getProjection(), "a projection")});
}

/// Why shared memory does not hold the matrices that an inverse of `size` rows
/// takes.
static Reason whyNotMatrix(AttnOpInterface op, int64_t most,
                           const GPUTarget &target,
                           llvm::function_ref<int64_t(int64_t)> countBytes) {
  int64_t size = op.getStaticDimSize(*op.getDimPosition(Dim::Feature));
  if (ShapedType::isDynamic(size))
    return std::string("expected a static size m, found a dynamic one");
  if (size > most)
    return ("expected matrices of up to " + Twine(most) + " rows, found " +
            Twine(size))
        .str();
  if (int64_t bytes = countBytes(size); bytes > target.sharedPerBlock)
    return ("expected matrices for which " + Twine(target.sharedPerBlock) +
            " bytes of shared memory are enough, found " + Twine(size) +
            " rows with " + Twine(bytes) + " bytes")
        .str();
  return std::nullopt;
}

static Reason whyNot(NewtonInverseOp op, const GPUTarget &target) {
  Reason reason = whyNotMatrix(op, kMaxSize, target, [&](int64_t size) {
    return getNewtonSharedBytes(op.getNewton(), size);
  });
  return reason ? reason : whyNotWide(op);
}

static Reason whyNot(CholeskyInverseOp op, const GPUTarget &target) {
  return whyNotMatrix(op, kMaxColumns, target, getCholeskySharedBytes);
}

std::optional<std::string> mlir::attn::whyNotOnGPU(Operation *op,
                                                   const GPUTarget &target) {
  if (Reason reason = whyNotStrided(op))
    return reason;
  return TypeSwitch<Operation *, Reason>(op)
      .Case<LinearAttentionStepOp, LinearStateOp, SegmentMeanOp>(
          [](auto attnOp) { return whyNot(attnOp); })
      .Case([&](LinearAttentionOp attention) {
        return whyNot(attention, target);
      })
      .Case([](LinearReadoutOp readout) {
        return isExponentialOfF32(readout) ? whyNotRows(readout)
                                           : whyNot(readout);
      })
      .Case<NewtonInverseOp, CholeskyInverseOp>(
          [&](auto inverse) { return whyNot(inverse, target); })
      .Case([](MergeStateOp merge) { return whyNot(merge); })
      .Default([](Operation *) -> Reason {
        return std::string("there is no kernel for this operation");
      });
}

namespace {
struct CodegenGPUPass
    : public mlir::attn::impl::CodegenGPUPassBase<CodegenGPUPass> {
  using CodegenGPUPassBase::CodegenGPUPassBase;

  /// The module that kernels go to.
  gpu::GPUModuleOp getKernels() {
    ModuleOp module = getOperation();
    constexpr StringLiteral name = "kernels";
    if (auto found = module.lookupSymbol<gpu::GPUModuleOp>(name))
      return found;
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    UnitAttr::get(&getContext()));
    OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
    return gpu::GPUModuleOp::create(b, module.getLoc(), name);
  }

  void emitKernel(Operation *op, const GPUTarget &chosen,
                  ArrayRef<Operation *> ofDevice) {
    OpBuilder b(op);
    std::string name = op->getName().stripDialect().str();
    name += "_" + std::to_string(counts[op->getName()]++);
    HostBuilder host(b, op, getKernels(), chosen, name);
    TypeSwitch<Operation *>(op)
        .Case([&](LinearAttentionOp attention) {
          if (!attention.getCausal())
            emitBidirectionalAttention(host, attention);
          else if (attention.getKeyMap().isExponential())
            emitCausalExponential(host, attention);
          else
            emitLinearAttention(host, attention);
        })
        .Case([&](LinearAttentionStepOp step) {
          emitLinearAttentionStep(host, step);
        })
        .Case([&](LinearStateOp state) {
          bool overwrites = dropZeros(state);
          if (overwrites)
            roundState(state, [&](Operation *reader) {
              return llvm::is_contained(ofDevice, reader);
            });
          emitLinearState(host, state, overwrites);
        })
        .Case([&](LinearReadoutOp readout) {
          if (isExponentialOfF32(readout))
            emitExponentialRows(host, readout);
          else
            emitLinearReadout(host, readout);
        })
        .Case([&](MergeStateOp merge) { emitMergeState(host, merge); })
        .Case([&](SegmentMeanOp mean) { emitSegmentMean(host, mean); })
        .Case([&](NewtonInverseOp newton) { emitNewtonInverse(host, newton); })
        .Case([&](CholeskyInverseOp cholesky) {
          emitCholeskyInverse(host, cholesky);
        })
        .Default([](Operation *) { llvm_unreachable("no kernel"); });
  }

  void runOnOperation() override {
    const GPUTarget *chosen = findGPUTarget(target);
    if (!chosen) {
      getOperation()->emitError()
          << "unknown target '" << target << "', expected " << listGPUTargets();
      return signalPassFailure();
    }
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<AttnDialect>(op->getDialect()) && op->getNumResults() == 0)
        ops.push_back(op);
    });
    llvm::erase_if(ops, [&](Operation *op) {
      if (Reason reason = whyNotOnGPU(op, *chosen)) {
        ++numLeft;
        remark::missed(op->getLoc(), remark::RemarkOpts::name("codegen-gpu")
                                         .category("attn-codegen-gpu"))
            << ("operation left as it is: " + *reason);
        return true;
      }
      ++numGenerated;
      remark::passed(
          op->getLoc(),
          remark::RemarkOpts::name("codegen-gpu").category("attn-codegen-gpu"))
          << ("'" + op->getName().getStringRef() + "' runs on the device")
                 .str();
      return false;
    });
    for (Operation *op : ops) {
      emitKernel(op, *chosen, ops);
      op->erase();
    }
  }

private:
  DenseMap<OperationName, int64_t> counts;
};
} // namespace
