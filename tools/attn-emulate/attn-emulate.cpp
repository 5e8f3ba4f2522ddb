//===- attn-emulate.cpp - Run a GPU kernel without a GPU ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     attn-emulate k.mlir --kernel=saxpy --grid=4 --block=256 \
//       --arg=1024xf32=@x.npy --arg=out:1024xf32 --counters
//
// Exit status: 0 if nothing was found, 1 if something was, 2 for bad usage, bad
// input and kernels that hold what is not emulated.
//
//===----------------------------------------------------------------------===//

#include "KernelArguments.h"
#include "KernelFile.h"
#include "attn/Runtime/Literal.h"
#include "attn/Runtime/Npy.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <ctime>
#include <unistd.h>

using namespace mlir::attn;
using namespace mlir::attn::emulator;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
namespace cl = llvm::cl;

static cl::OptionCategory category("Options of attn-emulate");
static cl::opt<std::string> file(cl::Positional, cl::Required,
                                 cl::desc("FILE.mlir"), cl::cat(category));
static cl::opt<std::string>
    kernelName("kernel", cl::desc("Kernel to run; the only one by default"),
               cl::cat(category));
static cl::list<unsigned> gridSize("grid", cl::desc("Blocks: X[,Y[,Z]]"),
                                   cl::CommaSeparated, cl::cat(category));
static cl::list<unsigned> blockSize("block", cl::desc("Threads: X[,Y[,Z]]"),
                                    cl::CommaSeparated, cl::cat(category));
static cl::opt<uint64_t>
    dynamicShared("shared", cl::desc("Bytes of dynamic shared memory"),
                  cl::cat(category));
static cl::list<std::string>
    arguments("arg",
              cl::desc("Argument: [out:|inout:]4x8xf32[=1,2,…], @x.npy, "
                       "i32=7; an output may end in >y.npy"),
              cl::cat(category));
static cl::opt<Order>
    order("order", cl::desc("Order of blocks, warps and lanes"),
          cl::values(clEnumValN(Order::Ascending, "ascending", ""),
                     clEnumValN(Order::Descending, "descending", ""),
                     clEnumValN(Order::Random, "random", "by --seed")),
          cl::cat(category));
static cl::opt<uint64_t> seed("seed", cl::desc("Of a random order"),
                              cl::cat(category));
static cl::opt<unsigned>
    schedules("schedules",
              cl::desc("Run so many times: ascending, descending, with one "
                       "resident block, then random orders"),
              cl::init(1), cl::cat(category));
static cl::opt<bool>
    sameResults("same-results",
                cl::desc("Results that differ between schedules are a finding"),
                cl::cat(category));
static cl::opt<unsigned> resident("resident",
                                  cl::desc("Blocks that run at the same time; "
                                           "0 for all"),
                                  cl::init(LaunchOptions().resident),
                                  cl::cat(category));
static cl::opt<double>
    limit("seconds",
          cl::desc("End a launch that takes longer, and say where it is"),
          cl::cat(category));
static cl::opt<bool> noChecks("no-checks",
                              cl::desc("Run faster, without most checks"),
                              cl::cat(category));
static cl::opt<std::string> counters(
    "counters", cl::ValueOptional,
    cl::desc("Print what was counted; =@card.json writes it to a file"),
    cl::cat(category));
static cl::opt<bool> time_("time",
                           cl::desc("Print the processor time of the launch"),
                           cl::cat(category));

/// Arguments after the first schedule, if it ended.
static std::vector<KernelArgument> results;

static int fail(Error error) {
  llvm::outs().flush();
  llvm::errs() << "attn-emulate: error: " << llvm::toString(std::move(error))
               << "\n";
  return 2;
}

static Error checkOptions() {
  for (auto *sizes : {&gridSize, &blockSize})
    if (sizes->size() > 3)
      return createStringError(
          llvm::Twine("--") + (sizes == &gridSize ? "grid" : "block") +
          ": expected at most 3 sizes, found " + llvm::Twine(sizes->size()));
  if (schedules == 0)
    return createStringError("--schedules: expected at least 1, found 0");
  if (limit.getNumOccurrences() && !(limit > 0))
    return createStringError("--seconds: expected more than 0");
  llvm::StringRef path = counters.getValue();
  if (!path.empty() && (!path.starts_with("@") || path.size() == 1))
    return createStringError("--counters: expected @FILE, found '" + path +
                             "'");
  return Error::success();
}

static Dim3 toDim3(llvm::ArrayRef<unsigned> sizes) {
  Dim3 dim;
  uint32_t *parts[] = {&dim.x, &dim.y, &dim.z};
  for (unsigned i = 0; i < std::min<size_t>(3, sizes.size()); ++i)
    *parts[i] = sizes[i];
  return dim;
}

static LaunchOptions firstSchedule() {
  LaunchOptions options;
  options.order = order;
  options.seed = seed;
  options.resident = resident;
  options.checks = !noChecks;
  options.seconds = limit;
  return options;
}

