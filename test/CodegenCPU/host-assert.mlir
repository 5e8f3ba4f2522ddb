// RUN: attn-opt %s --attn-host-assert | FileCheck %s

// Checks with one message share it.
// CHECK-DAG: llvm.mlir.global internal constant @[[SIZES:attn_message.*]]("sizes differ\00")
// CHECK-DAG: llvm.mlir.global internal constant @[[EMPTY:attn_message.*]]("empty\00")
// CHECK-DAG: llvm.func @attn_runtime_fail(!llvm.ptr) attributes {passthrough = ["noreturn", "cold"]}

// CHECK-LABEL: func.func @checks
// CHECK-SAME: (%[[A:.*]]: i1, %[[B:.*]]: i1)
func.func @checks(%a: i1, %b: i1) {
  // CHECK: %[[NOT:.*]] = arith.xori %[[A]], %{{.*}} : i1
  // CHECK-NEXT: scf.if %[[NOT]] {
  // CHECK-NEXT:   %[[PTR:.*]] = llvm.mlir.addressof @[[SIZES]] : !llvm.ptr
  // CHECK-NEXT:   llvm.call @attn_runtime_fail(%[[PTR]]) : (!llvm.ptr) -> ()
  // CHECK-NEXT: }
  cf.assert %a, "sizes differ"
  // CHECK: llvm.mlir.addressof @[[EMPTY]]
  cf.assert %b, "empty"
  // CHECK: llvm.mlir.addressof @[[SIZES]]
  cf.assert %b, "sizes differ"
  // CHECK-NOT: cf.assert
  return
}

// CHECK-LABEL: func.func @parallel
func.func @parallel(%a: memref<8xi1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  // CHECK: scf.parallel
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %ok = memref.load %a[%i] : memref<8xi1>
    // CHECK: scf.if
    // CHECK: llvm.call @attn_runtime_fail
    cf.assert %ok, "not ok"
    scf.reduce
  }
  return
}
