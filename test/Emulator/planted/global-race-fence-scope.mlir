// A fence of a block does not reach another block; to a warp of the same block it does.
// RUN: not attn-emulate %s --kernel=bug --grid=2 --block=1 --arg=inout:1xi32=0 --arg=out:1xf32 --arg=out:1xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=2 --block=1 --arg=inout:1xi32=0 --arg=out:1xf32 --arg=out:1xf32 --schedules=2 | FileCheck %s --check-prefix=TWIN
// RUN: attn-emulate %s --kernel=inside --grid=2 --block=64 --arg=inout:2xi32=0 --arg=out:2xf32 --arg=out:2xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%f: memref<1xi32>, %x: memref<1xf32>, %out: memref<1xf32>) kernel {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : i32
    %seven = arith.constant 7.0 : f32
    %b = gpu.block_id x
    %first = arith.cmpi eq, %b, %zero : index
    %flag = memref.extract_aligned_pointer_as_index %f : memref<1xi32> -> index
    %word = arith.index_cast %flag : index to i64
    %p = llvm.inttoptr %word : i64 to !llvm.ptr<1>
    scf.if %first {
      memref.store %seven, %x[%zero] : memref<1xf32>
      nvvm.memory.barrier <cta>
      llvm.store %one, %p atomic syncscope("device") monotonic {alignment = 4 : i64} : i32, !llvm.ptr<1>
    } else {
      scf.while : () -> () {
        %seen = llvm.load %p atomic syncscope("device") monotonic {alignment = 4 : i64} : !llvm.ptr<1> -> i32
        %waits = arith.cmpi ne, %seen, %one : i32
        scf.condition(%waits)
      } do {
        scf.yield
      }
      nvvm.memory.barrier <gpu>
      %v = memref.load %x[%zero] : memref<1xf32>
      // CHECK: [[#@LINE-1]]:{{.*}}: global-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads byte 0 of argument {{.*}}, which thread (0, 0, 0) of block (0, 0, 0) wrote at {{.*}}; blocks run in any order unless an acquire in one sees a release of the other
      memref.store %v, %out[%zero] : memref<1xf32>
    }
    gpu.return
  }
  gpu.func @twin(%f: memref<1xi32>, %x: memref<1xf32>, %out: memref<1xf32>) kernel {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : i32
    %seven = arith.constant 7.0 : f32
    %b = gpu.block_id x
    %first = arith.cmpi eq, %b, %zero : index
    %flag = memref.extract_aligned_pointer_as_index %f : memref<1xi32> -> index
    %word = arith.index_cast %flag : index to i64
    %p = llvm.inttoptr %word : i64 to !llvm.ptr<1>
    scf.if %first {
      memref.store %seven, %x[%zero] : memref<1xf32>
      nvvm.memory.barrier <gpu>
      llvm.store %one, %p atomic syncscope("device") monotonic {alignment = 4 : i64} : i32, !llvm.ptr<1>
    } else {
      scf.while : () -> () {
        %seen = llvm.load %p atomic syncscope("device") monotonic {alignment = 4 : i64} : !llvm.ptr<1> -> i32
        %waits = arith.cmpi ne, %seen, %one : i32
        scf.condition(%waits)
      } do {
        scf.yield
      }
      nvvm.memory.barrier <gpu>
      %v = memref.load %x[%zero] : memref<1xf32>
      memref.store %v, %out[%zero] : memref<1xf32>
    }
    gpu.return
  }
  // The first warp of each block tells the second.
  gpu.func @inside(%f: memref<2xi32>, %x: memref<2xf32>, %out: memref<2xf32>) kernel {
    %zero = arith.constant 0 : index
    %width = arith.constant 32 : index
    %one = arith.constant 1 : i32
    %seven = arith.constant 7.0 : f32
    %b = gpu.block_id x
    %t = gpu.thread_id x
    %isFirst = arith.cmpi eq, %t, %zero : index
    %isSecond = arith.cmpi eq, %t, %width : index
    %flag = memref.extract_aligned_pointer_as_index %f : memref<2xi32> -> index
    %word = arith.index_cast %flag : index to i64
    %i = arith.index_cast %b : index to i64
    %flags = llvm.inttoptr %word : i64 to !llvm.ptr<1>
    %p = llvm.getelementptr %flags[%i] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, i32
    scf.if %isFirst {
      memref.store %seven, %x[%b] : memref<2xf32>
      nvvm.memory.barrier <cta>
      llvm.store %one, %p atomic syncscope("block") monotonic {alignment = 4 : i64} : i32, !llvm.ptr<1>
    }
    scf.if %isSecond {
      scf.while : () -> () {
        %seen = llvm.load %p atomic syncscope("block") monotonic {alignment = 4 : i64} : !llvm.ptr<1> -> i32
        %waits = arith.cmpi ne, %seen, %one : i32
        scf.condition(%waits)
      } do {
        scf.yield
      }
      nvvm.memory.barrier <cta>
      %v = memref.load %x[%b] : memref<2xf32>
      memref.store %v, %out[%b] : memref<2xf32>
    }
    gpu.return
  }
}
