// RUN: attn-opt %s --attn-host-check --allow-unregistered-dialect --split-input-file --verify-diagnostics

func.func @unregistered(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot lower 'foo.bar': the operation is unknown to dialect 'foo'}}
  %0 = "foo.bar"(%a) : (tensor<4xf32>) -> tensor<4xf32>
  // Only the first is reported.
  %1 = "foo.baz"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

func.func @foreign(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot lower 'tosa.exp': no lowering from dialect 'tosa' to the host}}
  %0 = tosa.exp %a : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func private @elsewhere(tensor<4xf32>) -> tensor<4xf32>

func.func @call(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot lower 'func.call': function 'elsewhere' has no body}}
  %0 = call @elsewhere(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @gather(%a: tensor<4x8xf32>, %i: tensor<2x1xindex>) -> tensor<2x1x8xf32> {
  // expected-error @below {{cannot lower 'tensor.gather': it has no form on buffers}}
  %0 = tensor.gather %a[%i] gather_dims([0]) : (tensor<4x8xf32>, tensor<2x1xindex>) -> tensor<2x1x8xf32>
  return %0 : tensor<2x1x8xf32>
}

// -----

func.func @unranked(%a: tensor<*xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot lower 'tensor.cast': expected ranked tensors, found an unranked one}}
  %0 = tensor.cast %a : tensor<*xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @complex(%a: tensor<4xcomplex<f32>>, %i: index) -> complex<f32> {
  // expected-error @below {{cannot lower 'tensor.extract': complex numbers are not supported}}
  %0 = tensor.extract %a[%i] : tensor<4xcomplex<f32>>
  return %0 : complex<f32>
}
