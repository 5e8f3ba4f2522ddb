"""Programs as torch-mlir exports them: found, exact and approximated.

Static shapes, chosen pairwise; the attention ops behind them are swept with
dynamic lengths in the other files.
"""

import numpy as np

from case import Case
from expected import check, linear_attention
from inputs import Shape, draw, generator, padding_mask, spoil_masked
from native_module import NativeModule, Result, Typed
from reference.linear_method import METHODS
from reference.softmax_attention import softmax_attention
from torch_form import TorchAttention

EXACT = "none"

# (B, H, N, S, D, Dv), further attributes of the program, approximations.
PROGRAMS = (
    ((1, 2, 32, 32, 16, 16), {}, (EXACT, "cosformer", "linear-elu")),
    ((2, 3, 7, 7, 40, 40), dict(form="sdpa"), (EXACT, "cosformer")),
    ((1, 2, 65, 65, 64, 64), dict(form="sdpa", causal=True), (EXACT, "cosformer", "linear-elu")),
    ((1, 4, 196, 196, 32, 32), dict(form="sdpa", shared_heads=2), (EXACT, "cosformer")),
    ((1, 4, 63, 63, 80, 80), dict(form="sdpa", shared_heads=1, causal=True), (EXACT, "linear-relu")),
    ((2, 2, 64, 64, 96, 96), dict(sequence_major=True), (EXACT, "cosformer")),
    ((1, 2, 127, 127, 64, 64), dict(sequence_major=True, form="sdpa", causal=True),
     (EXACT, "cosformer")),
    ((3, 2, 33, 33, 32, 32), dict(form="sdpa", key_mask=True), (EXACT, "cosformer", "linear-elu")),
    ((2, 2, 65, 65, 16, 16), dict(form="sdpa", key_mask=True, causal=True), (EXACT, "cosformer")),
    ((1, 2, 20, 77, 64, 48), {}, (EXACT, "cosformer")),
    ((1, 1, 1, 577, 64, 64), dict(form="sdpa"), (EXACT, "linear-relu")),
    ((1, 2, 577, 577, 128, 128), dict(form="sdpa", causal=True), (EXACT, "cosformer")),
    ((1, 2, 65, 65, 64, 64), dict(form="sdpa", element_type="f16"), (EXACT, "cosformer")),
    ((1, 2, 65, 65, 64, 64), dict(form="sdpa", causal=True, element_type="bf16"),
     (EXACT, "cosformer", "linear-elu")),
    ((1, 2, 64, 64, 32, 32), dict(element_type="f64"), (EXACT, "cosformer")),
)


def run(name, program, module, approximation):
    rng = generator(name)
    shared = program.shared_heads or program.heads
    t = program.element_type
    q, k, v = draw(rng, Shape(program.queries, program.keys, program.width, program.value_width,
                              program.batch, program.heads, shared), t)
    mask = padding_mask(rng, program.batch, program.keys) if program.key_mask else None
    if approximation == EXACT:
        want = softmax_attention(q, k, v, causal=program.causal,
                                 mask=None if mask is None else mask[:, None, None, :])
    else:
        if mask is not None:
            k, v = spoil_masked(k, v, mask)
        want = linear_attention(METHODS[approximation], q, k, v, causal=program.causal,
                                key_mask=mask)
    given = [x.swapaxes(1, 2) if program.sequence_major else x for x in (q, k, v)]
    arguments = [Typed(x, t) for x in given]
    if mask is not None:
        arguments.append(np.ascontiguousarray(mask[:, None, None, :]))
    got, = module.call("main", arguments, [Result(4, t)])
    check(got.swapaxes(1, 2) if program.sequence_major else got, want, t)


def cases():
    for sizes, attributes, approximations in PROGRAMS:
        program = TorchAttention(*sizes, **attributes)
        words = [program.form, program.element_type, "B{}-H{}-N{}-S{}-D{}-Dv{}".format(*sizes)]
        words += [word for word in ("causal", "key_mask", "sequence_major")
                  if getattr(program, word)]
        words += [f"Hkv{program.shared_heads}"] if program.shared_heads else []
        for approximation in approximations:
            name = "-".join([approximation, *words])
            flags = [] if approximation == EXACT else [f"--approximate={approximation}"]
            module = NativeModule("program", program.text, flags)
            yield Case(name, lambda a=(name, program, module, approximation): run(*a), [module])
