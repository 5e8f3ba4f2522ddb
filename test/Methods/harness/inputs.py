"""Inputs of numeric cases: reproducible, and already rounded to the element type."""

import zlib
from dataclasses import dataclass, replace

import numpy as np

from reference.rounding import round_to

# The sizes that find bugs: edges of tiles, of segments, and what lies between.
LENGTHS = (1, 2, 7, 63, 64, 65, 127, 196, 577, 1000, 1024, 4096)
WIDTHS = (16, 32, 40, 64, 80, 96, 128)
CROSS = ((1, 577), (7, 196), (65, 1), (196, 7), (63, 1000), (1000, 64))


@dataclass(frozen=True)
class Shape:
    """q [B, H, N, D], k [B, Hkv, S, D], v [B, Hkv, S, Dv]."""

    queries: int
    keys: int
    width: int
    value_width: int
    batch: int = 2
    heads: int = 3
    shared_heads: int = 3

    def with_(self, **changes):
        return replace(self, **changes)


def self_attention(length, width, value_width=None):
    """Few heads where the sequence is long, so that the reference stays fast."""
    small = length < 1000
    return Shape(length, length, width, value_width or width, batch=2 if small else 1,
                 heads=3 if small else 2, shared_heads=3 if small else 2)


def generator(name):
    """Random numbers that depend on the name of the case alone."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def draw(rng, shape, element_type, kind="normal"):
    """q, k, v of a Shape. kind: normal; negative (q and k below zero); large
    (up to 1e3); tiny (sums of weights about 1e-6, the usual eps); wide (q and k up
    to 30, for softmax); spread (q and k of standard deviation 3); shifted (q and k
    about 100); image (neighbours in q and k are alike); periodic (two keys in
    turn, so that means of segments are alike)."""
    def values(*size):
        return rng.standard_normal(size)

    q = values(shape.batch, shape.heads, shape.queries, shape.width)
    k = values(shape.batch, shape.shared_heads, shape.keys, shape.width)
    v = values(shape.batch, shape.shared_heads, shape.keys, shape.value_width)
    if kind == "negative":
        q, k = -np.abs(q) - 1e-3, -np.abs(k) - 1e-3
    elif kind == "large":
        q, k, v = (1e3 * np.tanh(x) for x in (q, k, v))
    elif kind == "tiny":
        q, k = 1e-4 * q, 1e-4 * k
    elif kind == "wide":
        q, k = 30 * np.tanh(q), 30 * np.tanh(k)
    elif kind == "spread":
        q, k = 3 * q, 3 * k
    elif kind == "shifted":
        q, k = q + 100, k + 100
    elif kind == "image":
        q, k = smooth(q), smooth(k)
    elif kind == "periodic" and shape.keys:
        k = np.take(k, np.arange(shape.keys) % 2 * (shape.keys > 1), axis=-2)
    return tuple(round_to(x, element_type) for x in (q, k, v))


def smooth(x):
    """[..., N, D] -> a common row, a slow wave along the sequence, a tenth of noise."""
    if x.shape[-2] < 3:
        return x
    position = np.arange(x.shape[-2])[:, None] / x.shape[-2]
    wave = np.cos(2 * np.pi * position) * x[..., 1:2, :] + np.sin(2 * np.pi * position) * x[..., 2:3, :]
    return x[..., :1, :] + 0.3 * wave + 0.1 * x


def padding_mask(rng, batch, keys):
    """bool [B, S]: each batch entry keeps a prefix of its own length, at least one key."""
    lengths = rng.integers(1, max(keys, 1) + 1, size=batch)
    return np.arange(keys) < lengths[:, None]


def spoil_masked(k, v, mask):
    """k [B, Hkv, S, D] and v with NaN in the keys that mask [B, S] leaves out."""
    kept = mask[:, None, :, None]
    return np.where(kept, k, np.nan), np.where(kept, v, np.nan)
