//===- Report.cpp - What attn-run says ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     model.mlir: main(1x3x16x16xf32) -> 1x17x32xf32
//     attention: 1 found
//       model.mlir:57: batch 1, heads 2, N 17, S 17, D 16, f32, not causal, …
//     result[0]: 1x17x32xf32=[0.1 ...
//     expected_output[0]: right: ...
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "attn/Runtime/Literal.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/TargetParser/Host.h"
#include <cmath>
#include <unistd.h>

using namespace mlir;
using namespace mlir::attn;
using llvm::formatv;

// As many as IREE prints; a checked result only needs to be recognised.
static constexpr int64_t printedElements = 1024, printedIfChecked = 8;

static std::string formatTypes(ArrayRef<ValueType> types) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(types, os,
                        [&](const ValueType &type) { os << type.str(); });
  return text;
}

static void printNotes(ArrayRef<PlacedNote> notes) {
  for (const PlacedNote &note : notes)
    llvm::outs() << "  " << note.place << ": " << note.text << '\n';
}

void mlir::attn::printProgram(const RunOptions &options,
                              const Signature &signature,
                              const CompileReport &report, StringRef device) {
  llvm::raw_ostream &os = llvm::outs();
  os << options.file << ": " << signature.function << '('
     << formatTypes(signature.arguments) << ')';
  if (!signature.results.empty())
    os << " -> " << formatTypes(signature.results);
  os << '\n';
  os << "attention: " << report.found.size() << " found";
  if (!report.notRaised.empty())
    os << ", " << report.notRaised.size() << " not recognised";
  os << '\n';
  printNotes(report.found);
  printNotes(report.notRaised);
  if (!options.approximate.empty()) {
    os << "approximate=" << options.approximate << ": " << report.changed.size()
       << " changed, " << report.declined.size() << " left exact\n";
    printNotes(report.changed);
    printNotes(report.declined);
  }
  if (!device.empty()) {
    os << "device: " << device << ": " << report.onDevice.size()
       << " operations in kernels, " << report.onHost.size()
       << " on the host\n";
    printNotes(report.onDevice);
    printNotes(report.onHost);
  }
  os.flush();
}

bool mlir::attn::printFindings(const EmulatedDevice &emulator) {
  for (const emulator::Finding &finding : emulator.getFindings()) {
    llvm::outs() << "emulator: " << emulator::spelling(finding.kind) << ": "
                 << finding.location << ": " << finding.sentence;
    if (finding.count > 1)
      llvm::outs() << " (" << finding.count << " times)";
    llvm::outs() << '\n';
  }
  return emulator.getFindings().empty();
}

llvm::Error mlir::attn::reportCounters(const RunOptions &options,
                                       const GPUTarget &target,
                                       const EmulatedDevice &emulator,
                                       ProgramResources resources) {
  llvm::json::Array kernels;
  RooflineCard roofline(target, std::move(resources));
  for (const auto &[name, counters] : emulator.getCounters()) {
    roofline.add(counters);
    counters.print(llvm::outs());
    roofline.print(llvm::outs(), counters.kernel);
    llvm::json::Value kernel = counters.toJSON();
    (*kernel.getAsObject())["roofline"] = roofline.toJSON(counters.kernel);
    kernels.push_back(std::move(kernel));
  }
  roofline.addFills(emulator.getFillCount(), emulator.getFilledBytes());
  roofline.print(llvm::outs());
  llvm::outs().flush();
  if (options.countersFile.empty())
    return llvm::Error::success();
  llvm::json::Array findings;
  for (const emulator::Finding &finding : emulator.getFindings())
    findings.push_back(
        llvm::json::Object{{"kind", emulator::spelling(finding.kind)},
                           {"kernel", finding.kernel},
                           {"location", finding.location},
                           {"sentence", finding.sentence},
                           {"count", finding.count}});
  llvm::json::Object card{
      {"file", options.file},          {"approximate", options.approximate},
      {"target", target.chip},         {"kernels", std::move(kernels)},
      {"roofline", roofline.toJSON()}, {"findings", std::move(findings)}};
  return writeText(options.countersFile, [&](llvm::raw_ostream &os) {
    os << formatv("{0:2}", llvm::json::Value(std::move(card))) << '\n';
  });
}

void mlir::attn::printResult(size_t index, const HostTensor &result,
                             bool isChecked) {
  llvm::outs() << "result[" << index << "]: "
               << formatLiteral(result,
                                isChecked ? printedIfChecked : printedElements)
               << '\n';
}

bool mlir::attn::printCheck(StringRef what, size_t index,
                            const HostTensor &found,
                            const HostTensor &expected) {
  Difference difference = measureDifference(found, expected);
  Tolerance tolerance = toleranceOf(found.getType());
  bool isRight = isWithin(difference, tolerance);
  llvm::outs() << what << '[' << index
               << "]: " << (isRight ? "right: " : "WRONG: ")
               << describe(difference, tolerance, found) << '\n';
  return isRight;
}

