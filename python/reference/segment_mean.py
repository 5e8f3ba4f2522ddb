"""Landmarks by pooling: the means of m segments of a sequence, of m = h w cells of a
token grid, or m of the tokens themselves.

Segment i of n tokens is [floor(i n / m), ceil((i + 1) n / m)): the segments cover the
sequence, and share a token where m does not divide n. With a key mask, n counts the
valid tokens alone and the segments run over those in their order, so padding changes
nothing. Where there is no valid token the mean is 0.
Source of the segments: Lu et al., "SOFT", NeurIPS 2021; Xiong et al.,
"Nystromformer", AAAI 2021 (m divides N there).
"""

import numpy as np

from .visibility import select_matmul


def segment(i, tokens, segments):
    """(begin, end) of segment i."""
    return i * tokens // segments, -(-(i + 1) * tokens // segments)


def segment_mean(x, segments, key_mask=None):
    """x [..., N, D], key_mask [..., N] (True = valid) -> [..., m, D]."""
    tokens = x.shape[-2]
    valid = np.ones(tokens, bool) if key_mask is None else np.asarray(key_mask, bool)
    valid = np.broadcast_to(valid, x.shape[:-1])
    rank = np.cumsum(valid, axis=-1) - 1  # among the valid tokens
    count = valid.sum(axis=-1, keepdims=True)
    out = np.zeros(x.shape[:-2] + (segments, x.shape[-1]))
    for i in range(segments):
        begin, end = segment(i, count, segments)
        out[..., i:i + 1, :] = _mean(x, valid & (begin <= rank) & (rank < end))
    return out


def grid_mean(x, grid, cells, key_mask=None):
    """x [..., c + H W, D] -> [..., h w, D]: the means over a token grid (H, W) in
    cells (h, w), segments in both directions. The first c tokens are class tokens
    and kept out; a cell counts its valid tokens alone."""
    rows, columns = grid
    class_tokens = x.shape[-2] - rows * columns
    if class_tokens < 0:
        raise ValueError(f"expected at least {rows * columns} tokens, found {x.shape[-2]}")
    valid = np.ones(x.shape[-2], bool) if key_mask is None else np.asarray(key_mask, bool)
    valid = np.broadcast_to(valid, x.shape[:-1])
    place = np.arange(x.shape[-2]) - class_tokens
    row, column = place // columns, place % columns
    means = []
    for i in range(cells[0]):
        for j in range(cells[1]):
            top, bottom = segment(i, rows, cells[0])
            left, right = segment(j, columns, cells[1])
            inside = ((place >= 0) & (top <= row) & (row < bottom)
                      & (left <= column) & (column < right))
            means.append(_mean(x, valid & inside))
    return np.concatenate(means, axis=-2)


def subset(x, indices):
    """x [..., N, D] -> [..., m, D]: the tokens at the indices."""
    return x[..., np.asarray(indices), :]


def _mean(x, chosen):
    """The mean of the chosen [..., N] tokens of x [..., N, D], [..., 1, D]."""
    count = np.maximum(chosen.sum(axis=-1), 1)[..., None, None]
    chosen = chosen[..., None, :]
    return select_matmul(chosen.astype(np.float64), chosen, x) / count
