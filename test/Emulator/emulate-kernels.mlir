// RUN: attn-opt %s -attn-emulate-kernels | FileCheck %s

// The table comes with the kernels.
// CHECK-LABEL: module @kernels
// CHECK-DAG: llvm.mlir.global external constant @attn_emu_table("{\22blocks\22:
// CHECK-DAG: llvm.mlir.global external @attn_emu_block_counts() {{.*}} : !llvm.array<2 x i64>
// CHECK-DAG: llvm.func @attn_emu_read(!llvm.ptr, !llvm.ptr, i32) -> !llvm.ptr attributes {convergent}
// CHECK-NOT: @tile
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32} : !llvm.array<32 x f32>

  // CHECK-LABEL: llvm.func internal @exchange(
  // CHECK-SAME: %[[LANE:.*]]: !llvm.ptr, %[[X:.*]]: !llvm.ptr<1>)
  llvm.func @exchange(%x: !llvm.ptr<1> {llvm.noalias}) attributes {gpu.kernel, nvvm.kernel} {
    // CHECK: %[[SLOTS:.*]] = llvm.alloca
    // A special register is a field of the lane.
    // CHECK: llvm.getelementptr %[[LANE]][0]
    // CHECK-NEXT: %[[T:.*]] = llvm.load {{.*}} invariant : !llvm.ptr -> i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %all = llvm.mlir.constant(-1 : i32) : i32
    %clamp = llvm.mlir.constant(31 : i32) : i32
    %p = llvm.getelementptr %x[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    // An access asks first.
    // CHECK: %[[Q:.*]] = llvm.call @attn_emu_read(%[[LANE]], %{{.*}}, %{{.*}})
    // CHECK-NEXT: %[[V:.*]] = llvm.load %[[Q]] {alignment = 1 : i64} : !llvm.ptr -> f32
    %v = llvm.load %p : !llvm.ptr<1> -> f32
    // CHECK: llvm.store %[[V]], %{{.*}} : f32, !llvm.ptr
    // CHECK: llvm.call @attn_emu_op(%[[LANE]], %{{.*}}, %[[SLOTS]])
    // CHECK: %[[S:.*]] = llvm.load %{{.*}} : !llvm.ptr -> f32
    %s = nvvm.shfl.sync bfly %all, %v, %one, %clamp : f32 -> f32
    // Shared memory is found through the lane.
    // CHECK: llvm.getelementptr %[[LANE]][64]
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %to = llvm.getelementptr %tile[%t] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    // CHECK: llvm.call @attn_emu_write
    llvm.store %s, %to : f32, !llvm.ptr<3>
    // CHECK: llvm.call @twice(%[[LANE]], %[[S]])
    %u = llvm.call @twice(%s) : (f32) -> f32
    llvm.store %u, %to : f32, !llvm.ptr<3>
    llvm.return
  }

  // CHECK-LABEL: llvm.func internal @twice(
  // CHECK-SAME: !llvm.ptr, %{{.*}}: f32) -> f32
  llvm.func @twice(%x: f32) -> f32 {
    %y = llvm.fadd %x, %x : f32
    llvm.return %y : f32
  }

  // CHECK-LABEL: llvm.func @attn_emu_entry_exchange(
  // CHECK: llvm.call @exchange
}
