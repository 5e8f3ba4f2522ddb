"""Linear attention by a state: the sums over keys, taken once.

    state      [..., R, D, Dv] = sum_j a_r(j) phi(k_j) v_j^T
    normalizer [..., R, D]     = sum_j a_r(j) phi(k_j)
    O_i = sum_r a_r(i) phi(q_i)^T state_r / z_i,  z_i from sum_r a_r(i) phi(q_i)^T normalizer_r

Two states of one max_length add up to the state of both key sets: a monoid whose
neutral element is zero.
"""

from dataclasses import dataclass

import numpy as np

from .grouped_heads import repeat_heads
from .linear_method import default_max_length
from .visibility import drop_masked_keys


@dataclass
class State:
    """state [..., Hkv, R, D, Dv] and normalizer [..., Hkv, R, D]."""

    state: np.ndarray
    normalizer: np.ndarray

    def merge(self, other):
        """The state of both key sets."""
        return State(self.state + other.state, self.normalizer + other.normalizer)


def zero_state(method, k, v):
    """The state of no key at all, shaped for k [..., Hkv, S, D], v [..., Hkv, S, Dv]."""
    lead = k.shape[:-2] + (method.reweighting.rank, k.shape[-1])
    return State(np.zeros(lead + v.shape[-1:]), np.zeros(lead))


def linear_state(method, k, v, *, max_length, key_mask=None, key_offset=0):
    """k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> State."""
    features, v = drop_masked_keys(method.feature_map(k), v, key_mask)
    factors = method.reweighting.factors(
        np.arange(k.shape[-2]) + key_offset, max_length)
    weighted = factors[:, :, None] * features[..., None, :, :]  # [..., R, S, D]
    with np.errstate(invalid="ignore", over="ignore"):
        return State(np.swapaxes(weighted, -1, -2) @ v[..., None, :, :],
                     weighted.sum(axis=-2))


def linear_readout(method, q, state, *, max_length, query_offset=0):
    """q [..., H, N, D], State of Hkv heads -> (numerator / z) [..., H, N, Dv]."""
    numerator, total = readout_sums(method, q, state, max_length=max_length,
                                    query_offset=query_offset)
    with np.errstate(invalid="ignore"):
        return numerator / method.denominator(total)


def readout_sums(method, q, state, *, max_length, query_offset=0):
    """The two sums before the division: [..., H, N, Dv] and [..., H, N, 1]."""
    heads = q.shape[-3]
    sums = repeat_heads(state.state, heads, axis=-4)
    normalizer = repeat_heads(state.normalizer, heads, axis=-3)
    factors = method.reweighting.factors(
        np.arange(q.shape[-2]) + query_offset, max_length)
    weighted = factors[:, :, None] * method.feature_map(q)[..., None, :, :]  # [..., R, N, D]
    with np.errstate(invalid="ignore", over="ignore"):
        numerator = (weighted @ sums).sum(axis=-3)
        total = (weighted @ normalizer[..., None]).sum(axis=-3)
    return numerator, total


def linear_attention_state(method, q, k, v, *, key_mask=None, query_offset=0,
                           key_offset=0, max_length=None, state=None):
    """Bidirectional attention through the state: (out, State of all keys)."""
    if max_length is None:
        max_length = default_max_length(q.shape[-2], k.shape[-2], query_offset, key_offset)
    total = linear_state(method, k, v, max_length=max_length, key_mask=key_mask,
                         key_offset=key_offset)
    if state is not None:
        total = state.merge(total)
    return linear_readout(method, q, total, max_length=max_length,
                          query_offset=query_offset), total
