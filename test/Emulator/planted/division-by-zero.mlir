// A division by 0; the least number by -1 is what it is on a device.
// RUN: not attn-emulate %s --kernel=divide --block=4 --arg=4xi32=3,0,-1,-2147483648 --arg=out:4xi32 --arg=out:4xi32 | FileCheck %s
// RUN: attn-emulate %s --kernel=divide --block=4 --arg=4xi32=3,7,-1,-2147483648 --arg=out:4xi32 --arg=out:4xi32 --schedules=2 | FileCheck %s --check-prefix=TWIN
// RUN: not attn-emulate %s --kernel=pairs --block=2 --arg=2x2xi32=3,5,4,0 --arg=out:2x2xi32 | FileCheck %s --check-prefix=PAIRS
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: argument 1: 4xi32=-715827882 -306783378 -2147483648 1
// TWIN: argument 2: 4xi32=-2 -2 0 0
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @divide(%x: memref<4xi32>, %quotients: memref<4xi32>, %rests: memref<4xi32>) kernel {
    %t = gpu.thread_id x
    %least = arith.constant -2147483648 : i32
    %divisor = memref.load %x[%t] : memref<4xi32>
    %quotient = arith.divsi %least, %divisor : i32
    // CHECK: [[#@LINE-1]]:{{.*}}: invalid-operand: thread (1, 0, 0) of block (0, 0, 0) of 'divide' divides by 0
    %rest = arith.remsi %least, %divisor : i32
    // CHECK: [[#@LINE-1]]:{{.*}}: invalid-operand: thread (1, 0, 0) of block (0, 0, 0) of 'divide' divides by 0
    memref.store %quotient, %quotients[%t] : memref<4xi32>
    memref.store %rest, %rests[%t] : memref<4xi32>
    gpu.return
  }
  llvm.func @pairs(%x: !llvm.ptr<1>, %y: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %dividends = llvm.mlir.constant(dense<60> : vector<2xi32>) : vector<2xi32>
    %from = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, vector<2xi32>
    %to = llvm.getelementptr %y[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, vector<2xi32>
    %divisors = llvm.load %from : !llvm.ptr<1> -> vector<2xi32>
    %quotients = llvm.udiv %dividends, %divisors : vector<2xi32>
    // PAIRS: [[#@LINE-1]]:{{.*}}: invalid-operand: thread (1, 0, 0) of block (0, 0, 0) of 'pairs' divides by 0
    llvm.store %quotients, %to : vector<2xi32>, !llvm.ptr<1>
    llvm.return
  }
}
