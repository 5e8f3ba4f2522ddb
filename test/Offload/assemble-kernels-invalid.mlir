// RUN: rm -rf %t && mkdir %t
// RUN: not env TMPDIR=%t ATTN_TEST_PTXAS=fail attn-opt %s --attn-assemble-kernels=toolkit=%S/Inputs 2>&1 | FileCheck %s --check-prefix=FAIL
// RUN: not env TMPDIR=%t ATTN_TEST_PTXAS=serial attn-opt %s --attn-assemble-kernels=toolkit=%S/Inputs 2>&1 | FileCheck %s --check-prefix=SERIAL
// RUN: not env TMPDIR=%t ATTN_TEST_PTXAS=empty attn-opt %s --attn-assemble-kernels=toolkit=%S/Inputs 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not attn-opt %s --attn-assemble-kernels=toolkit=%S 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not env -u CUDA_HOME PATH=/nowhere %attn_build/bin/attn-opt %s --attn-assemble-kernels=required=1 2>&1 | FileCheck %s --check-prefix=REQUIRED
// RUN: echo 'gpu.binary @kernels [#gpu.object<#nvvm.target, assembly = ".extern .func (.param .b32 r) __nv_expf (.param .b32 x)">]' \
// RUN:   | not attn-opt --attn-assemble-kernels 2>&1 | FileCheck %s --check-prefix=CALL

// The message has what ptxas said, and the command that repeats it with the PTX, which is kept.
// FAIL: error: ptxas failed on the kernels for sm_90a, status 3
// FAIL: note: it said: ptxas line 7; error : Unknown symbol 'dance'
// FAIL: note: repeat it by: {{.*}}Inputs/ptxas -arch=sm_90a -O3 -v {{.*}}attn-kernels-{{.*}}.ptx -o /dev/null
// SERIAL: error: ptxas makes the wgmma instructions of the kernels for sm_90a run one after the other
// SERIAL: note: it said: {{.*}}serialized
// EMPTY: error: ptxas wrote no machine code for sm_90a
// NONE: error: there is no ptxas in '{{.*}}'
// REQUIRED: error: machine code needs ptxas of CUDA's toolkit, and there is none on PATH or below CUDA_HOME
// CALL: error: the kernels call '__nv_expf', which they lack
// CALL: note: libdevice of CUDA's toolkit has it, which is looked for below CUDA_HOME
gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">, assembly = ".version 8.0">]
