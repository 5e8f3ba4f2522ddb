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

Expected<KernelArgument> mlir::attn::parseKernelArgument(llvm::StringRef text) {
  bool isInOut = text.consume_front("inout:");
  bool isOutput = isInOut || text.consume_front("out:");
  bool isInput = isInOut || !isOutput;
  std::string path;
  if (isOutput) {
    auto [rest, file] = text.rsplit(">");
    text = rest;
    path = file.str();
  }
  Expected<HostTensor> tensor = readTensor(text);
  if (!tensor)
    return tensor.takeError();
  return KernelArgument{std::move(*tensor), isInput, isOutput, path};
}

Expected<ArgumentList>
ArgumentList::make(std::vector<KernelArgument> &arguments,
                   const emulator::Kernel &kernel) {
  size_t wanted = kernel.getArgumentBytes().size();
  bool isBare = arguments.size() == wanted;
  ArgumentList list;
  for (KernelArgument &argument : arguments) {
    if (argument.isScalar()) {
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
