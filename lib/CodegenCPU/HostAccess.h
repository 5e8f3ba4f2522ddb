//===- HostAccess.h - Vectors of a loop's operands --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads and writes what the iterations [position, position + lanes) of one loop
// touch of a buffer: one element, a vector in memory, or elements apart.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CODEGENCPU_HOSTACCESS_H
#define ATTN_CODEGENCPU_HOSTACCESS_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::attn {

/// How the elements of consecutive iterations lie.
enum class Access {
  Uniform,    ///< one element
  Contiguous, ///< one after the other
  Apart,      ///< any other way
};

/// How `type`, read through `map`, is accessed along loop `dim`.
Access getAccess(MemRefType type, AffineMap map, unsigned dim);

/// The iterations of one loop that a vector covers.
struct Lanes {
  /// The loop.
  unsigned dim;
  /// Their number.
  int64_t count;
  /// The valid ones, as a mask; null if all are.
  Value mask;
  /// The last valid iteration, where there is a mask.
  Value last;
};

/// Reads and writes through affine maps of the loops' positions.
class HostAccess {
public:
  HostAccess(OpBuilder &builder, Location loc) : b(builder), loc(loc) {}

  /// The indices that `map` gives at `positions`.
  SmallVector<Value> getIndices(AffineMap map, ArrayRef<Value> positions);

  /// The element at `positions`.
  Value loadElement(Value buffer, AffineMap map, ArrayRef<Value> positions);

  /// The elements of `lanes`, the first of them at `positions`: a scalar if
  /// they are one, else a vector. Invalid lanes hold zero, or a valid lane's
  /// element.
  Value load(Value buffer, AffineMap map, ArrayRef<Value> positions,
             const Lanes &lanes);

  /// Writes the valid lanes of `vector`; along the lanes' loop the buffer must
  /// be contiguous.
  void store(Value vector, Value buffer, AffineMap map,
             ArrayRef<Value> positions, const Lanes &lanes);

  /// `value` in all of `count` lanes.
  Value broadcast(Value value, int64_t count);

  /// The constant `index`.
  Value index(int64_t index);

  /// The position of one lane, the last valid one for those past it.
  Value getLanePosition(Value first, int64_t lane, const Lanes &lanes);

private:
  OpBuilder &b;
  Location loc;
};

} // namespace mlir::attn

#endif // ATTN_CODEGENCPU_HOSTACCESS_H
