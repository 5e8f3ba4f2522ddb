//===- CommandLine.cpp - Options that the tools share ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One table, of which each tool sees its part. What is built says which devices
// and methods there are; others are refused by name.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/CommandLine.h"
#include "attn/Methods/MethodRegistry.h"
#include "attn/Runtime/Jit.h"
#include "attn/Runtime/RuntimeAbi.h"
#include "attn/Target/GPUTarget.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include <new>
#include <unistd.h>

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::Twine;

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

namespace {
/// llvm::opt's DefaultVis, what both tools take, is bit 0.
enum ToolVisibility { RunVisibility = 1 << 1, CompileVisibility = 1 << 2 };

#define OPTTABLE_STR_TABLE_CODE
#include "attn/Runtime/ToolOptions.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "attn/Runtime/ToolOptions.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

using llvm::opt::DefaultVis;
constexpr llvm::opt::OptTable::Info infoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "attn/Runtime/ToolOptions.inc"
#undef OPTION
};

struct ToolTable : llvm::opt::GenericOptTable {
  ToolTable()
      : GenericOptTable(OptionStrTable, OptionPrefixesTable, infoTable) {}
};
} // namespace

/// The options of a tool.
static llvm::opt::Visibility optionsOf(Tool tool) {
  return llvm::opt::Visibility(
      DefaultVis | (tool == Tool::Run ? RunVisibility : CompileVisibility));
}

Expected<llvm::opt::InputArgList>
mlir::attn::parseCommandLine(Tool tool, int argc, char **argv) {
  ToolTable table;
  // The strings live as long as the process: arguments refer to them.
  static std::vector<std::unique_ptr<std::string>> storage;
  SmallVector<const char *> arguments;
  for (int i = 1; i < argc; ++i) {
    std::string text = argv[i];
    if (StringRef(text).starts_with("--")) {
      size_t end = std::min(text.find('='), text.size());
      std::replace(text.begin(), text.begin() + ptrdiff_t(end), '_', '-');
    }
    storage.push_back(std::make_unique<std::string>(std::move(text)));
    arguments.push_back(storage.back()->c_str());
  }

  unsigned missingIndex = 0, missingCount = 0;
  llvm::opt::InputArgList parsed =
      table.ParseArgs(arguments, missingIndex, missingCount, optionsOf(tool));
  if (missingCount)
    return createStringError("expected a value after '" +
                             Twine(arguments[missingIndex]) + "'");
  for (const llvm::opt::Arg *arg : parsed) {
    if (arg->getOption().getKind() != llvm::opt::Option::UnknownClass)
      continue;
    std::string text = arg->getAsString(parsed), nearest;
    std::string message = "unknown option '" + text + "'";
    if (table.findNearest(text, nearest, optionsOf(tool)) <= 2)
      message += "; did you mean '" + nearest + "'?";
    return createStringError(message);
  }
  return std::move(parsed);
}

//===----------------------------------------------------------------------===//
// Options of both
//===----------------------------------------------------------------------===//

/// The one FILE of the command line.
static Expected<std::string>
getProgramFile(const llvm::opt::InputArgList &args) {
  std::vector<std::string> files;
  for (const llvm::opt::Arg *arg : args)
    if (arg->getOption().getKind() == llvm::opt::Option::InputClass)
      files.push_back(arg->getValue());
  if (files.size() == 1)
    return files.front();
  if (files.empty())
    return createStringError("expected a program, as in FILE.mlir; --help "
                             "shows examples");
  return createStringError("expected one program, found '" + files[0] +
                           "' and '" + files[1] + "'");
}

static constexpr std::pair<DeviceKind, llvm::StringLiteral> kDevices[] = {
    {DeviceKind::CPU, "cpu"},
    {DeviceKind::Emulate, "emulate"},
    {DeviceKind::CUDA, "cuda"}};

StringRef mlir::attn::spelling(DeviceKind device) {
  return kDevices[static_cast<unsigned>(device)].second;
}

static Expected<DeviceKind> checkDevice(StringRef name) {
  for (auto [device, spelled] : kDevices)
    if (spelled == name)
      return device;
  return createStringError("unknown device '" + name +
                           "'; devices are: cpu, emulate, cuda");
}

/// A chip of the table, or nothing.
static Expected<std::string> checkChip(StringRef chip) {
  if (chip.empty() || findGPUTarget(chip))
    return chip.str();
  return createStringError("unknown target '" + chip +
                           "'; the targets of GPUs are: " + listGPUTargets());
}

/// "host", or a CPU that the code generator knows. Returns "" for the host.
static Expected<std::string> checkTarget(StringRef target) {
  if (target.empty() || target == "host")
    return "";
  if (target.starts_with("sm_"))
    return createStringError("target '" + target +
                             "' is of the devices 'cuda' and 'emulate', found "
                             "device 'cpu'; its target is 'host' or a CPU's "
                             "name");
  auto machine = createHostTargetMachine();
  if (!machine)
    return machine.takeError();
  if (!(*machine)->getMCSubtargetInfo()->isCPUStringValid(target))
    return createStringError("unknown target '" + target +
                             "'; the target is 'host' or a CPU's name");
  return target.str();
}

