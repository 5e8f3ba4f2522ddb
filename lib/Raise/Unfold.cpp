//===- Unfold.cpp - From operations to expressions ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The tensor level: every linalg operation by its maps and region, reshapes and
// slices as substitutions of positions.
//
//   linalg.transpose          load[r, (i, j)]  ↦  load[source, (j, i)]
//   linalg.reduce {maximumf}  load[r, (i)]     ↦  max(x, load[source, (i, x)])
//
//===----------------------------------------------------------------------===//

#include "UnfoldBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::raise;

Domain mlir::attn::raise::getDomain(Type elementType) {
  if (isa<FloatType>(elementType))
    return Domain::Float;
  return elementType.isInteger(1) ? Domain::Boolean : Domain::Integer;
}

const Expr *Unfolder::load(Value tensor, ArrayRef<Linear> indices) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<Linear> positions(indices);
  for (auto [i, position] : llvm::enumerate(positions))
    if (type.getDimSize(i) == 1)
      position = Linear();
  if (const Expr *constant = readConstant(tensor, positions))
    return constant;
  return context.load(tensor, positions, getDomain(type.getElementType()));
}

const Expr *Unfolder::step(const Expr *load) {
  if (leaves.contains(load->value))
    return nullptr;
  auto [it, isNew] = steps.try_emplace(load, nullptr);
  if (!isNew)
    return it->second;
  Operation *producer = load->value.getDefiningOp();
  if (!producer)
    return nullptr;
  Operation *saved = context.getOrigin();
  context.setOrigin(producer);
  pending.clear();
  const Expr *result = compute(load);
  context.setOrigin(saved);
  if (!pending.empty())
    assumptions[load] = pending;
  steps[load] = result;
  return result;
}

ArrayRef<SizeAssumption> Unfolder::getAssumptions(const Expr *load) const {
  auto it = assumptions.find(load);
  return it == assumptions.end() ? ArrayRef<SizeAssumption>() : it->second;
}

//===----------------------------------------------------------------------===//
// Reshapes and slices
//===----------------------------------------------------------------------===//

const Expr *Unfolder::unfoldReshape(Value source, ArrayRef<Linear> sourceSizes,
                                    ArrayRef<Linear> resultSizes,
                                    ArrayRef<Linear> indices) {
  Linear flat;
  Size stride(1);
  for (unsigned i = resultSizes.size(); i-- > 0;) {
    flat = IndexSpace::add(flat, IndexSpace::mul(indices[i], stride));
    stride = stride * sizes.asSize(resultSizes[i]);
  }
  SmallVector<Linear> positions(sourceSizes.size());
  Size divisor(1);
  for (unsigned i = sourceSizes.size(); i-- > 0;) {
    Linear digit = space.floorDiv(flat, divisor);
    Size size = sizes.asSize(sourceSizes[i]);
    positions[i] = i == 0 ? digit : space.mod(digit, size);
    divisor = divisor * size;
  }
  return load(source, positions);
}

