"""The numeric matrix of one method, asked for as a user does: a softmax attention,
compiled with --approximate=.

One module is compiled for a D, Dv, element type and causality; all lengths run
through it.
"""

from attn_form import layouts, softmax_function
from case import Case
from expected import check
from inputs import (CROSS, LENGTHS, WIDTHS, Shape, draw, generator, padding_mask,
                    self_attention, spoil_masked)
from native_module import AttnCompile, NativeModule, Result, Typed
from numeric_method import numeric_method
from reference.grouped_heads import join_groups, split_groups

# Lengths at which element types other than f32 run.
FEW_LENGTHS = (1, 7, 64, 65, 577, 1024)


class MethodCases:
    def __init__(self, flag, method, compiler=AttnCompile()):
        """flag: what asks the compiler for it; method: see numeric_method.py."""
        self.flag, self.method, self.compiler = flag, numeric_method(method), compiler
        self.directions = (False, True) if self.method.causal else (False,)

    def module(self, name, width, value_width, element_type, extra="", **form):
        text = softmax_function("main", width, value_width, element_type, **form)
        return NativeModule(name, text, flags=[self.flag + extra],
                            compiler=self.compiler)

    def everything(self, widths=WIDTHS):
        """All of the below: the whole matrix of one method."""
        for causal in self.directions:
            for width in widths:
                yield from self.lengths("f32", width, width, causal, LENGTHS)
            for width, value_width in ((64, 32), (32, 80), (40, 7)):
                yield from self.lengths("f32", width, value_width, causal, (7, 65, 577))
            for element_type in ("f64", "f16", "bf16"):
                for width in (16, 64, 80):
                    yield from self.lengths(element_type, width, width, causal, FEW_LENGTHS)
            yield from self.cross("f32", 64, 48, causal)
            yield from self.key_mask("f32", 64, causal)
            yield from self.key_mask("bf16", 40, causal)
            yield from self.kinds("f32", 64, causal)
            yield from self.kinds("f16", 32, causal)
            yield from self.sequence_major("f32", 64, causal)
            yield from self.grouped("f32", 64, causal)

    def shortened(self):
        """A second method on the same code: what its maps and normaliser could break."""
        for causal in self.directions:
            for width in (40, 64):
                yield from self.lengths("f32", width, width, causal, LENGTHS)
            for element_type in ("f64", "f16", "bf16"):
                yield from self.lengths(element_type, 64, 64, causal, FEW_LENGTHS)
            yield from self.cross("f32", 64, 48, causal)
            yield from self.key_mask("f32", 64, causal)
            yield from self.kinds("f32", 64, causal)

    def _case(self, name, module, shape, element_type, causal, kind="normal", mask=False,
              max_length=None, as_given=lambda x: x, as_returned=lambda x: x, rank=4):
        def run():
            rng = generator(name)
            q, k, v = draw(rng, shape, element_type, kind)
            arguments, key_mask = [], None
            if mask:
                key_mask = padding_mask(rng, shape.batch, shape.keys)
                k, v = spoil_masked(k, v, key_mask)
            positions = {} if max_length is None else {"max_length": max_length}
            want, bounds = self.method.expect(q, k, v, causal=causal, key_mask=key_mask, **positions)
            arguments = [Typed(x, element_type) for x in as_given((q, k, v))]
            if mask:
                arguments.append(key_mask)
            got, = module.call("main", arguments, [Result(rank, element_type)])
            got = as_returned(got)
            check(got, want, element_type, bounds[element_type])
            if kind == "negative" and not want.any() and got.any():
                raise AssertionError(f"expected exactly 0, found {abs(got).max()}")

        return Case(name, run, [module])

    def lengths(self, element_type, width, value_width, causal, lengths):
        """Self attention at several lengths."""
        prefix = f"{_direction(causal)}-{element_type}-D{width}"
        if value_width != width:
            prefix += f"-Dv{value_width}"
        module = self.module(prefix, width, value_width, element_type, causal=causal)
        for length in lengths:
            shape = self_attention(length, width, value_width)
            yield self._case(f"{prefix}-N{length}", module, shape, element_type, causal)

    def cross(self, element_type, width, value_width, causal):
        """N != S."""
        prefix = f"cross-{_direction(causal)}-{element_type}-D{width}"
        module = self.module(prefix, width, value_width, element_type, causal=causal)
        for queries, keys in CROSS:
            shape = Shape(queries, keys, width, value_width)
            yield self._case(f"{prefix}-N{queries}-S{keys}", module, shape, element_type, causal)

    def fixed(self, element_type, width, sizes, kind="normal"):
        """N and S that the types tell, for a module each."""
        for queries, keys in sizes:
            name = f"fixed-{element_type}-D{width}-N{queries}-S{keys}"
            module = self.module(name, width, width, element_type, static={"n": queries, "s": keys})
            yield self._case(name, module, Shape(queries, keys, width, width), element_type, False, kind)

    def key_mask(self, element_type, width, causal, lengths=(1, 7, 64, 65, 196, 1000),
                 kind="normal"):
        """Padded keys that hold NaN."""
        prefix = f"keymask-{_direction(causal)}-{element_type}-D{width}"
        prefix += f"-{kind}" if kind != "normal" else ""
        module = self.module(prefix, width, width, element_type, causal=causal,
                             mask=("bs", "i1"))
        for length in lengths:
            shape = self_attention(length, width).with_(batch=3)
            yield self._case(f"{prefix}-N{length}", module, shape, element_type, causal, kind, mask=True)

    def kinds(self, element_type, width, causal, kinds=("negative", "large", "tiny"),
              lengths=(7, 65, 577)):
        """Inputs that are all negative, up to 1e3, as small as eps; or others of draw."""
        prefix = f"{_direction(causal)}-{element_type}-D{width}"
        module = self.module("kinds-" + prefix, width, width, element_type, causal=causal)
        for kind in kinds:
            for length in lengths:
                yield self._case(f"{kind}-{prefix}-N{length}", module,
                                 self_attention(length, width), element_type, causal, kind)

    def max_length(self, element_type, width, causal, given=5000):
        """A max-length above the sequence, by key."""
        prefix = f"maxlength{given}-{_direction(causal)}-{element_type}-D{width}"
        module = self.module(prefix, width, width, element_type, f",max-length={given}",
                             causal=causal)
        for length in (1, 65, 577, 4096):
            yield self._case(f"{prefix}-N{length}", module, self_attention(length, width),
                             element_type, causal, max_length=given)

    def sequence_major(self, element_type, width, causal):
        """Arguments and result as [B, N, H, D]."""
        prefix = f"bnhd-{_direction(causal)}-{element_type}-D{width}"
        module = self.module(prefix, width, width, element_type, causal=causal,
                             sequence_major=True)
        for length in (1, 65, 196):
            yield self._case(
                f"{prefix}-N{length}", module, self_attention(length, width), element_type, causal,
                as_given=lambda qkv: [x.swapaxes(1, 2) for x in qkv],
                as_returned=lambda out: out.swapaxes(1, 2))

    def grouped(self, element_type, width, causal):
        """Four query heads on two key/value heads, then on one."""
        assert layouts(grouped=True)[0] == "bhgnd"
        prefix = f"grouped-{_direction(causal)}-{element_type}-D{width}"
        module = self.module(prefix, width, width, element_type, causal=causal, grouped=True)
        for shared, length in ((2, 1), (2, 65), (1, 196), (4, 7)):
            shape = Shape(length, length, width, width, batch=2, heads=4, shared_heads=shared)
            yield self._case(
                f"{prefix}-Hkv{shared}-N{length}", module, shape, element_type, causal, rank=5,
                as_given=lambda qkv, n=shared: [split_groups(qkv[0], n), *qkv[1:]],
                as_returned=join_groups)


def _direction(causal):
    return "causal" if causal else "bidirectional"
