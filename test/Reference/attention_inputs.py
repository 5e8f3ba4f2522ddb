"""Inputs of the reference's own tests: small, random, reproducible."""

import numpy as np


def random_qkv(queries, keys, *, batch=(2,), heads=4, shared_heads=2, width=8,
               value_width=5, seed=0, scale=1.0):
    """q [*batch, H, N, D], k [*batch, Hkv, S, D], v [*batch, Hkv, S, Dv]."""
    rng = np.random.default_rng(seed)

    def draw(*shape):
        return scale * rng.standard_normal(shape)

    return (draw(*batch, heads, queries, width),
            draw(*batch, shared_heads, keys, width),
            draw(*batch, shared_heads, keys, value_width))
