"""SOFT, Nystromformer, efficient and Gaussian attention: the reference against dense
N x S formulas written once more from the papers."""

import unittest
from functools import partial

import numpy as np

from attention_inputs import random_qkv
from reference.efficient_attention import efficient_attention
from reference.gaussian_attention import gaussian_attention
from reference.inverses import cholesky_inverse, newton_second_order, newton_third_order
from reference.nystromformer import nystromformer
from reference.segment_mean import grid_mean, segment_mean
from reference.soft import soft


def assert_close(got, want, bound=1e-12):
    np.testing.assert_allclose(got, want, rtol=bound, atol=bound)


def gauss(x, y):
    """By the expanded square, which is exact enough for small numbers."""
    square = (x ** 2).sum(-1)[:, None] + (y ** 2).sum(-1)[None, :] - 2 * x @ y.T
    return np.exp(-square / 2)


def row_softmax(x):
    e = np.exp(x)
    return e / e.sum(-1, keepdims=True)


def heads(function, q, k, v):
    """function of one query head and its key/value head, over all of them."""
    group = q.shape[1] // k.shape[1]
    return np.array([[function(q[b, h], k[b, h // group], v[b, h // group])
                      for h in range(q.shape[1])] for b in range(q.shape[0])])


class Soft(unittest.TestCase):
    def dense(self, q, k, v, landmarks, inverse, norm=False):
        """The N x S matrix of weights, then its product with v."""
        root = q.shape[-1] ** -0.25
        l = segment_mean(root * k, landmarks)
        a = gauss(l, l)
        x = inverse(a)
        if norm:
            d = np.diag(1 / np.sqrt(a @ np.ones(len(a))))
            x = d @ x @ d
        return (gauss(root * q, l) @ x @ gauss(l, root * k)) @ v

    def test_is_the_dense_formula(self):
        q, k, v = random_qkv(23, 31)
        exact = lambda a: np.linalg.inv(a + 0.01 * np.eye(len(a)))
        plain = partial(newton_second_order, iterations=20)
        for landmarks in (1, 7, 31):
            for norm in (False, True):
                for ours, theirs in ((plain, plain), (cholesky_inverse, exact)):
                    want = heads(lambda *x: self.dense(*x, landmarks, theirs, norm), q, k, v)
                    assert_close(soft(q, k, v, landmarks, inverse=ours, symmetric_normalization=norm),
                                 want, 1e-11)

    def test_approaches_the_gaussian_kernel(self):
        _, k, v = random_qkv(12, 12)
        # All keys are landmarks and all queries keys: nothing is left out.
        got = soft(k, k, v, 12, inverse=partial(cholesky_inverse, ridge=1e-9))
        np.testing.assert_allclose(got, gaussian_attention(k, k, v), atol=1e-6)

    def test_common_shift_changes_nothing(self):
        q, k, v = random_qkv(12, 15)
        np.testing.assert_allclose(soft(q + 100, k + 100, v, 4), soft(q, k, v, 4), rtol=1e-8)

    def test_masked_keys(self):
        q, k, v = random_qkv(9, 14)
        mask = np.arange(14) < np.array([14, 10])[:, None, None]
        got = soft(q, np.where(mask[..., None], k, np.nan), np.where(mask[..., None], v, np.nan), 4, key_mask=mask)
        assert_close(got[0], soft(q[0], k[0], v[0], 4))
        assert_close(got[1], soft(q[1], k[1, :, :10], v[1, :, :10], 4))
        self.assertFalse(soft(q, k * np.nan, v, 4, key_mask=mask & False).any())

    def test_sampler(self):
        q, k, v = random_qkv(13, 13)
        got = soft(q, k, v, sampler=lambda x, mask: grid_mean(x, (3, 4), (3, 2), mask))
        pooled = grid_mean(k * 8 ** -0.25, (3, 4), (3, 2))
        self.assertEqual(pooled.shape[-2], 6)
        want = soft(q, k, v, sampler=lambda x, mask: pooled)
        assert_close(got, want)


class Nystromformer(unittest.TestCase):
    def dense(self, q, k, v, landmarks):
        root = q.shape[-1] ** -0.25
        lq, lk = segment_mean(root * q, landmarks), segment_mean(root * k, landmarks)
        z = newton_third_order(row_softmax(lq @ lk.T))
        return (row_softmax(root * q @ lk.T) @ z @ row_softmax(lq @ (root * k).T)) @ v

    def test_is_the_dense_formula(self):
        q, k, v = random_qkv(23, 31)
        for landmarks in (1, 6, 23):
            assert_close(nystromformer(q, k, v, landmarks),
                         heads(lambda *x: self.dense(*x, landmarks), q, k, v), 1e-11)

    def test_masked_keys(self):
        q, k, v = random_qkv(9, 14)
        mask = np.arange(14) % 5 != 2
        got = nystromformer(q, np.where(mask[:, None], k, np.nan), np.where(mask[:, None], v, np.nan),
                            4, key_mask=mask)
        assert_close(got, nystromformer(q, k[..., mask, :], v[..., mask, :], 4))

    def test_large_scores(self):
        q, k, v = random_qkv(9, 14, scale=100)
        self.assertTrue(np.isfinite(nystromformer(q, k, v, 4)).all())


class Efficient(unittest.TestCase):
    def test_is_the_dense_formula(self):
        q, k, v = random_qkv(9, 14)
        assert_close(efficient_attention(q, k, v),
                     heads(lambda q, k, v: (row_softmax(q) @ row_softmax(k.T)) @ v, q, k, v))

    def test_rows_are_means_of_values(self):
        q, k, v = random_qkv(9, 14)
        assert_close(efficient_attention(q, k, v * 0 + 1), np.ones((2, 4, 9, 5)))

    def test_masked_keys_and_large_numbers(self):
        q, k, v = random_qkv(9, 14, scale=1e3)
        mask = np.arange(14) < 9
        got = efficient_attention(q, np.where(mask[:, None], k, np.nan), np.where(mask[:, None], v, np.nan),
                                  key_mask=mask)
        assert_close(got, efficient_attention(q, k[..., :9, :], v[..., :9, :]))
        self.assertTrue(np.isfinite(got).all())

    def test_no_keys(self):
        self.assertFalse(efficient_attention(*random_qkv(3, 0)).any())


class Gaussian(unittest.TestCase):
    def test_is_the_dense_formula(self):
        q, k, v = random_qkv(9, 14)
        root = 8 ** -0.25
        assert_close(gaussian_attention(q, k, v), heads(lambda q, k, v: gauss(root * q, root * k) @ v, q, k, v))
        assert_close(gaussian_attention(q, k, v, scale=0.04), heads(lambda q, k, v: gauss(q / 5, k / 5) @ v, q, k, v))

    def test_masked_keys(self):
        q, k, v = random_qkv(9, 14)
        mask = np.arange(14) < np.array([14, 3])[:, None, None]
        got = gaussian_attention(q, np.where(mask[..., None], k, np.nan), np.where(mask[..., None], v, np.nan),
                                 key_mask=mask)
        assert_close(got[1], gaussian_attention(q[1], k[1, :, :3], v[1, :, :3]))
