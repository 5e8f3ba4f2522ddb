//===- Findings.cpp - Sentences -------------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     thread (3, 0, 0) of block (1, 0, 0) of 'reduce' reads shared byte 32,
//     which thread (7, 0, 0) wrote at k.mlir:8:5 with no barrier between
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/Twine.h"

using namespace mlir::attn::emulator;

llvm::StringRef mlir::attn::emulator::spelling(FindingKind kind) {
  switch (kind) {
  case FindingKind::SharedRace:
    return "shared-race";
  case FindingKind::GlobalRace:
    return "global-race";
  case FindingKind::UninitializedRead:
    return "uninitialized-read";
  case FindingKind::OutOfBounds:
    return "out-of-bounds";
  case FindingKind::Misaligned:
    return "misaligned";
  case FindingKind::Divergence:
    return "divergence";
  case FindingKind::Deadlock:
    return "deadlock";
  case FindingKind::AsyncBeforeWait:
    return "async-before-wait";
  case FindingKind::NonCoherentRead:
    return "non-coherent-read";
  case FindingKind::MissingProxyFence:
    return "missing-proxy-fence";
  case FindingKind::UnwrittenOutput:
    return "unwritten-output";
  case FindingKind::InvalidOperand:
    return "invalid-operand";
  case FindingKind::ScheduleDependent:
    return "schedule-dependent";
  case FindingKind::Trap:
    return "trap";
  case FindingKind::TimeLimit:
    return "time-limit";
  }
  llvm_unreachable("no such kind");
}

static std::string positionText(uint32_t x, uint32_t y, uint32_t z) {
  return ("(" + llvm::Twine(x) + ", " + llvm::Twine(y) + ", " + llvm::Twine(z) +
          ")")
      .str();
}

std::string Launch::describe(const Lane &lane) const {
  const uint32_t *tid = lane.registers.tid;
  return positionText(tid[0], tid[1], tid[2]);
}

std::string Launch::describe(Stamp stamp, const Lane &seenBy) const {
  unsigned thread = stamp.agent();
  std::string text;
  if (isBulk(stamp)) {
    const Agent &agent = agents.at(stamp.block())[thread - numThreads];
    thread = agent.of;
    text = "a bulk copy ";
    text += agent.isBarrier ? "under the mbarrier at shared byte " +
                                  std::to_string(agent.of)
                            : "of ";
    if (agent.isBarrier)
      return text;
  }
  text += "thread " + positionText(thread % blockSize.x,
                                   thread / blockSize.x % blockSize.y,
                                   thread / blockSize.x / blockSize.y);
  uint64_t block = stamp.block();
  if (block != seenBy.block().number)
    text += " of block " + positionText(block % grid.x, block / grid.x % grid.y,
                                        block / grid.x / grid.y);
  return text;
}

std::string Launch::describeAddress(const Lane &lane,
                                    const void *pointer) const {
  uint64_t address = reinterpret_cast<uint64_t>(pointer);
  if (isShared(lane, pointer))
    return "shared byte " + std::to_string(static_cast<const char *>(pointer) -
                                           lane.block().shared);
  if (isLocal(lane, pointer))
    return "its local memory";
  const Region *region = memory.find(address);
  if (!region ||
      address - reinterpret_cast<uint64_t>(region->data) > region->bytes) {
    // Behind what the block has: no block has as much.
    constexpr uint64_t nearby = 1 << 20;
    const Block &block = lane.block();
    uint64_t beyond = address - reinterpret_cast<uint64_t>(block.shared);
    if (beyond < nearby)
      return "shared byte " + std::to_string(beyond) + " of " +
             std::to_string(block.sharedBytes);
    region = memory.nearest(address);
  }
  if (!region)
    return "an address that is in no memory of the device";
  std::string name = region->name;
  for (unsigned i = 0; name.empty() && i < kernel.isPointer.size(); ++i) {
    uint64_t argument;
    if (!kernel.isPointer[i])
      continue;
    std::memcpy(&argument, arguments[i], 8);
    if (argument - reinterpret_cast<uint64_t>(region->data) <= region->bytes)
      name = "argument " + std::to_string(i);
  }
  if (name.empty())
    name = "some memory";
  int64_t offset = address - reinterpret_cast<uint64_t>(region->data);
  if (offset < 0)
    return std::to_string(-offset) + " bytes before " + name;
  return "byte " + std::to_string(offset) + " of " + name + " of " +
         std::to_string(region->bytes);
}

void Launch::report(FindingKind kind, const Lane &lane, uint32_t siteIndex,
                    uint64_t address, const llvm::Twine &what, uint32_t other) {
  if (findings.count(kind, &kernel, siteIndex, other))
    return;
  const LaneRegisters &registers = lane.registers;
  Finding finding;
  finding.kind = kind;
  finding.kernel = kernel.name;
  finding.location = site(siteIndex).row->location;
  finding.block = {registers.ctaid[0], registers.ctaid[1], registers.ctaid[2]};
  finding.thread = {registers.tid[0], registers.tid[1], registers.tid[2]};
  finding.address = address;
  finding.sentence = ("thread " + describe(lane) + " of block " +
                      positionText(registers.ctaid[0], registers.ctaid[1],
                                   registers.ctaid[2]) +
                      " of '" + kernel.name + "' " + what)
                         .str();
  findings.add(std::move(finding), &kernel, siteIndex, other);
}
