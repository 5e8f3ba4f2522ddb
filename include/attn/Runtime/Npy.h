//===- Npy.h - Read and write .npy files ---------------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NumPy's file format, versions 1 to 3: little-endian numbers and bools, in row
// or column order.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_NPY_H
#define ATTN_RUNTIME_NPY_H

#include "attn/Runtime/HostTensor.h"

namespace mlir::attn {

/// Every message begins with the path.
llvm::Expected<HostTensor> readNpy(llvm::StringRef path);

/// Types that NumPy lacks are written as the next wider that it has: bf16 as
/// f4.
llvm::Error writeNpy(llvm::StringRef path, const HostTensor &tensor);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_NPY_H
