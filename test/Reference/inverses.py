"""Newton's iterations and Cholesky in the reference: where they converge, what 20
iterations are where they have not, and each matrix by itself."""

import unittest

import numpy as np

from reference.inverses import (cholesky_inverse, newton_second_order,
                                newton_third_order, norm_1, norm_infinity)


def gram(points, width=8, spread=1.0, common=0.0, seed=0, batch=(2, 3)):
    """exp(-|l_i - l_j|^2 / 2) of random landmarks with a common part."""
    rng = np.random.default_rng(seed)
    x = spread * rng.standard_normal((*batch, points, width)) + common * rng.standard_normal((*batch, 1, width))
    return np.exp(-0.5 * np.square(x[..., :, None, :] - x[..., None, :, :]).sum(-1))


def residual(a, x):
    return np.abs(a @ x - np.eye(a.shape[-1])).max()


class Norms(unittest.TestCase):
    def test_are_the_operator_norms(self):
        a = np.random.default_rng(0).standard_normal((4, 5, 5))
        for i in range(4):
            self.assertAlmostEqual(norm_1(a)[i, 0, 0], np.linalg.norm(a[i], 1))
            self.assertAlmostEqual(norm_infinity(a)[i, 0, 0], np.linalg.norm(a[i], np.inf))


class SecondOrder(unittest.TestCase):
    def test_scalar_by_scalar(self):
        # A diagonal matrix is m independent numbers.
        a = np.diag([1.0, 0.5, 0.2])
        x = 1.8 * (np.diag(a) + 0.01)
        for _ in range(5):
            x = 2 * x - x * (np.diag(a) + 0.01) * x
        np.testing.assert_allclose(newton_second_order(a, iterations=5), np.diag(x), rtol=1e-13)

    def test_is_a_filter_of_eigenvalues(self):
        # X = (1 - (1 - alpha' p^2)^(2^n)) / p on each eigenvalue p of P.
        a = gram(20, spread=0.3)
        p, vectors = np.linalg.eigh(a + 0.01 * np.eye(20))
        start = 1.8 / norm_1(a)[..., 0] ** 2
        gain = -np.expm1(2.0 ** 20 * np.log1p(-np.minimum(start * p ** 2, 1 - 1e-16))) / p
        want = vectors @ (gain[..., None] * np.swapaxes(vectors, -1, -2))
        np.testing.assert_allclose(newton_second_order(a), want, atol=1e-9)

    def test_converges(self):
        a = gram(12)
        for norm_of in ("matrix", "ridged"):
            x = newton_second_order(a, iterations=40, norm_of=norm_of)
            self.assertLess(residual(a + 0.01 * np.eye(12), x), 1e-9)

    def test_twenty_are_not_enough_for_correlated_landmarks(self):
        a = gram(49, width=32, spread=0.05, common=1.0)
        p = a + 0.01 * np.eye(49)
        self.assertGreater(residual(p, newton_second_order(a)), 0.1)
        self.assertLess(residual(p, newton_second_order(a, iterations=32)), 1e-6)

    def test_paper_returns_zero_for_the_identity(self):
        for a in (np.eye(4), np.ones((1, 1))):
            self.assertFalse(newton_second_order(a, alpha=2.0, ridge=0.0).any())

    def test_each_matrix_by_itself(self):
        a = gram(9)
        a[0, 1] *= 0.1
        np.testing.assert_allclose(newton_second_order(a)[1, 2], newton_second_order(a[1, 2]), rtol=1e-12)
        np.testing.assert_allclose(newton_third_order(a)[1, 2], newton_third_order(a[1, 2]), rtol=1e-12)


class ThirdOrder(unittest.TestCase):
    def test_converges(self):
        rng = np.random.default_rng(1)
        a = np.exp(2 * rng.standard_normal((3, 10, 10)))
        a /= a.sum(-1, keepdims=True)
        self.assertLess(residual(a, newton_third_order(a, iterations=30)), 1e-9)

    def test_one_number(self):
        # m = 1: the start is 1 / p already.
        np.testing.assert_allclose(newton_third_order(np.array([[4.0]])), [[0.25]], rtol=1e-14)

    def test_ridge(self):
        a = np.array([[1.0, 1.0], [1.0, 1.0]])
        x = newton_third_order(a, ridge=0.5, iterations=20)
        self.assertLess(residual(a + 0.5 * np.eye(2), x), 1e-12)


class Cholesky(unittest.TestCase):
    def test_is_the_inverse(self):
        for points in (1, 2, 7, 64):
            a = gram(points)
            want = np.linalg.inv(a + 0.01 * np.eye(points))
            np.testing.assert_allclose(cholesky_inverse(a), want, atol=1e-10)

    def test_duplicated_landmarks(self):
        a = gram(6)
        a = np.concatenate([a, a], axis=-1)
        a = np.concatenate([a, a], axis=-2)
        self.assertLess(residual(a + 0.01 * np.eye(12), cholesky_inverse(a)), 1e-11)

    def test_nan_stays_with_its_matrix(self):
        a = gram(5)
        a[0, 0, 3, 3] = np.nan
        x = cholesky_inverse(a)
        self.assertTrue(np.isnan(x[0, 0]).any())
        self.assertTrue(np.isfinite(x[1]).all())
