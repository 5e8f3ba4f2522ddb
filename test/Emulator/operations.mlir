// What single operations give: of warps, and as inline PTX.
// RUN: attn-emulate %s --kernel=warp --block=32 --arg=out:8x32xi32 | FileCheck %s --check-prefix=WARP
// RUN: attn-emulate %s --kernel=ptx --block=1 --arg=8xf32=1,2,3,4,-5,1e9,0.5,3.140625 --arg=out:12xi32 --arg=inout:2xi32=5 | FileCheck %s --check-prefix=PTX
// RUN: attn-emulate %s --kernel=matrix --block=32 --arg=64xf16=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63 --arg=out:64xf16 --arg=out:64xf16 | FileCheck %s --check-prefix=MATRIX
// RUN: attn-emulate %s --kernel=phases --block=64 --arg=out:64xi32 --schedules=3 | FileCheck %s --check-prefix=PHASES

gpu.module @kernels {
  // Up by one, down by two, exclusive or in segments of 8, from lane 3; ballot of odd lanes; lanes alike modulo 4; sum; leader.
  // WARP: argument 0: 8x32xi32=[0 0 1 2 3 {{.*}} 29 30][2 3 4 {{.*}} 31 30 31][1 0 3 2 {{.*}} 31 30][3 3 3 {{.*}} 3]
// WARP-SAME: [-1431655766 {{.*}} -1431655766][286331153 572662306 1145324612 -2004318072 286331153 {{.*}}][496 {{.*}} 496][1 0 {{.*}} 0]
  // WARP: nothing found
  gpu.func @warp(%out: memref<8x32xi32>) kernel {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %all = arith.constant -1 : i32
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %c7 = arith.constant 7 : index
    %i0 = arith.constant 0 : i32
    %i1 = arith.constant 1 : i32
    %i2 = arith.constant 2 : i32
    %i3 = arith.constant 3 : i32
    %i31 = arith.constant 31 : i32
    %segments = arith.constant 0x181f : i32
    %up = nvvm.shfl.sync up %all, %lane, %i1, %i0 : i32 -> i32
    memref.store %up, %out[%c0, %t] : memref<8x32xi32>
    %down = nvvm.shfl.sync down %all, %lane, %i2, %i31 : i32 -> i32
    memref.store %down, %out[%c1, %t] : memref<8x32xi32>
    %butterfly = nvvm.shfl.sync bfly %all, %lane, %i1, %segments : i32 -> i32
    memref.store %butterfly, %out[%c2, %t] : memref<8x32xi32>
    %third = nvvm.shfl.sync idx %all, %lane, %i3, %i31 : i32 -> i32
    memref.store %third, %out[%c3, %t] : memref<8x32xi32>
    %bit = arith.andi %lane, %i1 : i32
    %odd = arith.cmpi eq, %bit, %i1 : i32
    %ballot = nvvm.vote.sync ballot %all, %odd -> i32
    memref.store %ballot, %out[%c4, %t] : memref<8x32xi32>
    %class = arith.andi %lane, %i3 : i32
    %alike = nvvm.match.sync any %all, %class : i32 -> i32
    memref.store %alike, %out[%c5, %t] : memref<8x32xi32>
    %sum = nvvm.redux.sync add %lane, %all : i32 -> i32
    memref.store %sum, %out[%c6, %t] : memref<8x32xi32>
    %leads = nvvm.elect.sync -> i1
    %leader = arith.extui %leads : i1 to i32
    memref.store %leader, %out[%c7, %t] : memref<8x32xi32>
    gpu.return
  }

  // (2, 1) as bf16 and as f16; -5 with relu; a vector by ld; 3.140625 as tf32; permuted bytes; 2^0.5 … ; old values of atomics.
  // PTX: argument 1: 12xi32=1073758080 1006632960 16256 1073741824 1077936128 1078525952 67305985 1065353216 5 6 1082130432 0
  // PTX: argument 2: 2xi32=7 5
  // PTX: nothing found
  gpu.func @ptx(%x: memref<8xf32>, %out: memref<12xi32>, %counter: memref<2xi32>) kernel {
    %p = memref.extract_aligned_pointer_as_index %x : memref<8xf32> -> index
    %px = arith.index_cast %p : index to i64
    %r = memref.extract_aligned_pointer_as_index %counter : memref<2xi32> -> index
    %pr = arith.index_cast %r : index to i64
    %i1 = arith.constant 1 : i32
    %yes = arith.constant true
    %no = arith.constant false
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %c7 = arith.constant 7 : index
    %c8 = arith.constant 8 : index
    %c9 = arith.constant 9 : index
    %c10 = arith.constant 10 : index
    %c11 = arith.constant 11 : index
    %a, %b, %c, %d = nvvm.inline_ptx "ld.global.nc.L1::no_allocate.v4.f32 {$0, $1, $2, $3}, [$4];" ro(%px : i64) -> f32, f32, f32, f32
    %e = memref.load %x[%c4] : memref<8xf32>
    %h = memref.load %x[%c7] : memref<8xf32>
    %bf = nvvm.inline_ptx "cvt.rn.bf16x2.f32 $0, $1, $2;" ro(%b, %a : f32, f32) -> i32
    memref.store %bf, %out[%c0] : memref<12xi32>
    %hf = nvvm.inline_ptx "cvt.rn.f16x2.f32 $0, $1, $2;" ro(%a, %e : f32, f32) -> i32
    %zero = nvvm.inline_ptx "cvt.rn.relu.f16x2.f32 $0, $1, $2;" ro(%a, %e : f32, f32) -> i32
    memref.store %zero, %out[%c1] : memref<12xi32>
    %rl = nvvm.inline_ptx "cvt.rn.relu.bf16x2.f32 $0, $1, $2;" ro(%e, %a : f32, f32) -> i32
    memref.store %rl, %out[%c2] : memref<12xi32>
    %bw = arith.bitcast %b : f32 to i32
    memref.store %bw, %out[%c3] : memref<12xi32>
    %cw = arith.bitcast %c : f32 to i32
    memref.store %cw, %out[%c4] : memref<12xi32>
    %tf = nvvm.inline_ptx "cvt.rna.tf32.f32 $0, $1;" ro(%h : f32) -> i32
    memref.store %tf, %out[%c5] : memref<12xi32>
    %bytes = arith.constant 0x04030201 : i32
    %select = arith.constant 0x3210 : i32
    %permuted = nvvm.inline_ptx "prmt.b32 $0, $1, $2, $3;" ro(%bytes, %i1, %select : i32, i32, i32) -> i32
    memref.store %permuted, %out[%c6] : memref<12xi32>
    %none = arith.constant 0.0 : f32
    %ex = nvvm.inline_ptx "ex2.approx.ftz.f32 $0, $1;" ro(%none : f32) -> f32
    %exw = arith.bitcast %ex : f32 to i32
    memref.store %exw, %out[%c7] : memref<12xi32>
    %old = nvvm.inline_ptx "atom.relaxed.gpu.global.add.u32 $0, [$1], $2;" ro(%pr, %i1 : i64, i32) -> i32
    memref.store %old, %out[%c8] : memref<12xi32>
    nvvm.inline_ptx "red.release.gpu.global.add.u32 [$0], $1;" ro(%pr, %i1 : i64, i32), predicate = %no
    %older = nvvm.inline_ptx "atom.acq_rel.gpu.global.max.s32 $0, [$1], $2;" ro(%pr, %i1 : i64, i32) -> i32
    memref.store %older, %out[%c9] : memref<12xi32>
    nvvm.inline_ptx "red.release.gpu.global.add.u32 [$0], $1;" ro(%pr, %i1 : i64, i32), predicate = %yes
    %dw = arith.bitcast %d : f32 to i32
    %po = memref.extract_aligned_pointer_as_index %out : memref<12xi32> -> index
    %c40 = arith.constant 40 : index
    %at = arith.addi %po, %c40 : index
    %pat = arith.index_cast %at : index to i64
    %policy = nvvm.inline_ptx "createpolicy.fractional.L2::evict_first.b64 $0, 1.0;" -> i64
    %i0 = arith.constant 0 : i32
    nvvm.inline_ptx "st.global.cs.v2.b32 [$0], {$1, $2};" ro(%pat, %dw, %i0 : i64, i32, i32)
    gpu.return
  }

  // A tile of 8 x 8 through ldmatrix and back by stmatrix: as it is, and transposed.
  // MATRIX: argument 1: 64xf16=0 1 2 3 {{.*}} 62 63
  // MATRIX: argument 2: 64xf16=0 8 16 24 32 40 48 56 1 9 {{.*}} 55 63
  // MATRIX: nothing found
  gpu.func @matrix(%x: memref<64xf16>, %same: memref<64xf16>, %turned: memref<64xf16>)
      workgroup(%s: memref<64xf16, #gpu.address_space<workgroup>>, %u: memref<64xf16, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %c2 = arith.constant 2 : index
    %c8 = arith.constant 8 : index
    %c16 = arith.constant 16 : index
    %i = arith.muli %t, %c2 : index
    %v = vector.load %x[%i] {alignment = 4 : i64} : memref<64xf16>, vector<2xf16>
    vector.store %v, %s[%i] {alignment = 4 : i64} : memref<64xf16, #gpu.address_space<workgroup>>, vector<2xf16>
    gpu.barrier
    %row = arith.remui %t, %c8 : index
    %bytes = arith.muli %row, %c16 : index
    %ps = memref.extract_aligned_pointer_as_index %s : memref<64xf16, #gpu.address_space<workgroup>> -> index
    %as = arith.addi %ps, %bytes : index
    %ws = arith.index_cast %as : index to i64
    %from = llvm.inttoptr %ws : i64 to !llvm.ptr<3>
    %pu = memref.extract_aligned_pointer_as_index %u : memref<64xf16, #gpu.address_space<workgroup>> -> index
    %au = arith.addi %pu, %bytes : index
    %wu = arith.index_cast %au : index to i64
    %to = llvm.inttoptr %wu : i64 to !llvm.ptr<3>
    %m = nvvm.ldmatrix %from {num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>,
      eltType = #nvvm.ld_st_matrix_elt_type<b16>} : (!llvm.ptr<3>) -> i32
    nvvm.stmatrix %to, %m {layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>,
      eltType = #nvvm.ld_st_matrix_elt_type<b16>} : !llvm.ptr<3>, i32
    gpu.barrier
    %a = vector.load %u[%i] {alignment = 4 : i64} : memref<64xf16, #gpu.address_space<workgroup>>, vector<2xf16>
    vector.store %a, %same[%i] {alignment = 4 : i64} : memref<64xf16>, vector<2xf16>
    gpu.barrier
    nvvm.stmatrix %to, %m {layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>,
      eltType = #nvvm.ld_st_matrix_elt_type<b16>} : !llvm.ptr<3>, i32
    gpu.barrier
    %b = vector.load %u[%i] {alignment = 4 : i64} : memref<64xf16, #gpu.address_space<workgroup>>, vector<2xf16>
    vector.store %b, %turned[%i] {alignment = 4 : i64} : memref<64xf16>, vector<2xf16>
    gpu.return
  }

  // The first warp hands a number to the second by an mbarrier.
  // PHASES: argument 0: 64xi32=7 7 7
  // PHASES: nothing found
  gpu.func @phases(%out: memref<64xi32>)
      workgroup(%s: memref<1xi32, #gpu.address_space<workgroup>>, %w: memref<1xi64, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %i0 = arith.constant 0 : i32
    %i1 = arith.constant 1 : i32
    %i7 = arith.constant 7 : i32
    %ticks = arith.constant 1000 : i32
    %p = memref.extract_aligned_pointer_as_index %w : memref<1xi64, #gpu.address_space<workgroup>> -> index
    %word = arith.index_cast %p : index to i64
    %bar = llvm.inttoptr %word : i64 to !llvm.ptr<3>
    %first = arith.cmpi eq, %t, %c0 : index
    scf.if %first {
      nvvm.mbarrier.init %bar, %i1 : !llvm.ptr<3>, i32
    }
    gpu.barrier
    scf.if %first {
      memref.store %i7, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
      %state = nvvm.mbarrier.arrive %bar : !llvm.ptr<3> -> i64
    }
    nvvm.mbarrier.try_wait.parity %bar, %i0, %ticks : !llvm.ptr<3>, i32, i32
    %v = memref.load %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    memref.store %v, %out[%t] : memref<64xi32>
    gpu.return
  }
}
