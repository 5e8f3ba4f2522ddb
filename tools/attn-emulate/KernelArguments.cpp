//===- KernelArguments.cpp - Arguments from the command line --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Literals as of attn-run, with what the kernel does to them.
//
//===----------------------------------------------------------------------===//

#include "KernelArguments.h"
#include "attn/Runtime/Literal.h"
#include "attn/Runtime/Npy.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir::attn;
using llvm::createStringError;
using llvm::Expected;

/// 4x8xf16=@x.npy: a file of these sizes, converted.
static Expected<HostTensor> readTensor(llvm::StringRef text) {
  if (text.consume_front("@"))
    return readNpy(text);
  auto [type, values] = text.split('=');
  if (!values.consume_front("@"))
    return parseLiteral(text);
  Expected<HostTensor> zeros = parseLiteral(type);
  if (!zeros)
    return zeros;
  Expected<HostTensor> tensor = readNpy(values);
  if (!tensor)
    return tensor;
  if (tensor->getShape() != zeros->getShape())
    return createStringError("expected " + type + ", found " +
                             tensor->getTypeString() + " in '" + values + "'");
  if (tensor->getType() == zeros->getType())
    return tensor;
  return tensor->convertTo(zeros->getType());
}

static Expected<KernelArgument> parseArgument(llvm::StringRef text) {
  bool isInOut = text.consume_front("inout:");
  bool isOutput = isInOut || text.consume_front("out:");
  bool isInput = isInOut || !isOutput;
  std::string path;
  if (isOutput && text.contains('>')) {
    auto [rest, file] = text.rsplit(">");
    if (file.empty())
      return createStringError("expected a file after '>'");
    text = rest;
    path = file.str();
  }
  if (!isInput && (text.contains('=') || text.contains('@')))
    return createStringError("memory that is only written has no values, "
                             "found '" +
                             text + "'; expected inout:, or a type alone");
  Expected<HostTensor> tensor = readTensor(text);
  if (!tensor)
    return tensor.takeError();
  bool isNumber = !isOutput && tensor->getRank() == 0;
  return KernelArgument{std::move(*tensor), isInput, isOutput, path, isNumber};
}

/// Memory has the elements and the sizes of the memref, and a number the type.
static llvm::Error check(KernelArgument &argument,
                         const KernelParameter &parameter) {
  const HostTensor &tensor = argument.tensor;
  auto mismatch = [&] {
    return createStringError("expected " + parameter.spelling + ", found " +
                             (argument.isOutput ? "memory of " : "") +
                             tensor.getTypeString());
  };
  if (!parameter.isContiguous)
    return createStringError("expected a ranked memref without gaps, found " +
                             parameter.spelling);
  if (parameter.isNumber != argument.isNumber &&
      (parameter.isNumber || !parameter.shape || !parameter.shape->empty()))
    return mismatch();
  // memref<f32> is memory of one element.
  argument.isNumber = parameter.isNumber;
  if (parameter.type && *parameter.type != tensor.getType() &&
      !isSameWidthInteger(*parameter.type, tensor.getType()))
    return mismatch();
  if (!parameter.type && parameter.elementBytes &&
      (isFloat(tensor.getType()) ||
       byteWidth(tensor.getType()) != parameter.elementBytes))
    return mismatch();
  if (!parameter.shape)
    return llvm::Error::success();
  if (parameter.shape->size() != size_t(tensor.getRank()))
    return mismatch();
  for (auto [expected, found] : llvm::zip(*parameter.shape, tensor.getShape()))
    if (expected >= 0 && expected != found)
      return mismatch();
  return llvm::Error::success();
}

Expected<std::vector<KernelArgument>>
mlir::attn::parseKernelArguments(llvm::ArrayRef<std::string> texts,
                                 const CompiledKernel &kernel) {
  std::vector<KernelArgument> arguments;
  auto at = [&](llvm::Error error) {
    return createStringError("argument " + llvm::Twine(arguments.size()) +
                             " of '" + kernel.name +
                             "': " + llvm::toString(std::move(error)));
  };
  bool isCounted = texts.size() == kernel.parameters.size();
  for (const std::string &text : texts) {
    auto argument = parseArgument(text);
    if (!argument)
      return at(argument.takeError());
    if (isCounted)
      if (llvm::Error error =
              check(*argument, kernel.parameters[arguments.size()]))
        return at(std::move(error));
    arguments.push_back(std::move(*argument));
  }
  if (isCounted || kernel.isLowered)
    return arguments;
  std::string types;
  llvm::raw_string_ostream os(types);
  llvm::interleaveComma(kernel.parameters, os,
                        [&](const auto &p) { os << p.spelling; });
  return createStringError(
      "'" + kernel.name + "' takes " + llvm::Twine(kernel.parameters.size()) +
      (kernel.parameters.size() == 1 ? " argument (" : " arguments (") + types +
      "), found " + llvm::Twine(texts.size()));
}

Expected<ArgumentList>
ArgumentList::make(std::vector<KernelArgument> &arguments,
                   const emulator::Kernel &kernel) {
  size_t wanted = kernel.getArgumentBytes().size();
  bool isBare = arguments.size() == wanted;
  ArgumentList list;
  for (KernelArgument &argument : arguments) {
    if (argument.isNumber) {
      uint64_t word = 0;
      std::memcpy(&word, argument.tensor.getData(), argument.tensor.getBytes());
      list.words.push_back(word);
      continue;
    }
    uint64_t address = reinterpret_cast<uint64_t>(argument.memory);
    list.words.push_back(address);
    if (isBare)
      continue;
    list.words.push_back(address);
    list.words.push_back(0);
    llvm::ArrayRef<int64_t> shape = argument.tensor.getShape();
    list.words.insert(list.words.end(), shape.begin(), shape.end());
    size_t end = list.words.size() + shape.size();
    list.words.resize(end);
    uint64_t stride = 1;
    for (size_t i = 0; i < shape.size(); ++i) {
      list.words[end - 1 - i] = stride;
      stride *= shape[shape.size() - 1 - i];
    }
  }
  if (list.words.size() != wanted)
    return createStringError("expected arguments for " + llvm::Twine(wanted) +
                             " parameters of '" + kernel.getName() +
                             "', found " + llvm::Twine(list.words.size()));
  return list;
}

std::vector<void *> ArgumentList::getPointers() {
  std::vector<void *> pointers;
  for (uint64_t &word : words)
    pointers.push_back(&word);
  return pointers;
}
