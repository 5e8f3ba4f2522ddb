// A loop whose end does not come; nothing in it looks at memory.
// RUN: not attn-emulate %s --kernel=bug --grid=2 --block=32 --seconds=1 --arg=out:64xi32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=2 --block=32 --seconds=1000 --arg=out:64xi32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap|limit): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xi32>) kernel {
    %start = arith.constant 1 : i32
    %end = arith.constant 0 : i32
    %three = arith.constant 3 : i32
    %i = gpu.global_id x
    // Odd numbers stay odd.
    // CHECK: [[#@LINE+2]]:{{.*}}: time-limit: thread (0, 0, 0) of block (0, 0, 0) of 'bug' is in this loop after 1 s; 2 of 2 blocks have not ended
    %last = scf.while (%n = %start) : (i32) -> i32 {
      %goes = arith.cmpi ne, %n, %end : i32
      scf.condition(%goes) %n : i32
    } do {
    ^bb0(%n: i32):
      %next = arith.muli %n, %three : i32
      scf.yield %next : i32
    }
    memref.store %last, %out[%i] : memref<64xi32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xi32>) kernel {
    %start = arith.constant 1 : i32
    %end = arith.constant 0 : i32
    %two = arith.constant 2 : i32
    %i = gpu.global_id x
    %last = scf.while (%n = %start) : (i32) -> i32 {
      %goes = arith.cmpi ne, %n, %end : i32
      scf.condition(%goes) %n : i32
    } do {
    ^bb0(%n: i32):
      %next = arith.muli %n, %two : i32
      scf.yield %next : i32
    }
    memref.store %last, %out[%i] : memref<64xi32>
    gpu.return
  }
}
