// Bulk copies: a pipeline of two stages as nvvm has it, and the same as inline PTX; what is counted.
// RUN: attn-emulate %s --kernel=pipeline --grid=2 --block=64 --arg=2x4x64xf32=random:1 --arg=out:2x4x64xf32 --schedules=5 | FileCheck %s --check-prefix=CLEAN
// RUN: attn-emulate %s --kernel=text --grid=2 --block=64 --arg=2x4x64xf32=random:1 --arg=out:2x4x64xf32 --schedules=5 | FileCheck %s --check-prefix=CLEAN
// RUN: attn-emulate %s --kernel=pipeline --grid=2 --block=64 --arg=2x4x64xf32=random:1 '--arg=out:2x4x64xf32>%t.npy'
// RUN: attn-emulate %s --kernel=text --grid=2 --block=64 --arg=2x4x64xf32=@%t.npy '--arg=out:2x4x64xf32>%t.back.npy'
// RUN: %python -c "import numpy; a, b = numpy.load('%t.npy'), numpy.load('%t.back.npy'); assert a.std() > 0.1 and (b == 4 * (a / 2)).all()"
// RUN: attn-emulate %s --kernel=pipeline --grid=2 --block=64 --arg=2x4x64xf32=random:1 --arg=out:2x4x64xf32 --counters | FileCheck %s
// RUN: attn-emulate %s --kernel=phases --block=64 --arg=out:64xi32 --schedules=4 | FileCheck %s --check-prefix=PHASES
// CLEAN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// CLEAN: nothing found

