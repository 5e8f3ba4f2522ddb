// RUN: attn-opt %s --attn-host-normalize --canonicalize --attn-host-schedule --canonicalize --cse --split-input-file | FileCheck %s

// Blocks of rows and columns of a product; the fill moves in.
// CHECK-LABEL: func.func @matmul
// CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<512x768xf32>
// CHECK: scf.forall (%[[I:.*]], %[[J:.*]]) = (0, 0) to (512, 768) step (256, 64) shared_outs(%{{.*}} = %[[EMPTY]])
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<256x64xf32>)
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<256x768xf32>, tensor<768x64xf32>)
func.func @matmul(%a: tensor<512x768xf32>, %b: tensor<768x768xf32>) -> tensor<512x768xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<512x768xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<512x768xf32>) -> tensor<512x768xf32>
  %2 = linalg.matmul ins(%a, %b : tensor<512x768xf32>, tensor<768x768xf32>) outs(%1 : tensor<512x768xf32>) -> tensor<512x768xf32>
  return %2 : tensor<512x768xf32>
}

// -----

// Small operations stay on one thread.
// CHECK-LABEL: func.func @small
// CHECK-NOT: scf.forall
func.func @small(%a: tensor<32x64xf32>, %b: tensor<64x32xf32>, %c: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<32x64xf32>, tensor<64x32xf32>) outs(%c : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %0 : tensor<32x32xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Rows of a reduction.
// CHECK-LABEL: func.func @rows
// CHECK: scf.forall (%{{.*}}) = (0) to (4096) step (
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
func.func @rows(%x: tensor<4096x768xf32>, %o: tensor<4096xf32>) -> tensor<4096xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4096x768xf32>) outs(%o : tensor<4096xf32>) {
  ^bb0(%a: f32, %c: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<4096xf32>
  return %0 : tensor<4096xf32>
}

// -----

// What is filled for a kernel stays whole, so that the device fills it.
// CHECK-LABEL: func @filled_on_device
// CHECK-NOT:     scf.forall
// CHECK:         attn.linear_state
func.func @filled_on_device(%k: tensor<1x64x4096x64xbf16>, %v: tensor<1x64x4096x64xbf16>)
    -> (tensor<1x64x1x64x64xf32>, tensor<1x64x1x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<1x64x1x64x64xf32>
  %s = linalg.fill ins(%zero : f32) outs(%0 : tensor<1x64x1x64x64xf32>) -> tensor<1x64x1x64x64xf32>
  %1 = tensor.empty() : tensor<1x64x1x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%1 : tensor<1x64x1x64xf32>) -> tensor<1x64x1x64xf32>
  %r:2 = attn.linear_state ins(%k, %v : tensor<1x64x4096x64xbf16>, tensor<1x64x4096x64xbf16>)
    outs(%s, %z : tensor<1x64x1x64x64xf32>, tensor<1x64x1x64xf32>) {key_map = #attn.relu, attn.device}
    -> tensor<1x64x1x64x64xf32>, tensor<1x64x1x64xf32>
  return %r#0, %r#1 : tensor<1x64x1x64x64xf32>, tensor<1x64x1x64xf32>
}

// CHECK-LABEL: func @filled_on_host
// CHECK:         scf.forall
func.func @filled_on_host(%k: tensor<1x64x4096x64xbf16>, %v: tensor<1x64x4096x64xbf16>)
    -> (tensor<1x64x2x64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<1x64x2x64x64xf32>
  %s = linalg.fill ins(%zero : f32) outs(%0 : tensor<1x64x2x64x64xf32>) -> tensor<1x64x2x64x64xf32>
  return %s : tensor<1x64x2x64x64xf32>
}

// -----

// What has no element stays whole, however long it may be.
// CHECK-LABEL: func.func @no_elements
// CHECK-NOT: scf.forall
func.func @no_elements(%x: tensor<?x0xf32>, %o: tensor<?x0xf32>) -> tensor<?x0xf32> {
  %0 = linalg.add ins(%x, %x : tensor<?x0xf32>, tensor<?x0xf32>) outs(%o : tensor<?x0xf32>) -> tensor<?x0xf32>
  return %0 : tensor<?x0xf32>
}

// -----

// Numbers of elements that no integer holds.
// CHECK-LABEL: func.func @many_dimensions
// CHECK: scf.forall
func.func @many_dimensions(%x: tensor<?x?x?x?x?x?x?x?xf32>, %o: tensor<?x?x?x?x?x?x?x?xf32>) -> tensor<?x?x?x?x?x?x?x?xf32> {
  %0 = linalg.add ins(%x, %x : tensor<?x?x?x?x?x?x?x?xf32>, tensor<?x?x?x?x?x?x?x?xf32>) outs(%o : tensor<?x?x?x?x?x?x?x?xf32>) -> tensor<?x?x?x?x?x?x?x?xf32>
  return %0 : tensor<?x?x?x?x?x?x?x?xf32>
}

// CHECK-LABEL: func.func @large
// CHECK: scf.forall
func.func @large(%x: tensor<1099511627776x1099511627776xf32>, %o: tensor<1099511627776x1099511627776xf32>) -> tensor<1099511627776x1099511627776xf32> {
  %0 = linalg.add ins(%x, %x : tensor<1099511627776x1099511627776xf32>, tensor<1099511627776x1099511627776xf32>) outs(%o : tensor<1099511627776x1099511627776xf32>) -> tensor<1099511627776x1099511627776xf32>
  return %0 : tensor<1099511627776x1099511627776xf32>
}
