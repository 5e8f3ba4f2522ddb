"""What looks like attention and is not, or is not this attention: to be left alone, with the reason."""

import math

import torch
import torch.nn.functional as F

from forms import Input, form

N, D = 8, 8
QKV = (Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D))
NONE = {"found": 0, "declined": 1}


def scores(q, k):
    return q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])


@form("softmax over the queries", *QKV, routes=("torchmlir", "tosa", "onnxdynamo", "ireetorchopt"), **NONE)
def softmax_over_queries(q, k, v):
    return torch.softmax(scores(q, k), -2) @ v


@form("softmax over the heads", *QKV, **NONE)
def softmax_over_heads(q, k, v):
    return torch.softmax(scores(q, k), 1) @ v


@form("softmax over the flattened image of keys and queries", *QKV, **NONE)
def softmax_over_both(q, k, v):
    return torch.softmax(scores(q, k).flatten(2), -1).view(1, 2, N, N) @ v


@form("slot attention: softmax over slots, then normalised over inputs", Input(1, 4, D), Input(1, N, D), Input(1, N, D),
      **NONE)
def slots(q, k, v):
    p = torch.softmax(scores(q, k), -2) + 1e-8
    return (p / p.sum(-1, keepdim=True)) @ v


@form("sigmoid in place of softmax", *QKV, routes=("torchmlir", "onnxdynamo"), **NONE)
def sigmoid(q, k, v):
    return torch.sigmoid(scores(q, k)) @ v


@form("exponentials without normalisation", *QKV, **NONE)
def not_normalised(q, k, v):
    return torch.exp(scores(q, k)) @ v


@form("one more in the denominator (softmax1)", *QKV, routes=("torchmlir", "onnxdynamo"), **NONE)
def softmax_plus_one(q, k, v):
    e = torch.exp(scores(q, k))
    return e / (1 + e.sum(-1, keepdim=True)) @ v


@form("an epsilon in the denominator", *QKV, **NONE)
def softmax_eps(q, k, v):
    s = scores(q, k)
    e = torch.exp(s - s.amax(-1, keepdim=True))
    return e / (e.sum(-1, keepdim=True) + 1e-6) @ v


@form("the denominator is clamped", *QKV, **NONE)
def softmax_clamped(q, k, v):
    e = torch.exp(scores(q, k))
    return e / e.sum(-1, keepdim=True).clamp(min=1.0) @ v


@form("the shift of the numerator is another than that of the denominator", *QKV, **NONE)
def two_shifts(q, k, v):
    s = scores(q, k)
    return torch.exp(s - s.amax(-1, keepdim=True)) / torch.exp(s).sum(-1, keepdim=True) @ v


@form("the mask is in the denominator only", *QKV, Input(N, N), **NONE)
def mask_below(q, k, v, mask):
    s = scores(q, k)
    return torch.exp(s) / torch.exp(s + mask).sum(-1, keepdim=True) @ v


@form("a shift that depends on the key", *QKV, **NONE)
def shift_by_key(q, k, v):
    s = scores(q, k)
    e = torch.exp(s - s.amax(-2, keepdim=True))
    total = torch.exp(s - s.amax(-1, keepdim=True)).sum(-1, keepdim=True)
    return e / total @ v


@form("the mask multiplies after the softmax", *QKV, Input(N, N), routes=("torchmlir", "onnxdynamo"), **NONE)
def mask_after(q, k, v, mask):
    return (torch.softmax(scores(q, k), -1) * mask) @ v


@form("a causal mask after the softmax", *QKV, routes=("torchmlir", "ireetorchopt"), **NONE)
def causal_after(q, k, v):
    return torch.tril(torch.softmax(scores(q, k), -1)) @ v


@form("the weights are rescaled after the softmax", *QKV, **NONE)
def scaled_after(q, k, v):
    return (torch.softmax(scores(q, k), -1) * 2.0) @ v


@form("ReLU of the weights less a threshold", *QKV, **NONE)
def relu_after(q, k, v):
    return F.relu(torch.softmax(scores(q, k), -1) - 0.05) @ v


@form("the largest weights only, not normalised again", *QKV, found=0, declined=1)
def top_k_after(q, k, v):
    p = torch.softmax(scores(q, k), -1)
    return torch.where(p >= p.mean(-1, keepdim=True), p, 0.0) @ v


@form("scores capped by tanh, as Gemma 2 has it", *QKV, routes=("torchmlir", "onnxdynamo", "tosa", "ireetorchopt"),
      **NONE)
def soft_cap(q, k, v):
    return torch.softmax(torch.tanh(scores(q, k) / 50.0) * 50.0, -1) @ v


@form("squared scores", *QKV, **NONE)
def squared(q, k, v):
    return torch.softmax(scores(q, k)**2, -1) @ v


@form("absolute scores", *QKV, **NONE)
def absolute(q, k, v):
    return torch.softmax(scores(q, k).abs(), -1) @ v


@form("the square of the softmax", *QKV, **NONE)
def squared_weights(q, k, v):
    return torch.softmax(scores(q, k), -1)**2 @ v


@form("the logarithm of the softmax", *QKV, **NONE)
def log_weights(q, k, v):
    return torch.log_softmax(scores(q, k), -1) @ v


@form("softmax twice", *QKV, **NONE)
def softmax_twice(q, k, v):
    return torch.softmax(torch.softmax(scores(q, k), -1), -1) @ v


