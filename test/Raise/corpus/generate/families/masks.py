"""Where a query may attend, and what is added to its score: causal, windows, prefixes, padding, biases."""

import math

import torch
import torch.nn.functional as F

from forms import Input, form

N, D = 8, 8
QKV = (Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D))
MANY = ("torchmlir", "tosa", "onnxdynamo", "ireetorchopt")
# No row without a key, then one that has none.
SOME = [[(i * 3 + j * 5) % 7 < 4 or i == j for j in range(N)] for i in range(N)]
EMPTY = [[False] * N if i == 2 else row for i, row in enumerate(SOME)]


def scores(q, k):
    return q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])


def attend(s, v):
    return torch.softmax(s, dim=-1) @ v


def positions(q, k):
    return torch.arange(q.shape[-2])[:, None], torch.arange(k.shape[-2])[None, :]


# Causal, in its spellings.

@form("causal: where(i >= j, s, -inf)", *QKV, routes=MANY)
def causal_where(q, k, v):
    i, j = positions(q, k)
    return attend(torch.where(i >= j, scores(q, k), -math.inf), v)


@form("causal: + triu(-inf)", *QKV, routes=MANY)
def causal_triu(q, k, v):
    return attend(scores(q, k) + torch.triu(torch.full((N, N), -math.inf), 1), v)


@form("causal: masked_fill by tril == 0", *QKV, routes=MANY)
def causal_tril_fill(q, k, v):
    return attend(scores(q, k).masked_fill(torch.tril(torch.ones(N, N)) == 0, -math.inf), v)


@form("causal: + (1 - tril) * -1e4, as GPT-1 has it", *QKV, routes=MANY)
def causal_gpt1(q, k, v):
    mask = torch.tril(torch.ones(N, N)).view(1, 1, N, N)
    return attend(scores(q, k) * mask + -1e4 * (1 - mask), v)


@form("causal: where(tril, s, finfo.min), as GPT-2 has it", *QKV, routes=MANY)
def causal_gpt2(q, k, v):
    mask = torch.tril(torch.ones(N, N, dtype=torch.bool)).view(1, 1, N, N)
    return attend(torch.where(mask, scores(q, k), torch.finfo(torch.float32).min), v)


@form("causal by a buffer of the module", *QKV, module=True, routes=MANY)
def causal_buffer():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.register_buffer("mask", torch.tril(torch.ones(16, 16)).view(1, 1, 16, 16))

        def forward(self, q, k, v):
            return attend(scores(q, k).masked_fill(self.mask[:, :, :N, :N] == 0, -1e9), v)

    return Module()


@form("causal, the last query at the last key (N < S)", Input(1, 2, 5, D), Input(1, 2, 9, D), Input(1, 2, 9, D),
      routes=MANY)
def causal_lower_right(q, k, v):
    mask = torch.ones(5, 9, dtype=torch.bool).tril(4)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@form("causal, the first query at the first key (N < S)", Input(1, 2, 5, D), Input(1, 2, 9, D), Input(1, 2, 9, D),
      routes=("torchmlir", "tosa", "ireetorchopt"))
def causal_upper_left(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@form("strictly causal: a query does not see itself; the first row is empty", *QKV)
def causal_strict(q, k, v):
    i, j = positions(q, k)
    return attend(scores(q, k).masked_fill(i <= j, -1e9), v)


@form("anti-causal: keys from the query on", *QKV, routes=("torchmlir", "onnxdynamo"))
def causal_reversed(q, k, v):
    i, j = positions(q, k)
    return attend(scores(q, k).masked_fill(i > j, -math.inf), v)


@form("causal and key padding, both -inf under a guard", *QKV, Input(1, N, dtype="i1", values=[1] * 6 + [0] * 2),
      routes=MANY)
def causal_and_padding(q, k, v, valid):
    i, j = positions(q, k)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(i >= j) & valid[:, None, None, :])


@form("causal and left padding: leading rows attend to nothing", *QKV,
      Input(1, N, dtype="i1", values=[0] * 3 + [1] * 5), routes=MANY)
def causal_and_left_padding(q, k, v, valid):
    i, j = positions(q, k)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(i >= j) & valid[:, None, None, :])


# Key padding.

