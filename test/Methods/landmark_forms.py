"""Segment means, Newton's iterations and attention through landmarks by themselves."""

from landmark_cases import landmark_cases
from native_module import AttnCompile


def cases():
    yield from landmark_cases(("f32", "f64", "bf16"), AttnCompile())
