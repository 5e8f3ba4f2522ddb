//===- MethodRegistry.cpp - The methods by name ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registration of the build's methods (MethodFiles.inc is written by CMake from
// the names of the files beside this one), reading METHOD[,key=value...], and
// the help.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/MethodRegistry.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::attn;

// No static initialisers: a static library keeps what this function calls.
namespace mlir::attn::methods {
#define METHOD_FILE(NAME) void register##NAME(MethodRegistry &registry);
#include "MethodFiles.inc"
#undef METHOD_FILE
} // namespace mlir::attn::methods

MethodRegistry &MethodRegistry::get() {
  static MethodRegistry *registry = [] {
    auto *all = new MethodRegistry;
#define METHOD_FILE(NAME) methods::register##NAME(*all);
#include "MethodFiles.inc"
#undef METHOD_FILE
    return all;
  }();
  return *registry;
}

Method &MethodRegistry::add(StringRef name) {
  if (auto *known = const_cast<Method *>(lookup(name)))
    return *known = Method(name);
  return *methods.emplace_back(std::make_unique<Method>(name));
}

const Method *MethodRegistry::lookup(StringRef name) const {
  for (const std::unique_ptr<Method> &method : methods)
    if (method->getName() == name)
      return method.get();
  return nullptr;
}

SmallVector<const Method *> MethodRegistry::list() const {
  SmallVector<const Method *> all;
  for (const std::unique_ptr<Method> &method : methods)
    all.push_back(method.get());
  llvm::sort(all, [](const Method *a, const Method *b) {
    return std::make_pair(!a->isExact(), a->getName()) <
           std::make_pair(!b->isExact(), b->getName());
  });
  return all;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static std::string joinNames(ArrayRef<const Method *> methods) {
  auto names = llvm::map_range(
      methods, [](const Method *method) { return method->getName(); });
  return llvm::join(names, ", ");
}

/// The keys that `method` understands.
static SmallVector<const MethodKey *> collectKeys(const Method &method) {
  SmallVector<const MethodKey *> keys;
  for (const MethodKey &key : method.getKeys())
    keys.push_back(&key);
  if (!method.isExact())
    for (const MethodKey &key : Method::getSharedKeys())
      keys.push_back(&key);
  return keys;
}

FailureOr<MethodCall>
MethodRegistry::parse(StringRef text,
                      function_ref<void(const Twine &)> onError) const {
  auto fail = [&](const Twine &message) -> FailureOr<MethodCall> {
    onError(message);
    return failure();
  };

  SmallVector<StringRef> parts;
  text.split(parts, ',');
  StringRef name = parts.front().trim();
  if (name.empty())
    return fail("expected METHOD[,key=value...], found '" + text +
                "'; methods are: " + joinNames(list()));
  MethodCall call;
  call.method = lookup(name);
  if (!call.method)
    return fail("unknown method '" + name +
                "'; methods are: " + joinNames(list()));

  SmallVector<const MethodKey *> keys = collectKeys(*call.method);
  for (StringRef part : ArrayRef(parts).drop_front()) {
    part = part.trim();
    if (!part.contains('='))
      return fail("expected key=value after method '" + name + "', found '" +
                  part + "'");
    StringRef value = part.split('=').second.trim();
    StringRef keyName = part.split('=').first.trim();
    auto found = llvm::find_if(
        keys, [&](const MethodKey *key) { return key->name == keyName; });
    if (found == keys.end()) {
      auto names = llvm::map_range(
          keys, [](const MethodKey *key) { return StringRef(key->name); });
      return fail("unknown key '" + keyName + "' for method '" + name + "'" +
                  (keys.empty() ? ", which has no keys"
                                : "; keys are: " + llvm::join(names, ", ")));
    }
    if (!(*found)->accepts(value))
      return fail("expected " + (*found)->expectation() + " for key '" +
                  keyName + "', found '" + value + "'");
    if (call.options.has(keyName))
      return fail("key '" + keyName + "' is given twice");
    call.options.set(keyName, value);
  }
  if (std::optional<std::string> mistake =
          call.method->findMistake(call.options))
    return fail(*mistake);
  for (const MethodKey *key : keys)
    if (!key->defaultValue.empty() && !call.options.has(key->name))
      call.options.set(key->name, key->defaultValue);
  return call;
}

//===----------------------------------------------------------------------===//
// Help
//===----------------------------------------------------------------------===//

static void printKey(raw_ostream &os, unsigned indent, const MethodKey &key) {
  os.indent(indent) << llvm::left_justify(key.usage(), 24) << ' ' << key.doc;
  if (!key.defaultValue.empty())
    os << " (default " << key.defaultValue << ")";
  os << '\n';
}

void MethodRegistry::printHelp(raw_ostream &os, unsigned indent) const {
  for (const Method *method : list()) {
    os.indent(indent) << llvm::left_justify(method->getName(), 14) << ' '
                      << method->getSummary() << '\n';
    for (auto [label, text] :
         {std::pair<StringRef, StringRef>("", method->getFormula()),
          {"use it when ", method->getWhenToUse()},
          {"from ", method->getSource()}})
      if (!text.empty())
        os.indent(indent + 4) << label << text << '\n';
    for (const MethodKey &key : method->getKeys())
      printKey(os, indent + 4, key);
  }
  os.indent(indent) << "every method but the exact one:\n";
  for (const MethodKey &key : Method::getSharedKeys())
    printKey(os, indent + 4, key);
}
