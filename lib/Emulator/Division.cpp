//===- Division.cpp - Divisors that end a process -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A device divides by 0, and the least number by -1; a host stops:
//
//     %q = llvm.sdiv %x, %y  ->  %z = llvm.icmp "eq" %y, 0
//                                %w = llvm.select %z or %x = min and %y = -1,
//                                                 1, %y
//                                %q = llvm.sdiv %x, %w
//
//===----------------------------------------------------------------------===//

#include "OperationKind.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::emulator;

Value mlir::attn::emulator::guardDivision(Operation *op, OpBuilder &b) {
  if (!isa<LLVM::SDivOp, LLVM::SRemOp, LLVM::UDivOp, LLVM::URemOp>(op))
    return {};
  Value dividend = op->getOperand(0), divisor = op->getOperand(1);
  Type type = divisor.getType();
  unsigned width = getElementTypeOrSelf(type).getIntOrFloatBitWidth();
  APInt known;
  if (matchPattern(divisor, m_ConstantInt(&known)) && !known.isZero() &&
      !known.isAllOnes())
    return {};
  Location loc = op->getLoc();
  auto constant = [&](const APInt &value) -> Value {
    TypedAttr attribute = b.getIntegerAttr(getElementTypeOrSelf(type), value);
    if (auto vector = dyn_cast<VectorType>(type))
      attribute = SplatElementsAttr::get(vector, attribute);
    return LLVM::ConstantOp::create(b, loc, type, attribute);
  };
  auto isEqual = [&](Value x, const APInt &y) -> Value {
    return LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::eq, x,
                                constant(y));
  };
  Value isZero = isEqual(divisor, APInt::getZero(width)), isWrong = isZero;
  if (isa<LLVM::SDivOp, LLVM::SRemOp>(op)) {
    Value overflows =
        LLVM::AndOp::create(b, loc, isEqual(divisor, APInt::getAllOnes(width)),
                            isEqual(dividend, APInt::getSignedMinValue(width)));
    isWrong = LLVM::OrOp::create(b, loc, isZero, overflows);
  }
  op->setOperand(1, LLVM::SelectOp::create(b, loc, isWrong,
                                           constant(APInt(width, 1)), divisor));
  auto vector = dyn_cast<VectorType>(type);
  return vector ? LLVM::BitcastOp::create(
                      b, loc, b.getIntegerType(vector.getNumElements()), isZero)
                : isZero;
}
