// What attn-codegen-gpu leaves, and why.
// RUN: attn-opt %s --split-input-file --attn-codegen-gpu --remarks-filter=attn-codegen-gpu -verify-diagnostics
// RUN: echo 'module {}' | not attn-opt --attn-codegen-gpu=target=sm_70 2>&1 | FileCheck %s --check-prefix=TARGET

// TARGET: error: unknown target 'sm_70', expected sm_80, sm_89, sm_90a, sm_100

func.func @f32(%k: memref<?x64xf32>, %v: memref<?x64xf32>, %s: memref<1x64x64xf32>) {
  // expected-remark @below {{operation left as it is: expected keys of f16 or bf16, found 'f32'}}
  attn.linear_state ins(%k, %v : memref<?x64xf32>, memref<?x64xf32>) outs(%s : memref<1x64x64xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @mixed(%k: memref<?x64xf16>, %v: memref<?x64xbf16>, %s: memref<1x64x64xf32>) {
  // expected-remark @below {{operation left as it is: expected keys and values of one type, found 'f16' and 'bf16'}}
  attn.linear_state ins(%k, %v : memref<?x64xf16>, memref<?x64xbf16>) outs(%s : memref<1x64x64xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @f64_values(%k: memref<?x64xf16>, %v: memref<?x64xf64>, %s: memref<1x64x64xf64>) {
  // expected-remark @below {{operation left as it is: expected values of f16 or bf16, found 'f64'}}
  attn.linear_state ins(%k, %v : memref<?x64xf16>, memref<?x64xf64>) outs(%s : memref<1x64x64xf64>) {key_map = #attn.relu}
  return
}

// -----

func.func @dynamic_features(%k: memref<?x?xf16>, %v: memref<?x64xf16>, %s: memref<1x?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a static size D, found a dynamic one}}
  attn.linear_state ins(%k, %v : memref<?x?xf16>, memref<?x64xf16>) outs(%s : memref<1x?x64xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @many_features(%k: memref<?x136xf16>, %v: memref<?x64xf16>, %s: memref<1x136x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a size D that is a multiple of 8 up to 128, found 136}}
  attn.linear_state ins(%k, %v : memref<?x136xf16>, memref<?x64xf16>) outs(%s : memref<1x136x64xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @odd_values(%q: memref<?x64xf16>, %s: memref<1x64x20xf32>, %o: memref<?x20xf16>) {
  // expected-remark @below {{operation left as it is: expected a size Dv that is a multiple of 8 up to 128, found 20}}
  attn.linear_readout ins(%q, %s : memref<?x64xf16>, memref<1x64x20xf32>) outs(%o : memref<?x20xf16>) {query_map = #attn.relu}
  return
}

// -----

func.func @f32_queries(%q: memref<?x64xf32>, %s: memref<1x64x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected queries of f16 or bf16, found 'f32'}}
  attn.linear_readout ins(%q, %s : memref<?x64xf32>, memref<1x64x64xf32>) outs(%o : memref<?x64xf16>) {query_map = #attn.relu}
  return
}

// -----

func.func @f64_result(%q: memref<?x64xf16>, %s: memref<1x64x64xf64>, %o: memref<?x64xf64>) {
  // expected-remark @below {{operation left as it is: expected a result of f16, bf16 or f32, found 'f64'}}
  attn.linear_readout ins(%q, %s : memref<?x64xf16>, memref<1x64x64xf64>) outs(%o : memref<?x64xf64>) {query_map = #attn.relu}
  return
}

// -----

func.func @keys_by_row(%k: memref<?x64xf16>, %v: memref<?x64xf16>, %w: memref<136x64xf16>, %s: memref<1x136x64xf32>) {
  // expected-remark @below {{operation left as it is: expected at most 128 features of keys that are normalised by row, found 136}}
  attn.linear_state ins(%k, %v : memref<?x64xf16>, memref<?x64xf16>) projection(%w : memref<136x64xf16>)
    outs(%s : memref<1x136x64xf32>) {key_map = #attn.exponential<dot, normalize = row>}
  return
}

// -----

func.func @many_keys_by_row(%k: memref<?x64xf16>, %v: memref<?x64xf16>, %w: memref<?x64xf16>, %s: memref<1x?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a static number of features of keys that are normalised by row, found a dynamic one}}
  attn.linear_state ins(%k, %v : memref<?x64xf16>, memref<?x64xf16>) projection(%w : memref<?x64xf16>)
    outs(%s : memref<1x?x64xf32>) {key_map = #attn.exponential<dot, normalize = row>}
  return
}

// -----

func.func @f64_projection(%k: memref<?x64xf16>, %v: memref<?x64xf16>, %w: memref<32x64xf64>, %s: memref<1x32x64xf64>) {
  // expected-remark @below {{operation left as it is: expected a projection of f16, bf16 or f32, found 'f64'}}
  attn.linear_state ins(%k, %v : memref<?x64xf16>, memref<?x64xf16>) projection(%w : memref<32x64xf64>)
    outs(%s : memref<1x32x64xf64>) {key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @many_components(%q: memref<?x136xf16>, %w: memref<32x136xf32>, %s: memref<1x32x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected a size C that is a multiple of 8 up to 128, found 136}}
  attn.linear_readout ins(%q, %s : memref<?x136xf16>, memref<1x32x64xf32>) projection(%w : memref<32x136xf32>)
    outs(%o : memref<?x64xf16>) {query_map = #attn.exponential<distance>}
  return
}

// -----

func.func @causal_bounded(%q: memref<?x64xf16>, %w: memref<32x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected pointwise feature maps, or exponentials of queries and unbounded ones of keys, where that is causal}}
  attn.linear_attention causal ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
    query_projection(%w : memref<32x64xf32>) key_projection(%w : memref<32x64xf32>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @causal_any_features(%q: memref<?x64xf16>, %w: memref<?x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected a static number of features, found a dynamic one}}
  attn.linear_attention causal ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
    query_projection(%w : memref<?x64xf32>) key_projection(%w : memref<?x64xf32>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @causal_epsilon(%q: memref<?x64xf16>, %w: memref<32x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected an epsilon of at most 1.000000e-04 beside causal exponentials, found 1.000000e-02}}
  attn.linear_attention causal ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
    query_projection(%w : memref<32x64xf32>) key_projection(%w : memref<32x64xf32>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-2>}
  return
}

// -----

func.func @causal_many_features(%q: memref<?x64xf16>, %w: memref<2048x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected features and sizes for which 166912 bytes of shared memory are enough, found 390528 bytes}}
  attn.linear_attention causal ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
    query_projection(%w : memref<2048x64xf32>) key_projection(%w : memref<2048x64xf32>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @causal_no_features(%q: memref<?x64xf16>, %w: memref<0x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected 1 to 65536 features, found 0}}
  attn.linear_attention causal ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
    query_projection(%w : memref<0x64xf32>) key_projection(%w : memref<0x64xf32>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @causal_features_without_end(%q: memref<?x64xf16>, %w: memref<4611686018427387904x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected 1 to 65536 features, found 4611686018427387904}}
  attn.linear_attention causal ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
    query_projection(%w : memref<4611686018427387904x64xf32>) key_projection(%w : memref<4611686018427387904x64xf32>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @queries_pointwise(%q: memref<?x64xf16>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected exponentials of queries beside keys that are normalised over the sequence}}
  attn.linear_attention ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.relu, key_map = #attn.exponential<dot, normalize = sequence>}
  return
}

// -----

func.func @no_kernel(%q: memref<?x64xf16>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: there is no kernel for this operation}}
  attn.softmax_attention ins(%q, %q, %q : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>) outs(%o : memref<?x64xf16>)
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0 floordiv 2, d1)>
func.func @layout(%q: memref<?x64xf16, #map>, %s: memref<1x64x64xf32>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected a strided layout, found 'memref<?x64xf16, affine_map<(d0, d1) -> (d0 floordiv 2, d1)>>'}}
  attn.linear_readout ins(%q, %s : memref<?x64xf16, #map>, memref<1x64x64xf32>) outs(%o : memref<?x64xf16>) {query_map = #attn.relu}
  return
}

// -----

func.func @mixed_causal(%q: memref<?x64xf16>, %v: memref<?x64xbf16>, %o: memref<?x64xf16>) {
  // expected-remark @below {{operation left as it is: expected queries, keys and values of one type, found 'f16' and 'bf16'}}
  attn.linear_attention causal ins(%q, %q, %v : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xbf16>) outs(%o : memref<?x64xf16>)
    {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @f64_step(%q: memref<1x64xf64>, %s: memref<1x64x64xf64>, %o: memref<1x64xf64>) {
  // expected-remark @below {{operation left as it is: expected numbers of at most 32 bits, found 'f64'}}
  attn.linear_attention_step ins(%q, %q, %q : memref<1x64xf64>, memref<1x64xf64>, memref<1x64xf64>)
    outs(%o, %s : memref<1x64xf64>, memref<1x64x64xf64>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @f64_mean(%x: memref<?x64xf64>, %o: memref<8x64xf64>) {
  // expected-remark @below {{operation left as it is: expected numbers of at most 32 bits, found 'f64'}}
  attn.segment_mean ins(%x : memref<?x64xf64>) outs(%o : memref<8x64xf64>)
  return
}

// -----

func.func @dynamic_components(%x: memref<?x?xf16>, %o: memref<8x?xf16>) {
  // expected-remark @below {{operation left as it is: expected a static size C, found a dynamic one}}
  attn.segment_mean ins(%x : memref<?x?xf16>) outs(%o : memref<8x?xf16>)
  return
}

// -----

func.func @dynamic_matrix(%a: memref<?x?xf32>, %x: memref<?x?xf32>) {
  // expected-remark @below {{operation left as it is: expected a static size m, found a dynamic one}}
  attn.newton_inverse ins(%a : memref<?x?xf32>) outs(%x : memref<?x?xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @large_matrix(%a: memref<120x120xf32>, %x: memref<120x120xf32>) {
  // expected-remark @below {{operation left as it is: expected matrices for which 166912 bytes of shared memory are enough, found 120 rows with 179520 bytes}}
  attn.newton_inverse ins(%a : memref<120x120xf32>) outs(%x : memref<120x120xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @matrix_without_end(%a: memref<1314911361x1314911361xf32>, %x: memref<1314911361x1314911361xf32>) {
  // expected-remark @below {{operation left as it is: expected matrices of up to 128 rows, found 1314911361}}
  attn.newton_inverse ins(%a : memref<1314911361x1314911361xf32>) outs(%x : memref<1314911361x1314911361xf32>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @f64_matrix(%a: memref<20x20xf64>, %x: memref<20x20xf64>) {
  // expected-remark @below {{operation left as it is: expected numbers of at most 32 bits, found 'f64'}}
  attn.newton_inverse ins(%a : memref<20x20xf64>) outs(%x : memref<20x20xf64>)
    {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @wide_step(%q: memref<1x128xf16>, %w: memref<1032x128xf32>, %s: memref<1x1032x128xf32>, %o: memref<1x128xf16>) {
  // expected-remark @below {{operation left as it is: expected a state of 1 to 1024 features, which registers hold, found 1032}}
  attn.linear_attention_step ins(%q, %q, %q : memref<1x128xf16>, memref<1x128xf16>, memref<1x128xf16>)
    query_projection(%w : memref<1032x128xf32>) key_projection(%w : memref<1032x128xf32>)
    outs(%o, %s : memref<1x128xf16>, memref<1x1032x128xf32>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @dynamic_step(%q: memref<1x64xf16>, %w: memref<?x64xf32>, %s: memref<1x?x64xf32>, %o: memref<1x64xf16>) {
  // expected-remark @below {{operation left as it is: expected a static size D, found a dynamic one}}
  attn.linear_attention_step ins(%q, %q, %q : memref<1x64xf16>, memref<1x64xf16>, memref<1x64xf16>)
    query_projection(%w : memref<?x64xf32>) key_projection(%w : memref<?x64xf32>)
    outs(%o, %s : memref<1x64xf16>, memref<1x?x64xf32>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @dynamic_cholesky(%a: memref<?x?xf64>) {
  // expected-remark @below {{operation left as it is: expected a static size m, found a dynamic one}}
  attn.cholesky_inverse ins(%a : memref<?x?xf64>) outs(%a : memref<?x?xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// -----

func.func @large_cholesky(%a: memref<144x144xf32>, %x: memref<144x144xf64>) {
  // expected-remark @below {{operation left as it is: expected matrices for which 166912 bytes of shared memory are enough, found 144 rows with 167040 bytes}}
  attn.cholesky_inverse ins(%a : memref<144x144xf32>) outs(%x : memref<144x144xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// -----

// 8 bytes times their number are less than 0.
func.func @cholesky_without_end(%a: memref<1314911361x1314911361xf32>, %x: memref<1314911361x1314911361xf64>) {
  // expected-remark @below {{operation left as it is: expected matrices of up to 512 rows, found 1314911361}}
  attn.cholesky_inverse ins(%a : memref<1314911361x1314911361xf32>) outs(%x : memref<1314911361x1314911361xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// -----

func.func @f64_merge(%s: memref<1x8x8xf64>, %t: memref<1x8x8xf64>) {
  // expected-remark @below {{operation left as it is: expected numbers of at most 32 bits, found 'f64'}}
  attn.merge_state ins(%s : memref<1x8x8xf64>) outs(%t : memref<1x8x8xf64>)
  return
}

// -----

func.func @f32_divided(%q: memref<?x64xf32>, %w: memref<32x64xf32>, %s: memref<1x32x64xf32>, %z: memref<1x32xf32>, %o: memref<?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected queries of f16 or bf16 where rows are divided by the state's normalizer, found 'f32'}}
  attn.linear_readout ins(%q, %s, %z : memref<?x64xf32>, memref<1x32x64xf32>, memref<1x32xf32>) projection(%w : memref<32x64xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.exponential<distance>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @many_landmarks(%q: memref<?x64xf32>, %w: memref<130x64xf32>, %s: memref<1x130x64xf32>, %o: memref<?x64xf32>) {
  // expected-remark @below {{operation left as it is: expected a size D from 1 to 128, found 130}}
  attn.linear_readout ins(%q, %s : memref<?x64xf32>, memref<1x130x64xf32>) projection(%w : memref<130x64xf32>)
    outs(%o : memref<?x64xf32>) {query_map = #attn.exponential<distance>}
  return
}

// -----

// The second was given to the device before there were loops.
func.func @merge_in_loop(%s: memref<4x1x8x8xf32>, %t: memref<1x8x8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %part = memref.subview %s[%i, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : memref<4x1x8x8xf32> to memref<1x8x8xf32, strided<[64, 8, 1], offset: ?>>
    // expected-remark @below {{operation left as it is: expected states that the device sums, found a loop of the host}}
    attn.merge_state ins(%part : memref<1x8x8xf32, strided<[64, 8, 1], offset: ?>>) outs(%t : memref<1x8x8xf32>)
    // expected-remark @below {{'attn.merge_state' runs on the device}}
    attn.merge_state ins(%part : memref<1x8x8xf32, strided<[64, 8, 1], offset: ?>>) outs(%t : memref<1x8x8xf32>) {attn.device}
  }
  return
}
