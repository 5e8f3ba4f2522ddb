// A bulk copy to a multiple of 8, and of 24 bytes.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=64xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: not attn-emulate %s --kernel=size --block=64 --arg=64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=SIZE
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=64xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<128 x f32>
  llvm.mlir.global internal @bar() {addr_space = 3 : i32, alignment = 8 : i64} : !llvm.array<1 x i64>
  llvm.func @bug(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    llvm.cond_br %leads, ^init, ^ready
  ^init:
    nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32
    nvvm.fence.mbarrier.init
    llvm.br ^ready
  ^ready:
    nvvm.barrier0
    llvm.cond_br %leads, ^copy, ^wait
  ^copy:
    %size = llvm.mlir.constant(256 : i32) : i32
    %place = llvm.getelementptr %tile[8] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i8
    nvvm.mbarrier.arrive.expect_tx %bar, %size : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %place, %x, %bar, %size : !llvm.ptr<3>, !llvm.ptr<1>
    // CHECK: [[#@LINE-1]]:{{.*}}: misaligned: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' writes 256 bytes at shared byte {{[0-9]+}}, which is not aligned to 16 bytes
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %other = llvm.getelementptr %tile[4] : (!llvm.ptr<3>) -> !llvm.ptr<3>, f32
    %v = llvm.load %other : !llvm.ptr<3> -> f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @size(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    llvm.cond_br %leads, ^init, ^ready
  ^init:
    nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32
    nvvm.fence.mbarrier.init
    llvm.br ^ready
  ^ready:
    nvvm.barrier0
    llvm.cond_br %leads, ^copy, ^wait
  ^copy:
    %size = llvm.mlir.constant(24 : i32) : i32
    %place = llvm.getelementptr %tile[0] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i8
    nvvm.mbarrier.arrive.expect_tx %bar, %size : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %place, %x, %bar, %size : !llvm.ptr<3>, !llvm.ptr<1>
    // SIZE: [[#@LINE-1]]:{{.*}}: misaligned: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'size' copies 24 bytes in bulk, expected a multiple of 16
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %v = llvm.load %tile : !llvm.ptr<3> -> f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @twin(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    llvm.cond_br %leads, ^init, ^ready
  ^init:
    nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32
    nvvm.fence.mbarrier.init
    llvm.br ^ready
  ^ready:
    nvvm.barrier0
    llvm.cond_br %leads, ^copy, ^wait
  ^copy:
    %size = llvm.mlir.constant(48 : i32) : i32
    %place = llvm.getelementptr %tile[0] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i8
    nvvm.mbarrier.arrive.expect_tx %bar, %size : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %place, %x, %bar, %size : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %v = llvm.load %tile : !llvm.ptr<3> -> f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
}
