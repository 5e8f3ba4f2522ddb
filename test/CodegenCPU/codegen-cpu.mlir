// Decisions of attn-codegen-cpu: register tiles, tiles of tokens, masks instead of scalar tails, scratch.
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx512},canonicalize,cse))' | FileCheck %s --check-prefixes=CHECK,AVX512
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx2},canonicalize,cse))' | FileCheck %s --check-prefixes=CHECK,AVX2
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=generic},canonicalize,cse))' | FileCheck %s --check-prefix=GENERIC
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx512-bf16}))' | FileCheck %s --check-prefix=BF16
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu))' | FileCheck %s --check-prefix=ATTRIBUTE
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx512}))' | FileCheck %s --check-prefix=NOHEAP '--implicit-check-not=memref.alloc(' --implicit-check-not=attn.linear --implicit-check-not=attn.softmax --implicit-check-not=attn.merge

// The state: segments of 1024 keys, tiles of 64, a register tile of 4 x 4 zmm or 4 x 2 ymm. Beside each the tokens of
// the next tile are asked for: four rows of k and of v.
// CHECK-LABEL: func @state
// AVX512: memref.alloca() {alignment = 64 : i64} : memref<4096xf32>
// CHECK: scf.for {{.*}} step %c1024
// CHECK: scf.for {{.*}} step %c64
// AVX512: memref.prefetch {{.*}}, read, locality<3>, data : memref<?xf32>
// AVX512: scf.for {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// AVX512-COUNT-16: vector.fma {{.*}} : vector<16xf32>
// AVX2: scf.for {{.*}} -> {{[(](vector<8xf32>, ){7}vector<8xf32>[)] [{]}}
// AVX2-COUNT-8: vector.fma {{.*}} : vector<8xf32>
func.func @state(%k: memref<8x?x64xf32>, %v: memref<8x?x64xf32>, %s: memref<8x1x64x64xf32>,
                 %z: memref<8x1x64xf32>) {
  attn.linear_state ins(%k, %v : memref<8x?x64xf32>, memref<8x?x64xf32>)
    outs(%s, %z : memref<8x1x64x64xf32>, memref<8x1x64xf32>) {key_map = #attn.relu}
  return
}

// Rows that are not whole vectors are masked; the stores of a short last tile are guarded by row.
// CHECK-LABEL: func @readout_odd
// AVX512-NOT: memref.load %arg0
// AVX512: vector.maskedload {{.*}} : memref<?xf32>, vector<16xi1>
// AVX512: vector.maskedstore
func.func @readout_odd(%q: memref<?x40xf32>, %s: memref<1x40x24xf32>, %z: memref<1x40xf32>, %o: memref<?x24xf32>) {
  attn.linear_readout ins(%q, %s, %z : memref<?x40xf32>, memref<1x40x24xf32>, memref<1x40xf32>)
    outs(%o : memref<?x24xf32>) {query_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// A stride known at run time only: vector loads where it is 1, gathers elsewhere.
// CHECK-LABEL: func @strided
// CHECK: %[[UNIT:.*]] = arith.cmpi eq, %strides#1, %c1
// CHECK: scf.if %[[UNIT]]
// CHECK: vector.load
// CHECK: else
// CHECK: vector.gather
func.func @strided(%q: memref<?x64xf32, strided<[?, ?], offset: ?>>, %s: memref<1x64x64xf32>, %o: memref<?x64xf32>) {
  attn.linear_readout ins(%q, %s : memref<?x64xf32, strided<[?, ?], offset: ?>>, memref<1x64x64xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.relu}
  return
}

// Rows with others between them are asked for to their last element: one more line where they begin within one.
// CHECK-LABEL: func @between
// AVX512-COUNT-5: memref.prefetch
// AVX512-NOT: memref.prefetch
// CHECK: return
func.func @between(%q: memref<?x64xf32, strided<[512, 1], offset: ?>>, %s: memref<1x64x64xf32>, %o: memref<?x64xf32>) {
  attn.linear_readout ins(%q, %s : memref<?x64xf32, strided<[512, 1], offset: ?>>, memref<1x64x64xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.relu}
  return
}

// f64 has half the lanes, bf16 is widened once on the way into scratch.
// CHECK-LABEL: func @f64
// AVX512: vector.fma {{.*}} : vector<8xf64>
// AVX2: vector.fma {{.*}} : vector<4xf64>
func.func @f64(%q: memref<?x64xf64>, %s: memref<1x64x64xf64>, %o: memref<?x64xf64>) {
  attn.linear_readout ins(%q, %s : memref<?x64xf64>, memref<1x64x64xf64>)
    outs(%o : memref<?x64xf64>) {query_map = #attn.relu}
  return
}

// CHECK-LABEL: func @bf16
// AVX512: arith.extf {{.*}} : vector<16xbf16> to vector<16xf32>
// AVX512: vector.fma {{.*}} : vector<16xf32>
// CHECK-NOT: arith.truncf
// BF16-LABEL: func @bf16
// BF16: llvm.fptrunc {{.*}} : vector<16xf32> to vector<16xbf16>
func.func @bf16(%q: memref<?x64xbf16>, %s: memref<1x64x64xf32>, %o: memref<?x64xbf16>) {
  attn.linear_readout ins(%q, %s : memref<?x64xbf16>, memref<1x64x64xf32>)
    outs(%o : memref<?x64xbf16>) {query_map = #attn.relu}
  return
}

// Values that have to be packed are packed by the first register tile of their product.
// AVX512-LABEL: func @state_bf16
// AVX512: scf.for {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// AVX512: arith.extf {{.*}} : vector<16xbf16> to vector<16xf32>
// AVX512: vector.store
// AVX512-COUNT-16: vector.fma
// AVX512: scf.for {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// AVX512-NOT: arith.extf
// AVX512-COUNT-16: vector.fma
func.func @state_bf16(%k: memref<?x64xbf16>, %v: memref<?x64xbf16>, %s: memref<1x64x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x64xbf16>, memref<?x64xbf16>)
    outs(%s : memref<1x64x64xf32>) {key_map = #attn.relu}
  return
}

// The exponential of a feature map becomes arithmetic on vectors.
// CHECK-LABEL: func @exponential
// CHECK-NOT: math.exp
// CHECK: return
func.func @exponential(%q: memref<?x64xf32>, %s: memref<1x64x64xf32>, %o: memref<?x64xf32>) {
  attn.linear_readout ins(%q, %s : memref<?x64xf32>, memref<1x64x64xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.elu_plus_one}
  return
}

// The body of a causal chunk: weights of distances come from a table of 128, keys are transposed in registers,
// values that are not finite take the path that skips masked keys. Elsewhere what the state and what the chunk gives
// are summed in the same registers, the latter up to the last key that a row of the register tile sees.
// CHECK-LABEL: func @chunk
// AVX512: memref.alloca() {{.*}} : memref<128xf32>
// AVX512: vector.shuffle
// CHECK: %[[NOT_FINITE:.*]] = vector.reduction <or>
// CHECK: scf.if %[[NOT_FINITE]]
// AVX512: } else {
// AVX512: scf.for %{{.*}} = %c0 to %c128 {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// AVX512-NOT: vector.store
// AVX512: %[[SEEN:.*]] = arith.maxsi
// AVX512: scf.for %{{.*}} = %c0 to %[[SEEN]] {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
func.func @chunk(%q: memref<64x64xf32>, %o: memref<64x64xf32>, %s: memref<2x64x64xf32>, %z: memref<2x64xf32>, %m: index,
                 %at: index) {
  attn.linear_attention causal ins(%q, %q, %q : memref<64x64xf32>, memref<64x64xf32>, memref<64x64xf32>) max_length(%m)
    query_offset(%at) key_offset(%at) outs(%o, %s, %z : memref<64x64xf32>, memref<2x64x64xf32>, memref<2x64xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, order = #attn.order<left>,
     normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// Online softmax: exponentials are arithmetic; keys above the diagonal are not visited.
// CHECK-LABEL: func @exact
// CHECK-NOT: math.exp
// CHECK: scf.for %[[QUERY:.*]] = %c0 to %[[N:.*]] step %c64
// CHECK: %[[END:.*]] = arith.addi %[[QUERY]], %[[ROWS:.*]] : index
// CHECK: %[[LAST:.*]] = arith.minsi %[[END]], %{{.*}} : index
// CHECK: scf.for %{{.*}} = %c0 to %[[LAST]] step %c64
func.func @exact(%q: memref<?x64xf32>, %k: memref<?x64xf32>, %o: memref<?x64xf32>) {
  attn.softmax_attention causal ins(%q, %k, %k : memref<?x64xf32>, memref<?x64xf32>, memref<?x64xf32>)
    outs(%o : memref<?x64xf32>)
  return
}

// A mask of booleans is read as bytes, eight or sixteen at once.
// CHECK-LABEL: func @boolean_mask
// AVX512: llvm.intr.masked.load {{.*}} vector<16xi8>
func.func @boolean_mask(%q: memref<?x64xf32>, %k: memref<?x64xf32>, %m: memref<?x?xi1>, %o: memref<?x64xf32>) {
  attn.softmax_attention ins(%q, %k, %k : memref<?x64xf32>, memref<?x64xf32>, memref<?x64xf32>) mask(%m : memref<?x?xi1>)
    outs(%o : memref<?x64xf32>)
  return
}

// Decoding passes over the state once: each row is read, written and used.
// CHECK-LABEL: func @step
// AVX512: scf.for {{.*}} -> {{[(](vector<16xf32>, ){3}vector<16xf32>[)] [{]}}
// AVX512: %[[ROW:.*]] = vector.load %[[STATE:.*]][%[[AT:.*]]]
// AVX512: %[[NEW:.*]] = vector.fma {{.*}}, %[[ROW]]
// AVX512: vector.store %[[NEW]], %[[STATE]][%[[AT]]]
// AVX512: vector.fma {{.*}}, %[[NEW]],
func.func @step(%q: memref<1x64xf32>, %o: memref<1x64xf32>, %s: memref<1x64x64xf32>) {
  attn.linear_attention_step ins(%q, %q, %q : memref<1x64xf32>, memref<1x64xf32>, memref<1x64xf32>)
    outs(%o, %s : memref<1x64xf32>, memref<1x64x64xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// CHECK-LABEL: func @merge
// CHECK: vector.create_mask
// CHECK: vector.maskedstore
func.func @merge(%a: memref<1x64x64xf32>, %b: memref<1x64x64xf32>) {
  attn.merge_state ins(%a : memref<1x64x64xf32>) outs(%b : memref<1x64x64xf32>)
  return
}

// Without fused multiply-adds, a product and a sum.
// GENERIC-LABEL: func @f64
// GENERIC-NOT: vector.fma
// GENERIC: arith.mulf {{.*}} : vector<2xf64>
// GENERIC-NEXT: arith.addf {{.*}} : vector<2xf64>

// Scratch is at the head of the parallel body, not in the sequential loop, and two kernels share it:
// features, factors and the sum, for dense values are read where they are.
// NOHEAP-LABEL: func @scratch
// NOHEAP: scf.forall
// NOHEAP-COUNT-3: memref.alloca()
// NOHEAP-NOT: memref.alloca()
// NOHEAP: scf.for
// NOHEAP-NOT: memref.alloca()
// NOHEAP: return
func.func @scratch(%k: memref<8x?x64xf32>, %s: memref<8x1x64x64xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%h) in (8) {
    scf.for %i = %c0 to %n step %c1 {
      attn.linear_state ins(%k, %k : memref<8x?x64xf32>, memref<8x?x64xf32>) outs(%s : memref<8x1x64x64xf32>)
        {key_map = #attn.relu}
      attn.linear_state ins(%k, %k : memref<8x?x64xf32>, memref<8x?x64xf32>) outs(%s : memref<8x1x64x64xf32>)
        {key_map = #attn.relu}
    }
  }
  return
}

// ATTRIBUTE-LABEL: func @by_attribute
// ATTRIBUTE: vector<8xf32>
func.func @by_attribute(%q: memref<?x64xf32>, %s: memref<1x64x64xf32>, %o: memref<?x64xf32>)
    attributes {attn.target = "avx2"} {
  attn.linear_readout ins(%q, %s : memref<?x64xf32>, memref<1x64x64xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.relu}
  return
}

