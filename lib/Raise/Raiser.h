//===- Raiser.h - Find and replace the attentions of a function -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Asks the question at every sum of products whose weights come from
// exponentials, from the value farthest down that only casts, moves or divides
// the sum.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_RAISER_H
#define ATTN_LIB_RAISE_RAISER_H

#include "Emit.h"

namespace mlir::attn::raise {

struct RefusalNote {
  std::string reason;
  Operation *op; // what stopped it
  Operation *at; // the sum of products, or the sum of exponentials
};

class Raiser {
public:
  Raiser(Operation *function, bool strict);

  /// With `replace`, builds the operations and erases what they replace.
  void run(bool replace);
  unsigned getNumRaised() const { return numRaised; }
  unsigned getNumLooks() const { return unfolder.getNumLooks(); }
  ArrayRef<RefusalNote> getRefusals() const { return refusals; }

private:
  bool isCandidate(linalg::LinalgOp op);
  SmallVector<Value> collectRoots(Value sum);
  bool tryRoot(Value root, bool replace);
  void noteRefusal(linalg::LinalgOp op);
  bool sumsExponentials(Operation *op);
  bool explainSums(Operation *op);
  const Expr *loadAnywhere(Value tensor);
  void noteOtherSums();
  void eraseDead();
  void noteRepeatedSums();
  void markUsedProbabilities();

  Operation *function;
  Sizes sizes;
  ExprContext context;
  Unfolder unfolder;
  Matcher matcher;
  DominanceInfo dominance;
  Emitter emitter;
  SmallVector<Operation *> dead;
  llvm::DenseSet<Operation *> erased;
  /// An operation that was built, the sum of its exponentials, and what formed
  /// them.
  struct Raised {
    SoftmaxAttentionOp op;
    const Expr *sum;
    SmallVector<Operation *, 3> exponentials;
  };
  SmallVector<Raised> raised;
  llvm::DenseSet<Operation *> explained;
  std::vector<RefusalNote> refusals;
  unsigned numRaised = 0;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_RAISER_H
