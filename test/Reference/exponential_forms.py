"""Exponential maps: the log-domain states agree to 1e-12 with dense sums in the widest
float of the host, and keep what those lose."""

import unittest

import numpy as np

from attention_inputs import random_qkv
from reference.exponential_causal import exponential_causal
from reference.exponential_map import ExponentialMap
from reference.exponential_state import exponential_readout, exponential_state
from reference.grouped_heads import repeat_heads
from reference.performer import POSITIVE, for_heads, performer

WIDE = np.longdouble


def assert_close(got, want, bound=1e-12):
    np.testing.assert_allclose(got, np.asarray(want, np.float64), rtol=bound, atol=bound)


def random_projection(features, width, seed=9):
    return np.random.default_rng(seed).standard_normal((features, width))


def plain_logits(kind, x, w):
    """By the formula, one feature after the other."""
    rows = []
    for row in w:
        dot = sum(x[..., c] * row[c] for c in range(len(row)))
        squares = sum(x[..., c] ** 2 for c in range(len(row)))
        rows.append({"dot": dot, "positive": dot - squares / 2,
                     "distance": dot - squares / 2 - sum(c * c for c in row) / 2}[kind])
    return np.stack(rows, axis=-1)


def plain_weights(kind, q, k, w, scale):
    """sum_f exp(l_if) exp(l_jf) [..., H, N, S], unstabilised."""
    q, k = scale * WIDE(1) * q, scale * WIDE(1) * repeat_heads(k, q.shape[-3])
    left, right = (np.exp(plain_logits(kind, x, w * WIDE(1))) for x in (q, k))
    return np.einsum("...nf,...sf->...ns", left, right)


