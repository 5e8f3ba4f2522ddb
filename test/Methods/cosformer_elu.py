"""cosFormer with elu + 1 in place of relu."""

from method_cases import MethodCases
from reference.linear_method import METHODS


def cases():
    yield from MethodCases("--approximate=cosformer,activation=elu", METHODS["cosformer-elu"]).shortened()
