//===- Literal.cpp - Tensors as text --------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Brackets, commas and spaces between values are equal: only their order
// counts.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Literal.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::Twine;

static constexpr StringRef separators(" \t\n,[]");

/// 2x3xf32 -> f32 and {2, 3}.
static Error parseType(StringRef text, ElementType &type,
                       llvm::SmallVectorImpl<int64_t> &shape) {
  StringRef rest = text;
  while (!rest.empty() && llvm::isDigit(rest.front())) {
    StringRef digits = rest.take_while(llvm::isDigit);
    int64_t size = 0;
    if (digits.getAsInteger(10, size))
      return createStringError("a size in '" + text + "' overflows 64 bits");
    rest = rest.drop_front(digits.size());
    if (!rest.consume_front("x"))
      return createStringError("expected 'x' after " + digits + " in '" + text +
                               "', as in 2x3xf32");
    shape.push_back(size);
  }
  std::optional<ElementType> parsed = parseElementType(rest);
  if (!parsed)
    return createStringError("expected an element type such as f32 in '" +
                             text + "', found '" + rest + "'");
  type = *parsed;
  return Error::success();
}

static bool parseFloat(StringRef text, double &value) {
  StringRef digits = text;
  digits.consume_front("-") || digits.consume_front("+");
  if (!digits.equals_insensitive("inf") && !digits.equals_insensitive("nan") &&
      (digits.empty() ||
       (!llvm::isDigit(digits.front()) && digits.front() != '.')))
    return false;
  std::string copy = text.str();
  char *end = nullptr;
  value = std::strtod(copy.c_str(), &end);
  return end == copy.c_str() + copy.size();
}

static bool isInRange(ElementType type, int64_t value) {
  int bits = int(byteWidth(type)) * 8;
  switch (type) {
  case ElementType::I1:
    return value == 0 || value == 1;
  case ElementType::UI8:
  case ElementType::UI16:
  case ElementType::UI32:
    return value >= 0 && value >> bits == 0;
  default:
    // Signless integers are written either way: -1 and 255 are one i8.
    return bits == 64 || (value >= -(int64_t(1) << (bits - 1)) &&
                          value < (int64_t(1) << bits));
  }
}

static Error parseValue(StringRef text, HostTensor &tensor, int64_t position) {
  auto failure = [&] {
    return createStringError("'" + text + "' is not a value of type " +
                             spelling(tensor.getType()));
  };
  if (isFloat(tensor.getType())) {
    double value = 0;
    if (!parseFloat(text, value))
      return failure();
    tensor.set(position, value);
  } else {
    int64_t value = 0;
    if (text == "true" || text == "false") {
      if (tensor.getType() != ElementType::I1)
        return failure();
      value = text == "true";
    } else if (tensor.getType() == ElementType::UI64) {
      uint64_t wide = 0;
      if (text.getAsInteger(10, wide))
        return failure();
      value = int64_t(wide);
    } else if (text.getAsInteger(10, value) ||
               !isInRange(tensor.getType(), value)) {
      return failure();
    }
    tensor.setInteger(position, value);
  }
  return Error::success();
}

static Error parseValues(StringRef text, HostTensor &tensor) {
  int64_t count = 0;
  for (StringRef rest = text.ltrim(separators); !rest.empty();
       rest = rest.ltrim(separators)) {
    StringRef value =
        rest.take_until([](char c) { return separators.contains(c); });
    rest = rest.drop_front(value.size());
    if (count < tensor.getCount())
      if (Error error = parseValue(value, tensor, count))
        return error;
    ++count;
  }
  if (count == tensor.getCount())
    return Error::success();
  if (count == 1) {
    if (tensor.getCount() == 0)
      return Error::success();
    // What is there once more, until it is all.
    char *data = tensor.getDataAs<char>();
    int64_t all = tensor.getBytes();
    for (int64_t done = byteWidth(tensor.getType()); done < all; done *= 2)
      std::memcpy(data + done, data, size_t(std::min(done, all - done)));
    return Error::success();
  }
  return createStringError(
      "expected " + Twine(tensor.getCount()) +
      (tensor.getCount() > 1 ? " values or one" : " value") + " for " +
      tensor.getTypeString() + ", found " + Twine(count));
}

