"""Models of Hugging Face, initialised at random and made as small as their code allows: one layer, two heads."""

import warnings

import torch
import transformers

from forms import Input, form

N = 8
IDS = Input(1, N, dtype="i64", values=[3, 1, 4, 1, 5, 9, 2, 6])
PADDED = Input(1, N, dtype="i64", values=[1] * 6 + [0] * 2)
FULL = Input(1, N, dtype="i64", values=[1] * N)
SMALL = {"vocab_size": 12, "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
         "intermediate_size": 16, "max_position_embeddings": 16, "pad_token_id": 0, "bos_token_id": 1,
         "eos_token_id": 2}
TINY = {"vocab_size": 12, "d_model": 16, "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 2,
        "decoder_attention_heads": 2, "encoder_ffn_dim": 16, "decoder_ffn_dim": 16, "max_position_embeddings": 16,
        "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 1}


def plain_cumsum(x, dim, **options):
    """torch-mlir has an operation of its own for torch.cumsum."""
    n = x.shape[dim]
    seen = torch.tril(torch.ones(n, n, dtype=x.dtype))
    return (x.transpose(dim, -1).unsqueeze(-2) * seen).sum(-1).transpose(dim, -1)


torch.cumsum = torch.Tensor.cumsum = plain_cumsum


class Hidden(torch.nn.Module):
    """A model as a function of tensors that gives its last hidden state."""

    def __init__(self, model, names, **options):
        super().__init__()
        self.model, self.names, self.options = model.eval(), names, options

    def forward(self, *arguments):
        result = self.model(**dict(zip(self.names, arguments)), **self.options)
        return result[0]


def model(what, name, architecture, config, *inputs, names=("input_ids", "attention_mask"), attention="eager",
          options=None, pick=lambda model: model, **expectation):
    def build():
        warnings.simplefilter("ignore")
        kind = getattr(transformers, config[0])(**config[1])
        kind._attn_implementation = attention
        made = pick(getattr(transformers, architecture)(kind))
        count = len(inputs)
        wrapped = Hidden(made, names, **(options or {}))
        scope = {}
        arguments = ", ".join(f"a{i}" for i in range(count))
        exec(f"def forward(self, {arguments}):\n    return call(self, {arguments})", {"call": Hidden.forward}, scope)
        return type(architecture, (Hidden,), {"forward": scope["forward"]})(
            wrapped.model, names, **(options or {}))

    form(what, *inputs, module=True, name=f"hf_{name}_{attention}", **expectation)(build)


NO_CACHE = {"use_cache": False}
for how in ("eager", "sdpa"):
    model("BERT with padding", "bert", "BertModel", ("BertConfig", {**SMALL, "type_vocab_size": 1}), IDS, PADDED,
          attention=how)
    model("GPT-2 with padding", "gpt2", "GPT2Model",
          ("GPT2Config", {"vocab_size": 12, "n_embd": 16, "n_layer": 1, "n_head": 2, "n_positions": 16, "n_inner": 16}),
          IDS, PADDED, attention=how, options=NO_CACHE)
    model("LLaMA with grouped heads and padding", "llama", "LlamaModel",
          ("LlamaConfig", {**SMALL, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 4}), IDS, PADDED,
          attention=how, options=NO_CACHE)
    model("CLIP's text model, causal", "clip_text", "CLIPTextModel", ("CLIPTextConfig", {**SMALL, "projection_dim": 8}),
          IDS, FULL, attention=how)
    model("Whisper's encoder layer", "whisper_encoder", "WhisperModel",
          ("WhisperConfig", {**{k: v for k, v in TINY.items() if k != "max_position_embeddings"}, "num_mel_bins": 4,
                             "max_source_positions": 8, "max_target_positions": 8}),
          Input(1, N, 16), names=("hidden_states",), options={"attention_mask": None}, attention=how,
          pick=lambda whole: whole.encoder.layers[0])
    model("Mistral with a sliding window", "mistral", "MistralModel",
          ("MistralConfig", {**SMALL, "num_key_value_heads": 1, "head_dim": 8, "sliding_window": 3}), IDS, PADDED,
          attention=how, options=NO_CACHE)
    model("Qwen 3: normalised queries and keys", "qwen3", "Qwen3Model",
          ("Qwen3Config", {**SMALL, "num_key_value_heads": 1, "head_dim": 8}), IDS, PADDED, attention=how,
          options=NO_CACHE)

model("DistilBERT", "distilbert", "DistilBertModel",
      ("DistilBertConfig", {"vocab_size": 12, "dim": 16, "n_layers": 1, "n_heads": 2, "hidden_dim": 16,
                            "max_position_embeddings": 16, "pad_token_id": 0}), IDS, PADDED)
model("T5's encoder: relative bias, no scale", "t5_encoder", "T5EncoderModel",
      ("T5Config", {"vocab_size": 12, "d_model": 16, "d_kv": 8, "d_ff": 16, "num_layers": 1, "num_heads": 2,
                    "relative_attention_num_buckets": 8, "relative_attention_max_distance": 16}), IDS, PADDED)
model("Gemma 2: scores capped by tanh", "gemma2", "Gemma2Model",
      ("Gemma2Config", {**SMALL, "num_key_value_heads": 1, "head_dim": 8, "query_pre_attn_scalar": 8,
                        "sliding_window": 3, "layer_types": ["full_attention"]}), IDS, PADDED, options=NO_CACHE,
      found=0, declined=1)
model("gpt-oss: a sink for each head", "gpt_oss", "GptOssModel",
      ("GptOssConfig", {**SMALL, "num_key_value_heads": 1, "head_dim": 8, "num_local_experts": 2,
                        "num_experts_per_tok": 1, "layer_types": ["full_attention"]}), Input(1, N, 16),
      Input(1, N, 4), Input(1, N, 4), names=("hidden_states", "cos", "sin"), found=0, declined=1,
      pick=lambda whole: RotatedLayer(whole.layers[0].self_attn))
model("BLOOM: ALiBi", "bloom", "BloomModel",
      ("BloomConfig", {"vocab_size": 12, "hidden_size": 16, "n_layer": 1, "n_head": 2}), IDS, PADDED, options=NO_CACHE)
model("Falcon: one key head, ALiBi", "falcon", "FalconModel",
      ("FalconConfig", {"vocab_size": 12, "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
                        "alibi": True, "multi_query": True, "new_decoder_architecture": False, "ffn_hidden_size": 16}),
      IDS, PADDED, options=NO_CACHE)
model("OPT", "opt", "OPTModel",
      ("OPTConfig", {"vocab_size": 12, "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
                     "ffn_dim": 16, "max_position_embeddings": 16, "word_embed_proj_dim": 16}), IDS, PADDED,
      options=NO_CACHE)
model("GPT-NeoX: rotary positions of a part", "gpt_neox", "GPTNeoXModel",
      ("GPTNeoXConfig", {**SMALL, "rotary_pct": 0.5}), IDS, PADDED, options=NO_CACHE)
model("ViT: an image", "vit", "ViTModel",
      ("ViTConfig", {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16,
                     "image_size": 8, "patch_size": 4, "num_channels": 1}), Input(1, 1, 8, 8), names=("pixel_values",))
model("DINOv2 with registers", "dinov2_registers", "Dinov2WithRegistersModel",
      ("Dinov2WithRegistersConfig", {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
                                     "mlp_ratio": 1, "image_size": 8, "patch_size": 4, "num_channels": 1,
                                     "num_register_tokens": 2}), Input(1, 1, 8, 8), names=("pixel_values",))
model("Swin: two layers, the second shifted", "swin", "SwinModel",
      ("SwinConfig", {"image_size": 8, "patch_size": 2, "num_channels": 1, "embed_dim": 8, "depths": [2],
                      "num_heads": [2], "window_size": 2, "mlp_ratio": 1.0}), Input(1, 1, 8, 8),
      names=("pixel_values",), found=2, routes=("onnxdynamo",))
model("Perceiver: cross-attention of latents, then among them", "perceiver", "PerceiverModel",
      ("PerceiverConfig", {"num_latents": 4, "d_latents": 16, "d_model": 8, "num_blocks": 1,
                           "num_self_attends_per_block": 1, "num_self_attention_heads": 2,
                           "num_cross_attention_heads": 1, "self_attention_widening_factor": 1,
                           "cross_attention_widening_factor": 1}), Input(1, N, 8), names=("inputs",), found=2)


class RotatedLayer(torch.nn.Module):
    def __init__(self, layer):
        super().__init__()
        self.layer = layer

    def forward(self, hidden_states, cos, sin):
        return self.layer(hidden_states, (cos, sin), None)


class UNetAttention(torch.nn.Module):
    """The attention of Stable Diffusion's UNet: heads folded into the batch, scores by baddbmm."""

    def __init__(self, context):
        super().__init__()
        self.q = torch.nn.Linear(16, 16, bias=False)
        self.k = torch.nn.Linear(context, 16, bias=False)
        self.v = torch.nn.Linear(context, 16, bias=False)
        self.out = torch.nn.Linear(16, 16)

    def heads(self, x):
        batch, n, _ = x.shape
        return x.reshape(batch, n, 2, 8).permute(0, 2, 1, 3).reshape(batch * 2, n, 8)

    def forward(self, x, context=None):
        batch, channels, height, width = x.shape
        tokens = x.view(batch, channels, height * width).transpose(1, 2)
        context = tokens if context is None else context
        q, k, v = self.heads(self.q(tokens)), self.heads(self.k(context)), self.heads(self.v(context))
        empty = torch.empty(q.shape[0], q.shape[1], k.shape[1], dtype=q.dtype)
        s = torch.baddbmm(empty, q, k.transpose(-1, -2), beta=0, alpha=8**-0.5)
        o = torch.bmm(s.softmax(-1), v)
        o = o.reshape(batch, 2, height * width, 8).permute(0, 2, 1, 3).reshape(batch, height * width, 16)
        return self.out(o).transpose(-1, -2).reshape(batch, channels, height, width) + x


class UNetSelf(UNetAttention):
    def __init__(self):
        super().__init__(16)

    def forward(self, x):
        return super().forward(x)


ROUTES = ("torchmlir", "tosa", "onnxdynamo", "ireetorchopt")
form("Stable Diffusion's UNet: self-attention of an image", Input(2, 16, 2, 4), module=True, name="unet_self",
     routes=ROUTES)(UNetSelf)
form("Stable Diffusion's UNet: cross-attention to a text", Input(2, 16, 2, 4), Input(2, 5, 12), module=True,
     name="unet_cross", routes=ROUTES)(lambda: UNetAttention(12))
form("nn.MultiheadAttention, weights returned as the mean of the heads", Input(2, N, 16), module=True,
     name="nn_mha_weights", routes=("torchmlir", "onnxdynamo"))(
         lambda: SelfAttention(need_weights=True))
form("nn.MultiheadAttention with key padding", Input(2, N, 16),
     Input(2, N, dtype="i1", values=[[0] * 8, [0] * 5 + [1] * 3]), module=True, name="nn_mha_padding",
     routes=("torchmlir", "onnxdynamo", "ireetorchopt"))(lambda: SelfAttention(need_weights=False))
form("nn.MultiheadAttention with add_zero_attn: keys of zeros are concatenated", Input(2, N, 16), module=True,
     name="nn_mha_zero", routes=("torchmlir",))(lambda: SelfAttention(need_weights=False, add_zero_attn=True))
form("nn.MultiheadAttention with bias_k and bias_v", Input(2, N, 16), module=True, name="nn_mha_bias_kv")(
    lambda: SelfAttention(need_weights=False, add_bias_kv=True))
form("nn.TransformerDecoderLayer: causal, then across", Input(1, 5, 16), Input(1, N, 16), module=True,
     name="nn_decoder_layer", routes=("torchmlir", "onnxdynamo"), found=2)(lambda: DecoderLayer())


class SelfAttention(torch.nn.Module):
    def __init__(self, need_weights, **options):
        super().__init__()
        self.attention = torch.nn.MultiheadAttention(16, 2, batch_first=True, **options)
        self.need_weights = need_weights

    def forward(self, x, padding=None):
        output, weights = self.attention(x, x, x, key_padding_mask=padding, need_weights=self.need_weights)
        return (output, weights) if self.need_weights else output


class DecoderLayer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.TransformerDecoderLayer(16, 2, 16, batch_first=True, dropout=0.0)

    def forward(self, x, memory):
        mask = torch.nn.Transformer.generate_square_subsequent_mask(5)
        return self.layer(x, memory, tgt_mask=mask, tgt_is_causal=True)
