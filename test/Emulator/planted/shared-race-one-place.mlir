// Lanes of a warp write to one place: which of them is last nobody knows, and what they write must not differ. All sums of a
// block that gpu.all_reduce makes are written so, over what was read before the shuffles that made them.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=32xi32=7 --arg=out:i32 | FileCheck %s
// RUN: not attn-emulate %s --kernel=warps --grid=1 --block=64 --arg=64xi32=7 --arg=out:i32 | FileCheck %s --check-prefix=WARPS
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=32 --arg=32xi32=7 --arg=out:i32 --schedules=4 --same-results --counters | FileCheck %s --check-prefix=TWIN
// RUN: attn-emulate %s --kernel=sum --grid=2 --block=128 --arg=256xf32=1 --arg=out:256xf32 --schedules=4 --same-results | FileCheck %s --check-prefix=SUM
// RUN: not attn-emulate %s --kernel=overtaken --grid=1 --block=32 --arg=out:32xi32 | FileCheck %s --check-prefix=OVERTAKEN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: argument 1: i32=7
// TWIN: nothing found
// SUM-NOT: race
// SUM: argument 1: 256xf32=128 128
// SUM: nothing found
gpu.module @kernels {
  gpu.func @bug(%x: memref<32xi32>, %out: memref<i32>) workgroup(%s: memref<1xi32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %t = gpu.thread_id x
    %v = arith.index_cast %t : index to i32
    %w = memref.load %x[%t] : memref<32xi32>
    %sum = arith.addi %v, %w : i32
    memref.store %sum, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    // CHECK: [[#@LINE-1]]:{{.*}}: shared-race: thread (1, 0, 0) of block (0, 0, 0) of 'bug' writes shared byte 0, which thread (0, 0, 0) wrote at {{.*}} with neither a barrier nor a synchronization of the warp between (and 30 times more)
    gpu.barrier
    %r = memref.load %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    %first = arith.cmpi eq, %t, %c0 : index
    scf.if %first {
      memref.store %r, %out[] : memref<i32>
    }
    gpu.return
  }
  gpu.func @warps(%x: memref<64xi32>, %out: memref<i32>) workgroup(%s: memref<1xi32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %t = gpu.thread_id x
    %w = memref.load %x[%t] : memref<64xi32>
    memref.store %w, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    // WARPS: [[#@LINE-1]]:{{.*}}: shared-race: {{.*}} of 'warps' writes shared byte 0, which thread {{.*}} wrote at {{.*}} with no barrier between
    gpu.barrier
    %r = memref.load %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    %first = arith.cmpi eq, %t, %c0 : index
    scf.if %first {
      memref.store %r, %out[] : memref<i32>
    }
    gpu.return
  }
  gpu.func @overtaken(%out: memref<32xi32>) workgroup(%s: memref<1xi32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %c5 = arith.constant 5 : index
    %one = arith.constant 1 : i32
    %two = arith.constant 2 : i32
    %t = gpu.thread_id x
    %first = arith.cmpi eq, %t, %c0 : index
    scf.if %first {
      memref.store %one, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %v = memref.load %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    %other = arith.cmpi eq, %t, %c5 : index
    scf.if %other {
      memref.store %two, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    }
    // OVERTAKEN: [[#@LINE-2]]:{{.*}}: shared-race: {{.*}} of 'overtaken' writes shared byte 0, which thread {{.*}} read at {{.*}} with neither a barrier nor a synchronization of the warp between
    memref.store %v, %out[%t] : memref<32xi32>
    gpu.return
  }
  gpu.func @twin(%x: memref<32xi32>, %out: memref<i32>) workgroup(%s: memref<1xi32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %t = gpu.thread_id x
    %w = memref.load %x[%t] : memref<32xi32>
    memref.store %w, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    gpu.barrier
    %r = memref.load %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
    %first = arith.cmpi eq, %t, %c0 : index
    scf.if %first {
      memref.store %r, %out[] : memref<i32>
    }
    gpu.return
  }
  gpu.func @sum(%x: memref<256xf32>, %out: memref<256xf32>) kernel {
    %i = gpu.global_id x
    %v = memref.load %x[%i] : memref<256xf32>
    %sum = gpu.all_reduce add %v uniform {} : (f32) -> (f32)
    memref.store %sum, %out[%i] : memref<256xf32>
    gpu.return
  }
}