Expected<HostTensor> mlir::attn::parseLiteral(StringRef text) {
  auto [typeText, values] = text.split('=');
  ElementType type;
  llvm::SmallVector<int64_t> shape;
  if (Error error = parseType(typeText.trim(), type, shape))
    return std::move(error);
  Expected<HostTensor> tensor = HostTensor::create(type, shape);
  if (!tensor)
    return tensor;
  if (!text.contains('=')) // Zeros, as in IREE.
    return tensor;
  if (values.consume_front("random")) {
    uint64_t seed = 0;
    if (!values.empty() &&
        (!values.consume_front(":") || values.getAsInteger(10, seed)))
      return createStringError("expected 'random' or 'random:SEED', found '" +
                               text.split('=').second + "'");
    fillRandom(*tensor, seed);
    return tensor;
  }
  if (Error error = parseValues(values, *tensor))
    return std::move(error);
  return tensor;
}

/// splitmix64: a counter through a mixer, so that it needs no state.
static uint64_t mix(uint64_t value) {
  value += 0x9e3779b97f4a7c15;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

void mlir::attn::fillRandom(HostTensor &tensor, uint64_t seed) {
  uint64_t stream = mix(seed);
  for (int64_t i = 0; i < tensor.getCount(); ++i) {
    uint64_t bits = mix(stream + uint64_t(i));
    if (!isFloat(tensor.getType())) {
      tensor.setInteger(i, int64_t(bits >> 63));
      continue;
    }
    // The sum of four uniforms of 16 bits, with variance 1: no libm, so the
    // same on every host. Its tails end at 3.46.
    double sum = 0;
    for (int part = 0; part < 4; ++part)
      sum += double((bits >> (16 * part)) & 0xffff) + 0.5;
    tensor.set(i, (sum / 65536 - 2) * 1.7320508075688772);
  }
}

std::string mlir::attn::formatElement(const HostTensor &tensor,
                                      int64_t position) {
  ElementType type = tensor.getType();
  if (type == ElementType::UI64)
    return std::to_string(uint64_t(tensor.getInteger(position)));
  if (!isFloat(type))
    return std::to_string(tensor.getInteger(position));
  double value = tensor.get(position);
  if (std::isnan(value))
    return "nan";
  if (std::isinf(value))
    return value < 0 ? "-inf" : "inf";
  auto readsBack = [&](const char *text) {
    double back = std::strtod(text, nullptr);
    switch (type) {
    case ElementType::F64:
      return back == value;
    case ElementType::F32:
      return float(back) == float(value);
    case ElementType::F16:
      return toF16(back) == toF16(value);
    default:
      return toBF16(float(back)) == toBF16(float(value));
    }
  };
  // 10 rather than 1e+01: the exponent only where it saves more than it costs.
  char text[40];
  double magnitude = std::fabs(value);
  bool isPlain = value == 0 || (magnitude >= 1e-4 && magnitude < 1e9);
  for (int digits = isPlain ? 0 : 1; digits <= 17; ++digits) {
    snprintf(text, sizeof text, isPlain ? "%.*f" : "%.*g", digits, value);
    if (readsBack(text))
      break;
  }
  return text;
}

std::string mlir::attn::formatLiteral(const HostTensor &tensor, int64_t limit) {
  std::string text = tensor.getTypeString() + "=";
  int64_t rank = tensor.getRank();
  int64_t shown = std::min(limit, tensor.getCount());
  // How many brackets open before an element: one for each dimension, except
  // the outermost, whose first element it is.
  for (int64_t i = 0; i < shown; ++i) {
    int64_t opens = 0, closes = 0, inner = 1;
    for (int64_t d = rank - 1; d > 0; --d) {
      inner *= tensor.getShape()[d];
      opens += i % inner == 0;
      closes += (i + 1) % inner == 0;
    }
    if (i > 0 && opens == 0)
      text += ' ';
    text.append(size_t(opens), '[');
    text += formatElement(tensor, i);
    if (i + 1 < shown || shown == tensor.getCount())
      text.append(size_t(closes), ']');
  }
  if (shown < tensor.getCount())
    text += " ... (" + std::to_string(tensor.getCount()) + " elements)";
  return text;
}
