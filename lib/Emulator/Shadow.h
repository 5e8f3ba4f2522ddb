//===- Shadow.h - What is known of each byte --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Beside each byte of memory lies a byte of state. Who touched what is kept for
// lines of 16 bytes, which is how vectors and copies move; a line is split into
// words, and a word into bytes, when something smaller touches it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_SHADOW_H
#define ATTN_LIB_EMULATOR_SHADOW_H

#include "Clocks.h"
#include <memory>
#include <vector>

namespace mlir::attn::emulator {

/// State of a byte.
enum ByteState : uint8_t {
  Initialized = 1,
  /// The destination of an asynchronous copy that nobody has waited for.
  InFlight = 2,
  /// In this launch: read before it was written, and written.
  Read = 4,
  Written = 8,
  /// Between variables.
  Outside = 16,
  /// In this launch: the source of a cp.async, which may still read it, and
  /// read by ld.global.nc, as what nobody writes.
  CopiedFrom = 32,
  Constant = 64,
};

/// Reads by other warps that nobody is known to have waited for, the last of
/// each.
struct EarlierReads : llvm::RefCountedBase<EarlierReads> {
  std::vector<std::pair<Stamp, uint32_t>> reads;
};

/// The last accesses of some bytes: a write and, since, the last read, the last
/// of another thread of the same warp, one of another warp, and those of
/// further warps.
struct Cell {
  Stamp write, read, readBeside, readElsewhere;
  uint32_t writeSite = 0, readSite = 0, besideSite = 0, elsewhereSite = 0;
  llvm::IntrusiveRefCntPtr<EarlierReads> earlier;

  /// Keeps `readElsewhere`, which is about to be replaced.
  void keepElsewhere();
};

class Shadow {
public:
  /// Forgets everything; `bytes` is the size of the memory.
  void reset(uint64_t bytes);

  /// Calls visit(cell) for the cells that make up [offset, offset + bytes). A
  /// write joins a line that it covers again.
  template <typename Visit>
  void visit(uint64_t offset, uint64_t bytes, bool isWrite, Visit visit);

private:
  static constexpr uint64_t lineBytes = 16, pageLines = 256;
  struct Line {
    Cell cell;
    /// Of `splits`, plus one.
    uint32_t split = 0;
  };
  /// Four words or four bytes.
  struct Split {
    Cell cells[4];
    uint32_t splits[4] = {0, 0, 0, 0};
  };
  struct Page {
    Line lines[pageLines];
  };

  Line &lineOf(uint64_t index);
  uint32_t split(const Cell &cell);
  void release(uint32_t &split);

  std::vector<std::unique_ptr<Page>> pages;
  std::vector<uint32_t> usedPages;
  std::vector<std::unique_ptr<Split>> splits;
  std::vector<uint32_t> freeSplits;
};

inline Shadow::Line &Shadow::lineOf(uint64_t index) {
  std::unique_ptr<Page> &page = pages[index / pageLines];
  if (!page) {
    page = std::make_unique<Page>();
    usedPages.push_back(index / pageLines);
  }
  return page->lines[index % pageLines];
}

template <typename Visit>
void Shadow::visit(uint64_t offset, uint64_t bytes, bool isWrite, Visit visit) {
  uint64_t end = offset + bytes;
  while (offset < end) {
    Line &line = lineOf(offset / lineBytes);
    unsigned begin = offset % lineBytes;
    unsigned stop = std::min(lineBytes, begin + end - offset);
    offset += stop - begin;
    bool isWhole = begin == 0 && stop == lineBytes;
    if (!line.split) {
      if (isWhole) {
        visit(line.cell);
        continue;
      }
      line.split = split(line.cell);
    }
    Split *words = splits[line.split - 1].get();
    for (unsigned word = begin / 4; word <= (stop - 1) / 4; ++word) {
      unsigned first = std::max(begin, word * 4) - word * 4;
      unsigned last = std::min(stop, word * 4 + 4) - word * 4;
      if (!words->splits[word]) {
        if (first == 0 && last == 4) {
          visit(words->cells[word]);
          continue;
        }
        words->splits[word] = split(words->cells[word]);
      }
      Split &single = *splits[words->splits[word] - 1];
      for (unsigned byte = first; byte < last; ++byte)
        visit(single.cells[byte]);
      if (isWrite && first == 0 && last == 4) {
        words->cells[word] = single.cells[0];
        release(words->splits[word]);
      }
    }
    if (isWrite && isWhole) {
      line.cell = words->cells[0];
      release(line.split);
    }
  }
}

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_SHADOW_H
