/*===- call.c - Call a compiled program from C ----------------------------===*
 *
 * Part of the attn-mlir project, under the Apache License v2.0 with LLVM
 * Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 *===----------------------------------------------------------------------===*
 *
 * Calls `main` of scale.mlir, which attn-compile made an object of: one tensor
 * in, two tensors out. docs/Abi.md explains it.
 *
 *===----------------------------------------------------------------------===*/

#include "attn/Runtime/RuntimeAbi.h"
#include <stdint.h>
#include <stdio.h>

/* A tensor of rank 2, as every function takes and gives it. */
struct Memref2 {
  float *allocated; /* what to free */
  float *aligned;   /* where the data are */
  int64_t offset;   /* in elements */
  int64_t sizes[2];
  int64_t strides[2]; /* in elements */
};

struct Results {
  struct Memref2 doubled;
  struct Memref2 copy;
};

void _mlir_ciface_main(struct Results *results, struct Memref2 *x);

int main(void) {
  float data[2][3] = {{1, 2, 3}, {4, 5, 6}};
  struct Memref2 x = {&data[0][0], &data[0][0], 0, {2, 3}, {3, 1}};
  struct Results results;
  _mlir_ciface_main(&results, &x);

  struct Memref2 y = results.doubled;
  for (int64_t i = 0; i < y.sizes[0]; ++i)
    for (int64_t j = 0; j < y.sizes[1]; ++j)
      printf("%g ", y.aligned[y.offset + i * y.strides[0] + j * y.strides[1]]);
  printf("\n");
  _mlir_memref_to_llvm_free(results.doubled.allocated);
  _mlir_memref_to_llvm_free(results.copy.allocated);
  return 0;
}
