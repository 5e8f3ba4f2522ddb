// RUN: attn-opt %s --attn-schedule --canonicalize --cse --split-input-file | FileCheck %s
// RUN: attn-opt %s --attn-schedule="query-block=512 min-flops=0" --split-input-file | FileCheck %s --check-prefix=OPTIONS

// Rows of softmax attention are independent, of grouped queries too.
// CHECK-LABEL: func.func @softmax
// CHECK: scf.forall (%{{.*}}, %{{.*}}, %[[I:.*]]) = (0, 0, 0) to (8, 4, 1024) step (1, 1, 128)
// CHECK: attn.softmax_attention causal
// CHECK-SAME: tensor<1x1x128x64xf32>, tensor<1x1024x64xf32>
// CHECK-SAME: query_offset(%[[I]])
// OPTIONS-LABEL: func.func @softmax
// OPTIONS: scf.forall {{.*}} to (8, 4, 1024) step (1, 1, 512)
#q = affine_map<(b, g, n, s, d, e) -> (b, g, n, d)>
#k = affine_map<(b, g, n, s, d, e) -> (b, s, d)>
#v = affine_map<(b, g, n, s, d, e) -> (b, s, e)>
#o = affine_map<(b, g, n, s, d, e) -> (b, g, n, e)>
func.func @softmax(%q: tensor<8x4x1024x64xf32>, %k: tensor<8x1024x64xf32>, %v: tensor<8x1024x64xf32>,
                   %o: tensor<8x4x1024x64xf32>) -> tensor<8x4x1024x64xf32> {
  %0 = attn.softmax_attention causal ins(%q, %k, %v : tensor<8x4x1024x64xf32>, tensor<8x1024x64xf32>, tensor<8x1024x64xf32>)
         outs(%o : tensor<8x4x1024x64xf32>) {indexing_maps = [#q, #k, #v, #o]} -> tensor<8x4x1024x64xf32>
  return %0 : tensor<8x4x1024x64xf32>
}

// -----

// Small work stays on one thread.
// CHECK-LABEL: func.func @small
// CHECK-NOT: scf.forall
// CHECK: attn.softmax_attention
// OPTIONS-LABEL: func.func @small
// OPTIONS: scf.forall
func.func @small(%q: tensor<2x32x16xf32>, %k: tensor<2x32x16xf32>, %v: tensor<2x32x16xf32>,
                 %o: tensor<2x32x16xf32>) -> tensor<2x32x16xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x32x16xf32>, tensor<2x32x16xf32>, tensor<2x32x16xf32>)
         outs(%o : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
  return %0 : tensor<2x32x16xf32>
}

// -----

// A state is carried along the sequence: only leading dimensions of the keys are cut.
// CHECK-LABEL: func.func @causal
// CHECK: scf.forall (%{{.*}}) in (8)
// CHECK: attn.linear_attention causal
// CHECK-SAME: tensor<1x4x4096x64xf32>, tensor<1x4096x64xf32>
#q = affine_map<(b, g, n, s, r, d, e) -> (b, g, n, d)>
#k = affine_map<(b, g, n, s, r, d, e) -> (b, s, d)>
#v = affine_map<(b, g, n, s, r, d, e) -> (b, s, e)>
#o = affine_map<(b, g, n, s, r, d, e) -> (b, g, n, e)>
func.func @causal(%q: tensor<8x4x4096x64xf32>, %k: tensor<8x4096x64xf32>, %v: tensor<8x4096x64xf32>,
                  %o: tensor<8x4x4096x64xf32>) -> tensor<8x4x4096x64xf32> {
  %0 = attn.linear_attention causal ins(%q, %k, %v : tensor<8x4x4096x64xf32>, tensor<8x4096x64xf32>, tensor<8x4096x64xf32>)
         outs(%o : tensor<8x4x4096x64xf32>)
         {query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, indexing_maps = [#q, #k, #v, #o]} -> tensor<8x4x4096x64xf32>
  return %0 : tensor<8x4x4096x64xf32>
}

// -----

// Many heads: the sequence stays whole.
// CHECK-LABEL: func.func @heads
// CHECK: scf.forall (%{{.*}}) in (12)
// CHECK: attn.linear_state ins({{.*}} : tensor<1x4096x64xf32>
// CHECK-NOT: attn.merge_state
// CHECK: scf.forall (%{{.*}}, %{{.*}}) = (0, 0) to (12, 4096) step (1, 256)
// CHECK: attn.linear_readout
func.func @heads(%q: tensor<12x4096x64xf32>, %k: tensor<12x4096x64xf32>, %v: tensor<12x4096x64xf32>,
                 %state: tensor<12x1x64x64xf32>, %o: tensor<12x4096x64xf32>) -> tensor<12x4096x64xf32> {
  %0 = attn.linear_state ins(%k, %v : tensor<12x4096x64xf32>, tensor<12x4096x64xf32>)
         outs(%state : tensor<12x1x64x64xf32>) {key_map = #attn.relu} -> tensor<12x1x64x64xf32>
  %1 = attn.linear_readout ins(%q, %0 : tensor<12x4096x64xf32>, tensor<12x1x64x64xf32>)
         outs(%o : tensor<12x4096x64xf32>) {query_map = #attn.relu} -> tensor<12x4096x64xf32>
  return %1 : tensor<12x4096x64xf32>
}

// -----

// Few heads: segments of the sequence, merged in order.
// CHECK-LABEL: func.func @one_head
// CHECK: scf.forall (%{{.*}}) = (0) to (%{{.*}}) step (1024)
// CHECK: attn.linear_state
// CHECK: scf.for
// CHECK: attn.merge_state
func.func @one_head(%k: tensor<?x64xf32>, %v: tensor<?x64xf32>, %state: tensor<1x64x64xf32>) -> tensor<1x64x64xf32> {
  %0 = attn.linear_state ins(%k, %v : tensor<?x64xf32>, tensor<?x64xf32>)
         outs(%state : tensor<1x64x64xf32>) {key_map = #attn.relu} -> tensor<1x64x64xf32>
  return %0 : tensor<1x64x64xf32>
}

// -----

// One head in order: the columns of v in halves, of one static size.
// CHECK-LABEL: func.func @one_causal_head
// CHECK: scf.forall (%[[E:.*]]) = (0) to (80) step (40)
// CHECK: attn.linear_attention causal
// CHECK-SAME: tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x40xf32>
func.func @one_causal_head(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>, %v: tensor<?x80xf32>, %o: tensor<?x80xf32>) -> tensor<?x80xf32> {
  %0 = attn.linear_attention causal ins(%q, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x80xf32>)
         outs(%o : tensor<?x80xf32>) {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<right>} -> tensor<?x80xf32>
  return %0 : tensor<?x80xf32>
}

// -----

// A state is shared by all columns: one piece.
// CHECK-LABEL: func.func @one_causal_head_with_state
// CHECK-NOT: scf.forall
// CHECK: attn.linear_attention causal
func.func @one_causal_head_with_state(%q: tensor<4096x64xf32>, %s: tensor<1x64x64xf32>) -> (tensor<4096x64xf32>, tensor<1x64x64xf32>) {
  %0:2 = attn.linear_attention causal ins(%q, %q, %q : tensor<4096x64xf32>, tensor<4096x64xf32>, tensor<4096x64xf32>)
         outs(%q, %s : tensor<4096x64xf32>, tensor<1x64x64xf32>) {query_map = #attn.relu, key_map = #attn.relu, order = #attn.order<right>}
         -> tensor<4096x64xf32>, tensor<1x64x64xf32>
  return %0#0, %0#1 : tensor<4096x64xf32>, tensor<1x64x64xf32>
}

// -----

// The logits of a projection are work, too.
// CHECK-LABEL: func.func @projected
// CHECK: scf.forall (%{{.*}}) = (0) to (512) step (256)
// CHECK: attn.linear_readout
func.func @projected(%q: tensor<512x128xf32>, %w: tensor<16x128xf32>, %state: tensor<1x16x8xf32>, %o: tensor<512x8xf32>) -> tensor<512x8xf32> {
  %0 = attn.linear_readout ins(%q, %state : tensor<512x128xf32>, tensor<1x16x8xf32>) projection(%w : tensor<16x128xf32>)
         outs(%o : tensor<512x8xf32>) {query_map = #attn.exponential<distance>} -> tensor<512x8xf32>
  return %0 : tensor<512x8xf32>
}

// -----

// Heads that are over in a microsecond share a tile.
// CHECK-LABEL: @many_small_heads
// CHECK: scf.forall (%[[H:.*]]) = (0) to (128) step (8)
// CHECK: attn.linear_attention_step ins({{.*}} : tensor<8x1x64xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
func.func @many_small_heads(%q: tensor<128x1x64xf32>, %s: tensor<128x2x64x64xf32>, %m: index, %at: index)
    -> (tensor<128x1x64xf32>, tensor<128x2x64x64xf32>) {
  %0:2 = attn.linear_attention_step ins(%q, %q, %q : tensor<128x1x64xf32>, tensor<128x1x64xf32>, tensor<128x1x64xf32>)
         max_length(%m) position(%at) outs(%q, %s : tensor<128x1x64xf32>, tensor<128x2x64x64xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
         -> tensor<128x1x64xf32>, tensor<128x2x64x64xf32>
  return %0#0, %0#1 : tensor<128x1x64xf32>, tensor<128x2x64x64xf32>
}

// -----

// 2^75 operations.
// CHECK-LABEL: func.func @large
// CHECK: scf.forall
func.func @large(%q: tensor<8x4294967296x64xf32>, %o: tensor<8x4294967296x64xf32>) -> tensor<8x4294967296x64xf32> {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x4294967296x64xf32>, tensor<8x4294967296x64xf32>, tensor<8x4294967296x64xf32>)
         outs(%o : tensor<8x4294967296x64xf32>) -> tensor<8x4294967296x64xf32>
  return %0 : tensor<8x4294967296x64xf32>
}

// -----

// No heads make no tiles.
// OPTIONS-LABEL: func.func @no_heads
// OPTIONS: attn.softmax_attention
func.func @no_heads(%q: tensor<0x1024x64xf32>, %o: tensor<0x1024x64xf32>) -> tensor<0x1024x64xf32> {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<0x1024x64xf32>, tensor<0x1024x64xf32>, tensor<0x1024x64xf32>)
         outs(%o : tensor<0x1024x64xf32>) -> tensor<0x1024x64xf32>
  return %0 : tensor<0x1024x64xf32>
}
