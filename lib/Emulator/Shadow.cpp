//===- Shadow.cpp - What is known of each byte ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pages come with the first touch and are cleared, not freed, by a reset:
// blocks follow each other on the same shared memory.
//
//===----------------------------------------------------------------------===//

#include "Shadow.h"

using namespace mlir::attn::emulator;

void Cell::keepElsewhere() {
  // Copies of the cell share the list.
  if (!earlier || earlier->UseCount() > 1)
    earlier = earlier ? llvm::makeIntrusiveRefCnt<EarlierReads>(*earlier)
                      : llvm::makeIntrusiveRefCnt<EarlierReads>();
  for (auto &[stamp, site] : earlier->reads)
    if (stamp.warp() == readElsewhere.warp()) {
      stamp = readElsewhere;
      site = elsewhereSite;
      return;
    }
  earlier->reads.push_back({readElsewhere, elsewhereSite});
}

void Shadow::reset(uint64_t bytes) {
  for (uint32_t page : usedPages)
    if (page < pages.size() && pages[page])
      *pages[page] = Page();
  uint64_t count = (bytes + lineBytes * pageLines - 1) / lineBytes / pageLines;
  pages.resize(count);
  std::vector<uint32_t> kept;
  for (uint32_t page : usedPages)
    if (page < count)
      kept.push_back(page);
  usedPages = std::move(kept);
  freeSplits.clear();
  for (uint32_t i = splits.size(); i > 0; --i)
    freeSplits.push_back(i);
}

uint32_t Shadow::split(const Cell &cell) {
  if (freeSplits.empty()) {
    splits.push_back(std::make_unique<Split>());
    freeSplits.push_back(splits.size());
  }
  uint32_t index = freeSplits.back();
  freeSplits.pop_back();
  Split &parts = *splits[index - 1];
  for (unsigned i = 0; i < 4; ++i) {
    parts.cells[i] = cell;
    parts.splits[i] = 0;
  }
  return index;
}

void Shadow::release(uint32_t &split) {
  for (uint32_t &child : splits[split - 1]->splits)
    if (child)
      release(child);
  freeSplits.push_back(split);
  split = 0;
}
