// A tile is written again while a bulk copy may still read it.
// RUN: not attn-emulate %s --kernel=bug --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|fence|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<64 x f32>
  llvm.func @bug(%out: !llvm.ptr<1>) attributes {nvvm.kernel} {
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
    llvm.br ^next
  ^next:
    nvvm.barrier0
    llvm.store %v, %at : f32, !llvm.ptr<3>
    // CHECK: [[#@LINE-1]]:{{.*}}: shared-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' writes shared byte {{[0-9]+}}, which a bulk copy of thread (0, 0, 0) read at {{.*}} with no wait for its bulk group between
    llvm.cond_br %leads, ^last, ^done
  ^last:
    nvvm.cp.async.bulk.wait_group 0 {read}
    llvm.br ^done
  ^done:
    llvm.return
  }
  llvm.func @twin(%out: !llvm.ptr<1>) attributes {nvvm.kernel} {
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
    llvm.store %v, %at : f32, !llvm.ptr<3>
    llvm.cond_br %leads, ^last, ^done
  ^last:
    nvvm.cp.async.bulk.wait_group 0 {read}
    llvm.br ^done
  ^done:
    llvm.return
  }
}
