//===- Matrix.cpp - mma, ldmatrix and stmatrix ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fragment of any type has the same pattern: lane 4g + t holds, of register
// r, E neighbouring elements (E to a register of 32 bits):
//
//     A[g + 8 (r & 1), 4E (r / 2) + E t …]   B[4E r + E t …, g]
//     C[g + 8 (r / 2), 2 t + (r & 1)]
//
// Products are exact and summed in f32 in the order of k; hardware aligns and
// truncates, so results are compared by a tolerance.
//
//===----------------------------------------------------------------------===//

#include "HalfFloat.h"
#include "Machine.h"
#include "llvm/ADT/bit.h"

using namespace mlir::attn::emulator;

enum { M, N, K, TypeA, TypeB, TypeC, TypeD, IsSaturating };
enum { F16, BF16, TF32, S8, U8, F32, S32, Unknown };

static unsigned elementsOf(uint32_t type) {
  return type == TF32 ? 1 : type == S8 || type == U8 ? 4 : 2;
}

/// The registers of a fragment as numbers: out[i] is element i % E of register
/// i / E of all lanes in turn.
template <typename Number>
static void decode(const uint32_t *registers, unsigned count, uint32_t type,
                   Number *out) {
  switch (type) {
  case F16:
    for (unsigned i = 0; i < count; ++i) {
      out[2 * i] = halfToFloat(registers[i]);
      out[2 * i + 1] = halfToFloat(registers[i] >> 16);
    }
    break;
  case BF16:
    for (unsigned i = 0; i < count; ++i) {
      out[2 * i] = bfloatToFloat(registers[i]);
      out[2 * i + 1] = llvm::bit_cast<float>(registers[i] & 0xffff0000);
    }
    break;
  case TF32:
    // The lowest 13 bits are not looked at.
    for (unsigned i = 0; i < count; ++i)
      out[i] = llvm::bit_cast<float>(registers[i] & 0xffffe000);
    break;
  default:
    for (unsigned i = 0; i < 4 * count; ++i) {
      uint8_t byte = registers[i / 4] >> (i % 4 * 8);
      out[i] = type == S8 ? Number(int32_t(int8_t(byte))) : Number(byte);
    }
  }
}

template <typename Number>
static void multiply(Warp &warp, const Site &site, uint32_t lanes) {
  const uint32_t *parameters = site.parameters;
  unsigned depth = parameters[K], perRegister = elementsOf(parameters[TypeA]);
  unsigned numA = depth / (2 * perRegister), numB = numA / 2;
  bool isHalf = parameters[TypeC] == F16;
  uint32_t registersA[4 * 32], registersB[2 * 32];
  alignas(32) Number a[16][32], b[32][8], c[16][8];
  uint64_t idle[16] = {};
  const uint64_t *slots[32];
  for (unsigned lane = 0; lane < 32; ++lane) {
    slots[lane] = lanes >> lane & 1 ? warp.lanes[lane].slots : idle;
    for (unsigned r = 0; r < numA; ++r)
      registersA[lane * numA + r] = slots[lane][r];
    for (unsigned r = 0; r < numB; ++r)
      registersB[lane * numB + r] = slots[lane][numA + r];
  }
  Number flatA[4 * 32 * 4], flatB[2 * 32 * 4];
  decode(registersA, 32 * numA, parameters[TypeA], flatA);
  decode(registersB, 32 * numB, parameters[TypeB], flatB);
  for (unsigned lane = 0; lane < 32; ++lane) {
    unsigned g = lane / 4, t = lane % 4;
    for (unsigned r = 0; r < numA; ++r)
      for (unsigned e = 0; e < perRegister; ++e)
        a[g + 8 * (r & 1)][4 * perRegister * (r / 2) + perRegister * t + e] =
            flatA[(lane * numA + r) * perRegister + e];
    for (unsigned r = 0; r < numB; ++r)
      for (unsigned e = 0; e < perRegister; ++e)
        b[4 * perRegister * r + perRegister * t + e][g] =
            flatB[(lane * numB + r) * perRegister + e];
    const uint64_t *in = slots[lane] + numA + numB;
    for (unsigned i = 0; i < 4; ++i) {
      Number &element = c[g + 8 * (i / 2)][2 * t + (i & 1)];
      if (isHalf)
        element = halfToFloat(in[i / 2] >> (i & 1) * 16);
      else
        element = llvm::bit_cast<Number>(uint32_t(in[i]));
    }
  }
  for (unsigned i = 0; i < 16; ++i)
    for (unsigned k = 0; k < depth; ++k) {
      Number factor = a[i][k];
      for (unsigned j = 0; j < 8; ++j)
        c[i][j] += factor * b[k][j];
    }
  for (unsigned lane = 0; lane < 32; ++lane) {
    if (!(lanes >> lane & 1))
      continue;
    unsigned g = lane / 4, t = lane % 4;
    uint64_t *results = site.results(warp.lanes[lane].slots);
    for (unsigned i = 0; i < 4; ++i) {
      Number value = c[g + 8 * (i / 2)][2 * t + (i & 1)];
      if (!isHalf)
        results[i] = llvm::bit_cast<uint32_t>(value);
      else if (i & 1)
        results[i / 2] |= uint32_t(floatToHalf(value)) << 16;
      else
        results[i / 2] = floatToHalf(value);
    }
  }
  warp.lanes.front().launch->countMma(site);
}

