//===- Scalars.cpp - What one thread does by itself -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arithmetic that only PTX has, conversions, and what ends a thread. The
// approximations of the hardware (2 ulp or so) are exact here.
//
//===----------------------------------------------------------------------===//

#include "HalfFloat.h"
#include "Machine.h"
#include "llvm/ADT/bit.h"

using namespace mlir::attn::emulator;

//===----------------------------------------------------------------------===//
// Functions of numbers
//===----------------------------------------------------------------------===//

using Function = float (*)(float, float, float);

static const std::pair<llvm::StringRef, Function> functions[] = {
    {"ex2", [](float x, float, float) { return std::exp2(x); }},
    {"lg2", [](float x, float, float) { return std::log2(x); }},
    {"rcp", [](float x, float, float) { return 1 / x; }},
    {"rsqrt", [](float x, float, float) { return 1 / std::sqrt(x); }},
    {"sqrt", [](float x, float, float) { return std::sqrt(x); }},
    {"tanh", [](float x, float, float) { return std::tanh(x); }},
    {"add", [](float x, float y, float) { return x + y; }},
    {"sub", [](float x, float y, float) { return x - y; }},
    {"mul", [](float x, float y, float) { return x * y; }},
    {"min", [](float x, float y, float) { return std::fmin(x, y); }},
    {"max", [](float x, float y, float) { return std::fmax(x, y); }},
    {"fma", [](float x, float y, float z) { return std::fma(x, y, z); }}};

enum { Single, HalfPair, BfloatPair };

