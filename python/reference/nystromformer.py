"""Nystromformer: softmax attention through segment means of queries and keys.

    O = softmax(q^ Lk^T) Z (softmax(Lq k^^T) V)    Z ~ softmax(Lq Lk^T)^-1

with x^ = sqrt(scale) x; Z by six third-order Newton steps, each matrix by itself (the
authors' code divides by the largest norm of a batch). At m = N it is not exact.
Source: Xiong et al., "Nystromformer", AAAI 2021.
"""

from functools import partial

import numpy as np

from .exponential_map import ExponentialMap
from .inverses import newton_third_order
from .nystrom_attention import nystrom_attention
from .segment_mean import segment_mean


def nystromformer(q, k, v, landmarks, *, iterations=6, scale=None, key_mask=None,
                  query_mask=None):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> [..., H, N, Dv].

    query_mask [..., H, N], or fewer leading dimensions: queries that are padding and so
    have no part in the landmarks.
    """
    root = np.sqrt(q.shape[-1] ** -0.5 if scale is None else scale)
    return nystrom_attention(
        ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence"),
        partial(newton_third_order, iterations=iterations), q, k, v,
        segment_mean(root * k, landmarks, key_mask), segment_mean(root * q, landmarks, query_mask),
        scale=root, key_mask=key_mask)
