"""The forms of linear attention: quadratic, state and readout, chunked, recurrent,
carried over a split sequence, merged from halves. All meet the same numbers.

Written with the attn operations themselves, not through an approximation; one
module a method and element type.
"""

import numpy as np

from attn_form import (linear_function, merge_function, readout_function, state_function,
                       step_function)
from case import Case
from expected import check, linear_attention
from inputs import Shape, draw, generator, padding_mask, spoil_masked
from native_module import NativeModule, Result, Typed
from reference.grouped_heads import join_groups, split_groups
from reference.linear_method import METHODS
from reference.linear_state import linear_state, zero_state
from reference.rounding import ACCUMULATOR

WIDTH, VALUE_WIDTH = 64, 48


class Compiled:
    """The functions of one method and element type in one module."""

    def __init__(self, name, element_type, compiler):
        self.method, self.element_type = METHODS[name], element_type
        self.state_type = ACCUMULATOR[element_type]
        self.rank = self.method.reweighting.rank
        common = (self.method, WIDTH, VALUE_WIDTH, element_type)
        texts = [
            state_function("state", *common),
            state_function("masked_state", *common, key_mask="bs"),
            readout_function("readout", *common),
            readout_function("grouped_readout", *common, grouped=True),
            merge_function("merge", *common),
            step_function("step", *common),
            step_function("grouped_step", *common, grouped=True),
            linear_function("causal", *common, causal=True, offsets=True, state=True),
            linear_function("grouped_causal", *common, causal=True, offsets=True, state=True,
                            grouped=True),
            linear_function("masked_causal", *common, causal=True, state=True, key_mask="bs"),
            linear_function("left", *common, order="left"),
            linear_function("right", *common, order="right"),
            linear_function("causal_left", *common, order="left", causal=True, offsets=True),
            linear_function("bidirectional", *common, offsets=True, state=True),
        ]
        self.module = NativeModule(f"{name}-{element_type}", "\n".join(texts),
                                   compiler=compiler)

    def call(self, function, inputs, scalars=(), state=None, mask=None, rank=4):
        """inputs in the element type; `state` is (state, normalizer), carried."""
        arguments = [Typed(x, self.element_type) for x in inputs]
        results = [Result(rank, self.element_type)] if function not in ("state", "masked_state") else []
        if mask is not None:
            arguments.append(mask)
        arguments += list(scalars)
        if state is not None:
            arguments += [Typed(x, self.state_type) for x in state]
            results += [Result(5, self.state_type), Result(4, self.state_type)]
        return self.module.call(function, arguments, results)

    def zeros(self, k, v):
        zero = zero_state(self.method, k, v)
        return zero.state, zero.normalizer

    def readout(self, q, state, max_length, offset=0, grouped=False):
        given = [Typed(q, self.element_type), *(Typed(x, self.state_type) for x in state)]
        return self.module.call("grouped_readout" if grouped else "readout",
                                given + [max_length, offset],
                                [Result(5 if grouped else 4, self.element_type)])[0]

    def merge(self, first, second):
        """second merged into first."""
        given = [Typed(x, self.state_type) for x in (*second, *first)]
        return self.module.call("merge", given,
                                [Result(5, self.state_type), Result(4, self.state_type)])


def check_state(compiled, got, k, v, max_length, **options):
    want = linear_state(compiled.method, k, v, max_length=max_length, **options)
    check(got[0], want.state, compiled.state_type, what="the state")
    check(got[1], want.normalizer, compiled.state_type, what="the normalizer state")


def inputs(name, length, element_type, keys=None, **shape):
    return draw(generator(name), Shape(length, keys or length, WIDTH, VALUE_WIDTH, **shape),
                element_type)


def pieces(length, cuts):
    edges = [0, *[cut for cut in cuts if cut < length], length]
    return list(zip(edges[:-1], edges[1:]))


def state_cases(method_names, element_types, compiler):
    for method_name in method_names:
        for element_type in element_types:
            compiled = Compiled(method_name, element_type, compiler)
            for name, run in _runs(compiled):
                full = f"{method_name}-{element_type}-{name}"
                yield Case(full, lambda run=run, full=full: run(full), [compiled.module])


