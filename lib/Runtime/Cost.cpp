//===- Cost.cpp - What a call has to do -----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The program is copied with the inputs' sizes as its types, taken to the stage
// where methods have been chosen, and its loops are counted. Linear forms count
// as state and read-out, exact ones as two products of N x S, half of that
// where causal.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Cost.h"
#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::attn;

/// Gives the arguments the inputs' sizes; the body sees them as before.
static void specialize(func::FuncOp function, ArrayRef<HostTensor> inputs) {
  OpBuilder builder(function.getBody());
  SmallVector<Type> types(function.getArgumentTypes());
  for (auto [i, argument] : llvm::enumerate(function.getArguments())) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type || type.hasStaticShape())
      continue;
    auto known = type.clone(inputs[i].getShape());
    types[i] = known;
    argument.setType(known);
    auto cast =
        tensor::CastOp::create(builder, argument.getLoc(), type, argument);
    argument.replaceAllUsesExcept(cast, cast);
  }
  function.setFunctionType(
      builder.getFunctionType(types, function.getFunctionType().getResults()));
}

static std::optional<int64_t> getSize(Value value, int64_t dim) {
  auto type = cast<ShapedType>(value.getType());
  if (!type.isDynamicDim(dim))
    return type.getDimSize(dim);
  FailureOr<int64_t> size = ValueBoundsConstraintSet::computeConstantBound(
      presburger::BoundType::EQ, {value, dim});
  if (failed(size))
    return std::nullopt;
  return *size;
}

/// The product of all loops whose maps lead to the operands.
template <typename Operands>
static std::optional<double>
countIterations(Operands operands, ArrayRef<AffineMap> maps, unsigned loops,
                function_ref<bool(unsigned)> use) {
  double product = 1;
  for (unsigned loop = 0; loop < loops; ++loop) {
    if (!use(loop))
      continue;
    std::optional<int64_t> size;
    for (auto [operand, map] : llvm::zip(operands, maps)) {
      if (size || !isa<ShapedType>(operand.getType()))
        continue;
      for (auto [dim, result] : llvm::enumerate(map.getResults()))
        if (!size && result == getAffineDimExpr(loop, map.getContext()))
          size = getSize(operand, int64_t(dim));
    }
    if (!size)
      return std::nullopt;
    product *= double(*size);
  }
  return product;
}

static std::optional<double> countAttention(AttnOpInterface op) {
  SmallVector<Value> operands;
  for (OpOperand *operand : op.getShapedOperands())
    operands.push_back(operand->get());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  // The rank of the re-weighting is in the op, and in no operand without a
  // state.
  auto product = [&](ArrayRef<Dim> dims) -> std::optional<double> {
    std::optional<double> count =
        countIterations(operands, maps, op.getNumDims(), [&](unsigned loop) {
          return loop < op.getNumLeadingDims() ||
                 llvm::any_of(
                     dims,
                     [&](Dim dim) {
                       return dim != Dim::Rank &&
                              op.getDimPosition(dim) == loop;
                     });
        });
    if (count && llvm::is_contained(dims, Dim::Rank))
      *count *= double(op.getReweightingRank());
    return count;
  };
  auto has = [&](Dim dim) { return op.getDimPosition(dim).has_value(); };
  double total = 0;
  auto add = [&](ArrayRef<Dim> dims) {
    std::optional<double> count = product(dims);
    if (count)
      total += 2 * *count;
    return count.has_value();
  };
  if (auto exact = dyn_cast<SoftmaxAttentionOp>(op.getOperation())) {
    if (!add({Dim::Query, Dim::Key, Dim::Feature}) ||
        !add({Dim::Query, Dim::Key, Dim::Value}))
      return std::nullopt;
    return exact.getCausal() ? total / 2 : total;
  }
  if (isa<SegmentMeanOp>(op.getOperation()))
    return product({Dim::Key, Dim::Component});
  // The state over the keys, and the read-out by the queries; for both the
  // logits, where they are products with a projection.
  for (Dim tokens : {Dim::Key, Dim::Query}) {
    if (!has(tokens))
      continue;
    if (!add({tokens, Dim::Rank, Dim::Feature, Dim::Value}) ||
        (has(Dim::Component) && !add({tokens, Dim::Feature, Dim::Component})))
      return std::nullopt;
  }
  return total;
}

static std::optional<double> countLinalg(linalg::LinalgOp op) {
  double body = 0;
  for (Operation &inner : op->getRegion(0).front())
    body += inner.getDialect()->getNamespace() == "math" ||
            isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
                arith::MaximumFOp, arith::MinimumFOp>(inner);
  if (body == 0)
    return 0;
  std::optional<double> iterations =
      countIterations(op->getOperands(), op.getIndexingMapsArray(),
                      op.getNumLoops(), [](unsigned) { return true; });
  if (!iterations)
    return std::nullopt;
  return body * *iterations;
}

std::optional<Cost> mlir::attn::countCost(Program &program,
                                          const PipelineOptions &options,
                                          ArrayRef<HostTensor> inputs) {
  OwningOpRef<ModuleOp> copy(program.getModule().clone());
  auto function =
      copy->lookupSymbol<func::FuncOp>(program.getSignature().function);
  specialize(function, inputs);
  PipelineOptions countOptions = options;
  countOptions.stopAfter = Stage::Approximate;
  PassManager passes(copy->getContext());
  passes.addPass(createSymbolDCEPass());
  buildPipeline(passes, countOptions);
  passes.addPass(createCanonicalizerPass());
  if (failed(passes.run(*copy)))
    return std::nullopt;

  Cost cost;
  bool isKnown = true;
  copy->walk([&](Operation *op) {
    std::optional<double> count = 0;
    if (auto attention = dyn_cast<AttnOpInterface>(op))
      count = countAttention(attention);
    else if (auto structured = dyn_cast<linalg::LinalgOp>(op))
      count = countLinalg(structured);
    if (count)
      cost.flops += *count;
    else
      isKnown = false;
  });
  if (!isKnown)
    return std::nullopt;
  return cost;
}
