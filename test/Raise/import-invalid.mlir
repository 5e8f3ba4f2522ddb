// RUN: attn-opt %s -allow-unregistered-dialect -split-input-file -verify-diagnostics --pass-pipeline='builtin.module(func.func(attn-raise))'

// What an attention of another dialect says that ours cannot is refused by name.

func.func @unknown_attribute(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'temperature' is not known, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {temperature = 1.0 : f32} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @softcap(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'softcap' is not supported, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {softcap = 30.0 : f32} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @left_window(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'left_window_size' is not supported, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {left_window_size = 2 : si64} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @right_window(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'right_window_size' is not supported, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {right_window_size = 0 : si64} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @half_softmax(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'softmax_precision' asks for 16 bits, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {softmax_precision = 10 : si64} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @double_softmax(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'softmax_precision' asks for another type than the operands', in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {softmax_precision = 11 : si64} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @causal_two(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected 0 or 1 for the attribute 'is_causal', in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {is_causal = 2 : si64} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @text_attribute(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected an integer for the attribute 'is_causal', in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {is_causal = "yes"} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @text_scale(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a float for the attribute 'scale', in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {scale = 1 : si64} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @past(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<5x14xf32>, %pk: tensor<1x2x7x8xf32>, %pv: tensor<1x2x7x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the operand 'past_key' is not supported, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v, %m, %pk, %pv) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<5x14xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @lengths(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<5x7xf32>, %pk: none, %pv: none, %n: tensor<1xi64>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the operand 'nonpad_kv_seqlen' is not supported, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v, %m, %pk, %pv, %n) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<5x7xf32>, none, none, tensor<1xi64>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @present(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x2x7x8xf32> {
  // expected-remark @+1 {{attention not raised: the result 'present_key' is used, in 'onnx.Attention'}}
  %0:3 = "onnx.Attention"(%q, %k, %v) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>)
  return %0#1 : tensor<1x2x7x8xf32>
}

// -----

func.func @no_heads(%q: tensor<1x5x16xf32>, %k: tensor<1x7x16xf32>, %v: tensor<1x7x16xf32>) -> tensor<1x5x16xf32> {
  // expected-remark @+1 {{attention not raised: expected 'q_num_heads' and 'kv_num_heads' with operands of rank 3, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) : (tensor<1x5x16xf32>, tensor<1x7x16xf32>, tensor<1x7x16xf32>) -> (tensor<1x5x16xf32>)
  return %0 : tensor<1x5x16xf32>
}

// -----

func.func @odd_heads(%q: tensor<1x3x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) -> tensor<1x3x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a static number of query heads that is a multiple of the number of key and value heads, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) : (tensor<1x3x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) -> (tensor<1x3x5x8xf32>)
  return %0 : tensor<1x3x5x8xf32>
}

// -----

func.func @odd_features(%q: tensor<1x5x16xf32>, %k: tensor<1x7x16xf32>, %v: tensor<1x7x16xf32>) -> tensor<1x5x16xf32> {
  // expected-remark @+1 {{attention not raised: the features are no multiple of the number of heads, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) {q_num_heads = 3 : si64, kv_num_heads = 3 : si64} : (tensor<1x5x16xf32>, tensor<1x7x16xf32>, tensor<1x7x16xf32>) -> (tensor<1x5x16xf32>)
  return %0 : tensor<1x5x16xf32>
}

// -----

func.func @rank(%q: tensor<5x8xf32>, %k: tensor<7x8xf32>, %v: tensor<7x8xf32>) -> tensor<5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected Q, K, V and Y of rank 3 or 4, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v) : (tensor<5x8xf32>, tensor<7x8xf32>, tensor<7x8xf32>) -> (tensor<5x8xf32>)
  return %0 : tensor<5x8xf32>
}

// -----

