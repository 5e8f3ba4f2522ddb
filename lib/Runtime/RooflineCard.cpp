//===- RooflineCard.cpp - What a GPU would take at least ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     roofline   128 registers, 0 bytes spilled; 4 blocks a multiprocessor …
//     roofline   memory 33.2 us, f32 5.1 us, …
//     roofline   34.1 us a launch: memory
//   predicted for …: 70.9 us in 3 launches and 2 fills of …: a lower bound: …
//
// Counts are those of all launches of a kernel; a launch has their mean.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/RooflineCard.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::formatv;
namespace json = llvm::json;

/// "m16n8k16 bf16 bf16 f32 f32": two operations for each of the three sizes'
/// product.
static double flopsOf(StringRef shape) {
  unsigned m = 0, n = 0, k = 0;
  shape = shape.take_until([](char c) { return c == ' '; });
  if (!shape.consume_front("m") || shape.consumeInteger(10, m) ||
      !shape.consume_front("n") || shape.consumeInteger(10, n) ||
      !shape.consume_front("k") || shape.consumeInteger(10, k))
    return 0;
  return 2.0 * m * n * k;
}

static LaunchDemand demandOf(const emulator::Counters &counters,
                             const KernelResources *resources) {
  LaunchDemand demand;
  double launches = double(std::max<uint64_t>(1, counters.launches));
  demand.blocks = counters.blocks / uint64_t(launches);
  demand.threadsPerBlock =
      counters.blocks ? unsigned(counters.threads / counters.blocks) : 0;
  demand.sharedPerBlock = unsigned(counters.sharedBytes);
  demand.registers = resources ? resources->registers : 0;
  emulator::GlobalTraffic global = counters.read();
  global += counters.written();
  demand.memoryBytes = double(global.firstTouchBytes) / launches;
  demand.l2Bytes = double(global.requestedBytes()) / launches;
  demand.sharedWavefronts = double(counters.sharedRead.wavefronts +
                                   counters.sharedWritten.wavefronts) /
                            launches;
  for (const auto &[shape, count] : counters.mma)
    demand.tensorFlops += flopsOf(shape) * double(count) / launches;
  for (const auto &[name, count] : counters.operations) {
    double perLaunch = double(count) / launches;
    if (name == "fma" || name == "float")
      demand.fp32Operations += perLaunch;
    if (name == "exponential" || name == "special")
      demand.specialOperations += perLaunch;
    // Arithmetic of addresses becomes parts of other instructions, or goes.
    if (name != "integer" && name != "control")
      demand.instructions += perLaunch / 32;
  }
  return demand;
}

void RooflineCard::add(const emulator::Counters &counters) {
  auto known = resources.find(counters.kernel);
  LaunchDemand demand =
      demandOf(counters, known == resources.end() ? nullptr : &known->second);
  entries.push_back(
      {counters.kernel, counters.launches, predictLaunch(target, demand)});
}

const RooflineCard::Entry *RooflineCard::find(StringRef kernel) const {
  for (const Entry &entry : entries)
    if (entry.kernel == kernel)
      return &entry;
  return nullptr;
}

void RooflineCard::addFills(uint64_t count, uint64_t bytes) {
  fills += count;
  filledBytes += bytes;
}

double RooflineCard::getFillSeconds() const {
  return double(fills) * kLaunchSeconds +
         double(filledBytes) / (target.card.memoryGBPerSecond * 1e9);
}

double RooflineCard::getSeconds() const {
  double seconds = getFillSeconds();
  for (const Entry &entry : entries)
    seconds += double(entry.launches) * entry.prediction.seconds;
  return seconds;
}

