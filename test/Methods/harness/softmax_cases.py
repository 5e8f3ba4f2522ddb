"""The numeric matrix of attn.softmax_attention, by a compiler of the caller's choice."""

import numpy as np

from attn_form import softmax_function
from case import Case
from expected import check
from inputs import (CROSS, LENGTHS, WIDTHS, Shape, draw, generator, padding_mask,
                    self_attention, spoil_masked)
from native_module import NativeModule, Result, Typed
from reference.grouped_heads import join_groups, split_groups
from reference.softmax_attention import softmax_attention
from reference.tolerance import BOUNDS

FEW_LENGTHS = (1, 7, 64, 65, 577)


def direction(causal):
    return "causal" if causal else "bidirectional"


def case(name, module, shape, element_type, kind="normal", grouped=False, sequence_major=False,
         mask=None, scale=None, offsets=None, **options):
    """mask: a function of (rng, shape) -> (argument, the reference's mask)."""
    def run():
        rng = generator(name)
        q, k, v = draw(rng, shape, element_type, kind)
        more, reference = [], dict(options)
        if mask:
            argument, reference["mask"] = mask(rng, shape)
            more.append(argument)
            if mask is key_padding:
                k, v = spoil_masked(k, v, argument)
        if scale:
            reference["scale"] = float(np.float32(scale))
            more.append(float(scale))
        if offsets:
            reference.update(query_offset=offsets[0], key_offset=offsets[1])
            more += offsets
        want = softmax_attention(q, k, v, **reference)

        given = [q, k, v]
        if grouped:
            given[0] = split_groups(q, shape.shared_heads)
        if sequence_major:
            given = [x.swapaxes(1, 2) for x in given]
        got, = module.call("main", [Typed(x, element_type) for x in given] + more,
                           [Result(5 if grouped else 4, element_type)])
        got = join_groups(got) if grouped else got
        got = got.swapaxes(1, 2) if sequence_major else got
        check(got, want, element_type, bounds(q, k, element_type))

    return Case(name, run, [module])


def bounds(q, k, element_type):
    """The bounds, but no less than what rounding the largest score must cost."""
    row, rms = BOUNDS[element_type]
    unit = 2.0 ** (-53 if element_type == "f64" else -24)
    q, k = np.nan_to_num(q), np.nan_to_num(k)
    score = (np.sqrt((q ** 2).sum(-1).max(initial=0) * (k ** 2).sum(-1).max(initial=0))
             / np.sqrt(q.shape[-1]))
    return max(row, 4 * unit * score), rms


def key_padding(rng, shape):
    argument = padding_mask(rng, shape.batch, shape.keys)
    return argument, argument[:, None, None, :]


def random_bool(rng, shape):
    """[N, S] with some rows that may attend to nothing."""
    argument = rng.random((shape.queries, shape.keys)) < 0.5
    argument[::5] = False
    return argument, argument


def bias(rng, shape):
    """[H, N, S] with some entries at minus infinity."""
    argument = rng.standard_normal((shape.heads, shape.queries, shape.keys)).astype(np.float32)
    argument[rng.random(argument.shape) < 0.2] = -np.inf
    argument[..., 0] = 0.0
    return argument, argument.astype(np.float64)


class SoftmaxCases:
    def __init__(self, compiler):
        self.compiler = compiler

    def module(self, name, width, value_width, element_type, **form):
        text = softmax_function("main", width, value_width, element_type, **form)
        return NativeModule(name, text, compiler=self.compiler)

    def lengths(self, widths=WIDTHS, long_widths=(40, 64)):
        """Self attention; all lengths at long_widths."""
        for causal in (False, True):
            way = direction(causal)
            for width in widths:
                prefix = f"{way}-f32-D{width}"
                module = self.module(prefix, width, width, "f32", causal=causal)
                lengths = LENGTHS if width in long_widths else (1, 2, 7, 63, 65, 196, 1000)
                for length in lengths:
                    yield case(f"{prefix}-N{length}", module, self_attention(length, width), "f32",
                               causal=causal)

    def types(self):
        """The other element types."""
        for causal in (False, True):
            way = direction(causal)
            for element_type in ("f64", "f16", "bf16"):
                for width in (16, 64, 80):
                    prefix = f"{way}-{element_type}-D{width}"
                    module = self.module(prefix, width, width, element_type, causal=causal)
                    for length in FEW_LENGTHS:
                        yield case(f"{prefix}-N{length}", module, self_attention(length, width),
                                   element_type, causal=causal)

    def forms(self):
        """N != S, key masks, large scores, layouts, grouped queries."""
        for causal in (False, True):
            way = direction(causal)
            module = self.module(f"cross-{way}", 64, 48, "f32", causal=causal)
            for queries, keys in CROSS:
                yield case(f"cross-{way}-N{queries}-S{keys}", module, Shape(queries, keys, 64, 48),
                           "f32", causal=causal)

            module = self.module(f"keymask-{way}", 64, 64, "f32", causal=causal, mask=("bs", "i1"))
            for length in (1, 7, 64, 65, 196, 1000):
                yield case(f"keymask-{way}-N{length}", module,
                           self_attention(length, 64).with_(batch=3), "f32", mask=key_padding,
                           causal=causal)

            for element_type in ("f32", "f16"):
                module = self.module(f"wide-{way}-{element_type}", 64, 64, element_type, causal=causal)
                for length in (7, 65, 577):
                    yield case(f"wide-{way}-{element_type}-N{length}", module,
                               self_attention(length, 64), element_type, "wide", causal=causal)

            module = self.module(f"bnhd-{way}", 64, 64, "f32", causal=causal, sequence_major=True)
            for length in (1, 65, 196):
                yield case(f"bnhd-{way}-N{length}", module, self_attention(length, 64), "f32",
                           sequence_major=True, causal=causal)

            module = self.module(f"grouped-{way}", 64, 64, "f32", causal=causal, grouped=True)
            for shared, length in ((2, 1), (2, 65), (1, 196), (4, 7)):
                yield case(f"grouped-{way}-Hkv{shared}-N{length}", module,
                           Shape(length, length, 64, 64, 2, 4, shared), "f32", grouped=True,
                           causal=causal)

    def operands(self):
        """Offsets, masks, rows without keys, scale."""
        module = self.module("offsets", 32, 32, "f32", causal=True, offsets=True)
        for queries, keys, *offsets in ((1, 65, 64, 0), (7, 65, 58, 0), (65, 65, 0, 3), (64, 200, 136, 0),
                                        (20, 30, 0, 25)):
            yield case(f"offsets-N{queries}-S{keys}-q{offsets[0]}-k{offsets[1]}", module,
                       Shape(queries, keys, 32, 32), "f32", causal=True, offsets=offsets)

        for empty_row in ("zero", "nan", "mean"):
            module = self.module(f"empty-{empty_row}", 32, 32, "f32", mask=("ns", "i1"),
                              empty_row=empty_row)
            for queries, keys in ((7, 7), (65, 196)):
                yield case(f"empty-{empty_row}-N{queries}-S{keys}", module,
                           Shape(queries, keys, 32, 32), "f32", mask=random_bool, empty_row=empty_row)

        module = self.module("bias", 64, 64, "f32", mask=("hns", "f32"))
        for length in (1, 65, 577):
            yield case(f"bias-N{length}", module, self_attention(length, 64), "f32", mask=bias)

        module = self.module("scale", 64, 64, "f32", scale=True)
        for scale in (0.3, 1.0):
            yield case(f"scale-{scale}", module, self_attention(65, 64), "f32", scale=scale)
