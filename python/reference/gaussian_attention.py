"""Attention by a Gaussian kernel without low rank, quadratic: what SOFT approximates.

    O_i = sum_j exp(-|q^_i - k^_j|^2 / 2) v_j    x^ = sqrt(scale) x

Rows are not divided. Source: Lu et al., "SOFT", NeurIPS 2021, equation 3.
"""

import numpy as np

from .exponential_map import distance_logits
from .grouped_heads import repeat_heads
from .visibility import drop_masked_keys, mask_for_heads, select_matmul


def gaussian_attention(q, k, v, *, scale=None, key_mask=None):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> [..., H, N, Dv]."""
    heads = q.shape[-3]
    root = np.sqrt(q.shape[-1] ** -0.5 if scale is None else scale)
    k, v = drop_masked_keys(k, v, key_mask)
    weights = np.exp(distance_logits(root * q, repeat_heads(root * k, heads)))
    kept = mask_for_heads(key_mask, k, heads)
    if kept is not None:
        weights = np.where(kept[..., None, :], weights, 0.0)
    return select_matmul(weights, np.ones(weights.shape[-2:], bool), repeat_heads(v, heads))
