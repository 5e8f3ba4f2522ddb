"""cosFormer: relu, cosine, clamped denominator; the whole matrix."""

from method_cases import MethodCases
from reference.linear_method import METHODS


def cases():
    method = MethodCases("--approximate=cosformer", METHODS["cosformer"])
    yield from method.everything()
    for causal in (False, True):
        yield from method.max_length("f32", 64, causal)
