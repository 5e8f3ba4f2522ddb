"""Exact attention: attn.softmax_attention as written, no approximation."""

from native_module import AttnCompile
from softmax_cases import SoftmaxCases


def cases():
    softmax = SoftmaxCases(AttnCompile())
    yield from softmax.lengths()
    yield from softmax.types()
    yield from softmax.forms()
    yield from softmax.operands()
