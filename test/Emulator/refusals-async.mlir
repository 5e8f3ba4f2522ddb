// Copies by tensor maps, clusters, products of warp groups, tensor memory: refused by name before anything runs.
// RUN: attn-opt %s -attn-emulate-kernels -split-input-file -verify-diagnostics

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %m: !llvm.ptr, %c: i32) attributes {nvvm.kernel} {
    %d = llvm.addrspacecast %s : !llvm.ptr<3> to !llvm.ptr<7>
    // expected-error @+1 {{'nvvm.cp.async.bulk.tensor.shared.cluster.global' is not emulated}}
    nvvm.cp.async.bulk.tensor.shared.cluster.global %d, %m, %s, box [%c, %c] : !llvm.ptr<7>, !llvm.ptr
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %m: !llvm.ptr, %c: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cp.async.bulk.tensor.global.shared.cta' is not emulated}}
    nvvm.cp.async.bulk.tensor.global.shared.cta %m, %s, box [%c, %c] : !llvm.ptr, !llvm.ptr<3>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%m: !llvm.ptr, %c: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cp.async.bulk.tensor.prefetch' is not emulated}}
    nvvm.cp.async.bulk.tensor.prefetch %m, box [%c, %c] : !llvm.ptr
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %m: !llvm.ptr, %c: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cp.async.bulk.tensor.reduce' is not emulated}}
    nvvm.cp.async.bulk.tensor.reduce %m, %s, box [%c, %c] {redKind = #nvvm.tma_redux_kind<add>} : !llvm.ptr, !llvm.ptr<3>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %x: !llvm.ptr<1>, %n: i32, %mask: i16) attributes {nvvm.kernel} {
    %d = llvm.addrspacecast %s : !llvm.ptr<3> to !llvm.ptr<7>
    // expected-error @+1 {{'nvvm.cp.async.bulk.shared.cluster.global' to several blocks is not emulated}}
    nvvm.cp.async.bulk.shared.cluster.global %d, %x, %s, %n multicast_mask = %mask : !llvm.ptr<7>, !llvm.ptr<1>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %d: !llvm.ptr<7>, %n: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cp.async.bulk.shared.cluster.shared.cta' is not emulated}}
    nvvm.cp.async.bulk.shared.cluster.shared.cta %d, %s, %s, %n : !llvm.ptr<7>, !llvm.ptr<3>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %x: !llvm.ptr<1>, %n: i32, %mask: i16) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cp.async.bulk.global.shared.cta' with a mask of bytes is not emulated}}
    nvvm.cp.async.bulk.global.shared.cta %x, %s, %n byte_mask = %mask : !llvm.ptr<1>, !llvm.ptr<3>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: i32, %x: i64, %n: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{inline PTX "cp.reduce.async.bulk.global.shared::cta.bulk_group.add.f32 [$0], [$1], $2;" is not emulated}}
    nvvm.inline_ptx "cp.reduce.async.bulk.global.shared::cta.bulk_group.add.f32 [$0], [$1], $2;" ro(%x, %s, %n : i64, i32, i32)
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cp.async.mbarrier.arrive' is not emulated}}
    nvvm.cp.async.mbarrier.arrive %s : !llvm.ptr<3>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.mbarrier.arrive' of relaxed order is not emulated}}
    %0 = nvvm.mbarrier.arrive %s {relaxed = true} : !llvm.ptr<3> -> i64
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.fence.proxy' of the proxy 'alias' is not emulated}}
    nvvm.fence.proxy {kind = #nvvm.proxy_kind<alias>}
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.fence.proxy.release' is not emulated}}
    nvvm.fence.proxy.release #nvvm.mem_scope<cta>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %n: i64) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.st.bulk' is not emulated}}
    nvvm.st.bulk %s, size = %n : !llvm.ptr<3>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cluster.arrive' is not emulated}}
    nvvm.cluster.arrive
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.cluster.wait' is not emulated}}
    nvvm.cluster.wait
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %n: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.mapa' is not emulated}}
    %0 = nvvm.mapa %s, %n : !llvm.ptr<3> -> !llvm.ptr<7>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%a: i64, %c: !llvm.struct<(f32, f32, f32, f32)>) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.wgmma.mma_async' is not emulated}}
    %0 = nvvm.wgmma.mma_async %a, %a, %c, #nvvm.shape<m = 64, n = 8, k = 16>,
      D [<f32>, #nvvm.wgmma_scale_out<one>], A [<f16>, #nvvm.wgmma_scale_in<one>, <row>], B [<f16>, #nvvm.wgmma_scale_in<one>, <col>]
      : !llvm.struct<(f32, f32, f32, f32)> -> !llvm.struct<(f32, f32, f32, f32)>
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.wgmma.commit.group.sync.aligned' is not emulated}}
    nvvm.wgmma.commit.group.sync.aligned
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.wgmma.wait.group.sync.aligned' is not emulated}}
    nvvm.wgmma.wait.group.sync.aligned 0
    llvm.return
  }
}

// -----

gpu.module @kernels {
  llvm.func @k(%s: !llvm.ptr<3>, %n: i32) attributes {nvvm.kernel} {
    // expected-error @+1 {{'nvvm.tcgen05.alloc' is not emulated}}
    nvvm.tcgen05.alloc %s, %n : !llvm.ptr<3>, i32
    llvm.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{a cluster of several blocks is not emulated}}
  llvm.func @k() attributes {nvvm.kernel, nvvm.cluster_dim = array<i32: 2, 1, 1>} {
    llvm.return
  }
}
