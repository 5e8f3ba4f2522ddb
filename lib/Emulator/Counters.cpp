//===- Counters.cpp - What a kernel asked of the machine ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sums, JSON, and the card:
//
//     kernel 'gemm': 4 blocks, 512 threads, 20480 bytes shared
//       argument 0         read     32.0 KiB  first touch 1.00x requested 2.00x
//
//===----------------------------------------------------------------------===//

#include "attn/Emulator/Counters.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::attn::emulator;
namespace json = llvm::json;

GlobalTraffic &GlobalTraffic::operator+=(const GlobalTraffic &other) {
  threadBytes += other.threadBytes;
  requests += other.requests;
  sectors += other.sectors;
  fullSectors += other.fullSectors;
  firstTouchBytes += other.firstTouchBytes;
  compulsoryBytes += other.compulsoryBytes;
  return *this;
}

SharedTraffic &SharedTraffic::operator+=(const SharedTraffic &other) {
  requests += other.requests;
  wavefronts += other.wavefronts;
  idealWavefronts += other.idealWavefronts;
  return *this;
}

GlobalTraffic Counters::read() const {
  GlobalTraffic sum;
  for (const ArgumentTraffic &argument : arguments)
    sum += argument.read;
  return sum;
}

GlobalTraffic Counters::written() const {
  GlobalTraffic sum;
  for (const ArgumentTraffic &argument : arguments)
    sum += argument.written;
  return sum;
}

void Counters::add(const Counters &other) {
  if (kernel.empty())
    kernel = other.kernel;
  else if (!other.kernel.empty() && kernel != other.kernel &&
           !llvm::StringRef(kernel).ends_with(other.kernel))
    kernel += ", " + other.kernel;
  launches += other.launches;
  blocks += other.blocks;
  threads += other.threads;
  sharedBytes = std::max(sharedBytes, other.sharedBytes);
  for (const ArgumentTraffic &argument : other.arguments) {
    auto known = std::find_if(arguments.begin(), arguments.end(),
                              [&](const ArgumentTraffic &mine) {
                                return mine.name == argument.name;
                              });
    if (known == arguments.end()) {
      arguments.push_back(argument);
      continue;
    }
    known->read += argument.read;
    known->written += argument.written;
  }
  sharedRead += other.sharedRead;
  sharedWritten += other.sharedWritten;
  for (const auto &[shape, count] : other.mma)
    mma[shape] += count;
  exponentials += other.exponentials;
  atomics += other.atomics;
  barriers += other.barriers;
  for (const auto &[name, count] : other.operations)
    operations[name] += count;
}

static json::Value toJSON(const GlobalTraffic &traffic) {
  return json::Object{{"thread_bytes", traffic.threadBytes},
                      {"requests", traffic.requests},
                      {"sectors", traffic.sectors},
                      {"full_sectors", traffic.fullSectors},
                      {"requested_bytes", traffic.requestedBytes()},
                      {"first_touch_bytes", traffic.firstTouchBytes},
                      {"compulsory_bytes", traffic.compulsoryBytes}};
}

static json::Value toJSON(const SharedTraffic &traffic) {
  return json::Object{{"requests", traffic.requests},
                      {"wavefronts", traffic.wavefronts},
                      {"ideal_wavefronts", traffic.idealWavefronts}};
}

static json::Object toObject(const std::map<std::string, uint64_t> &counts) {
  json::Object object;
  for (const auto &[name, count] : counts)
    object[name] = count;
  return object;
}

json::Value Counters::toJSON() const {
  json::Array rows;
  for (const ArgumentTraffic &argument : arguments)
    rows.push_back(json::Object{{"name", argument.name},
                                {"read", ::toJSON(argument.read)},
                                {"written", ::toJSON(argument.written)}});
  return json::Object{{"kernel", kernel},
                      {"launches", launches},
                      {"blocks", blocks},
                      {"threads", threads},
                      {"shared_bytes", sharedBytes},
                      {"arguments", std::move(rows)},
                      {"read", ::toJSON(read())},
                      {"written", ::toJSON(written())},
                      {"shared_read", ::toJSON(sharedRead)},
                      {"shared_written", ::toJSON(sharedWritten)},
                      {"mma", toObject(mma)},
                      {"exponentials", exponentials},
                      {"atomics", atomics},
                      {"barriers", barriers},
                      {"operations", toObject(operations)}};
}

static void printGlobal(llvm::raw_ostream &os, llvm::StringRef name,
                        llvm::StringRef direction,
                        const GlobalTraffic &traffic) {
  if (!traffic.requests)
    return;
  double compulsory = std::max<uint64_t>(1, traffic.compulsoryBytes);
  os << "  " << llvm::left_justify(name, 16) << llvm::left_justify(direction, 9)
     << llvm::format(
            "%12llu bytes  DRAM %5.2fx  L2 %6.2fx  sectors full %5.1f %%\n",
            (unsigned long long)(traffic.compulsoryBytes),
            traffic.firstTouchBytes / compulsory,
            traffic.requestedBytes() / compulsory,
            100.0 * traffic.fullSectors /
                std::max<uint64_t>(1, traffic.sectors));
}

static void printShared(llvm::raw_ostream &os, llvm::StringRef direction,
                        const SharedTraffic &traffic) {
  if (!traffic.requests)
    return;
  os << "  shared          " << llvm::left_justify(direction, 9)
     << llvm::format("%12llu wavefronts, %.1f %% of them for conflicts\n",
                     (unsigned long long)(traffic.wavefronts),
                     100.0 *
                         double(traffic.wavefronts - traffic.idealWavefronts) /
                         double(std::max<uint64_t>(1, traffic.wavefronts)));
}

void Counters::print(llvm::raw_ostream &os) const {
  os << "kernel '" << kernel << "': " << launches
     << (launches == 1 ? " launch, " : " launches, ") << blocks << " blocks, "
     << threads << " threads, " << sharedBytes << " bytes of shared memory\n";
  for (const ArgumentTraffic &argument : arguments) {
    printGlobal(os, argument.name, "read", argument.read);
    printGlobal(os, argument.name, "written", argument.written);
  }
  printShared(os, "read", sharedRead);
  printShared(os, "written", sharedWritten);
  for (const auto &[shape, count] : mma)
    os << "  mma " << shape << ": " << count << "\n";
  os << "  barriers " << barriers << ", atomics " << atomics
     << ", exponentials " << exponentials << "\n  operations of threads:";
  for (const auto &[name, count] : operations)
    os << " " << name << " " << count << ",";
  os << " in all ";
  uint64_t sum = 0;
  for (const auto &[name, count] : operations)
    sum += count;
  os << sum << "\n";
}
