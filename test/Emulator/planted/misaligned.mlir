// A vector of 16 bytes from an address that is a multiple of 8.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=256xf32=1 --arg=out:128xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=32 --arg=256xf32=1 --arg=out:128xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%x: memref<256xf32>, %out: memref<128xf32>) kernel {
    %t = gpu.thread_id x
    %f = arith.constant 2 : index
    %i = arith.muli %t, %f : index
    %v = vector.load %x[%i] {alignment = 16 : i64} : memref<256xf32>, vector<4xf32>
    // CHECK: [[#@LINE-1]]:{{.*}}: misaligned: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads 16 bytes at byte 8 of argument 0 of 1024, which is not aligned to 16 bytes
    %z = arith.constant 4 : index
    %j = arith.muli %t, %z : index
    vector.store %v, %out[%j] {alignment = 16 : i64} : memref<128xf32>, vector<4xf32>
    gpu.return
  }
  gpu.func @twin(%x: memref<256xf32>, %out: memref<128xf32>) kernel {
    %t = gpu.thread_id x
    %f = arith.constant 8 : index
    %i = arith.muli %t, %f : index
    %v = vector.load %x[%i] {alignment = 16 : i64} : memref<256xf32>, vector<4xf32>
    %z = arith.constant 4 : index
    %j = arith.muli %t, %z : index
    vector.store %v, %out[%j] {alignment = 16 : i64} : memref<128xf32>, vector<4xf32>
    gpu.return
  }
}
