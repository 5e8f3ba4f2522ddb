"""Empty sequences, NaN and infinities that come in, and sums that cancel, for every method."""

import numpy as np

from attn_form import softmax_function
from case import Case
from expected import check
from inputs import Shape, draw, generator
from native_module import NativeModule, Result, Typed
from numeric_method import KernelMethod, numeric_method
from reference.linear_method import METHODS
from reference.softmax_attention import softmax_attention
from reference.tolerance import BOUNDS

WIDTH = 32
POINTWISE = {
    "none": KernelMethod(lambda q, k, v, key_mask, **causal: softmax_attention(q, k, v, **causal),
                         BOUNDS, causal=True),
    **{name: numeric_method(METHODS[name]) for name in ("cosformer", "linear-elu", "linear-relu")},
}


def spoiled(x, value, position):
    """x with one value in the first head, at a position of the sequence."""
    x = x.copy()
    x[0, 0, position, 3] = value
    return x


def edge_cases(compiler, flag, methods=POINTWISE):
    """flag: what asks the compiler for an approximation, its name left out; methods:
    those, by name and keys."""
    for name, method in methods.items():
        for causal in (False, True) if method.causal else (False,):
            prefix = f"{name.split(',')[0]}-{'causal' if causal else 'bidirectional'}"
            module = NativeModule(
                prefix, softmax_function("main", WIDTH, WIDTH, "f32", causal=causal),
                [flag + name], compiler)

            def compare(q, k, v, method=method, causal=causal, module=module):
                want, bounds = method.expect(q, k, v, causal=causal)
                got, = module.call("main", [Typed(x, "f32") for x in (q, k, v)],
                                   [Result(4, "f32")])
                # An infinite v meets a feature of 0 in a state, not in the weights:
                # infinite by one form, NaN by the other.
                got, want = (np.where(np.isinf(x), np.nan, x) for x in (got, want))
                check(got, want, "f32", bounds["f32"])

            def empty(sizes, prefix=prefix, compare=compare):
                compare(*draw(generator(prefix), Shape(*sizes), "f32"))

            for label, sizes in (("no-queries", (0, 7, WIDTH, WIDTH)),
                                 ("no-keys", (7, 0, WIDTH, WIDTH)),
                                 ("no-tokens", (0, 0, WIDTH, WIDTH)),
                                 ("no-batch", (7, 7, WIDTH, WIDTH, 0))):
                yield Case(f"{prefix}-{label}", lambda s=sizes, e=empty: e(s), [module])

            def special(which, value, prefix=prefix, compare=compare):
                q, k, v = draw(generator(prefix), Shape(70, 70, WIDTH, WIDTH), "f32")
                q, k, v = (spoiled(x, value, 66) if name == which else x
                           for name, x in (("q", q), ("k", k), ("v", v)))
                compare(q, k, v)

            for which in ("q", "k", "v"):
                yield Case(f"{prefix}-nan-in-{which}",
                           lambda w=which, s=special: s(w, np.nan), [module])
            yield Case(f"{prefix}-infinity-in-v", lambda s=special: s("v", np.inf), [module])

            rounded = NativeModule(
                f"{prefix}-bf16", softmax_function("main", WIDTH, WIDTH, "bf16", causal=causal),
                [flag + name], compiler)

            def alike(method=method, causal=causal, prefix=prefix, rounded=rounded):
                # Some rows of the result are small, as terms cancel in all columns at once: what
                # was rounded before their sum shows.
                q, k, v = draw(generator(prefix), Shape(300, 300, WIDTH, WIDTH), "bf16")
                v[...] = v[..., :1]
                want, bounds = method.expect(q, k, v, causal=causal)
                got, = rounded.call("main", [Typed(x, "bf16") for x in (q, k, v)],
                                    [Result(4, "bf16")])
                check(got, want, "bf16", bounds["bf16"])

            yield Case(f"{prefix}-columns-alike-bf16", alike, [rounded])
