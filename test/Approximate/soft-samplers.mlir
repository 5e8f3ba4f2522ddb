// Landmarks from a picture of 14 rows and 14 columns behind a class token, and from some of the keys.

// RUN: attn-opt %s --attn-approximate="method=soft sampler=avg2d grid=14x14" -canonicalize -cse 2>&1 | FileCheck %s --check-prefix=GRID
// RUN: attn-opt %s --attn-approximate="method=soft sampler=avg2d grid=28x7 landmarks=12" 2>&1 | FileCheck %s --check-prefix=TALL
// RUN: attn-opt %s --attn-approximate="method=soft sampler=avg2d grid=2x50 landmarks=3x4" 2>&1 | FileCheck %s --check-prefix=SMALL
// RUN: attn-opt %s --attn-approximate="method=soft sampler=index landmarks=5 seed=3" -canonicalize -cse 2>&1 | FileCheck %s --check-prefix=INDEX

// Means of the columns of each row, then of the rows; the class token is left out.
// GRID: remark: softmax attention replaced by soft: 7x7 landmarks, without the first key{{$}}
// GRID-DAG: #[[KEYS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d3, d1, d5)>
// GRID-DAG: #[[OFROWS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
// GRID-DAG: #[[ROWS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d2, d5)>
// GRID-DAG: #[[CELLS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d2, d5)>
// GRID: @picture
// GRID: %[[ROOT:.*]] = arith.constant 5.000000e-01 : f32
// GRID: %[[TOKENS:.*]] = tensor.extract_slice %{{.*}}[0, 1, 0, 0] [2, 196, 4, 16] [1, 1, 1, 1]
// GRID: %[[SPLIT:.*]] = tensor.expand_shape %[[TOKENS]] {{\[\[}}0], [1, 2], [3], [4]] {{.*}} into tensor<2x14x14x4x16xf32>
// GRID: %[[COLUMNS:.*]] = attn.segment_mean ins(%[[SPLIT]] : {{.*}} {indexing_maps = [#[[KEYS]], #[[OFROWS]]]} -> tensor<2x4x14x7x16xf32>
// GRID: %[[MEANS:.*]] = attn.segment_mean ins(%[[COLUMNS]] : {{.*}} {indexing_maps = [#[[ROWS]], #[[CELLS]]]} -> tensor<2x4x7x7x16xf32>
// GRID: %[[FLAT:.*]] = tensor.collapse_shape %[[MEANS]] {{\[\[}}0], [1], [2, 3], [4]] : tensor<2x4x7x7x16xf32> into tensor<2x4x49x16xf32>
// GRID: linalg.generic {{.*}} ins(%[[FLAT]] :
// GRID:   arith.mulf %{{.*}}, %[[ROOT]]
// GRID: attn.nystrom_attention

// TALL: remark: softmax attention replaced by soft: 6x2 landmarks, without the first key{{$}}
// TALL: tensor.expand_shape {{.*}} into tensor<2x28x7x4x16xf32>
// TALL: attn.segment_mean {{.*}} -> tensor<2x4x28x2x16xf32>
// TALL: attn.segment_mean {{.*}} -> tensor<2x4x6x2x16xf32>
// SMALL: remark: softmax attention replaced by soft: 2x4 landmarks, not 3x4, without the first 97 keys{{$}}

// INDEX: remark: softmax attention replaced by soft: 5 landmarks{{$}}
// INDEX: @picture
// INDEX-SAME: %[[K:arg1]]: tensor<2x197x4x16xf32>
// INDEX-DAG: %[[ROOT:.*]] = arith.constant 5.000000e-01 : f32
// INDEX-DAG: %[[DRAWN:.*]] = arith.constant dense<[{{[0-9]+, [0-9]+, [0-9]+, [0-9]+, [0-9]+}}]> : tensor<5xi64>
// INDEX: linalg.generic {{.*}} ins(%[[DRAWN]] : tensor<5xi64>) outs(%{{.*}} : tensor<2x4x5x16xf32>)
// INDEX:   %[[POSITION:.*]] = arith.index_cast
// INDEX:   %[[X:.*]] = tensor.extract %[[K]][%{{.*}}, %[[POSITION]], %{{.*}}, %{{.*}}]
// INDEX:   arith.mulf %[[X]], %[[ROOT]]
// INDEX: attn.nystrom_attention
#query = affine_map<(b, h, n, s, d, e) -> (b, n, h, d)>
#key = affine_map<(b, h, n, s, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, n, s, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, n, s, d, e) -> (b, s)>
#out = affine_map<(b, h, n, s, d, e) -> (b, n, h, e)>
func.func @picture(%q: tensor<2x197x4x16xf32>, %k: tensor<2x197x4x16xf32>) -> tensor<2x197x4x16xf32> {
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<2x197x4x16xf32>, tensor<2x197x4x16xf32>, tensor<2x197x4x16xf32>)
         outs(%q : tensor<2x197x4x16xf32>) {indexing_maps = [#query, #key, #value, #out]} -> tensor<2x197x4x16xf32>
  return %0 : tensor<2x197x4x16xf32>
}