class ExponentialForms(unittest.TestCase):
    def attention(self, kind, q, k, v, w, scale, state=None, mask=None):
        phi = ExponentialMap(kind)
        own = exponential_state(phi, k, v, projection=w, scale=scale, key_mask=mask)
        state = own if state is None else state.merge(own)
        return exponential_readout(phi, q, for_heads(state, q.shape[-3]), projection=w,
                                   scale=scale, eps=0.0)

    def test_logits(self):
        q, _, _ = random_qkv(5, 5)
        w = random_projection(6, 8)
        for kind in ("dot", "positive", "distance"):
            assert_close(ExponentialMap(kind).logits(q, w, 0.3), plain_logits(kind, 0.3 * q, w))
        np.testing.assert_array_equal(ExponentialMap("dot").logits(q, scale=2.0), 2 * q)

    def test_state_is_dense(self):
        q, k, v = random_qkv(17, 29)
        w = random_projection(11, 8)
        for kind in ("dot", "positive", "distance"):
            weights = plain_weights(kind, q, k, w, 0.6)
            want = weights @ repeat_heads(v, 4) / weights.sum(-1, keepdims=True)
            assert_close(self.attention(kind, q, k, v, w, 0.6), want)

    def test_without_normalizer(self):
        q, k, v = random_qkv(9, 13)
        w = random_projection(6, 8)
        for kind in ("dot", "positive", "distance"):
            phi = ExponentialMap(kind)
            state = for_heads(exponential_state(phi, k, v, projection=w), 4)
            got = exponential_readout(phi, q, state, projection=w, normalizer=None)
            want = plain_weights(kind, q, k, w, 1.0) @ repeat_heads(v, 4)
            np.testing.assert_allclose(got, np.asarray(want, float), rtol=1e-11)

    def test_eps_is_relative_to_the_largest_term(self):
        q, k, v = random_qkv(3, 4, batch=(), heads=1, shared_heads=1)
        w = random_projection(5, 8)
        terms = plain_logits("positive", q, w)[..., :, None, :] + plain_logits("positive", k, w)[..., None, :, :]
        weights = np.exp(terms - terms.max(axis=(-1, -2), keepdims=True)).sum(-1)
        total = weights.sum(-1, keepdims=True)
        for kind, z in (("add", total + 0.7), ("clamp", np.maximum(total, 2.5))):
            eps = {"add": 0.7, "clamp": 2.5}[kind]
            state = exponential_state(POSITIVE, k, v, projection=w)
            got = exponential_readout(POSITIVE, q, state, projection=w, normalizer=kind, eps=eps)
            assert_close(got, weights @ v / z)
            got, _ = exponential_causal(POSITIVE, POSITIVE, q, k, v, query_projection=w, query_offset=9,
                                        key_projection=w, normalizer=kind, eps=eps)
            assert_close(got, weights @ v / z)

    def test_states_merge_in_any_grouping(self):
        q, k, v = random_qkv(5, 40, scale=3.0)
        w = random_projection(11, 8)
        whole = exponential_state(POSITIVE, k, v, projection=w)
        parts = [exponential_state(POSITIVE, k[..., a:b, :], v[..., a:b, :], projection=w)
                 for a, b in ((0, 1), (1, 1), (1, 17), (17, 30), (30, 40))]
        left = parts[0].merge(parts[1]).merge(parts[2]).merge(parts[3]).merge(parts[4])
        right = parts[0].merge(parts[1].merge(parts[2].merge(parts[3].merge(parts[4]))))
        pairs = parts[4].merge(parts[2]).merge(parts[3].merge(parts[0])).merge(parts[1])
        for merged in (left, right, pairs):
            np.testing.assert_array_equal(merged.maximum, whole.maximum)
            assert_close(merged.state, whole.state)
            assert_close(merged.normalizer, whole.normalizer)

    def test_zeros_are_the_state_of_no_key(self):
        _, k, v = random_qkv(1, 9, scale=5.0)
        w = random_projection(6, 8)
        state = exponential_state(POSITIVE, k, v, projection=w)
        for at in (0.0, 1e4, -1e4):
            zero = type(state)(0 * state.state, 0 * state.normalizer, 0 * state.maximum + at)
            for merged in (zero.merge(state), state.merge(zero)):
                np.testing.assert_array_equal(merged.state, state.state)
                np.testing.assert_array_equal(merged.normalizer, state.normalizer)
        empty = zero.merge(zero)
        out = exponential_readout(POSITIVE, k, empty, projection=w)
        self.assertFalse(out.any())

    def test_masked_keys_are_left_out(self):
        q, k, v = random_qkv(6, 12)
        w = random_projection(6, 8)
        mask = np.arange(12) % 3 != 1
        for kind in ("dot", "positive", "distance"):
            want = self.attention(kind, q, k[..., mask, :], v[..., mask, :], w, 1.0)
            k2 = np.where(mask[:, None], k, np.nan)
            v2 = np.where(mask[:, None], v, np.nan)
            assert_close(self.attention(kind, q, k2, v2, w, 1.0, mask=mask), want)
            state = exponential_state(ExponentialMap(kind), k2, v2, projection=w, key_mask=mask & False)
            self.assertFalse(state.state.any() or state.normalizer.any())

    def test_sequence_normalisation(self):
        _, k, v = random_qkv(1, 12)
        state = exponential_state(ExponentialMap("dot", "sequence"), k, v)
        weights = np.exp(k) / np.exp(k).sum(-2, keepdims=True)
        assert_close(state.normalized(), np.swapaxes(weights, -1, -2) @ v)

    def test_row_normalisation(self):
        q, k, v = random_qkv(7, 12)
        w = random_projection(6, 8)
        row = ExponentialMap("dot", "row")
        state = exponential_state(row, k, v, projection=w)
        soft = [np.exp(x @ w.T) / np.exp(x @ w.T).sum(-1, keepdims=True) for x in (q, k)]
        assert_close(state.state, np.swapaxes(soft[1], -1, -2) @ v)
        got = exponential_readout(row, q, for_heads(state, 4), projection=w, normalizer=None)
        assert_close(got, soft[0] @ repeat_heads(state.state, 4))