// CHECK:      argument 0 read 2048 bytes DRAM 1.00x L2 1.00x sectors full 100.0 %
// CHECK-NEXT: argument 1 written 2048 bytes DRAM 1.00x L2 1.00x sectors full 100.0 %
// CHECK:      operations of threads:{{.*}} bulk copy 16,
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<128 x f32>
  llvm.mlir.global internal @result() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<128 x f32>
  llvm.mlir.global internal @bar() {addr_space = 3 : i32, alignment = 8 : i64} : !llvm.array<2 x i64>

  // Rows of 64 numbers, doubled. Thread 0 copies, one row ahead; a result's place is free when the group before the last has been read.
  llvm.func @pipeline(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %result = llvm.mlir.addressof @result : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %rows = llvm.mlir.constant(4 : i32) : i32
    %width = llvm.mlir.constant(64 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %block = nvvm.read.ptx.sreg.ctaid.x : i32
    %first = llvm.mul %block, %bytes : i32
    %from = llvm.getelementptr %x[%first] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %to = llvm.getelementptr %out[%first] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %bar1 = llvm.getelementptr %bar[1] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i64
    %leads = llvm.icmp "eq" %t, %zero : i32
    nvvm.mbarrier.init %bar, %one, predicate = %leads : !llvm.ptr<3>, i32, i1
    nvvm.mbarrier.init %bar1, %one, predicate = %leads : !llvm.ptr<3>, i32, i1
    nvvm.fence.mbarrier.init
    nvvm.barrier0
    llvm.cond_br %leads, ^begin, ^loop(%zero : i32)
  ^begin:
    nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %tile, %from, %bar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.br ^loop(%zero : i32)
  ^loop(%row: i32):
    %stage = llvm.and %row, %one : i32
    %offset = llvm.mul %stage, %width : i32
    %next = llvm.add %row, %one : i32
    %more = llvm.icmp "slt" %next, %rows : i32
    %ahead = llvm.and %more, %leads : i1
    llvm.cond_br %ahead, ^copy, ^compute
  ^copy:
    %nextStage = llvm.and %next, %one : i32
    %nextBar = llvm.getelementptr %bar[%nextStage] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i64
    %nextOffset = llvm.mul %nextStage, %width : i32
    %nextTile = llvm.getelementptr %tile[%nextOffset] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %nextRow = llvm.mul %next, %width : i32
    %nextFrom = llvm.getelementptr %from[%nextRow] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.mbarrier.arrive.expect_tx %nextBar, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.shared.cluster.global %nextTile, %nextFrom, %nextBar, %bytes : !llvm.ptr<3>, !llvm.ptr<1>
    llvm.br ^compute
  ^compute:
    %half = llvm.lshr %row, %one : i32
    %parity = llvm.and %half, %one : i32
    %thisBar = llvm.getelementptr %bar[%stage] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i64
    nvvm.mbarrier.try_wait.parity %thisBar, %parity, %ticks : !llvm.ptr<3>, i32, i32
    %column = llvm.add %offset, %t : i32
    %at = llvm.getelementptr %tile[%column] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %v = llvm.load %at : !llvm.ptr<3> -> f32
    %w = llvm.fadd %v, %v : f32
    nvvm.cp.async.bulk.wait_group 1 {read}
    nvvm.barrier0
    %place = llvm.getelementptr %result[%column] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    llvm.store %w, %place : f32, !llvm.ptr<3>
    nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
    nvvm.barrier0
    llvm.cond_br %leads, ^write, ^last
  ^write:
    %done = llvm.getelementptr %result[%offset] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %index = llvm.mul %row, %width : i32
    %target = llvm.getelementptr %to[%index] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.cp.async.bulk.global.shared.cta %target, %done, %bytes : !llvm.ptr<1>, !llvm.ptr<3>
    nvvm.cp.async.bulk.commit.group
    llvm.br ^last
  ^last:
    llvm.cond_br %more, ^loop(%next : i32), ^end
  ^end:
    nvvm.cp.async.bulk.wait_group 0 {read}
    llvm.return
  }

  llvm.func @text(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %result = llvm.mlir.addressof @result : !llvm.ptr<3>
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %rows = llvm.mlir.constant(4 : i32) : i32
    %width = llvm.mlir.constant(64 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %block = nvvm.read.ptx.sreg.ctaid.x : i32
    %first = llvm.mul %block, %bytes : i32
    %from = llvm.getelementptr %x[%first] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %to = llvm.getelementptr %out[%first] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %leads = llvm.icmp "eq" %t, %zero : i32
    %barWord = llvm.ptrtoint %bar : !llvm.ptr<3> to i32
    %tileWord = llvm.ptrtoint %tile : !llvm.ptr<3> to i32
    %resultWord = llvm.ptrtoint %result : !llvm.ptr<3> to i32
    %policy = nvvm.inline_ptx "createpolicy.fractional.L2::evict_first.b64 $0, 1.0;" -> i64
    nvvm.inline_ptx "mbarrier.init.shared::cta.b64 [$0], $1;" ro(%barWord, %one : i32, i32), predicate = %leads
    nvvm.inline_ptx "fence.proxy.async.shared::cta;"
    nvvm.barrier0
    llvm.br ^loop(%zero : i32)
  ^loop(%row: i32):
    %index = llvm.mul %row, %width : i32
    %fromRow = llvm.getelementptr %from[%index] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %toRow = llvm.getelementptr %to[%index] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    nvvm.inline_ptx "mbarrier.arrive.expect_tx.release.cta.shared::cta.b64 _, [$0], $1;" ro(%barWord, %bytes : i32, i32), predicate = %leads
    nvvm.inline_ptx "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [$0], [$1], $2, [$3], $4;" ro(%tileWord, %fromRow, %bytes, %barWord, %policy : i32, !llvm.ptr<1>, i32, i32, i64), predicate = %leads
    %parity = llvm.and %row, %one : i32
    llvm.br ^try
  ^try:
    %over = nvvm.inline_ptx "{ .reg .pred p; mbarrier.try_wait.parity.shared::cta.b64 p, [$1], $2; selp.b32 $0, 1, 0, p; }" ro(%barWord, %parity : i32, i32) -> i32
    %isOver = llvm.icmp "ne" %over, %zero : i32
    llvm.cond_br %isOver, ^compute, ^try
  ^compute:
    nvvm.inline_ptx "{ .reg .pred p; again: mbarrier.try_wait.parity.shared::cta.b64 p, [$0], $1; @p bra done; bra again; done: }" ro(%barWord, %parity : i32, i32)
    %at = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %v = llvm.load %at : !llvm.ptr<3> -> f32
    %w = llvm.fadd %v, %v : f32
    nvvm.inline_ptx "cp.async.bulk.wait_group.read 0;"
    nvvm.barrier0
    %place = llvm.getelementptr %result[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    llvm.store %w, %place : f32, !llvm.ptr<3>
    nvvm.inline_ptx "fence.proxy.async;"
    nvvm.barrier0
    nvvm.inline_ptx "cp.async.bulk.global.shared::cta.bulk_group [$0], [$1], $2;" ro(%toRow, %resultWord, %bytes : !llvm.ptr<1>, i32, i32), predicate = %leads
    nvvm.inline_ptx "cp.async.bulk.commit_group;"
    %next = llvm.add %row, %one : i32
    %more = llvm.icmp "slt" %next, %rows : i32
    llvm.cond_br %more, ^loop(%next : i32), ^end
  ^end:
    nvvm.inline_ptx "cp.async.bulk.wait_group 0;"
    llvm.return
  }

  // 64 arrivals in the first phase, 32 after half of them have dropped out; bytes that threads say have come.
  // PHASES: argument 0: 64xi32=1 1
  // PHASES-NOT: {{(race|read|deadlock|operand): }}
  // PHASES: nothing found
  llvm.func @phases(%out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %bar = llvm.mlir.addressof @bar : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %half = llvm.mlir.constant(32 : i32) : i32
    %all = llvm.mlir.constant(64 : i32) : i32
    %ticks = llvm.mlir.constant(1000 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    nvvm.mbarrier.init %bar, %all, predicate = %leads : !llvm.ptr<3>, i32, i1
    nvvm.barrier0
    %isLow = llvm.icmp "slt" %t, %half : i32
    llvm.cond_br %isLow, ^stays, ^leaves
  ^stays:
    nvvm.mbarrier.expect_tx %bar, %one : !llvm.ptr<3>, i32
    %state = nvvm.mbarrier.arrive %bar : !llvm.ptr<3> -> i64
    nvvm.mbarrier.complete_tx %bar, %one : !llvm.ptr<3>, i32
    llvm.br ^try
  ^try:
    %over = nvvm.mbarrier.test.wait %bar, %state : !llvm.ptr<3>, i64 -> i1
    llvm.cond_br %over, ^second, ^try
  ^second:
    %other = nvvm.mbarrier.arrive %bar : !llvm.ptr<3> -> i64
    llvm.br ^last
  ^leaves:
    %last = nvvm.mbarrier.arrive_drop %bar : !llvm.ptr<3> -> i64
    llvm.br ^last
  ^last:
    nvvm.mbarrier.try_wait.parity %bar, %one, %ticks : !llvm.ptr<3>, i32, i32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %one, %to : i32, !llvm.ptr<1>
    llvm.return
  }
}