static void loadMatrices(Warp &warp, const Site &site, uint32_t lanes) {
  Launch &launch = *warp.lanes.front().launch;
  uint32_t index = launch.indexOf(site);
  unsigned count = site.parameters[0];
  bool isTransposed = site.parameters[1];
  uint16_t rows[32][8] = {};
  uint64_t addresses[32] = {};
  for (unsigned i = 0; i < 8 * count; ++i) {
    if (!(lanes >> i & 1))
      continue;
    Lane &lane = warp.lanes[i];
    addresses[i] = lane.slots[0];
    std::memcpy(rows[i],
                launch.inspect(lane, reinterpret_cast<void *>(addresses[i]), 16,
                               16, index, /*isWrite=*/false, lane.stamp()),
                16);
  }
  for (unsigned i = 0; i < 32; ++i) {
    if (!(lanes >> i & 1))
      continue;
    uint64_t *results = site.results(warp.lanes[i].slots);
    for (unsigned matrix = 0; matrix < count; ++matrix) {
      const uint16_t (*tile)[8] = &rows[8 * matrix];
      unsigned g = i / 4, t = i % 4 * 2;
      uint32_t low = isTransposed ? tile[t][g] : tile[g][t];
      uint32_t high = isTransposed ? tile[t + 1][g] : tile[g][t + 1];
      results[matrix] = low | high << 16;
    }
  }
  if (launch.counts)
    launch.countShared(addresses, 16, /*isWrite=*/false);
}

/// Operands: address, a register of each matrix.
static void storeMatrices(Warp &warp, const Site &site, uint32_t lanes) {
  Launch &launch = *warp.lanes.front().launch;
  uint32_t index = launch.indexOf(site);
  unsigned count = site.parameters[0];
  bool isTransposed = site.parameters[1];
  uint16_t rows[32][8] = {};
  uint64_t addresses[32] = {};
  for (unsigned i = 0; i < 32; ++i) {
    if (!(lanes >> i & 1))
      continue;
    for (unsigned matrix = 0; matrix < count; ++matrix) {
      uint32_t value = warp.lanes[i].slots[1 + matrix];
      uint16_t (*tile)[8] = &rows[8 * matrix];
      unsigned g = i / 4, t = i % 4 * 2;
      (isTransposed ? tile[t][g] : tile[g][t]) = value;
      (isTransposed ? tile[t + 1][g] : tile[g][t + 1]) = value >> 16;
    }
  }
  for (unsigned i = 0; i < 8 * count; ++i) {
    if (!(lanes >> i & 1))
      continue;
    Lane &lane = warp.lanes[i];
    addresses[i] = lane.slots[0];
    std::memcpy(launch.inspect(lane, reinterpret_cast<void *>(addresses[i]), 16,
                               16, index, /*isWrite=*/true, lane.stamp()),
                rows[i], 16);
  }
  if (launch.counts)
    launch.countShared(addresses, 16, /*isWrite=*/true);
}

static uint32_t readType(llvm::StringRef word) {
  static const std::pair<llvm::StringRef, uint32_t> types[] = {
      {"f16", F16}, {"bf16", BF16}, {"tf32", TF32}, {"s8", S8},
      {"u8", U8},   {"f32", F32},   {"s32", S32}};
  for (auto [name, type] : types)
    if (name == word)
      return type;
  return Unknown;
}

bool mlir::attn::emulator::resolveMatrixOperation(Words words, Site &site) {
  llvm::StringRef name = words.front();
  site.run = arriveAtWarpOperation;
  site.maskSlot = -1;
  if (name == "ldmatrix" || name == "stmatrix") {
    site.runWarp = name == "ldmatrix" ? loadMatrices : storeMatrices;
    if (words.size() != 3 || words[1].getAsInteger(10, site.parameters[0]))
      return false;
    site.parameters[1] = words[2] == "col";
    return site.parameters[0] == 1 || site.parameters[0] == 2 ||
           site.parameters[0] == 4;
  }
  // mma m16n8k16 A B C D
  if (name != "mma" || words.size() < 6)
    return false;
  llvm::StringRef shape = words[1];
  if (!shape.consume_front("m16n8k") ||
      shape.getAsInteger(10, site.parameters[K]))
    return false;
  site.parameters[M] = 16;
  site.parameters[N] = 8;
  for (unsigned i = 0; i < 4; ++i)
    site.parameters[TypeA + i] = readType(words[2 + i]);
  uint32_t a = site.parameters[TypeA], b = site.parameters[TypeB],
           c = site.parameters[TypeC], d = site.parameters[TypeD],
           depth = site.parameters[K];
  if (a == S8 || a == U8) {
    site.runWarp = multiply<uint32_t>;
    return (b == S8 || b == U8) && c == S32 && d == S32 && words.size() == 6 &&
           (depth == 16 || depth == 32);
  }
  site.runWarp = multiply<float>;
  if (words.size() != 6 || a != b || c != d)
    return false;
  if (a == TF32)
    return c == F32 && (depth == 4 || depth == 8);
  return (depth == 8 || depth == 16) &&
         (a == F16 ? c == F32 || c == F16 : a == BF16 && c == F32);
}
