"""Rounding to the element types: known words, ties, and a search by neighbours."""

import unittest

import numpy as np

from reference.rounding import from_storage, round_to, to_storage


class Rounding(unittest.TestCase):
    def test_bf16_words(self):
        for value, word in ((0.0, 0x0000), (-0.0, 0x8000), (1.0, 0x3F80), (-2.0, 0xC000),
                            (np.inf, 0x7F80), (-np.inf, 0xFF80), (1e39, 0x7F80),
                            (3.0, 0x4040), (2.0 ** -133, 0x0001)):
            self.assertEqual(int(to_storage(np.array([value]), "bf16")[0]), word, value)

    def test_bf16_nan_stays_nan(self):
        self.assertTrue(np.isnan(round_to(np.array([np.nan, -np.nan]), "bf16")).all())

    def test_bf16_ties_go_to_even(self):
        ulp = 2.0 ** -7
        np.testing.assert_array_equal(
            round_to(np.array([1 + ulp / 2, 1 + 3 * ulp / 2, -1 - ulp / 2]), "bf16"),
            [1.0, 1 + 2 * ulp, -1.0])

    def test_bf16_rounds_once(self):
        # Just above a tie in float64, exactly a tie once rounded to f32.
        ulp = 2.0 ** -7
        self.assertEqual(round_to(np.array([1 + ulp / 2 + 2.0 ** -40]), "bf16")[0], 1 + ulp)
        self.assertEqual(round_to(np.array([1 + 3 * ulp / 2 - 2.0 ** -40]), "bf16")[0], 1 + ulp)

    def test_bf16_is_nearest(self):
        x = np.random.default_rng(0).standard_normal(1000) * 10.0 ** np.arange(-20, 20).repeat(25)
        words = to_storage(x, "bf16")
        chosen = np.abs(from_storage(words, "bf16") - x)
        for step in (-1, 1):
            neighbour = from_storage((words.astype(np.int32) + step).astype(np.uint16), "bf16")
            self.assertTrue((chosen <= np.abs(neighbour - x)).all())

    def test_rounding_twice_changes_nothing(self):
        x = np.random.default_rng(1).standard_normal(500)
        for element_type in ("bf16", "f16", "f32", "f64"):
            once = round_to(x, element_type)
            np.testing.assert_array_equal(round_to(once, element_type), once)

    def test_f16_range(self):
        np.testing.assert_array_equal(
            round_to(np.array([65504.0, 65520.0, 2.0 ** -24, 2.0 ** -26]), "f16"),
            [65504.0, np.inf, 2.0 ** -24, 0.0])

    def test_f64_is_untouched(self):
        x = np.random.default_rng(2).standard_normal(10)
        np.testing.assert_array_equal(round_to(x, "f64"), x)
