//===- KernelFile.cpp - Kernels as files ----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file holds one module of the driver, so a program with more than one
// gpu.module is refused; one without any says why it has none.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/KernelFile.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;

Error mlir::attn::writeKernels(ModuleOp module, StringRef path,
                               const CompileReport &report) {
  SmallVector<gpu::BinaryOp> binaries(module.getOps<gpu::BinaryOp>());
  if (binaries.empty()) {
    std::string text = "the program has no kernels";
    for (const PlacedNote &note : report.onHost)
      text += "; " + note.place + ": " + note.text;
    return createStringError(text);
  }
  if (binaries.size() > 1)
    return createStringError("expected one module of kernels, found '" +
                             binaries[0].getSymName() + "' and '" +
                             binaries[1].getSymName() + "'");
  if (binaries.front().getObjects().size() != 1)
    return createStringError("expected kernels for one target, found " +
                             Twine(binaries.front().getObjects().size()));
  auto object = cast<gpu::ObjectAttr>(binaries.front().getObjects()[0]);
  StringRef bytes = object.getObject().getValue();
  // PTX ends with a zero, for the driver.
  if (object.getFormat() == gpu::CompilationTarget::Assembly)
    bytes = bytes.rtrim('\0');
  return writeText(path, [&](llvm::raw_ostream &os) { os << bytes; });
}
