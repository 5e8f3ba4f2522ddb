"""The parts of a method: feature maps, re-weightings, the registry of methods."""

import math
import unittest

import numpy as np

from reference import feature_maps
from reference.linear_method import METHODS, default_max_length
from reference.reweighting import Cosine, Unweighted


class FeatureMaps(unittest.TestCase):
    x = np.array([-800.0, -3.0, -0.5, -0.0, 0.0, 0.25, 2.0, 1e3])

    def test_relu(self):
        np.testing.assert_array_equal(feature_maps.relu(self.x), [max(x, 0) for x in self.x])

    def test_elu_plus_one(self):
        want = [(x if x > 0 else math.expm1(x)) + 1 for x in self.x]
        np.testing.assert_allclose(feature_maps.elu_plus_one(self.x), want, rtol=1e-14, atol=1e-16)

    def test_identity(self):
        np.testing.assert_array_equal(feature_maps.identity(self.x), self.x)

    def test_nan_stays(self):
        for phi in (feature_maps.relu, feature_maps.elu_plus_one, feature_maps.identity):
            self.assertTrue(np.isnan(phi(np.array([np.nan]))[0]))


class Reweightings(unittest.TestCase):
    def test_factors_add_up_to_the_relative_form(self):
        positions = np.arange(40)
        difference = positions[:, None] - positions[None, :]
        for kind in (Cosine, Unweighted):
            factors = kind.factors(positions, 40)
            self.assertEqual(factors.shape, (kind.rank, 40))
            np.testing.assert_allclose(factors.T @ factors, kind.relative(difference, 40),
                                       rtol=0, atol=1e-15)

    def test_cosine_counts_from_zero(self):
        np.testing.assert_array_equal(Cosine.factors([0], 7), [[1.0], [0.0]])

    def test_cosine_is_not_negative_below_max_length(self):
        for length in (1, 2, 7, 4096):
            self.assertTrue((Cosine.factors(np.arange(length), length) >= 0).all())

    def test_cosine_at_the_third_of_the_way(self):
        self.assertAlmostEqual(float(Cosine.relative(2, 3)), 0.5, places=15)


class Methods(unittest.TestCase):
    def test_denominators(self):
        total = np.array([0.0, 1e-7, 2.0, np.nan])
        clamp = METHODS["cosformer"]
        np.testing.assert_array_equal(clamp.denominator(total), [1e-6, 1e-6, 2.0, np.nan])
        add = METHODS["linear-elu"]
        np.testing.assert_array_equal(add.denominator(total), total + 1e-6)
        np.testing.assert_array_equal(add.with_(normalizer=None).denominator(total), [1, 1, 1, 1])

    def test_default_max_length(self):
        self.assertEqual(default_max_length(5, 9), 9)
        self.assertEqual(default_max_length(5, 9, query_offset=6, key_offset=1), 11)
        self.assertEqual(default_max_length(0, 0), 1)