func.func @short_mask(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<5x4xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the mask is shorter than the keys, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v, %m) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<5x4xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @odd_mask(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<3x5x7xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the mask cannot be broadcast to the scores, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v, %m) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<3x5x7xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @dynamic_mask(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<?x7xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a mask of static shape, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v, %m) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<?x7xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @integer_mask(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<5x7xi8>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a mask of i1 or floats, in 'onnx.Attention'}}
  %0 = "onnx.Attention"(%q, %k, %v, %m) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<5x7xi8>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @foreign_types(%q: !torch.vtensor<[1]>, %k: !torch.vtensor<[1]>, %v: !torch.vtensor<[1]>) -> !torch.vtensor<[1]> {
  // expected-remark @+1 {{attention not raised: expected ranked tensors of floats, found '!torch.vtensor<[1]>', in 'torch.operator'}}
  %0 = "torch.operator"(%q, %k, %v) <{name = "onnx.Attention"}> : (!torch.vtensor<[1]>, !torch.vtensor<[1]>, !torch.vtensor<[1]>) -> (!torch.vtensor<[1]>)
  return %0 : !torch.vtensor<[1]>
}

// -----

func.func @tm_attribute(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %o: tensor<1x2x5x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'scale' is not known, in 'tm_tensor.attention'}}
  %0 = "tm_tensor.attention"(%q, %k, %v, %o) {scale = 1.0 : f32} : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x5x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @tm_rank(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x8xf32>, %m: tensor<5x7xf32>, %o: tensor<1x2x5x8xf32>) -> tensor<1x2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected query, key, value and mask of one rank, in 'tm_tensor.attention'}}
  %0 = "tm_tensor.attention"(%q, %k, %v, %m, %o) : (tensor<1x2x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>, tensor<5x7xf32>, tensor<1x2x5x8xf32>) -> (tensor<1x2x5x8xf32>)
  return %0 : tensor<1x2x5x8xf32>
}

// -----

func.func @iree_attribute(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x8xf32>, %c: f32, %o: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'window' is not known, in 'iree_linalg_ext.attention'}}
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %c, %o) <{indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (b, s, d)>, affine_map<(b, n, s, d, e) -> (b, s, e)>, affine_map<(b, n, s, d, e) -> ()>, affine_map<(b, n, s, d, e) -> (b, n, e)>]}> ({
  ^bb0(%x: f32):
    "iree_linalg_ext.yield"(%x) : (f32) -> ()
  }) {window = 3 : i64} : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x8xf32>, f32, tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>)
  return %0 : tensor<2x5x8xf32>
}

// -----

func.func @iree_cap(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x8xf32>, %c: f32, %o: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: the region changes the scores, in 'iree_linalg_ext.attention'}}
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %c, %o) <{indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (b, s, d)>, affine_map<(b, n, s, d, e) -> (b, s, e)>, affine_map<(b, n, s, d, e) -> ()>, affine_map<(b, n, s, d, e) -> (b, n, e)>]}> ({
  ^bb0(%x: f32):
    %y = math.tanh %x : f32
    "iree_linalg_ext.yield"(%y) : (f32) -> ()
  }) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x8xf32>, f32, tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>)
  return %0 : tensor<2x5x8xf32>
}

// -----

func.func @iree_bytes(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x8xf32>, %c: f32, %m: tensor<2x5x7xi8>, %o: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a mask of i1 or floats, in 'iree_linalg_ext.attention'}}
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %c, %m, %o) <{indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (b, s, d)>, affine_map<(b, n, s, d, e) -> (b, s, e)>, affine_map<(b, n, s, d, e) -> ()>, affine_map<(b, n, s, d, e) -> (b, n, s)>, affine_map<(b, n, s, d, e) -> (b, n, e)>]}> ({
  ^bb0(%x: f32):
    "iree_linalg_ext.yield"(%x) : (f32) -> ()
  }) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x8xf32>, f32, tensor<2x5x7xi8>, tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>)
  return %0 : tensor<2x5x8xf32>
}

// -----

