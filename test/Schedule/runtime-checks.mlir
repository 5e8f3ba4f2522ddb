// RUN: attn-opt %s --attn-runtime-checks | FileCheck %s

// Checks come before the operation they guard; other operations are trusted.
// CHECK-LABEL: func.func @dynamic
func.func @dynamic(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>, %v: tensor<?x32xf32>, %o: tensor<?x32xf32>,
                   %i: index) -> (tensor<?x32xf32>, f32) {
  // CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of dimension n in 'query' and 'output'"
  // CHECK: cf.assert %{{.*}}, "'attn.softmax_attention' op expected equal sizes of dimension s in 'key' and 'value'"
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x32xf32>)
         outs(%o : tensor<?x32xf32>) -> tensor<?x32xf32>
  // CHECK: = attn.softmax_attention
  // CHECK-NOT: cf.assert
  %1 = tensor.extract %q[%i, %i] : tensor<?x64xf32>
  return %0, %1 : tensor<?x32xf32>, f32
}
