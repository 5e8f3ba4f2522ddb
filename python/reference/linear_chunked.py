"""Causal linear attention by chunks of queries.

Keys that all queries of a chunk see are in the state; those that only some of
them see, the diagonal, are masked quadratic. The cosine of a re-weighting depends
there on i - j alone.
"""

import numpy as np

from .grouped_heads import repeat_heads
from .linear_method import default_max_length
from .linear_state import linear_state, readout_sums, zero_state
from .visibility import (causal_visibility, drop_masked_keys, select_matmul,
                         visible_keys)


def linear_attention_chunked(method, q, k, v, *, chunk=64, key_mask=None,
                             query_offset=0, key_offset=0, max_length=None,
                             state=None):
    """Shapes as everywhere; (out [..., H, N, Dv], State of all keys).

    `state` holds earlier keys, seen by every query; zero when None.
    """
    heads, queries = q.shape[-3:-1]
    keys = k.shape[-2]
    if max_length is None:
        max_length = default_max_length(queries, keys, query_offset, key_offset)
    if state is None:
        state = zero_state(method, k, v)

    k_features, v_kept = drop_masked_keys(method.feature_map(k), v, key_mask)
    out = np.zeros(q.shape[:-1] + v.shape[-1:])
    taken = 0

    def take_in(state, begin, end):
        if begin == end:
            return state
        return state.merge(linear_state(
            method, k[..., begin:end, :], v[..., begin:end, :], max_length=max_length,
            key_mask=None if key_mask is None else key_mask[..., begin:end],
            key_offset=key_offset + begin))

    for begin in range(0, queries, chunk):
        end = min(begin + chunk, queries)
        first = visible_keys(begin, keys, query_offset, key_offset)
        last = visible_keys(end - 1, keys, query_offset, key_offset)
        state, taken = take_in(state, taken, first), first

        rows = q[..., begin:end, :]
        numerator, total = readout_sums(method, rows, state, max_length=max_length,
                                        query_offset=query_offset + begin)

        seen = causal_visibility(end - begin, last - first, query_offset + begin,
                                 key_offset + first)
        difference = (np.arange(begin, end)[:, None] + query_offset
                      - np.arange(first, last)[None, :] - key_offset)
        diagonal = repeat_heads(k_features[..., first:last, :], heads)
        with np.errstate(invalid="ignore", over="ignore"):
            weights = method.feature_map(rows) @ np.swapaxes(diagonal, -1, -2)
            weights = weights * method.reweighting.relative(difference, max_length)
            weights = np.where(seen, weights, 0.0)
            numerator = numerator + select_matmul(
                weights, seen, repeat_heads(v_kept[..., first:last, :], heads))
            total = total + weights.sum(axis=-1, keepdims=True)
            out[..., begin:end, :] = numerator / method.denominator(total)
    return out, take_in(state, taken, keys)
