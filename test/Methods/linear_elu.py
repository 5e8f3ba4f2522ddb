"""The linear transformer: elu + 1, eps added to the denominator."""

from method_cases import MethodCases
from reference.linear_method import METHODS


def cases():
    yield from MethodCases("--approximate=linear-elu", METHODS["linear-elu"]).shortened()
