"""Exact attention in the reference: a plain loop, masks, edges."""

import math
import unittest

import numpy as np

from attention_inputs import random_qkv
from reference.softmax_attention import softmax_attention


def by_loops(q, k, v, scale, allowed):
    """One head, [N, D], [S, D], [S, Dv], bool [N, S], with Python's own floats."""
    out = np.zeros((q.shape[0], v.shape[1]))
    for i in range(q.shape[0]):
        keys = [j for j in range(k.shape[0]) if allowed[i, j]]
        exponentials = [math.exp(scale * float(q[i] @ k[j])) for j in keys]
        for weight, j in zip(exponentials, keys):
            out[i] += weight / sum(exponentials) * v[j]
    return out


class SoftmaxAttention(unittest.TestCase):
    def test_is_the_loop(self):
        q, k, v = random_qkv(9, 11)
        got = softmax_attention(q, k, v)
        for b in range(2):
            for h in range(4):
                want = by_loops(q[b, h], k[b, h // 2], v[b, h // 2], 8 ** -0.5,
                                np.ones((9, 11), bool))
                np.testing.assert_allclose(got[b, h], want, rtol=1e-12)

    def test_causal_offsets_are_a_mask(self):
        q, k, v = random_qkv(9, 11)
        for query_offset, key_offset in ((0, 0), (2, 0), (5, 1), (0, 3)):
            i, j = np.indices((9, 11))
            mask = j + key_offset <= i + query_offset
            np.testing.assert_array_equal(
                softmax_attention(q, k, v, causal=True, query_offset=query_offset,
                                  key_offset=key_offset),
                softmax_attention(q, k, v, mask=mask))

    def test_causal_is_the_loop(self):
        q, k, v = random_qkv(7, 7, batch=())
        got = softmax_attention(q, k, v, scale=0.3, causal=True)
        want = by_loops(q[3], k[1], v[1], 0.3, np.tril(np.ones((7, 7), bool)))
        np.testing.assert_allclose(got[3], want, rtol=1e-12)

    def test_additive_mask(self):
        q, k, v = random_qkv(5, 6)
        bias = np.random.default_rng(1).standard_normal((4, 5, 6))
        got = softmax_attention(q, k, v, mask=bias)
        k2 = np.repeat(k, 2, axis=-3)
        scores = q @ np.swapaxes(k2, -1, -2) / math.sqrt(8) + bias
        weights = np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)
        np.testing.assert_allclose(got, weights @ np.repeat(v, 2, axis=-3), rtol=1e-12)

    def test_minus_infinity_forbids(self):
        q, k, v = random_qkv(5, 6)
        allowed = np.arange(6) % 2 == 0
        np.testing.assert_array_equal(
            softmax_attention(q, k, v, mask=np.where(allowed, 0.0, -np.inf)),
            softmax_attention(q, k, v, mask=allowed))

    def test_masked_nan_is_not_seen(self):
        q, k, v = random_qkv(5, 6)
        allowed = np.arange(6) < 4
        want = softmax_attention(q, k[..., :4, :], v[..., :4, :])
        k[..., 4:, :] = np.nan
        v[..., 4:, :] = np.inf
        np.testing.assert_allclose(softmax_attention(q, k, v, mask=allowed), want, rtol=1e-14)

    def test_nan_is_seen_causally_from_its_row_on(self):
        q, k, v = random_qkv(6, 6, batch=())
        v[0, 3, 1] = np.nan
        got = softmax_attention(q, k, v, causal=True)
        self.assertTrue(np.isnan(got[:2, 3:, 1]).all())
        got[:2, 3:, 1] = 0
        self.assertTrue(np.isfinite(got).all())

    def test_empty_rows(self):
        q, k, v = random_qkv(4, 4)
        mask = np.ones((4, 4), bool)
        mask[2] = False
        for name, want in (("zero", 0.0), ("nan", np.nan),
                           ("mean", np.repeat(v.mean(axis=-2), 2, axis=-2))):
            got = softmax_attention(q, k, v, mask=mask, empty_row=name)
            np.testing.assert_allclose(got[..., 2, :], np.broadcast_to(want, (2, 4, 5)))
            self.assertTrue(np.isfinite(got[..., [0, 1, 3], :]).all())

    def test_no_keys(self):
        q, k, v = random_qkv(4, 0)
        self.assertFalse(softmax_attention(q, k, v).any())
        self.assertFalse(softmax_attention(q, k, v, empty_row="mean").any())
        self.assertTrue(np.isnan(softmax_attention(q, k, v, empty_row="nan")).all())

    def test_no_queries(self):
        self.assertEqual(softmax_attention(*random_qkv(0, 4)).shape, (2, 4, 0, 5))

    def test_large_scores(self):
        q, k, v = random_qkv(16, 16, scale=30)
        got = softmax_attention(q, k, v)
        self.assertTrue(np.isfinite(got).all())
        self.assertLessEqual(np.abs(got).max(), np.abs(v).max())
