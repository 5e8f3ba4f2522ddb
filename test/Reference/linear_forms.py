"""The forms of linear attention in the reference agree to 1e-12."""

import unittest

import numpy as np

from attention_inputs import random_qkv
from reference.linear_chunked import linear_attention_chunked
from reference.linear_method import METHODS
from reference.linear_quadratic import linear_attention_quadratic
from reference.linear_recurrent import linear_attention_recurrent
from reference.linear_state import (linear_attention_state, linear_readout,
                                    linear_state)


def assert_close(got, want, bound=1e-12):
    np.testing.assert_allclose(got, want, rtol=bound, atol=bound)


class LinearForms:
    """Run for each method by the classes made at the end of the file."""

    method = None

    def test_state_is_quadratic(self):
        q, k, v = random_qkv(37, 53)
        assert_close(linear_attention_state(self.method, q, k, v)[0],
                     linear_attention_quadratic(self.method, q, k, v))

    def test_recurrent_is_quadratic(self):
        q, k, v = random_qkv(37, 37)
        assert_close(linear_attention_recurrent(self.method, q, k, v)[0],
                     linear_attention_quadratic(self.method, q, k, v, causal=True))

    def test_chunked_is_quadratic(self):
        q, k, v = random_qkv(37, 37)
        for chunk in (1, 4, 16, 37, 64):
            assert_close(
                linear_attention_chunked(self.method, q, k, v, chunk=chunk)[0],
                linear_attention_quadratic(self.method, q, k, v, causal=True))

    def test_offsets(self):
        q, k, v = random_qkv(20, 31)
        for query_offset, key_offset in ((11, 0), (0, 0), (0, 9), (40, 3), (5, 33)):
            options = dict(query_offset=query_offset, key_offset=key_offset,
                           max_length=80)
            want = linear_attention_quadratic(self.method, q, k, v, causal=True, **options)
            assert_close(linear_attention_recurrent(self.method, q, k, v, **options)[0], want)
            assert_close(linear_attention_chunked(self.method, q, k, v, chunk=8, **options)[0], want)

    def test_key_mask_is_a_shorter_sequence(self):
        q, k, v = random_qkv(15, 15)
        mask = np.arange(15) < 9
        k[..., 9:, :] = np.nan
        v[..., 9:, :] = np.nan
        options = dict(max_length=15)
        want = linear_attention_quadratic(self.method, q, k[..., :9, :], v[..., :9, :], **options)
        assert_close(linear_attention_quadratic(self.method, q, k, v, key_mask=mask, **options), want)
        assert_close(linear_attention_state(self.method, q, k, v, key_mask=mask, **options)[0], want)
        causal = linear_attention_quadratic(self.method, q, k, v, key_mask=mask, causal=True, **options)
        assert_close(linear_attention_chunked(self.method, q, k, v, chunk=4, key_mask=mask, **options)[0], causal)
        assert_close(linear_attention_recurrent(self.method, q, k, v, key_mask=mask, **options)[0], causal)
        self.assertTrue(np.isfinite(causal).all())

    def test_merged_halves_are_the_whole(self):
        q, k, v = random_qkv(33, 33)
        options = dict(max_length=33)
        left = linear_state(self.method, k[..., :20, :], v[..., :20, :], **options)
        right = linear_state(self.method, k[..., 20:, :], v[..., 20:, :], key_offset=20, **options)
        assert_close(linear_readout(self.method, q, left.merge(right), **options),
                     linear_attention_quadratic(self.method, q, k, v))

    def test_state_carried_over_a_split(self):
        q, k, v = random_qkv(33, 33)
        want = linear_attention_quadratic(self.method, q, k, v, causal=True)
        for form in (linear_attention_recurrent, linear_attention_chunked):
            state, parts = None, []
            for begin, end in ((0, 10), (10, 11), (11, 33)):
                out, state = form(self.method, q[..., begin:end, :], k[..., begin:end, :],
                                  v[..., begin:end, :], query_offset=begin,
                                  key_offset=begin, max_length=33, state=state)
                parts.append(out)
            assert_close(np.concatenate(parts, axis=-2), want)

    def test_states_of_all_forms_agree(self):
        q, k, v = random_qkv(9, 14)
        want = linear_state(self.method, k, v, max_length=14)
        for form in (linear_attention_state, linear_attention_recurrent,
                     linear_attention_chunked):
            got = form(self.method, q, k, v)[1]
            assert_close(got.state, want.state)
            assert_close(got.normalizer, want.normalizer)

    def test_nan_reaches_those_who_see_it(self):
        q, k, v = random_qkv(8, 8, batch=())
        k[0, 5, 2] = np.nan
        for got in (linear_attention_quadratic(self.method, q, k, v, causal=True),
                    linear_attention_chunked(self.method, q, k, v, chunk=4)[0],
                    linear_attention_recurrent(self.method, q, k, v)[0]):
            self.assertTrue(np.isfinite(got[:2, :5]).all())
            self.assertTrue(np.isnan(got[:2, 5:]).all())
            self.assertTrue(np.isfinite(got[2:]).all())

    def test_empty_sequences(self):
        q, k, v = random_qkv(0, 7)
        self.assertEqual(linear_attention_quadratic(self.method, q, k, v).shape, (2, 4, 0, 5))
        q, k, v = random_qkv(7, 0)
        for got in (linear_attention_quadratic(self.method, q, k, v),
                    linear_attention_state(self.method, q, k, v)[0],
                    linear_attention_chunked(self.method, q, k, v)[0]):
            self.assertEqual(got.shape, (2, 4, 7, 5))
            self.assertFalse(got.any())


