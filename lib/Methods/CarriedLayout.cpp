//===- CarriedLayout.cpp - The layout of attention, carried over ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A map is carried over result by result: a leading dimension to where it now
// is, a trailing one by its name.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/CarriedLayout.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::SmallBitVector;

static AttnOpInterface asAttention(SoftmaxAttentionOp op) {
  return cast<AttnOpInterface>(op.getOperation());
}

CarriedLayout::CarriedLayout(SoftmaxAttentionOp op, ArrayRef<Dim> trailing)
    : CarriedLayout(op,
                    SmallBitVector(asAttention(op).getNumLeadingDims(), true),
                    trailing) {}

CarriedLayout::CarriedLayout(SoftmaxAttentionOp op, SmallBitVector leading,
                             ArrayRef<Dim> trailing)
    : attention(asAttention(op)), leading(std::move(leading)),
      trailing(trailing) {}

unsigned CarriedLayout::getLeadingPosition(unsigned dim) const {
  assert(leading.test(dim) && "a dimension that this space lacks");
  unsigned position = 0;
  for (unsigned other : leading.set_bits())
    position += other < dim;
  return position;
}

unsigned CarriedLayout::getPosition(Dim dim) const {
  const auto *found = llvm::find(trailing, dim);
  assert(found != trailing.end() && "a dimension that this space lacks");
  return leading.count() + (found - trailing.begin());
}

AffineMap CarriedLayout::carry(OpOperand &operand,
                               ArrayRef<std::pair<Dim, Dim>> renamed) const {
  auto op = attention;
  unsigned numLeading = op.getNumLeadingDims();
  SmallVector<AffineExpr> results;
  for (AffineExpr result : op.getMatchingMap(&operand).getResults()) {
    unsigned dim = cast<AffineDimExpr>(result).getPosition();
    if (dim < numLeading) {
      results.push_back(
          getAffineDimExpr(getLeadingPosition(dim), op.getContext()));
      continue;
    }
    Dim name = op.getTrailingDims()[dim - numLeading];
    for (auto [from, to] : renamed)
      if (from == name) {
        name = to;
        break;
      }
    results.push_back(getAffineDimExpr(getPosition(name), op.getContext()));
  }
  return AffineMap::get(getNumDims(), 0, results, op.getContext());
}

AffineMap CarriedLayout::canonical(const SmallBitVector &ownLeading,
                                   ArrayRef<Dim> dims) const {
  auto op = attention;
  SmallVector<AffineExpr> results;
  for (unsigned dim : ownLeading.set_bits())
    results.push_back(
        getAffineDimExpr(getLeadingPosition(dim), op.getContext()));
  for (Dim dim : dims)
    results.push_back(getAffineDimExpr(getPosition(dim), op.getContext()));
  return AffineMap::get(getNumDims(), 0, results, op.getContext());
}

SmallBitVector attn::getLeadingDimsOf(SoftmaxAttentionOp op,
                                      OpOperand &operand) {
  AttnOpInterface attention = asAttention(op);
  AffineMap map = attention.getMatchingMap(&operand);
  SmallBitVector leading(attention.getNumLeadingDims());
  for (unsigned dim = 0; dim < leading.size(); ++dim)
    leading[dim] = map.isFunctionOfDim(dim);
  return leading;
}

SmallBitVector attn::getLeadingDimsOfKeys(SoftmaxAttentionOp op) {
  SmallBitVector leading = getLeadingDimsOf(op, op.getKeyMutable());
  if (op.getMask())
    leading |= getLeadingDimsOf(op, op.getMaskMutable()[0]);
  return leading;
}

SmallVector<OpFoldResult> attn::getCanonicalSizes(OpBuilder &builder,
                                                  SoftmaxAttentionOp op,
                                                  const SmallBitVector &leading,
                                                  ArrayRef<Dim> dims) {
  AttnOpInterface attention = asAttention(op);
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : leading.set_bits())
    sizes.push_back(attention.getDimSize(builder, dim));
  for (Dim dim : dims)
    sizes.push_back(
        attention.getDimSize(builder, *attention.getDimPosition(dim)));
  return sizes;
}
