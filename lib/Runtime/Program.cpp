//===- Program.cpp - A program from its file to machine code --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Unregistered dialects are let in by the parser and refused here, with a
// message that names the operation instead of a flag of another tool.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Program.h"
#include "Diagnostics.h"
#include "attn/Dialect/Attn/Attn.h"
#include "attn/Pipelines/RunPipeline.h"
#include "attn/Raise/Import.h"
#include "attn/Raise/Report.h"
#include "attn/Runtime/ObjectCache.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include <cstring>

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;

static DialectRegistry makeRegistry() {
  DialectRegistry registry;
  registerProgramDialects(registry);
  return registry;
}

Program::Program() : context(makeRegistry()) {
  context.allowUnregisteredDialects(true);
  context.printOpOnDiagnostic(false);
}

Program::~Program() = default;

/// Attention of other dialects is ours from the start.
static LogicalResult readForeignAttention(ModuleOp module) {
  module->getContext()
      ->loadDialect<AttnDialect, arith::ArithDialect, tensor::TensorDialect>();
  LogicalResult result = success();
  importForeignAttention(
      module, /*replace=*/true, [&](Operation *op, StringRef reason) {
        emitError(op->getLoc())
            << "cannot read '" << op->getName() << "': " << reason;
        result = failure();
      });
  return result;
}

