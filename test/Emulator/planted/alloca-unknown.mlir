// Local memory of a size that an argument says, and in a loop: more than a thread has here.
// RUN: not attn-emulate %s --kernel=local --block=32 --arg=i64=1000000 --arg=out:32xf32 2>&1 | FileCheck %s
// RUN: not attn-emulate %s --kernel=local --block=32 --arg=i64=4611686018427387905 --arg=out:32xf32 2>&1 | FileCheck %s --check-prefix=HUGE
// RUN: not attn-emulate %s --kernel=loop --block=32 --arg=i64=1000 --arg=out:32xf32 2>&1 | FileCheck %s --check-prefix=LOOP
// RUN: attn-emulate %s --kernel=local --block=32 --arg=i64=64 --arg=out:32xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// RUN: attn-emulate %s --kernel=loop --block=32 --arg=i64=8 --arg=out:32xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.func @local(%n: i64, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %p = llvm.alloca %n x f32 : (i64) -> !llvm.ptr
    // CHECK: [[#@LINE-1]]:{{.*}}: invalid-operand: thread (0, 0, 0) of block (0, 0, 0) of 'local' takes 1000000 times 4 bytes of local memory and has more than 65536 then, which is not emulated
    // HUGE: takes 4611686018427387905 times 4 bytes of local memory and has more than 65536 then
    %at = llvm.getelementptr %p[%t] : (!llvm.ptr, i32) -> !llvm.ptr, f32
    llvm.store %two, %at : f32, !llvm.ptr
    %v = llvm.load %at : !llvm.ptr -> f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @loop(%n: i64, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %zero = llvm.mlir.constant(0 : i64) : i64
    %one = llvm.mlir.constant(1 : i64) : i64
    %many = llvm.mlir.constant(128 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.br ^loop(%zero : i64)
  ^loop(%i: i64):
    %p = llvm.alloca %many x f32 : (i32) -> !llvm.ptr
    // LOOP: [[#@LINE-1]]:{{.*}}: invalid-operand: thread (0, 0, 0) of block (0, 0, 0) of 'loop' takes 128 times 4 bytes of local memory and has more than 65536 then, which is not emulated
    %at = llvm.getelementptr %p[%t] : (!llvm.ptr, i32) -> !llvm.ptr, f32
    llvm.store %two, %at : f32, !llvm.ptr
    %v = llvm.load %at : !llvm.ptr -> f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    %next = llvm.add %i, %one : i64
    %more = llvm.icmp "slt" %next, %n : i64
    llvm.cond_br %more, ^loop(%next : i64), ^end
  ^end:
    llvm.return
  }
}
