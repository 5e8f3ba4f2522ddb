// RUN: attn-opt %s --attn-decompose --split-input-file | FileCheck %s
// RUN: attn-opt %s --attn-decompose --split-input-file | mlir-opt --split-input-file -o /dev/null

// Keys in blocks of 64, scores of one block at a time, no N x S tensor.
// CHECK-LABEL: @softmax
// CHECK-NOT: attn.
// CHECK: scf.for {{.*}} iter_args({{.*}}) -> (tensor<8x1000xf32>, tensor<8x1000xf32>, tensor<8x1000x64xf32>)
// CHECK-NOT: 1000x1000
// CHECK: math.exp
// CHECK: return
func.func @softmax(%q: tensor<8x1000x64xf16>, %k: tensor<8x1000x64xf16>, %v: tensor<8x1000x64xf16>,
                   %o: tensor<8x1000x64xf16>) -> tensor<8x1000x64xf16> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x1000x64xf16>, tensor<8x1000x64xf16>, tensor<8x1000x64xf16>)
    outs(%o : tensor<8x1000x64xf16>) -> tensor<8x1000x64xf16>
  return %0 : tensor<8x1000x64xf16>
}

// -----

// A few keys need no loop.
// CHECK-LABEL: @few_keys
// CHECK-NOT: scf.for
// CHECK: return
func.func @few_keys(%q: tensor<8x5x64xf32>, %k: tensor<8x64x64xf32>, %v: tensor<8x64x64xf32>,
                    %o: tensor<8x5x64xf32>) -> tensor<8x5x64xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x5x64xf32>, tensor<8x64x64xf32>, tensor<8x64x64xf32>)
    outs(%o : tensor<8x5x64xf32>) -> tensor<8x5x64xf32>
  return %0 : tensor<8x5x64xf32>
}

// -----

// Segments of 1024 keys, each from zero, in tiles of 64 keys.
// CHECK-LABEL: @state
// CHECK-DAG: %[[C1024:.+]] = arith.constant 1024 : index
// CHECK: scf.for {{.*}} step %[[C1024]] {{.*}} -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
// CHECK: linalg.fill
// CHECK: linalg.fill
// CHECK: %[[C64:.+]] = arith.constant 64 : index
// CHECK: scf.for {{.*}} step %[[C64]] {{.*}} -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
// CHECK: return
func.func @state(%k: tensor<8x4096x64xf32>, %v: tensor<8x4096x32xf32>, %s: tensor<8x1x64x32xf32>,
                 %z: tensor<8x1x64xf32>) -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>) {
  %0:2 = attn.linear_state ins(%k, %v : tensor<8x4096x64xf32>, tensor<8x4096x32xf32>)
    outs(%s, %z : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
    {key_map = #attn.elu_plus_one} -> tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
  return %0#0, %0#1 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
}

// -----

// Causal: chunks of 64 that carry the state; the largest tensors are the operands.
// CHECK-LABEL: @causal
// CHECK: scf.for {{.*}} -> (tensor<8x4096x32xf32>, tensor<8x2x64x32xf32>, tensor<8x2x64xf32>)
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: linalg.fill {{.*}} -> tensor<8x64x64xf32>
// CHECK-NOT: tensor.empty() : tensor<8x4096x
// CHECK: return
func.func @causal(%q: tensor<8x4096x64xf32>, %k: tensor<8x4096x64xf32>, %v: tensor<8x4096x32xf32>,
                  %o: tensor<8x4096x32xf32>) -> tensor<8x4096x32xf32> {
  %m = arith.constant 4096 : index
  %0 = attn.linear_attention causal ins(%q, %k, %v : tensor<8x4096x64xf32>, tensor<8x4096x64xf32>, tensor<8x4096x32xf32>)
    max_length(%m) outs(%o : tensor<8x4096x32xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine,
     normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x4096x32xf32>
  return %0 : tensor<8x4096x32xf32>
}

// -----

// CHECK-LABEL: @merge
// CHECK: linalg.generic {{.*}} ins(%arg0 : {{.*}}) outs(%arg1 :
// CHECK: arith.addf
func.func @merge(%s: tensor<8x1x64x32xf32>, %t: tensor<8x1x64x32xf32>) -> tensor<8x1x64x32xf32> {
  %0 = attn.merge_state ins(%s : tensor<8x1x64x32xf32>) outs(%t : tensor<8x1x64x32xf32>) -> tensor<8x1x64x32xf32>
  return %0 : tensor<8x1x64x32xf32>
}
