"""SOFT with the inverse normalised symmetrically (SOFT++)."""

from case import named
from method_cases import MethodCases
from numeric_method import SoftMethod
from reference.inverses import cholesky_inverse


def method(landmarks, keys="", **options):
    return MethodCases(f"--approximate=soft-norm,landmarks={landmarks}{keys}",
                       SoftMethod(landmarks, symmetric_normalization=True, **options))


def cases():
    for landmarks, width, lengths in ((49, 64, (1, 7, 49, 577, 1024)), (16, 32, (2, 65, 196, 1000))):
        yield from named(f"m{landmarks}", method(landmarks).lengths("f32", width, width, False, lengths))
    matrix = method(16)
    yield from matrix.lengths("f64", 64, 64, False, (7, 577))
    for element_type in ("f16", "bf16"):
        yield from matrix.lengths(element_type, 64, 64, False, (65, 577))
    yield from matrix.cross("f32", 64, 48, False)
    yield from matrix.key_mask("f32", 64, False, (7, 65, 196))
    yield from matrix.kinds("f32", 64, False, ("shifted", "image"), (65, 577))
    yield from matrix.grouped("f32", 64, False)
    cholesky = method(16, ",inverse=cholesky", inverse=cholesky_inverse)
    yield from named("cholesky", cholesky.lengths("f32", 64, 64, False, (65, 577)))
