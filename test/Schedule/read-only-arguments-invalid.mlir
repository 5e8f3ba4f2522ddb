// RUN: attn-opt %s --attn-read-only-arguments --verify-diagnostics

// expected-error @below {{'bufferization.writable' is expected to be a boolean attribute}}
func.func @number(%state: tensor<4xf32> {bufferization.writable = 1 : i32}) -> tensor<4xf32> {
  return %state : tensor<4xf32>
}
