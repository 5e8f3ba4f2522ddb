"""The random numbers that methods draw when they are compiled, once more.

SplitMix64 for bits, Marsaglia's polar method for normal numbers, Gram-Schmidt in blocks for
the projection; what include/attn/Methods/SeededDraw.h says. The logarithm here is the C
library's, so a number may differ from the compiler's in its last place in f64.
"""

import math

import numpy as np

MASK = (1 << 64) - 1


class SeededDraw:
    def __init__(self, seed):
        self.state, self.second = seed, None

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        end = (1 << 64) // bound * bound
        while (bits := self.bits()) >= end:
            pass
        return bits % bound

    def normal(self):
        if self.second is not None:
            value, self.second = self.second, None
            return value
        while True:
            x, y = ((self.bits() >> 11) * 2.0**-52 - 1 for _ in range(2))
            square = x * x + y * y
            if 0 < square < 1:
                factor = math.sqrt(-2 * math.log(square) / square)
                self.second = y * factor
                return x * factor


def orthogonal_rows(rows, columns, seed):
    """A projection [rows, columns]; its first rows are those of more rows."""
    draw, blocks = SeededDraw(seed), []
    for start in range(0, rows, columns):
        block = []
        for _ in range(min(columns, rows - start)):
            row = np.array([draw.normal() for _ in range(columns)])
            for _ in range(2):
                for other in block:
                    row = row - (row @ other) * other
            block.append(row / np.linalg.norm(row))
        blocks += [row * np.linalg.norm([draw.normal() for _ in range(columns)]) for row in block]
    return np.array(blocks)


def subset(count, total, seed):
    """`count` of the numbers below `total`, ascending."""
    draw, chosen = SeededDraw(seed), []
    for number in range(total):
        if len(chosen) < count and draw.below(total - number) < count - len(chosen):
            chosen.append(number)
    return chosen
