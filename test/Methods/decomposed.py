"""What attn-decompose makes of every operation, compiled by upstream passes alone."""

from case import named
from decompose_compiler import DecomposeCompiler
from edge_cases import edge_cases
from exponential_cases import exponential_cases
from kernel_methods import KERNEL_METHODS
from landmark_cases import landmark_cases
from method_cases import MethodCases
from reference.linear_method import METHODS
from softmax_cases import SoftmaxCases
from state_cases import state_cases


def cases():
    compiler = DecomposeCompiler()
    softmax = SoftmaxCases(compiler)
    yield from named("softmax", softmax.lengths(widths=(40,), long_widths=()))
    yield from named("softmax", softmax.operands())
    yield from state_cases(("cosformer", "linear-elu"), ("f32", "bf16"), compiler)
    yield from exponential_cases(("positive", "distance"), ("f32",), compiler)
    yield from landmark_cases(("f32",), compiler)
    approximate = "--attn-approximate=method="
    yield from edge_cases(compiler, approximate)
    for name in ("cosformer", "linear-elu"):
        method = MethodCases(approximate + name, METHODS[name], compiler)
        for causal in (False, True):
            yield from named(name, method.key_mask("f32", 32, causal))
            yield from named(name, method.kinds("f16", 32, causal))
            yield from named(name, method.sequence_major("f32", 40, causal))
            yield from named(name, method.grouped("f32", 16, causal))
    for name, reference in KERNEL_METHODS.items():
        method = MethodCases(approximate + name, reference, compiler)
        for causal in method.directions:
            yield from named(name.split(",")[0], method.key_mask("f32", 32, causal, (7, 65)))