func.func @iree_scale(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x8xf32>, %c: tensor<1xf32>, %o: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a scale that is one float, in 'iree_linalg_ext.attention'}}
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %c, %o) <{indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (b, s, d)>, affine_map<(b, n, s, d, e) -> (b, s, e)>, affine_map<(b, n, s, d, e) -> ()>, affine_map<(b, n, s, d, e) -> (b, n, e)>]}> ({
  ^bb0(%x: f32):
    "iree_linalg_ext.yield"(%x) : (f32) -> ()
  }) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x8xf32>, tensor<1xf32>, tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>)
  return %0 : tensor<2x5x8xf32>
}

// -----

func.func @iree_transposed(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x8xf32>, %c: f32, %o: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: a dimension is neither batch, query, key nor feature, in 'iree_linalg_ext.attention'}}
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %c, %o) <{indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (b, s, d)>, affine_map<(b, n, s, d, e) -> (b, d, e)>, affine_map<(b, n, s, d, e) -> ()>, affine_map<(b, n, s, d, e) -> (b, n, e)>]}> ({
  ^bb0(%x: f32):
    "iree_linalg_ext.yield"(%x) : (f32) -> ()
  }) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x8xf32>, f32, tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>)
  return %0 : tensor<2x5x8xf32>
}

// -----

func.func @iree_maps(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x8xf32>, %c: f32, %o: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // expected-remark @+1 {{attention not raised: expected query, key, value, scale, an optional mask and a destination with a map each, in 'iree_linalg_ext.attention'}}
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %c, %o) <{indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (b, s, d)>, affine_map<(b, n, s, d, e) -> (b, s, e)>, affine_map<(b, n, s, d, e) -> ()>, affine_map<(b, n, s, d, e) -> (b, n, s)>, affine_map<(b, n, s, d, e) -> (b, n, e)>]}> ({
  ^bb0(%x: f32):
    "iree_linalg_ext.yield"(%x) : (f32) -> ()
  }) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x8xf32>, f32, tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>)
  return %0 : tensor<2x5x8xf32>
}

// -----

func.func @linear_gated(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: the update rule 'gated' is not supported: expected 'linear', in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v) {update_rule = "gated", q_num_heads = 2 : si64, kv_num_heads = 2 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}

// -----

func.func @linear_delta(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: the update rule 'delta' is not supported: expected 'linear', in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v) {update_rule = "delta", q_num_heads = 2 : si64, kv_num_heads = 2 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}

// -----

func.func @linear_gated_delta(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: the update rule 'gated_delta' is not supported: expected 'linear', in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v) {update_rule = "gated_delta", q_num_heads = 2 : si64, kv_num_heads = 2 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}

// -----

func.func @linear_default(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: the update rule 'gated_delta' is not supported: expected 'linear', in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v) {q_num_heads = 2 : si64, kv_num_heads = 2 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}

// -----

func.func @linear_unknown(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: the attribute 'window' is not known, in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v) {update_rule = "linear", window = 3 : si64, q_num_heads = 2 : si64, kv_num_heads = 2 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}

// -----

func.func @linear_past(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>, %x: tensor<1x2x4x3xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a state of key heads, features and the values' features, in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v, %x) {update_rule = "linear", q_num_heads = 2 : si64, kv_num_heads = 2 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x4x3xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}

// -----

func.func @linear_heads(%q: tensor<1x2x8xf32>, %k: tensor<1x2x8xf32>, %v: tensor<1x2x8xf32>) -> tensor<1x2x8xf32> {
  // expected-remark @+1 {{attention not raised: expected a number of query heads that is a multiple of the number of key and value heads, in 'onnx.LinearAttention'}}
  %0 = "onnx.LinearAttention"(%q, %k, %v) {update_rule = "linear", q_num_heads = 2 : si64, kv_num_heads = 4 : si64} : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> (tensor<1x2x8xf32>)
  return %0 : tensor<1x2x8xf32>
}
