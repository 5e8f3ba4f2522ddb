// RUN: attn-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// (A1)
// expected-error @+1 {{expected a finite, non-negative epsilon, found -1.000000e+00}}
"a1.negative"() {n = #attn.normalizer<clamp, -1.0>} : () -> ()

// -----

// expected-error @+1 {{expected a finite, non-negative epsilon, found}}
"a1.infinite"() {n = #attn.normalizer<clamp, 1.0e999>} : () -> ()

// -----

// expected-error @+1 {{expected floating point literal}}
"a1.word"() {n = #attn.normalizer<clamp, tiny>} : () -> ()

// -----

// expected-error @+2 {{expected ::mlir::attn::NormalizerKind to be one of: clamp, add}}
// expected-error @+1 {{failed to parse Attn_NormalizerAttr parameter 'kind'}}
"a1.kind"() {n = #attn.normalizer<divide, 1.0e-6>} : () -> ()

// -----

// expected-error @+1 {{unknown attribute `gelu` in dialect `attn`}}
"map.unknown"() {n = #attn.gelu} : () -> ()

// -----

// expected-error @+2 {{expected ::mlir::attn::Order to be one of: auto, left, right}}
// expected-error @+1 {{failed to parse Attn_OrderAttr parameter 'value' which is to be a `::mlir::attn::Order`}}
"order.unknown"() {n = #attn.order<middle>} : () -> ()
