"""Who sees whom, and sums that never touch what is not seen.

A masked key contributes nothing even when it holds NaN or infinity: values are
selected, never multiplied by zero.
"""

import numpy as np

from .grouped_heads import repeat_heads


def causal_visibility(queries, keys, query_offset=0, key_offset=0):
    """bool [N, S]: key j is seen by query i iff j + key_offset <= i + query_offset.

    query_offset = S - N is the bottom-right alignment.
    """
    i = np.arange(queries)[:, None] + query_offset
    j = np.arange(keys)[None, :] + key_offset
    return j <= i


def visible_keys(query, keys, query_offset=0, key_offset=0):
    """The number of keys that one query (a position from 0) sees causally."""
    return int(np.clip(query + query_offset - key_offset + 1, 0, keys))


def drop_masked_keys(k, v, key_mask):
    """k, v with zeros where key_mask [..., S] (True = attend) says no.

    A mask that lacks leading dimensions is broadcast over them.
    """
    if key_mask is None:
        return k, v
    kept = np.asarray(key_mask, bool)[..., None]
    return np.where(kept, k, 0.0), np.where(kept, v, 0.0)


def mask_for_heads(key_mask, k, heads):
    """key_mask [..., S], broadcast over k's [..., Hkv, S, D], as [..., H, S]; None stays."""
    if key_mask is None:
        return None
    return repeat_heads(np.broadcast_to(np.asarray(key_mask, bool), k.shape[:-1]), heads, axis=-2)


def select_matmul(weights, seen, v):
    """sum over seen keys of weights[..., n, s] * v[..., s, e].

    weights must be 0 where seen [..., n, s] is False. Keys with a NaN or an
    infinite value are added one by one, so that those who do not see them stay
    untouched.
    """
    finite = np.isfinite(v)
    out = weights @ np.where(finite, v, 0.0)
    if finite.all():
        return out
    rows = np.broadcast_to(seen, weights.shape)
    bad_keys = np.unique(np.nonzero(~finite)[-2])
    for s in bad_keys:
        value = np.where(finite[..., s, :], 0.0, v[..., s, :])[..., None, :]
        with np.errstate(invalid="ignore"):
            term = weights[..., :, s, None] * value
        out = out + np.where(rows[..., :, s, None], term, 0.0)
    return out
