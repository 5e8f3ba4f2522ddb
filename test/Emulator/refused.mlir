// What is not emulated is said when the kernel is loaded, with its place.
// RUN: not attn-emulate %s --block=128 2>&1 | FileCheck %s
gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    nvvm.wgmma.fence.aligned
    // CHECK: refused.mlir:[[#@LINE-1]]:5: error: 'nvvm.wgmma.fence.aligned' is not emulated
    llvm.return
  }
}
