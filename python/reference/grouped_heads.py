"""Grouped-query attention: query head h reads key/value head h // (H / Hkv).

The reference repeats keys and values; a compiled program must not.
Source: Ainslie et al., "GQA", EMNLP 2023.
"""

import numpy as np


def repeat_heads(x, heads, axis=-3):
    """[..., Hkv, ...] -> [..., H, ...] by repeating each head H / Hkv times."""
    shared = x.shape[axis]
    if shared == 0 or heads % shared != 0:
        raise ValueError(
            f"expected a head count that is a multiple of {shared}, found {heads}"
        )
    return np.repeat(x, heads // shared, axis=axis)


def split_groups(x, shared_heads):
    """[..., H, N, D] -> [..., Hkv, G, N, D], the layout of grouped queries."""
    *lead, heads, length, width = x.shape
    return x.reshape(*lead, shared_heads, heads // shared_heads, length, width)


def join_groups(x):
    """[..., Hkv, G, N, D] -> [..., H, N, D], the inverse of split_groups."""
    *lead, shared, group, length, width = x.shape
    return x.reshape(*lead, shared * group, length, width)
