// Each thread waits for its own copies only: others need a barrier, too.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=256xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=256xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%x: memref<256xf32>, %out: memref<64xf32>) workgroup(%s: memref<256xf32, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %four = arith.constant 4 : index
    %i = arith.muli %t, %four : index
    %from = memref.extract_aligned_pointer_as_index %x : memref<256xf32> -> index
    %to = memref.extract_aligned_pointer_as_index %s : memref<256xf32, #gpu.address_space<workgroup>> -> index
    %c16 = arith.constant 16 : index
    %offset = arith.muli %t, %c16 : index
    %fromAt = arith.addi %from, %offset : index
    %toAt = arith.addi %to, %offset : index
    %fromWord = arith.index_cast %fromAt : index to i64
    %toWord = arith.index_cast %toAt : index to i64
    %fromPtr = llvm.inttoptr %fromWord : i64 to !llvm.ptr<1>
    %toPtr = llvm.inttoptr %toWord : i64 to !llvm.ptr<3>
    nvvm.cp.async.shared.global %toPtr, %fromPtr, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
    %v = memref.load %s[%t] : memref<256xf32, #gpu.address_space<workgroup>>
    // CHECK: [[#@LINE-1]]:{{.*}}: shared-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads shared byte {{[0-9]+}}, which thread ({{[0-9]+}}, 0, 0) wrote at
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%x: memref<256xf32>, %out: memref<64xf32>) workgroup(%s: memref<256xf32, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %four = arith.constant 4 : index
    %i = arith.muli %t, %four : index
    %from = memref.extract_aligned_pointer_as_index %x : memref<256xf32> -> index
    %to = memref.extract_aligned_pointer_as_index %s : memref<256xf32, #gpu.address_space<workgroup>> -> index
    %c16 = arith.constant 16 : index
    %offset = arith.muli %t, %c16 : index
    %fromAt = arith.addi %from, %offset : index
    %toAt = arith.addi %to, %offset : index
    %fromWord = arith.index_cast %fromAt : index to i64
    %toWord = arith.index_cast %toAt : index to i64
    %fromPtr = llvm.inttoptr %fromWord : i64 to !llvm.ptr<1>
    %toPtr = llvm.inttoptr %toWord : i64 to !llvm.ptr<3>
    nvvm.cp.async.shared.global %toPtr, %fromPtr, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
    gpu.barrier
    %v = memref.load %s[%t] : memref<256xf32, #gpu.address_space<workgroup>>
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
}
