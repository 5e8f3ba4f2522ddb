// Two arguments, one result: 2 a, with b's rows for company.
func.func @main(%a: tensor<2x3xf32>, %b: tensor<?x4xf16>) -> (tensor<2x3xf32>, tensor<?x4xf16>) {
  %e = tensor.empty() : tensor<2x3xf32>
  %0 = linalg.add ins(%a, %a : tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0, %b : tensor<2x3xf32>, tensor<?x4xf16>
}
func.func private @unused() { return }