@form("key padding: masked_fill(-inf), no guard", *QKV, Input(1, N, dtype="i1", values=[0] * 6 + [1] * 2),
      routes=MANY)
def padding_fill(q, k, v, padded):
    return attend(scores(q, k).masked_fill(padded[:, None, None, :], -math.inf), v)


@form("key padding by lengths: arange < length", Input(2, 2, N, D), Input(2, 2, N, D), Input(2, 2, N, D),
      Input(2, dtype="i64", values=[5, 8]), routes=MANY)
def padding_lengths(q, k, v, length):
    valid = torch.arange(N)[None] < length[:, None]
    return F.scaled_dot_product_attention(q, k, v, attn_mask=valid[:, None, None, :])


@form("key padding: (1 - mask) * finfo.min from an integer mask, as BERT has it", Input(2, 2, N, D), Input(2, 2, N, D),
      Input(2, 2, N, D), Input(2, N, dtype="i64", values=[[1] * 8, [1] * 4 + [0] * 4]), routes=MANY)
def padding_bert(q, k, v, mask):
    bias = (1.0 - mask[:, None, None, :].to(q.dtype)) * torch.finfo(q.dtype).min
    return attend(scores(q, k) + bias, v)


@form("query and key padding by an outer product; rows of padded queries are empty", *QKV,
      Input(1, N, dtype="i1", values=[1] * 6 + [0] * 2), routes=("torchmlir", "onnxdynamo"))
def padding_outer(q, k, v, valid):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=valid[:, None, :, None] & valid[:, None, None, :])


# Masks that are tensors.

@form("boolean mask for each head, with an empty row", *QKV,
      Input(1, 2, N, N, dtype="i1", values=[SOME, EMPTY]), routes=MANY)
def boolean_by_head(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@form("boolean mask for each batch entry, rows without a key give NaN", Input(2, 2, N, D), Input(2, 2, N, D),
      Input(2, 2, N, D), Input(2, 1, N, N, dtype="i1", values=[EMPTY, SOME]))
def boolean_nan(q, k, v, mask):
    return attend(scores(q, k).masked_fill(~mask, -math.inf), v)


@form("boolean mask, rows without a key give the mean", *QKV, Input(N, N, dtype="i1", values=EMPTY), routes=MANY)
def boolean_mean(q, k, v, mask):
    return attend(scores(q, k).masked_fill(~mask, -1e9), v)


@form("integer mask: masked_fill by mask == 0", *QKV, Input(1, 1, N, N, dtype="i64", values=SOME),
      routes=("torchmlir", "onnxdynamo"))
def integer_mask(q, k, v, mask):
    return attend(scores(q, k).masked_fill(mask == 0, -1e9), v)


@form("boolean mask, NaN of empty rows set to zero afterwards", *QKV, Input(N, N, dtype="i1", values=EMPTY))
def boolean_nan_to_zero(q, k, v, mask):
    weights = torch.softmax(scores(q, k).masked_fill(~mask, -math.inf), -1)
    return weights.masked_fill(~mask.any(-1, keepdim=True), 0.0) @ v


@form("additive mask for each head", *QKV, Input(1, 2, N, N), routes=MANY)
def additive_by_head(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@form("two additive masks", *QKV, Input(N, N), Input(1, 2, 1, N), routes=("torchmlir", "onnxdynamo"))
def additive_twice(q, k, v, a, b):
    return attend(scores(q, k) + a + b, v)


@form("a bias before the scale is applied", *QKV, Input(N, N), routes=("torchmlir", "onnxdynamo"))
def additive_scaled(q, k, v, bias):
    return attend((q @ k.transpose(-2, -1) + bias) * 0.5, v)


# Windows, prefixes, blocks.

def window(size, causal=False):
    def apply(q, k, v):
        i, j = positions(q, k)
        seen = (i - j).abs() <= size
        if causal:
            seen = (j <= i) & (i - j < size)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=seen)

    return apply


form("sliding window of both sides, as Longformer has it", *QKV, routes=MANY, name="window")(window(2))
form("sliding window of the past, as Mistral has it", *QKV, routes=MANY, name="window_causal")(window(3, True))


@form("sliding window and global tokens, as Longformer has them", *QKV, routes=("torchmlir", "onnxdynamo"))
def window_global(q, k, v):
    i, j = positions(q, k)
    seen = ((i - j).abs() <= 1) | (i < 2) | (j < 2)
    return attend(scores(q, k).masked_fill(~seen, torch.finfo(q.dtype).min), v)


@form("window and the first tokens as sinks, as StreamingLLM has it", *QKV, routes=("torchmlir", "ireetorchopt"))
def window_sinks(q, k, v):
    i, j = positions(q, k)
    return attend(scores(q, k).masked_fill(~((j <= i) & ((i - j < 3) | (j < 2))), -math.inf), v)


@form("dilated window", *QKV)
def window_dilated(q, k, v):
    i, j = positions(q, k)
    return attend(scores(q, k).masked_fill(~(((i - j) % 2 == 0) & ((i - j).abs() <= 4)), -1e9), v)


@form("prefix-LM: the prefix is seen by all, its length known", *QKV, routes=MANY)
def prefix_static(q, k, v):
    i, j = positions(q, k)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(j <= i) | (j < 3))


