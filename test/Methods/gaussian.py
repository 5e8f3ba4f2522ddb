"""Attention by a Gaussian kernel, every key by itself."""

from method_cases import MethodCases
from numeric_method import KernelMethod
from reference.gaussian_attention import gaussian_attention
from reference.tolerance import SOFT_BOUNDS


def cases():
    matrix = MethodCases("--approximate=gaussian", KernelMethod(gaussian_attention, SOFT_BOUNDS))
    for width, lengths in ((64, (1, 2, 7, 63, 64, 65, 127, 577, 1000)), (32, (7, 196)), (40, (65,)), (128, (65, 577))):
        yield from matrix.lengths("f32", width, width, False, lengths)
    for element_type in ("f64", "f16", "bf16"):
        yield from matrix.lengths(element_type, 64, 64, False, (1, 65, 577))
    yield from matrix.cross("f32", 64, 48, False)
    yield from matrix.key_mask("f32", 64, False, (1, 7, 65, 196))
    yield from matrix.key_mask("bf16", 40, False, (7, 65))
    yield from matrix.key_mask("f32", 64, False, (65, 196), "shifted")
    yield from matrix.kinds("f32", 64, False, ("large", "spread", "shifted"), (65, 577))
    yield from matrix.sequence_major("f32", 64, False)
    yield from matrix.grouped("f32", 64, False)
