// Before the wait for a bulk copy its source is written, or its destination, or it is started again.
// RUN: not attn-emulate %s --kernel=source --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=SOURCE
// RUN: not attn-emulate %s --kernel=target --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=TARGET
// RUN: not attn-emulate %s --kernel=again --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 | FileCheck %s --check-prefix=AGAIN
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=inout:64xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<64 x f32>
  llvm.mlir.global internal @bar() {addr_space = 3 : i32, alignment = 8 : i64} : !llvm.array<1 x i64>
  llvm.func @source(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %at = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %from = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
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
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.store %two, %at : f32, !llvm.ptr<1>
    // SOURCE: [[#@LINE-1]]:{{.*}}: global-race: thread (0, 0, 0) of block (0, 0, 0) of 'source' writes byte 0 of argument 0 of 256, which a bulk copy under the mbarrier at shared byte {{[0-9]+}} read at {{.*}}:[[#@LINE-2]]:{{[0-9]+}} with no wait for that mbarrier between
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %v = llvm.load %from : !llvm.ptr<3> -> f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @target(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %at = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %from = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
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
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.store %two, %from : f32, !llvm.ptr<3>
    // TARGET: [[#@LINE-1]]:{{.*}}: async-before-wait: thread (0, 0, 0) of block (0, 0, 0) of 'target' writes 4 bytes at shared byte 0, where an asynchronous copy has not landed: nobody has waited for the mbarrier at shared byte {{[0-9]+}}
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %v = llvm.load %from : !llvm.ptr<3> -> f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @again(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %at = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %from = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
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
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    // AGAIN: [[#@LINE-1]]:{{.*}}: async-before-wait: thread (0, 0, 0) of block (0, 0, 0) of 'again' writes 256 bytes at shared byte 0, where an asynchronous copy has not landed: nobody has waited for the mbarrier at shared byte {{[0-9]+}}
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %v = llvm.load %from : !llvm.ptr<3> -> f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @twin(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %two = llvm.mlir.constant(2.0 : f32) : f32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %at = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %from = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
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
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    llvm.store %two, %at : f32, !llvm.ptr<1>
    llvm.store %two, %from : f32, !llvm.ptr<3>
    %v = llvm.load %from : !llvm.ptr<3> -> f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
}