@form("talking heads: weights are mixed over the heads", *QKV, Input(2, 2), routes=("torchmlir", "onnxdynamo"), **NONE)
def talking_heads_after(q, k, v, mix):
    return torch.einsum("hg,bgij->bhij", mix, torch.softmax(scores(q, k), -1)) @ v


@form("talking heads: scores are mixed over the heads", *QKV, Input(2, 2), **NONE)
def talking_heads_before(q, k, v, mix):
    return torch.softmax(torch.einsum("hg,bgij->bhij", mix, scores(q, k)), -1) @ v


@form("differential attention: the difference of two softmaxes", *QKV, Input(1, 2, N, D), Input(1, 2, N, D), **NONE)
def difference_of_weights(q, k, v, q2, k2):
    return (torch.softmax(scores(q, k), -1) - 0.5 * torch.softmax(scores(q2, k2), -1)) @ v


@form("the weights are averaged with uniform ones", *QKV, **NONE)
def blended(q, k, v):
    return (0.9 * torch.softmax(scores(q, k), -1) + 0.1 / N) @ v


@form("Pᵀ V, as many queries as keys", *QKV, routes=("torchmlir", "onnxdynamo"), **NONE)
def transposed_weights(q, k, v):
    return torch.softmax(scores(q, k), -1).transpose(-2, -1) @ v


@form("attention sinks: a column is concatenated to the scores and cut off the weights, as gpt-oss has it", *QKV,
      Input(2), routes=("torchmlir", "onnxdynamo", "ireetorchopt"), **NONE)
def sink_column(q, k, v, sink):
    s = torch.cat([scores(q, k), sink.view(1, 2, 1, 1).expand(1, 2, N, 1)], -1)
    return torch.softmax(s, -1)[..., :N] @ v


@form("a zero column is concatenated to the scores (add_zero_attn by hand)", *QKV, **NONE)
def zero_column(q, k, v):
    s = torch.cat([scores(q, k), torch.zeros(1, 2, N, 1)], -1)
    return torch.softmax(s, -1)[..., :N] @ v


@form("the values are rolled: key j weighs value j + 1", *QKV, found=1)
def rolled_values(q, k, v):
    return torch.softmax(scores(q, k), -1) @ v.roll(-1, 2)


@form("the weights are rolled along the keys", *QKV, **NONE)
def rolled_weights(q, k, v):
    return torch.softmax(scores(q, k), -1).roll(1, -1) @ v


@form("every other weight", *QKV, **NONE)
def strided_weights(q, k, v):
    return torch.softmax(scores(q, k), -1)[..., ::2] @ v[..., ::2, :]


@form("additive scores: tanh(q + k), as Bahdanau has it", Input(1, N, D), Input(1, N, D), Input(1, N, D), Input(D),
      routes=("torchmlir", "onnxdynamo"), **NONE)
def bahdanau(q, k, v, w):
    s = torch.tanh(q[:, :, None] + k[:, None]) @ w
    return torch.softmax(s, -1) @ v


@form("scores by distance: -|q - k|²", Input(1, N, D), Input(1, N, D), Input(1, N, D), **NONE)
def distance(q, k, v):
    return torch.softmax(-(q[:, :, None] - k[:, None]).pow(2).sum(-1), -1) @ v


# Attention all the same: what multiplies the queries is the keys.
@form("weights from the queries and a matrix (dense synthesizer)", Input(1, N, D), Input(D, N), Input(1, N, D))
def synthesizer(q, w, v):
    return torch.softmax(q @ w, -1) @ v


@form("a classifier over a codebook: constant keys and values", Input(5, D), module=True, **NONE)
def codebook():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.keys = torch.nn.Parameter(torch.randn(12, D))
            self.values = torch.nn.Parameter(torch.randn(12, D))

        def forward(self, x):
            return torch.softmax(x @ self.keys.t(), -1) @ self.values

    return Module()


# Each token attends to the experts: exact, though nobody would call it attention.
@form("a mixture of experts: softmax gates weigh results", Input(6, D), module=True)
def mixture():
    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.gate = torch.nn.Linear(D, 4)
            self.experts = torch.nn.Parameter(torch.randn(4, D, D))

        def forward(self, x):
            weights = torch.softmax(self.gate(x), -1)
            return torch.einsum("ne,ned->nd", weights, torch.einsum("nc,ecd->ned", x, self.experts))

    return Module()


@form("efficient attention: softmax over features and over positions", *QKV, found=0, declined=2)
def efficient(q, k, v):
    return torch.softmax(q, -1) @ (torch.softmax(k, -2).transpose(-2, -1) @ v)


@form("linear attention: elu + 1", *QKV, **NONE)
def linear_elu(q, k, v):
    q, k = F.elu(q) + 1, F.elu(k) + 1
    return q @ (k.transpose(-2, -1) @ v) / (q @ k.sum(-2, keepdim=True).transpose(-2, -1))


@form("ReLU attention, normalised by its sum", *QKV, found=0)
def relu_attention(q, k, v):
    s = F.relu(scores(q, k))
    return s / (s.sum(-1, keepdim=True) + 1e-6) @ v


@form("Gumbel noise as an input scales the weights", *QKV, Input(1, 2, N, N), **NONE)
def noise_after(q, k, v, noise):
    return (torch.softmax(scores(q, k), -1) + noise) @ v


@form("the mask is subtracted from the weights (1 - m) · p", *QKV, Input(N, dtype="i1", values=[1] * 6 + [0] * 2),
      **NONE)
def padding_after(q, k, v, valid):
    return torch.where(valid, torch.softmax(scores(q, k), -1), 0.0) @ v
