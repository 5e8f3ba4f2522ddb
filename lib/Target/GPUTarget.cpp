//===- GPUTarget.cpp - The table of GPUs ----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Limits of a multiprocessor are those of the table "Technical Specifications
// per Compute Capability" in CUDA's C++ programming guide; the PTX version of a
// chip is in the release notes of the PTX ISA. Cards are as their data sheets
// have them; where those give a tensor rate only, the clock is that rate over
// SMs × operations a clock. Multiply-adds of f32 are in the
// guide's table of arithmetic throughput. Of L2, only A100's bandwidth is
// documented (the architecture's paper, p. 35). How much of the tensor rate
// mma.sync reaches was measured in "Benchmarking and Dissecting the Nvidia
// Hopper GPU Architecture via Microbenchmarking" (arXiv:2402.13499, 6.2): all
// of it before Hopper, 62.9 % there, where the rest is wgmma's.
//
//===----------------------------------------------------------------------===//

#include "attn/Target/GPUTarget.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::attn;

static constexpr unsigned KB = 1024;

static constexpr GPUTarget targets[] = {
    {"sm_80",
     "+ptx70",
     80,
     /*shared=*/163 * KB,
     164 * KB,
     /*registers=*/65536,
     255,
     /*threads=*/2048,
     32,
     /*hasWgmma=*/false,
     /*hasBulkCopy=*/false,
     {"A100 SXM 80 GB", 108, 1410, 2039, 80, 40, 2048, 100, 64, 5120,
      "NVIDIA A100 Tensor Core GPU Architecture; A100 80 GB data sheet"}},
    {"sm_89",
     "+ptx78",
     89,
     /*shared=*/99 * KB,
     100 * KB,
     /*registers=*/65536,
     255,
     /*threads=*/1536,
     24,
     /*hasWgmma=*/false,
     /*hasBulkCopy=*/false,
     // f32 sums at half the rate of f16 sums: 165 TF/s.
     {"GeForce RTX 4090", 128, 2520, 1008, 24, 72, 512, 100, 128, 0,
      "NVIDIA Ada GPU Architecture, appendix A"}},
    {"sm_90a",
     "+ptx80",
     90,
     /*shared=*/227 * KB,
     228 * KB,
     /*registers=*/65536,
     255,
     /*threads=*/2048,
     32,
     /*hasWgmma=*/true,
     /*hasBulkCopy=*/true,
     {"H100 SXM 80 GB", 132, 1830, 3352, 80, 50, 4096, 62, 128, 0,
      "NVIDIA H100 Tensor Core GPU Architecture; H100 data sheet"}},
    // Its own tensor instructions (tcgen05) are not wgmma, and need sm_100a;
    // mma.sync runs.
    {"sm_100",
     "+ptx86",
     100,
     /*shared=*/227 * KB,
     228 * KB,
     /*registers=*/65536,
     255,
     /*threads=*/2048,
     32,
     /*hasWgmma=*/false,
     /*hasBulkCopy=*/true,
     {"B200", 148, 1850, 8000, 180, 126, 8192, 0, 128, 0,
      "NVIDIA DGX B200 data sheet, an eighth of the system"}},
};

llvm::ArrayRef<GPUTarget> mlir::attn::getGPUTargets() { return targets; }

const GPUTarget *mlir::attn::findGPUTarget(llvm::StringRef chip) {
  for (const GPUTarget &target : targets)
    if (target.chip == chip)
      return &target;
  return nullptr;
}

const GPUTarget *mlir::attn::findGPUTargetFor(unsigned capability) {
  const GPUTarget *found = nullptr;
  for (const GPUTarget &target : targets) {
    bool isOwn = target.capability == capability;
    // Code for sm_80 runs on 8.6 and on 9.0; code for sm_90a on 9.0 alone.
    if (isOwn ||
        (target.capability < capability && !target.chip.ends_with("a")))
      found = &target;
  }
  return found;
}

std::string mlir::attn::listGPUTargets() {
  std::string names;
  llvm::raw_string_ostream os(names);
  llvm::interleaveComma(getGPUTargets(), os,
                        [&](const GPUTarget &target) { os << target.chip; });
  return names;
}
