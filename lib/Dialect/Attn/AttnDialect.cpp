//===- AttnDialect.cpp - The attn dialect ---------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registration of operations and attributes; effects and result shapes, which
// follow from the destinations.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"
#include <charconv>

using namespace mlir;
using namespace mlir::attn;

#include "attn/Dialect/Attn/AttnDialect.cpp.inc"
#include "attn/Dialect/Attn/AttnEnums.cpp.inc"

#include "attn/Dialect/Attn/AttnAttrInterfaces.cpp.inc"
#include "attn/Dialect/Attn/AttnOpInterfaces.cpp.inc"

/// Parses and prints an epsilon as a plain floating-point number (f64).
static ParseResult parseEpsilon(AsmParser &parser, FloatAttr &epsilon) {
  double value;
  if (parser.parseFloat(value))
    return failure();
  epsilon = parser.getBuilder().getF64FloatAttr(value);
  return success();
}
static void printEpsilon(AsmPrinter &printer, FloatAttr epsilon) {
  // The shortest digits that read back as the same number, with the point that
  // MLIR's floats have: 1.0e-06, not 9.9999999999999995E-7.
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof(buffer),
                           epsilon.getValueAsDouble());
  std::string text(buffer, end.ptr);
  if (text.find('.') == std::string::npos)
    text.insert(std::min(text.find('e'), text.size()), ".0");
  printer << text;
}

#define GET_ATTRDEF_CLASSES
#include "attn/Dialect/Attn/AttnAttributes.cpp.inc"

#define GET_OP_CLASSES
#include "attn/Dialect/Attn/AttnOps.cpp.inc"

void AttnDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "attn/Dialect/Attn/AttnAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "attn/Dialect/Attn/AttnOps.cpp.inc"
      >();
}

FloatType mlir::attn::getAccumulatorType(TypeRange types) {
  MLIRContext *context = nullptr;
  for (Type type : types) {
    Type element = getElementTypeOrSelf(type);
    if (element.isF64())
      return cast<FloatType>(element);
    context = element.getContext();
  }
  return Float32Type::get(context);
}

FloatType mlir::attn::getAccumulatorType(AttnOpInterface op) {
  SmallVector<Type> types;
  for (auto [index, operand] : llvm::enumerate(op.getShapedOperands()))
    if (op.getOperandDims(index) != ArrayRef{Dim::Query, Dim::Key})
      types.push_back(operand->get().getType());
  return getAccumulatorType(types);
}

//===----------------------------------------------------------------------===//
// Effects and shapes, from the destinations
//===----------------------------------------------------------------------===//

using Effects =
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

/// Memref inputs are read and destinations written; the state among the
/// destinations is read too.
static void getDestinationEffects(DestinationStyleOpInterface op,
                                  bool firstIsWriteOnly, Effects &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    bool isInit = op.isDpsInit(&operand);
    bool writeOnly =
        isInit && firstIsWriteOnly && &operand == op.getDpsInitOperand(0);
    if (!writeOnly)
      effects.emplace_back(MemoryEffects::Read::get(), &operand, /*stage=*/0,
                           /*effectOnFullRegion=*/true,
                           SideEffects::DefaultResource::get());
    if (isInit)
      effects.emplace_back(MemoryEffects::Write::get(), &operand, /*stage=*/1,
                           /*effectOnFullRegion=*/true,
                           SideEffects::DefaultResource::get());
  }
}

/// The shape of a result is that of its destination.
static LogicalResult reifyDestinations(OpBuilder &builder,
                                       DestinationStyleOpInterface op,
                                       ReifiedRankedShapedTypeDims &shapes) {
  for (OpOperand &init : op.getDpsInitsMutable())
    if (isa<RankedTensorType>(init.get().getType()))
      shapes.push_back(
          tensor::getMixedSizes(builder, op->getLoc(), init.get()));
  return success();
}

/// An operation that a run-time check may guard must not leave the check
/// behind: one with dynamic sizes, or with positions that are not constants.
static Speculation::Speculatability getSpeculatabilityOf(Operation *op) {
  if (op->getNumResults() == 0)
    return Speculation::NotSpeculatable;
  for (Value operand : op->getOperands()) {
    auto shaped = dyn_cast<ShapedType>(operand.getType());
    if (shaped ? !shaped.hasStaticShape()
               : operand.getType().isIndex() && !getConstantIntValue(operand))
      return Speculation::NotSpeculatable;
  }
  return Speculation::Speculatable;
}

#define ATTN_DESTINATION_METHODS(OP, FIRST_IS_WRITE_ONLY)                      \
  Speculation::Speculatability OP::getSpeculatability() {                      \
    return getSpeculatabilityOf(*this);                                        \
  }                                                                            \
  void OP::getEffects(Effects &effects) {                                      \
    getDestinationEffects(*this, FIRST_IS_WRITE_ONLY, effects);                \
  }                                                                            \
  LogicalResult OP::reifyResultShapes(OpBuilder &builder,                      \
                                      ReifiedRankedShapedTypeDims &shapes) {   \
    return reifyDestinations(builder, *this, shapes);                          \
  }

ATTN_DESTINATION_METHODS(SoftmaxAttentionOp, true)
ATTN_DESTINATION_METHODS(LinearAttentionOp, true)
ATTN_DESTINATION_METHODS(LinearAttentionStepOp, true)
ATTN_DESTINATION_METHODS(LinearReadoutOp, true)
ATTN_DESTINATION_METHODS(NystromAttentionOp, true)
ATTN_DESTINATION_METHODS(SegmentMeanOp, true)
ATTN_DESTINATION_METHODS(NewtonInverseOp, true)
ATTN_DESTINATION_METHODS(CholeskyInverseOp, true)
ATTN_DESTINATION_METHODS(LinearStateOp, false)
ATTN_DESTINATION_METHODS(MergeStateOp, false)
#undef ATTN_DESTINATION_METHODS
