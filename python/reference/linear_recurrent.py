"""Causal linear attention one query after the other, as a decoder runs it.

Before query i is read out, the state takes in the keys that i sees and its
predecessors did not.
"""

import numpy as np

from .linear_method import default_max_length
from .linear_state import linear_readout, linear_state, zero_state
from .visibility import visible_keys


def linear_attention_recurrent(method, q, k, v, *, key_mask=None, query_offset=0,
                               key_offset=0, max_length=None, state=None):
    """Shapes as everywhere; (out [..., H, N, Dv], State of all keys).

    `state` holds earlier keys, seen by every query; zero when None.
    """
    queries, keys = q.shape[-2], k.shape[-2]
    if max_length is None:
        max_length = default_max_length(queries, keys, query_offset, key_offset)
    if state is None:
        state = zero_state(method, k, v)

    def take_in(state, begin, end):
        return state.merge(linear_state(
            method, k[..., begin:end, :], v[..., begin:end, :], max_length=max_length,
            key_mask=None if key_mask is None else key_mask[..., begin:end],
            key_offset=key_offset + begin))

    out = np.zeros(q.shape[:-1] + v.shape[-1:])
    taken = 0
    for i in range(queries):
        seen = max(taken, visible_keys(i, keys, query_offset, key_offset))
        if seen > taken:
            state, taken = take_in(state, taken, seen), seen
        out[..., i:i + 1, :] = linear_readout(
            method, q[..., i:i + 1, :], state, max_length=max_length,
            query_offset=query_offset + i)
    return out, take_in(state, taken, keys)