static LogicalResult refuseUnknownOperations(ModuleOp module) {
  WalkResult result = module.walk([](Operation *op) {
    if (op->isRegistered())
      return WalkResult::advance();
    emitError(op->getLoc()) << "operation '" << op->getName()
                            << "' is of no dialect that this compiler knows";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

Expected<std::unique_ptr<Program>>
Program::load(StringRef path, StringRef function, bool isLibrary) {
  std::unique_ptr<Program> program(new Program());
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/false);
  if (!buffer)
    return createStringError("cannot open '" + path +
                             "': " + buffer.getError().message());
  program->source = std::move(*buffer);
  program->diagnostics =
      printDiagnostics(program->context, program->source->getBufferIdentifier(),
                       program->source->getBuffer());

  llvm::SourceMgr manager;
  manager.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBuffer(program->source->getMemBufferRef()),
      llvm::SMLoc());
  program->module = parseSourceFile<ModuleOp>(manager, &program->context);
  if (!program->module)
    return createStringError("'" + path + "' is not a valid program");
  if (failed(readForeignAttention(*program->module)) ||
      failed(refuseUnknownOperations(*program->module)))
    return createStringError("'" + path + "' cannot be compiled");

  if (isLibrary)
    return program;
  Expected<func::FuncOp> selected = selectFunction(*program->module, function);
  if (!selected)
    return selected.takeError();
  Expected<Signature> signature = Signature::get(*selected);
  if (!signature)
    return signature.takeError();
  program->signature = std::move(*signature);
  return program;
}

void Program::keepOnlyFunction() {
  for (auto function : module->getOps<func::FuncOp>()) {
    if (function.getSymName() == signature.function)
      function.setPublic();
    else
      function.setPrivate();
  }
}

//===----------------------------------------------------------------------===//
// Report
//===----------------------------------------------------------------------===//

static std::string formatSize(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

static PlacedNote describe(const AttentionReport &attention) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (!attention.linearForm.empty())
    os << "linear already, as " << attention.linearForm << ": ";
  os << "batch " << formatSize(attention.batch) << ", ";
  if (attention.groups == 1)
    os << "heads " << formatSize(attention.heads);
  else
    os << formatSize(attention.heads) << " key heads of "
       << formatSize(attention.groups) << " query heads each";
  os << ", N " << formatSize(attention.queries) << ", S "
     << formatSize(attention.keys) << ", D " << formatSize(attention.features);
  if (attention.valueFeatures != attention.features)
    os << ", Dv " << formatSize(attention.valueFeatures);
  os << ", " << attention.elementType
     << (attention.causal ? ", causal, " : ", not causal, ");
  if (attention.mask.empty())
    os << "no mask";
  else
    os << "mask: " << attention.mask;
  if (attention.linearForm.empty())
    os << ", scale " << attention.scale;
  if (attention.probabilitiesUsed)
    os << ", probabilities used elsewhere";
  return {formatPlace(attention.location), text};
}

namespace {
/// Sorts what the approximation says into a report.
class RemarkCollector : public remark::detail::MLIRRemarkStreamerBase {
public:
  explicit RemarkCollector(CompileReport &report) : report(report) {}

  void streamOptimizationRemark(const remark::detail::Remark &remark) override {
    // Its arguments: the sentence, then why and what to do about it.
    std::string text;
    for (const remark::detail::Remark::Arg &arg : remark.getArgs()) {
      if (!text.empty())
        text += arg.key == "Suggestion" ? "; instead: " : ": ";
      text += arg.val;
    }
    std::vector<PlacedNote> &notes = chooseNotes(remark);
    PlacedNote note{formatPlace(remark.getLocation()), std::move(text)};
    // An operation in parts says the same of each.
    for (const PlacedNote &other : notes)
      if (other.place == note.place && other.text == note.text)
        return;
    notes.push_back(std::move(note));
  }

private:
  std::vector<PlacedNote> &chooseNotes(const remark::detail::Remark &remark) {
    bool isPassed = remark.getRemarkType() == llvm::remarks::Type::Passed;
    if (remark.getCategoryName() == "attn-raise")
      return report.notRaised;
    if (remark.getCategoryName() == "attn-codegen-gpu")
      return isPassed ? report.onDevice : report.onHost;
    return isPassed ? report.changed : report.declined;
  }

  CompileReport &report;
};
} // namespace

static void collectRemarks(MLIRContext &context, CompileReport &report) {
  remark::RemarkCategories categories;
  categories.passed = categories.missed =
      "attn-(raise|approximate|codegen-gpu)";
  (void)remark::enableOptimizationRemarks(
      context, std::make_unique<RemarkCollector>(report),
      std::make_unique<remark::RemarkEmittingPolicyAll>(), categories);
}

//===----------------------------------------------------------------------===//
// Lowering
//===----------------------------------------------------------------------===//

FailureOr<OwningOpRef<ModuleOp>> Program::lower(const PipelineOptions &options,
                                                CompileReport *report) {
  OwningOpRef<ModuleOp> copy(module->clone());
  PipelineOptions rest = options;
  if (report) {
    collectRemarks(context, *report);
    PipelineOptions first = options;
    first.stopAfter = Stage::Raise;
    if (failed(runPipeline(*copy, first))) {
      context.setRemarkEngine(nullptr);
      return failure();
    }
    for (const AttentionReport &attention : collectAttentions(*copy))
      report->found.push_back(describe(attention));
    rest.raise = false;
  }
  LogicalResult result = runPipeline(*copy, rest);
  if (report)
    context.setRemarkEngine(nullptr);
  if (failed(result))
    return failure();
  return copy;
}

Expected<CompiledFunction> Program::compile(const PipelineOptions &options,
                                            CompileReport *report,
                                            bool keepObject) {
  auto make = [&]() -> Expected<CompiledObject> {
    CompiledObject made;
    FailureOr<OwningOpRef<ModuleOp>> lowered =
        lower(options, report ? &made.report : nullptr);
    if (failed(lowered))
      return createStringError("'" + signature.function +
                               "' cannot be compiled");
    auto code =
        makeObject(**lowered, /*cpu=*/"", "_mlir_ciface_" + signature.function);
    if (!code)
      return code.takeError();
    made.code = std::move(*code);
    return made;
  };
  // The key is the text as read, what is meant by it, and its name in messages.
  std::string text = signature.function + (report ? "\n" : " without report\n");
  text += (source->getBufferIdentifier() + "\n" + source->getBuffer()).str();
  Expected<CompiledObject> object = findOrCompile(text, options, make);
  if (!object)
    return object.takeError();
  if (report)
    *report = std::move(object->report);
  return CompiledFunction::load(std::move(object->code), signature, keepObject);
}

Error Program::dumpStages(StringRef folder, const PipelineOptions &options) {
  if (std::error_code code = llvm::sys::fs::create_directories(folder))
    return createStringError("cannot create '" + folder +
                             "': " + code.message());
  for (auto [i, stage] : llvm::enumerate(getStages(options.gpu.has_value()))) {
    PipelineOptions stageOptions = options;
    stageOptions.stopAfter = stage;
    SmallString<128> path(folder);
    llvm::sys::path::append(path,
                            Twine(i) + "-" + stringifyStage(stage) + ".mlir");
    FailureOr<OwningOpRef<ModuleOp>> lowered = lower(stageOptions);
    if (failed(lowered))
      return createStringError("'" + signature.function +
                               "' cannot be compiled beyond the stages in '" +
                               folder + "'");
    if (Error error = writeText(
            path, [&](llvm::raw_ostream &os) { os << **lowered << '\n'; }))
      return error;
  }
  return Error::success();
}

Error mlir::attn::writeText(
    StringRef path, llvm::function_ref<void(llvm::raw_ostream &)> write) {
  std::error_code code;
  llvm::raw_fd_ostream os(path, code);
  if (!code) {
    write(os);
    os.flush();
    code = os.error();
    os.clear_error();
  }
  if (code)
    return createStringError("cannot write '" + path + "': " + code.message());
  return Error::success();
}