const Expr *Unfolder::compute(const Expr *load) {
  Operation *op = load->value.getDefiningOp();
  ArrayRef<Linear> indices = load->indices;
  unsigned result = cast<OpResult>(load->value).getResultNumber();

  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return unfoldLinalg(linalgOp, result, load);
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return unfoldSoftmax(softmax, load);

  auto dimsOf = [&](Value tensor) {
    SmallVector<Linear> dims;
    unsigned rank = cast<RankedTensorType>(tensor.getType()).getRank();
    for (unsigned i = 0; i < rank; ++i)
      dims.push_back(sizes.getDim(tensor, i));
    return dims;
  };
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op)) {
    bool expands = isa<tensor::ExpandShapeOp>(op);
    SmallVector<ReassociationIndices> groups =
        expands ? cast<tensor::ExpandShapeOp>(op).getReassociationIndices()
                : cast<tensor::CollapseShapeOp>(op).getReassociationIndices();
    Value source = op->getOperand(0);
    SmallVector<Linear> from = dimsOf(source), to = dimsOf(load->value);
    SmallVector<Linear> positions;
    // Each group alone: a dynamic outer dimension needs no division.
    for (auto [i, group] : llvm::enumerate(groups)) {
      Size stride(1);
      if (expands) {
        Linear flat;
        for (int64_t dim : llvm::reverse(group)) {
          flat = IndexSpace::add(flat, IndexSpace::mul(indices[dim], stride));
          stride = stride * sizes.asSize(to[dim]);
        }
        positions.push_back(flat);
        continue;
      }
      SmallVector<Linear> digits(group.size());
      for (unsigned k = group.size(); k-- > 0;) {
        Linear digit = space.floorDiv(indices[i], stride);
        Size size = sizes.asSize(from[group[k]]);
        // A group of one real dimension: the rest are 0.
        digits[k] = k == 0 ? digit : space.mod(digit, size);
        stride = stride * size;
      }
      positions.append(digits);
    }
    if (groups.empty())
      positions.assign(from.size(), Linear());
    return this->load(source, positions);
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    if (!isa<RankedTensorType>(reshape.getSource().getType()))
      return nullptr;
    return unfoldReshape(reshape.getSource(), dimsOf(reshape.getSource()),
                         dimsOf(load->value), indices);
  }
  if (auto castOp = dyn_cast<tensor::CastOp>(op)) {
    if (!isa<RankedTensorType>(castOp.getSource().getType()))
      return nullptr;
    return this->load(castOp.getSource(), indices);
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    SmallVector<Linear> positions;
    unsigned next = 0;
    auto form = [&](OpFoldResult value) {
      if (std::optional<int64_t> number = getConstantIntValue(value))
        return IndexSpace::constant(*number);
      return sizes.getScalar(cast<Value>(value));
    };
    for (auto [i, offset] : llvm::enumerate(slice.getMixedOffsets())) {
      Linear position = form(offset);
      if (!dropped.test(i)) {
        std::optional<Linear> scaled =
            IndexSpace::mul(indices[next++], form(slice.getMixedStrides()[i]));
        if (!scaled)
          return nullptr;
        position = IndexSpace::add(position, *scaled);
      }
      positions.push_back(position);
    }
    return this->load(slice.getSource(), positions);
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return unfoldInsert(insert, load);
  if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
    Body body;
    return evaluate(splat.getInput(), body);
  }
  if (auto elements = dyn_cast<tensor::FromElementsOp>(op)) {
    if (elements.getElements().size() != 1)
      return nullptr;
    Body body;
    return evaluate(elements.getElements().front(), body);
  }
  if (OpTrait::hasElementwiseMappableTraits(op) && op->getNumResults() == 1)
    return unfoldElementwise(op, load);
  return nullptr;
}

/// A15: positions are written into a tensor of positions.
const Expr *Unfolder::unfoldInsert(tensor::InsertSliceOp op, const Expr *load) {
  RankedTensorType sourceType = op.getSourceType();
  int64_t rank = sourceType.getRank();
  if (rank != op.getDestType().getRank() || !sourceType.hasStaticShape() ||
      !sourceType.getElementType().isIntOrIndex() ||
      llvm::any_of(op.getStaticOffsets(), ShapedType::isDynamic) ||
      llvm::any_of(op.getStaticStrides(), [](int64_t s) { return s != 1; }))
    return nullptr;
  const Expr *inside = context.boolean(true);
  SmallVector<Linear> positions;
  for (int64_t i = 0; i < rank; ++i) {
    Linear position = IndexSpace::sub(
        load->indices[i], IndexSpace::constant(op.getStaticOffsets()[i]));
    Linear last = IndexSpace::constant(sourceType.getDimSize(i) - 1);
    inside = context.logicalAnd(inside, context.nonNegative(position));
    inside = context.logicalAnd(
        inside, context.nonNegative(IndexSpace::sub(last, position)));
    positions.push_back(position);
  }
  // What is not read may be outside.
  if (inside->isConstant(0))
    return this->load(op.getDest(), load->indices);
  return context.select(inside, this->load(op.getSource(), positions),
                        this->load(op.getDest(), load->indices));
}

/// A15: a sum of a few integers, such as the parts of a flat position.
const Expr *Unfolder::unroll(Reduction kind, Atom variable, const Expr *body) {
  constexpr int64_t kFew = 8;
  const Size &extent = space.getExtent(variable);
  if (kind != Reduction::Add || body->domain != Domain::Integer ||
      !extent.isStatic() || extent.constant < 1 || extent.constant > kFew)
    return nullptr;
  const Expr *sum = nullptr;
  for (int64_t i = 0; i < extent.constant; ++i) {
    const Expr *term =
        context.substitute(body, {{variable, IndexSpace::constant(i)}});
    sum = sum ? context.add(sum, term) : term;
  }
  return sum;
}

