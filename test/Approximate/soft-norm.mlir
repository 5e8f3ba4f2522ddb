// RUN: attn-opt %s --attn-approximate="method=soft-norm" 2>/dev/null | FileCheck %s
// RUN: attn-opt %s --attn-approximate="method=soft-norm landmarks=1" -o /dev/null 2>&1 | FileCheck %s --check-prefix=ONE
// RUN: attn-opt %s --attn-approximate="method=soft-norm ridge=0.2" 2>&1 | FileCheck %s --check-prefix=RIDGE
// RUN: attn-opt %s --attn-approximate="method=soft-norm ridge=0.05" 2>&1 | FileCheck %s --check-prefix=SMALL
// RUN: attn-opt %s --attn-approximate="method=soft-norm alpha=2 ridge=0" 2>&1 | FileCheck %s --check-prefix=PAPER
// RUN: attn-opt %s --attn-approximate="method=soft-norm alpha=2" 2>&1 | FileCheck %s --check-prefix=ALPHA
// RUN: attn-opt %s --attn-approximate="method=soft-norm inverse=cholesky ridge=0" 2>&1 | FileCheck %s --check-prefix=CHOLESKY

// CHECK: attn.nystrom_attention ins
// CHECK-SAME: {inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>, key_map = #attn.exponential<distance>, query_map = #attn.exponential<distance>, symmetric_normalization} ->

// ONE: remark: softmax attention replaced by soft-norm: 1 landmark; with one landmark, all rows are multiples of the same{{$}}

// RIDGE: remark: softmax attention replaced by soft-norm: 49 landmarks; the iteration starts from the norm of A + ridge, as from that of A it may diverge{{$}}
// RIDGE: inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.2, norm_of = ridged>

// SMALL: remark: softmax attention replaced by soft-norm: 49 landmarks{{$}}
// SMALL: inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.05>

// PAPER: remark: softmax attention replaced by soft-norm: 49 landmarks; alpha=2 does not converge where landmarks are far apart, or all alike: rows are then 0{{$}}
// PAPER: inverse = #attn.newton<second_order, iterations = 20, alpha = 2.0, ridge = 0.0>

// ALPHA: remark: softmax attention replaced by soft-norm: 49 landmarks; the iteration starts from the norm of A + ridge, as from that of A it may diverge; alpha=2 does not converge where landmarks are far apart, or all alike: rows are then 0{{$}}
// ALPHA: inverse = #attn.newton<second_order, iterations = 20, alpha = 2.0, ridge = 0.01, norm_of = ridged>

// CHOLESKY: remark: softmax attention replaced by soft-norm: 49 landmarks; without a ridge, landmarks that coincide give NaN{{$}}
func.func @attention(%q: tensor<8x77x16xf32>) -> tensor<8x77x16xf32> {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x77x16xf32>, tensor<8x77x16xf32>, tensor<8x77x16xf32>)
         outs(%q : tensor<8x77x16xf32>) -> tensor<8x77x16xf32>
  return %0 : tensor<8x77x16xf32>
}