class Performer(unittest.TestCase):
    def plain(self, q, k, v, w, causal=False, offset=0):
        weights = plain_weights("positive", q, k, w, q.shape[-1] ** -0.25)
        if causal:
            i, j = np.indices(weights.shape[-2:])
            weights = np.where(j <= i + offset, weights, 0)
        return weights @ repeat_heads(v, q.shape[-3]) / weights.sum(-1, keepdims=True)

    def test_is_the_plain_formula(self):
        q, k, v = random_qkv(19, 23)
        w = random_projection(13, 8)
        assert_close(performer(q, k, v, w, eps=0.0), self.plain(q, k, v, w))
        assert_close(performer(q, k, v, w, eps=0.0, causal=True, query_offset=4),
                     self.plain(q, k, v, w, True, 4))

    def test_approaches_softmax(self):
        q, k, v = random_qkv(19, 23, scale=0.5)
        w = random_projection(20000, 8)
        scores = q @ np.swapaxes(repeat_heads(k, 4), -1, -2) / np.sqrt(8)
        weights = np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)
        np.testing.assert_allclose(performer(q, k, v, w), weights @ repeat_heads(v, 4), atol=3e-2)

    def test_what_the_plain_formula_underflows(self):
        rng = np.random.default_rng(0)
        q, k, v = (3 * rng.standard_normal((1, 30, 64)) for _ in range(3))
        w = random_projection(64, 64)
        single = np.exp(plain_logits("positive", k.astype(np.float32) * np.float32(8), w.astype(np.float32)))
        self.assertFalse(single.all())
        for causal in (False, True):
            got = performer(q, k, v, w, causal=causal, scale=64.0, eps=0.0)
            assert_close(got, self.log_sums(8 * q, 8 * k, v, w, causal), 1e-9)

    def log_sums(self, q, k, v, w, causal):
        """Every term relative to its row's largest, N x S x F of them."""
        terms = plain_logits("positive", q, w)[..., :, None, :] + plain_logits("positive", k, w)[..., None, :, :]
        if causal:
            terms = np.where(np.tri(*terms.shape[-3:-1], dtype=bool)[..., None], terms, -np.inf)
        weights = np.exp(terms - terms.max(axis=(-1, -2), keepdims=True)).sum(-1)
        return weights @ v / weights.sum(-1, keepdims=True)

    def test_causal_in_pieces(self):
        q, k, v = random_qkv(37, 37, scale=2.0)
        k[..., 30, :] *= 20  # One key far above the others.
        w = random_projection(9, 8)
        options = dict(query_projection=w, key_projection=w)
        want, whole = exponential_causal(POSITIVE, POSITIVE, q, k, v, **options)
        for chunk in (1, 5, 64):
            assert_close(exponential_causal(POSITIVE, POSITIVE, q, k, v, chunk=chunk, **options)[0], want)
        state, parts = None, []
        for begin, end in ((0, 10), (10, 11), (11, 37)):
            part, state = exponential_causal(
                POSITIVE, POSITIVE, q[..., begin:end, :], k[..., begin:end, :], v[..., begin:end, :],
                query_offset=begin, key_offset=begin, state=state, **options)
            parts.append(part)
        assert_close(np.concatenate(parts, axis=-2), want)
        assert_close(state.state, whole.state)
        np.testing.assert_array_equal(state.maximum, whole.maximum)
        assert_close(want[..., -1:, :], exponential_readout(
            POSITIVE, q[..., -1:, :], for_heads(whole, 4), projection=w))

    def test_causal_offsets_and_masks(self):
        q, k, v = random_qkv(20, 31)
        w = random_projection(9, 8)
        mask = np.arange(31) % 4 != 0
        for query_offset, key_offset in ((11, 0), (0, 0), (0, 9), (40, 3), (5, 33)):
            got = performer(q, np.where(mask[:, None], k, np.nan), np.where(mask[:, None], v, np.nan), w,
                            causal=True, key_mask=mask, query_offset=query_offset, key_offset=key_offset, eps=0.5)
            weights = plain_weights("positive", q, k, w, 8 ** -0.25)
            i, j = np.indices(weights.shape[-2:])
            seen = (j + key_offset <= i + query_offset) & mask
            terms = (plain_logits("positive", 8 ** -0.25 * q, w)[..., :, None, :]
                     + plain_logits("positive", 8 ** -0.25 * repeat_heads(k, 4), w)[..., None, :, :])
            terms = np.where(seen[..., None], terms, -np.inf).max(axis=(-1, -2))[..., None]
            weights = np.where(seen, weights, 0) / np.exp(np.where(np.isneginf(terms), 0, terms))
            assert_close(got, weights @ repeat_heads(v, 4) / (weights.sum(-1, keepdims=True) + 0.5))

    def test_nan_reaches_those_who_see_it(self):
        q, k, v = random_qkv(40, 40, batch=())
        k[0, 25, 2] = np.nan
        got = performer(q, k, v, random_projection(9, 8), causal=True)
        self.assertTrue(np.isfinite(got[:2, :25]).all())
        self.assertTrue(np.isnan(got[:2, 25:]).all())
        self.assertTrue(np.isfinite(got[2:]).all())

    def test_empty_sequences(self):
        w = random_projection(9, 8)
        for causal in (False, True):
            self.assertEqual(performer(*random_qkv(0, 7), w, causal=causal).shape, (2, 4, 0, 5))
            out = performer(*random_qkv(7, 0), w, causal=causal)
            self.assertEqual(out.shape, (2, 4, 7, 5))
            self.assertFalse(out.any())
