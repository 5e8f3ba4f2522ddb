// RUN: attn-opt %s -allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(attn-raise))' | FileCheck %s
// RUN: attn-run %s --function=short --input=1x2x1xf32=1,2 --input=1x2x1xf32=3,4 --input=1x2x1xf32=5,6 --expected_output=1x2x1xf32=7.5,39
// RUN: attn-run %s --function=state --input=1x2x1xf32=1,2 --input=1x2x1xf32=3,4 --input=1x2x1xf32=5,6 --input=1x1x1x1xf32=2 --expected_output=1x2x1xf32=17,82 --expected_output=1x1x1x1xf32=41
// RUN: attn-run %s --function=grouped --input=1x2x2xf32=1,2,3,4 --input=1x2x1xf32=3,4 --input=1x2x1xf32=5,6 --expected_output=1x2x2xf32=15,30,117,156
// RUN: attn-run %s --function=state --input=1x2x1xf32=1,2 --input=1x2x1xf32=3,4 --input=1x2x1xf32=5,6 --input=1x1x1x1xf32=2 | FileCheck %s --check-prefix=FOUND
// RUN: attn-opt %s -allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(attn-raise{report}))' -o /dev/null 2>&1 | FileCheck %s --check-prefix=REPORT

// FOUND: attention: 1 found
// FOUND-NEXT: import-linear.mlir:{{[0-9]+}}: linear already, as attn.linear_attention: batch 1, heads 1, N 2, S 2, D 1, f32, causal, no mask{{$}}
// REPORT: linear attention in @short: batch 1, heads 1, N 2, S 2, D 1, f32, causal, no mask{{$}}

// ONNX LinearAttention, the update rule "linear": S += k vᵀ, o = scale · qᵀ S.

// CHECK-LABEL: func @short
//       CHECK: attn.linear_attention causal ins({{.*}} : tensor<1x2x1x1xf32>, tensor<1x2x1x1xf32>, tensor<1x2x1x1xf32>) outs(%{{[^,]*}} : tensor<1x2x1x1xf32>)
//  CHECK-SAME: key_map = #attn.identity, query_map = #attn.identity
//       CHECK: linalg.generic
//       CHECK: arith.mulf
//   CHECK-NOT: onnx
func.func @short(%q: tensor<1x2x1xf32>, %k: tensor<1x2x1xf32>, %v: tensor<1x2x1xf32>) -> tensor<1x2x1xf32> {
  %0:2 = "onnx.LinearAttention"(%q, %k, %v) {q_num_heads = 1 : si64, kv_num_heads = 1 : si64, update_rule = "linear", scale = 0.5 : f32, chunk_size = 64 : si64} : (tensor<1x2x1xf32>, tensor<1x2x1xf32>, tensor<1x2x1xf32>) -> (tensor<1x2x1xf32>, tensor<1x1x1x1xf32>)
  return %0#0 : tensor<1x2x1xf32>
}

// CHECK-LABEL: func @state
//       CHECK: attn.linear_attention causal ins({{.*}}) outs(%{{.*}}, %{{.*}} : tensor<1x2x1x1xf32>, tensor<1x1x1x1x1xf32>)
func.func @state(%q: tensor<1x2x1xf32>, %k: tensor<1x2x1xf32>, %v: tensor<1x2x1xf32>, %past: tensor<1x1x1x1xf32>) -> (tensor<1x2x1xf32>, tensor<1x1x1x1xf32>) {
  %0:2 = "onnx.LinearAttention"(%q, %k, %v, %past) {q_num_heads = 1 : si64, kv_num_heads = 1 : si64, update_rule = "linear"} : (tensor<1x2x1xf32>, tensor<1x2x1xf32>, tensor<1x2x1xf32>, tensor<1x1x1x1xf32>) -> (tensor<1x2x1xf32>, tensor<1x1x1x1xf32>)
  return %0#0, %0#1 : tensor<1x2x1xf32>, tensor<1x1x1x1xf32>
}

// Two query heads read the state of one key head.

// CHECK-LABEL: func @grouped
//       CHECK: attn.linear_attention causal ins({{.*}} : tensor<1x2x1x2x1xf32>, tensor<1x2x1x1xf32>, tensor<1x2x1x1xf32>)
func.func @grouped(%q: tensor<1x2x2xf32>, %k: tensor<1x2x1xf32>, %v: tensor<1x2x1xf32>) -> tensor<1x2x2xf32> {
  %0 = "torch.operator"(%q, %k, %v) {name = "onnx.LinearAttention", torch.onnx.q_num_heads = 2 : si64, torch.onnx.kv_num_heads = 1 : si64, torch.onnx.update_rule = "linear"} : (tensor<1x2x2xf32>, tensor<1x2x1xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
  return %0 : tensor<1x2x2xf32>
}

// The state is kept in f32; the types of the operation are those around it.

// CHECK-LABEL: func @narrow
//       CHECK: arith.extf %{{.*}} : f16 to f32
//       CHECK: attn.linear_attention causal ins({{.*}} : tensor<?x?x2x3x4xf16>, tensor<?x?x2x4xf16>, tensor<?x?x2x5xf16>) outs(%{{.*}}, %{{.*}} : tensor<?x?x2x3x5xf32>, tensor<?x2x1x4x5xf32>)
//       CHECK: arith.truncf %{{.*}} : f32 to f16
//       CHECK: arith.truncf %{{.*}} : f32 to f16
func.func @narrow(%q: tensor<?x?x24xf16>, %k: tensor<?x?x8xf16>, %v: tensor<?x?x10xf16>, %past: tensor<?x2x4x5xf16>) -> (tensor<?x?x30xf16>, tensor<?x2x4x5xf16>) {
  %0:2 = "onnx.LinearAttention"(%q, %k, %v, %past) {q_num_heads = 6 : si64, kv_num_heads = 2 : si64, update_rule = "linear"} : (tensor<?x?x24xf16>, tensor<?x?x8xf16>, tensor<?x?x10xf16>, tensor<?x2x4x5xf16>) -> (tensor<?x?x30xf16>, tensor<?x2x4x5xf16>)
  return %0#0, %0#1 : tensor<?x?x30xf16>, tensor<?x2x4x5xf16>
}
