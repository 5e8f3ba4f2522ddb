//===- Approximate.cpp - Replace softmax attention ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = attn.softmax_attention causal ins(%q, %k, %v) outs(%o)
//
// becomes, for instance,
//
//   %0 = attn.linear_attention causal ins(%q, %k, %v) max_length(%m) outs(%o)
//          {query_map = #attn.relu, key_map = #attn.relu,
//           reweighting = #attn.cosine, normalizer = #attn.normalizer<...>}
//
// by the method that the registry has under the given name. Every operation
// gets a remark: what replaced it, or why it stays.
//
//===----------------------------------------------------------------------===//

#include "attn/Approximate/Passes.h"
#include "attn/Methods/MethodRegistry.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::attn {
#define GEN_PASS_DEF_APPROXIMATEPASS
#include "attn/Approximate/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Report
//===----------------------------------------------------------------------===//

std::string ApproximateDecision::getMessage() const {
  std::string message = replaced
                            ? "softmax attention replaced by " + method
                            : std::string("softmax attention not approximated");
  if (!reason.empty())
    message += ": " + reason;
  if (!suggestion.empty())
    message += "; " + suggestion;
  return message;
}

/// Emits the decision as an optimization remark where MLIR collects those, else
/// to the listener or as a plain remark: never silently, never twice.
static void report(const ApproximateDecision &decision,
                   const ApproximateListener &listener) {
  auto options =
      remark::RemarkOpts::name(decision.replaced ? "replaced" : "declined")
          .category("attn-approximate")
          .function(decision.function);
  auto optimizationRemark = decision.replaced
                                ? remark::passed(decision.location, options)
                                : remark::missed(decision.location, options);
  if (optimizationRemark)
    optimizationRemark << decision.getMessage();
  if (listener)
    listener(decision);
  else if (!optimizationRemark)
    emitRemark(decision.location) << decision.getMessage();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct Approximate : attn::impl::ApproximatePassBase<Approximate> {
  using ApproximatePassBase::ApproximatePassBase;
  Approximate(const ApproximatePassOptions &options,
              ApproximateListener listener)
      : ApproximatePassBase(options), listener(std::move(listener)) {}

  /// "method=NAME key=value" is read as "method=NAME,key=value", so that a new
  /// key costs nothing here.
  LogicalResult initializeOptions(
      StringRef text,
      function_ref<LogicalResult(const Twine &)> errorHandler) override {
    std::string name;
    SmallVector<std::string> keys;
    for (StringRef word : llvm::split(text, ' ')) {
      if (word.trim().empty())
        continue;
      if (word.consume_front("method="))
        name = word.str();
      else
        keys.push_back(word.str());
    }
    if (name.empty() && !keys.empty())
      return errorHandler("expected method=METHOD before its keys, found '" +
                          text + "'");
    if (name.empty())
      return success();
    keys.insert(keys.begin(), name);
    method = llvm::join(keys, ",");
    LogicalResult result = success();
    (void)MethodRegistry::get().parse(
        method, [&](const Twine &message) { result = errorHandler(message); });
    return result;
  }

  LogicalResult initialize(MLIRContext *context) override {
    FailureOr<MethodCall> parsed =
        MethodRegistry::get().parse(method, [&](const Twine &message) {
          emitError(UnknownLoc::get(context)) << message;
        });
    if (succeeded(parsed))
      call = *parsed;
    return parsed;
  }

  void runOnOperation() override {
    if (call.method->isExact())
      return;
    SmallVector<SoftmaxAttentionOp> attentions;
    getOperation()->walk(
        [&](SoftmaxAttentionOp op) { attentions.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (SoftmaxAttentionOp op : attentions)
      if (failed(approximate(rewriter, op)))
        return signalPassFailure();
  }

  LogicalResult approximate(IRRewriter &rewriter, SoftmaxAttentionOp op) {
    ApproximateDecision decision{
        op.getLoc(),        "", call.method->getName().str(),
        /*replaced=*/false, "", ""};
    if (auto function = op->getParentOfType<FunctionOpInterface>())
      decision.function = function.getName().str();
    if (std::optional<Refusal> refusal =
            call.method->refuses(op, call.options)) {
      ++numDeclined;
      decision.reason = refusal->reason;
      decision.suggestion = refusal->suggestion;
    } else {
      MethodNotes notes;
      if (failed(call.method->replace(rewriter, op, call.options, notes)))
        return failure();
      ++numApproximated;
      decision.replaced = true;
      decision.reason = llvm::join(notes, "; ");
    }
    report(decision, listener);
    return success();
  }

  ApproximateListener listener;
  MethodCall call;
};
} // namespace

std::unique_ptr<Pass>
attn::createApproximatePass(const ApproximatePassOptions &options,
                            ApproximateListener listener) {
  return std::make_unique<Approximate>(options, std::move(listener));
}
