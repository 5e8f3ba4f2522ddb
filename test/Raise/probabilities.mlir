// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' | FileCheck %s
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-fuse-elementwise-ops),canonicalize,cse,func.func(attn-raise))' | FileCheck %s

// An attention whose exponentials are read by something besides the product with the values is
// marked. Exponentials of others are of no account.

#ij = affine_map<(i, j) -> (i, j)>
#i = affine_map<(i, j) -> (i)>
#x = affine_map<(i) -> (i)>

// CHECK-LABEL: @returned
// CHECK: attn.softmax_attention {{.*}}attn.probabilities_used
func.func @returned(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x9xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<7x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %s = linalg.matmul ins(%q, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %p : tensor<7x5xf32>, tensor<7x9xf32>
}

// What is read is their mean over the queries, as scores of the keys.

// CHECK-LABEL: @mean_returned
// CHECK: attn.softmax_attention {{.*}}attn.probabilities_used
func.func @mean_returned(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<9xf32>) {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<7x9xf32>
  %re = tensor.empty() : tensor<7xf32>
  %ce = tensor.empty() : tensor<9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %rf = linalg.fill ins(%zero : f32) outs(%re : tensor<7xf32>) -> tensor<7xf32>
  %rm = linalg.fill ins(%lowest : f32) outs(%re : tensor<7xf32>) -> tensor<7xf32>
  %cf = linalg.fill ins(%zero : f32) outs(%ce : tensor<9xf32>) -> tensor<9xf32>
  %s = linalg.matmul ins(%q, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %m = linalg.generic {indexing_maps = [#ij, #i], iterator_types = ["parallel", "reduction"]} ins(%s : tensor<7x9xf32>) outs(%rm : tensor<7xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<7xf32>
  %x = linalg.generic {indexing_maps = [#ij, #i, #ij], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<7x9xf32>, tensor<7xf32>) outs(%se : tensor<7x9xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<7x9xf32>
  %l = linalg.generic {indexing_maps = [#ij, #i], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<7x9xf32>) outs(%rf : tensor<7xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<7xf32>
  %p = linalg.generic {indexing_maps = [#ij, #i, #ij], iterator_types = ["parallel", "parallel"]} ins(%x, %l : tensor<7x9xf32>, tensor<7xf32>) outs(%se : tensor<7x9xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  %c = linalg.generic {indexing_maps = [#ij, affine_map<(i, j) -> (j)>], iterator_types = ["reduction", "parallel"]} ins(%p : tensor<7x9xf32>) outs(%cf : tensor<9xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<9xf32>
  return %o, %c : tensor<7x5xf32>, tensor<9xf32>
}

// The logarithm of the sum is returned, as for a backward pass; it has exponentials of its own.

// CHECK-LABEL: @sum_returned
// CHECK: attn.softmax_attention {{.*}}attn.probabilities_used
func.func @sum_returned(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<7x9xf32>
  %re = tensor.empty() : tensor<7xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %rf = linalg.fill ins(%zero : f32) outs(%re : tensor<7xf32>) -> tensor<7xf32>
  %s = linalg.matmul ins(%q, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %x = linalg.generic {indexing_maps = [#ij, #ij], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.exp %a : f32
    linalg.yield %0 : f32
  } -> tensor<7x9xf32>
  %l = linalg.generic {indexing_maps = [#ij, #i], iterator_types = ["parallel", "reduction"]} ins(%s : tensor<7x9xf32>) outs(%rf : tensor<7xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = math.exp %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  } -> tensor<7xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%x, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  %r = linalg.generic {indexing_maps = [#ij, #i, #ij], iterator_types = ["parallel", "parallel"]} ins(%o, %l : tensor<7x5xf32>, tensor<7xf32>) outs(%oe : tensor<7x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<7x5xf32>
  %log = linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel"]} ins(%l : tensor<7xf32>) outs(%re : tensor<7xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.log %a : f32
    linalg.yield %0 : f32
  } -> tensor<7xf32>
  return %r, %log : tensor<7x5xf32>, tensor<7xf32>
}

// Two products share one softmax: both are raised, nothing else reads it.

// CHECK-LABEL: @shared
// CHECK-COUNT-2: attn.softmax_attention ins({{.*}}) {indexing_maps
// CHECK: return
func.func @shared(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>, %w: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<7x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %s = linalg.matmul ins(%q, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  %r = linalg.matmul ins(%p, %w : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %r : tensor<7x5xf32>, tensor<7x5xf32>
}

// The first attention's probabilities are returned, the second one's are not, although both have
// the same keys and the second's queries come from the first.

// CHECK-LABEL: @first_of_two
// CHECK: attn.softmax_attention ins(%[[Q:[^ ]*]], %[[K:[^ ]*]], {{.*}}attn.probabilities_used
// CHECK: attn.softmax_attention ins(%{{.*}}, %[[K]], {{.*}}) {indexing_maps
// CHECK: return
func.func @first_of_two(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x4xf32>) -> (tensor<7x4xf32>, tensor<7x9xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<7x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x4xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x4xf32>) -> tensor<7x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x4xf32>) outs(%of : tensor<7x4xf32>) -> tensor<7x4xf32>
  %s1 = linalg.matmul ins(%o, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p1 = linalg.softmax dimension(1) ins(%s1 : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %o1 = linalg.matmul ins(%p1, %v : tensor<7x9xf32>, tensor<9x4xf32>) outs(%of : tensor<7x4xf32>) -> tensor<7x4xf32>
  return %o1, %p : tensor<7x4xf32>, tensor<7x9xf32>
}

// Queries and values come from exponentials that stay, and that are returned too.

// CHECK-LABEL: @gated
// CHECK: math.exp
// CHECK: attn.softmax_attention ins({{.*}}) {indexing_maps
// CHECK: return
func.func @gated(%q: tensor<7x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x4xf32>, tensor<9x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %qe = tensor.empty() : tensor<7x4xf32>
  %ve = tensor.empty() : tensor<9x5xf32>
  %gq = linalg.generic {indexing_maps = [#ij, #ij], iterator_types = ["parallel", "parallel"]} ins(%q : tensor<7x4xf32>) outs(%qe : tensor<7x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.negf %a : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %a, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<7x4xf32>
  %gv = linalg.generic {indexing_maps = [#ij, #ij], iterator_types = ["parallel", "parallel"]} ins(%v : tensor<9x5xf32>) outs(%ve : tensor<9x5xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.negf %a : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %a, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<9x5xf32>
  %se = tensor.empty() : tensor<7x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %s = linalg.matmul ins(%gq, %k : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %o = linalg.matmul ins(%p, %gv : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %gq, %gv : tensor<7x5xf32>, tensor<7x4xf32>, tensor<9x5xf32>
}

// Of the probabilities only a size is read, and an operation that nothing reads.

// CHECK-LABEL: @size_read
// CHECK: attn.softmax_attention ins({{.*}}) {indexing_maps
// CHECK: return
func.func @size_read(%q: tensor<?x4xf32>, %k: tensor<4x9xf32>, %v: tensor<9x5xf32>) -> (tensor<?x5xf32>, index) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %q, %c0 : tensor<?x4xf32>
  %se = tensor.empty(%n) : tensor<?x9xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<?x9xf32>) -> tensor<?x9xf32>
  %s = linalg.matmul ins(%q, %k : tensor<?x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<?x9xf32>) -> tensor<?x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<?x9xf32>) outs(%se : tensor<?x9xf32>) -> tensor<?x9xf32>
  %dead = arith.negf %p : tensor<?x9xf32>
  %m = tensor.dim %p, %c0 : tensor<?x9xf32>
  %oe = tensor.empty(%m) : tensor<?x5xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x5xf32>) -> tensor<?x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<?x9xf32>, tensor<9x5xf32>) outs(%of : tensor<?x5xf32>) -> tensor<?x5xf32>
  return %o, %m : tensor<?x5xf32>, index
}

// The probabilities are formed twice; the second ones are returned.

// CHECK-LABEL: @formed_twice
// CHECK: attn.softmax_attention {{.*}}attn.probabilities_used
func.func @formed_twice(%q: tensor<7x4xf32>, %k: tensor<9x4xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x9xf32>) {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<4x9xf32>
  %se = tensor.empty() : tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %t = linalg.transpose ins(%k : tensor<9x4xf32>) outs(%te : tensor<4x9xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %t : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %r = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %r : tensor<7x5xf32>, tensor<7x9xf32>
}

// So are the scores.

// CHECK-LABEL: @all_formed_twice
// CHECK: attn.softmax_attention {{.*}}attn.probabilities_used
func.func @all_formed_twice(%q: tensor<7x4xf32>, %k: tensor<9x4xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x9xf32>) {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<4x9xf32>
  %se = tensor.empty() : tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %t = linalg.transpose ins(%k : tensor<9x4xf32>) outs(%te : tensor<4x9xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %t : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %t2 = linalg.transpose ins(%k : tensor<9x4xf32>) outs(%te : tensor<4x9xf32>) permutation = [1, 0]
  %s2 = linalg.matmul ins(%q, %t2 : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %r = linalg.softmax dimension(1) ins(%s2 : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %r : tensor<7x5xf32>, tensor<7x9xf32>
}

// Probabilities of other keys are others.

// CHECK-LABEL: @of_other_keys
// CHECK: attn.softmax_attention ins({{.*}}) outs(%{{[a-z0-9_]*}} : tensor<7x5xf32>) -> tensor<7x5xf32>
// CHECK: return
func.func @of_other_keys(%q: tensor<7x4xf32>, %k: tensor<9x4xf32>, %k2: tensor<9x4xf32>, %v: tensor<9x5xf32>) -> (tensor<7x5xf32>, tensor<7x9xf32>) {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<4x9xf32>
  %se = tensor.empty() : tensor<7x9xf32>
  %oe = tensor.empty() : tensor<7x5xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<7x5xf32>) -> tensor<7x5xf32>
  %t = linalg.transpose ins(%k : tensor<9x4xf32>) outs(%te : tensor<4x9xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %t : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %t2 = linalg.transpose ins(%k2 : tensor<9x4xf32>) outs(%te : tensor<4x9xf32>) permutation = [1, 0]
  %s2 = linalg.matmul ins(%q, %t2 : tensor<7x4xf32>, tensor<4x9xf32>) outs(%sf : tensor<7x9xf32>) -> tensor<7x9xf32>
  %r = linalg.softmax dimension(1) ins(%s2 : tensor<7x9xf32>) outs(%se : tensor<7x9xf32>) -> tensor<7x9xf32>
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x5xf32>) outs(%of : tensor<7x5xf32>) -> tensor<7x5xf32>
  return %o, %r : tensor<7x5xf32>, tensor<7x9xf32>
}
