// Decisions of attn-codegen-cpu on exponential feature maps.
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx512},canonicalize,cse))' | FileCheck %s
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-codegen-cpu{target=avx512}))' | FileCheck %s --check-prefix=NOHEAP '--implicit-check-not=memref.alloc(' --implicit-check-not=math.exp --implicit-check-not=attn.linear --implicit-check-not=attn.merge

// NOHEAP-LABEL: func @distance_state

// Distances: the projection is packed once; the exponentials of a row are written out once, in a loop of their own.
// CHECK-LABEL: func @distance_state
// CHECK: scf.for {{.*}} step %c1024
// CHECK: scf.for {{.*}} step %c64
// CHECK: scf.for {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// CHECK-COUNT-16: vector.fma {{.*}} : vector<16xf32>
// CHECK: scf.for
// CHECK-COUNT-4: arith.shli {{.*}} : vector<16xi32>
// CHECK-NOT: arith.shli {{.*}} : vector<16xi32>
// CHECK: scf.for {{.*}} -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
func.func @distance_state(%k: memref<?x64xf32>, %v: memref<?x64xf32>, %w: memref<64x64xf32>, %s: memref<1x64x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x64xf32>, memref<?x64xf32>) projection(%w : memref<64x64xf32>)
    outs(%s : memref<1x64x64xf32>) {key_map = #attn.exponential<distance>}
  return
}

// 49 columns are three vectors of a row; the last one is formed for 16 rows at once, as sums of lanes.
// CHECK-LABEL: func @few_columns
// CHECK: scf.for {{.*}} -> {{[(](vector<16xf32>, ){11}vector<16xf32>[)] [{]}}
// CHECK-COUNT-12: vector.fma {{.*}} : vector<16xf32>
// CHECK-NOT: -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// CHECK: scf.for {{.*}} step %c16 {
// CHECK: scf.for {{.*}} step %c16 iter_args({{.*}}) -> {{[(](vector<16xf32>, ){15}vector<16xf32>[)] [{]}}
// CHECK-COUNT-16: vector.fma {{.*}} : vector<16xf32>
// CHECK-COUNT-30: vector.shuffle
// CHECK: arith.shli {{.*}} : vector<16xi32>
// CHECK-COUNT-16: memref.store
func.func @few_columns(%k: memref<?x64xf32>, %v: memref<?x64xf32>, %w: memref<49x64xf32>, %s: memref<1x49x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x64xf32>, memref<?x64xf32>) projection(%w : memref<49x64xf32>)
    outs(%s : memref<1x49x64xf32>) {key_map = #attn.exponential<distance>}
  return
}

// Logits without a bound: sums decay in the registers of the product, with no pass of their own.
// CHECK-LABEL: func @positive_state
// CHECK: %[[NEW:.*]] = vector.fma {{.*}}#15 : vector<16xf32>
// CHECK-NEXT: vector.store %[[NEW]]
func.func @positive_state(%k: memref<?x64xf32>, %v: memref<?x64xf32>, %w: memref<64x64xf32>, %s: memref<1x64x64xf32>,
                          %z: memref<1x64xf32>, %m: memref<1x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x64xf32>, memref<?x64xf32>) projection(%w : memref<64x64xf32>)
    outs(%s, %z, %m : memref<1x64x64xf32>, memref<1x64xf32>, memref<1x64xf32>)
    {key_map = #attn.exponential<positive>}
  return
}

// A number of features that is not known, or that does not fit the cache: blocks of 128 for each tile of queries.
// CHECK-LABEL: func @any_features
// CHECK: scf.for {{.*}} step %c64
// CHECK: scf.for {{.*}} step %c128
// CHECK: vector.maskedload
func.func @any_features(%q: memref<?x64xf32>, %w: memref<?x64xf32>, %s: memref<1x?x64xf32>, %z: memref<1x?xf32>,
                        %o: memref<?x64xf32>) {
  attn.linear_readout ins(%q, %s, %z : memref<?x64xf32>, memref<1x?x64xf32>, memref<1x?xf32>)
    projection(%w : memref<?x64xf32>) outs(%o : memref<?x64xf32>)
    {query_map = #attn.exponential<distance>, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// A masked key has the logit −∞: one selection for a token, none for its features.
// CHECK-LABEL: func @masked
// CHECK: %[[ADMITTED:.*]] = memref.load {{.*}} : memref<?xi1>
// CHECK: arith.select %[[ADMITTED]], {{.*}} : vector<16xf32>
// CHECK: arith.select %[[ADMITTED]], %{{.*}}, %{{.*}} : f32
// CHECK-NOT: arith.select %[[ADMITTED]],
func.func @masked(%k: memref<?x16xf32>, %v: memref<?x64xf32>, %keep: memref<?xi1>, %w: memref<64x16xf32>,
                  %s: memref<1x64x64xf32>) {
  attn.linear_state ins(%k, %v : memref<?x16xf32>, memref<?x64xf32>) key_mask(%keep : memref<?xi1>)
    projection(%w : memref<64x16xf32>) outs(%s : memref<1x64x64xf32>) {key_map = #attn.exponential<distance>}
  return
}

// A row of a chunk whose scores leave the range of floats is formed term by term.
// CHECK-LABEL: func @chunk
// CHECK: %[[FAR:.*]] = arith.cmpf ogt, {{.*}}, %{{.*}} : f32
// CHECK: scf.if %[[FAR]]
// CHECK: vector.shuffle
func.func @chunk(%q: memref<64x32xf32>, %v: memref<64x64xf32>, %w: memref<48x32xf32>, %o: memref<64x64xf32>,
                 %s: memref<1x48x64xf32>, %z: memref<1x48xf32>, %m: memref<1x48xf32>) {
  attn.linear_attention causal ins(%q, %q, %v : memref<64x32xf32>, memref<64x32xf32>, memref<64x64xf32>)
    query_projection(%w : memref<48x32xf32>) key_projection(%w : memref<48x32xf32>)
    outs(%o, %s, %z, %m : memref<64x64xf32>, memref<1x48x64xf32>, memref<1x48xf32>, memref<1x48xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>,
     normalizer = #attn.normalizer<add, 1.0e-6>, order = #attn.order<left>}
  return
}

// A decode step reads the projection where it lies, and each row of the state once.
// CHECK-LABEL: func @step
// CHECK-NOT: memref.alloca() {{.*}} : memref<3072xf32>
// CHECK: vector.load %[[STATE:.*]][%[[AT:.*]]] : memref<3072xf32>
// CHECK: vector.store {{.*}}, %[[STATE]][%[[AT]]] : memref<3072xf32>
func.func @step(%q: memref<1x32xf32>, %v: memref<1x64xf32>, %w: memref<48x32xf32>, %o: memref<1x64xf32>,
                %s: memref<1x48x64xf32>, %z: memref<1x48xf32>, %m: memref<1x48xf32>) {
  attn.linear_attention_step ins(%q, %q, %v : memref<1x32xf32>, memref<1x32xf32>, memref<1x64xf32>)
    query_projection(%w : memref<48x32xf32>) key_projection(%w : memref<48x32xf32>)
    outs(%o, %s, %z, %m : memref<1x64xf32>, memref<1x48x64xf32>, memref<1x48xf32>, memref<1x48xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>,
     normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// Both sides of a merge are rescaled.
// CHECK-LABEL: func @merge
// CHECK: vector.maskedload
// CHECK-NEXT: %[[OLD:.*]] = arith.mulf
// CHECK-NEXT: vector.maskedload
// CHECK-NEXT: %[[NEW:.*]] = arith.mulf
// CHECK-NEXT: arith.addf %[[OLD]], %[[NEW]]
func.func @merge(%a: memref<1x64x64xf32>, %b: memref<1x64xf32>, %c: memref<1x64xf32>,
                 %d: memref<1x64x64xf32>, %e: memref<1x64xf32>, %f: memref<1x64xf32>) {
  attn.merge_state ins(%a, %b, %c : memref<1x64x64xf32>, memref<1x64xf32>, memref<1x64xf32>)
    outs(%d, %e, %f : memref<1x64x64xf32>, memref<1x64xf32>, memref<1x64xf32>)
  return
}
