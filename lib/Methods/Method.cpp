//===- Method.cpp - What all methods have in common -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Building a method, and when any method refuses: masks that are not key
// padding, probabilities that something else reads, causality without a causal
// form, sequences below min-length. Where the length is known at run time only,
// so is the choice:
//
//   %0 = scf.if %long { the method } else { attn.softmax_attention }
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/Method.h"
#include "attn/Dialect/Attn/ProbabilitiesUsed.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr StringLiteral minLengthKey = "min-length";

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

Method &Method::summary(StringRef text) {
  summaryText = text.str();
  return *this;
}
Method &Method::formula(StringRef text) {
  formulaText = text.str();
  return *this;
}
Method &Method::whenToUse(StringRef text) {
  whenText = text.str();
  return *this;
}
Method &Method::source(StringRef text) {
  sourceText = text.str();
  return *this;
}
Method &Method::example(StringRef text) {
  exampleText = text.str();
  return *this;
}
Method &Method::key(MethodKey key) {
  keys.push_back(std::move(key));
  return *this;
}
Method &Method::bidirectionalOnly() {
  causal = false;
  return *this;
}
Method &Method::check(CheckFn fn) {
  checkFn = std::move(fn);
  return *this;
}
Method &Method::refuseIf(RefuseFn fn) {
  refuseFn = std::move(fn);
  return *this;
}
Method &Method::rewrite(RewriteFn fn) {
  rewriteFn = std::move(fn);
  return *this;
}

std::string Method::getExample() const {
  return exampleText.empty() ? name : name + "," + exampleText;
}

ArrayRef<MethodKey> Method::getSharedKeys() {
  static const MethodKey keys[] = {
      {minLengthKey.str(), KeyKind::PositiveInteger, "",
       "leave attention over fewer than N keys exact"}};
  return keys;
}

//===----------------------------------------------------------------------===//
// Refusing
//===----------------------------------------------------------------------===//

/// A mask that says which keys exist, and nothing about queries, is all that an
/// efficient attention can respect.
static std::optional<Refusal> refuseMask(SoftmaxAttentionOp op) {
  Value mask = op.getMask();
  if (!mask)
    return std::nullopt;
  Type type = getElementTypeOrSelf(mask);
  if (!type.isInteger(1))
    return Refusal{
        (Twine("the mask adds ") +
         (type.isBF16() ? "bf16" : "f" + Twine(type.getIntOrFloatBitWidth())) +
         " values to the scores")
            .str(),
        "only boolean masks of keys have a linear form"};
  auto structured = cast<AttnOpInterface>(op.getOperation());
  AffineMap map = structured.getMatchingMap(&op.getMaskMutable()[0]);
  auto uses = [&](Dim dim) {
    return map.isFunctionOfDim(*structured.getDimPosition(dim));
  };
  if (uses(Dim::Query))
    return Refusal{"the mask depends on the query",
                   "only key padding and causal masks have a linear form"};
  if (!uses(Dim::Key))
    return Refusal{"the mask does not depend on the key"};
  return std::nullopt;
}

/// The static number of keys, or kDynamic.
static int64_t getNumKeys(SoftmaxAttentionOp op) {
  auto structured = cast<AttnOpInterface>(op.getOperation());
  return structured.getStaticDimSize(*structured.getDimPosition(Dim::Key));
}

std::optional<Refusal> Method::refuses(SoftmaxAttentionOp op,
                                       const MethodOptions &options) const {
  if (std::optional<Refusal> refusal = refuseMask(op))
    return refusal;
  if (op->hasAttr(kProbabilitiesUsed))
    return Refusal{"its probabilities are used elsewhere and would stay exact",
                   "return the product alone"};
  if (op.getCausal() && !causal)
    return Refusal{name + " has no causal form"};
  int64_t length = getNumKeys(op);
  std::optional<int64_t> minLength = options.getInteger(minLengthKey);
  if (minLength && !ShapedType::isDynamic(length) && length < *minLength)
    return Refusal{("it has " + Twine(length) +
                    (length == 1 ? " key" : " keys") +
                    ", fewer than min-length=" + Twine(*minLength))
                       .str()};
  return refuseFn ? refuseFn(op, options) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Replacing
//===----------------------------------------------------------------------===//

/// Puts `op` in the first region of an scf.if that is taken for sequences of at
/// least `minLength` keys, and a copy of it in the other.
static void branchOnLength(RewriterBase &rewriter, SoftmaxAttentionOp op,
                           int64_t minLength) {
  Location loc = op.getLoc();
  auto structured = cast<AttnOpInterface>(op.getOperation());
  Value length = getValueOrCreateConstantIndexOp(
      rewriter, loc,
      structured.getDimSize(rewriter, *structured.getDimPosition(Dim::Key)));
  Value bound = arith::ConstantIndexOp::create(rewriter, loc, minLength);
  Value isLong = arith::CmpIOp::create(rewriter, loc, arith::CmpIPredicate::sge,
                                       length, bound);
  auto branch = scf::IfOp::create(rewriter, loc, op->getResultTypes(), isLong,
                                  /*addThenBlock=*/true,
                                  /*addElseBlock=*/true);
  rewriter.replaceAllUsesWith(op->getResults(), branch.getResults());
  for (Block *block : {branch.elseBlock(), branch.thenBlock()}) {
    // Without results, the blocks already end in their terminators.
    if (!block->empty())
      rewriter.eraseOp(block->getTerminator());
    rewriter.setInsertionPointToEnd(block);
    Operation *attention = op;
    if (block == branch.elseBlock())
      attention = rewriter.clone(*op);
    else
      rewriter.moveOpBefore(op, block, block->end());
    rewriter.setInsertionPointToEnd(block);
    scf::YieldOp::create(rewriter, loc, attention->getResults());
  }
}

LogicalResult Method::replace(RewriterBase &rewriter, SoftmaxAttentionOp op,
                              const MethodOptions &options,
                              MethodNotes &notes) const {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  std::optional<int64_t> minLength = options.getInteger(minLengthKey);
  if (minLength && ShapedType::isDynamic(getNumKeys(op))) {
    branchOnLength(rewriter, op, *minLength);
    rewriter.setInsertionPoint(op);
    notes.push_back(
        ("it is used from " + Twine(*minLength) + " keys on").str());
  }
  FailureOr<SmallVector<Value>> results =
      rewriteFn(rewriter, op, options, notes);
  if (failed(results))
    return failure();
  if (op->getNumResults() == 0)
    rewriter.eraseOp(op);
  else
    rewriter.replaceOp(op, *results);
  return success();
}