static void evaluate(Lane &, const Site &site, uint64_t *slots) {
  Function function = functions[site.parameters[0]].second;
  auto number = [&](unsigned operand, unsigned element) -> float {
    if (operand >= site.operands)
      return 0;
    uint32_t bits = slots[operand];
    if (site.parameters[1] == Single)
      return llvm::bit_cast<float>(bits);
    uint16_t half = bits >> (16 * element);
    return site.parameters[1] == HalfPair ? halfToFloat(half)
                                          : bfloatToFloat(half);
  };
  uint32_t result = 0;
  for (unsigned i = 0; i < 2; ++i) {
    float value = function(number(0, i), number(1, i), number(2, i));
    if (site.parameters[1] == Single)
      result = llvm::bit_cast<uint32_t>(value);
    else
      result |= uint32_t(site.parameters[1] == HalfPair ? floatToHalf(value)
                                                        : floatToBfloat(value))
                << (16 * i);
  }
  site.results(slots)[0] = result;
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

enum { ToHalf, ToBfloat, FromHalf, FromBfloat };
enum { Target, IsPair, IsRelu, TowardZero };

static uint16_t narrow(float value, const Site &site) {
  if (site.parameters[IsRelu] && !(value > 0) && value == value)
    value = 0;
  bool isHalf = site.parameters[Target] == ToHalf;
  uint16_t bits = isHalf ? floatToHalf(value) : floatToBfloat(value);
  if (!site.parameters[TowardZero] || value != value)
    return bits;
  // One step back if rounding went up; infinity stays away for a number.
  float rounded = isHalf ? halfToFloat(bits) : bfloatToFloat(bits);
  return std::fabs(rounded) > std::fabs(value) ? bits - 1 : bits;
}

/// Operands of a pair: the high one, the low one.
static void convert(Lane &, const Site &site, uint64_t *slots) {
  auto number = [&](unsigned i) {
    return llvm::bit_cast<float>(uint32_t(slots[i]));
  };
  uint64_t &result = site.results(slots)[0];
  switch (site.parameters[Target]) {
  case FromHalf:
    result = llvm::bit_cast<uint32_t>(halfToFloat(slots[0]));
    return;
  case FromBfloat:
    result = llvm::bit_cast<uint32_t>(bfloatToFloat(slots[0]));
    return;
  }
  if (!site.parameters[IsPair])
    result = narrow(number(0), site);
  else
    result = uint32_t(narrow(number(0), site)) << 16 | narrow(number(1), site);
}

/// To nearest, and away from zero in the middle (rna), or to even.
static void convertToTF32(Lane &, const Site &site, uint64_t *slots) {
  uint32_t bits = slots[0];
  if ((bits & 0x7f800000) != 0x7f800000)
    bits += site.parameters[0] ? 0xfff + (bits >> 13 & 1) : 0x1000;
  site.results(slots)[0] = bits & 0xffffe000;
}

/// Operands: low, high, selector.
static void permute(Lane &, const Site &site, uint64_t *slots) {
  uint64_t pool = uint32_t(slots[0]) | slots[1] << 32;
  uint32_t result = 0;
  for (unsigned i = 0; i < 4; ++i) {
    unsigned select = slots[2] >> (4 * i) & 15;
    uint8_t byte = pool >> (8 * (select & 7));
    if (select & 8)
      byte = byte & 0x80 ? 0xff : 0;
    result |= uint32_t(byte) << (8 * i);
  }
  site.results(slots)[0] = result;
}

//===----------------------------------------------------------------------===//
// The thread itself
//===----------------------------------------------------------------------===//

static void doNothing(Lane &, const Site &, uint64_t *) {}

static void giveZero(Lane &, const Site &site, uint64_t *slots) {
  site.results(slots)[0] = 0;
}

static void move(Lane &, const Site &site, uint64_t *slots) {
  site.results(slots)[0] = slots[0];
}

/// Goes forward with every look at it.
static void readClock(Lane &lane, const Site &site, uint64_t *slots) {
  site.results(slots)[0] = ++lane.launch->steps;
  lane.launch->yield(lane);
}

static void sleep(Lane &lane, const Site &, uint64_t *) {
  lane.launch->yield(lane);
}

static void endThread(Lane &lane, const Site &, uint64_t *) {
  lane.launch->exit(lane);
}

static void trap(Lane &lane, const Site &site, uint64_t *) {
  lane.launch->report(FindingKind::Trap, lane, lane.launch->indexOf(site), 0,
                      "comes to " + site.row->operation +
                          ", which ends the program");
  lane.launch->stop(lane);
}

static void failAssertion(Lane &lane, const Site &site, uint64_t *) {
  lane.launch->report(FindingKind::Trap, lane, lane.launch->indexOf(site), 0,
                      "fails an assertion");
  lane.launch->stop(lane);
}

static void checkDivisor(Lane &lane, const Site &site, uint64_t *slots) {
  if (slots[0])
    lane.launch->report(FindingKind::InvalidOperand, lane,
                        lane.launch->indexOf(site), 0, "divides by 0");
}

/// Operands: how many, of how many bytes. The rest of the stack is ours.
static void takeLocal(Lane &lane, const Site &site, uint64_t *slots) {
  uint64_t left = static_cast<const char *>(__builtin_frame_address(0)) -
                  lane.fiber.getStack();
  uint64_t ours = lane.fiber.getStackBytes() - maxLocalBytes;
  uint64_t room = left > ours ? left - ours : 0;
  if (!slots[1] || slots[0] <= room / slots[1])
    return;
  lane.launch->report(
      FindingKind::InvalidOperand, lane, lane.launch->indexOf(site), 0,
      "takes " + llvm::Twine(slots[0]) + " times " + llvm::Twine(slots[1]) +
          " bytes of local memory and has more than " +
          llvm::Twine(maxLocalBytes) + " then, which is not emulated");
  lane.launch->stop(lane);
}

bool mlir::attn::emulator::resolveScalar(Words words, Site &site) {
  static const std::pair<llvm::StringRef, Handler> plain[] = {
      {"prmt", permute},         {"nothing", doNothing},
      {"zero", giveZero},        {"move", move},
      {"clock", readClock},      {"nanosleep", sleep},
      {"exit", endThread},       {"trap", trap},
      {"assert", failAssertion}, {"divisor", checkDivisor},
      {"alloca", takeLocal}};
  llvm::StringRef name = words.front();
  for (auto [word, handler] : plain)
    if (word == name) {
      site.run = handler;
      return true;
    }
  if (name == "cvt.tf32") {
    site.run = convertToTF32;
    site.parameters[0] = words.size() > 1 && words[1] == "rn";
    return words.size() > 1 && (words[1] == "rna" || words[1] == "rn");
  }
  if (name.consume_front("cvt.")) {
    site.run = convert;
    site.parameters[IsPair] = name.consume_back("x2");
    if (name == "f32") {
      site.parameters[Target] = words.back() == "f16" ? FromHalf : FromBfloat;
      return true;
    }
    site.parameters[Target] = name == "f16" ? ToHalf : ToBfloat;
    site.parameters[IsRelu] = words.size() == 3 && words[1] == "relu";
    site.parameters[TowardZero] = words.back() == "rz";
    return name == "f16" || name == "bf16";
  }
  for (unsigned i = 0; i < std::size(functions); ++i)
    if (functions[i].first == name && words.size() == 2) {
      site.run = evaluate;
      site.parameters[0] = i;
      site.parameters[1] = words[1] == "f16x2"    ? HalfPair
                           : words[1] == "bf16x2" ? BfloatPair
                                                  : Single;
      return true;
    }
  return false;
}

bool mlir::attn::emulator::resolveKind(llvm::StringRef kind, Site &site) {
  bool isPredicated = kind.consume_front("@");
  llvm::SmallVector<llvm::StringRef> words;
  kind.split(words, ' ');
  if (words.front() == "loop")
    return true;
  if (words.front() == "read" || words.front() == "write") {
    site.isNonCoherent = words.back() == "nc";
    site.isStore = words.front() == "write";
    return true;
  }
  auto tryAll = [&](llvm::ArrayRef<bool (*)(Words, Site &)> resolvers) {
    for (auto resolve : resolvers) {
      Site resolved;
      if (!resolve(words, resolved))
        continue;
      site.run = resolved.run;
      site.runWarp = resolved.runWarp;
      std::copy(std::begin(resolved.parameters), std::end(resolved.parameters),
                site.parameters);
      site.maskSlot = resolved.maskSlot;
      site.mayDiverge = resolved.mayDiverge;
      site.isNonCoherent = resolved.isNonCoherent;
      site.isPredicated = isPredicated;
      return true;
    }
    return false;
  };
  if (tryAll({resolveScalar, resolveAtomic, resolveBarrier,
              resolveMemoryBarrier, resolveAsyncCopy, resolveBulkCopy}))
    return true;
  // A warp's operation under a predicate is taken by some lanes only.
  return !isPredicated &&
         tryAll({resolveWarpOperation, resolveMatrixOperation});
}
