// A launch reads by ld.global.nc what it writes, before or after: in PTX, in a load that is invariant, and through an argument from which LLVM makes one.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: not attn-emulate %s --kernel=later --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=LATER
// RUN: not attn-emulate %s --kernel=invariant --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=INVARIANT
// RUN: not attn-emulate %s --kernel=argument --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=ARGUMENT
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.func @bug(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %from = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %two, %from : f32, !llvm.ptr<1>
    %v = nvvm.inline_ptx "ld.global.nc.f32 $0, [$1];" ro(%from : !llvm.ptr<1>) -> f32
    // CHECK: [[#@LINE-1]]:{{.*}}: non-coherent-read: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'bug' reads 4 bytes at byte {{[0-9]+}} of argument 0 of 256 by ld.global.nc, which is for what a launch does not write, but thread ({{[0-9]+}}, 0, 0) wrote there at {{.*}}:[[#@LINE-2]]:
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @later(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %from = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = nvvm.inline_ptx "ld.global.nc.f32 $0, [$1];" ro(%from : !llvm.ptr<1>) -> f32
    llvm.store %two, %from : f32, !llvm.ptr<1>
    // LATER: [[#@LINE-1]]:{{.*}}: non-coherent-read: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'later' writes 4 bytes at byte {{[0-9]+}} of argument 0 of 256, but thread ({{[0-9]+}}, 0, 0) read it at {{.*}}:[[#@LINE-2]]:{{[0-9]+}} by ld.global.nc, which is for what a launch does not write
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @invariant(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %from = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = llvm.load %from invariant : !llvm.ptr<1> -> f32
    llvm.store %two, %from : f32, !llvm.ptr<1>
    // INVARIANT: [[#@LINE-1]]:{{.*}}: non-coherent-read: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'invariant' writes 4 bytes at byte {{[0-9]+}} of argument 0 of 256, but thread ({{[0-9]+}}, 0, 0) read it at {{.*}}:[[#@LINE-2]]:{{[0-9]+}} by ld.global.nc, which is for what a launch does not write
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @argument(%x: !llvm.ptr<1> {llvm.noalias, llvm.readonly}, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %from = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = llvm.load %from : !llvm.ptr<1> -> f32
    llvm.store %two, %from : f32, !llvm.ptr<1>
    // ARGUMENT: [[#@LINE-1]]:{{.*}}: non-coherent-read: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'argument' writes 4 bytes at byte {{[0-9]+}} of argument 0 of 256, but thread ({{[0-9]+}}, 0, 0) read it at {{.*}}:[[#@LINE-2]]:{{[0-9]+}} by ld.global.nc, which is for what a launch does not write
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @twin(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %from = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %at = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = llvm.load %from : !llvm.ptr<1> -> f32
    llvm.store %two, %from : f32, !llvm.ptr<1>
    llvm.store %v, %at : f32, !llvm.ptr<1>
    llvm.return
  }
}
