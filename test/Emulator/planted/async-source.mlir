// The source of an asynchronous copy is written before the wait: by its own thread, or by another one after a barrier that the wait should precede.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=inout:256xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: not attn-emulate %s --kernel=other --block=64 --arg=inout:256xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=OTHER
// RUN: not attn-emulate %s --kernel=other --block=64 --arg=inout:256xf32=1 --arg=out:64xf32 --order=descending | FileCheck %s --check-prefix=OTHER
// RUN: not attn-emulate %s --kernel=late --block=64 --arg=inout:256xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=LATE
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=inout:256xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<256 x f32>
  llvm.func @bug(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %zero = llvm.mlir.constant(0 : i32) : i32
    %four = llvm.mlir.constant(4 : i32) : i32
    %mask = llvm.mlir.constant(63 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %i = llvm.mul %t, %four : i32
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %to = llvm.getelementptr %tile[%i] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    llvm.store %two, %from : f32, !llvm.ptr<1>
    // CHECK: [[#@LINE-1]]:{{.*}}: async-before-wait: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'bug' writes 4 bytes at byte {{[0-9]+}} of argument 0 of 1024, which an asynchronous copy of thread ({{[0-9]+}}, 0, 0) at {{.*}} may still read: its thread has not waited for it
    nvvm.cp.async.wait.group 0
    %v = llvm.load %to : !llvm.ptr<3> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @other(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %zero = llvm.mlir.constant(0 : i32) : i32
    %four = llvm.mlir.constant(4 : i32) : i32
    %mask = llvm.mlir.constant(63 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %i = llvm.mul %t, %four : i32
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %to = llvm.getelementptr %tile[%i] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %rest = llvm.sub %mask, %t : i32
    %j = llvm.mul %rest, %four : i32
    %theirs = llvm.getelementptr %x[%j] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.barrier0
    llvm.store %two, %theirs : f32, !llvm.ptr<1>
    // OTHER: [[#@LINE-1]]:{{.*}}: async-before-wait: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'other' writes 4 bytes at byte {{[0-9]+}} of argument 0 of 1024, which an asynchronous copy of thread ({{[0-9]+}}, 0, 0) at {{.*}} may still read: its thread has not waited for it
    nvvm.barrier0
    nvvm.cp.async.wait.group 0
    %v = llvm.load %to : !llvm.ptr<3> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @late(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %zero = llvm.mlir.constant(0 : i32) : i32
    %four = llvm.mlir.constant(4 : i32) : i32
    %mask = llvm.mlir.constant(63 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %i = llvm.mul %t, %four : i32
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %to = llvm.getelementptr %tile[%i] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %rest = llvm.sub %mask, %t : i32
    %j = llvm.mul %rest, %four : i32
    %theirs = llvm.getelementptr %x[%j] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.barrier0
    nvvm.cp.async.wait.group 0
    llvm.store %two, %theirs : f32, !llvm.ptr<1>
    // LATE: global-race: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'late' writes byte {{[0-9]+}} of argument 0 of 1024, which thread ({{[0-9]+}}, 0, 0) read at {{.*}} with no barrier between
    %v = llvm.load %to : !llvm.ptr<3> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @twin(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %zero = llvm.mlir.constant(0 : i32) : i32
    %four = llvm.mlir.constant(4 : i32) : i32
    %mask = llvm.mlir.constant(63 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %i = llvm.mul %t, %four : i32
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %to = llvm.getelementptr %tile[%i] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %rest = llvm.sub %mask, %t : i32
    %j = llvm.mul %rest, %four : i32
    %theirs = llvm.getelementptr %x[%j] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
    nvvm.barrier0
    llvm.store %two, %theirs : f32, !llvm.ptr<1>
    %v = llvm.load %to : !llvm.ptr<3> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
}
