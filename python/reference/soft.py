"""SOFT: a Gaussian kernel instead of softmax, made low-rank by landmarks of the keys.

    O = G(q^, L) X (G(L, k^) V)    G(x, y) = exp(-|x - y|^2 / 2)    X ~ G(L, L)^-1

with x^ = sqrt(scale) x, so D^-1/4 x by default. SOFT++ normalises X symmetrically.
Sources: Lu et al., "SOFT: Softmax-free Transformer with Linear Complexity", NeurIPS
2021; Lu et al., "Softmax-free Linear Transformers", IJCV 2024 (the norm).
"""

from functools import partial

import numpy as np

from .exponential_map import ExponentialMap
from .inverses import newton_second_order
from .nystrom_attention import nystrom_attention
from .segment_mean import segment_mean


def soft(q, k, v, landmarks=None, *, sampler=None, inverse=newton_second_order,
         symmetric_normalization=False, scale=None, key_mask=None):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> [..., H, N, Dv].

    landmarks  their number m, where they are segment means
    sampler    otherwise: (scaled keys [..., Hkv, S, D], key_mask) -> [..., Hkv, m, D]
    key_mask   [..., Hkv, S] or fewer leading dimensions, True = attend
    """
    root = np.sqrt(q.shape[-1] ** -0.5 if scale is None else scale)
    if sampler is None:
        sampler = partial(_segment_means, landmarks)
    gauss = ExponentialMap("distance")
    return nystrom_attention(gauss, gauss, inverse, q, k, v, sampler(root * k, key_mask),
                             scale=root, key_mask=key_mask,
                             symmetric_normalization=symmetric_normalization)


def _segment_means(landmarks, x, key_mask):
    return segment_mean(x, landmarks, key_mask)
