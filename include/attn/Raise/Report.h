//===- Report.h - What was raised, and what was not and why -----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For the tools: the attentions of a module and the softmaxes that are not
// attention, in words.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RAISE_REPORT_H
#define ATTN_RAISE_REPORT_H

#include "mlir/IR/Location.h"
#include "mlir/IR/Operation.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace mlir::attn {

/// One attn.softmax_attention, or attention that is linear as it was read.
/// Sizes are ShapedType::kDynamic where unknown.
struct AttentionReport {
  AttentionReport(std::string function, Location location)
      : function(std::move(function)), location(location) {}

  std::string function;
  Location location;
  /// The operation, if it is not softmax attention; scale, what an empty row
  /// gives and who uses the probabilities are of softmax attention alone.
  std::string linearForm;
  int64_t batch = 1;  // product of the leading dimensions before the heads
  int64_t heads = 1;  // of keys and values
  int64_t groups = 1; // query heads for each of them
  int64_t queries = 0, keys = 0, features = 0, valueFeatures = 0;
  bool causal = false;
  /// Empty without one; "boolean", "key padding", "additive".
  std::string mask;
  /// "1/sqrt(D)", a number, or "run time"
  std::string scale;
  std::string emptyRow;
  /// Something besides the product with the values reads the softmax.
  bool probabilitiesUsed = false;
  std::string elementType;
};

/// A softmax, or exponentials times values, that is not raised.
struct RefusalReport {
  std::string function;
  Location location;
  std::string reason;
  /// The operation that stopped it.
  std::string operation;
};

std::vector<AttentionReport> collectAttentions(Operation *module);
/// Runs the analysis of attn-raise without changing anything.
std::vector<RefusalReport> collectRefusals(Operation *module,
                                           bool strict = false);
/// Both, as text: one line each.
void printReport(raw_ostream &os, ArrayRef<AttentionReport> attentions,
                 ArrayRef<RefusalReport> refusals);

} // namespace mlir::attn

#endif // ATTN_RAISE_REPORT_H
