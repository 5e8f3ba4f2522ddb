// Every kernel assembles for every chip, without spills, local memory and calls of the device library.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/assemble.py %s --ptxas %ptxas | FileCheck %s

// CHECK-DAG: sm_80: linear_state_0: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_state_2_merge: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_80: linear_readout_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_89: linear_state_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_90a: linear_state_1: {{[0-9]+}} registers{{$}}
// CHECK-DAG: sm_100: linear_readout_1: {{[0-9]+}} registers{{$}}


func.func @state(%k: memref<4x300x64xbf16>, %v: memref<4x300x64xbf16>, %mask: memref<4x300xi1>, %s: memref<4x2x64x64xf32>, %z: memref<4x2x64xf32>) {
  %m = arith.constant 512 : index
  attn.linear_state ins(%k, %v : memref<4x300x64xbf16>, memref<4x300x64xbf16>) key_mask(%mask : memref<4x300xi1>) max_length(%m)
    outs(%s, %z : memref<4x2x64x64xf32>, memref<4x2x64xf32>) {key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

func.func @readout(%q: memref<4x300x64xbf16>, %s: memref<4x2x64x64xf32>, %z: memref<4x2x64xf32>, %o: memref<4x300x64xbf16>) {
  %m = arith.constant 512 : index
  attn.linear_readout ins(%q, %s, %z : memref<4x300x64xbf16>, memref<4x2x64x64xf32>, memref<4x2x64xf32>) max_length(%m)
    outs(%o : memref<4x300x64xbf16>) {query_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

func.func @state128(%k: memref<?x?x128xf16>, %v: memref<?x?x128xf16>, %s: memref<?x2x128x128xf32>, %z: memref<?x2x128xf32>, %m : index) {
  attn.linear_state ins(%k, %v : memref<?x?x128xf16>, memref<?x?x128xf16>) max_length(%m)
    outs(%s, %z : memref<?x2x128x128xf32>, memref<?x2x128xf32>) {key_map = #attn.elu_plus_one, reweighting = #attn.cosine}
  return
}

func.func @readout128(%q: memref<?x?x128xf16>, %s: memref<?x2x128x128xf32>, %z: memref<?x2x128xf32>, %o: memref<?x?x128xf16>, %m : index) {
  attn.linear_readout ins(%q, %s, %z : memref<?x?x128xf16>, memref<?x2x128x128xf32>, memref<?x2x128xf32>) max_length(%m)
    outs(%o : memref<?x?x128xf16>) {query_map = #attn.elu_plus_one, reweighting = #attn.cosine, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

func.func @state40(%k: memref<?x?x?x40xf16, strided<[?,?,?,?], offset: ?>>, %v: memref<?x?x?x40xf16>, %s: memref<?x?x1x40x40xf32>, %z: memref<?x?x1x40xf32>) {
  attn.linear_state ins(%k, %v : memref<?x?x?x40xf16, strided<[?,?,?,?], offset: ?>>, memref<?x?x?x40xf16>)
    outs(%s, %z : memref<?x?x1x40x40xf32>, memref<?x?x1x40xf32>) {key_map = #attn.elu_plus_one}
  return
}
