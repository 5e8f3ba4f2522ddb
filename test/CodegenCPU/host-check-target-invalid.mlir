// RUN: attn-opt %s --attn-host-check=target=llvm --split-input-file --verify-diagnostics
// RUN: not attn-opt %s --attn-host-check=target=gpu 2>&1 | FileCheck %s

// CHECK: error: expected target 'input' or 'llvm', found 'gpu'

// expected-error @below {{cannot lower 'func.func': no conversion to LLVM applies}}
func.func @left() {
  return
}
