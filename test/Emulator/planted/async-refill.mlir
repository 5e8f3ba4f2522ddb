// The destination of an asynchronous copy is written before the wait, or is that of another copy.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=256xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: not attn-emulate %s --kernel=again --block=64 --arg=256xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=AGAIN
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=256xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
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
    llvm.store %two, %to : f32, !llvm.ptr<3>
    // CHECK: [[#@LINE-1]]:{{.*}}: async-before-wait: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'bug' writes 4 bytes at shared byte {{[0-9]+}}, where an asynchronous copy has not landed: its thread has not waited for it
    nvvm.cp.async.wait.group 0
    %v = llvm.load %to : !llvm.ptr<3> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @again(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
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
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    // AGAIN: [[#@LINE-1]]:{{.*}}: async-before-wait: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'again' writes 16 bytes at shared byte {{[0-9]+}}, where an asynchronous copy has not landed: its thread has not waited for it
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
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
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
    llvm.store %two, %to : f32, !llvm.ptr<3>
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
    %v = llvm.load %to : !llvm.ptr<3> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
}
