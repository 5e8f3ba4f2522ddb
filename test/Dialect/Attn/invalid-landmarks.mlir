// RUN: attn-opt %s --split-input-file --verify-diagnostics

// What the verifiers hold of attention through landmarks; names carry the label
// in docs/Spec.md.

func.func @nystrom_attention_c26_query_pointwise(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.nystrom_attention' op expected distances, or exponentials that are normalised by row, as query map, found #attn.relu}}
  attn.nystrom_attention ins(%q, %q, %q, %w : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<5x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.relu, key_map = #attn.exponential<distance>, inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @nystrom_attention_c26_query(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.nystrom_attention' op expected distances, or exponentials that are normalised by row, as query map, found #attn.exponential<dot>}}
  attn.nystrom_attention ins(%q, %q, %q, %w : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<5x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot>, key_map = #attn.exponential<distance>, inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @nystrom_attention_c26_sequence(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.nystrom_attention' op expected a query map that is not normalised over the sequence, found #attn.exponential<distance, normalize = sequence>}}
  attn.nystrom_attention ins(%q, %q, %q, %w : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<5x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<distance, normalize = sequence>, key_map = #attn.exponential<distance>, inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @nystrom_attention_c26_key(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.nystrom_attention' op expected distances, or exponentials that are normalised, as key map, found #attn.exponential<positive>}}
  attn.nystrom_attention ins(%q, %q, %q, %w : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<5x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<positive>, inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

// expected-note @+1 {{dimension d of 'key_landmarks' is 5}}
func.func @nystrom_attention_c5(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %x: memref<6x4xf32>) {
  // expected-error @+1 {{'attn.nystrom_attention' op expected 5 for dimension d of 'query_landmarks', found 6}}
  attn.nystrom_attention ins(%q, %q, %q, %w, %x : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<5x4xf32>, memref<6x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>, inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @nystrom_attention_c10(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.nystrom_attention' op expected 1 destination (output), found 2}}
  attn.nystrom_attention ins(%q, %q, %q, %w : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<5x4xf32>)
    outs(%q, %q : memref<7x4xf32>, memref<7x4xf32>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>, inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @segment_mean_c27(%x: memref<7x4xf32>, %y: memref<0x4xf32>) {
  // expected-error @+1 {{'attn.segment_mean' op expected at least one segment, found 0}}
  attn.segment_mean ins(%x : memref<7x4xf32>) outs(%y : memref<0x4xf32>)
  return
}

// -----

func.func @segment_mean_c10(%x: memref<7x4xf32>, %y: memref<2x4xf32>) {
  // expected-error @+1 {{'attn.segment_mean' op expected 1 destination (output), found 2}}
  attn.segment_mean ins(%x : memref<7x4xf32>) outs(%y, %y : memref<2x4xf32>, memref<2x4xf32>)
  return
}

// -----

// expected-note @+1 {{dimension s of 'input' is 7}}
func.func @segment_mean_c5(%x: memref<7x4xf32>, %m: memref<6xi1>, %y: memref<2x4xf32>) {
  // expected-error @+1 {{'attn.segment_mean' op expected 7 for dimension s of 'key_mask', found 6}}
  attn.segment_mean ins(%x : memref<7x4xf32>) key_mask(%m : memref<6xi1>) outs(%y : memref<2x4xf32>)
  return
}

// -----

func.func @newton_inverse_c28_square(%a: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.newton_inverse' op expected square matrices, found 7 by 4}}
  attn.newton_inverse ins(%a : memref<7x4xf32>) outs(%a : memref<7x4xf32>) {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @newton_inverse_c28_type(%a: memref<4x4xf16>) {
  // expected-error @+1 {{'attn.newton_inverse' op expected element type 'f32' or 'f64' for matrix and output alike, found 'f16' and 'f16'}}
  attn.newton_inverse ins(%a : memref<4x4xf16>) outs(%a : memref<4x4xf16>) {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @newton_inverse_c28_types(%a: memref<4x4xf32>, %x: memref<4x4xf64>) {
  // expected-error @+1 {{'attn.newton_inverse' op expected element type 'f32' or 'f64' for matrix and output alike, found 'f32' and 'f64'}}
  attn.newton_inverse ins(%a : memref<4x4xf32>) outs(%x : memref<4x4xf64>) {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}
  return
}

// -----

func.func @newton_inverse_c10(%a: memref<4x4xf32>) {
  // expected-error @+1 {{'attn.newton_inverse' op expected 1 destination (output), found 0}}
  "attn.newton_inverse"(%a) <{newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}> : (memref<4x4xf32>) -> ()
  return
}

// -----

func.func @cholesky_inverse_c28_square(%a: memref<7x4xf64>) {
  // expected-error @+1 {{'attn.cholesky_inverse' op expected square matrices, found 7 by 4}}
  attn.cholesky_inverse ins(%a : memref<7x4xf64>) outs(%a : memref<7x4xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// -----

func.func @cholesky_inverse_c29_matrix(%a: memref<4x4xf16>, %x: memref<4x4xf64>) {
  // expected-error @+1 {{'attn.cholesky_inverse' op expected element type 'f32' or 'f64' for matrix and 'f64' for output, found 'f16' and 'f64'}}
  attn.cholesky_inverse ins(%a : memref<4x4xf16>) outs(%x : memref<4x4xf64>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// -----

func.func @cholesky_inverse_c29_output(%a: memref<4x4xf32>) {
  // expected-error @+1 {{'attn.cholesky_inverse' op expected element type 'f32' or 'f64' for matrix and 'f64' for output, found 'f32' and 'f32'}}
  attn.cholesky_inverse ins(%a : memref<4x4xf32>) outs(%a : memref<4x4xf32>) {cholesky = #attn.cholesky<ridge = 0.01>}
  return
}

// -----

func.func @cholesky_inverse_c10(%a: memref<4x4xf64>) {
  // expected-error @+1 {{'attn.cholesky_inverse' op expected 1 destination (output), found 0}}
  "attn.cholesky_inverse"(%a) <{cholesky = #attn.cholesky<ridge = 0.01>}> : (memref<4x4xf64>) -> ()
  return
}

// -----

// expected-error @+1 {{expected at least one iteration, found 0}}
func.func private @newton_a2_iterations() attributes {attr = #attn.newton<second_order, iterations = 0, alpha = 1.8, ridge = 0.01>}

// -----

// expected-error @+1 {{expected an alpha in (0, 2], beyond which the iteration cannot converge, found 2.500000e+00}}
func.func private @newton_a2_alpha() attributes {attr = #attn.newton<second_order, iterations = 20, alpha = 2.5, ridge = 0.01>}

// -----

// expected-error @+1 {{expected an alpha in (0, 2], beyond which the iteration cannot converge, found 0.000000e+00}}
func.func private @newton_a2_alpha_zero() attributes {attr = #attn.newton<third_order, iterations = 6, alpha = 0.0, ridge = 0.0>}

// -----

// expected-error @+1 {{expected a finite, non-negative ridge, found -1.000000e+00}}
func.func private @newton_a3() attributes {attr = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = -1.0>}

// -----

// expected-error @+1 {{expected a finite, non-negative ridge, found -1.000000e+00}}
func.func private @cholesky_a3() attributes {attr = #attn.cholesky<ridge = -1.0>}
