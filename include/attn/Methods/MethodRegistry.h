//===- MethodRegistry.h - All methods of this build -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The methods by name, and the one place that reads METHOD[,key=value...] and
// writes the help about it. Each lib/Methods/<Name>.cpp defines
//
//   namespace mlir::attn::methods {
//   void register<Name>(MethodRegistry &registry) { registry.add(...)... }
//   } // namespace mlir::attn::methods
//
// which the build collects from the names of the files; nothing else lists it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_METHODREGISTRY_H
#define ATTN_METHODS_METHODREGISTRY_H

#include "attn/Methods/Method.h"

namespace mlir::attn {

/// A method with the values of its keys.
struct MethodCall {
  const Method *method = nullptr;
  MethodOptions options;
};

class MethodRegistry {
public:
  /// The methods of this process: those of the build, and those of plugins.
  static MethodRegistry &get();

  /// Adds a method; the reference stays valid. A name that is taken is
  /// replaced, so that a plugin can try a new version of a method.
  Method &add(StringRef name);

  /// The method of this name, or null.
  const Method *lookup(StringRef name) const;

  /// All methods, the exact one first, then by name.
  SmallVector<const Method *> list() const;

  /// Reads METHOD[,key=value...]. On a mistake calls `onError` with a sentence
  /// that says what was expected, and fails.
  FailureOr<MethodCall> parse(StringRef text,
                              function_ref<void(const Twine &)> onError) const;

  /// The methods with their formulas and keys, for --help; every line starts
  /// with `indent` spaces.
  void printHelp(raw_ostream &os, unsigned indent = 2) const;

private:
  SmallVector<std::unique_ptr<Method>> methods;
};

} // namespace mlir::attn

#endif // ATTN_METHODS_METHODREGISTRY_H
