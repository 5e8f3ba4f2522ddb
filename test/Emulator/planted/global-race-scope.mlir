// An atomic of the scope of a block, and another block at the same counter.
// RUN: not attn-emulate %s --kernel=bug --grid=2 --block=1 --arg=inout:1xi32=0 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=2 --block=1 --arg=inout:1xi32=0 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%f: memref<1xi32>) kernel {
    %one = arith.constant 1 : i32
    %flag = memref.extract_aligned_pointer_as_index %f : memref<1xi32> -> index
    %word = arith.index_cast %flag : index to i64
    nvvm.inline_ptx "red.relaxed.cta.global.add.u32 [$0], $1;" ro(%word, %one : i64, i32)
    // CHECK: [[#@LINE-1]]:{{.*}}: global-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads byte 0 of argument {{.*}}, which thread (0, 0, 0) of block (0, 0, 0) wrote at {{.*}}; atomics of the scope of a block do not reach another block
    gpu.return
  }
  gpu.func @twin(%f: memref<1xi32>) kernel {
    %one = arith.constant 1 : i32
    %flag = memref.extract_aligned_pointer_as_index %f : memref<1xi32> -> index
    %word = arith.index_cast %flag : index to i64
    nvvm.inline_ptx "red.relaxed.gpu.global.add.u32 [$0], $1;" ro(%word, %one : i64, i32)
    gpu.return
  }
}
