"""What methods draw when they are compiled: the literals that test/Unit/SeededDrawTest.cpp wants."""

import unittest

import numpy as np

from reference.seeded_draw import SeededDraw, orthogonal_rows, subset


class Draws(unittest.TestCase):
    def test_bits(self):
        draw = SeededDraw(1234567)
        self.assertEqual([draw.bits() for _ in range(3)],
                         [6457827717110365317, 3203168211198807973, 9817491932198370423])

    def test_rows(self):
        wanted = [0.7972566760971099, -0.14241644198143827, -0.267130829192751,
                  -1.4954160769796159, 0.7437799303151583, 1.7132140991140068]
        np.testing.assert_allclose(orthogonal_rows(3, 2, 0).ravel(), wanted, rtol=1e-14)

    def test_rows_are_orthogonal_in_blocks(self):
        rows = orthogonal_rows(40, 16, 6)
        for block in (rows[:16], rows[16:32], rows[32:]):
            products = block @ block.T
            np.testing.assert_allclose(products, np.diag(np.diag(products)), atol=1e-12)

    def test_subset(self):
        self.assertEqual(subset(5, 77, 3), [7, 13, 36, 70, 76])
        self.assertEqual(subset(4, 4, 9), [0, 1, 2, 3])