std::string RooflineCard::getOmissions() const {
  std::string text =
      "a lower bound: each unit works at its documented rate and overlaps with "
      "all others; left out are latency that the resident warps do not hide, "
      "the beginning and end of a kernel, arithmetic of addresses, caches that "
      "lose data or keep it between kernels, clocks that power lowers, and "
      "the host's part of the program with its copies";
  if (resources.empty())
    text += "; without ptxas registers are unknown, and residency is that of "
            "shared memory and threads alone";
  if (!target.card.l2BytesPerClock)
    text += "; the bandwidth of L2 is not documented, only that of each port";
  if (!target.card.mmaSyncPercent)
    text += "; how much of the tensor rate mma.sync reaches is not documented, "
            "and taken as all of it";
  return text;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

json::Value RooflineCard::toJSON(StringRef kernel) const {
  const Entry *entry = find(kernel);
  if (!entry)
    return nullptr;
  const LaunchPrediction &prediction = entry->prediction;
  json::Object units;
  for (const UnitTime &time : prediction.units)
    units[time.unit] = time.seconds;
  json::Object object{
      {"seconds", prediction.seconds},
      {"limiter", prediction.units.empty() ? StringRef("launch")
                                           : prediction.units.front().unit},
      {"unit_seconds", std::move(units)},
      {"launch_seconds", kLaunchSeconds},
      {"blocks_per_multiprocessor", prediction.residency.blocks},
      {"residency_limiter", prediction.residency.limiter},
      {"occupancy", prediction.residency.occupancy},
      {"waves", prediction.waves}};
  auto known = resources.find(kernel.str());
  if (known == resources.end()) {
    object["ptxas"] = nullptr;
    return object;
  }
  const KernelResources &own = known->second;
  object["ptxas"] = json::Object{{"registers", own.registers},
                                 {"spill_stores", own.spillStores},
                                 {"spill_loads", own.spillLoads},
                                 {"stack", own.stack}};
  if (own.instructions.empty()) {
    object["machine_code"] = nullptr;
    return object;
  }
  json::Object code;
  for (const auto &[name, count] : own.instructions)
    code[name] = count;
  object["machine_code"] = std::move(code);
  return object;
}

static std::string formatTime(double seconds) {
  return formatv("{0:f1} us", seconds * 1e6);
}

void RooflineCard::print(llvm::raw_ostream &os, StringRef kernel) const {
  const Entry *entry = find(kernel);
  if (!entry)
    return;
  const LaunchPrediction &prediction = entry->prediction;
  os << "  roofline        ";
  auto known = resources.find(kernel.str());
  if (known == resources.end())
    os << "no ptxas, so registers are unknown; at most ";
  else
    os << known->second.registers << " registers, "
       << known->second.spillStores + known->second.spillLoads
       << " bytes spilled; ";
  os << formatv("{0} blocks a multiprocessor ({1}), occupancy {2:f0} %, {3:f2} "
                "waves\n",
                prediction.residency.blocks, prediction.residency.limiter,
                100 * prediction.residency.occupancy, prediction.waves);
  if (known != resources.end() && !known->second.instructions.empty()) {
    uint64_t sum = 0;
    for (const auto &[name, count] : known->second.instructions)
      sum += count;
    auto count = [&](const char *name) {
      auto found = known->second.instructions.find(name);
      return found == known->second.instructions.end() ? 0 : found->second;
    };
    os << "  machine code    " << sum << " instructions, of them HMMA "
       << count("HMMA") << ", MUFU " << count("MUFU") << ", LDSM "
       << count("LDSM") << ", local memory " << count("LDL") + count("STL")
       << '\n';
  }
  os << "  at least       ";
  const char *separator = " ";
  for (const UnitTime &time : prediction.units) {
    os << separator << time.unit << ' ' << formatTime(time.seconds);
    separator = ", ";
  }
  os << "\n  predicted       " << formatTime(prediction.seconds)
     << " a launch, of which " << formatTime(kLaunchSeconds)
     << " for launching; limited by "
     << (prediction.units.empty() ? StringRef("launches")
                                  : prediction.units.front().unit)
     << '\n';
}

json::Value RooflineCard::toJSON() const {
  const ReferenceCard &card = target.card;
  return json::Object{{"card", card.name},
                      {"source", card.source},
                      {"multiprocessors", card.multiprocessors},
                      {"clock_mhz", card.clockMHz},
                      {"memory_gigabytes_per_second", card.memoryGBPerSecond},
                      {"tensor_flops_per_clock", card.tensorFlopsPerClock},
                      {"mma_sync_percent", card.mmaSyncPercent},
                      {"fp32_per_clock", card.fp32PerClock},
                      {"l2_bytes_per_clock", card.l2BytesPerClock},
                      {"fills", fills},
                      {"filled_bytes", filledBytes},
                      {"fill_seconds", getFillSeconds()},
                      {"seconds", getSeconds()},
                      {"leaves_out", getOmissions()}};
}

void RooflineCard::print(llvm::raw_ostream &os) const {
  uint64_t launches = 0;
  for (const Entry &entry : entries)
    launches += entry.launches;
  os << "predicted for " << target.card.name << " (" << target.chip
     << "): " << formatTime(getSeconds()) << " in " << launches
     << (launches == 1 ? " launch" : " launches");
  if (fills)
    os << formatv(" and {0} {1} of {2:f1} MB, {3}", fills,
                  fills == 1 ? "fill" : "fills", double(filledBytes) / 1e6,
                  formatTime(getFillSeconds()));
  os << ": " << getOmissions() << '\n';
}
