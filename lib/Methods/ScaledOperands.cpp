//===- ScaledOperands.cpp - Queries and keys times √scale -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   √scale       a constant where the scale, or D, is one; else math.sqrt
//   x̂, admitted  %y = linalg.generic ins(%x, %mask) outs(%zeros) {
//                  select %mask, √scale · x, 0 }
//
// A masked key is selected away, not multiplied by 0: it may hold NaN.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/ScaledOperands.h"
#include "attn/Methods/CarriedLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// The scale
//===----------------------------------------------------------------------===//

/// The scale of `op` if it is known.
static std::optional<double> getConstantScale(SoftmaxAttentionOp op) {
  FloatAttr constant;
  if (op.getScale()) {
    if (!matchPattern(op.getScale(), m_Constant(&constant)))
      return std::nullopt;
    return constant.getValueAsDouble();
  }
  auto attention = cast<AttnOpInterface>(op.getOperation());
  int64_t size =
      attention.getStaticDimSize(*attention.getDimPosition(Dim::Feature));
  if (ShapedType::isDynamic(size))
    return std::nullopt;
  // Nothing is added up over no components.
  return size == 0 ? 1 : 1 / std::sqrt(static_cast<double>(size));
}

Value attn::buildRootOfScale(RewriterBase &rewriter, SoftmaxAttentionOp op) {
  Location loc = op.getLoc();
  auto attention = cast<AttnOpInterface>(op.getOperation());
  FloatType type = getAccumulatorType(attention);
  if (std::optional<double> scale = getConstantScale(op))
    return arith::ConstantOp::create(
        rewriter, loc, rewriter.getFloatAttr(type, std::sqrt(*scale)));
  if (Value scale = op.getScale())
    return math::SqrtOp::create(rewriter, loc,
                                convertScalarToDtype(rewriter, loc, scale, type,
                                                     /*isUnsignedCast=*/false));
  // D^-¼.
  Value size = getValueOrCreateConstantIndexOp(
      rewriter, loc,
      attention.getDimSize(rewriter, *attention.getDimPosition(Dim::Feature)));
  size = arith::IndexCastOp::create(rewriter, loc, rewriter.getI64Type(), size);
  Value number = arith::SIToFPOp::create(rewriter, loc, type, size);
  Value root = math::SqrtOp::create(rewriter, loc, number);
  return math::RsqrtOp::create(rewriter, loc, root);
}

std::optional<Refusal> attn::refuseRootOfScale(SoftmaxAttentionOp op) {
  if (op->getNumResults() == 0)
    return Refusal{"its operands are memrefs, to which no tensors can be added",
                   "approximate before bufferization"};
  std::optional<double> scale = getConstantScale(op);
  if (!scale || !(*scale < 0))
    return std::nullopt;
  std::string text;
  llvm::raw_string_ostream(text) << *scale;
  return Refusal{"the scale is negative (" + text + ")",
                 "queries and keys are multiplied by its root"};
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

Value attn::buildZeros(RewriterBase &rewriter, SoftmaxAttentionOp op,
                       ArrayRef<OpFoldResult> sizes) {
  Location loc = op.getLoc();
  FloatType type = getAccumulatorType(cast<AttnOpInterface>(op.getOperation()));
  Value empty = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  Value zero =
      arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(type));
  return linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0);
}

Value attn::buildAdmitted(RewriterBase &rewriter, SoftmaxAttentionOp op,
                          OpOperand &operand, Value factor, Value other,
                          llvm::SmallBitVector &leading) {
  Location loc = op.getLoc();
  leading = getLeadingDimsOf(op, operand);
  bool isValue = &operand == &op.getValueMutable();
  Dim dims[] = {Dim::Key, isValue ? Dim::Value : Dim::Feature};
  SmallVector<Value> inputs{operand.get()};
  if (op.getMask()) {
    leading |= getLeadingDimsOf(op, op.getMaskMutable()[0]);
    inputs.push_back(op.getMask());
  }
  CarriedLayout layout(op, leading, dims);
  SmallVector<AffineMap> maps{layout.carry(operand)};
  if (op.getMask())
    maps.push_back(layout.carry(op.getMaskMutable()[0]));
  AffineMap result = layout.canonical(leading, dims);
  if (op.getMask() && other) {
    AffineExpr first = rewriter.getAffineConstantExpr(0);
    unsigned key = leading.count();
    maps.push_back(result.dropResult(key).insertResult(first, key));
    inputs.push_back(other);
  }
  maps.push_back(result);

  FloatType type = getAccumulatorType(cast<AttnOpInterface>(op.getOperation()));
  Value empty = tensor::EmptyOp::create(
      rewriter, loc, getCanonicalSizes(rewriter, op, leading, dims), type);
  SmallVector<utils::IteratorType> iterators(layout.getNumDims(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             rewriter, loc, empty.getType(), inputs, empty, maps, iterators,
             [&](OpBuilder &b, Location loc, ValueRange arguments) {
               Value x = convertScalarToDtype(b, loc, arguments[0], type,
                                              /*isUnsignedCast=*/false);
               if (factor)
                 x = arith::MulFOp::create(b, loc, x, factor);
               if (op.getMask()) {
                 Value masked = other ? arguments[2]
                                      : arith::ConstantOp::create(
                                            b, loc, b.getZeroAttr(type));
                 x = arith::SelectOp::create(b, loc, arguments[1], x, masked);
               }
               linalg::YieldOp::create(b, loc, x);
             })
      .getResult(0);
}
