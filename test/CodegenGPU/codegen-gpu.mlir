// One kernel an operation: what is launched, and what decides in its body.
// RUN: attn-opt %s --attn-codegen-gpu --canonicalize --cse | FileCheck %s

// CHECK: module attributes {gpu.container_module}

// Factors are computed on the host, by terms; one CTA a head, a warp for 16 features.
// CHECK-LABEL: func @state
// CHECK-SAME:    (%[[K:.*]]: memref<4x300x64xbf16>, %[[V:.*]]: memref<4x300x64xbf16>, %[[MASK:[^:]*]]: memref<4x300xi1>
// CHECK-DAG:     %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG:     %[[THREADS:.*]] = arith.constant 128 : index
// CHECK:         %[[FACTORS:.*]] = memref.alloc() : memref<2x300xf32>
// CHECK:         scf.for
// CHECK:           memref.store %{{.*}}, %[[FACTORS]]
// CHECK:           memref.store %{{.*}}, %[[FACTORS]]
// CHECK:         gpu.launch_func @kernels::@linear_state_0 blocks in (%[[C4]], %{{.*}}, %{{.*}}) threads in (%[[THREADS]],
// CHECK-SAME:      args(%[[K]] : memref<4x300x64xbf16>, %[[V]] : memref<4x300x64xbf16>, %[[MASK]] : memref<4x300xi1>,
// CHECK-SAME:      %[[FACTORS]] : memref<2x300xf32>)
// CHECK:         memref.dealloc %[[FACTORS]]
// CHECK-NOT:     attn.
func.func @state(%k: memref<4x300x64xbf16>, %v: memref<4x300x64xbf16>, %mask: memref<4x300xi1>, %s: memref<4x2x64x64xf32>, %z: memref<4x2x64xf32>) {
  %m = arith.constant 512 : index
  attn.linear_state ins(%k, %v : memref<4x300x64xbf16>, memref<4x300x64xbf16>) key_mask(%mask : memref<4x300xi1>) max_length(%m)
    outs(%s, %z : memref<4x2x64x64xf32>, memref<4x2x64xf32>) {key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// 16384 keys of 2 heads: 8 segments of 2048, whose partial states are added up in order.
// CHECK-LABEL: func @segments
// CHECK-DAG:     %[[C16:.*]] = arith.constant 16 : index
// CHECK:         %[[PARTIAL:.*]] = memref.alloc() : memref<65536xf32>
// CHECK:         gpu.launch_func @kernels::@linear_state_1 blocks in (%[[C16]],
// CHECK-SAME:      %[[PARTIAL]] : memref<65536xf32>)
// CHECK:         gpu.launch_func @kernels::@linear_state_1_merge
// CHECK:         memref.dealloc %[[PARTIAL]]
func.func @segments(%k: memref<2x16384x64xf16>, %v: memref<2x16384x64xf16>, %s: memref<2x1x64x64xf32>) {
  attn.linear_state ins(%k, %v : memref<2x16384x64xf16>, memref<2x16384x64xf16>) outs(%s : memref<2x1x64x64xf32>) {key_map = #attn.relu}
  return
}

// Where sizes are dynamic so is the choice, by launches of no blocks: around a branch memory would leave the device.
// CHECK-LABEL: func @dynamic
// CHECK:         arith.cmpi
// CHECK:         memref.alloc(%{{.*}}) : memref<?xf32>
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @kernels::@linear_state_2
// CHECK-NOT:     scf.if
// CHECK:         %[[BLOCKS:.*]] = arith.select %{{.*}}, %{{.*}}, %c0{{.*}} : index
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @kernels::@linear_state_2_merge blocks in (%[[BLOCKS]],
func.func @dynamic(%k: memref<?x?x64xf16>, %v: memref<?x?x64xf16>, %s: memref<?x1x64x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x?x64xf16>, memref<?x?x64xf16>) outs(%s : memref<?x1x64x64xf32>) {key_map = #attn.relu}
  return
}

// CHECK-LABEL: func @readout
// CHECK:         gpu.launch_func @kernels::@linear_readout_0
// CHECK-NOT:     attn.
func.func @readout(%q: memref<4x300x64xf16>, %s: memref<4x1x64x64xf32>, %z: memref<4x1x64xf32>, %o: memref<4x300x64xf16>) {
  attn.linear_readout ins(%q, %s, %z : memref<4x300x64xf16>, memref<4x1x64x64xf32>, memref<4x1x64xf32>)
    outs(%o : memref<4x300x64xf16>) {query_map = #attn.elu_plus_one, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// CHECK:       gpu.module @kernels
// CHECK:         llvm.mlir.global external @attn_shared() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<0 x i8>

// Copies under way while a tile is multiplied; features in f32, the factor, then one rounding.
// CHECK:         gpu.func @linear_state_0
// CHECK-SAME:      known_block_size = array<i32: 128, 1, 1>
// CHECK:           nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 16, cache = cg
// CHECK:           scf.for
// CHECK:             nvvm.cp.async.wait.group 1
// CHECK-NEXT:        gpu.barrier
// CHECK:             nvvm.cp.async.commit.group
// CHECK:             nvvm.ldmatrix {{.*}}layout = #nvvm.mma_layout<col>
// CHECK:             arith.extf {{.*}} : vector<2xbf16> to vector<2xf32>
// CHECK-NEXT:        llvm.intr.maximum
// CHECK:             arith.mulf
// CHECK-NEXT:        arith.truncf {{.*}} : vector<2xf32> to vector<2xbf16>
// CHECK:             nvvm.mma.sync {{.*}}shape = #nvvm.shape<m = 16, n = 8, k = 16>
// CHECK-NOT:       math.
// CHECK:           gpu.return

// The second kernel adds partial states up in order.
// CHECK:         gpu.func @linear_state_1_merge
// CHECK:           scf.for
// CHECK:             llvm.load {{.*}} -> vector<4xf32>
// CHECK-NEXT:        arith.addf

// Queries go into registers by 16 bytes; exponentials are an instruction.
// CHECK:         gpu.func @linear_readout_0
// CHECK:           llvm.load {{.*}} -> vector<4xi32>
// CHECK:           llvm.call_intrinsic "llvm.exp2"
// CHECK:           nvvm.mma.sync
// CHECK:           llvm.store {{.*}} : vector<4xi32>
