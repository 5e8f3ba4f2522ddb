//===- MethodOptions.cpp - Keys and their values --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a key accepts, how help writes it, and typed access to the values.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/Method.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

static std::optional<int64_t> readInteger(StringRef text) {
  int64_t value;
  if (text.getAsInteger(10, value))
    return std::nullopt;
  return value;
}

static std::optional<double> readNumber(StringRef text) {
  double value;
  if (text.getAsDouble(value) || !std::isfinite(value))
    return std::nullopt;
  return value;
}

static std::optional<GridSize> readGrid(StringRef text) {
  auto [rows, columns] = text.split('x');
  GridSize grid{readInteger(rows).value_or(0),
                readInteger(columns).value_or(0)};
  // So that the product of both is an integer too.
  auto isSize = [](int64_t size) { return size > 0 && size <= INT32_MAX; };
  if (!isSize(grid.rows) || !isSize(grid.columns))
    return std::nullopt;
  return grid;
}

std::string MethodKey::expectation() const {
  switch (kind) {
  case KeyKind::PositiveInteger:
    if (limit == std::numeric_limits<int64_t>::max())
      return "a positive integer";
    return "a positive integer up to " + std::to_string(limit);
  case KeyKind::NonNegativeInteger:
    return "a non-negative integer";
  case KeyKind::Number:
    return "a number";
  case KeyKind::NonNegativeNumber:
    return "a non-negative number";
  case KeyKind::Choice:
    return "one of " + llvm::join(choices, ", ");
  case KeyKind::Grid:
    return "a grid HxW";
  case KeyKind::CountOrGrid:
    return "a positive integer or a grid HxW";
  case KeyKind::Text:
    return "a text";
  }
  llvm_unreachable("covered switch");
}

bool MethodKey::accepts(StringRef value) const {
  switch (kind) {
  case KeyKind::PositiveInteger: {
    int64_t number = readInteger(value).value_or(0);
    return number > 0 && number <= limit;
  }
  case KeyKind::NonNegativeInteger:
    return readInteger(value).value_or(-1) >= 0;
  case KeyKind::Number:
    return readNumber(value).has_value();
  case KeyKind::NonNegativeNumber:
    return readNumber(value).value_or(-1) >= 0;
  case KeyKind::Choice:
    return llvm::is_contained(choices, value);
  case KeyKind::Grid:
    return readGrid(value).has_value();
  case KeyKind::CountOrGrid:
    return readInteger(value).value_or(0) > 0 || readGrid(value).has_value();
  case KeyKind::Text:
    return !value.empty();
  }
  llvm_unreachable("covered switch");
}

std::string MethodKey::usage() const {
  switch (kind) {
  case KeyKind::PositiveInteger:
  case KeyKind::NonNegativeInteger:
    return name + "=N";
  case KeyKind::Number:
  case KeyKind::NonNegativeNumber:
    return name + "=X";
  case KeyKind::Choice:
    return name + "=" + llvm::join(choices, "|");
  case KeyKind::Grid:
    return name + "=HxW";
  case KeyKind::CountOrGrid:
    return name + "=N|HxW";
  case KeyKind::Text:
    return name + "=TEXT";
  }
  llvm_unreachable("covered switch");
}

StringRef MethodOptions::getText(StringRef key) const {
  auto found = values.find(key);
  return found == values.end() ? StringRef() : StringRef(found->second);
}

std::optional<int64_t> MethodOptions::getInteger(StringRef key) const {
  return readInteger(getText(key));
}

std::optional<double> MethodOptions::getNumber(StringRef key) const {
  return readNumber(getText(key));
}

std::optional<GridSize> MethodOptions::getGrid(StringRef key) const {
  return readGrid(getText(key));
}