std::string mlir::attn::getTargetRow(StringRef cpu) {
  if (cpu.empty())
    return "host";
  auto machine = createHostTargetMachine(cpu);
  if (!machine) {
    llvm::consumeError(machine.takeError());
    return "generic";
  }
  const llvm::MCSubtargetInfo &features = *(*machine)->getMCSubtargetInfo();
  if (!(*machine)->getTargetTriple().isX86())
    return "generic";
  if (features.checkFeatures("+avx512f,+avx512bf16"))
    return "avx512-bf16";
  if (features.checkFeatures("+avx512f"))
    return "avx512";
  return features.checkFeatures("+avx2,+fma") ? "avx2" : "generic";
}

static Error checkMethod(StringRef text) {
  std::string message;
  FailureOr<MethodCall> call = MethodRegistry::get().parse(
      text, [&](const Twine &problem) { message = problem.str(); });
  if (failed(call))
    return createStringError("--approximate: " + message);
  return Error::success();
}

static std::string listStages(bool forGPU) {
  std::string names;
  llvm::raw_string_ostream os(names);
  llvm::interleaveComma(getStages(forGPU), os,
                        [&](Stage stage) { os << stringifyStage(stage); });
  return names;
}

static Expected<Stage> checkStage(StringRef name, bool forGPU) {
  std::optional<Stage> stage = symbolizeStage(name);
  if (stage && llvm::is_contained(getStages(forGPU), *stage))
    return *stage;
  if (stage)
    return createStringError("stage '" + name +
                             "' is of the devices 'cuda' and 'emulate', found "
                             "device 'cpu'");
  return createStringError("unknown stage '" + name +
                           "'; stages are: " + listStages(forGPU));
}

Error mlir::attn::readProgramOptions(const llvm::opt::InputArgList &args,
                                     ProgramOptions &options) {
  Expected<std::string> file = getProgramFile(args);
  if (!file)
    return file.takeError();
  options.file = *file;
  options.function = args.getLastArgValue(OPT_function);
  Expected<DeviceKind> device =
      checkDevice(args.getLastArgValue(OPT_device, "cpu"));
  if (!device)
    return device.takeError();
  options.device = *device;
  bool forGPU = *device != DeviceKind::CPU;
  StringRef asked = args.getLastArgValue(OPT_target);
  Expected<std::string> target = forGPU ? checkChip(asked) : checkTarget(asked);
  if (!target)
    return target.takeError();
  (forGPU ? options.chip : options.cpu) = *target;
  options.toolkit = args.getLastArgValue(OPT_toolkit);
  if (!forGPU && !options.toolkit.empty())
    return createStringError("--toolkit is of device 'cuda', found device "
                             "'cpu'");
  if (const llvm::opt::Arg *arg = args.getLastArg(OPT_approximate)) {
    options.approximate = arg->getValue();
    if (Error error = checkMethod(options.approximate))
      return error;
  }
  if (const llvm::opt::Arg *arg = args.getLastArg(OPT_compile_to)) {
    Expected<Stage> stage = checkStage(arg->getValue(), forGPU);
    if (!stage)
      return stage.takeError();
    options.compileTo = *stage;
  }
  return Error::success();
}

PipelineOptions ProgramOptions::getPipelineOptions() const {
  PipelineOptions options;
  options.target = getTargetRow(cpu);
  options.approximate = approximate;
  if (compileTo)
    options.stopAfter = *compileTo;
  if (device == DeviceKind::CPU)
    return options;
  options.gpu.emplace();
  if (!chip.empty())
    options.gpu->chip = chip;
  options.gpu->toolkit = toolkit;
  return options;
}

//===----------------------------------------------------------------------===//
// Help
//===----------------------------------------------------------------------===//

void mlir::attn::printOptions(Tool tool, const char *usage,
                              const char *summary) {
  ToolTable().printHelp(llvm::outs(), usage, summary, /*ShowHidden=*/false,
                        /*ShowAllAliases=*/false, optionsOf(tool));
}

void mlir::attn::printStagesAndMethods(llvm::raw_ostream &os) {
  os << "\nSTAGES\n  " << listStages(/*forGPU=*/false)
     << "\n  with --device=cuda or emulate: " << listStages(/*forGPU=*/true)
     << "\n\nTARGETS OF GPUS\n  " << listGPUTargets() << "\n\nMETHODS\n";
  MethodRegistry::get().printHelp(os);
}

std::string mlir::attn::getExampleMethod() {
  for (const Method *method : MethodRegistry::get().list())
    if (!method->isExact())
      return method->getExample();
  return {};
}

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

int mlir::attn::reportError(Error error) {
  bool isRefusal = false;
  llvm::handleAllErrors(std::move(error), [&](const llvm::ErrorInfoBase &info) {
    llvm::outs().flush();
    llvm::errs() << "error: " << info.message() << '\n';
    for (std::errc refusal :
         {std::errc::not_enough_memory, std::errc::no_such_device})
      isRefusal |= info.convertToErrorCode() == std::make_error_code(refusal);
  });
  return isRefusal ? 1 : 2;
}

void mlir::attn::installFailureHandlers() {
  llvm::install_fatal_error_handler([](void *, const char *reason, bool) {
    llvm::outs().flush();
    llvm::errs() << "error: the code generator failed: " << reason << '\n';
    _exit(2);
  });
  llvm::install_bad_alloc_error_handler(
      [](void *, const char *, bool) { attn_runtime_fail("out of memory"); });
  std::set_new_handler([] { attn_runtime_fail("out of memory"); });
}

void mlir::attn::printVersion(StringRef tool) {
  llvm::outs() << tool << " " ATTN_VERSION " (LLVM " LLVM_VERSION_STRING ")\n";
}
