// An mbarrier is initialized where there is one.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=64xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=64xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<64 x f32>
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
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %from = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %v = llvm.load %from : !llvm.ptr<3> -> f32
    nvvm.barrier0
    llvm.cond_br %leads, ^over, ^done
  ^over:
    nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32
    // CHECK: [[#@LINE-1]]:{{.*}}: invalid-operand: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' initializes the mbarrier at shared byte {{[0-9]+}} again, with no nvvm.mbarrier.inval before
    llvm.br ^done
  ^done:
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
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %x, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.br ^wait
  ^wait:
    nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
    %from = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %v = llvm.load %from : !llvm.ptr<3> -> f32
    nvvm.barrier0
    llvm.cond_br %leads, ^over, ^done
  ^over:
    nvvm.mbarrier.inval %bar : !llvm.ptr<3>
    nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32
    llvm.br ^done
  ^done:
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %v, %to : f32, !llvm.ptr<1>
    llvm.return
  }
}
