// RUN: attn-opt %s --attn-device-buffers --split-input-file --verify-diagnostics

module attributes {gpu.container_module} {
gpu.module @kernels {
  gpu.func @f(%x: memref<4xf32, strided<[2]>>) kernel { gpu.return }
}
func.func @strided(%x: memref<4xf32, strided<[2]>>) {
  %c1 = arith.constant 1 : index
  // expected-error @below {{'gpu.launch_func' op expected arguments in contiguous buffers, found 'memref<4xf32, strided<[2]>>'}}
  gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%x : memref<4xf32, strided<[2]>>)
  return
}
}

// -----

module attributes {gpu.container_module} {
gpu.module @kernels {
  gpu.func @f(%x: memref<4xf32> {llvm.readonly}, %y: memref<4xf32> {attn.overwritten}) kernel { gpu.return }
}
func.func @overlapping(%x: memref<4xf32>, %y: memref<4xf32>, %b: i1) {
  %c1 = arith.constant 1 : index
  %z = arith.select %b, %x, %y : memref<4xf32>
  // expected-error @below {{'gpu.launch_func' op expected arguments that do not overlap where one is written}}
  gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    args(%x : memref<4xf32>, %z : memref<4xf32>)
  return
}
}
