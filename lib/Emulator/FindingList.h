//===- FindingList.h - What was found, once each ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A missing barrier makes thousands of races; they are one finding with a
// count: the same kind at the same operation, against the same other one.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_FINDINGLIST_H
#define ATTN_LIB_EMULATOR_FINDINGLIST_H

#include "attn/Emulator/Emulator.h"
#include <map>
#include <tuple>

namespace mlir::attn::emulator {

class FindingList {
public:
  /// Counts the finding if it is known, else says that it is to be added.
  bool count(FindingKind kind, const void *launch, uint32_t site,
             uint32_t other) {
    auto known = indices.find({int(kind), launch, site, other});
    if (known == indices.end())
      return false;
    ++findings[known->second].count;
    return true;
  }
  void add(Finding finding, const void *launch, uint32_t site, uint32_t other) {
    indices[{int(finding.kind), launch, site, other}] = findings.size();
    findings.push_back(std::move(finding));
  }
  void clear() {
    indices.clear();
    findings.clear();
  }

  std::vector<Finding> findings;

private:
  std::map<std::tuple<int, const void *, uint32_t, uint32_t>, size_t> indices;
};

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_FINDINGLIST_H
