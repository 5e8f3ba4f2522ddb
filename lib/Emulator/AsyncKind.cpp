//===- AsyncKind.cpp - mbarriers, asynchronous copies, proxies ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     nvvm.mbarrier.arrive.expect_tx %b, %n        "mbarrier.arrive bytes"
//     nvvm.cp.async.bulk.shared.cluster.global …   "bulk.load"
//     nvvm.cp.async.bulk.wait_group 1 {read}       "bulk.wait 1 read"
//     fence.proxy.async.shared::cta                "fence.proxy shared"
//
// Copies by tensor maps, to other blocks of a cluster, with masks or reductions
// have no kind.
//
//===----------------------------------------------------------------------===//

#include "OperationKind.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::attn::emulator;

/// Of what a mbarrier's operation is called after "mbarrier.".
static std::string getBarrierKind(Operation *op, StringRef name,
                                  SmallVector<Value> &operands) {
  Type second = operands.size() > 1 ? operands[1].getType() : Type();
  if (name == "init" || name == "inval" || name == "expect_tx" ||
      name == "complete_tx")
    return ("mbarrier." + name).str();
  bool drops = name.consume_front("arrive_drop");
  if (drops || name.consume_front("arrive")) {
    StringRef how = name == ".expect_tx"   ? " bytes"
                    : operands.size() == 2 ? " count"
                                           : "";
    return ("mbarrier.arrive" + StringRef(drops ? "_drop" : "") + how).str();
  }
  if (name == "test.wait" || name == "try_wait") {
    // A third operand is a hint of how long to try.
    operands.truncate(2);
    return second.isInteger(64) ? "mbarrier.test" : "mbarrier.test parity";
  }
  // Spins until the phase is over.
  if (name == "try_wait.parity") {
    operands.truncate(2);
    return "mbarrier.wait parity";
  }
  return "";
}

std::optional<EmulatedOperation>
mlir::attn::emulator::getAsyncOperation(Operation *op, std::string &why) {
  StringRef name = op->getName().getStringRef();
  name.consume_front("nvvm.");
  EmulatedOperation result;
  SmallVector<Value> &operands = result.operands;
  llvm::append_range(operands, op->getOperands());
  auto refuse = [&](const Twine &what) {
    why = ("'nvvm." + name + "' " + what).str();
    return std::nullopt;
  };
  auto isLast = [&](Type type) {
    return !operands.empty() && operands.back().getType() == type;
  };
  Type predicate = IntegerType::get(op->getContext(), 1);
  Type hint = IntegerType::get(op->getContext(), 64);
  Type mask = IntegerType::get(op->getContext(), 16);

  if (StringRef what = name; what.consume_front("mbarrier.")) {
    if (isSet(op, "relaxed"))
      return refuse("of relaxed order");
    Value condition;
    if (isLast(predicate))
      condition = operands.pop_back_val();
    result.kind = getBarrierKind(op, what, operands);
    if (condition && !result.kind.empty()) {
      result.kind.insert(0, "@");
      operands.push_back(condition);
    }
  } else if (name == "cp.async.shared.global") {
    result.kind = "cp.async " + attributeText(op, "size") + " " +
                  attributeText(op, "modifier") +
                  (operands.size() == 3 ? " source" : "");
  } else if (name == "cp.async.commit.group") {
    result.kind = "cp.async.commit";
  } else if (name == "cp.async.wait.group") {
    result.kind = "cp.async.wait " + attributeText(op, "n");
  } else if (name == "cp.async.bulk.shared.cluster.global") {
    if (isLast(hint))
      operands.pop_back();
    if (isLast(mask))
      return refuse("to several blocks");
    std::swap(operands[2], operands[3]);
    result.kind = "bulk.load";
  } else if (name == "cp.async.bulk.global.shared.cta") {
    if (isLast(mask))
      return refuse("with a mask of bytes");
    operands.truncate(3);
    result.kind = "bulk.store";
  } else if (name == "cp.async.bulk.prefetch") {
    operands.truncate(2);
    result.kind = "bulk.prefetch";
  } else if (name == "cp.async.bulk.commit.group") {
    result.kind = "bulk.commit";
  } else if (name == "cp.async.bulk.wait_group") {
    result.kind = "bulk.wait " + attributeText(op, "group") +
                  (isSet(op, "read") ? " read" : "");
  } else if (name == "fence.mbarrier.init") {
    result.kind = "fence.mbarrier";
  } else if (name == "fence.proxy") {
    std::string proxy = attributeText(op, "kind");
    if (proxy == "async")
      result.kind = "fence.proxy all";
    else if (proxy == "async.shared" || proxy == "async.global")
      result.kind = "fence.proxy " + proxy.substr(6);
    else
      return refuse("of the proxy '" + proxy + "'");
  }
  if (result.kind.empty())
    return std::nullopt;
  return result;
}

