"""Programs as torch-mlir exports them: found, exact and approximated.

Static shapes, chosen pairwise; the attention ops behind them are swept with
dynamic lengths in the other files.
"""

import numpy as np

from case import Case
from expected import check
from inputs import Shape, draw, generator, padding_mask, spoil_masked
from kernel_methods import KERNEL_METHODS
from native_module import NativeModule, Result, Typed
from numeric_method import KernelMethod, numeric_method
from reference.linear_method import METHODS
from reference.nystromformer import nystromformer
from reference.softmax_attention import softmax_attention
from reference.tolerance import BOUNDS, NYSTROMFORMER_BOUNDS
from torch_form import TorchAttention

EXACT = "none"
SOFT, NYSTROMFORMER, PERFORMER, EFFICIENT, GAUSSIAN = (
    name for name in KERNEL_METHODS if not name.startswith("soft-norm"))


def self_attention_nystromformer(q, k, v, key_mask):
    """As many queries as keys, by the types: the mask of the keys is that of the queries."""
    return nystromformer(q, k, v, 8, key_mask=key_mask, query_mask=key_mask)


EXPECTED = {**METHODS, **KERNEL_METHODS,
            NYSTROMFORMER: KernelMethod(self_attention_nystromformer, NYSTROMFORMER_BOUNDS)}

# (B, H, N, S, D, Dv), further attributes of the program, approximations.
PROGRAMS = (
    ((1, 2, 32, 32, 16, 16), {}, (EXACT, "cosformer", "linear-elu", SOFT, EFFICIENT)),
    ((2, 3, 7, 7, 40, 40), dict(form="sdpa"), (EXACT, "cosformer")),
    ((1, 2, 65, 65, 64, 64), dict(form="sdpa", causal=True), (EXACT, "cosformer", "linear-elu", PERFORMER)),
    ((1, 4, 196, 196, 32, 32), dict(form="sdpa", shared_heads=2),
     (EXACT, "cosformer", SOFT, NYSTROMFORMER, PERFORMER)),
    ((1, 4, 63, 63, 80, 80), dict(form="sdpa", shared_heads=1, causal=True), (EXACT, "linear-relu")),
    ((2, 2, 64, 64, 96, 96), dict(sequence_major=True), (EXACT, "cosformer", SOFT, NYSTROMFORMER, GAUSSIAN)),
    ((1, 2, 127, 127, 64, 64), dict(sequence_major=True, form="sdpa", causal=True),
     (EXACT, "cosformer")),
    ((3, 2, 33, 33, 32, 32), dict(form="sdpa", key_mask=True),
     (EXACT, "cosformer", "linear-elu", *KERNEL_METHODS)),
    ((2, 2, 65, 65, 16, 16), dict(form="sdpa", key_mask=True, causal=True),
     (EXACT, "cosformer", PERFORMER)),
    ((1, 2, 20, 77, 64, 48), {}, (EXACT, "cosformer", SOFT, NYSTROMFORMER)),
    ((1, 1, 1, 577, 64, 64), dict(form="sdpa"), (EXACT, "linear-relu")),
    ((1, 2, 577, 577, 128, 128), dict(form="sdpa", causal=True), (EXACT, "cosformer")),
    ((1, 2, 65, 65, 64, 64), dict(form="sdpa", element_type="f16"),
     (EXACT, "cosformer", SOFT, PERFORMER)),
    ((1, 2, 65, 65, 64, 64), dict(form="sdpa", causal=True, element_type="bf16"),
     (EXACT, "cosformer", "linear-elu", PERFORMER)),
    ((1, 2, 64, 64, 32, 32), dict(element_type="f64"), (EXACT, "cosformer", SOFT)),
)


def run(name, program, module, approximation):
    rng = generator(name)
    shared = program.shared_heads or program.heads
    t = program.element_type
    q, k, v = draw(rng, Shape(program.queries, program.keys, program.width, program.value_width,
                              program.batch, program.heads, shared), t)
    mask = padding_mask(rng, program.batch, program.keys) if program.key_mask else None
    if approximation == EXACT:
        want, bounds = softmax_attention(
            q, k, v, causal=program.causal,
            mask=None if mask is None else mask[:, None, None, :]), BOUNDS
    else:
        if mask is not None:
            k, v = spoil_masked(k, v, mask)
        want, bounds = numeric_method(EXPECTED[approximation]).expect(
            q, k, v, causal=program.causal, key_mask=mask)
    given = [x.swapaxes(1, 2) if program.sequence_major else x for x in (q, k, v)]
    arguments = [Typed(x, t) for x in given]
    if mask is not None:
        arguments.append(np.ascontiguousarray(mask[:, None, None, :]))
    got, = module.call("main", arguments, [Result(4, t)])
    check(got.swapaxes(1, 2) if program.sequence_major else got, want, t, bounds[t])


def cases():
    for sizes, attributes, approximations in PROGRAMS:
        program = TorchAttention(*sizes, **attributes)
        words = [program.form, program.element_type, "B{}-H{}-N{}-S{}-D{}-Dv{}".format(*sizes)]
        words += [word for word in ("causal", "key_mask", "sequence_major")
                  if getattr(program, word)]
        words += [f"Hkv{program.shared_heads}"] if program.shared_heads else []
        for approximation in approximations:
            name = "-".join([approximation.split(",")[0], *words])
            flags = [] if approximation == EXACT else [f"--approximate={approximation}"]
            module = NativeModule("program", program.text, flags)
            yield Case(name, lambda a=(name, program, module, approximation): run(*a), [module])
