"""Attention through m landmarks: two thin matrices and a small inverse between them.

    A = phi_q(L_q; L_k)   X = inverse(A)   O = phi_q(q^; L_k) X (phi_k(k^; L_q)^T V)

phi(x; L) is an exponential map whose projection is L. With symmetric_normalization X is
D^-1/2 X D^-1/2, D = diag(A 1). Landmarks are of scaled rows, and are not scaled again.
"""

import numpy as np

from .exponential_map import softmax
from .exponential_state import exponential_state
from .grouped_heads import repeat_heads
from .visibility import mask_for_heads


def nystrom_attention(query_map, key_map, inverse, q, k, v, key_landmarks,
                      query_landmarks=None, *, scale=1.0, key_mask=None,
                      symmetric_normalization=False):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv], key_landmarks
    [..., Hkv, m, D], query_landmarks [..., H, m, D] (the key landmarks when None),
    key_mask [..., Hkv, S] or less; inverse: A [..., m, m] -> X. [..., H, N, Dv]"""
    heads = q.shape[-3]
    key_mask = mask_for_heads(key_mask, k, heads)
    k, v = repeat_heads(k, heads), repeat_heads(v, heads)
    key_landmarks = repeat_heads(key_landmarks, heads)
    if query_landmarks is None:
        query_landmarks = key_landmarks

    a = kernel(query_map, query_landmarks, key_landmarks)
    x = inverse(a)
    if symmetric_normalization:
        root = 1.0 / np.sqrt(a.sum(axis=-1))
        x = root[..., :, None] * x * root[..., None, :]
    state = exponential_state(key_map, k, v, projection=query_landmarks, scale=scale,
                              key_mask=key_mask)
    values = state.normalized() if key_map.normalize == "sequence" else state.state
    return kernel(query_map, q, key_landmarks, scale) @ (x @ values)


def kernel(query_map, x, landmarks, scale=1.0):
    """phi(x; L) [..., N, m], normalised by row where the map says so."""
    logits = query_map.logits(x, landmarks, scale)
    return softmax(logits) if query_map.normalize == "row" else np.exp(logits)
