"""Empty sequences, NaN and infinities, by the product's compiler."""

from edge_cases import edge_cases
from kernel_methods import KERNEL_METHODS
from native_module import AttnCompile


def cases():
    yield from edge_cases(AttnCompile(), "--approximate=")
    yield from edge_cases(AttnCompile(), "--approximate=", KERNEL_METHODS)
