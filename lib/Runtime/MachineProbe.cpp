//===- MachineProbe.cpp - The limits of this machine ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two loops by hand: independent chains of fused multiply-adds, as many as hide
// their latency, and copies of memory beyond the caches. Written in the LLVM
// dialect and compiled as programs are, for the vectors of this CPU.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Benchmark.h"
#include "attn/Runtime/Program.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/Parser/Parser.h"
#include "llvm/TargetParser/Host.h"
#include <chrono>
#include <cstring>

using namespace mlir;
using namespace mlir::attn;
using llvm::Expected;

using Clock = std::chrono::steady_clock;

// What compilers call for a parallel region, and OpenMP's own interface.
extern "C" void GOMP_parallel(void (*body)(void *), void *data,
                              unsigned numThreads, unsigned flags);
extern "C" int omp_get_thread_num();

// Two units of latency 4 need 8 chains; 12 leave room and fit 16 registers.
static constexpr int chains = 12;
static constexpr int64_t steps = 1 << 20;
// Beyond the last-level cache of a server.
static constexpr size_t copyBytes = size_t(64) << 20;

static int vectorWidth() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  if (features.lookup("avx512f"))
    return 16;
  return features.lookup("avx") ? 8 : 4;
}

/// func @probe(steps) -> sum, in the LLVM dialect.
static std::string writeProbe() {
  std::string vector = "vector<" + std::to_string(vectorWidth()) + "xf32>";
  std::string text;
  llvm::raw_string_ostream os(text);
  auto list = [&](StringRef prefix, StringRef suffix) {
    for (int i = 0; i < chains; ++i)
      os << (i ? ", " : "") << prefix << i << suffix;
  };
  os << "llvm.func @probe(%steps: i64) -> f32 {\n"
     << "  %zero = llvm.mlir.constant(0 : i64) : i64\n"
     << "  %one = llvm.mlir.constant(1 : i64) : i64\n"
     << "  %a = llvm.mlir.constant(dense<0.5> : " << vector << ") : " << vector
     << "\n";
  for (int i = 0; i < chains; ++i)
    os << "  %s" << i << " = llvm.mlir.constant(dense<" << i
       << ".0> : " << vector << ") : " << vector << "\n";
  os << "  llvm.br ^loop(%zero, ";
  list("%s", "");
  os << " : i64";
  for (int i = 0; i < chains; ++i)
    os << ", " << vector;
  os << ")\n^loop(%i: i64, ";
  list("%x", ": " + vector);
  os << "):\n";
  for (int i = 0; i < chains; ++i)
    os << "  %y" << i << " = llvm.intr.fma(%x" << i << ", %a, %a) : (" << vector
       << ", " << vector << ", " << vector << ") -> " << vector << "\n";
  os << "  %next = llvm.add %i, %one : i64\n"
     << "  %more = llvm.icmp \"slt\" %next, %steps : i64\n"
     << "  llvm.cond_br %more, ^loop(%next, ";
  list("%y", "");
  os << " : i64";
  for (int i = 0; i < chains; ++i)
    os << ", " << vector;
  os << "), ^end\n^end:\n";
  os << "  %t0 = llvm.fadd %y0, %y0 : " << vector << "\n";
  for (int i = 1; i < chains; ++i)
    os << "  %t" << i << " = llvm.fadd %t" << i - 1 << ", %y" << i << " : "
       << vector << "\n";
  os << "  %sum = llvm.extractelement %t" << chains - 1
     << "[%zero : i64] : " << vector << "\n  llvm.return %sum : f32\n}\n";
  return text;
}

/// Seconds until `work(thread)` has ended on all threads: those that programs
/// run on, on the cores that they are bound to. A thread of our own would share
/// the core of the one that starts it.
static double runThreads(int threads, llvm::function_ref<void(int)> work) {
  auto start = Clock::now();
  GOMP_parallel(
      [](void *data) {
        (*static_cast<llvm::function_ref<void(int)> *>(data))(
            omp_get_thread_num());
      },
      &work, unsigned(threads), /*flags=*/0);
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The best of many: other programs may share the machine.
static bool isEnough(Clock::time_point start) {
  return Clock::now() - start > std::chrono::milliseconds(200);
}

static double probeCopy(int threads) {
  size_t share = copyBytes / size_t(threads) & ~size_t(63);
  std::vector<char> from(copyBytes, 1), to(copyBytes, 2);
  double best = 0;
  auto start = Clock::now();
  while (!isEnough(start)) {
    double seconds = runThreads(threads, [&](int thread) {
      size_t begin = size_t(thread) * share;
      std::memcpy(to.data() + begin, from.data() + begin, share);
    });
    best = std::max(best, 2.0 * double(share) * threads / seconds);
  }
  return best;
}

Expected<MachineLimits> mlir::attn::probeMachine() {
  DialectRegistry registry;
  registerProgramDialects(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(writeProbe(), &context);
  if (!module)
    return llvm::createStringError("the probe of this machine is not valid");
  auto machine = createHostTargetMachine();
  if (!machine)
    return machine.takeError();
  ExecutionEngineOptions options;
  options.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Aggressive;
  auto engine = ExecutionEngine::create(*module, options, std::move(*machine));
  if (!engine)
    return engine.takeError();
  auto function = (*engine)->lookup("probe");
  if (!function)
    return function.takeError();
  auto *probe = reinterpret_cast<float (*)(int64_t)>(*function);

  MachineLimits limits;
  int threads = std::max(1, getThreads());
  volatile float sink = 0;
  double best = 0;
  auto start = Clock::now();
  while (!isEnough(start)) {
    double seconds = runThreads(threads, [&](int) { sink = probe(steps); });
    best = std::max(best, 2.0 * chains * vectorWidth() * double(steps) *
                              threads / seconds);
  }
  limits.flopsPerSecond = best;
  limits.bytesPerSecond = probeCopy(threads);
  return limits;
}
