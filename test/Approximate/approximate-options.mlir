// What the options of all methods do, and how the pass reads and prints them.

// RUN: attn-opt %s --attn-approximate="method=cosformer eps=1e-3 min-length=100" --dump-pass-pipeline -o /dev/null 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: attn-opt %s --pass-pipeline="builtin.module(func.func(attn-approximate{method=cosformer,eps=1e-3 min-length=100}))" --dump-pass-pipeline -o /dev/null 2>&1 | FileCheck %s --check-prefix=PIPELINE
// PIPELINE: attn-approximate{method=cosformer,eps=1e-3,min-length=100}

// Remarks, as MLIR's remark engine has them.
// RUN: attn-opt %s --attn-approximate="method=linear-elu min-length=78" --remarks-filter=attn-approximate --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: remark: [Missed] declined | Category:attn-approximate | Function=static | Remark="softmax attention not approximated: it has 77 keys, fewer than min-length=78"
// REMARK: remark: [Passed] replaced | Category:attn-approximate | Function=dynamic | Remark="softmax attention replaced by linear-elu: it is used from 78 keys on; the scale is dropped"

// RUN: attn-opt %s --attn-approximate="method=linear-elu min-length=78" 2>/dev/null | FileCheck %s
// RUN: attn-opt %s --attn-approximate="method=linear-elu min-length=77" 2>/dev/null | FileCheck %s --check-prefix=ENOUGH

// CHECK-LABEL: @static
// CHECK: attn.softmax_attention
// ENOUGH-LABEL: @static
// ENOUGH: attn.linear_attention
func.func @static(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         outs(%o : tensor<8x77x64xf32>) -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}

// A number of keys that is known at run time only is asked for there.
// CHECK-LABEL: @dynamic
// CHECK-SAME: (%{{[^:]*}}: tensor<8x?x64xf32>, %[[K:[^:]*]]: tensor<8x?x64xf32>,
// CHECK: %[[S:.*]] = tensor.dim %[[K]]
// CHECK: %[[MIN:.*]] = arith.constant 78 : index
// CHECK: %[[LONG:.*]] = arith.cmpi sge, %[[S]], %[[MIN]]
// CHECK: %[[R:.*]] = scf.if %[[LONG]] -> (tensor<8x?x64xf32>) {
// CHECK:   %[[A:.*]] = attn.linear_attention
// CHECK:   scf.yield %[[A]]
// CHECK: } else {
// CHECK:   %[[B:.*]] = attn.softmax_attention
// CHECK:   scf.yield %[[B]]
// CHECK: }
// CHECK: return %[[R]]
func.func @dynamic(%q: tensor<8x?x64xf32>, %k: tensor<8x?x64xf32>, %v: tensor<8x?x64xf32>, %o: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>)
         outs(%o : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %0 : tensor<8x?x64xf32>
}

// CHECK-LABEL: @memref
// CHECK: scf.if
// CHECK-NEXT: attn.linear_attention
// CHECK-NEXT: } else {
// CHECK-NEXT: attn.softmax_attention
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @memref(%q: memref<8x?x64xf32>, %k: memref<8x?x64xf32>, %v: memref<8x?x64xf32>, %o: memref<8x?x64xf32>) {
  attn.softmax_attention ins(%q, %k, %v : memref<8x?x64xf32>, memref<8x?x64xf32>, memref<8x?x64xf32>)
    outs(%o : memref<8x?x64xf32>)
  return
}
