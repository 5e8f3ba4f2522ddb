//===- Normalize.cpp - Look through everything but contractions -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The head of a score is found by unfolding elementwise operations, reshapes
// and the reductions of a softmax. Contractions bound the search: what lies
// behind a matmul is not needed, so the pass is linear in the size of the
// module.
//
//===----------------------------------------------------------------------===//

#include "UnfoldBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::attn::raise;

const Expr *Unfolder::normalize(const Expr *expr) {
  ++numLooks;
  auto it = normals.find(expr);
  if (it != normals.end())
    return it->second;
  if (--budget <= 0)
    return expr;

  const Expr *result = expr;
  if (expr->is(Node::Load)) {
    const Expr *next = step(expr);
    // What was read under an assumption stays a leaf here.
    if (next && getAssumptions(expr).empty())
      result = normalize(next);
    if (result != expr)
      sources.try_emplace(result, expr);
  } else if (expr->is(Node::Reduce)) {
    bool isSum = expr->isReduce(Reduction::Add);
    if (!isSum || (reachesExp(expr->operands[0]) && !isContraction(expr))) {
      const Expr *body = normalize(expr->operands[0]);
      result = context.rebuild(expr, body, {});
    }
  } else if (!expr->operands.empty()) {
    SmallVector<const Expr *> operands;
    for (const Expr *operand : expr->operands)
      operands.push_back(normalize(operand));
    // An operation on integers is linear once its operands are positions.
    result = expr->is(Node::Other)
                 ? evaluateOp(expr->origin, operands,
                              getElementTypeOrSelf(
                                  expr->origin->getResult(0).getType()))
                 : context.rebuild(expr, operands, expr->indices);
    if (result != expr && budget > 0 && result->op != expr->op)
      result = normalize(result);
  }
  if (budget > 0)
    normals[expr] = result;
  return result;
}

//===----------------------------------------------------------------------===//
// Where exponentials come from
//===----------------------------------------------------------------------===//

/// The factors and divisors of a product that depend on an element that the
/// reduction runs over.
static void collectFactors(Value value, linalg::LinalgOp op,
                           llvm::SmallDenseSet<Value> &visited,
                           llvm::SmallSetVector<Value, 4> &factors) {
  if (!visited.insert(value).second)
    return;
  Operation *inner = value.getDefiningOp();
  bool isInside = inner && inner->getParentRegion() == &op->getRegion(0);
  if (isInside && isa<arith::MulFOp, arith::DivFOp, arith::NegFOp,
                      arith::ExtFOp, arith::TruncFOp>(inner)) {
    for (Value operand : inner->getOperands())
      if (!isa<arith::DivFOp>(inner) || operand == inner->getOperand(0) ||
          isa_and_nonnull<arith::AddFOp>(operand.getDefiningOp()))
        collectFactors(operand, op, visited, factors);
    return;
  }
  SmallVector<Value> worklist = {value};
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (!seen.insert(next).second)
      continue;
    if (auto arg = dyn_cast<BlockArgument>(next);
        arg && arg.getOwner()->getParentOp() == op) {
      AffineMap map =
          op.getMatchingIndexingMap(&op->getOpOperand(arg.getArgNumber()));
      SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
      for (auto [loop, kind] : llvm::enumerate(iterators))
        if (kind == utils::IteratorType::reduction &&
            map.isFunctionOfDim(loop)) {
          factors.insert(value);
          return;
        }
    } else if (Operation *producer = next.getDefiningOp();
               producer && producer->getParentRegion() == &op->getRegion(0)) {
      llvm::append_range(worklist, producer->getOperands());
    }
  }
}

bool mlir::attn::raise::isContractionOp(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0 || op.getNumDpsInputs() < 2 ||
      op->getNumRegions() == 0)
    return false;
  Block *block = &op->getRegion(0).front();
  Operation *sum = block->getTerminator()->getOperand(0).getDefiningOp();
  llvm::SmallDenseSet<Value> visited;
  llvm::SmallSetVector<Value, 4> factors;
  if (isa_and_nonnull<math::FmaOp>(sum)) {
    collectFactors(sum->getOperand(0), op, visited, factors);
    collectFactors(sum->getOperand(1), op, visited, factors);
  } else if (isa_and_nonnull<arith::AddFOp>(sum)) {
    Value init = op.getMatchingBlockArgument(op.getDpsInitOperand(0));
    for (Value operand : sum->getOperands())
      if (operand != init)
        collectFactors(operand, op, visited, factors);
  }
  return factors.size() > 1;
}

