"""How batch, heads, positions and features are laid out, shared and split; what surrounds an attention."""

import math

import torch
import torch.nn.functional as F

from forms import Input, form

N, D = 8, 8
MANY = ("torchmlir", "tosa", "onnxdynamo", "ireetorchopt")
QKV = (Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D))


def attention(q, k, v, scale=None):
    s = q @ k.transpose(-2, -1) * (scale or q.shape[-1]**-0.5)
    return torch.softmax(s, -1) @ v


# Shared key and value heads.

@form("multi-query: one key head, broadcast by matmul", Input(2, 4, N, D), Input(2, 1, N, D), Input(2, 1, N, D),
      routes=MANY)
def multi_query(q, k, v):
    return attention(q, k, v)


@form("multi-query: heads and positions in one dimension, as StarCoder has it", Input(2, N, 4, D), Input(2, N, D),
      Input(2, N, D), routes=MANY)
def multi_query_folded(q, k, v):
    s = q.reshape(2, N * 4, D) @ k.transpose(1, 2) / math.sqrt(D)
    p = torch.softmax(s.view(2, N, 4, N), -1)
    return (p.view(2, N * 4, N) @ v).view(2, N, 4 * D)


@form("grouped heads: repeat_interleave", Input(1, 4, N, D), Input(1, 2, N, D), Input(1, 2, N, D), routes=MANY)
def grouped_interleave(q, k, v):
    return attention(q, k.repeat_interleave(2, 1), v.repeat_interleave(2, 1))


@form("grouped heads: repeat; query head h reads key head h mod 2", Input(1, 4, N, D), Input(1, 2, N, D),
      Input(1, 2, N, D), routes=("torchmlir", "onnxdynamo"))
def grouped_repeat(q, k, v):
    return attention(q, k.repeat(1, 2, 1, 1), v.repeat(1, 2, 1, 1))


@form("grouped heads: queries in five dimensions", Input(1, 2, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D),
      routes=MANY)
def grouped_5d(q, k, v):
    return attention(q, k[:, :, None], v[:, :, None])


@form("grouped heads: scaled_dot_product_attention(enable_gqa)", Input(1, 4, N, D), Input(1, 2, N, D),
      Input(1, 2, N, D), routes=("torchmlir", "tosa"))
def grouped_flag(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, enable_gqa=True)


@form("grouped heads by einsum", Input(1, N, 2, 2, D), Input(1, N, 2, D), Input(1, N, 2, D),
      routes=("torchmlir", "onnxdynamo", "ireetorchopt"))
def grouped_einsum(q, k, v):
    p = torch.softmax(torch.einsum("bnkgd,bskd->bkgns", q, k) * D**-0.5, -1)
    return torch.einsum("bkgns,bskd->bnkgd", p, v)


# Layouts.

@form("[B, N, H, D] by einsum", Input(1, N, 2, D), Input(1, N, 2, D), Input(1, N, 2, D), routes=MANY)
def einsum_bnhd(q, k, v):
    p = torch.softmax(torch.einsum("bnhd,bshd->bhns", q, k) / math.sqrt(D), -1)
    return torch.einsum("bhns,bshd->bnhd", p, v)


@form("[N, B, C], as nn.MultiheadAttention folds it", Input(N, 2, 2 * D), Input(N, 2, 2 * D), Input(N, 2, 2 * D),
      routes=MANY)
def sequence_first(q, k, v):
    q, k, v = (x.contiguous().view(N, 4, D).transpose(0, 1) for x in (q, k, v))
    o = torch.bmm(torch.softmax(torch.bmm(q * D**-0.5, k.transpose(1, 2)), -1), v)
    return o.transpose(0, 1).contiguous().view(N, 2, 2 * D)


@form("[B, C, H, W] of an image, heads of channels", Input(1, 16, 2, 4), Input(1, 16, 2, 4), Input(1, 16, 2, 4), routes=MANY)
def channels_first(q, k, v):
    q, k, v = (x.view(1, 2, 8, 8) for x in (q, k, v))
    p = torch.softmax(q.transpose(-2, -1) @ k * 8**-0.5, -1)
    return (v @ p.transpose(-2, -1)).reshape(1, 16, 2, 4)


@form("one head, two dimensions", Input(5, D), Input(9, D), Input(9, 6), routes=MANY)
def plain_2d(q, k, v):
    return attention(q, k, v)


