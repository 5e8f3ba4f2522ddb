// Kernels of means, inverses and merging, and causal attention of few heads: what is launched.
// RUN: attn-opt %s --attn-codegen-gpu --canonicalize --cse | FileCheck %s

// A CTA for each segment of 4 sequences.
// CHECK-LABEL: func @mean
// CHECK:         %[[BLOCKS:.*]] = arith.constant 64 : index
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch_func @kernels::@segment_mean_0 blocks in (%[[BLOCKS]],
// CHECK-NOT:     attn.
func.func @mean(%x: memref<4x300x64xbf16>, %o: memref<4x16x64xf32>) {
  attn.segment_mean ins(%x : memref<4x300x64xbf16>) outs(%o : memref<4x16x64xf32>)
  return
}

// Behind a kernel that finds them.
// CHECK-LABEL: func @masked
// CHECK:         %[[PLACES:.*]] = memref.alloc() : memref<132xf32>
// CHECK:         gpu.launch_func @kernels::@segment_mean_1_places
// CHECK-SAME:      %[[PLACES]] : memref<132xf32>
// CHECK:         gpu.launch_func @kernels::@segment_mean_1 blocks
// CHECK-SAME:      %[[PLACES]] : memref<132xf32>
func.func @masked(%x: memref<4x300x64xbf16>, %m: memref<4x300xi1>, %o: memref<4x16x64xf32>) {
  attn.segment_mean ins(%x : memref<4x300x64xbf16>) key_mask(%m : memref<4x300xi1>) outs(%o : memref<4x16x64xf32>)
  return
}

// CHECK-LABEL: func @inverse
// CHECK:         %[[BYTES:.*]] = arith.constant 32864 : i32
// CHECK:         gpu.launch_func @kernels::@newton_inverse_0 {{.*}} dynamic_shared_memory_size %[[BYTES]]
func.func @inverse(%a: memref<8x49x49xf32>, %x: memref<8x49x49xf32>) {
  attn.newton_inverse ins(%a : memref<8x49x49xf32>) outs(%x : memref<8x49x49xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// In f64, in the place of one matrix.
// CHECK-LABEL: func @cholesky
// CHECK:         %[[BYTES:.*]] = arith.constant 19616 : i32
// CHECK:         gpu.launch_func @kernels::@cholesky_inverse_0 {{.*}} dynamic_shared_memory_size %[[BYTES]]
func.func @cholesky(%a: memref<8x49x49xf32>, %x: memref<8x49x49xf64>) {
  attn.cholesky_inverse ins(%a : memref<8x49x49xf32>) outs(%x : memref<8x49x49xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// CHECK-LABEL: func @merge
// CHECK:         gpu.launch_func @kernels::@merge_state_0 blocks
// CHECK:         gpu.launch_func @kernels::@merge_state_0_normalizer blocks
func.func @merge(%s: memref<8x1x64x64xf32>, %z: memref<8x1x64xf32>, %t: memref<8x1x64x64xf32>, %w: memref<8x1x64xf32>) {
  attn.merge_state ins(%s, %z : memref<8x1x64x64xf32>, memref<8x1x64xf32>) outs(%t, %w : memref<8x1x64x64xf32>, memref<8x1x64xf32>)
  return
}

// Dynamic sizes, and one kernel for all three parts.
// CHECK-LABEL: func @maxima
// CHECK:         gpu.launch_func @kernels::@merge_state_1 blocks
// CHECK-NOT:     gpu.launch_func
func.func @maxima(%s: memref<?x1x?x?xf32>, %z: memref<?x1x?xf32>, %m: memref<?x1x?xf32>, %t: memref<?x1x?x?xf32>, %w: memref<?x1x?xf32>, %n: memref<?x1x?xf32>) {
  attn.merge_state ins(%s, %z, %m : memref<?x1x?x?xf32>, memref<?x1x?xf32>, memref<?x1x?xf32>)
    outs(%t, %w, %n : memref<?x1x?x?xf32>, memref<?x1x?xf32>, memref<?x1x?xf32>)
  return
}

// 16384 tokens of 2 heads: 16 segments of 1024, of which the last has no state to form.
// CHECK-LABEL: func @causal
// CHECK-DAG:     %[[C30:.*]] = arith.constant 30 : index
// CHECK-DAG:     %[[C32:.*]] = arith.constant 32 : index
// CHECK:         %[[STATES:.*]] = memref.alloc() : memref<16x2x1x64x64xf32>
// CHECK:         gpu.launch_func @kernels::@linear_attention_0_states blocks in (%[[C30]],
// CHECK-SAME:      %[[STATES]]
// CHECK:         gpu.launch_func @kernels::@linear_attention_0_prefix
// CHECK:         gpu.launch_func @kernels::@linear_attention_0 blocks in (%[[C32]],
// CHECK-SAME:      %[[STATES]]
func.func @causal(%q: memref<2x16384x64xf16>, %o: memref<2x16384x64xf16>) {
  attn.linear_attention causal ins(%q, %q, %q : memref<2x16384x64xf16>, memref<2x16384x64xf16>, memref<2x16384x64xf16>)
    outs(%o : memref<2x16384x64xf16>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// 64 heads are walked along in one pass.
// CHECK-LABEL: func @many
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch_func @kernels::@linear_attention_1 blocks
// CHECK-NOT:     gpu.launch_func
func.func @many(%q: memref<64x16384x64xf16>, %o: memref<64x16384x64xf16>) {
  attn.linear_attention causal ins(%q, %q, %q : memref<64x16384x64xf16>, memref<64x16384x64xf16>, memref<64x16384x64xf16>)
    outs(%o : memref<64x16384x64xf16>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// Where sizes are dynamic so is the choice.
// CHECK-LABEL: func @dynamic
// CHECK:         memref.alloc(%{{.*}}, %{{.*}}) : memref<?x?x1x64x64xf32>
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @kernels::@linear_attention_2_states
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @kernels::@linear_attention_2_prefix
// CHECK:         gpu.launch_func @kernels::@linear_attention_2 blocks
func.func @dynamic(%q: memref<?x?x64xf16>, %o: memref<?x?x64xf16>) {
  attn.linear_attention causal ins(%q, %q, %q : memref<?x?x64xf16>, memref<?x?x64xf16>, memref<?x?x64xf16>)
    outs(%o : memref<?x?x64xf16>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}
// CHECK:       gpu.module @kernels
