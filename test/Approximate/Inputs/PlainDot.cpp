//===- PlainDot.cpp - A method outside the tree ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A shared object that registers a method: (Q Kᵀ) V as it stands, with a key of
// each kind and a refusal of its own.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LinearForm.h"
#include "attn/Methods/MethodPlugin.h"

using namespace mlir;
using namespace mlir::attn;

static FailureOr<SmallVector<Value>> build(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const MethodOptions &options,
                                           MethodNotes &notes) {
  LinearForm form;
  form.queryMap = form.keyMap = IdentityAttr::get(op.getContext());
  notes.push_back("the note is '" + options.getText("note").str() + "'");
  return buildLinearForm(rewriter, op, form, notes);
}

namespace mlir::attn::methods {
void registerPlainDot(MethodRegistry &registry) {
  registry.add("plain-dot")
      .summary("no feature map")
      .bidirectionalOnly()
      .key({"seed", KeyKind::NonNegativeInteger, "0", "not used"})
      .key({"shift", KeyKind::Number, "-1.5", "not used"})
      .key({"note", KeyKind::Text, "none", "shown in the remark"})
      .refuseIf([](SoftmaxAttentionOp op,
                   const MethodOptions &options) -> std::optional<Refusal> {
        if (op.getEmptyRow() == EmptyRow::Mean)
          return Refusal{"seed " + options.getText("seed").str() + " says so"};
        return std::nullopt;
      })
      .rewrite(build);
}
} // namespace mlir::attn::methods

ATTN_METHOD_PLUGIN(PlainDot)
