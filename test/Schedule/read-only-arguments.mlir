// RUN: attn-opt %s --attn-read-only-arguments | FileCheck %s
// RUN: attn-opt %s --attn-to-cpu=stop-after=bufferize | FileCheck %s --check-prefix=BUFFER

#id = affine_map<(d0) -> (d0)>

// The update works on a copy.
// CHECK-LABEL: func.func @update
// CHECK-SAME: %{{.*}}: tensor<4xf32> {bufferization.writable = false}, %{{.*}}: tensor<4xf32> {bufferization.writable = false}, %{{.*}}: index)
// BUFFER-LABEL: func.func @update
// BUFFER-SAME: %[[STATE:[a-z0-9]+]]: memref<4xf32>
// BUFFER: %[[COPY:.*]] = memref.alloc
// BUFFER-NOT: outs(%[[STATE]]
// BUFFER: return %[[COPY]]
func.func @update(%state: tensor<4xf32>, %x: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%state : tensor<4xf32>) {
  ^bb0(%a: f32, %s: f32):
    %sum = arith.addf %a, %s : f32
    linalg.yield %sum : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// A caller that wants it in place says so.
// CHECK-LABEL: func.func @in_place
// CHECK-SAME: {bufferization.writable = true}
// BUFFER-LABEL: func.func @in_place
// BUFFER-SAME: %[[STATE:[a-z0-9]+]]: memref<4xf32>
// BUFFER: outs(%[[STATE]]
func.func @in_place(%state: tensor<4xf32> {bufferization.writable = true}, %x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%state : tensor<4xf32>) {
  ^bb0(%a: f32, %s: f32):
    %sum = arith.addf %a, %s : f32
    linalg.yield %sum : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func private @inside
// CHECK-NOT: bufferization.writable
func.func private @inside(%state: tensor<4xf32>) -> tensor<4xf32> {
  return %state : tensor<4xf32>
}
