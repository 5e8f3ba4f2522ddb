//===- Jit.h - Run a module of the LLVM dialect --------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a module for this machine's CPU and calls one of its functions
// through its C interface (memref descriptors).
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_JIT_H
#define ATTN_RUNTIME_JIT_H

#include "attn/Runtime/Signature.h"
#include <memory>

namespace llvm {
class MemoryBuffer;
class TargetMachine;
namespace orc {
class LLJIT;
} // namespace orc
} // namespace llvm

namespace mlir::attn {

/// The code generator of this machine, or of `cpu` where given: full
/// optimization, position-independent code.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createHostTargetMachine(StringRef cpu = "");

class CompiledFunction {
public:
  /// The object holds the packed entry of the function's C interface (see
  /// makeObject).
  static llvm::Expected<CompiledFunction>
  load(std::unique_ptr<llvm::MemoryBuffer> object, Signature signature,
       bool keepObject = false);
  CompiledFunction(CompiledFunction &&);
  ~CompiledFunction();

  const Signature &getSignature() const { return signature; }

  /// The inputs match the signature. Results share no memory with them.
  llvm::Expected<std::vector<HostTensor>>
  run(llvm::ArrayRef<HostTensor> inputs) const;

  /// Writes the machine code; only if it was kept.
  llvm::Error dumpObject(StringRef path) const;

private:
  CompiledFunction();

  Signature signature;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  void (*entry)(void **) = nullptr;
  std::string object;
};

/// The number of threads of programs that run from now on.
void setThreads(int threads);
int getThreads();

} // namespace mlir::attn

#endif // ATTN_RUNTIME_JIT_H
