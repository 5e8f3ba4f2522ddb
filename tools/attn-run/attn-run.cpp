//===- attn-run.cpp - Compile a program and run it ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn-run FILE.mlir --input=... : finds attention, replaces it where asked,
// runs on this machine, and compares, times or dumps. The work is done in
// lib/Runtime; here is the order of things.
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "RunOptions.h"
#include "attn/Runtime/CommandLine.h"
#include "attn/Runtime/Cost.h"
#include "attn/Runtime/DeviceSession.h"
#include "attn/Runtime/Literal.h"
#include "attn/Runtime/Npy.h"
#include <algorithm>
#include <chrono>
#include <cstring>

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;

// Enough repetitions for a stable minimum; a comparison only needs a ratio.
static constexpr double benchmarkSeconds = 1.0, comparisonSeconds = 0.25;
// Sizes for --verify where the program leaves them open: odd, and not a tile.
static constexpr int64_t anySize = 37;
static constexpr int verifyTrials = 2;

static bool isRandom(StringRef text) {
  return text == "random" || text.starts_with("random:");
}

/// One --input or --expected_output.
static Expected<HostTensor> readValue(StringRef text, StringRef option,
                                      size_t index, const ValueType *type) {
  Expected<HostTensor> tensor = [&]() -> Expected<HostTensor> {
    StringRef path = text;
    if (path.consume_front("@"))
      return readNpy(path);
    if (!isRandom(text))
      return parseLiteral(text);
    if (!type)
      return createStringError("there is no such argument");
    if (llvm::any_of(type->shape, [](int64_t size) { return size < 0; }))
      return createStringError("the argument has type " + type->str() +
                               ": give its sizes, as in 2x3xf32=random");
    return parseLiteral((type->str() + "=" + text).str());
  }();
  if (tensor)
    return tensor;
  std::error_code code;
  std::string message;
  llvm::handleAllErrors(tensor.takeError(),
                        [&](const llvm::ErrorInfoBase &info) {
                          message = info.message();
                          code = info.convertToErrorCode();
                        });
  return createStringError(code, option + " " + Twine(index) + ": " + message);
}

static Expected<std::vector<HostTensor>>
readInputs(const RunOptions &options, const Signature &signature) {
  std::vector<HostTensor> inputs;
  for (auto [i, text] : llvm::enumerate(options.inputs)) {
    const ValueType *type =
        i < signature.arguments.size() ? &signature.arguments[i] : nullptr;
    Expected<HostTensor> input = readValue(text, "--input", i, type);
    if (!input)
      return input.takeError();
    inputs.push_back(std::move(*input));
  }
  if (Error error = matchInputs(signature, inputs))
    return std::move(error);
  return inputs;
}

static Error checkResultCounts(const RunOptions &options,
                               const Signature &signature) {
  for (auto [option, count] : {std::pair("--output", options.outputs.size()),
                               {"--expected_output", options.expected.size()}})
    if (count > signature.results.size())
      return createStringError(
          "'" + signature.function + "' has " +
          Twine(signature.results.size()) +
          (signature.results.size() == 1 ? " result" : " results") +
          ", found " + Twine(count) + " of " + option);
  return Error::success();
}

/// Expected values: a 16-bit result may be given as f32.
static Expected<HostTensor>
readExpected(const RunOptions &options, size_t index, const HostTensor &found) {
  if (isRandom(options.expected[index]))
    return createStringError("--expected_output " + Twine(index) +
                             ": expected values or @FILE, found '" +
                             options.expected[index] + "'");
  Expected<HostTensor> expected =
      readValue(options.expected[index], "--expected_output", index, nullptr);
  if (!expected)
    return expected;
  if (expected->getShape() != found.getShape())
    return createStringError("--expected_output " + Twine(index) +
                             ": expected shape " + found.getTypeString() +
                             ", found " + expected->getTypeString());
  bool isFloatPair = isFloat(expected->getType()) && isFloat(found.getType());
  if (!isFloatPair && expected->getType() != found.getType() &&
      !isSameWidthInteger(expected->getType(), found.getType()))
    return createStringError(
        "--expected_output " + Twine(index) + ": expected element type " +
        spelling(found.getType()) + ", found " + spelling(expected->getType()));
  return expected;
}

//===----------------------------------------------------------------------===//
// --verify=raise
//===----------------------------------------------------------------------===//

/// Random floats; integers may be indices, so those that are given are kept.
static Expected<std::vector<HostTensor>> makeTrial(const Signature &signature,
                                                   ArrayRef<HostTensor> given,
                                                   uint64_t seed) {
  std::vector<HostTensor> inputs;
  for (auto [i, type] : llvm::enumerate(signature.arguments)) {
    SmallVector<int64_t> shape(type.shape);
    if (i < given.size())
      shape.assign(given[i].getShape().begin(), given[i].getShape().end());
    for (int64_t &size : shape)
      size = size < 0 ? anySize : size;
    Expected<HostTensor> input = HostTensor::create(type.type, shape);
    if (!input)
      return input.takeError();
    if (isFloat(type.type) || i >= given.size())
      fillRandom(*input, seed * 1000 + i);
    else
      std::memcpy(input->getData(), given[i].getData(),
                  size_t(input->getBytes()));
    inputs.push_back(std::move(*input));
  }
  return inputs;
}

