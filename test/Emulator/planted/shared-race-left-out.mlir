// Three warps read a tile that the fourth fills again; one of them is left out of the barrier before.
// RUN: not attn-emulate %s --kernel=bug --block=128 --arg=out:128xf32 | FileCheck %s
// RUN: not attn-emulate %s --kernel=bug --block=128 --arg=out:128xf32 --order=descending | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --block=128 --arg=out:128xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  llvm.mlir.global internal @tile() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<32 x f32>
  gpu.func @bug(%out: memref<128xf32>) kernel {
    %t = gpu.thread_id x
    %i = arith.index_cast %t : index to i64
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %width = arith.constant 32 : i64
    %lane = arith.remui %i, %width : i64
    %warp = arith.divui %i, %width : i64
    %p = llvm.getelementptr %tile[%lane] : (!llvm.ptr<3>, i64) -> !llvm.ptr<3>, f32
    %one = arith.constant 1.0 : f32
    %last = arith.constant 3 : i64
    %least = arith.constant 1 : i64
    %fills = arith.cmpi eq, %warp, %last : i64
    %joins = arith.cmpi uge, %warp, %least : i64
    %id = arith.constant 1 : i32
    %threads = arith.constant 96 : i32
    scf.if %fills {
      llvm.store %one, %p {alignment = 4 : i64} : f32, !llvm.ptr<3>
    }
    gpu.barrier
    scf.if %fills {
      nvvm.barrier id = %id number_of_threads = %threads
      llvm.store %one, %p {alignment = 4 : i64} : f32, !llvm.ptr<3>
      // CHECK: [[#@LINE-1]]:{{.*}}: shared-race: thread ({{[0-9]+}}, 0, 0) of block (0, 0, 0) of 'bug' writes shared byte {{[0-9]+}}, which thread ({{[0-9]|[12][0-9]|3[01]}}, 0, 0) read at {{.*}} with no barrier between
      memref.store %one, %out[%t] : memref<128xf32>
    } else {
      %v = llvm.load %p {alignment = 4 : i64} : !llvm.ptr<3> -> f32
      memref.store %v, %out[%t] : memref<128xf32>
      scf.if %joins {
        nvvm.barrier id = %id number_of_threads = %threads
      }
    }
    gpu.return
  }
  gpu.func @twin(%out: memref<128xf32>) kernel {
    %t = gpu.thread_id x
    %i = arith.index_cast %t : index to i64
    %tile = llvm.mlir.addressof @tile : !llvm.ptr<3>
    %width = arith.constant 32 : i64
    %lane = arith.remui %i, %width : i64
    %warp = arith.divui %i, %width : i64
    %p = llvm.getelementptr %tile[%lane] : (!llvm.ptr<3>, i64) -> !llvm.ptr<3>, f32
    %one = arith.constant 1.0 : f32
    %last = arith.constant 3 : i64
    %least = arith.constant 0 : i64
    %fills = arith.cmpi eq, %warp, %last : i64
    %joins = arith.cmpi uge, %warp, %least : i64
    %id = arith.constant 1 : i32
    %threads = arith.constant 128 : i32
    scf.if %fills {
      llvm.store %one, %p {alignment = 4 : i64} : f32, !llvm.ptr<3>
    }
    gpu.barrier
    scf.if %fills {
      nvvm.barrier id = %id number_of_threads = %threads
      llvm.store %one, %p {alignment = 4 : i64} : f32, !llvm.ptr<3>
      memref.store %one, %out[%t] : memref<128xf32>
    } else {
      %v = llvm.load %p {alignment = 4 : i64} : !llvm.ptr<3> -> f32
      memref.store %v, %out[%t] : memref<128xf32>
      scf.if %joins {
        nvvm.barrier id = %id number_of_threads = %threads
      }
    }
    gpu.return
  }
}
