//===- Raise.cpp - Find attention by what it computes ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %s = linalg.batch_matmul %q, %kt        %o = attn.softmax_attention
//   %p = … exp, sum, divide …          ↦           ins(%q, %k, %v) outs(%empty)
//   %o = linalg.batch_matmul %p, %v
//
//===----------------------------------------------------------------------===//

#include "Raiser.h"
#include "attn/Raise/Passes.h"
#include "attn/Raise/Report.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::attn {
#define GEN_PASS_DEF_RAISEPASS
#include "attn/Raise/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct RaisePass : public attn::impl::RaisePassBase<RaisePass> {
  using RaisePassBase::RaisePassBase;

  void runOnOperation() override {
    bool raised = false;
    getOperation()->walk<WalkOrder::PreOrder>([&](func::FuncOp function) {
      if (!function.isExternal())
        raised |= raiseIn(function);
      return WalkResult::skip();
    });
    if (!raised)
      markAllAnalysesPreserved();
  }

  /// Raises what is in `function`; returns true if there was something.
  bool raiseIn(func::FuncOp function) {
    raise::Raiser raiser(function, strict);
    raiser.run(/*replace=*/true);
    numRaised += raiser.getNumRaised();
    numRefused += raiser.getRefusals().size();
    for (const raise::RefusalNote &note : raiser.getRefusals())
      remark(note, function);
    remark::analysis(function.getLoc(), remark::RemarkOpts::name("searched")
                                            .category("attn-raise")
                                            .function(function.getName()))
        << remark::metric("looks", raiser.getNumLooks());
    if (report) {
      // In one piece: functions are raised in parallel.
      std::string text;
      llvm::raw_string_ostream stream(text);
      printReport(stream, collectAttentions(function),
                  collectRefusals(function, strict));
      llvm::errs() << text;
    }
    return raiser.getNumRaised() != 0;
  }

  /// An optimization remark where MLIR collects those, else a plain remark.
  void remark(const raise::RefusalNote &note, func::FuncOp function) {
    std::string message = "attention not raised: " + note.reason + ", in '" +
                          note.op->getName().getStringRef().str() + "'";
    auto options = remark::RemarkOpts::name("declined")
                       .category("attn-raise")
                       .function(function.getName());
    auto optimizationRemark = remark::missed(note.at->getLoc(), options);
    if (optimizationRemark) {
      optimizationRemark << message;
      return;
    }
    InFlightDiagnostic plain = emitRemark(note.at->getLoc()) << message;
    if (note.op != note.at)
      plain.attachNote(note.op->getLoc()) << "stopped here";
  }
};
} // namespace
