"""Performer: softmax's kernel as the mean of positive random features.

    exp(<q^, k^>) = E_w[exp(<w, q^> - |q^|^2 / 2) exp(<w, k^> - |k^|^2 / 2)]

with x^ = sqrt(scale) x and F rows w of a given projection; the factor 1 / F cancels. All
sums are relative to their largest term, without which N(0, 3^2) is 0 / 0 at D = 64.
Source: Choromanski et al., "Rethinking Attention with Performers", ICLR 2021.
"""

import numpy as np

from .exponential_causal import exponential_causal
from .exponential_map import ExponentialMap
from .exponential_state import (ExponentialState, exponential_readout,
                                exponential_state)
from .grouped_heads import repeat_heads

POSITIVE = ExponentialMap("positive")


def performer(q, k, v, projection, *, scale=None, causal=False, key_mask=None,
              query_offset=0, key_offset=0, eps=1e-6):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv], projection [F, D] ->
    [..., H, N, Dv]. eps is relative to the largest term of a row."""
    root = np.sqrt(q.shape[-1] ** -0.5 if scale is None else scale)
    options = dict(scale=root, key_mask=key_mask)
    if causal:
        return exponential_causal(
            POSITIVE, POSITIVE, q, k, v, query_projection=projection,
            key_projection=projection, query_offset=query_offset, key_offset=key_offset,
            eps=eps, **options)[0]
    state = exponential_state(POSITIVE, k, v, projection=projection, **options)
    return exponential_readout(POSITIVE, q, for_heads(state, q.shape[-3]), scale=root,
                               projection=projection, eps=eps)


def for_heads(state, heads):
    """A state of Hkv heads as the queries of H heads read it."""
    maximum = state.maximum
    return ExponentialState(
        repeat_heads(state.state, heads), repeat_heads(state.normalizer, heads, axis=-2),
        None if maximum is None else repeat_heads(maximum, heads, axis=-2))