const Expr *Unfolder::unfoldElementwise(Operation *op, const Expr *load) {
  SmallVector<const Expr *> operands;
  for (Value operand : op->getOperands()) {
    if (isa<RankedTensorType>(operand.getType())) {
      operands.push_back(this->load(operand, load->indices));
      continue;
    }
    Body body;
    const Expr *value = evaluate(operand, body);
    if (!value)
      return nullptr;
    operands.push_back(value);
  }
  return evaluateOp(op, operands, getElementTypeOrSelf(load->value.getType()));
}

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

Linear Unfolder::apply(AffineExpr expr, ArrayRef<Linear> dims, bool &isAffine) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return IndexSpace::constant(constant.getValue());
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary) {
    isAffine = false;
    return {};
  }
  Linear lhs = apply(binary.getLHS(), dims, isAffine);
  Linear rhs = apply(binary.getRHS(), dims, isAffine);
  std::optional<Size> size = IndexSpace::asSize(rhs);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return IndexSpace::add(lhs, rhs);
  case AffineExprKind::Mul:
    if (std::optional<Linear> product = IndexSpace::mul(lhs, rhs))
      return *product;
    break;
  case AffineExprKind::FloorDiv:
    if (size && size->constant > 0)
      return space.floorDiv(lhs, *size);
    break;
  case AffineExprKind::Mod:
    if (size && size->constant > 0)
      return space.mod(lhs, *size);
    break;
  default:
    break;
  }
  isAffine = false;
  return {};
}

Atom Unfolder::getBinder(Operation *op, unsigned loop, const Size &extent) {
  auto [it, isNew] = binders.try_emplace({op, loop}, 0);
  if (isNew)
    it->second = space.makeVariable(extent);
  return it->second;
}

/// The reduction that `value` = `value`'s operation of accumulator and `input`
/// is, if it is one.
static std::optional<Reduction>
matchCombiner(Value value, BlockArgument accumulator, Value &input) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return std::nullopt;
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    auto cmp = select.getCondition().getDefiningOp<arith::CmpFOp>();
    Value then = select.getTrueValue(), otherwise = select.getFalseValue();
    if (!cmp || (then != accumulator && otherwise != accumulator))
      return std::nullopt;
    bool straight = cmp.getLhs() == then && cmp.getRhs() == otherwise;
    bool crossed = cmp.getLhs() == otherwise && cmp.getRhs() == then;
    using P = arith::CmpFPredicate;
    P p = cmp.getPredicate();
    bool greater = p == P::OGT || p == P::OGE || p == P::UGT || p == P::UGE;
    bool less = p == P::OLT || p == P::OLE || p == P::ULT || p == P::ULE;
    if ((!straight && !crossed) || (!greater && !less))
      return std::nullopt;
    input = then == accumulator ? otherwise : then;
    return greater == straight ? Reduction::Max : Reduction::Min;
  }
  if (op->getNumOperands() != 2)
    return std::nullopt;
  Value lhs = op->getOperand(0), rhs = op->getOperand(1);
  if (lhs != accumulator && rhs != accumulator)
    return std::nullopt;
  input = lhs == accumulator ? rhs : lhs;
  bool isBool = value.getType().isInteger(1);
  if (isa<arith::AddFOp>(op) || (isa<arith::AddIOp>(op) && !isBool))
    return Reduction::Add;
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
    return Reduction::Max;
  if (isa<arith::MinimumFOp, arith::MinNumFOp>(op))
    return Reduction::Min;
  if (isBool && isa<arith::AndIOp, arith::MulIOp, arith::MinUIOp>(op))
    return Reduction::And;
  if (isBool && isa<arith::OrIOp, arith::MaxUIOp>(op))
    return Reduction::Or;
  return std::nullopt;
}

const Expr *Unfolder::combine(Operation *op, const Expr *init,
                              const Expr *reduced, Reduction kind) {
  switch (kind) {
  case Reduction::Add:
    return context.add(init, reduced);
  case Reduction::Max:
    return context.max(init, reduced);
  case Reduction::Min:
    return context.min(init, reduced);
  case Reduction::And:
    return context.logicalAnd(init, reduced);
  case Reduction::Or:
    return context.logicalOr(init, reduced);
  }
  return nullptr;
}

