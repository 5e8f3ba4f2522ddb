// One thread of each block takes a lock by compare-and-swap, adds to plain memory, lets go; with a lock that orders nothing it is a race.
// RUN: attn-emulate %s --kernel=lock --grid=6 --block=32 --arg=inout:1xi32=0 --arg=inout:2xf64=0.5 --schedules=6 --same-results | FileCheck %s
// RUN: not attn-emulate %s --kernel=loose --grid=6 --block=32 --arg=inout:1xi32=0 --arg=inout:2xf64=0.5 | FileCheck %s --check-prefix=LOOSE
// CHECK: argument 0: 1xi32=0
// CHECK: argument 1: 2xf64=6.5 12.5
// CHECK: nothing found
// LOOSE: global-race: thread
gpu.module @kernels {
  llvm.func @lock(%lock: !llvm.ptr<1>, %x: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %unit = llvm.mlir.constant(1.0 : f64) : f64
    %double = llvm.mlir.constant(2.0 : f64) : f64
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    llvm.cond_br %leads, ^try, ^end
  ^try:
    %pair = llvm.cmpxchg %lock, %zero, %one syncscope("device") acq_rel monotonic : !llvm.ptr<1>, i32
    %taken = llvm.extractvalue %pair[1] : !llvm.struct<(i32, i1)>
    llvm.cond_br %taken, ^inside, ^try
  ^inside:
    %a = llvm.load %x : !llvm.ptr<1> -> f64
    %b = llvm.fadd %a, %unit : f64
    llvm.store %b, %x : f64, !llvm.ptr<1>
    %y = llvm.getelementptr %x[1] : (!llvm.ptr<1>) -> !llvm.ptr<1>, f64
    %c = llvm.load %y : !llvm.ptr<1> -> f64
    %d = llvm.fadd %c, %double : f64
    llvm.store %d, %y : f64, !llvm.ptr<1>
    llvm.store %zero, %lock atomic syncscope("device") release {alignment = 4 : i64} : i32, !llvm.ptr<1>
    llvm.br ^end
  ^end:
    llvm.return
  }
  llvm.func @loose(%lock: !llvm.ptr<1>, %x: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %unit = llvm.mlir.constant(1.0 : f64) : f64
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    llvm.cond_br %leads, ^try, ^end
  ^try:
    %pair = llvm.cmpxchg %lock, %zero, %one syncscope("device") monotonic monotonic : !llvm.ptr<1>, i32
    %taken = llvm.extractvalue %pair[1] : !llvm.struct<(i32, i1)>
    llvm.cond_br %taken, ^inside, ^try
  ^inside:
    %a = llvm.load %x : !llvm.ptr<1> -> f64
    %b = llvm.fadd %a, %unit : f64
    llvm.store %b, %x : f64, !llvm.ptr<1>
    llvm.store %zero, %lock atomic syncscope("device") monotonic {alignment = 4 : i64} : i32, !llvm.ptr<1>
    llvm.br ^end
  ^end:
    llvm.return
  }
}
