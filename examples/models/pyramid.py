"""A pyramid vision transformer as SOFT's authors build theirs, small: four stages of strided patch
embeddings and blocks, heads of 32, queries that are the keys, all tokens of a stage attend to all.

224 × 224 pixels are 3136, 784, 196 and 49 tokens. Attention is exact here; replacing it is the compiler's job.
"""

import torch
from torch import nn

HEAD = 32
WIDTHS = (64, 128, 160, 256)
STRIDES = (4, 2, 2, 2)


class Attention(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.query_key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)

    def forward(self, x):
        batch, tokens, width = x.shape

        def heads(y):
            return y.reshape(batch, tokens, width // HEAD, HEAD).transpose(1, 2)

        query = heads(self.query_key(x))
        scores = query @ query.transpose(-2, -1) * HEAD**-0.5
        mixed = scores.softmax(dim=-1) @ heads(self.value(x))
        return self.out(mixed.transpose(1, 2).reshape(batch, tokens, width))


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.attention = Attention(width)
        self.norm2 = nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class PatchEmbedding(nn.Module):
    """Overlapping patches, as a strided convolution."""

    def __init__(self, channels, width, stride):
        super().__init__()
        self.convolution = nn.Conv2d(channels, width, 2 * stride - 1, stride, stride - 1)
        self.norm = nn.LayerNorm(width)

    def forward(self, image):
        grid = self.convolution(image)
        return self.norm(grid.flatten(2).transpose(1, 2)), grid.shape[2:]


class Pyramid(nn.Module):
    def __init__(self, depths=(1, 1, 1, 1)):
        super().__init__()
        channels = (3, *WIDTHS[:-1])
        self.embeddings = nn.ModuleList(map(PatchEmbedding, channels, WIDTHS, STRIDES))
        self.stages = nn.ModuleList(
            nn.Sequential(*(Block(width) for _ in range(depth))) for width, depth in zip(WIDTHS, depths)
        )
        self.norm = nn.LayerNorm(WIDTHS[-1])

    def forward(self, image):
        for embedding, stage in zip(self.embeddings, self.stages):
            tokens, (height, width) = embedding(image)
            tokens = stage(tokens)
            image = tokens.transpose(1, 2).reshape(1, -1, height, width)
        return self.norm(tokens)
