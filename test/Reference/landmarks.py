"""Landmarks in the reference: segments, grids, subsets, each against a plain loop."""

import math
import unittest

import numpy as np

from reference.segment_mean import grid_mean, segment_mean, subset


def tokens(count, width=3, batch=(2, 3), seed=0):
    return np.random.default_rng(seed).standard_normal((*batch, count, width))


def by_loops(rows, segments):
    """[N, D] -> [m, D] with Python's own numbers."""
    count = len(rows)
    out = np.zeros((segments, rows.shape[1]))
    for i in range(segments if count else 0):
        part = rows[math.floor(i * count / segments):math.ceil((i + 1) * count / segments)]
        out[i] = sum(part) / len(part)
    return out


class Segments(unittest.TestCase):
    def test_is_the_loop(self):
        for count, segments in ((12, 4), (13, 4), (7, 7), (5, 8), (1, 3), (0, 2), (196, 49), (197, 64)):
            x = tokens(count)
            want = np.stack([[by_loops(rows, segments) for rows in head] for head in x])
            np.testing.assert_allclose(segment_mean(x, segments), want, rtol=1e-12, atol=1e-14)

    def test_as_many_as_tokens(self):
        x = tokens(9)
        np.testing.assert_array_equal(segment_mean(x, 9), x)

    def test_padding_changes_nothing(self):
        x = tokens(11)
        want = segment_mean(x, 4)
        padded = np.full((2, 3, 20, 3), np.nan)
        kept = np.sort(np.random.default_rng(1).permutation(20)[:11])
        padded[..., kept, :] = x
        mask = np.isin(np.arange(20), kept)
        np.testing.assert_allclose(segment_mean(padded, 4, mask), want, rtol=1e-14)

    def test_masks_by_batch(self):
        x = tokens(10)
        mask = np.arange(10) < np.array([10, 4])[:, None, None]
        got = segment_mean(x, 3, mask)
        np.testing.assert_allclose(got[0], segment_mean(x[0], 3), rtol=1e-14)
        np.testing.assert_allclose(got[1], segment_mean(x[1, :, :4], 3), rtol=1e-14)

    def test_no_valid_token(self):
        self.assertFalse(segment_mean(np.full((5, 2), np.nan), 3, np.zeros(5, bool)).any())

    def test_nan_stays_in_its_segment(self):
        x = tokens(8, batch=())
        x[2] = np.nan
        np.testing.assert_array_equal(np.isnan(segment_mean(x, 4)[:, 0]), [False, True, False, False])


class Grids(unittest.TestCase):
    def test_is_the_mean_of_cells(self):
        x = tokens(4 * 6)
        want = x.reshape(2, 3, 2, 2, 3, 2, 3).mean(axis=(3, 5)).reshape(2, 3, 6, 3)
        np.testing.assert_allclose(grid_mean(x, (4, 6), (2, 3)), want, rtol=1e-13)

    def test_class_tokens_are_kept_out(self):
        x = tokens(2 + 12)
        np.testing.assert_allclose(grid_mean(x, (3, 4), (3, 2)), grid_mean(x[..., 2:, :], (3, 4), (3, 2)))

    def test_cells_that_share_tokens(self):
        x = tokens(5 * 5, batch=())
        image = x.reshape(5, 5, 3)
        want = [image[a:b, c:d].mean(axis=(0, 1)) for a, b in ((0, 3), (2, 5)) for c, d in ((0, 3), (2, 5))]
        np.testing.assert_allclose(grid_mean(x, (5, 5), (2, 2)), want, rtol=1e-13)

    def test_masked_tokens_are_not_counted(self):
        x = tokens(4, batch=())
        mask = np.array([True, False, True, False])
        x[~mask] = np.nan
        np.testing.assert_allclose(grid_mean(x, (2, 2), (1, 1), mask), x[[0, 2]].mean(axis=0)[None])
        np.testing.assert_allclose(grid_mean(x, (2, 2), (1, 2), mask)[1], 0.0)


class Subsets(unittest.TestCase):
    def test_takes_the_tokens(self):
        x = tokens(6)
        np.testing.assert_array_equal(subset(x, [4, 1])[..., 0, :], x[..., 4, :])
