//===- Signature.cpp - What a compiled function takes and gives -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The boundary's checks: nothing that does not fit a function's type reaches
// it.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Signature.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::Twine;

static std::optional<ElementType> getElementType(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return parseElementType(text);
}

static Expected<ValueType> getValueType(Type type, const Twine &what) {
  ValueType value;
  Type element = type;
  if (auto shaped = dyn_cast<RankedTensorType>(type)) {
    element = shaped.getElementType();
    for (int64_t size : shaped.getShape())
      value.shape.push_back(ShapedType::isDynamic(size) ? -1 : size);
  } else {
    value.isScalar = true;
  }
  if (std::optional<ElementType> found = getElementType(element)) {
    value.type = *found;
    return value;
  }
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return createStringError(what + " has type '" + text +
                           "'; ranked tensors and scalars of floats and "
                           "integers can be passed");
}

Expected<Signature> Signature::get(func::FuncOp function) {
  Signature signature;
  signature.function = function.getSymName().str();
  auto collect = [&](ArrayRef<Type> types, StringRef what,
                     SmallVectorImpl<ValueType> &values) -> Error {
    for (auto [i, type] : llvm::enumerate(types)) {
      Expected<ValueType> value = getValueType(
          type, what + " " + Twine(i) + " of '" + signature.function + "'");
      if (!value)
        return value.takeError();
      values.push_back(*value);
    }
    return Error::success();
  };
  if (Error error =
          collect(function.getArgumentTypes(), "argument", signature.arguments))
    return std::move(error);
  if (Error error =
          collect(function.getResultTypes(), "result", signature.results))
    return std::move(error);
  return signature;
}

Expected<func::FuncOp> mlir::attn::selectFunction(ModuleOp module,
                                                  StringRef name) {
  SmallVector<func::FuncOp> candidates;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!name.empty() ? function.getSymName() == name
                      : function.getSymName() == "main") {
      if (function.isDeclaration())
        return createStringError("function '" + function.getSymName() +
                                 "' has no body");
      return function;
    }
    if (function.isPublic() && !function.isDeclaration())
      candidates.push_back(function);
  }
  if (name.empty() && candidates.size() == 1)
    return candidates.front();

  std::string names;
  llvm::raw_string_ostream os(names);
  llvm::interleaveComma(candidates, os, [&](func::FuncOp function) {
    os << "'" << function.getSymName() << "'";
  });
  if (candidates.empty())
    return createStringError("no function '" + (name.empty() ? "main" : name) +
                             "' in the program, and no public one");
  if (!name.empty())
    return createStringError("no function '" + name +
                             "' in the program; public are: " + names);
  return createStringError("no function 'main' in the program: choose one with "
                           "--function=NAME; public are: " +
                           names);
}

static bool isCompatible(ArrayRef<int64_t> expected, ArrayRef<int64_t> found) {
  if (expected.size() != found.size())
    return false;
  for (auto [want, got] : llvm::zip(expected, found))
    if (want >= 0 && want != got)
      return false;
  return true;
}

static Error matchInput(const ValueType &argument, const Twine &what,
                        HostTensor &input) {
  auto mismatch = [&](const Twine &aspect, const Twine &expected,
                      const Twine &found) {
    return createStringError(what + ": expected " + aspect + expected +
                             ", found " + found + " (" + argument.str() +
                             " and " + input.getTypeString() + ")");
  };
  if (argument.shape.size() != size_t(input.getRank()))
    return mismatch("rank ", Twine(argument.shape.size()),
                    Twine(input.getRank()));
  if (!isCompatible(argument.shape, input.getShape()))
    return createStringError(what + ": expected shape " + argument.str() +
                             ", found " + input.getTypeString());
  if (argument.type == input.getType())
    return Error::success();
  if (isSameWidthInteger(argument.type, input.getType())) {
    input.reinterpret(argument.type);
    return Error::success();
  }
  if ((argument.type == ElementType::F16 ||
       argument.type == ElementType::BF16) &&
      input.getType() == ElementType::F32) {
    Expected<HostTensor> rounded = input.convertTo(argument.type);
    if (!rounded)
      return rounded.takeError();
    input = std::move(*rounded);
    return Error::success();
  }
  return mismatch("element type ", spelling(argument.type),
                  spelling(input.getType()));
}

Error mlir::attn::matchInputs(const Signature &signature,
                              std::vector<HostTensor> &inputs) {
  if (inputs.size() != signature.arguments.size()) {
    std::string types;
    llvm::raw_string_ostream os(types);
    llvm::interleaveComma(signature.arguments, os,
                          [&](const ValueType &type) { os << type.str(); });
    return createStringError(
        "'" + signature.function + "' takes " +
        Twine(signature.arguments.size()) +
        (signature.arguments.size() == 1 ? " input (" : " inputs (") + types +
        "), found " + Twine(inputs.size()));
  }
  for (size_t i = 0; i < inputs.size(); ++i)
    if (Error error =
            matchInput(signature.arguments[i],
                       "input " + Twine(i) + " of '" + signature.function + "'",
                       inputs[i]))
      return error;
  return Error::success();
}