def _runs(c):
    method, t = c.method, c.element_type

    def forms_agree(length, causal):
        def run(name):
            q, k, v = inputs(name, length, t)
            m = length
            want = linear_attention(method, q, k, v, causal=causal, max_length=m)
            if causal:
                got = c.call("causal_left", (q, k, v), (m, 0, 0))[0]
                check(got, want, t, what="quadratic")
                got, *state = c.call("causal", (q, k, v), (m, 0, 0), c.zeros(k, v))
                check(got, want, t, what="chunked")
                check_state(c, state, k, v, m)
                state, rows = c.zeros(k, v), []
                for i in range(length):
                    row, *state = c.call("step", (q[..., i:i + 1, :], k[..., i:i + 1, :],
                                                  v[..., i:i + 1, :]), (m, i), state)
                    rows.append(row)
                check(np.concatenate(rows, axis=-2), want, t, what="recurrent")
                check_state(c, state, k, v, m)
                return
            for order in ("left", "right"):
                check(c.call(order, (q, k, v), (m,))[0], want, t, what=order)
            state = c.call("state", (k, v), (m, 0), c.zeros(k, v))
            check_state(c, state, k, v, m)
            check(c.readout(q, state, m), want, t, what="state and readout")
        return run

    for length in (1, 7, 65, 130):
        yield f"forms-causal-N{length}", forms_agree(length, True)
    for length in (1, 65, 577, 2100):
        yield f"forms-bidirectional-N{length}", forms_agree(length, False)

    def carried(length, cuts):
        def run(name):
            q, k, v = inputs(name, length, t)
            m = length + 5
            state, parts = c.zeros(k, v), []
            for begin, end in pieces(length, cuts):
                part, *state = c.call("causal", [x[..., begin:end, :] for x in (q, k, v)],
                                      (m, begin, begin), state)
                parts.append(part)
            want = linear_attention(method, q, k, v, causal=True, max_length=m)
            check(np.concatenate(parts, axis=-2), want, t)
            check_state(c, state, k, v, m)
        return run

    yield "carried-N20", carried(20, (1, 2, 9))
    yield "carried-N196", carried(196, (64, 65, 150))
    yield "carried-N1000", carried(1000, (1, 513))

    def carried_bidirectional(name):
        q, k, v = inputs(name, 40, t, keys=150)
        m = 150
        _, *state = c.call("bidirectional", (q, k[..., :70, :], v[..., :70, :]), (m, 0, 0),
                           c.zeros(k, v))
        got, *state = c.call("bidirectional", (q, k[..., 70:, :], v[..., 70:, :]), (m, 0, 70), state)
        check(got, linear_attention(method, q, k, v, max_length=m), t)
        check_state(c, state, k, v, m)

    yield "carried-bidirectional", carried_bidirectional

    def prefill_then_decode(prompt, tokens, group):
        def run(name):
            length = prompt + tokens * group
            q, k, v = inputs(name, length, t)
            m = 300
            out, *state = c.call("causal", [x[..., :prompt, :] for x in (q, k, v)], (m, 0, 0),
                                 c.zeros(k, v))
            parts = [out]
            for begin in range(prompt, length, group):
                out, *state = c.call("step", [x[..., begin:begin + group, :] for x in (q, k, v)],
                                     (m, begin), state)
                parts.append(out)
            want = linear_attention(method, q, k, v, causal=True, max_length=m)
            check(np.concatenate(parts, axis=-2), want, t)
        return run

    yield "decode-1", prefill_then_decode(70, 9, 1)
    yield "decode-4", prefill_then_decode(65, 5, 4)

    def merged(length, cut):
        def run(name):
            q, k, v = inputs(name, length, t)
            m = length
            left = c.call("state", (k[..., :cut, :], v[..., :cut, :]), (m, 0), c.zeros(k, v))
            right = c.call("state", (k[..., cut:, :], v[..., cut:, :]), (m, cut), c.zeros(k, v))
            whole = c.merge(left, right)
            check_state(c, whole, k, v, m)
            check(c.readout(q, whole, m), linear_attention(method, q, k, v, max_length=m), t)
        return run

    yield "merged-N33", merged(33, 20)
    yield "merged-N1500", merged(1500, 1024)

    def offsets(queries, keys, query_offset, key_offset):
        def run(name):
            q, k, v = inputs(name, queries, t, keys=keys)
            m = 400
            positions = dict(query_offset=query_offset, key_offset=key_offset, max_length=m)
            want = linear_attention(method, q, k, v, causal=True, **positions)
            got = c.call("causal_left", (q, k, v), (m, query_offset, key_offset))[0]
            check(got, want, t, what="quadratic")
            got = c.call("causal", (q, k, v), (m, query_offset, key_offset), c.zeros(k, v))[0]
            check(got, want, t, what="chunked")
        return run

    for numbers in ((7, 65, 58, 0), (65, 196, 131, 0), (64, 64, 5, 0), (40, 100, 60, 0)):
        yield "offsets-" + "-".join(map(str, numbers)), offsets(*numbers)

    def key_mask(length, causal):
        def run(name):
            rng = generator(name)
            q, k, v = inputs(name, length, t, batch=3)
            mask = padding_mask(rng, 3, length)
            k, v = spoil_masked(k, v, mask)
            zeros = c.zeros(k, v)
            if causal:
                out, *state = c.call("masked_causal", (q, k, v), (length,), zeros, mask)
            else:
                state = c.call("masked_state", (k, v), (length, 0), zeros, mask)
                out = c.readout(q, state, length)
            check(out, linear_attention(method, q, k, v, causal=causal, key_mask=mask,
                                        max_length=length), t)
            check_state(c, state, k, v, length, key_mask=mask[:, None, :])
        return run

    for length in (7, 65, 200):
        yield f"keymask-causal-N{length}", key_mask(length, True)
        yield f"keymask-bidirectional-N{length}", key_mask(length, False)

    def grouped(name):
        q, k, v = inputs(name, 70, t, heads=4, shared_heads=2)
        m = 100
        want = linear_attention(method, q, k, v, causal=True, max_length=m)
        q5 = split_groups(q, 2)
        out, *state = c.call("grouped_causal", (q5[..., :67, :], k[..., :67, :], v[..., :67, :]),
                             (m, 0, 0), c.zeros(k, v), rank=5)
        parts = [out]
        for i in range(67, 70):
            out, *state = c.call("grouped_step", (q5[..., i:i + 1, :], k[..., i:i + 1, :],
                                                  v[..., i:i + 1, :]), (m, i), state, rank=5)
            parts.append(out)
        check(join_groups(np.concatenate(parts, axis=-2)), want, t)
        check_state(c, state, k, v, m)
        whole = linear_attention(method, q, k, v, max_length=m)
        check(join_groups(c.readout(q5, state, m, grouped=True)), whole, t, what="readout")

    yield "grouped", grouped