/// What was counted, to the screen or a file.
static Error deliver(const Counters &counted) {
  llvm::StringRef path = counters.getValue();
  if (!path.consume_front("@")) {
    counted.print(llvm::outs());
    return Error::success();
  }
  std::error_code code;
  llvm::raw_fd_ostream os(path, code);
  os << llvm::formatv("{0:2}\n", counted.toJSON());
  os.close();
  if (!code)
    code = os.error();
  os.clear_error();
  return code ? createStringError(code, "cannot write '" + path +
                                            "': " + code.message())
              : Error::success();
}

static Expected<bool> runOnce(const CompiledKernel &compiled, unsigned index) {
  Device device;
  auto module = device.load(compiled.object->getMemBufferRef());
  if (!module)
    return module.takeError();
  const Kernel *kernel = (*module)->find(compiled.name);
  if (!kernel)
    return createStringError("'" + compiled.name + "' is not in the object");
  auto parsed = parseKernelArguments(arguments, compiled);
  if (!parsed)
    return parsed.takeError();
  std::vector<KernelArgument> values = std::move(*parsed);
  for (auto [i, value] : llvm::enumerate(values)) {
    if (value.isNumber)
      continue;
    auto memory = device.allocate(value.tensor.getBytes(),
                                  ("argument " + llvm::Twine(i)).str());
    if (!memory)
      return memory.takeError();
    value.memory = *memory;
    if (value.isInput)
      if (Error error = device.copyIn(value.memory, value.tensor.getData(),
                                      value.tensor.getBytes()))
        return std::move(error);
  }
  auto list = ArgumentList::make(values, *kernel);
  if (!list)
    return list.takeError();

  Counters counted;
  std::clock_t begin = std::clock();
  Error error =
      device.launch(*kernel, toDim3(gridSize), toDim3(blockSize), dynamicShared,
                    list->getPointers(), scheduleOf(firstSchedule(), index),
                    counters.getNumOccurrences() ? &counted : nullptr);
  double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
  bool hasEnded = !error;
  if (error && device.getFindings().empty())
    return std::move(error);
  llvm::consumeError(std::move(error));

  bool isClean = true;
  for (auto [i, value] : llvm::enumerate(values)) {
    if (!value.isOutput || !hasEnded)
      continue;
    if (Error error = device.copyOut(value.tensor.getData(), value.memory,
                                     value.tensor.getBytes()))
      return std::move(error);
    if (index && sameResults && !results.empty() &&
        std::memcmp(value.tensor.getData(), results[i].tensor.getData(),
                    value.tensor.getBytes())) {
      llvm::outs() << "argument " << i << " differs from that of schedule 0\n";
      isClean = false;
    }
    if (!index && value.path.empty())
      llvm::outs() << "argument " << i << ": "
                   << formatLiteral(value.tensor, /*limit=*/256) << "\n";
  }
  for (auto [i, value] : llvm::enumerate(values)) {
    if (value.isNumber || value.isOutput || !hasEnded)
      continue;
    std::vector<char> left(value.tensor.getBytes());
    if (Error error = device.copyOut(left.data(), value.memory, left.size()))
      return std::move(error);
    if (std::memcmp(left.data(), value.tensor.getData(), left.size())) {
      llvm::outs() << "argument " << i
                   << " was written, and is given as memory that is only read; "
                      "expected inout: or out: before its type\n";
      isClean = false;
    }
  }
  if (!index && hasEnded)
    results = std::move(values);
  for (const Finding &finding : device.getFindings()) {
    llvm::outs() << finding.location << (finding.location.empty() ? "" : ": ")
                 << spelling(finding.kind) << ": " << finding.sentence;
    if (finding.count > 1 && finding.kind != FindingKind::UnwrittenOutput)
      llvm::outs() << " (and " << finding.count - 1 << " times more)";
    llvm::outs() << "\n";
  }
  if (time_)
    llvm::outs() << "time: " << seconds << " s\n";
  if (hasEnded && !index && counters.getNumOccurrences())
    if (Error error = deliver(counted))
      return std::move(error);
  return isClean && device.getFindings().empty();
}

int main(int argc, char **argv) {
  llvm::InitLLVM initialize(argc, argv);
  cl::HideUnrelatedOptions(category);
  llvm::install_fatal_error_handler([](void *, const char *reason, bool) {
    llvm::errs() << "attn-emulate: error: " << reason << "\n";
    _exit(2);
  });
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Runs a kernel of a gpu.module thread by thread on the host, and "
          "says what is wrong with it\n",
          &llvm::errs()))
    return 2;
  if (Error error = checkOptions())
    return fail(std::move(error));
  auto kernel = compileKernelFile(file, kernelName);
  if (!kernel)
    return fail(kernel.takeError());
  bool isClean = true;
  for (unsigned i = 0; i < schedules; ++i) {
    if (schedules > 1)
      llvm::outs() << "schedule " << i << "\n";
    auto result = runOnce(*kernel, i);
    if (!result)
      return fail(result.takeError());
    isClean = isClean && *result;
  }
  // Not before all schedules have read what may be in the same files.
  for (const KernelArgument &result : results)
    if (!result.path.empty())
      if (Error error = writeNpy(result.path, result.tensor))
        return fail(std::move(error));
  if (isClean)
    llvm::outs() << "nothing found\n";
  return isClean ? 0 : 1;
}