static Expected<bool> verifyRaise(Program &program,
                                  const PipelineOptions &pipeline,
                                  ArrayRef<HostTensor> given) {
  PipelineOptions before, after;
  before.raise = false;
  after.gpu = pipeline.gpu;
  Expected<CompiledFunction> asWritten = program.compile(before);
  if (!asWritten)
    return asWritten.takeError();
  Expected<CompiledFunction> raised = program.compile(after);
  if (!raised)
    return raised.takeError();
  bool isRight = true;
  for (int trial = 1; trial <= verifyTrials; ++trial) {
    auto inputs = makeTrial(program.getSignature(), given, uint64_t(trial));
    if (!inputs)
      return inputs.takeError();
    auto expected = asWritten->run(*inputs);
    if (!expected)
      return expected.takeError();
    auto found = raised->run(*inputs);
    if (!found)
      return found.takeError();
    std::string what =
        "verify=raise, random inputs " + std::to_string(trial) + ", result";
    for (size_t i = 0; i < found->size(); ++i) {
      if ((*found)[i].getShape() == (*expected)[i].getShape()) {
        isRight &= printCheck(what, i, (*found)[i], (*expected)[i]);
        continue;
      }
      isRight = false;
      llvm::outs() << what << '[' << i << "]: WRONG: expected shape "
                   << (*expected)[i].getTypeString() << ", found "
                   << (*found)[i].getTypeString() << '\n';
    }
  }
  return isRight;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

static double byteSum(ArrayRef<HostTensor> tensors) {
  double sum = 0;
  for (const HostTensor &tensor : tensors)
    sum += double(tensor.getBytes());
  return sum;
}

/// The results against --expected_output, --output or the screen.
static Expected<bool> deliver(const RunOptions &options,
                              ArrayRef<HostTensor> results) {
  bool isRight = true;
  bool isChecked = options.compareExact || options.benchmark ||
                   options.verifyRaise || !options.expected.empty();
  for (size_t i = 0; i < results.size(); ++i) {
    if (i < options.outputs.size()) {
      if (Error error = writeNpy(options.outputs[i], results[i]))
        return std::move(error);
      llvm::outs() << "result[" << i << "]: " << results[i].getTypeString()
                   << " written to " << options.outputs[i] << '\n';
    } else {
      printResult(i, results[i], isChecked);
    }
    if (i >= options.expected.size())
      continue;
    Expected<HostTensor> expected = readExpected(options, i, results[i]);
    if (!expected)
      return expected.takeError();
    isRight &= printCheck("expected_output", i, results[i], *expected);
  }
  return isRight;
}

/// Error and, where it means something, time against the exact program.
static Error compareExact(const CompiledFunction &exact, Figures &figures,
                          ArrayRef<HostTensor> inputs,
                          ArrayRef<HostTensor> results, double seconds) {
  auto exactResults = exact.run(inputs);
  if (!exactResults)
    return exactResults.takeError();
  for (size_t i = 0; i < results.size(); ++i) {
    if (results[i].getShape() != (*exactResults)[i].getShape())
      return createStringError("result " + Twine(i) +
                               " has another shape than in the exact program");
    printApproximation(i, results[i], (*exactResults)[i]);
  }
  if (seconds == 0)
    return Error::success();
  Expected<Timing> timing = measureTime(exact, inputs, seconds);
  if (!timing)
    return timing.takeError();
  figures.exactTiming = *timing;
  return Error::success();
}

/// What the same kernels take as machine code; nothing without ptxas.
static ProgramResources assembleKernels(Program &program,
                                        PipelineOptions pipeline) {
  pipeline.stopAfter = Stage::Binary;
  pipeline.gpu->makeBinaries = nullptr;
  pipeline.gpu->assemble = true;
  auto assembled = program.lower(pipeline);
  return failed(assembled) ? ProgramResources()
                           : readResources(**assembled, pipeline.gpu->toolkit);
}

static Expected<int> runProgram(const RunOptions &options, Program &program,
                                const PipelineOptions &pipeline,
                                DeviceSession *session) {
  const Signature &signature = program.getSignature();
  if (Error error = checkResultCounts(options, signature))
    return std::move(error);
  std::vector<HostTensor> inputs;
  // --verify makes its own.
  bool needsInputs = !options.verifyRaise || !options.inputs.empty();
  if (needsInputs) {
    auto read = readInputs(options, signature);
    if (!read)
      return read.takeError();
    inputs = std::move(*read);
  }

  CompileReport report;
  Figures figures;
  auto start = std::chrono::steady_clock::now();
  Expected<CompiledFunction> function = [&] {
    Progress progress("compiling");
    return program.compile(pipeline, &report, !options.dumpFolder.empty());
  }();
  if (!function)
    return function.takeError();
  figures.compileSeconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  printProgram(options, signature, report, session ? session->describe() : "");
  if (!options.dumpFolder.empty())
    if (Error error = function->dumpObject(options.dumpFolder + "/program.o"))
      return std::move(error);

  bool isRight = true;
  EmulatedDevice *emulator = session ? session->getEmulator() : nullptr;
  if (options.verifyRaise) {
    Expected<bool> verified = [&] {
      Progress progress("verifying");
      return verifyRaise(program, pipeline, inputs);
    }();
    if (!verified)
      return verified.takeError();
    isRight = *verified;
    if (!needsInputs) {
      if (emulator)
        isRight &= printFindings(*emulator);
      return isRight ? 0 : 1;
    }
  }

  std::optional<CompiledFunction> exact;
  if (options.compareExact) {
    Progress progress("compiling the exact program");
    Expected<CompiledFunction> compiled = program.compile({});
    if (!compiled)
      return compiled.takeError();
    exact.emplace(std::move(*compiled));
  }

  MemoryMeter meter;
  Expected<std::vector<HostTensor>> results = [&] {
    Progress progress("running");
    return function->run(inputs);
  }();
  if (!results)
    return results.takeError();
  if (std::optional<int64_t> peak = meter.peakBytes())
    figures.peakBytes = *peak + int64_t(byteSum(inputs));
  Expected<bool> delivered = deliver(options, *results);
  if (!delivered)
    return delivered.takeError();
  isRight &= *delivered;
  if (emulator) {
    isRight &= printFindings(*emulator);
    if (options.counters)
      if (Error error =
              reportCounters(options, *findGPUTarget(session->getChip()),
                             *emulator, assembleKernels(program, pipeline)))
        return std::move(error);
    // The emulator has no time to compare.
    if (exact)
      if (Error error =
              compareExact(*exact, figures, inputs, *results, /*seconds=*/0))
        return std::move(error);
    return isRight ? 0 : 1;
  }
  if (!options.benchmark && !options.compareExact)
    return isRight ? 0 : 1;

  Progress progress("measuring");
  double seconds = options.benchmark ? benchmarkSeconds : comparisonSeconds;
  figures.threads = getThreads();
  figures.bytes = byteSum(inputs) + byteSum(*results);
  if (options.benchmark) {
    if (std::optional<Cost> cost = countCost(program, pipeline, inputs))
      figures.flops = cost->flops;
    Expected<MachineLimits> limits = probeMachine();
    if (!limits)
      return limits.takeError();
    figures.limits = *limits;
  }
  Expected<Timing> timing = measureTime(*function, inputs, seconds);
  if (!timing)
    return timing.takeError();
  figures.timing = *timing;
  if (exact)
    if (Error error = compareExact(*exact, figures, inputs, *results, seconds))
      return std::move(error);
  if (options.benchmark) {
    // Once more: other programs may have kept the machine busy before.
    Expected<MachineLimits> limits = probeMachine();
    if (!limits)
      return limits.takeError();
    figures.limits.flopsPerSecond =
        std::max(figures.limits.flopsPerSecond, limits->flopsPerSecond);
    figures.limits.bytesPerSecond =
        std::max(figures.limits.bytesPerSecond, limits->bytesPerSecond);
  }
  printFigures(options, figures);
  if (!options.benchmarkFile.empty())
    if (Error error = writeFigures(options, figures))
      return std::move(error);
  return isRight ? 0 : 1;
}

static Expected<int> runTool(int argc, char **argv) {
  auto options = parseRunOptions(argc, argv);
  if (!options)
    return options.takeError();
  if (!*options)
    return 0;
  const RunOptions &run = **options;
  if (run.threads)
    setThreads(run.threads);

  auto program = Program::load(run.file, run.function);
  if (!program)
    return program.takeError();
  (*program)->keepOnlyFunction();
  PipelineOptions pipeline = run.getPipelineOptions();
  pipeline.raise = !run.asWritten;
  // What is only printed needs no device.
  std::unique_ptr<DeviceSession> session;
  if (pipeline.gpu && !run.compileTo) {
    auto opened = DeviceSession::open(run.device, run.chip, run.launch);
    if (!opened)
      return opened.takeError();
    session = std::move(*opened);
    session->prepare(*pipeline.gpu);
  }
  if (!run.dumpFolder.empty())
    if (Error error = (*program)->dumpStages(run.dumpFolder, pipeline))
      return std::move(error);
  if (!run.compileTo)
    return runProgram(run, **program, pipeline, session.get());

  auto lowered = (*program)->lower(pipeline);
  if (failed(lowered))
    return createStringError("'" + (*program)->getSignature().function +
                             "' cannot be compiled");
  llvm::outs() << **lowered << '\n';
  return 0;
}

int main(int argc, char **argv) {
  installFailureHandlers();
  Expected<int> status = runTool(argc, argv);
  return status ? *status : reportError(status.takeError());
}
