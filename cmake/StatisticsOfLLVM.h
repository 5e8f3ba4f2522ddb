//===- StatisticsOfLLVM.h - The counters of passes as libMLIR has them ----===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// llvm::Statistic is one class with NDEBUG and another without. A pass holds
// some, and libMLIR's constructor sets them up, so a build with assertions has
// to take the class of a library without: otherwise the counters are read
// uninitialized. Included before everything else.
//
//===----------------------------------------------------------------------===//

#ifndef NDEBUG
#define NDEBUG
#include "llvm/ADT/Statistic.h"
#undef NDEBUG
#include <cassert>
#endif
