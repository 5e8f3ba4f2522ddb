"""Causal attention of exponential maps: a state of what all queries of a chunk see,
and inside the chunk every term by itself.

    M_i = the largest l_if + l_jf over features f and keys j that query i sees
          (of l_if alone where the logits of keys are bounded)
    o_i = sum_j s_ij v_j / (sum_j s_ij + eps),   s_ij = sum_f exp(l_if + l_jf - M_i)

A key far above all others changes nothing for the queries before it.
"""

import numpy as np

from .exponential_map import feature_logits, largest_term, zero_for_none
from .exponential_state import (ExponentialState, denominator, exponential_state,
                                masked_logits)
from .grouped_heads import repeat_heads
from .visibility import causal_visibility, select_matmul, visible_keys


def exponential_causal(query_map, key_map, q, k, v, *, query_projection=None,
                       key_projection=None, scale=1.0, key_mask=None, query_offset=0,
                       key_offset=0, normalizer="add", eps=1e-6, state=None, chunk=16):
    """q [..., H, N, C], k [..., Hkv, S, C], v [..., Hkv, S, Dv] ->
    (out [..., H, N, Dv], ExponentialState of all keys, Hkv heads).

    `state` holds earlier keys, seen by every query; none when None.
    """
    heads, queries = q.shape[-3:-1]
    keys = k.shape[-2]

    def taken_in(state, begin, end):
        mask = None if key_mask is None else key_mask[..., begin:end]
        new = exponential_state(key_map, k[..., begin:end, :], v[..., begin:end, :],
                                projection=key_projection, scale=scale, key_mask=mask)
        return new if state is None else state.merge(new)

    out = np.zeros(q.shape[:-1] + v.shape[-1:])
    taken, state = 0, taken_in(state, 0, 0)
    for begin in range(0, queries, chunk):
        end = min(begin + chunk, queries)
        first = visible_keys(begin, keys, query_offset, key_offset)
        last = visible_keys(end - 1, keys, query_offset, key_offset)
        state, taken = taken_in(state, taken, first), first
        seen = causal_visibility(end - begin, last - first, query_offset + begin,
                                 key_offset + first)
        mask = None if key_mask is None else key_mask[..., first:last]
        logits = masked_logits(
            feature_logits(key_map, k[..., first:last, :], key_projection, scale), mask)
        out[..., begin:end, :] = _chunk(
            feature_logits(query_map, q[..., begin:end, :], query_projection, scale),
            ExponentialState(repeat_heads(state.state, heads),
                             repeat_heads(state.normalizer, heads, axis=-2),
                             repeat_heads(state.largest(), heads, axis=-2)),
            repeat_heads(logits, heads), repeat_heads(v[..., first:last, :], heads),
            seen, state.maximum is None, normalizer, eps)
    return out, taken_in(state, taken, keys)


def _chunk(query_logits, state, key_logits, v, seen, bounded, normalizer, eps):
    """Queries [..., n, F] over a state and the keys [..., s, F] that seen [n, s] admits."""
    before = query_logits + state.largest()[..., None, :]  # [..., n, F]
    inside = query_logits[..., :, None, :] + key_logits[..., None, :, :]  # [..., n, s, F]
    inside = np.where(seen[:, :, None], inside, -np.inf)
    terms = inside
    if bounded:
        terms = np.where(np.isneginf(inside), -np.inf, query_logits[..., :, None, :])
    largest = zero_for_none(np.maximum(largest_term(before), largest_term(_rows(terms))))
    with np.errstate(invalid="ignore"):
        old = np.exp(before - largest)
        new = np.exp(inside - largest[..., None]).sum(axis=-1)  # [..., n, s]
        rows = np.broadcast_to(seen, new.shape) & ~np.isneginf(inside).all(axis=-1)
        numerator = old @ state.state + select_matmul(new, rows, v)
        total = old @ state.normalizer[..., None] + new.sum(axis=-1, keepdims=True)
        if normalizer is None:
            return np.exp(largest) * numerator
        return numerator / denominator(total, normalizer, eps)


def _rows(inside):
    """[..., n, s, F] -> [..., n, s F]."""
    return inside.reshape(inside.shape[:-2] + (inside.shape[-2] * inside.shape[-1],))