@form("batch of two, values wider than keys", Input(2, 2, 5, D), Input(2, 2, 9, D), Input(2, 2, 9, 12), routes=MANY)
def wide_values(q, k, v):
    return attention(q, k, v)


@form("four leading dimensions", Input(2, 2, 2, 5, D), Input(2, 2, 2, 7, D), Input(2, 2, 2, 7, D),
      routes=("torchmlir", "onnxdynamo"))
def five_dimensions(q, k, v):
    return attention(q, k, v)


@form("queries without a batch, keys with one, as Perceiver's latents", Input(4, D), Input(2, 9, D), Input(2, 9, D),
      routes=MANY)
def latents(q, k, v):
    return attention(q[None].expand(2, -1, -1), k, v)


@form("one learned query pools a sequence", Input(2, 9, 16), module=True, routes=MANY)
def pooling():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.query = torch.nn.Parameter(torch.randn(1, 1, 16))

        def forward(self, x):
            return attention(self.query.expand(2, -1, -1), x, x)

    return Module()


@form("self-attention without projections: q = k = v", Input(2, N, D), routes=MANY)
def same_tensor(x):
    return attention(x, x, x)


@form("keys are values", Input(2, N, D), Input(2, N, D), routes=("torchmlir", "onnxdynamo"))
def keys_are_values(q, k):
    return attention(q, k, k)


@form("the result is computed transposed: Vᵀ Pᵀ", *QKV, routes=("torchmlir", "onnxdynamo", "ireetorchopt"))
def transposed_result(q, k, v):
    p = torch.softmax(q @ k.transpose(-2, -1) * 0.3, -1)
    return v.transpose(-2, -1) @ p.transpose(-2, -1)


@form("scores computed transposed: softmax over their rows", *QKV, routes=("torchmlir", "onnxdynamo", "ireetorchopt"))
def transposed_scores(q, k, v):
    p = torch.softmax(k @ q.transpose(-2, -1) * 0.3, -2)
    return p.transpose(-2, -1) @ v


# Projections.

@form("fused projection, chunk", Input(1, N, 16), module=True, routes=MANY)
def fused_chunk():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.qkv = torch.nn.Linear(16, 48)

        def forward(self, x):
            q, k, v = (t.view(1, N, 2, 8).transpose(1, 2) for t in self.qkv(x).chunk(3, -1))
            return attention(q, k, v).transpose(1, 2).reshape(1, N, 16)

    return Module()


@form("fused projection, reshape to three and unbind, as ViT has it", Input(1, N, 16), module=True, routes=MANY)
def fused_unbind():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.qkv = torch.nn.Linear(16, 48)

        def forward(self, x):
            q, k, v = self.qkv(x).reshape(1, N, 3, 2, 8).permute(2, 0, 3, 1, 4).unbind(0)
            return F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(1, N, 16)

    return Module()


@form("fused projection with q, k, v of each head together, as GPT-NeoX has it", Input(1, N, 16), module=True,
      routes=("torchmlir", "onnxdynamo"))
def fused_by_head():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.qkv = torch.nn.Linear(16, 48)

        def forward(self, x):
            q, k, v = self.qkv(x).view(1, N, 2, 24).transpose(1, 2).chunk(3, -1)
            return F.scaled_dot_product_attention(q, k, v, is_causal=True)

    return Module()


@form("keys and values from one projection of a context", Input(1, N, 16), Input(1, 5, 12), module=True, routes=MANY)
def cross_projected():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.q, self.kv = torch.nn.Linear(16, 16), torch.nn.Linear(12, 32)

        def forward(self, x, context):
            q = self.q(x).view(1, N, 2, 8).transpose(1, 2)
            k, v = self.kv(context).view(1, 5, 2, 2, 8).permute(2, 0, 3, 1, 4)
            return attention(q, k, v)

    return Module()