const Expr *Unfolder::unfoldLinalg(linalg::LinalgOp op, unsigned result,
                                   const Expr *load) {
  if (!op.hasPureTensorSemantics() || op->getNumRegions() == 0 ||
      op->getRegion(0).empty())
    return nullptr;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  OpOperand *init = op.getDpsInitOperand(result);
  AffineMap outMap = op.getMatchingIndexingMap(init);

  Body body;
  body.op = op;
  body.loops.resize(op.getNumLoops());
  llvm::SmallBitVector known(op.getNumLoops());
  for (auto [i, expr] : llvm::enumerate(outMap.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      body.loops[dim.getPosition()] = load->indices[i];
      known.set(dim.getPosition());
    } else if (!isa<AffineConstantExpr>(expr)) {
      return nullptr;
    }
  }

  SmallVector<std::pair<Atom, bool>> binders; // variable, extent is 1
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop) {
    if (known.test(loop))
      continue;
    if (iterators[loop] != utils::IteratorType::reduction)
      return nullptr;
    std::optional<Size> extent;
    for (OpOperand &operand : op->getOpOperands()) {
      auto type = dyn_cast<RankedTensorType>(operand.get().getType());
      if (!type)
        continue;
      AffineMap map = op.getMatchingIndexingMap(&operand);
      for (auto [i, expr] : llvm::enumerate(map.getResults()))
        if (auto dim = dyn_cast<AffineDimExpr>(expr))
          if (dim.getPosition() == loop && (!extent || !type.isDynamicDim(i)))
            extent = sizes.getExtent(operand.get(), i);
    }
    if (!extent)
      return nullptr;
    Atom variable = getBinder(op, loop, *extent);
    body.loops[loop] = space.variable(variable);
    binders.push_back({variable, extent->isOne()});
  }
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (known.test(loop) && iterators[loop] == utils::IteratorType::reduction)
      return nullptr;

  Block *block = &op->getRegion(0).front();
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument arg = op.getMatchingBlockArgument(&operand);
    bool isInit = op.isDpsInit(&operand);
    if (isInit && !binders.empty())
      continue;
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type) {
      Body outer;
      if (const Expr *value = evaluate(operand.get(), outer))
        body.values[arg] = value;
      continue;
    }
    if (isInit && &operand != init)
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    SmallVector<Linear> positions;
    bool isAffine = true;
    for (AffineExpr expr : map.getResults())
      positions.push_back(apply(expr, body.loops, isAffine));
    if (isAffine)
      body.values[arg] = this->load(operand.get(), positions);
  }

  Value yielded = block->getTerminator()->getOperand(result);
  if (binders.empty())
    return evaluate(yielded, body);

  Value input;
  std::optional<Reduction> kind =
      matchCombiner(yielded, op.getMatchingBlockArgument(init), input);
  if (!kind)
    return nullptr;
  const Expr *reduced = evaluate(input, body);
  if (!reduced)
    return nullptr;
  // A product over one feature stays a sum, so that it is known as a product.
  bool isProduct = isContractionOp(op) &&
                   llvm::all_of(binders, [](auto &b) { return b.second; });
  for (auto [variable, isUnit] : llvm::reverse(binders))
    if (const Expr *sum = unroll(*kind, variable, reduced))
      reduced = sum;
    else if (!isUnit || isProduct)
      reduced = context.reduce(*kind, variable, reduced);
  return combine(op, this->load(init->get(), load->indices), reduced, *kind);
}

const Expr *Unfolder::unfoldSoftmax(linalg::SoftmaxOp op, const Expr *load) {
  Value input = op.getInput();
  unsigned dim = op.getDimension();
  if (!isa<RankedTensorType>(input.getType()))
    return nullptr;
  Size extent = sizes.getExtent(input, dim);
  auto at = [&](const Linear &position) {
    SmallVector<Linear> indices(load->indices.begin(), load->indices.end());
    indices[dim] = position;
    return this->load(input, indices);
  };
  Atom maxVariable = getBinder(op, 0, extent), sum = getBinder(op, 1, extent);
  const Expr *shift = context.negate(context.reduce(
      Reduction::Max, maxVariable, at(space.variable(maxVariable))));
  auto exp = [&](const Linear &position) {
    return context.unary(Node::Exp, context.add(at(position), shift));
  };
  return context.div(
      exp(load->indices[dim]),
      context.reduce(Reduction::Add, sum, exp(space.variable(sum))));
}
