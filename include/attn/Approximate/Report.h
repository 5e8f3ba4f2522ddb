//===- Report.h - What attn-approximate decided -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One record for each softmax attention that the pass has seen, for tools that
// show it in their own way:
//
//   std::vector<ApproximateDecision> decisions;
//   pm.addPass(createApproximatePass({"cosformer"},
//       [&](const ApproximateDecision &d) { decisions.push_back(d); }));
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_APPROXIMATE_REPORT_H
#define ATTN_APPROXIMATE_REPORT_H

#include "mlir/IR/Location.h"
#include <functional>
#include <string>

namespace mlir::attn {

/// What became of one softmax attention.
struct ApproximateDecision {
  Location location;
  /// The function that it is in; empty if none.
  std::string function;
  /// The method asked for.
  std::string method;
  /// False if it stays exact.
  bool replaced;
  /// What else changes, or why it stays exact; may be empty if replaced.
  std::string reason;
  /// What could be done about it; may be empty.
  std::string suggestion;

  /// All of it as one line: "softmax attention replaced by ...".
  std::string getMessage() const;
};

using ApproximateListener = std::function<void(const ApproximateDecision &)>;

} // namespace mlir::attn

#endif // ATTN_APPROXIMATE_REPORT_H
