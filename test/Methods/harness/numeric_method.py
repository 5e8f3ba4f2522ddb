"""What the matrix of cases needs to know of a method, whatever it is made of.

    method.causal                          whether it has a causal form
    method.expect(q, k, v, causal=, ...)   (what a program should compute,
                                            its (row, rms) bounds by element type)

key_mask is bool [B, S] or None; masked keys may hold anything.
"""

from dataclasses import dataclass
from typing import Callable

import numpy as np

from expected import linear_attention
from reference.inverses import newton_second_order
from reference.linear_method import LinearMethod
from reference.soft import soft
from reference.tolerance import (BOUNDS, ILL_CONDITIONED, SOFT_BOUNDS,
                                 SOFT_ILL_CONDITIONED_BOUNDS)


def numeric_method(method):
    """A LinearMethod of the reference, or what is one of the classes below already."""
    return PointwiseMethod(method) if isinstance(method, LinearMethod) else method


@dataclass(frozen=True)
class PointwiseMethod:
    """Linear attention of pointwise features."""

    method: LinearMethod
    causal: bool = True

    def expect(self, q, k, v, *, causal=False, key_mask=None, **positions):
        return linear_attention(self.method, q, k, v, causal=causal, key_mask=key_mask,
                                **positions), BOUNDS


@dataclass(frozen=True)
class KernelMethod:
    """A function of the reference: (q, k, v, key_mask=[, causal=]) -> out."""

    attention: Callable
    bounds: dict
    causal: bool = False

    def expect(self, q, k, v, *, causal=False, key_mask=None):
        options = {"causal": True} if causal else {}
        return self.attention(q, k, v, key_mask=by_head(key_mask), **options), self.bounds


class SoftMethod:
    """SOFT with an inverse of choice. The bounds depend on the condition of A + r I,
    taken from the very matrices that the reference inverts."""

    causal = False

    def __init__(self, landmarks=None, inverse=newton_second_order, ridge=0.01, **options):
        self.landmarks, self.inverse, self.ridge, self.options = landmarks, inverse, ridge, options

    def expect(self, q, k, v, *, causal=False, key_mask=None):
        condition = [1.0]

        def inverse(a):
            finite = a[np.isfinite(a).all(axis=(-1, -2))]
            if finite.size:
                condition.append(np.linalg.cond(finite + self.ridge * np.eye(a.shape[-1])).max())
            return self.inverse(a)

        out = soft(q, k, v, self.landmarks, inverse=inverse, key_mask=by_head(key_mask), **self.options)
        ill = max(condition) > ILL_CONDITIONED
        return out, SOFT_ILL_CONDITIONED_BOUNDS if ill else SOFT_BOUNDS


def by_head(key_mask):
    """[B, S] -> [B, 1, S]"""
    return None if key_mask is None else key_mask[:, None, :]
