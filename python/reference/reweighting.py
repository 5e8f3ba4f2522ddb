"""Re-weightings: w(i - j) = sum_r a_r(i) a_r(j), a function of two positions
that factors into R row scales, so that it fits into the features.

A re-weighting has a rank R, `factors(positions, max_length) -> [R, N]` and the
relative form `relative(difference, max_length)` that the factors add up to.
"""

import numpy as np


class Unweighted:
    """w = 1: R = 1, a single factor of one."""

    rank = 1

    @staticmethod
    def factors(positions, max_length):
        return np.ones((1, len(positions)))

    @staticmethod
    def relative(difference, max_length):
        return np.ones(np.shape(difference))


class Cosine:
    """w(i - j) = cos(pi/2 (i - j) / M), R = 2: cos a cos b + sin a sin b.

    Positions count from 0 and stay below M, where every factor is >= 0.
    Source: Qin et al., "cosFormer", ICLR 2022, equation 10.
    """

    rank = 2

    @staticmethod
    def factors(positions, max_length):
        angles = np.pi / 2 * np.asarray(positions, np.float64) / max_length
        return np.stack([np.cos(angles), np.sin(angles)])

    @staticmethod
    def relative(difference, max_length):
        return np.cos(np.pi / 2 * np.asarray(difference, np.float64) / max_length)
