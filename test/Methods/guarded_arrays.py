"""What the arrays of numeric cases show of a program that reads or writes outside of them."""

import unittest

import numpy as np
import sanitized
from memref import GuardedArray


class GuardedArrayTest(unittest.TestCase):
    def setUp(self):
        self.guarded = GuardedArray(np.arange(5, dtype=np.float32))
        self.begin = self.guarded.array.ctypes.data
        self.end = self.begin + self.guarded.array.nbytes

    def test_a_write_outside_is_found(self):
        self.guarded._raw[self.guarded._end] = 0
        with self.assertRaisesRegex(AssertionError, "o was written outside of its bounds"):
            self.guarded.check_guards("o")

    def test_a_changed_input_is_found(self):
        self.guarded.array[2] = 7
        self.guarded.check_guards("q")
        with self.assertRaisesRegex(AssertionError, "q is an input and was changed"):
            self.guarded.check_unchanged("q")

    def test_a_sanitized_read_outside_is_forbidden(self):
        if not sanitized.is_on():
            self.skipTest("not sanitized")
        outside = [self.begin - 8, self.end, self.end + 15]
        self.assertEqual([sanitized.is_forbidden(at) for at in outside], [True] * 3)
        self.assertFalse(any(sanitized.is_forbidden(at) for at in range(self.begin, self.end)))
        self.guarded.check_guards("o")
        self.assertFalse(any(sanitized.is_forbidden(at) for at in outside))