class OneMethod(unittest.TestCase):
    def test_one_row_by_hand(self):
        # One head, D = Dv = 1, two keys; every term written out.
        q = np.array([[[2.0]]])
        k = np.array([[[3.0], [0.5]]])
        v = np.array([[[10.0], [-4.0]]])
        s = [2 * 3 * 1.0, 2 * 0.5 * np.cos(np.pi / 2 * (0 - 1) / 2)]
        want = (s[0] * 10 + s[1] * -4) / (s[0] + s[1])
        got = linear_attention_quadratic(METHODS["cosformer"], q, k, v)
        assert_close(got, [[[want]]])

    def test_max_length_above_the_sequence(self):
        q, k, v = random_qkv(12, 12)
        method = METHODS["cosformer"]
        want = linear_attention_quadratic(method, q, k, v, max_length=100)
        assert_close(linear_attention_state(method, q, k, v, max_length=100)[0], want)
        self.assertGreater(
            np.abs(want - linear_attention_quadratic(method, q, k, v)).max(), 1e-3)

    def test_key_mask_by_batch(self):
        q, k, v = random_qkv(6, 10)
        lengths = np.array([10, 4])
        mask = (np.arange(10) < lengths[:, None])[:, None, :]
        method = METHODS["cosformer"]
        got = linear_attention_state(method, q, k, v, key_mask=mask)[0]
        for b, length in enumerate(lengths):
            assert_close(got[b], linear_attention_quadratic(
                method, q[b], k[b][..., :length, :], v[b][..., :length, :], max_length=10))

    def test_all_negative_is_exactly_zero(self):
        q, k, v = random_qkv(8, 8)
        for name in ("cosformer", "linear-relu"):
            method = METHODS[name]
            for causal in (False, True):
                self.assertFalse(linear_attention_quadratic(
                    method, -abs(q), k, v, causal=causal).any())
                self.assertFalse(linear_attention_quadratic(
                    method, q, -abs(k), v, causal=causal).any())

    def test_no_normalizer(self):
        q, k, v = random_qkv(6, 6)
        method = METHODS["linear-relu"].with_(normalizer=None)
        want = np.maximum(q, 0) @ np.swapaxes(np.repeat(np.maximum(k, 0), 2, axis=-3), -1, -2)
        assert_close(linear_attention_quadratic(method, q, k, v),
                     want @ np.repeat(v, 2, axis=-3))


def _class_for(name, method):
    words = name.title().replace("-", "")
    return type(words, (LinearForms, unittest.TestCase), {"method": method})


for _name, _method in METHODS.items():
    globals()[_name] = _class_for(_name, _method)
