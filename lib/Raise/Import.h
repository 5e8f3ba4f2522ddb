//===- Import.h - What an attention of another dialect says -----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One description that each dialect's reader fills in, and one place that
// builds the operation of it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_IMPORT_H
#define ATTN_LIB_RAISE_IMPORT_H

#include "attn/Dialect/Attn/Attn.h"
#include "attn/Raise/Import.h"
#include "mlir/IR/Builders.h"
#include <string>

namespace mlir::attn::raise {

/// Ranked tensors with a map each over (lead…, n, s, d, e).
struct ForeignAttention {
  Value query, key, value, mask, scale;
  AffineMap queryMap, keyMap, valueMap, maskMap, outputMap;
  bool causal = false;
  EmptyRow emptyRow = EmptyRow::Zero;
  Type elementType; // of the result
};

/// Reads one operation; nothing is built before it is known to be read whole.
class ForeignReader {
public:
  ForeignReader(Operation *op, std::string &reason)
      : op(op), builder(op), reason(reason) {}

  /// Failure and a reason, or with `replace` what stands for the results that
  /// are used: nothing is built without.
  LogicalResult read(bool replace);
  ArrayRef<Value> getResults() const { return results; }

private:
  LogicalResult refuse(const Twine &why) {
    reason = why.str();
    return failure();
  }
  LogicalResult refuseOtherAttributes(ArrayRef<StringRef> known,
                                      StringRef prefix = "");
  LogicalResult requireTensors(ValueRange values);
  LogicalResult requireMask(Value mask);
  FailureOr<Value> readIree(bool replace);
  FailureOr<Value> readTMTensor(bool replace);
  FailureOr<Value> readOnnx(bool replace);
  LogicalResult readOnnxLinear(bool replace);
  LogicalResult classify(ArrayRef<AffineMap> maps, ForeignAttention &result);
  /// An attribute that counts or switches, or `otherwise`.
  FailureOr<int64_t> getInteger(StringRef name, int64_t otherwise);
  Attribute getOnnxAttribute(StringRef name);
  Value emit(const ForeignAttention &attention);

  Operation *op;
  OpBuilder builder;
  std::string &reason;
  SmallVector<Value, 2> results;
};

/// In torch.operator the attributes of an ONNX operation have this prefix.
constexpr StringLiteral kOnnxPrefix = "torch.onnx.";

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_IMPORT_H
