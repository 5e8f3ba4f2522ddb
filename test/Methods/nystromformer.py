"""Nystromformer: softmax through segment means of queries and keys."""

from functools import partial

from case import named
from inputs import LENGTHS
from method_cases import MethodCases
from numeric_method import KernelMethod
from reference.nystromformer import nystromformer
from reference.tolerance import NYSTROMFORMER_BOUNDS


def method(landmarks, keys="", **options):
    return MethodCases(f"--approximate=nystromformer,landmarks={landmarks}{keys}",
                       KernelMethod(partial(nystromformer, landmarks=landmarks, **options),
                                    NYSTROMFORMER_BOUNDS))


def cases():
    for landmarks, width, lengths in (
            (32, 64, LENGTHS), (7, 32, (1, 2, 63, 577, 4096)), (64, 40, (7, 64, 65, 1000)),
            (1, 96, (1, 64, 577)), (128, 128, (64, 128, 577))):
        yield from named(f"m{landmarks}", method(landmarks).lengths("f32", width, width, False, lengths))
    matrix = method(16)
    for element_type in ("f64", "f16", "bf16"):
        yield from matrix.lengths(element_type, 64, 64, False, (1, 65, 577))
    yield from matrix.cross("f32", 64, 48, False)
    yield from matrix.key_mask("f32", 64, False)
    yield from matrix.key_mask("bf16", 40, False, (7, 65, 196))
    yield from matrix.kinds("f32", 64, False, ("negative", "spread", "image"), (65, 577))
    yield from matrix.sequence_major("f32", 64, False)
    yield from matrix.grouped("f32", 64, False)
    longer = method(16, ",iterations=8", iterations=8)
    yield from named("longer", longer.lengths("f32", 64, 64, False, (65, 577)))
