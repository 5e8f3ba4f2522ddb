"""State and readout, merged and carried states, chunks, decode steps."""

from native_module import AttnCompile
from state_cases import state_cases


def cases():
    yield from state_cases(("cosformer", "linear-elu"), ("f32", "f64", "bf16"), AttnCompile())
