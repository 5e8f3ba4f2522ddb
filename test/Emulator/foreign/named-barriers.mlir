// One warp fills a place, the other empties it, by two barriers with numbers: bar.arrive where one need not wait.
// RUN: attn-emulate %s --kernel=pairs --grid=2 --block=64 --arg=2x4x32xf32=random:2 '--arg=out:2x4x32xf32' --schedules=6 --same-results | FileCheck %s
// RUN: not attn-emulate %s --kernel=late --grid=2 --block=64 --arg=2x4x32xf32=1 '--arg=out:2x4x32xf32' --order=descending | FileCheck %s --check-prefix=LATE
// CHECK: nothing found
// LATE: {{shared-race|uninitialized-read}}: thread
gpu.module @kernels {
  llvm.mlir.global internal @place() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<32 x f32>
  llvm.func @pairs(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %place = llvm.mlir.addressof @place : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %two = llvm.mlir.constant(2 : i32) : i32
    %rows = llvm.mlir.constant(4 : i32) : i32
    %width = llvm.mlir.constant(32 : i32) : i32
    %all = llvm.mlir.constant(64 : i32) : i32
    %block = llvm.mlir.constant(128 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %b = nvvm.read.ptx.sreg.ctaid.x : i32
    %lane = nvvm.read.ptx.sreg.laneid : i32
    %first = llvm.mul %b, %block : i32
    %begin = llvm.add %first, %lane : i32
    %at = llvm.getelementptr %place[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %fills = llvm.icmp "ult" %t, %width : i32
    llvm.br ^loop(%zero, %begin : i32, i32)
  ^loop(%row: i32, %i: i32):
    %next = llvm.add %row, %one : i32
    %j = llvm.add %i, %width : i32
    llvm.cond_br %fills, ^fill, ^empty
  ^fill:
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = llvm.load %from : !llvm.ptr<1> -> f32
    %isFirst = llvm.icmp "eq" %row, %zero : i32
    llvm.cond_br %isFirst, ^store, ^room
  ^room:
    nvvm.barrier id = %two number_of_threads = %all
    llvm.br ^store
  ^store:
    llvm.store %v, %at : f32, !llvm.ptr<3>
    nvvm.barrier.arrive id = %one number_of_threads = %all
    llvm.br ^last
  ^empty:
    nvvm.barrier id = %one number_of_threads = %all
    %mirror = llvm.sub %width, %lane : i32
    %other = llvm.sub %mirror, %one : i32
    %place2 = llvm.getelementptr %place[%other] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %w = llvm.load %place2 : !llvm.ptr<3> -> f32
    %to = llvm.getelementptr %out[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %w, %to : f32, !llvm.ptr<1>
    %more = llvm.icmp "slt" %next, %rows : i32
    llvm.cond_br %more, ^free, ^last
  ^free:
    nvvm.barrier.arrive id = %two number_of_threads = %all
    llvm.br ^last
  ^last:
    %goes = llvm.icmp "slt" %next, %rows : i32
    llvm.cond_br %goes, ^loop(%next, %j : i32, i32), ^end
  ^end:
    llvm.return
  }

  // Nobody says that there is room.
  llvm.func @late(%x: !llvm.ptr<1>, %out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %place = llvm.mlir.addressof @place : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %rows = llvm.mlir.constant(4 : i32) : i32
    %width = llvm.mlir.constant(32 : i32) : i32
    %all = llvm.mlir.constant(64 : i32) : i32
    %block = llvm.mlir.constant(128 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %b = nvvm.read.ptx.sreg.ctaid.x : i32
    %lane = nvvm.read.ptx.sreg.laneid : i32
    %first = llvm.mul %b, %block : i32
    %begin = llvm.add %first, %lane : i32
    %at = llvm.getelementptr %place[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %fills = llvm.icmp "ult" %t, %width : i32
    llvm.br ^loop(%zero, %begin : i32, i32)
  ^loop(%row: i32, %i: i32):
    %next = llvm.add %row, %one : i32
    %j = llvm.add %i, %width : i32
    llvm.cond_br %fills, ^fill, ^empty
  ^fill:
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = llvm.load %from : !llvm.ptr<1> -> f32
    llvm.store %v, %at : f32, !llvm.ptr<3>
    nvvm.barrier id = %one number_of_threads = %all
    llvm.br ^last
  ^empty:
    nvvm.barrier id = %one number_of_threads = %all
    %w = llvm.load %at : !llvm.ptr<3> -> f32
    %to = llvm.getelementptr %out[%i] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %w, %to : f32, !llvm.ptr<1>
    llvm.br ^last
  ^last:
    %goes = llvm.icmp "slt" %next, %rows : i32
    llvm.cond_br %goes, ^loop(%next, %j : i32, i32), ^end
  ^end:
    llvm.return
  }
}
