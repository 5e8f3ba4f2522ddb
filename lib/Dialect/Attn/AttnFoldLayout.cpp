//===- AttnFoldLayout.cpp - Producers and consumers in the maps -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %t = linalg.transpose ins(%k) permutation = [0, 2, 1, 3]
//   attn.… ins(%q, %t, %v)                  map of key: (…) -> (b, h, s, d)
//   becomes
//   attn.… ins(%q, %k, %v)                  map of key: (…) -> (b, s, h, d)
//
// In the same way a broadcast producer becomes a dimension that the map lacks,
// an extension from f16 or bf16 a narrower operand, and a transpose or
// truncation of the result another destination. No copy is left.
//
//===----------------------------------------------------------------------===//

#include "AttnFoldLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// A tensor as another one with its dimensions reordered, some of them
/// repeated, and its elements perhaps converted.
struct View {
  Value source;
  /// For each dimension of the source, the dimension of the view that it is.
  SmallVector<int64_t> dims;
};
} // namespace

/// The single op before the terminator of `generic` if it is an `OpTy` of the
/// input, and the terminator yields it.
template <typename OpTy>
static bool yieldsCast(linalg::GenericOp generic) {
  Block *body = generic.getBody();
  if (!llvm::hasNItems(*body, 2))
    return false;
  auto cast = dyn_cast<OpTy>(body->front());
  // Our operations round to nearest.
  if constexpr (std::is_same_v<OpTy, arith::TruncFOp>)
    if (cast && cast.getRoundingmode())
      return false;
  return cast && cast->getOperand(0) == body->getArgument(0) &&
         body->getTerminator()->getOperand(0) == cast->getResult(0);
}

static bool yieldsInput(linalg::GenericOp generic) {
  Block *body = generic.getBody();
  return llvm::hasNItems(*body, 1) &&
         body->getTerminator()->getOperand(0) == body->getArgument(0);
}

/// A generic that only moves elements; `CastOp` may convert them.
template <typename CastOp>
static std::optional<View> matchGeneric(linalg::GenericOp generic) {
  if (generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
      !generic.hasPureTensorSemantics() ||
      generic.getNumParallelLoops() != generic.getNumLoops())
    return std::nullopt;
  if (!yieldsInput(generic) && !yieldsCast<CastOp>(generic))
    return std::nullopt;
  AffineMap from = generic.getIndexingMapsArray()[0];
  AffineMap to = generic.getIndexingMapsArray()[1];
  if (!from.isProjectedPermutation() || !to.isPermutation())
    return std::nullopt;
  View view{generic.getDpsInputOperand(0)->get(), {}};
  for (AffineExpr expr : from.getResults())
    view.dims.push_back(*to.getResultPosition(expr));
  return view;
}

static View viewOfTranspose(linalg::TransposeOp transpose) {
  ArrayRef<int64_t> permutation = transpose.getPermutation();
  View view{transpose.getInput(), SmallVector<int64_t>(permutation.size())};
  for (auto [result, source] : llvm::enumerate(permutation))
    view.dims[source] = result;
  return view;
}

/// What `value` is a view of.
static std::optional<View> getProducer(Value value) {
  Operation *producer = value.getDefiningOp();
  if (!producer || !isa<RankedTensorType>(value.getType()))
    return std::nullopt;
  if (auto transpose = dyn_cast<linalg::TransposeOp>(producer))
    if (transpose.hasPureTensorSemantics())
      return viewOfTranspose(transpose);
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(producer)) {
    if (!broadcast.hasPureTensorSemantics())
      return std::nullopt;
    View view{broadcast.getInput(), {}};
    for (int64_t i = 0, e = cast<RankedTensorType>(value.getType()).getRank();
         i < e; ++i)
      if (!llvm::is_contained(broadcast.getDimensions(), i))
        view.dims.push_back(i);
    return view;
  }
  if (auto generic = dyn_cast<linalg::GenericOp>(producer))
    return matchGeneric<arith::ExtFOp>(generic);
  if (auto extend = dyn_cast<arith::ExtFOp>(producer)) {
    View view{extend.getIn(), {}};
    llvm::append_range(
        view.dims, llvm::seq<int64_t>(
                       0, cast<RankedTensorType>(value.getType()).getRank()));
    return view;
  }
  return std::nullopt;
}

bool mlir::attn::canDropDims(AttnOpInterface op, unsigned index, AffineMap map,
                             bool removed) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  StringRef name = op.getOperandName(index);
  auto indexOf = [&](StringRef other) -> std::optional<unsigned> {
    for (unsigned i = 0, e = maps.size(); i < e; ++i)
      if (op.getOperandName(i) == other)
        return i;
    return std::nullopt;
  };
  unsigned lead = op.getNumLeadingDims();
  for (unsigned dim = 0, e = op.getNumDims(); dim < e; ++dim) {
    if (!maps[index].isFunctionOfDim(dim) || map.isFunctionOfDim(dim))
      continue;
    if (dim >= lead) {
      if (name != "mask" && !removed)
        return false;
      continue;
    }
    // State and normalizer state have the same leading dimensions, those that
    // key, value or mask has.
    if (op.isStatePart(index) || name == "output")
      return false;
    OperandShape layout{name, op.getOperandDims(index)};
    // Where it is an input, it is not made of these operands.
    if (!indexOf("state") || !indexOf("key") || !isOfKeys(layout))
      continue;
    if (name == "key" || name == "value")
      return false;
    bool another = false;
    for (auto [i, other] : llvm::enumerate(op.getOperandShapes()))
      another |= i != index && isOfKeys(other) && maps[i].isFunctionOfDim(dim);
    if (!another)
      return false;
  }
  return true;
}

