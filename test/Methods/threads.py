"""The same bits with 1, 2 and 3 threads, and on every run."""

from attn_form import softmax_function
from case import Case
from expected import check_bits
from inputs import Shape, draw, generator
from kernel_methods import KERNEL_METHODS
from native_module import NativeModule, Result, Typed, set_threads

# What stands behind --approximate=, and whether it is causal too.
APPROXIMATIONS = {"none": True, "cosformer": True, "linear-elu": True,
                  **{name: method.causal for name, method in KERNEL_METHODS.items()}}


def same_bits(name, module, shape, element_type):
    arguments = [Typed(x, element_type) for x in draw(generator(name), shape, element_type)]

    def result(threads):
        set_threads(threads)
        return module.call("main", arguments, [Result(4, element_type)])[0]

    first = result(1)
    for threads in (1, 2, 3):
        check_bits(result(threads), first, f"{threads} threads against one")
    set_threads(2)


def cases():
    for approximation, has_causal_form in APPROXIMATIONS.items():
        for causal in (False, True) if has_causal_form else (False,):
            for element_type in ("f32",) if approximation in KERNEL_METHODS else ("f32", "bf16"):
                prefix = (f"{approximation.split(',')[0]}-{'causal' if causal else 'bidirectional'}"
                          f"-{element_type}")
                module = NativeModule(
                    prefix, softmax_function("main", 64, 64, element_type, causal=causal),
                    [f"--approximate={approximation}"])
                for batch, heads, length in ((1, 1, 65), (1, 3, 577), (2, 1, 2500)):
                    shape = Shape(length, length, 64, 64, batch, heads, heads)
                    name = f"{prefix}-B{batch}-H{heads}-N{length}"
                    yield Case(name, lambda a=(name, module, shape, element_type): same_bits(*a),
                               [module])
