// RUN: attn-opt %s -attn-emulate-kernels -split-input-file -verify-diagnostics

gpu.module @kernels {
  llvm.func @k(%p: !llvm.ptr<3>) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.wgmma.fence.aligned' is not emulated}}
    nvvm.wgmma.fence.aligned
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%x: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{inline PTX "bfind.u32 $0, $1;" is not emulated}}
    %0 = nvvm.inline_ptx "bfind.u32 $0, $1;" ro(%x : i32) -> i32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @vprintf(!llvm.ptr, !llvm.ptr) -> i32
  llvm.func @k(%p: !llvm.ptr) attributes {nvvm.kernel} {
    // expected-error @+1 {{a call of 'vprintf' is not emulated}}
    %0 = llvm.call @vprintf(%p, %p) : (!llvm.ptr, !llvm.ptr) -> i32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%p: !llvm.ptr<7>) attributes {nvvm.kernel} {
    %size = llvm.mlir.constant(4 : i32) : i32
    // expected-error @+1 {{the special register 'cluster.ctarank' is not emulated}}
    %0 = nvvm.read.ptx.sreg.cluster.ctarank : i32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{'func.func' in a gpu.module is not emulated}}
  func.func @f() {
    return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%a: vector<2xf16>, %c: vector<2xf16>, %p: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %x = llvm.load %p : !llvm.ptr<1> -> f64
    // expected-error @+1 {{'nvvm.mma.sync' (mma m8n8k4 f64 f64 f64 f64) is not emulated}}
    %d = nvvm.mma.sync A[%x] B[%x] C[%x, %x] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
      shape = #nvvm.shape<m = 8, n = 8, k = 4>} : (f64, f64, f64) -> !llvm.struct<(f64, f64)>
    llvm.return
  }
}