namespace {
/// An input that is a view of another tensor -> that tensor, under another map.
struct ComposeProducer : RewritePattern {
  ComposeProducer(MLIRContext *context, StringRef name)
      : RewritePattern(name, /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *operation,
                                PatternRewriter &rewriter) const override {
    auto op = cast<AttnOpInterface>(operation);
    auto destination = cast<DestinationStyleOpInterface>(operation);
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    SmallVector<OpOperand *> shaped = op.getShapedOperands();
    for (unsigned index = 0, e = shaped.size(); index < e; ++index) {
      OpOperand *operand = shaped[index];
      if (destination.isDpsInit(operand))
        continue;
      std::optional<View> view = getProducer(operand->get());
      if (!view)
        continue;
      SmallVector<AffineExpr> results;
      for (int64_t dim : view->dims)
        results.push_back(maps[index].getResult(dim));
      AffineMap map =
          AffineMap::get(op.getNumDims(), 0, results, rewriter.getContext());
      if (!canDropDims(op, index, map) || !keepsTypes(op, index, *view))
        continue;
      maps[index] = map;
      rewriter.modifyOpInPlace(op, [&] {
        operand->set(view->source);
        op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
      });
      return success();
    }
    return failure();
  }

  /// Sums are formed in the same type when operand `index` is that of `view`.
  static bool keepsTypes(AttnOpInterface op, unsigned index, const View &view) {
    Type element = getElementTypeOrSelf(view.source.getType());
    SmallVector<OpOperand *> shaped = op.getShapedOperands();
    if (element == getElementTypeOrSelf(shaped[index]->get().getType()))
      return true;
    // A state is of the accumulator's type by definition; f8 is not ours.
    StringRef name = op.getOperandName(index);
    if (op.isStatePart(index) ||
        (!element.isF16() && !element.isBF16() && !element.isF32()))
      return false;
    if (name == "mask")
      return true;
    SmallVector<Type> before, after;
    for (auto [i, operand] : llvm::enumerate(shaped)) {
      StringRef other = op.getOperandName(i);
      if (other == "mask" || op.isStatePart(i))
        continue;
      before.push_back(operand->get().getType());
      after.push_back(i == index ? element : before.back());
    }
    return getAccumulatorType(before) == getAccumulatorType(after);
  }
};

/// A single result that is only transposed or rounded -> another destination.
struct ComposeConsumer : RewritePattern {
  ComposeConsumer(MLIRContext *context, StringRef name)
      : RewritePattern(name, /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *operation,
                                PatternRewriter &rewriter) const override {
    auto op = cast<AttnOpInterface>(operation);
    if (operation->getNumResults() != 1 || !operation->hasOneUse())
      return failure();
    SmallVector<OpOperand *> shaped = op.getShapedOperands();
    // A state is read, so its destination cannot be exchanged.
    if (op.getOperandName(shaped.size() - 1) != "output")
      return failure();
    Operation *consumer = *operation->user_begin();
    // The op moves there; not into a loop.
    if (consumer->getBlock() != operation->getBlock())
      return failure();
    std::optional<View> view;
    Value destination;
    if (auto transpose = dyn_cast<linalg::TransposeOp>(consumer)) {
      view = viewOfTranspose(transpose);
      destination = transpose.getInit();
    } else if (auto generic = dyn_cast<linalg::GenericOp>(consumer)) {
      view = matchGeneric<arith::TruncFOp>(generic);
      destination = generic.getDpsInits()[0];
    }
    auto resultType = dyn_cast_or_null<RankedTensorType>(
        consumer->getNumResults() == 1 ? consumer->getResult(0).getType()
                                       : Type());
    if (!view || view->source != operation->getResult(0) || !resultType ||
        view->dims.size() != static_cast<size_t>(resultType.getRank()))
      return failure();
    // Only what the dialect holds, and no double rounding: f64 sums stay f64.
    Type element = resultType.getElementType();
    Type before = getElementTypeOrSelf(operation->getResult(0).getType());
    if (element != before &&
        ((!element.isF16() && !element.isBF16()) || !before.isF32() ||
         !getAccumulatorType(op).isF32()))
      return failure();

    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    SmallVector<AffineExpr> results(view->dims.size());
    for (auto [source, dim] : llvm::enumerate(view->dims))
      results[dim] = maps.back().getResult(source);
    maps.back() =
        AffineMap::get(op.getNumDims(), 0, results, rewriter.getContext());

    rewriter.setInsertionPoint(consumer);
    Operation *composed = rewriter.clone(*operation);
    rewriter.modifyOpInPlace(composed, [&] {
      cast<AttnOpInterface>(composed).getShapedOperands().back()->set(
          destination);
      composed->getResult(0).setType(resultType);
      cast<AttnOpInterface>(composed).setIndexingMapsAttr(
          rewriter.getAffineMapArrayAttr(maps));
    });
    rewriter.replaceOp(consumer, composed->getResults());
    rewriter.eraseOp(operation);
    return success();
  }
};
} // namespace

void mlir::attn::populateLayoutPatterns(RewritePatternSet &patterns,
                                        StringRef name) {
  patterns.add(std::make_unique<ComposeProducer>(patterns.getContext(), name));
  patterns.add(std::make_unique<ComposeConsumer>(patterns.getContext(), name));
}
