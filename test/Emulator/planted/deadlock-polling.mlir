// Blocks wait for a counter that does not get so far.
// RUN: not attn-emulate %s --kernel=bug --grid=2 --block=1 --arg=inout:1xi32=0 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=2 --block=1 --arg=inout:1xi32=0 --schedules=2 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%f: memref<1xi32>) kernel {
    %zero = arith.constant 0 : index
    %want = arith.constant 3 : i32
    %one = arith.constant 1 : i32
    %flag = memref.extract_aligned_pointer_as_index %f : memref<1xi32> -> index
    %word = arith.index_cast %flag : index to i64
    %p = llvm.inttoptr %word : i64 to !llvm.ptr<1>
    nvvm.inline_ptx "red.release.gpu.global.add.u32 [$0], $1;" ro(%word, %one : i64, i32)
    scf.while : () -> () {
      %seen = llvm.load %p atomic syncscope("device") acquire {alignment = 4 : i64} : !llvm.ptr<1> -> i32
      // CHECK: [[#@LINE-1]]:{{.*}}: deadlock: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' polls memory that nobody changes
      %waits = arith.cmpi ult, %seen, %want : i32
      scf.condition(%waits)
    } do {
      scf.yield
    }
    gpu.return
  }
  gpu.func @twin(%f: memref<1xi32>) kernel {
    %zero = arith.constant 0 : index
    %want = arith.constant 2 : i32
    %one = arith.constant 1 : i32
    %flag = memref.extract_aligned_pointer_as_index %f : memref<1xi32> -> index
    %word = arith.index_cast %flag : index to i64
    %p = llvm.inttoptr %word : i64 to !llvm.ptr<1>
    nvvm.inline_ptx "red.release.gpu.global.add.u32 [$0], $1;" ro(%word, %one : i64, i32)
    scf.while : () -> () {
      %seen = llvm.load %p atomic syncscope("device") acquire {alignment = 4 : i64} : !llvm.ptr<1> -> i32
      %waits = arith.cmpi ult, %seen, %want : i32
      scf.condition(%waits)
    } do {
      scf.yield
    }
    gpu.return
  }
}
