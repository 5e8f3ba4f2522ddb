// RUN: attn-opt %s --allow-unregistered-dialect --attn-device-buffers | FileCheck %s
// RUN: attn-opt %s --allow-unregistered-dialect --attn-device-buffers --gpu-async-region | FileCheck %s --check-prefix=ASYNC

module attributes {gpu.container_module} {
gpu.module @kernels {
  gpu.func @state(%k: memref<64xf32> {llvm.readonly}, %s: memref<8xf32>) kernel {
    "test.uses"(%k, %s) : (memref<64xf32>, memref<8xf32>) -> ()
    gpu.return
  }
  gpu.func @readout(%s: memref<8xf32> {llvm.readonly}, %o: memref<?xf32, strided<[1], offset: ?>>) kernel {
    "test.uses"(%s, %o) : (memref<8xf32>, memref<?xf32, strided<[1], offset: ?>>) -> ()
    gpu.return
  }
  gpu.func @loads(%x: memref<?xf32>, %y: memref<?xf32>) kernel {
    %c0 = arith.constant 0 : index
    %v = memref.load %x[%c0] : memref<?xf32>
    memref.store %v, %y[%c0] : memref<?xf32>
    gpu.return
  }
  gpu.func @any(%y: memref<?xf32>) kernel {
    "test.uses"(%y) : (memref<?xf32>) -> ()
    gpu.return
  }
  gpu.func @writes_all(%y: memref<?xf32> {attn.overwritten}) kernel { gpu.return }
}

// The state is made, used and forgotten on the device; the host has no buffer of it. The fill, which
// is what the kernel reads next, happens there, too.
// CHECK-LABEL: func.func @stays
// CHECK-SAME: (%[[K:.*]]: memref<64xf32>)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.0
// CHECK: %[[DS:.*]] = gpu.alloc () : memref<8xf32>
// CHECK: gpu.memset %[[DS]], %[[ZERO]]
// CHECK: %[[DK:.*]] = gpu.alloc () : memref<64xf32>
// CHECK: gpu.memcpy %[[DK]], %[[K]]
// CHECK: gpu.launch_func @kernels::@state {{.*}} args(%[[DK]] : memref<64xf32>, %[[DS]] : memref<8xf32>)
//
// ASYNC-LABEL: func.func @stays
// ASYNC: gpu.wait async
// ASYNC: gpu.launch_func async
// ASYNC: gpu.wait [
func.func @stays(%k: memref<64xf32>) -> memref<64xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<8xf32>
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%s : memref<8xf32>) {
  ^bb0(%e: f32):
    linalg.yield %zero : f32
  }
  gpu.launch_func @kernels::@state blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%k : memref<64xf32>, %s : memref<8xf32>)
  %o = memref.alloc() : memref<64xf32>
  // CHECK: %[[O:.*]] = memref.alloc() : memref<64xf32>
  %view = memref.cast %o : memref<64xf32> to memref<?xf32, strided<[1], offset: ?>>
  // CHECK: %[[DO:.*]] = gpu.alloc () : memref<64xf32>
  // CHECK-NOT: gpu.memcpy
  // CHECK: %[[VIEW:.*]] = memref.cast %[[DO]]
  // CHECK: gpu.launch_func @kernels::@readout {{.*}} args(%[[DS]] : memref<8xf32>, %[[VIEW]] :
  gpu.launch_func @kernels::@readout blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%s : memref<8xf32>, %view : memref<?xf32, strided<[1], offset: ?>>)
  // CHECK: gpu.dealloc  %[[DS]]
  memref.dealloc %s : memref<8xf32>
  // CHECK: gpu.memcpy %[[O]], %[[DO]]
  // CHECK-DAG: gpu.dealloc  %[[DK]]
  // CHECK-DAG: gpu.dealloc  %[[DO]]
  return %o : memref<64xf32>
}

// What the host reads or writes between launches goes there and back; sizes come from the buffer.
// CHECK-LABEL: func.func @host_between
// CHECK-SAME: (%[[X:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?xf32>
// CHECK: %[[N:.*]] = memref.dim %[[X]]
// CHECK: %[[DX:.*]] = gpu.alloc (%[[N]]) : memref<?xf32>
// CHECK: gpu.memcpy %[[DX]], %[[X]]
// CHECK: %[[DY:.*]] = gpu.alloc
// CHECK: gpu.memcpy %[[DY]], %[[Y]]
// CHECK: gpu.launch_func
// CHECK-NEXT: gpu.memcpy %[[Y]], %[[DY]]
// CHECK-NEXT: memref.store %{{.*}}, %[[Y]]
// CHECK-NEXT: gpu.memcpy %[[DY]], %[[Y]]
// CHECK-NEXT: gpu.launch_func
// CHECK: gpu.memcpy %[[Y]], %[[DY]]
// CHECK-NOT: gpu.memcpy
// CHECK: return
func.func @host_between(%x: memref<?xf32>, %y: memref<?xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  gpu.launch_func @kernels::@loads blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%x : memref<?xf32>, %y : memref<?xf32>)
  memref.store %v, %y[%c0] : memref<?xf32>
  gpu.launch_func @kernels::@loads blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%x : memref<?xf32>, %y : memref<?xf32>)
  return
}

// Each block by itself: the host has the contents at its end.
// CHECK-LABEL: func.func @branches
// CHECK: scf.if
// CHECK: %[[D:.*]] = gpu.alloc
// CHECK-NOT: gpu.memcpy
// CHECK: gpu.launch_func @kernels::@writes_all
// CHECK: gpu.memcpy %{{.*}}, %[[D]]
// CHECK: gpu.dealloc  %[[D]]
// CHECK: }
// CHECK: memref.load
func.func @branches(%x: memref<?xf32>, %b: i1) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.if %b {
    gpu.launch_func @kernels::@writes_all blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<?xf32>)
  }
  %v = memref.load %x[%c0] : memref<?xf32>
  return %v : f32
}

// Which buffer it is, control flow says: nothing is kept between launches.
// CHECK-LABEL: func.func @chosen
// CHECK: gpu.launch_func @kernels::@writes_all
// CHECK-NEXT: gpu.memcpy
// CHECK: gpu.memcpy
// CHECK: gpu.launch_func @kernels::@loads
func.func @chosen(%x: memref<?xf32>, %y: memref<?xf32>, %b: i1) {
  %c1 = arith.constant 1 : index
  %z = arith.select %b, %x, %y : memref<?xf32>
  gpu.launch_func @kernels::@writes_all blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%x : memref<?xf32>)
  %d = memref.alloca() : memref<4xf32>
  %w = memref.cast %d : memref<4xf32> to memref<?xf32>
  gpu.launch_func @kernels::@loads blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%z : memref<?xf32>, %w : memref<?xf32>)
  return
}

// CHECK-LABEL: func.func @filled
// CHECK-NOT: linalg.fill
// CHECK: gpu.memset
// CHECK-NOT: gpu.memcpy %{{.*}}, %arg
// CHECK: gpu.launch_func
// CHECK: gpu.memcpy
// CHECK: linalg.fill
func.func @filled(%y: memref<?xf32>, %v: f32) {
  %c1 = arith.constant 1 : index
  linalg.fill ins(%v : f32) outs(%y : memref<?xf32>)
  gpu.launch_func @kernels::@any blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%y : memref<?xf32>)
  linalg.fill ins(%v : f32) outs(%y : memref<?xf32>)
  return
}

// Without launches nothing changes.
// CHECK-LABEL: func.func @none
// CHECK-NEXT: return
func.func @none(%x: memref<?xf32>) {
  return
}
}
