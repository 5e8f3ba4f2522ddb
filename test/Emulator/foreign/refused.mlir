// What other kernels have and is not emulated, by name.
// RUN: attn-opt %s -attn-emulate-kernels -split-input-file -verify-diagnostics

gpu.module @kernels {
  llvm.func @k(%p: !llvm.ptr<1>, %q: !llvm.ptr<1>, %n: i64) attributes {nvvm.kernel} {
    // expected-error @+1 {{'llvm.intr.memcpy' is not emulated}}
    "llvm.intr.memcpy"(%p, %q, %n) <{isVolatile = false}> : (!llvm.ptr<1>, !llvm.ptr<1>, i64) -> ()
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @f() {
    llvm.return
  }
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{the address of a function is not emulated}}
    %f = llvm.mlir.addressof @f : !llvm.ptr
    // expected-error @+1 {{a call through a pointer is not emulated}}
    llvm.call %f() : !llvm.ptr, () -> ()
    llvm.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{argument 0 of 'k', which is passed by value, is not emulated}}
  llvm.func @k(%p: !llvm.ptr {llvm.byval = !llvm.struct<(i32, i32)>}) attributes {nvvm.kernel} {
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%v: i128, %p: !llvm.ptr<1>) attributes {nvvm.kernel} {
    // expected-error @+1 {{an atomic load of 16 bytes is not emulated}}
    %x = llvm.load %p atomic monotonic {alignment = 16 : i64} : !llvm.ptr<1> -> i128
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {

    %x = llvm.mlir.constant(1.0 : f32) : f32
    // expected-error @+1 {{the intrinsic 'llvm.nvvm.sin.approx.f' is not emulated}}
    %0 = llvm.call_intrinsic "llvm.nvvm.sin.approx.f"(%x) : (f32) -> f32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @count(%n: i64) -> i64 {
    // expected-error @+1 {{a recursive call of 'count' is not emulated}}
    %r = llvm.call @count(%n) : (i64) -> i64
    llvm.return %r : i64
  }
  llvm.func @k(%n: i64) attributes {nvvm.kernel} {
    %r = llvm.call @count(%n) : (i64) -> i64
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @callee() {
    %n = llvm.mlir.constant(9000 : i64) : i64
    %p = llvm.alloca %n x f32 : (i64) -> !llvm.ptr
    llvm.return
  }
  // expected-error @+1 {{local memory of 68000 bytes a thread, more than 65536, is not emulated}}
  llvm.func @k() attributes {nvvm.kernel} {
    %n = llvm.mlir.constant(8000 : i64) : i64
    %p = llvm.alloca %n x f32 : (i64) -> !llvm.ptr
    llvm.call @callee() : () -> ()
    llvm.return
  }
}
