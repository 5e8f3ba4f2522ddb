"""Exponential maps by the operations themselves: states, chunks, steps, extremes."""

from exponential_cases import exponential_cases
from native_module import AttnCompile

STREAMS = ("causal", "step", "masked_state", "merge", "readout")
WHOLE = ("whole", "state", "readout")


def cases():
    compiler = AttnCompile()
    yield from exponential_cases(("positive",), ("f32",), compiler)
    yield from exponential_cases(("positive",), ("bf16",), compiler, STREAMS)
    yield from exponential_cases(("components",), ("f32",), compiler, ("causal", "step"))
    yield from exponential_cases(("distance", "softmaxes"), ("f32",), compiler)
    yield from exponential_cases(("component-softmaxes",), ("f32",), compiler, WHOLE)
