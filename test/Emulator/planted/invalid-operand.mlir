// A lane shuffles with a mask that it is not in; cp.async copies from shared memory.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=out:32xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=32 --arg=out:32xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// RUN: not attn-emulate %s --kernel=inside --grid=1 --block=32 --arg=out:32xf32 | FileCheck %s --check-prefix=INSIDE
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %one = arith.constant 1.0 : f32
    %mask = arith.constant 0x0000fffe : i32
    %by = arith.constant 0 : i32
    %clamp = arith.constant 31 : i32
    %v = nvvm.shfl.sync bfly %mask, %one, %by, %clamp : f32 -> f32
    // CHECK: [[#@LINE-1]]:{{.*}}: invalid-operand: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' is not in the mask of lanes that it gives to nvvm.shfl.sync
    memref.store %v, %out[%t] : memref<32xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %one = arith.constant 1.0 : f32
    %mask = arith.constant -1 : i32
    %by = arith.constant 0 : i32
    %clamp = arith.constant 31 : i32
    %v = nvvm.shfl.sync bfly %mask, %one, %by, %clamp : f32 -> f32
    memref.store %v, %out[%t] : memref<32xf32>
    gpu.return
  }
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<256 x f32>
  llvm.func @inside(%out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %c4 = llvm.mlir.constant(4 : i32) : i32
    %c128 = llvm.mlir.constant(128 : i32) : i32
    %one = llvm.mlir.constant(dense<1.0> : vector<4xf32>) : vector<4xf32>
    %i = llvm.mul %t, %c4 : i32
    %j = llvm.add %i, %c128 : i32
    %from = llvm.getelementptr %tile[%i] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %to = llvm.getelementptr %tile[%j] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    llvm.store %one, %from : vector<4xf32>, !llvm.ptr<3>
    %generic = llvm.addrspacecast %from : !llvm.ptr<3> to !llvm.ptr
    %global = llvm.addrspacecast %generic : !llvm.ptr to !llvm.ptr<1>
    nvvm.cp.async.shared.global %to, %global, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    // INSIDE: [[#@LINE-1]]:{{.*}}: invalid-operand: thread (0, 0, 0) of block (0, 0, 0) of 'inside' copies asynchronously from shared byte 0, which is not global memory
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 0
    llvm.return
  }
}
