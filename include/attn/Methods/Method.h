//===- Method.h - An efficient attention, as data ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A method replaces softmax attention by something cheaper. It is a name, some
// lines of help, typed keys, and two functions: one that says why an operation
// cannot be replaced, one that builds the replacement.
//
//   registry.add("my-method")
//       .summary("what it computes, in a few words")
//       .key({"eps", KeyKind::NonNegativeNumber, "1e-06", "kept away from 0"})
//       .rewrite(build);
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_METHOD_H
#define ATTN_METHODS_METHOD_H

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/StringMap.h"
#include <functional>
#include <limits>
#include <optional>
#include <string>

namespace mlir::attn {

/// What a key's value may be.
enum class KeyKind {
  PositiveInteger,
  NonNegativeInteger,
  Number,
  NonNegativeNumber,
  Choice, ///< one of MethodKey::choices
  Grid,   ///< HxW
  CountOrGrid,
  Text,
};

/// Rows and columns, written HxW.
struct GridSize {
  int64_t rows, columns;
};

/// A key that a method understands, `name=value`.
struct MethodKey {
  std::string name;
  KeyKind kind;
  /// The value if the key is not given; empty: the method decides.
  std::string defaultValue;
  /// One line of help.
  std::string doc;
  /// The values of a Choice.
  SmallVector<std::string> choices = {};
  /// The largest positive integer; a typing error would take forever.
  int64_t limit = std::numeric_limits<int64_t>::max();

  /// What a value must be, in words: "a positive integer up to 1000".
  std::string expectation() const;
  /// True if `value` is what the key expects.
  bool accepts(StringRef value) const;
  /// The key as help writes it: "eps=X", "activation=relu|elu".
  std::string usage() const;
};

/// The values of a method's keys; all of them are valid.
class MethodOptions {
public:
  void set(StringRef key, StringRef value) { values[key] = value.str(); }

  /// True if the key has a value, given or by default.
  bool has(StringRef key) const { return values.count(key); }
  std::optional<int64_t> getInteger(StringRef key) const;
  std::optional<double> getNumber(StringRef key) const;
  std::optional<GridSize> getGrid(StringRef key) const;
  /// The text of the value, empty if there is none.
  StringRef getText(StringRef key) const;

private:
  llvm::StringMap<std::string> values;
};

/// Why an operation stays as it is, and what could be done about it.
struct Refusal {
  std::string reason;
  /// Empty if there is nothing to suggest.
  std::string suggestion = {};
};

/// What changes in the numbers beside the method itself, one short sentence
/// each, without a full stop; shown in the remark at the operation.
using MethodNotes = SmallVector<std::string>;

/// A way to compute attention approximately.
class Method {
public:
  /// What is wrong with values that are right by themselves, as a sentence
  /// without a full stop; defaults are not among them.
  using CheckFn =
      std::function<std::optional<std::string>(const MethodOptions &)>;
  using RefuseFn = std::function<std::optional<Refusal>(SoftmaxAttentionOp,
                                                        const MethodOptions &)>;
  /// Builds the replacement at the rewriter's insertion point, right before the
  /// operation. Returns the values that replace its results, none for memrefs;
  /// fails after an error diagnostic.
  using RewriteFn = std::function<FailureOr<SmallVector<Value>>(
      RewriterBase &, SoftmaxAttentionOp, const MethodOptions &,
      MethodNotes &)>;

  explicit Method(StringRef name) : name(name) {}

  /// What it is, in one line.
  Method &summary(StringRef text);
  /// What it computes: a line of mathematics.
  Method &formula(StringRef text);
  /// When to choose it: a line.
  Method &whenToUse(StringRef text);
  /// Where it comes from.
  Method &source(StringRef text);
  /// A key that it understands.
  Method &key(MethodKey key);
  /// Values of the keys for an example on a command line: "eps=1e-5".
  Method &example(StringRef text);
  /// What its keys must be together.
  Method &check(CheckFn fn);
  /// It has no causal form; such operations are refused.
  Method &bidirectionalOnly();
  /// What it cannot express, beyond what no method can (see refuses).
  Method &refuseIf(RefuseFn fn);
  /// How it is built; a method without it leaves every operation exact.
  Method &rewrite(RewriteFn fn);

  StringRef getName() const { return name; }
  StringRef getSummary() const { return summaryText; }
  StringRef getFormula() const { return formulaText; }
  StringRef getWhenToUse() const { return whenText; }
  StringRef getSource() const { return sourceText; }
  /// "name,key=value": an example of its use.
  std::string getExample() const;
  /// The keys of its own.
  ArrayRef<MethodKey> getKeys() const { return keys; }
  /// The keys that every method has that changes something.
  static ArrayRef<MethodKey> getSharedKeys();
  bool supportsCausal() const { return causal; }
  /// True if the method changes nothing.
  bool isExact() const { return !rewriteFn; }

  /// What is wrong with the values that are given, if anything is.
  std::optional<std::string> findMistake(const MethodOptions &given) const {
    return checkFn ? checkFn(given) : std::nullopt;
  }

  /// Why `op` cannot be replaced, if it cannot: masks that are not key padding,
  /// causality where there is no causal form, min-length, the method's own.
  std::optional<Refusal> refuses(SoftmaxAttentionOp op,
                                 const MethodOptions &options) const;

  /// Replaces `op`. Fails after an error diagnostic.
  LogicalResult replace(RewriterBase &rewriter, SoftmaxAttentionOp op,
                        const MethodOptions &options, MethodNotes &notes) const;

private:
  std::string name, summaryText, formulaText, whenText, sourceText, exampleText;
  SmallVector<MethodKey> keys;
  bool causal = true;
  CheckFn checkFn;
  RefuseFn refuseFn;
  RewriteFn rewriteFn;
};

} // namespace mlir::attn

#endif // ATTN_METHODS_METHOD_H