/// True if `producer` forms an exponential; else, what it may get one from.
static bool formsExp(Operation *producer, SmallVectorImpl<Value> &behind) {
  if (isa<linalg::SoftmaxOp, math::ExpOp, math::Exp2Op>(producer))
    return true;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(producer)) {
    // What is behind a sum of products is not looked at, nor inside it.
    if (linalgOp->getNumRegions() == 0 || linalgOp->getRegion(0).empty() ||
        isContractionOp(linalgOp))
      return false;
    for (Operation &inner : linalgOp->getRegion(0).front()) {
      if (isa<math::ExpOp, math::Exp2Op>(inner))
        return true;
      if (auto extract = dyn_cast<tensor::ExtractOp>(inner))
        behind.push_back(extract.getTensor());
    }
  } else if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                  tensor::ReshapeOp, tensor::CastOp, tensor::ExtractSliceOp>(
                 producer) &&
             !OpTrait::hasElementwiseMappableTraits(producer)) {
    return false;
  }
  llvm::append_range(behind, producer->getOperands());
  return false;
}

bool Unfolder::reachesExp(Value tensor) {
  struct Frame {
    Value tensor;
    SmallVector<Value, 4> behind;
  };
  // A stack of its own: chains of operations are as long as programs.
  std::vector<Frame> stack;
  // The answer for `value`, or else a frame for it.
  auto look = [&](Value value) -> std::optional<bool> {
    ++numLooks;
    Operation *producer = value.getDefiningOp();
    if (!producer || leaves.contains(value) ||
        !isa<RankedTensorType>(value.getType()))
      return false;
    auto [it, isNew] = expFlags.try_emplace(value, false);
    if (!isNew)
      return it->second;
    Frame frame{value, {}};
    if (formsExp(producer, frame.behind))
      return it->second = true;
    stack.push_back(std::move(frame));
    return std::nullopt;
  };
  std::optional<bool> found = look(tensor);
  while (!stack.empty()) {
    Frame &top = stack.back();
    if (!found.value_or(false) && !top.behind.empty()) {
      found = look(top.behind.pop_back_val());
      continue;
    }
    expFlags[top.tensor] = found.value_or(false);
    found = expFlags[top.tensor];
    stack.pop_back();
  }
  return *found;
}

bool Unfolder::reachesExp(const Expr *expr) {
  ++numLooks;
  if (expr->is(Node::Exp))
    return true;
  if (expr->is(Node::Load))
    return reachesExp(expr->value);
  if (expr->isReduce(Reduction::Add) && isContraction(expr))
    return false;
  return llvm::any_of(expr->operands,
                      [&](const Expr *e) { return reachesExp(e); });
}

void Unfolder::flattenProduct(const Expr *expr,
                              SmallVectorImpl<const Expr *> &factors,
                              SmallVectorImpl<const Expr *> &divisors) {
  if (expr->is(Node::Mul)) {
    flattenProduct(expr->operands[0], factors, divisors);
    flattenProduct(expr->operands[1], factors, divisors);
  } else if (expr->is(Node::Div)) {
    flattenProduct(expr->operands[0], factors, divisors);
    flattenProduct(expr->operands[1], divisors, factors);
  } else if (!expr->isConstant(1)) {
    factors.push_back(expr);
  }
}

bool Unfolder::isContraction(const Expr *reduce) {
  if (!reduce->isReduce(Reduction::Add))
    return false;
  const Expr *body = reduce->operands[0];
  while (body->is(Node::Load) || body->isReduce(Reduction::Add)) {
    const Expr *next = body->is(Node::Load) ? step(body) : body->operands[0];
    if (!next)
      return false;
    body = next;
  }
  SmallVector<const Expr *> factors, divisors;
  flattenProduct(body, factors, divisors);
  // Of v / (1 + exp(−s)); not the sum that normalises.
  llvm::copy_if(divisors, std::back_inserter(factors),
                [](const Expr *divisor) { return divisor->is(Node::Add); });
  bool isUnit = space.getExtent(reduce->variable).isOne();
  llvm::erase_if(factors, [&](const Expr *factor) {
    return isUnit ? factor->free.empty() : !factor->dependsOn(reduce->variable);
  });
  return factors.size() >= 2 && llvm::any_of(factors, [&](const Expr *f) {
           return f != factors.front();
         });
}
