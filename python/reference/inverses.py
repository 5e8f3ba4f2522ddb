"""Inverses of the small matrix A [..., m, m] between landmarks, each matrix by itself.

newton_second_order  P = A + r I,  X_0 = alpha P / |A|_1^2,  X <- 2 X - X P X
    converges where 0 < alpha' lambda_max(P)^2 < 2 for X_0 = alpha' P. The authors of
    SOFT publish alpha = 1.8, r = 0.01, 20 iterations; their paper has alpha = 2,
    r = 0, which gives 0 for A = I. 20 iterations need not have converged: they are
    the definition, not an approach to it.
newton_third_order   X_0 = alpha P^T / (|P|_1 |P|_inf),
                     X <- X (13 I - P X (15 I - P X (7 I - P X))) / 4
cholesky_inverse     P = L L^T, X = L^-T L^-1; A symmetric, P positive definite
Sources: Lu et al., "SOFT", NeurIPS 2021, algorithm 1; Xiong et al.,
"Nystromformer", AAAI 2021, equation 11.
"""

import numpy as np


def norm_1(a):
    """The largest sum of magnitudes of a column, [..., 1, 1]."""
    return np.abs(a).sum(axis=-2, keepdims=True).max(axis=-1, keepdims=True, initial=0.0)


def norm_infinity(a):
    """The largest sum of magnitudes of a row, [..., 1, 1]."""
    return np.abs(a).sum(axis=-1, keepdims=True).max(axis=-2, keepdims=True, initial=0.0)


def newton_second_order(a, *, iterations=20, alpha=1.8, ridge=0.01, norm_of="matrix"):
    """norm_of: what scales the start, A ("matrix") or P ("ridged")."""
    p = a + ridge * np.eye(a.shape[-1])
    x = alpha * p / np.square(norm_1(a if norm_of == "matrix" else p))
    with np.errstate(invalid="ignore", over="ignore"):
        for _ in range(iterations):
            x = 2.0 * x - x @ p @ x
    return x


def newton_third_order(a, *, iterations=6, alpha=1.0, ridge=0.0):
    identity = np.eye(a.shape[-1])
    p = a + ridge * identity
    x = alpha * np.swapaxes(p, -1, -2) / (norm_1(p) * norm_infinity(p))
    with np.errstate(invalid="ignore", over="ignore"):
        for _ in range(iterations):
            px = p @ x
            x = 0.25 * x @ (13 * identity - px @ (15 * identity - px @ (7 * identity - px)))
    return x


def cholesky_inverse(a, *, ridge=0.01):
    size = a.shape[-1]
    p = a + ridge * np.eye(size)
    factor = np.zeros(p.shape)
    with np.errstate(invalid="ignore", divide="ignore"):
        for j in range(size):
            column = p[..., j:, j] - np.einsum("...ik,...k->...i", factor[..., j:, :j],
                                               factor[..., j, :j])
            factor[..., j:, j] = column / np.sqrt(column[..., :1])
        inverse = np.zeros(p.shape)  # of the factor, row by row
        for i in range(size):
            row = -np.einsum("...k,...kj->...j", factor[..., i, :i], inverse[..., :i, :])
            row[..., i] += 1.0
            inverse[..., i, :] = row / factor[..., i, i, None]
    return np.swapaxes(inverse, -1, -2) @ inverse
