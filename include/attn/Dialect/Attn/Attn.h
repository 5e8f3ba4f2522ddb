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

/// Destination of a state for `op`'s keys: a zero-filled tensor for each of
/// state and, if `withNormalizer`, normalizer state, in the canonical layout
/// with the leading dimensions of the state in `op`'s iteration space (those of
/// key, value and key_mask), in order.
SmallVector<Value> createZeroState(OpBuilder &builder, Location loc,
                                   AttnOpInterface op, bool withNormalizer);

/// Registers the implementation of BufferizableOpInterface for all operations.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_ATTN_H
