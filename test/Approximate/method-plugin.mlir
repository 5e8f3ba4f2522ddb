// A method in a shared object: in attn-opt, and in the stock mlir-opt behind the project's plugin.

// RUN: attn-opt %s --load-pass-plugin=%attn_build/lib/PlainDot.so --attn-approximate="method=plain-dot note=hello" -verify-diagnostics | FileCheck %s
// RUN: %preload mlir-opt %s --load-dialect-plugin=%attn_build/lib/AttnPlugin.so --load-pass-plugin=%attn_build/lib/AttnPlugin.so \
// RUN:   --load-pass-plugin=%attn_build/lib/PlainDot.so --pass-pipeline="builtin.module(attn-approximate{method=plain-dot note=hello})" -verify-diagnostics | FileCheck %s

// RUN: not attn-opt %s --load-pass-plugin=%attn_build/lib/PlainDot.so --attn-approximate="method=plain-dots" 2>&1 | FileCheck %s --check-prefix=NAMES
// NAMES: error: unknown method 'plain-dots'; methods are: none, {{.*}}, plain-dot,
// RUN: not attn-opt %s --load-pass-plugin=%attn_build/lib/PlainDot.so --attn-approximate="method=plain-dot seed=-1" 2>&1 | FileCheck %s --check-prefix=SEED
// SEED: error: expected a non-negative integer for key 'seed', found '-1'
// RUN: not attn-opt %s --load-pass-plugin=%attn_build/lib/PlainDot.so --attn-approximate="method=plain-dot shift=far" 2>&1 | FileCheck %s --check-prefix=SHIFT
// SHIFT: error: expected a number for key 'shift', found 'far'
// RUN: not attn-opt %s --load-pass-plugin=%attn_build/lib/PlainDot.so --attn-approximate="method=plain-dot note=" 2>&1 | FileCheck %s --check-prefix=NOTE
// NOTE: error: expected a text for key 'note', found ''

// CHECK-LABEL: @attention
// CHECK: attn.linear_attention ins({{.*}}) outs({{.*}}) {key_map = #attn.identity, query_map = #attn.identity}
func.func @attention(%q: tensor<77x64xf32>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention replaced by plain-dot: the note is 'hello'; the scale is dropped}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

func.func @causal(%q: tensor<77x64xf32>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: plain-dot has no causal form}}
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

func.func @refused(%q: tensor<77x64xf32>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: seed 0 says so}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         outs(%q : tensor<77x64xf32>) {empty_row = #attn.empty_row<mean>} -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}
