// RUN: attn-opt %s --split-input-file --attn-approximate="method=soft sampler=avg2d grid=14x14" -verify-diagnostics -o /dev/null
// RUN: attn-opt %s --split-input-file --attn-approximate="method=soft sampler=index" -o /dev/null 2>&1 | FileCheck %s

// CHECK: remark: softmax attention not approximated: its keys are masked, and sampler=index takes landmarks from all; use sampler=avg{{$}}
// CHECK: remark: softmax attention not approximated: the number of keys is not known, from which sampler=index takes landmarks; use sampler=avg{{$}}
// CHECK: remark: softmax attention replaced by soft: 49 landmarks{{$}}
// CHECK: remark: softmax attention replaced by soft: 49 landmarks{{$}}
// CHECK: remark: softmax attention not approximated: it has no keys{{$}}

func.func @masked(%q: tensor<197x16xf32>, %m: tensor<197xi1>) -> tensor<197x16xf32> {
  // expected-remark @below {{softmax attention not approximated: its keys are masked, and sampler=avg2d takes landmarks from all; use sampler=avg}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<197x16xf32>, tensor<197x16xf32>, tensor<197x16xf32>)
         mask(%m : tensor<197xi1>) outs(%q : tensor<197x16xf32>)
         {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>, affine_map<(n, s, d, e) -> (s, e)>,
           affine_map<(n, s, d, e) -> (s)>, affine_map<(n, s, d, e) -> (n, e)>]} -> tensor<197x16xf32>
  return %0 : tensor<197x16xf32>
}

// -----

func.func @dynamic(%q: tensor<?x16xf32>) -> tensor<?x16xf32> {
  // expected-remark @below {{softmax attention not approximated: the number of keys is not known, from which sampler=avg2d takes landmarks; use sampler=avg}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
         outs(%q : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

// -----

func.func @too_few(%q: tensor<50x16xf32>) -> tensor<50x16xf32> {
  // expected-remark @below {{softmax attention not approximated: it has 50 keys, fewer than grid=14x14}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<50x16xf32>, tensor<50x16xf32>, tensor<50x16xf32>)
         outs(%q : tensor<50x16xf32>) -> tensor<50x16xf32>
  return %0 : tensor<50x16xf32>
}

// -----

// An earlier stage, whose picture has four times as many cells.
func.func @too_many(%q: tensor<784x16xf32>) -> tensor<784x16xf32> {
  // expected-remark @below {{softmax attention not approximated: it has 784 keys, at least twice as many as grid=14x14, which is one for all; use sampler=avg}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<784x16xf32>, tensor<784x16xf32>, tensor<784x16xf32>)
         outs(%q : tensor<784x16xf32>) -> tensor<784x16xf32>
  return %0 : tensor<784x16xf32>
}

// -----

func.func @none(%q: tensor<50x16xf32>, %k: tensor<0x16xf32>) -> tensor<50x16xf32> {
  // expected-remark @below {{softmax attention not approximated: it has no keys}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<50x16xf32>, tensor<0x16xf32>, tensor<0x16xf32>)
         outs(%q : tensor<50x16xf32>) -> tensor<50x16xf32>
  return %0 : tensor<50x16xf32>
}
