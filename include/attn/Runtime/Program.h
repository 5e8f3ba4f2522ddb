//===- Program.h - A program from its file to machine code ---- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loads a .mlir file, picks the function that is meant, and lowers copies of it
// as asked: a program is compiled more than once when forms of it are compared.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_PROGRAM_H
#define ATTN_RUNTIME_PROGRAM_H

#include "attn/Pipelines/Pipelines.h"
#include "attn/Runtime/Jit.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include <memory>

namespace mlir::attn {

/// What the compiler says about one place of the program.
struct PlacedNote {
  /// file:line, or "unknown".
  std::string place;
  std::string text;
};

/// What happened to the attentions of a program.
struct CompileReport {
  /// Each attention that was found, with its sizes and properties.
  std::vector<PlacedNote> found;
  /// What looks like attention and is none that can be raised, and why.
  std::vector<PlacedNote> notRaised;
  /// Remarks of attention that was changed, and of attention that was not.
  std::vector<PlacedNote> changed, declined;
  /// What became kernels of a GPU, and what stayed on the host, and why.
  std::vector<PlacedNote> onDevice, onHost;
};

/// Every dialect that a program may use, and the lowerings to LLVM.
void registerProgramDialects(DialectRegistry &registry);

class Program {
public:
  /// Parses and verifies; messages go to stderr as file:line:column. Without a
  /// function name `main` is meant, else the only public function; none has to
  /// be meant where `isLibrary`, and then there is no signature.
  static llvm::Expected<std::unique_ptr<Program>>
  load(StringRef path, StringRef function, bool isLibrary = false);
  ~Program();

  ModuleOp getModule() { return *module; }
  const Signature &getSignature() const { return signature; }

  /// The other functions become private, so that unused ones go away.
  void keepOnlyFunction();

  /// A copy that went through the pipeline. Messages go to stderr.
  FailureOr<OwningOpRef<ModuleOp>> lower(const PipelineOptions &options,
                                         CompileReport *report = nullptr);

  /// A copy for this machine's CPU, ready to run; machine code of an earlier
  /// run is used again (see ObjectCache.h).
  llvm::Expected<CompiledFunction> compile(const PipelineOptions &options,
                                           CompileReport *report = nullptr,
                                           bool keepObject = false);

  /// Writes the program after each stage to `folder`: 1-raise.mlir and so on.
  llvm::Error dumpStages(StringRef folder, const PipelineOptions &options);

private:
  Program();

  MLIRContext context;
  std::unique_ptr<llvm::MemoryBuffer> source;
  std::unique_ptr<ScopedDiagnosticHandler> diagnostics;
  OwningOpRef<ModuleOp> module;
  Signature signature;
};

/// LLVM IR, optimized as machine code is made from it.
llvm::Error writeLLVMIR(ModuleOp module, StringRef path, StringRef cpu);

/// A position-independent object; with `entry`, a function's name, it also has
/// `packedEntry`, which calls that function with what an array of pointers
/// points to, and stores its result where the last one points.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
makeObject(ModuleOp module, StringRef cpu, StringRef entry = "");

/// The name of that function; and of one without arguments that is to be called
/// first, where a program has it.
inline constexpr llvm::StringLiteral packedEntry = "attn_packed_entry";
inline constexpr llvm::StringLiteral packedInitializer =
    "attn_packed_initializer";

/// A position-independent object file.
llvm::Error writeObject(ModuleOp module, StringRef path, StringRef cpu);

/// Text, by `write`; "-" is standard output.
llvm::Error writeText(StringRef path,
                      llvm::function_ref<void(llvm::raw_ostream &)> write);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_PROGRAM_H