@form("prefix-LM: the length is an input", *QKV, Input(1, dtype="i64", values=[3]), routes=("torchmlir", "onnxdynamo"))
def prefix_dynamic(q, k, v, length):
    i, j = positions(q, k)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(j <= i) | (j < length[:, None, None, None]))


@form("packed documents: equal segment ids, causal", *QKV,
      Input(1, N, dtype="i64", values=[0, 0, 0, 1, 1, 2, 2, 2]), routes=("torchmlir", "onnxdynamo"))
def documents(q, k, v, segment):
    i, j = positions(q, k)
    same = segment[:, None, :, None] == segment[:, None, None, :]
    return F.scaled_dot_product_attention(q, k, v, attn_mask=same & (j <= i))


@form("chunked causal attention, as Llama 4 has it", *QKV, routes=("torchmlir", "ireetorchopt"))
def chunked(q, k, v):
    i, j = positions(q, k)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(j <= i) & (i // 4 == j // 4))


@form("blocks of a constant sparse pattern (BigBird)", *QKV, routes=("torchmlir", "onnxdynamo"))
def block_sparse(q, k, v):
    blocks = torch.tensor([[1, 0, 1, 0], [1, 1, 0, 1], [0, 1, 1, 0], [1, 0, 1, 1]], dtype=torch.bool)
    return attend(scores(q, k).masked_fill(~blocks.repeat_interleave(2, 0).repeat_interleave(2, 1), -1e4), v)


# Positional biases.

@form("ALiBi: slope * (j - i), causal", *QKV, routes=MANY)
def alibi_causal(q, k, v):
    i, j = positions(q, k)
    slopes = torch.tensor([0.25, 0.0625]).view(1, 2, 1, 1)
    return attend((scores(q, k) + slopes * (j - i)).masked_fill(j > i, -math.inf), v)


@form("ALiBi: -slope * |i - j|, symmetric", *QKV, routes=("torchmlir", "tosa", "onnxdynamo"))
def alibi_symmetric(q, k, v):
    i, j = positions(q, k)
    slopes = torch.tensor([0.25, 0.0625]).view(1, 2, 1, 1)
    return attend(scores(q, k) - slopes * (i - j).abs(), v)


@form("ALiBi by baddbmm on batch and heads, as BLOOM has it", Input(2, N, D), Input(2, N, D), Input(2, N, D),
      Input(2, 1, N), routes=MANY)
def alibi_bloom(q, k, v, alibi):
    i, j = positions(q, k)
    s = alibi.baddbmm(q, k.transpose(1, 2), beta=1.0, alpha=1 / math.sqrt(D)).view(1, 2, N, N)
    s = s + torch.where(j > i, torch.finfo(q.dtype).min, 0.0)
    return torch.bmm(torch.softmax(s, -1).view(2, N, N), v)


def t5_buckets(relative, bidirectional, buckets=8, far=16):
    result = torch.zeros_like(relative)
    if bidirectional:
        buckets //= 2
        result = result + (relative > 0).to(torch.long) * buckets
        relative = relative.abs()
    else:
        relative = -torch.minimum(relative, torch.zeros_like(relative))
    exact = buckets // 2
    large = exact + (torch.log(relative.float() / exact) / math.log(far / exact) * (buckets - exact)).to(torch.long)
    return result + torch.where(relative < exact, relative, large.clamp(max=buckets - 1))


def t5(bidirectional):
    def build():
        class Module(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.bias = torch.nn.Embedding(8, 2)

            def forward(self, q, k, v):
                i, j = positions(q, k)
                bias = self.bias(t5_buckets(j - i, bidirectional)).permute(2, 0, 1)[None]
                if not bidirectional:
                    bias = bias + torch.where(j > i, torch.finfo(q.dtype).min, 0.0)
                return attend(q @ k.transpose(-2, -1) + bias, v)

        return Module()

    return build


form("T5's relative position bias, both directions", *QKV, module=True, name="t5_bias",
     routes=("torchmlir", "onnxdynamo", "ireetorchopt"))(t5(True))
form("T5's relative position bias of a decoder", *QKV, module=True, name="t5_bias_causal",
     routes=("torchmlir", "onnxdynamo"))(t5(False))


def swin(shifted, cosine=False):
    """Windows of 2 x 2 in an image of 4 x 4, heads 2."""

    def build():
        class Module(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.table = torch.nn.Parameter(torch.randn(9, 2))
                y, x = torch.meshgrid(torch.arange(2), torch.arange(2), indexing="ij")
                at = torch.stack([y.flatten(), x.flatten()])
                relative = at[:, :, None] - at[:, None, :] + 1
                self.register_buffer("index", relative[0] * 3 + relative[1])
                region = torch.tensor([[0, 0, 1, 2], [0, 0, 1, 2], [3, 3, 4, 5], [6, 6, 7, 8]])
                region = region.view(2, 2, 2, 2).permute(0, 2, 1, 3).reshape(4, 4)
                different = region[:, None, :] != region[:, :, None]
                self.register_buffer("mask", different.float() * -100.0)
                self.logit_scale = torch.nn.Parameter(torch.full((2, 1, 1), 1.5))

            def forward(self, q, k, v):
                if cosine:
                    s = F.normalize(q, dim=-1) @ F.normalize(k, dim=-1).transpose(-2, -1)
                    s = s * torch.clamp(self.logit_scale, max=math.log(100)).exp()
                else:
                    s = (q * D**-0.5) @ k.transpose(-2, -1)
                s = s + self.table[self.index.view(-1)].view(4, 4, 2).permute(2, 0, 1)[None]
                if shifted:
                    s = s.view(1, 4, 2, 4, 4) + self.mask[None, :, None]
                    s = s.view(4, 2, 4, 4)
                return attend(s, v)

        return Module()

    return build


WINDOWS = (Input(4, 2, 4, D), Input(4, 2, 4, D), Input(4, 2, 4, D))
form("Swin: windows with a relative position bias", *WINDOWS, module=True, name="swin", routes=MANY)(swin(False))
form("Swin: shifted windows, bias and mask", *WINDOWS, module=True, name="swin_shifted", routes=MANY)(swin(True))
form("Swin v2: cosine attention, a scale for each head", *WINDOWS, module=True, name="swin2_cosine",
     routes=("torchmlir", "onnxdynamo"))(swin(False, cosine=True))


@form("DeBERTa: content and position parts are added", Input(2, N, D), Input(2, N, D), Input(2, N, D),
      Input(2, 2 * N, D), module=True)
def deberta():
    class Module(torch.nn.Module):
        def forward(self, q, k, v, position):
            scale = 1 / math.sqrt(3 * D)
            i, j = positions(q, k)
            index = (i - j + N).clamp(0, 2 * N - 1)[None].expand(2, -1, -1)
            s = q @ k.transpose(1, 2) * scale
            s = s + torch.gather(q @ position.transpose(1, 2) * scale, 2, index)
            s = s + torch.gather(k @ position.transpose(1, 2) * scale, 2, index).transpose(1, 2)
            return attend(s, v)

    return Module()


@form("Transformer-XL: relative shift by padding and reshape", *QKV, Input(2, N, D), Input(2, 1, D), Input(2, 1, D))
def transformer_xl(q, k, v, r, u, w):
    ac = (q + u) @ k.transpose(-2, -1)
    bd = (q + w) @ r.transpose(-2, -1)
    bd = F.pad(bd, (1, 0)).view(1, 2, N + 1, N)[:, :, 1:].view(1, 2, N, N)
    return attend((ac + bd) / math.sqrt(D), v)