void mlir::attn::printApproximation(size_t index, const HostTensor &found,
                                    const HostTensor &exact) {
  Difference difference = measureDifference(found, exact);
  llvm::raw_ostream &os = llvm::outs();
  os << "compared with exact, result[" << index << "]: ";
  if (difference.worst < 0) {
    os << "empty\n";
    return;
  }
  if (difference.isOutOfKind) {
    os << describe(difference, {}, found) << '\n';
    return;
  }
  os << formatv("rms error {0:f2} % of the rms; the worst row is off by {1:f2} "
                "% of its largest value, at {2}\n",
                100 * difference.rms, 100 * difference.row,
                formatPosition(difference.worst, found.getShape()));
}

static std::string formatSeconds(double seconds) {
  if (seconds < 1e-3)
    return formatv("{0:f1} us", seconds * 1e6);
  if (seconds < 1)
    return formatv("{0:f2} ms", seconds * 1e3);
  return formatv("{0:f2} s", seconds);
}

void mlir::attn::printFigures(const RunOptions &options,
                              const Figures &figures) {
  llvm::raw_ostream &os = llvm::outs();
  const Timing &timing = figures.timing;
  os << "time: min " << formatSeconds(timing.minSeconds) << ", median "
     << formatSeconds(timing.medianSeconds) << " of " << timing.repetitions
     << (timing.repetitions == 1 ? " call" : " calls") << " on "
     << figures.threads << (figures.threads == 1 ? " thread" : " threads")
     << "; compiled in " << formatSeconds(figures.compileSeconds) << '\n';
  if (figures.exactTiming)
    os << "time of exact: min "
       << formatSeconds(figures.exactTiming->minSeconds) << ", median "
       << formatSeconds(figures.exactTiming->medianSeconds) << "; "
       << formatv("{0:f2}x as fast",
                  figures.exactTiming->minSeconds / timing.minSeconds)
       << " with " << options.approximate << '\n';
  if (!options.benchmark)
    return;
  if (figures.flops)
    os << formatv("arithmetic: {0:f2} GF/s, {1:f1} % of this machine's {2:f1} "
                  "GF/s (f32 multiply-adds, probed)\n",
                  *figures.flops / timing.minSeconds / 1e9,
                  100 * *figures.flops / timing.minSeconds /
                      figures.limits.flopsPerSecond,
                  figures.limits.flopsPerSecond / 1e9);
  os << formatv("memory: {0:f2} GB/s of inputs and results, {1:f1} % of this "
                "machine's {2:f1} GB/s (copy, probed)\n",
                figures.bytes / timing.minSeconds / 1e9,
                100 * figures.bytes / timing.minSeconds /
                    figures.limits.bytesPerSecond,
                figures.limits.bytesPerSecond / 1e9);
  if (figures.peakBytes)
    os << formatv("peak memory: {0:f1} MB, of which inputs and results {1:f1} "
                  "MB\n",
                  double(*figures.peakBytes) / 1e6, figures.bytes / 1e6);
}

llvm::Error mlir::attn::writeFigures(const RunOptions &options,
                                     const Figures &figures) {
  const Timing &timing = figures.timing;
  llvm::json::Object object{
      {"file", options.file},
      {"approximate", options.approximate},
      {"device", spelling(options.device)},
      {"cpu", llvm::sys::getHostCPUName()},
      {"threads", figures.threads},
      {"min_seconds", timing.minSeconds},
      {"median_seconds", timing.medianSeconds},
      {"repetitions", timing.repetitions},
      {"compile_seconds", figures.compileSeconds},
      {"bytes", figures.bytes},
      {"gigabytes_per_second", figures.bytes / timing.minSeconds / 1e9},
      {"probed_gigabytes_per_second", figures.limits.bytesPerSecond / 1e9},
      {"probed_gigaflops_per_second", figures.limits.flopsPerSecond / 1e9},
  };
  if (figures.flops) {
    object["flops"] = *figures.flops;
    object["gigaflops_per_second"] = *figures.flops / timing.minSeconds / 1e9;
  }
  if (figures.peakBytes)
    object["peak_memory_bytes"] = *figures.peakBytes;
  if (figures.exactTiming) {
    object["exact_min_seconds"] = figures.exactTiming->minSeconds;
    object["exact_median_seconds"] = figures.exactTiming->medianSeconds;
  }
  return writeText(options.benchmarkFile, [&](llvm::raw_ostream &os) {
    os << formatv("{0:2}", llvm::json::Value(std::move(object))) << '\n';
  });
}

Progress::Progress(StringRef what) : isShown(isatty(STDERR_FILENO)) {
  if (isShown)
    llvm::errs() << what << " ...";
}

Progress::~Progress() {
  if (isShown)
    llvm::errs() << "\r\x1b[K";
}
