//===- HostMath.cpp - Exponentials and the like on vectors ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   math.tanh %x : vector<16xf32>  →  a quotient of polynomials
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/DialectConversion.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTMATHPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct HostMathPass : attn::impl::HostMathPassBase<HostMathPass> {
  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    static const llvm::StringSet<> accurate = {
        math::ExpOp::getOperationName(), math::TanhOp::getOperationName(),
        math::ErfOp::getOperationName(), math::LogOp::getOperationName(),
        math::Log1pOp::getOperationName()};
    // Functions of 16 bits are those of f32, rounded.
    populateMathF32ExpansionPatterns(patterns, [](StringRef name) {
      return name != math::AbsFOp::getOperationName() &&
             name != math::FmaOp::getOperationName();
    });
    populateMathPolynomialApproximationPatterns(
        patterns, [](StringRef name) { return accurate.contains(name); });
    math::populateExpansionPatterns(patterns, {"rsqrt", "fpowi"});
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();

    // The intrinsics for these would be e^x - 1 and log(1 + x), which cancel.
    ConversionTarget target(*context);
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    target.addIllegalOp<math::ExpM1Op, math::Log1pOp>();
    RewritePatternSet library(context);
    populateMathToLibmConversionPatterns(library);
    if (failed(
            applyPartialConversion(getOperation(), target, std::move(library))))
      signalPassFailure();
  }
};
} // namespace
