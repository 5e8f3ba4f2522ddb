//===- Attn.h - The attn dialect --------------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything a pass needs: dialect, attributes with their interfaces,
// operations.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_ATTN_H
#define ATTN_DIALECT_ATTN_ATTN_H

#include "attn/Dialect/Attn/AttnDims.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "llvm/ADT/SmallBitVector.h"

#include "attn/Dialect/Attn/AttnAttrInterfaces.h.inc"
#include "attn/Dialect/Attn/AttnOpInterfaces.h.inc"

#include "attn/Dialect/Attn/AttnDialect.h.inc"
#include "attn/Dialect/Attn/AttnEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "attn/Dialect/Attn/AttnAttributes.h.inc"

#define GET_OP_CLASSES
#include "attn/Dialect/Attn/AttnOps.h.inc"

namespace mlir::attn {

/// The type in which features and sums of values of `types` are formed: f64 if
/// one of them is f64, f32 otherwise.
FloatType getAccumulatorType(TypeRange types);
/// That of `op`: a mask adds to scores and does not widen them.
FloatType getAccumulatorType(AttnOpInterface op);

/// The parts of the state of keys with `keyMap`: 1, the state; 2, also the
/// normalizer state; 3, also the maximum.
unsigned getNumStateParts(FeatureMapAttrInterface keyMap, bool hasNormalizer);

/// True for operands whose leading dimensions the state has: key, value,
/// key_mask and their projection.
bool isOfKeys(const OperandShape &layout);
/// The leading dimensions of the state in `op`'s iteration space: those that an
/// operand of keys has.
llvm::SmallBitVector getStateLeadingDims(AttnOpInterface op);

/// Destination of a state for `op`'s keys, with no key in it: `parts`
/// zero-filled tensors out of state, normalizer state and maximum, in the
/// canonical layout with the leading dimensions of the state.
SmallVector<Value> createZeroState(OpBuilder &builder, Location loc,
                                   AttnOpInterface op, unsigned parts);

/// A complete state of keys that are normalised over the sequence, `parts` of
/// it as tensors in the layout of createZeroState, divided by its normalizer
/// state; 0 where that is 0.
Value normalizeState(OpBuilder &builder, Location loc, ValueRange parts);

/// Registers the implementation of BufferizableOpInterface for all operations.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_ATTN_H
