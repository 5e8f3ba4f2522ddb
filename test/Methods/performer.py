"""Performer: positive random features, with the projection that the compiler drew."""

import numpy as np

from case import Case, named
from inputs import LENGTHS
from kernel_methods import performer_method
from method_cases import MethodCases
from printed_constant import printed_projection


def method(keys, element_type="f32"):
    return MethodCases("--approximate=performer," + keys, performer_method(keys, element_type))


def rows_of_blocks(features, width, keys):
    """Rows of a block of D are orthogonal, and as long as rows of a normal matrix."""
    w = printed_projection(f"--approximate=performer,features={features}{keys}", width)
    if w.shape != (features, width):
        raise AssertionError(f"expected {features} features of width {width}, found {w.shape}")
    for begin in range(0, features, width):
        block = w[begin:begin + width]
        cosines = block @ block.T / np.outer(*2 * [np.linalg.norm(block, axis=-1)])
        if np.abs(cosines - np.eye(len(block))).max() > 1e-5:
            raise AssertionError(f"rows {begin} to {begin + len(block)} are not orthogonal")
    squares = np.square(w).sum(axis=-1)  # chi-squared of D degrees
    if abs(squares.mean() - width) > 5 * np.sqrt(2 * width / features):
        raise AssertionError(f"expected squared norms about {width}, found {squares.mean()}")
    if not np.ptp(squares) > 0.1 * width:
        raise AssertionError("all rows have one length")


def cases():
    for features, width, keys in ((64, 64, ""), (100, 40, ",seed=3"), (256, 64, ",seed=1")):
        yield Case(f"projection-F{features}-D{width}{keys.replace(',', '-')}",
                   lambda a=(features, width, keys): rows_of_blocks(*a))

    def seeds():
        first, again, other = (printed_projection(f"--approximate=performer,features=32,seed={seed}", 32)
                               for seed in ("1", "01", "2"))
        if not np.array_equal(first, again) or np.abs(first - other).min() == 0:
            raise AssertionError("a seed does not decide the projection")

    yield Case("projection-seeds", seeds)

    matrix = method("features=64")
    for causal in (False, True):
        yield from matrix.lengths("f32", 64, 64, causal, LENGTHS)
        for keys, width, lengths in (("features=128,seed=3", 128, (65, 577)), ("features=100", 40, (63, 577)),
                                     ("features=7", 32, (7, 1024))):
            name = keys.replace("=", "").replace(",", "-")
            yield from named(name, method(keys).lengths("f32", width, width, causal, lengths))
        yield from matrix.lengths("f32", 64, 32, causal, (7, 577))
        yield from method("features=64", "f64").lengths("f64", 64, 64, causal, (1, 65, 577))
        for element_type in ("f16", "bf16"):
            yield from matrix.lengths(element_type, 64, 64, causal, (1, 65, 577))
        yield from matrix.cross("f32", 64, 48, causal)
        yield from matrix.key_mask("f32", 64, causal, (1, 65, 196))
        yield from matrix.kinds("f32", 64, causal, ("negative", "spread"), (65, 577))
        yield from matrix.sequence_major("f32", 64, causal)
        yield from matrix.grouped("f32", 64, causal)
