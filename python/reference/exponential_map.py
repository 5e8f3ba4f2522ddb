"""Exponential feature maps: phi_f(x) = exp(l_f), F logits of a row x^ = scale x.

    dot       l_f = <x^, w_f>                  without a projection: l_f = x^_f
    positive  l_f = <x^, w_f> - |x^|^2 / 2     positive random features
    distance  l_f = -|x^ - w_f|^2 / 2          a Gaussian kernel, never above 1

The rows w_f of the projection [..., F, C] are never scaled. exp(l) is used as it
is, divided by its sum over the features (normalize = "row") or over the keys
("sequence"). Nothing here calls exp: sums of exponentials are made in the log
domain (exponential_state.py).
Sources: positive: Choromanski et al., "Rethinking Attention with Performers",
ICLR 2021, lemma 1; distance: Lu et al., "SOFT", NeurIPS 2021, equation 3.
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np


@dataclass(frozen=True)
class ExponentialMap:
    logit: str                       # "dot", "positive" or "distance"
    normalize: Optional[str] = None  # None, "row" or "sequence"

    @property
    def requires_maximum(self):
        """Whether sums over keys can overflow, so that a state keeps a maximum."""
        return self.logit != "distance" and self.normalize != "row"

    def logits(self, x, projection=None, scale=1.0):
        """x [..., N, C], projection [..., F, C] -> [..., N, F]."""
        x = scale * x
        if self.logit == "distance":
            return distance_logits(x, projection)
        with np.errstate(invalid="ignore", over="ignore"):
            dot = x if projection is None else x @ np.swapaxes(projection, -1, -2)
            if self.logit == "positive":
                return dot - 0.5 * np.square(x).sum(axis=-1, keepdims=True)
        return dot


def distance_logits(x, w):
    """-|x - w_f|^2 / 2 from the differences themselves: nothing to cancel."""
    lead = np.broadcast_shapes(x.shape[:-2], w.shape[:-2])
    out = np.empty(lead + (x.shape[-2], w.shape[-2]))
    with np.errstate(invalid="ignore", over="ignore"):
        for f in range(w.shape[-2]):
            out[..., f] = -0.5 * np.square(x - w[..., f:f + 1, :]).sum(axis=-1)
    return out


def largest_term(terms, axis=-1):
    """max over an axis, kept; minus infinity where there is no term."""
    return terms.max(axis=axis, keepdims=True, initial=-np.inf)


def zero_for_none(largest):
    """A maximum that can be subtracted: 0 where there was no term."""
    return np.where(np.isneginf(largest), 0.0, largest)


def softmax(logits, axis=-1):
    """exp(l) / sum exp(l); 0 where every logit of a sum is minus infinity."""
    exponentials = np.exp(logits - zero_for_none(largest_term(logits, axis)))
    total = exponentials.sum(axis=axis, keepdims=True)
    return exponentials / np.where(total == 0.0, 1.0, total)


def feature_logits(feature_map, x, projection=None, scale=1.0):
    """The logarithms of the features: logits, less that of their sum for "row"."""
    logits = feature_map.logits(x, projection, scale)
    if feature_map.normalize != "row":
        return logits
    with np.errstate(divide="ignore"):
        return np.log(softmax(logits))
