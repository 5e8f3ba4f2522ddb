// RUN: attn-opt %s --attn-decompose --split-input-file | FileCheck %s
// RUN: attn-opt %s --attn-decompose --split-input-file | mlir-opt --split-input-file -o /dev/null

// Logits of 64 keys at a time; tiles and segments meet at the larger maximum, which counts as
// none where the normalizer state is 0.
// CHECK-LABEL: @state
// CHECK-NOT: attn.
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK-DAG: %[[C1024:.+]] = arith.constant 1024 : index
// CHECK: scf.for {{.*}} step %[[C1024]] {{.*}} -> (tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>)
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: %[[C64:.+]] = arith.constant 64 : index
// CHECK: scf.for {{.*}} step %[[C64]] {{.*}} -> (tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>)
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: tensor.empty() : tensor<8x64x128xf32>
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK: arith.cmpf oeq, %{{.+}}, %[[ZERO:.+]] : f32
// CHECK: arith.select
// CHECK: arith.maximumf
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: return
func.func @state(%k: tensor<8x4096x64xf32>, %v: tensor<8x4096x32xf32>, %w: tensor<8x128x64xf32>, %scale: f32,
                 %s: tensor<8x1x128x32xf32>, %z: tensor<8x1x128xf32>, %m: tensor<8x1x128xf32>)
    -> (tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>) {
  %0:3 = attn.linear_state ins(%k, %v : tensor<8x4096x64xf32>, tensor<8x4096x32xf32>)
    projection(%w : tensor<8x128x64xf32>) scale(%scale : f32)
    outs(%s, %z, %m : tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>)
    {key_map = #attn.exponential<positive>}
    -> tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>
  return %0#0, %0#1, %0#2 : tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>
}

// -----

// A distance is summed from differences, and has no maximum.
// CHECK-LABEL: @distance
// CHECK: %[[SCALE:.+]] = arith.truncf %{{.+}} : f64 to f32
// CHECK: %[[X:.+]] = arith.mulf %{{.+}}, %[[SCALE]] : f32
// CHECK: %[[APART:.+]] = arith.subf %[[X]], %{{.+}} : f32
// CHECK: arith.mulf %[[APART]], %[[APART]] : f32
// CHECK-NOT: arith.maximumf
// CHECK: math.exp
// CHECK-NOT: arith.maximumf
// CHECK: return
func.func @distance(%k: tensor<4096x64xf16>, %v: tensor<4096x32xf16>, %w: tensor<128x64xf16>, %scale: f64,
                    %s: tensor<1x128x32xf32>) -> tensor<1x128x32xf32> {
  %0 = attn.linear_state ins(%k, %v : tensor<4096x64xf16>, tensor<4096x32xf16>)
    projection(%w : tensor<128x64xf16>) scale(%scale : f64) outs(%s : tensor<1x128x32xf32>)
    {key_map = #attn.exponential<distance>} -> tensor<1x128x32xf32>
  return %0 : tensor<1x128x32xf32>
}

// -----

// Features of 64 queries at a time, relative to the largest term of the row.
// CHECK-LABEL: @readout
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: scf.for {{.*}} -> (tensor<8x4096x32xf32>)
// CHECK: tensor.empty() : tensor<8x64xf32>
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: return
func.func @readout(%q: tensor<8x4096x64xf32>, %w: tensor<8x128x64xf32>, %s: tensor<8x1x128x32xf32>,
                   %z: tensor<8x1x128xf32>, %m: tensor<8x1x128xf32>, %o: tensor<8x4096x32xf32>) -> tensor<8x4096x32xf32> {
  %0 = attn.linear_readout ins(%q, %s, %z : tensor<8x4096x64xf32>, tensor<8x1x128x32xf32>, tensor<8x1x128xf32>)
    state_maximum(%m : tensor<8x1x128xf32>) projection(%w : tensor<8x128x64xf32>) outs(%o : tensor<8x4096x32xf32>)
    {query_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x4096x32xf32>
  return %0 : tensor<8x4096x32xf32>
}

// -----

// Causal, with a maximum: chunks of 16, inside of which each term is an exponential by itself.
// CHECK-LABEL: @causal
// CHECK-DAG: %[[C16:.+]] = arith.constant 16 : index
// CHECK: scf.for {{.*}} step %[[C16]] {{.*}} -> (tensor<8x4096x32xf32>, tensor<8x1x128x32xf32>, tensor<8x1x128xf32>, tensor<8x1x128xf32>)
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK-NOT: tensor.empty() : tensor<8x16x16x128xf32>
// CHECK: return
func.func @causal(%q: tensor<8x4096x64xf32>, %v: tensor<8x4096x32xf32>, %w: tensor<8x128x64xf32>,
                  %o: tensor<8x4096x32xf32>) -> tensor<8x4096x32xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %v : tensor<8x4096x64xf32>, tensor<8x4096x64xf32>, tensor<8x4096x32xf32>)
    query_projection(%w : tensor<8x128x64xf32>) key_projection(%w : tensor<8x128x64xf32>)
    outs(%o : tensor<8x4096x32xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>,
     normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x4096x32xf32>
  return %0 : tensor<8x4096x32xf32>
}

// -----

// Without one, chunks of 64 and a contraction over features.
// CHECK-LABEL: @causal_bounded
// CHECK-DAG: %[[C64:.+]] = arith.constant 64 : index
// CHECK: scf.for {{.*}} step %[[C64]] {{.*}} -> (tensor<8x4096x32xf32>, tensor<8x1x128x32xf32>, tensor<8x1x128xf32>)
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: return
func.func @causal_bounded(%q: tensor<8x4096x64xf32>, %v: tensor<8x4096x32xf32>, %w: tensor<8x128x64xf32>,
                          %o: tensor<8x4096x32xf32>) -> tensor<8x4096x32xf32> {
  %0 = attn.linear_attention causal ins(%q, %q, %v : tensor<8x4096x64xf32>, tensor<8x4096x64xf32>, tensor<8x4096x32xf32>)
    query_projection(%w : tensor<8x128x64xf32>) key_projection(%w : tensor<8x128x64xf32>)
    outs(%o : tensor<8x4096x32xf32>)
    {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
     normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x4096x32xf32>
  return %0 : tensor<8x4096x32xf32>
}

// -----

// Normalised over the sequence: the finished state is divided, once.
// CHECK-LABEL: @sequence
// CHECK: scf.for {{.*}} -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
// CHECK: arith.divf
// CHECK: scf.for {{.*}} -> (tensor<8x4096x32xf32>)
// CHECK: return
func.func @sequence(%q: tensor<8x4096x64xf32>, %v: tensor<8x4096x32xf32>, %o: tensor<8x4096x32xf32>) -> tensor<8x4096x32xf32> {
  %0 = attn.linear_attention ins(%q, %q, %v : tensor<8x4096x64xf32>, tensor<8x4096x64xf32>, tensor<8x4096x32xf32>)
    outs(%o : tensor<8x4096x32xf32>)
    {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>}
    -> tensor<8x4096x32xf32>
  return %0 : tensor<8x4096x32xf32>
}

// -----

// CHECK-LABEL: @merge
// CHECK: %[[M:.+]] = linalg.generic {{.*}} ins(%arg1, %arg2, %arg4, %arg5 :
// CHECK: arith.maximumf
// CHECK: linalg.generic {{.*}} ins(%arg1, %arg2, %[[M]] :
// CHECK: linalg.generic {{.*}} ins(%arg4, %arg5, %[[M]] :
// CHECK: linalg.generic {{.*}} ins(%arg1, %arg2, %arg4 : {{.*}} outs(%arg5 :
// CHECK: linalg.generic {{.*}} ins(%arg0, {{.*}} outs(%arg3 :
// CHECK: linalg.generic {{.*}} ins(%arg1, {{.*}} outs(%arg4 :
func.func @merge(%s: tensor<1x64x32xf32>, %z: tensor<1x64xf32>, %m: tensor<1x64xf32>,
                 %t: tensor<1x64x32xf32>, %y: tensor<1x64xf32>, %n: tensor<1x64xf32>)
    -> (tensor<1x64x32xf32>, tensor<1x64xf32>, tensor<1x64xf32>) {
  %0:3 = attn.merge_state ins(%s, %z, %m : tensor<1x64x32xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    outs(%t, %y, %n : tensor<1x64x32xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    -> tensor<1x64x32xf32>, tensor<1x64xf32>, tensor<1x64xf32>
  return %0#0, %0#1, %0#2 : tensor<1x64x32xf32>, tensor<1x64xf32>, tensor<1x64xf32>
}
