"""What attn-decompose makes of every operation, compiled by upstream passes alone."""

from decompose_compiler import DecomposeCompiler
from edge_cases import edge_cases
from method_cases import MethodCases
from reference.linear_method import METHODS
from softmax_cases import SoftmaxCases
from state_cases import state_cases


def cases():
    compiler = DecomposeCompiler()
    softmax = SoftmaxCases(compiler)
    for case in softmax.lengths(widths=(40,), long_widths=()):
        case.name = "softmax-" + case.name
        yield case
    for case in softmax.operands():
        case.name = "softmax-" + case.name
        yield case
    yield from state_cases(("cosformer", "linear-elu"), ("f32", "bf16"), compiler)
    approximate = "--attn-approximate=method="
    yield from edge_cases(compiler, approximate)
    for name in ("cosformer", "linear-elu"):
        method = MethodCases(approximate + name, METHODS[name], compiler)
        for causal in (False, True):
            for case in (*method.key_mask("f32", 32, causal), *method.kinds("f16", 32, causal),
                         *method.sequence_major("f32", 40, causal),
                         *method.grouped("f32", 16, causal)):
                case.name = f"{name}-{case.name}"
                yield case
