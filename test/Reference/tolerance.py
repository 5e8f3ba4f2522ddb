"""The comparison finds what it must find."""

import unittest

import numpy as np

from reference.tolerance import compare, rms_error, row_errors


class Tolerance(unittest.TestCase):
    def setUp(self):
        self.want = np.random.default_rng(0).standard_normal((2, 3, 16, 8))

    def test_equal_passes(self):
        for element_type in ("f64", "f32", "f16", "bf16"):
            result = compare(self.want.copy(), self.want, element_type)
            self.assertIsNone(result.problem)
            self.assertEqual((result.row, result.rms), (0.0, 0.0))

    def test_error_is_relative_to_the_row(self):
        self.want[0, 1, 15] *= 1e-6
        got = self.want.copy()
        got[0, 1, 15, 2] += 1e-9
        result = compare(got, self.want, "f32")
        self.assertRegex(result.problem, r"row \(0, 1, 15\) is off by .* allowed 1e-05")

    def test_error_just_inside_passes(self):
        got = self.want * (1 + 0.9e-5)
        self.assertIsNone(compare(got, self.want, "f32").problem)
        self.assertIsNotNone(compare(self.want * (1 + 1.1e-5), self.want, "f32").problem)

    def test_tiny_rows_are_absolute(self):
        self.want[0, 0, 0] = 1e-25
        got = self.want.copy()
        got[0, 0, 0] = 3e-25
        self.assertIsNone(compare(got, self.want, "f32").problem)
        got[0, 0, 0] = 1e-4
        self.assertIsNotNone(compare(got, self.want, "f32").problem)

    def test_zero_head_is_absolute(self):
        zero = np.zeros((1, 4, 4))
        self.assertIsNone(compare(zero, zero, "f32").problem)
        self.assertIsNotNone(compare(zero + 1e-4, zero, "f32").problem)

    def test_nan_must_match(self):
        got = self.want.copy()
        got[1, 2, 3, 4] = np.nan
        self.assertRegex(compare(got, self.want, "f32").problem,
                         r"expected .* at \(1, 2, 3, 4\), found nan")
        self.assertRegex(compare(self.want, got, "f32").problem, "expected nan at")
        self.assertIsNone(compare(got, got.copy(), "f32").problem)

    def test_infinity_must_match(self):
        got = self.want.copy()
        got[0, 0, 0, 0] = np.inf
        self.assertIsNotNone(compare(got, self.want, "f32").problem)
        want = got.copy()
        self.assertIsNone(compare(got, want, "f32").problem)
        want[0, 0, 0, 0] = -np.inf
        self.assertIsNotNone(compare(got, want, "f32").problem)

    def test_rms_bound(self):
        got = self.want * (1 + 5e-3)
        self.assertRegex(compare(got, self.want, "bf16").problem, "rms error")
        self.assertIsNone(compare(self.want * (1 + 3e-3), self.want, "bf16").problem)

    def test_shapes_must_match(self):
        self.assertRegex(compare(self.want[:1], self.want, "f32").problem, "expected shape")

    def test_empty_passes(self):
        empty = np.zeros((2, 0, 4))
        self.assertIsNone(compare(empty, empty, "f32").problem)
        self.assertEqual(rms_error(empty, empty), 0.0)
        self.assertEqual(row_errors(empty, empty).shape, (2, 0))
