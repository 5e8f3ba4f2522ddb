"""Efficient attention: softmax of queries over features, of keys over the sequence."""

from inputs import LENGTHS
from method_cases import MethodCases
from numeric_method import KernelMethod
from reference.efficient_attention import efficient_attention
from reference.tolerance import BOUNDS


def cases():
    matrix = MethodCases("--approximate=efficient", KernelMethod(efficient_attention, BOUNDS))
    yield from matrix.lengths("f32", 64, 64, False, LENGTHS)
    for width in (40, 128):
        yield from matrix.lengths("f32", width, width, False, (7, 577))
    for element_type in ("f64", "f16", "bf16"):
        yield from matrix.lengths(element_type, 64, 64, False, (1, 65, 1024))
    yield from matrix.cross("f32", 64, 48, False)
    yield from matrix.key_mask("f32", 64, False)
    yield from matrix.key_mask("bf16", 40, False, (7, 196))
    yield from matrix.kinds("f32", 64, False, ("negative", "large", "spread"), (65, 577))
    yield from matrix.kinds("f16", 32, False, ("large",), (65,))
    yield from matrix.sequence_major("f32", 64, False)
    yield from matrix.grouped("f32", 64, False)
