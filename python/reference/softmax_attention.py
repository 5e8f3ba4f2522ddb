"""Exact attention: softmax(scale q k^T + mask) v.

Source: Vaswani et al., "Attention Is All You Need", 2017. The largest score of a
row is subtracted before exp, which does not change the value.
"""

import numpy as np

from .grouped_heads import repeat_heads
from .visibility import causal_visibility, select_matmul


def softmax_attention(q, k, v, *, scale=None, mask=None, causal=False,
                      query_offset=0, key_offset=0, empty_row="zero"):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> [..., H, N, Dv].

    scale      D^-1/2 when None
    mask       broadcasts to [..., H, N, S]; bool: True = attend; float: added,
               where -inf forbids like False does
    empty_row  what a row is that may attend to nothing: "zero", "nan" or "mean"
               (of v over all S keys; 0 when S = 0)
    """
    heads, queries, width = q.shape[-3:]
    k, v = repeat_heads(k, heads), repeat_heads(v, heads)
    keys = k.shape[-2]
    if scale is None:
        scale = width ** -0.5

    with np.errstate(invalid="ignore", over="ignore"):
        scores = scale * (q @ np.swapaxes(k, -1, -2))
    seen = np.ones((queries, keys), bool)
    if causal:
        seen = causal_visibility(queries, keys, query_offset, key_offset)
    if mask is not None and mask.dtype == bool:
        seen = seen & mask
    elif mask is not None:
        seen = seen & ~np.isneginf(mask)
        scores = scores + np.where(np.isneginf(mask), 0.0, mask)
    seen = np.broadcast_to(seen, scores.shape)

    scores = np.where(seen, scores, -np.inf)
    largest = np.max(scores, axis=-1, keepdims=True, initial=-np.inf)
    with np.errstate(invalid="ignore"):
        exponentials = np.where(seen, np.exp(scores - largest), 0.0)
        weights = exponentials / exponentials.sum(axis=-1, keepdims=True)
    empty = ~seen.any(axis=-1, keepdims=True)
    out = select_matmul(np.where(empty, 0.0, weights), seen, v)
    return np.where(empty, _empty_row_value(empty_row, v), out)


def _empty_row_value(empty_row, v):
    """What stands in a row without keys, broadcastable to [..., N, Dv]."""
    if empty_row == "zero":
        return 0.0
    if empty_row == "nan":
        return np.nan
    if empty_row == "mean":
        return v.sum(axis=-2, keepdims=True) / max(v.shape[-2], 1)
    raise ValueError(f"expected empty_row zero, nan or mean, found {empty_row}")
