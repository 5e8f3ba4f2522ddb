"""The state of keys under an exponential map, held in the log domain.

    maximum    [..., F]     m_f = max_j l_jf
    normalizer [..., F]     z_f = sum_j exp(l_jf - m_f)
    state      [..., F, Dv] S_f = sum_j exp(l_jf - m_f) v_j

A masked key has the logit minus infinity. Where z_f = 0 there was no key, and m_f
counts as minus infinity whatever it holds, so zeros are the state of no key. Two
states meet at the larger maximum. A map whose logits are bounded keeps none.

A query meets a state relative to the largest term of its row, M_i:

    a_if = exp(l_if + m_f - M_i)     M_i = max_f (l_if + m_f) over f with z_f != 0
    o_i  = sum_f a_if S_f / (sum_f a_if z_f + eps)
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .exponential_map import feature_logits, largest_term, zero_for_none
from .visibility import select_matmul


@dataclass
class ExponentialState:
    state: np.ndarray                     # [..., F, Dv]
    normalizer: np.ndarray                # [..., F]
    maximum: Optional[np.ndarray] = None  # [..., F]; None: the logits are bounded

    def largest(self):
        """The maximum, minus infinity where there was no key."""
        if self.maximum is None:
            return np.zeros(self.normalizer.shape)
        return np.where(self.normalizer == 0.0, -np.inf, self.maximum)

    def rescaled(self, maximum):
        """The same state written for a maximum that is not below its own."""
        with np.errstate(invalid="ignore"):
            factor = np.exp(self.largest() - maximum)
        factor = np.where(self.normalizer == 0.0, 0.0, factor)
        return ExponentialState(factor[..., None] * self.state,
                                factor * self.normalizer, maximum)

    def merge(self, other):
        """The state of both key sets."""
        if self.maximum is None:
            return ExponentialState(self.state + other.state,
                                    self.normalizer + other.normalizer)
        maximum = np.maximum(self.largest(), other.largest())
        left, right = self.rescaled(maximum), other.rescaled(maximum)
        return ExponentialState(left.state + right.state,
                                left.normalizer + right.normalizer, maximum)

    def normalized(self):
        """sum_j softmax_j(l_jf) v_j [..., F, Dv], the sequence normalisation."""
        total = np.where(self.normalizer == 0.0, 1.0, self.normalizer)
        return self.state / total[..., None]


def masked_logits(logits, key_mask):
    """[..., S, F] with minus infinity where key_mask [..., S] says no."""
    if key_mask is None:
        return logits
    return np.where(np.asarray(key_mask, bool)[..., None], logits, -np.inf)


def exponential_state(key_map, k, v, *, projection=None, scale=1.0, key_mask=None):
    """k [..., S, C], v [..., S, Dv], projection [..., F, C] -> ExponentialState.

    Leading dimensions broadcast: a projection may have heads that k and v lack.
    """
    logits = masked_logits(feature_logits(key_map, k, projection, scale), key_mask)
    if key_map.requires_maximum:
        maximum = largest_term(logits, axis=-2)
        logits = logits - zero_for_none(maximum)
        maximum = maximum[..., 0, :]
    else:
        maximum = None
    weights = np.exp(logits)  # [..., S, F]
    seen = np.swapaxes(~np.isneginf(logits), -1, -2)
    v = np.broadcast_to(v, logits.shape[:-2] + v.shape[-2:])
    return ExponentialState(select_matmul(np.swapaxes(weights, -1, -2), seen, v),
                            weights.sum(axis=-2), maximum)


def exponential_readout(query_map, q, state, *, projection=None, scale=1.0,
                        normalizer="add", eps=1e-6):
    """q [..., N, C], ExponentialState, projection [..., F, C] -> [..., N, Dv].

    normalizer  "add", "clamp" or None; with None the rows are not divided, and the
                weights are exp(l_if + m_f), or softmax_f(l_i) exp(m_f) for "row".
    """
    logits = feature_logits(query_map, q, projection, scale)
    terms = logits + state.largest()[..., None, :]
    if normalizer is None:
        with np.errstate(invalid="ignore", over="ignore"):
            return np.exp(terms) @ state.state
    live = state.normalizer[..., None, :] != 0.0
    largest = zero_for_none(largest_term(np.where(live, terms, -np.inf)))
    with np.errstate(invalid="ignore"):
        weights = np.where(live, np.exp(terms - largest), 0.0)
        numerator = weights @ state.state
        total = weights @ state.normalizer[..., None]
        return numerator / denominator(total, normalizer, eps)


def denominator(total, normalizer, eps):
    """z from the sum of a row's weights relative to its largest term."""
    return np.maximum(total, eps) if normalizer == "clamp" else total + eps
