//===- Literal.h - Tensors as text ---------------------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tensors as they are written on a command line, and printed:
//
//     2x3xf32=1,2,3,4,5,6   4xf32=0.5 (every element)   f32=nan 2xi1=true,false
//     1x8x512x64xf32=random:7 (normally distributed, by seed)   2x2xf32=[1 2][3
//     4]
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_LITERAL_H
#define ATTN_RUNTIME_LITERAL_H

#include "attn/Runtime/HostTensor.h"

namespace mlir::attn {

llvm::Expected<HostTensor> parseLiteral(llvm::StringRef text);

/// Floats are normally distributed; integers are 0 or 1, which is valid where
/// an integer is an index or a mask. The same on every machine.
void fillRandom(HostTensor &tensor, uint64_t seed);

/// As parseLiteral reads it: 2x2xf32=[1 2][3 4]. Of more than `limit` elements
/// the first are printed, then an ellipsis.
std::string formatLiteral(const HostTensor &tensor, int64_t limit);

/// One element, with as few digits as read back to the same value.
std::string formatElement(const HostTensor &tensor, int64_t position);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_LITERAL_H
