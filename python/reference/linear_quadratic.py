"""Linear attention by its N x S weights: the definition the other forms meet.

    s_ij = <phi(q_i), phi(k_j)> w(i - j),   O_i = sum_j s_ij v_j / z_i
"""

import numpy as np

from .grouped_heads import repeat_heads
from .linear_method import default_max_length
from .visibility import causal_visibility, drop_masked_keys, select_matmul


def linear_attention_quadratic(method, q, k, v, *, causal=False, key_mask=None,
                               query_offset=0, key_offset=0, max_length=None):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> [..., H, N, Dv].

    key_mask [..., Hkv, S] or fewer leading dimensions, True = attend.
    """
    heads, queries = q.shape[-3:-1]
    keys = k.shape[-2]
    if max_length is None:
        max_length = default_max_length(queries, keys, query_offset, key_offset)

    k_features = method.feature_map(k)
    k_features, v = drop_masked_keys(k_features, v, key_mask)
    k_features, v = repeat_heads(k_features, heads), repeat_heads(v, heads)
    difference = (np.arange(queries)[:, None] + query_offset
                  - np.arange(keys)[None, :] - key_offset)

    with np.errstate(invalid="ignore", over="ignore"):
        weights = method.feature_map(q) @ np.swapaxes(k_features, -1, -2)
        weights = weights * method.reweighting.relative(difference, max_length)
    seen = np.ones((queries, keys), bool)
    if causal:
        seen = causal_visibility(queries, keys, query_offset, key_offset)
        weights = np.where(seen, weights, 0.0)
    total = weights.sum(axis=-1, keepdims=True)
    with np.errstate(invalid="ignore"):
        return select_matmul(weights, seen, v) / method.denominator(total)