@form("rotary positions by rotate_half", *QKV, routes=MANY)
def rotary(q, k, v):
    angle = torch.arange(N)[:, None] * (1e4**(-torch.arange(0, D, 2) / D))[None]
    cos, sin = torch.cat([angle, angle], -1).cos(), torch.cat([angle, angle], -1).sin()

    def rotate(x):
        half = torch.cat([-x[..., D // 2:], x[..., :D // 2]], -1)
        return x * cos + half * sin

    return F.scaled_dot_product_attention(rotate(q), rotate(k), v, is_causal=True)


@form("rotary positions of a part of the features, interleaved, as GPT-J has it", *QKV)
def rotary_partial(q, k, v):
    angle = torch.arange(N)[:, None] * (1e4**(-torch.arange(0, 4, 2) / 4))[None]
    cos, sin = angle.cos().repeat_interleave(2, -1), angle.sin().repeat_interleave(2, -1)

    def rotate(x):
        half = torch.stack([-x[..., 1::2], x[..., ::2]], -1).flatten(-2)
        return x * cos + half * sin

    def part(x):
        return torch.cat([rotate(x[..., :4]), x[..., 4:]], -1)

    return F.scaled_dot_product_attention(part(q), part(k), v)


@form("QK-norm: RMS norm of queries and keys", *QKV, Input(D), Input(D), routes=("torchmlir", "onnxdynamo"))
def qk_norm(q, k, v, a, b):
    def norm(x, weight):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * weight

    return F.scaled_dot_product_attention(norm(q, a), norm(k, b), v)


@form("QK-norm: unit length and a learned scale", *QKV, Input(1), routes=("torchmlir", "onnxdynamo"))
def qk_unit(q, k, v, scale):
    return attention(F.normalize(q, dim=-1), F.normalize(k, dim=-1) * scale, v, 1.0)


@form("a scale for each head", *QKV, Input(2, 1, 1), routes=("torchmlir", "onnxdynamo"))
def scale_by_head(q, k, v, scale):
    return torch.softmax(q @ k.transpose(-2, -1) * scale, -1) @ v


@form("a scale for each query: log N of its own", *QKV, Input(N, 1))
def scale_by_query(q, k, v, scale):
    return torch.softmax(q @ k.transpose(-2, -1) * scale, -1) @ v


@form("a temperature at run time", *QKV, Input(1), routes=("torchmlir", "onnxdynamo"))
def temperature(q, k, v, t):
    return torch.softmax(q @ k.transpose(-2, -1) / t, -1) @ v


@form("latent attention: content and rotary parts of the scores are added, as DeepSeek has it", *QKV,
      Input(1, 2, N, 4), Input(1, 1, N, 4), routes=("torchmlir", "onnxdynamo"))
def two_products(q, k, v, qr, kr):
    s = (q @ k.transpose(-2, -1) + qr @ kr.transpose(-2, -1)) * 12**-0.5
    return torch.softmax(s, -1) @ v


@form("latent attention: content and rotary parts concatenated", *QKV, Input(1, 2, N, 4), Input(1, 1, N, 4),
      routes=("torchmlir", "onnxdynamo", "ireetorchopt"))
def two_parts(q, k, v, qr, kr):
    q, k = torch.cat([q, qr], -1), torch.cat([k, kr.expand(-1, 2, -1, -1)], -1)
    return attention(q, k, v)


# Decoding.

@form("decoding: one query against a static cache, positions up to one given", Input(1, 2, 1, D), Input(1, 2, 16, D),
      Input(1, 2, 16, D), Input(1, dtype="i64", values=[6]), routes=MANY)
def decode_static(q, k, v, position):
    seen = torch.arange(16)[None] <= position[:, None]
    return F.scaled_dot_product_attention(q, k, v, attn_mask=seen[:, None, None, :])


@form("decoding: the new key and value are written into the cache first", Input(1, 2, 1, D), Input(1, 2, 1, D),
      Input(1, 2, 1, D), Input(1, 2, 16, D), Input(1, 2, 16, D), Input(1, dtype="i64", values=[6]))
def decode_update(q, k, v, keys, values, position):
    here = (torch.arange(16) == position)[:, None]
    keys, values = torch.where(here, k, keys), torch.where(here, v, values)
    seen = torch.arange(16) <= position
    return F.scaled_dot_product_attention(q, keys, values, attn_mask=seen[None, None, None, :]), keys, values


@form("decoding: the cache grows by concatenation", Input(1, 2, 1, D), Input(1, 2, 1, D), Input(1, 2, 1, D),
      Input(1, 2, 7, D), Input(1, 2, 7, D), routes=MANY)
def decode_concat(q, k, v, keys, values):
    keys, values = torch.cat([keys, k], 2), torch.cat([values, v], 2)
    return attention(q, keys, values), keys, values


@form("decoding with grouped heads and a boolean mask", Input(1, 4, 1, D), Input(1, 2, 12, D), Input(1, 2, 12, D),
      Input(1, 1, 1, 12, dtype="i1", values=[1] * 9 + [0] * 3), routes=("torchmlir", "onnxdynamo"))
def decode_grouped(q, k, v, mask):
    k, v = k.repeat_interleave(2, 1), v.repeat_interleave(2, 1)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@form("a chunk of queries in the middle of a cache, causal from a given position", Input(1, 2, 4, D),
      Input(1, 2, 16, D), Input(1, 2, 16, D), Input(4, dtype="i64", values=[5, 6, 7, 8]),
      routes=("torchmlir", "onnxdynamo"))
def decode_chunk(q, k, v, position):
    seen = torch.arange(16)[None, :] <= position[:, None]
    return F.scaled_dot_product_attention(q, k, v, attn_mask=seen)


# Types.

@form("bf16 throughout, softmax in f32", *(Input(1, 2, N, D, dtype="bf16") for _ in range(3)),
      routes=("torchmlir", "ireetorchopt"))
def bf16_softmax_f32(q, k, v):
    s = q @ k.transpose(-2, -1) * D**-0.5
    return torch.softmax(s, -1, dtype=torch.float32).to(torch.bfloat16) @ v


@form("f16 throughout", *(Input(1, 2, N, D, dtype="f16") for _ in range(3)), routes=("torchmlir", "onnxdynamo"))
def f16_plain(q, k, v):
    return torch.softmax(q @ k.transpose(-2, -1) * D**-0.5, -1) @ v


@form("f64", *(Input(1, 2, N, D, dtype="f64") for _ in range(3)))
def f64_plain(q, k, v):
    return attention(q, k, v)


# Surroundings.

@form("two attentions share keys and values", Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D),
      Input(1, 2, N, D), routes=("torchmlir", "onnxdynamo"), found=2)
def two_queries(a, b, k, v):
    return attention(a, k, v) + attention(b, k, v)


@form("the second attention reads what the first gives", *QKV, routes=("torchmlir", "ireetorchopt"), found=2)
def chained(q, k, v):
    return attention(attention(q, k, v), k, v)


@form("differential attention: the difference of two results", *QKV, Input(1, 2, N, D), Input(1, 2, N, D), Input(1),
      found=2)
def difference_of_results(q, k, v, q2, k2, weight):
    return attention(q, k, v) - weight * attention(q2, k2, v)


@form("Nyström: the outer two of three softmaxes are attentions", Input(1, 2, N, D), Input(1, 2, N, D),
      Input(1, 2, N, D), found=2, declined=1)
def nystrom(q, k, v):
    ql, kl = q.view(1, 2, 4, 2, D).mean(3), k.view(1, 2, 4, 2, D).mean(3)
    first = torch.softmax(q @ kl.transpose(-2, -1), -1)
    core = torch.softmax(ql @ kl.transpose(-2, -1), -1)
    last = torch.softmax(ql @ k.transpose(-2, -1), -1)
    inverse = core.transpose(-2, -1) / core.sum(-1).max() / core.sum(-2).max()
    return first @ (inverse @ (last @ v))


@form("cross-covariance attention: over channels, as XCiT has it", *QKV, Input(2, 1, 1),
      routes=("torchmlir", "onnxdynamo"))
def cross_covariance(q, k, v, scale):
    q, k = F.normalize(q.transpose(-2, -1), dim=-1), F.normalize(k.transpose(-2, -1), dim=-1)
    return (torch.softmax(q @ k.transpose(-2, -1) * scale, -1) @ v.transpose(-2, -1)).transpose(-2, -1)


@form("dynamic length", *(Input(1, 2, N, D, dynamic={2: "n"}) for _ in range(3)), routes=("torchmlir",))
def dynamic_length(q, k, v):
    return attention(q, k, v)


@form("dynamic batch and length, key padding", *(Input(2, 2, N, D, dynamic={0: "b", 2: "n"}) for _ in range(3)),
      Input(2, N, dtype="i1", values=[[1] * 8, [1] * 5 + [0] * 3], dynamic={0: "b", 1: "n"}))
def dynamic_padding(q, k, v, valid):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=valid[:, None, None, :])