/// Operands stand in the text in the order in which kinds want them.
std::string
mlir::attn::emulator::getAsyncPtxKind(ArrayRef<StringRef> mnemonic,
                                      ArrayRef<StringRef> immediates,
                                      unsigned &numOperands) {
  // Spaces and default orders say nothing new, but of a fence.
  std::string text;
  for (StringRef word : mnemonic)
    if (mnemonic.front() == "fence" ||
        !llvm::is_contained({"shared", "shared::cta", "b64", "release",
                             "acquire", "cta", "L2::cache_hint"},
                            word))
      text += (text.empty() ? "" : ".") + word.str();
  auto take = [&](unsigned number, StringRef kind) {
    if (numOperands < number)
      return std::string();
    numOperands = number;
    return kind.str();
  };
  if (text == "fence.proxy.async")
    return take(0, "fence.proxy all");
  if (text == "fence.proxy.async.global")
    return take(0, "fence.proxy global");
  if (text == "fence.proxy.async.shared::cta" ||
      text == "fence.proxy.async.shared::cluster")
    return take(0, "fence.proxy shared");
  if (text == "fence.mbarrier_init.release.cluster")
    return take(0, "fence.mbarrier");
  if (text == "cp.async.commit_group")
    return take(0, "cp.async.commit");
  if (text == "cp.async.wait_all")
    return take(0, "cp.async.waitall");
  if (text == "cp.async.bulk.commit_group")
    return take(0, "bulk.commit");
  if (immediates.size() == 1) {
    std::string number = immediates.front().str();
    if (text == "cp.async.wait_group")
      return take(0, "cp.async.wait " + number);
    if (text == "cp.async.bulk.wait_group")
      return take(0, "bulk.wait " + number);
    if (text == "cp.async.bulk.wait_group.read")
      return take(0, "bulk.wait " + number + " read");
  }
  // An arrival whose state nobody wants.
  if (immediates.size() == 1 && immediates.front() == "_")
    immediates = {};
  if (!immediates.empty())
    return "";
  if (text == "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::"
              "bytes" ||
      text == "cp.async.bulk.global.mbarrier::complete_tx::bytes")
    return take(4, "bulk.load");
  if (text == "cp.async.bulk.global.bulk_group")
    return take(3, "bulk.store");
  if (text == "cp.async.bulk.prefetch.L2.global")
    return take(2, "bulk.prefetch");
  if (text == "mbarrier.init" || text == "mbarrier.inval")
    return take(text == "mbarrier.init" ? 2 : 1, text);
  if (text == "mbarrier.expect_tx.relaxed")
    return take(2, "mbarrier.expect_tx");
  if (text == "mbarrier.complete_tx.relaxed")
    return take(2, "mbarrier.complete_tx");
  for (StringRef name : {"mbarrier.arrive", "mbarrier.arrive_drop"}) {
    if (text == name)
      return numOperands == 1 ? name.str() : take(2, (name + " count").str());
    if (text == (name + ".expect_tx").str())
      return take(2, (name + " bytes").str());
  }
  return "";
}

/// {.reg .pred p; mbarrier.try_wait.parity.b64 p, [$1], $2; selp.b32 $0, 1, 0,
/// p;}, or a loop by branches until it is so.
std::string
mlir::attn::emulator::getBarrierTestKind(StringRef text, bool hasResult,
                                         SmallVectorImpl<StringRef> &operands) {
  SmallVector<StringRef> statements;
  text.trim(" \t\n{}").split(statements, ';');
  std::string kind;
  bool branches = false;
  for (StringRef statement : statements) {
    statement = statement.trim(" \t\n{}");
    // Behind a label.
    if (size_t colon = statement.find(": "); colon != StringRef::npos)
      statement = statement.drop_front(colon + 2).trim();
    if (statement.starts_with("mbarrier.t")) {
      auto [mnemonic, rest] = statement.split(' ');
      if (!kind.empty() || mnemonic.contains("relaxed") ||
          mnemonic.contains("cluster"))
        return "";
      SmallVector<StringRef> arguments;
      rest.split(arguments, ',');
      for (StringRef argument : llvm::drop_begin(arguments))
        operands.push_back(argument.trim(" \t\n[]"));
      bool isParity = mnemonic.contains(".parity");
      kind = isParity ? "mbarrier.test parity" : "mbarrier.test";
    } else if (statement.starts_with("@") || statement.starts_with("bra")) {
      branches |= statement.contains("bra");
    } else if (!statement.empty() && !statement.ends_with(":") &&
               !statement.starts_with(".reg") &&
               !(hasResult && statement.starts_with("selp.") &&
                 statement.contains("$0, 1, 0,"))) {
      return "";
    }
  }
  if (kind.empty() || operands.size() < 2 || branches == hasResult)
    return "";
  operands.truncate(2);
  return branches ? "mbarrier.wait" + kind.substr(13) : kind;
}
