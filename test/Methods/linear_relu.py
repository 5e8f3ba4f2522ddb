"""Linear attention of relu features, eps added to the denominator."""

from method_cases import MethodCases
from reference.linear_method import METHODS


def cases():
    yield from MethodCases("--approximate=linear-relu", METHODS["linear-relu"]).shortened()
