// What a bulk copy writes to global memory is read when it has only read its source.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=out:64xf32 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=out:64xf32 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<64 x f32>
  llvm.func @bug(%out: !llvm.ptr<1>, %copy: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    %at = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %v = llvm.sitofp %t : i32 to f32
    llvm.store %v, %at : f32, !llvm.ptr<3>
    nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
    nvvm.barrier0
    llvm.cond_br %leads, ^copy, ^next
  ^copy:
    nvvm.cp.async.bulk.global.shared.cta %out, %tile, %bytes : !llvm.ptr<1>, !llvm.ptr<3>
    nvvm.cp.async.bulk.commit.group
    nvvm.cp.async.bulk.wait_group 0 {read}
    llvm.br ^next
  ^next:
    nvvm.barrier0
    %from = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %w = llvm.load %from : !llvm.ptr<1> -> f32
    // CHECK: [[#@LINE-1]]:{{.*}}: async-before-wait: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads 4 bytes at byte {{[0-9]+}} of argument 0 of 256, where an asynchronous copy has not landed: its thread has not waited for it
    %to = llvm.getelementptr %copy[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %w, %to : f32, !llvm.ptr<1>
    llvm.return
  }
  llvm.func @twin(%out: !llvm.ptr<1>, %copy: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %zero = llvm.mlir.constant(0 : i32) : i32
    %bytes = llvm.mlir.constant(256 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %leads = llvm.icmp "eq" %t, %zero : i32
    %at = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %v = llvm.sitofp %t : i32 to f32
    llvm.store %v, %at : f32, !llvm.ptr<3>
    nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
    nvvm.barrier0
    llvm.cond_br %leads, ^copy, ^next
  ^copy:
    nvvm.cp.async.bulk.global.shared.cta %out, %tile, %bytes : !llvm.ptr<1>, !llvm.ptr<3>
    nvvm.cp.async.bulk.commit.group
    nvvm.cp.async.bulk.wait_group 0
    llvm.br ^next
  ^next:
    nvvm.barrier0
    %from = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %w = llvm.load %from : !llvm.ptr<1> -> f32
    %to = llvm.getelementptr %copy[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    llvm.store %w, %to : f32, !llvm.ptr<1>
    llvm.return
  }
}
