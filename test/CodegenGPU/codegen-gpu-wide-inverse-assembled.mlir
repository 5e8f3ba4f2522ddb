// A matrix of 128 rows, which needs more shared memory than sm_80 and sm_89 have.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas --chip sm_90a --chip sm_100 | FileCheck %s

// CHECK-DAG: sm_90a: newton_inverse_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: newton_inverse_0: {{[0-9]+}} registers{{$}}

func.func @wide(%a: memref<8x128x128xf32>, %x: memref<8x128x128xf32>) {
  attn.newton_inverse ins(%a : memref<8x128x128xf32>) outs(%x : memref<8x128x128xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}
