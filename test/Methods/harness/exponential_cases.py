"""Exponential feature maps, by the attn operations themselves: whole, state and read-out,
chunks, decode steps, carried and merged states, masked keys, extreme logits.

One module a method and element type. A state goes in and comes out as its parts: state,
normalizer, maximum, as far as the method has them.
"""

import numpy as np

from case import Case
from expected import check
from exponential_form import (ExponentialMethod, Sizes, attention_function, merge_function,
                              readout_function, state_function, step_function)
from inputs import Shape, draw, generator, padding_mask, spoil_masked
from native_module import NativeModule, Result, Typed
from reference.exponential_causal import exponential_causal
from reference.exponential_map import ExponentialMap
from reference.exponential_state import (ExponentialState, exponential_readout,
                                         exponential_state)
from reference.grouped_heads import join_groups, split_groups
from reference.performer import for_heads
from reference.rounding import ACCUMULATOR, round_to
from reference.tolerance import PERFORMER_BOUNDS

POSITIVE, DOT, DISTANCE = (ExponentialMap(kind) for kind in ("positive", "dot", "distance"))
METHODS = {
    "positive": ExponentialMethod(POSITIVE, POSITIVE),
    "dot": ExponentialMethod(DOT, DOT, normalizer="clamp"),
    "components": ExponentialMethod(DOT, DOT, projected=False),
    "distance": ExponentialMethod(DISTANCE, DISTANCE, normalizer=None),
    "softmaxes": ExponentialMethod(ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence"),
                                   normalizer=None),
    "component-softmaxes": ExponentialMethod(
        ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence"), projected=False,
        normalizer=None),
}
COMPONENTS, VALUE_WIDTH = 64, 40
SCALE = float(np.float32(COMPONENTS ** -0.25))


class Compiled:
    """The functions of one method and element type, and what they should compute."""

    def __init__(self, name, element_type, compiler, functions=None, features=48):
        self.method, self.element_type = METHODS[name], element_type
        self.state_type = ACCUMULATOR[element_type]
        self.causal = self.method.key_map.requires_maximum and self.method.key_map.normalize is None
        self.parts = len(self.method.state_layouts)
        projected = self.method.projected
        common = (self.method, Sizes(features if projected else COMPONENTS, COMPONENTS, VALUE_WIDTH),
                  element_type)
        rng = np.random.default_rng(7)
        self.projection = round_to(rng.standard_normal((features, COMPONENTS)),
                                   self.state_type) if projected else None
        texts = {
            "whole": attention_function("whole", *common),
            "masked": attention_function("masked", *common, key_mask=True),
            "grouped": attention_function("grouped", *common, grouped=True),
            "state": state_function("state", *common),
            "masked_state": state_function("masked_state", *common, key_mask=True),
            "readout": readout_function("readout", *common),
            "grouped_readout": readout_function("grouped_readout", *common, grouped=True),
            "merge": merge_function("merge", *common),
        }
        if self.causal:
            texts |= {
                "causal": attention_function("causal", *common, causal=True, offsets=True, state=True),
                "masked_causal": attention_function("masked_causal", *common, causal=True, key_mask=True),
                "grouped_causal": attention_function("grouped_causal", *common, causal=True,
                                                     grouped=True, state=True),
                "step": step_function("step", *common),
                "grouped_step": step_function("grouped_step", *common, grouped=True),
            }
        self.functions = set(texts) if functions is None else set(functions) & set(texts)
        self.module = NativeModule(
            f"{name}-{element_type}", "\n".join(texts[f] for f in texts if f in self.functions),
            compiler=compiler)

    # The compiled functions. A state is a list of its parts.

    def extra(self):
        return ([Typed(self.projection, self.state_type)] if self.method.projected else []) + [SCALE]

    def results(self):
        return [Result(5, self.state_type), Result(4, self.state_type),
                Result(4, self.state_type)][:self.parts]

    def call(self, function, inputs, mask=None, offsets=(), state=None, rank=4):
        """The result; with a state also the state that comes out."""
        arguments = [Typed(x, self.element_type) for x in inputs]
        arguments += ([mask] if mask is not None else []) + self.extra() + list(offsets)
        results = [Result(rank, self.element_type)]
        if state is not None:
            arguments += [Typed(x, self.state_type) for x in state]
            results += self.results()
        got = self.module.call(function, arguments, results)
        return got[0] if state is None else (got[0], got[1:])

    def state(self, k, v, mask=None, state=None):
        arguments = [Typed(x, self.element_type) for x in (k, v)]
        arguments += ([mask] if mask is not None else []) + self.extra()
        arguments += [Typed(x, self.state_type) for x in state or self.zeros(k)]
        return self.module.call("state" if mask is None else "masked_state", arguments, self.results())

    def readout(self, q, state, grouped=False):
        if self.method.key_map.normalize == "sequence":
            state = [state[0] / np.where(state[1] == 0, 1, state[1])[..., None]]
        arguments = [Typed(q, self.element_type), *(Typed(x, self.state_type) for x in state)]
        return self.module.call("grouped_readout" if grouped else "readout", arguments + self.extra(),
                                [Result(5 if grouped else 4, self.element_type)])[0]

    def merge(self, first, second):
        """second merged into first."""
        return self.module.call("merge", [Typed(x, self.state_type) for x in (*second, *first)],
                                self.results())

    def zeros(self, k):
        features = COMPONENTS if self.projection is None else len(self.projection)
        lead = k.shape[:-2] + (1, features)
        return [np.zeros(lead + (VALUE_WIDTH,)), np.zeros(lead), np.zeros(lead)][:self.parts]

    # What they should compute.

    def want_state(self, k, v, mask=None):
        return exponential_state(self.method.key_map, k, v, projection=self.projection, scale=SCALE,
                                 key_mask=None if mask is None else mask[:, None, :])

    def want_readout(self, q, state):
        normalizer = self.method.normalizer
        if self.method.key_map.normalize == "sequence":
            state = ExponentialState(state.normalized(), state.normalizer)
        return exponential_readout(self.method.query_map, q, for_heads(state, q.shape[-3]),
                                   projection=self.projection, scale=SCALE, normalizer=normalizer,
                                   eps=self.method.eps)

    def want(self, q, k, v, causal=False, mask=None, offsets=(0, 0), state=None):
        if not causal:
            return self.want_readout(q, self.want_state(k, v, mask))
        return exponential_causal(
            self.method.query_map, self.method.key_map, q, k, v, query_projection=self.projection,
            key_projection=self.projection, scale=SCALE, query_offset=offsets[0],
            key_offset=offsets[1], normalizer=self.method.normalizer, eps=self.method.eps,
            key_mask=None if mask is None else mask[:, None, :])[0]

    # Comparison.

    def rounding(self, x):
        """What rounding the logits of x [..., C] must cost exp(l), relative."""
        x = SCALE * np.nan_to_num(x)
        largest = np.sqrt(np.square(x).sum(-1).max(initial=0.0))
        width = 1.0 if self.projection is None else np.linalg.norm(self.projection, axis=-1).max()
        squares = {"dot": 0.0, "positive": largest ** 2, "distance": (largest + width) ** 2}
        logits = largest * width + squares[self.method.key_map.logit]
        return 4 * logits * 2.0 ** (-53 if self.element_type == "f64" else -24)

    def bounds(self, element_type, *inputs):
        row, rms = PERFORMER_BOUNDS[element_type]
        return max([row, *map(self.rounding, inputs)]), rms

    def check(self, got, want, *inputs, what="the result"):
        check(got, want, self.element_type, self.bounds(self.element_type, *inputs), what)

    def check_state(self, got, k, v, mask=None):
        """The parts agree once both are written for one maximum."""
        want = self.want_state(k, v, mask)
        state, *sums = got  # Without the dimension of a re-weighting's terms.
        sums = [x[..., 0, :] for x in sums] or [None]
        got = ExponentialState(state[..., 0, :, :], *sums)
        bounds = self.bounds(self.state_type, k)
        if want.maximum is not None:
            none = want.normalizer == 0.0  # Then a maximum may be anything.
            maximum = np.where(none, 0.0, want.maximum)
            far = np.abs(np.where(none, 0.0, got.maximum) - maximum)
            if far.max(initial=0.0) > bounds[0]:
                raise AssertionError(f"the maximum is off by {far.max():.3g}, allowed {bounds[0]:.3g}")
            got = got.rescaled(maximum)
        check(got.state, want.state, self.state_type, bounds, "the state")
        if got.normalizer is not None:
            check(got.normalizer[..., None], want.normalizer[..., None], self.state_type, bounds,
                  "the normalizer state")


def shape_of(length, keys=None, **changes):
    return Shape(length, keys or length, COMPONENTS, VALUE_WIDTH, **changes)


def exponential_cases(names, element_types, compiler, functions=None):
    """functions: the names of those that are compiled, all when None; the cases are
    those that need no other."""
    for name in names:
        for element_type in element_types:
            compiled = Compiled(name, element_type, compiler, functions)
            for label, needed, run in (*_bidirectional(compiled), *_extremes(compiled), *_causal(compiled)):
                full = f"{name}-{element_type}-{label}"
                if compiled.functions.issuperset(needed):
                    yield Case(full, lambda run=run, full=full: run(full), [compiled.module])


def _bidirectional(c):
    def inputs(name, *sizes, kind="normal", **changes):
        return draw(generator(name), shape_of(*sizes, **changes), c.element_type, kind)

    def forms_agree(*sizes):
        def run(name):
            q, k, v = inputs(name, *sizes)
            want = c.want(q, k, v)
            c.check(c.call("whole", (q, k, v)), want, q, k, what="whole")
            state = c.state(k, v)
            c.check_state(state, k, v)
            c.check(c.readout(q, state), want, q, k, what="state and read-out")
        return run

    for sizes in ((1,), (65,), (577,), (7, 2100)):
        yield (f"bidirectional-{'-'.join(map(str, sizes))}", ("whole", "state", "readout"),
               forms_agree(*sizes))

    def key_mask(length):
        def run(name):
            q, k, v = inputs(name, length, batch=3)
            mask = padding_mask(generator(name), 3, length)
            mask[2] = False
            k, v = spoil_masked(k, v, mask)
            want = c.want(q, k, v, mask=mask)
            c.check(c.call("masked", (q, k, v), mask), want, q, k)
            state = c.state(k, v, mask)
            c.check_state(state, k, v, mask)
            c.check(c.readout(q, state), want, q, k, what="state and read-out")
        return run

    for length in (7, 200):
        yield f"keymask-N{length}", ("masked", "masked_state", "readout"), key_mask(length)

    def merged(name):
        q, k, v = inputs(name, 9, 1500)
        mask = np.ones((2, 1500), bool)
        mask[:, 10:75] = False
        edges = (0, 10, 75, 500, 1024, 1500)  # The second part has no key.
        parts = [c.state(k[..., a:b, :], v[..., a:b, :], mask[:, a:b])
                 for a, b in zip(edges[:-1], edges[1:])]
        groupings = {
            "one by one": c.merge(c.merge(c.merge(c.merge(parts[0], parts[1]), parts[2]), parts[3]), parts[4]),
            "from the right": c.merge(parts[0], c.merge(parts[1], c.merge(parts[2], c.merge(parts[3], parts[4])))),
            "in pairs": c.merge(c.merge(parts[3], parts[1]), c.merge(parts[4], c.merge(parts[1], parts[0]))),
        }
        groupings["in pairs"] = c.merge(groupings["in pairs"], parts[2])
        for what, state in groupings.items():
            c.check_state(state, k, v, mask)
            c.check(c.readout(q, state), c.want(q, k, v, mask=mask), q, k, what=what)

    yield "merged", ("masked_state", "merge", "readout"), merged

    def grouped(name):
        q, k, v = inputs(name, 70, heads=4, shared_heads=2)
        want = c.want(q, k, v)
        q5 = split_groups(q, 2)
        c.check(join_groups(c.call("grouped", (q5, k, v), rank=5)), want, q, k)
        c.check(join_groups(c.readout(q5, c.state(k, v), grouped=True)), want, q, k, what="read-out")

    yield "grouped", ("grouped", "state", "grouped_readout"), grouped


def _extremes(c):
    anywhere = ("whole", "state", "causal") if c.causal else ("whole", "state")

    def inside_the_values(got, v):
        """A mean of values, whatever its weights: finite, between the least and the largest."""
        if not np.isfinite(got).all():
            raise AssertionError(f"{np.isnan(got).sum()} NaN, {np.isinf(got).sum()} infinite")
        slack = 1e-2 * np.abs(v).max()
        if got.max() > v.max() + slack or got.min() < v.min() - slack:
            raise AssertionError("a mean of the values leaves their range")

    def kind(label, length, **changes):
        def run(name):
            q, k, v = draw(generator(name), shape_of(length, **changes), c.element_type, label)
            want = c.want(q, k, v)
            c.check(c.call("whole", (q, k, v)), want, q, k)
            c.check_state(c.state(k, v), k, v)
            if c.causal:
                got, state = c.call("causal", (q, k, v), offsets=(0, 0), state=c.zeros(k))
                c.check(got, c.want(q, k, v, causal=True), q, k, what="causal")
                c.check_state(state, k, v)
        return run

    if c.method.key_map.logit != "distance":  # Whose weights leave the range of f32.
        yield "spread", anywhere, kind("spread", 130)
    yield "equal-keys", anywhere, kind("periodic", 66)

    def thousand(name):
        q, k, v = draw(generator(name), shape_of(66), c.element_type, "large")
        v = round_to(v / 1e3, c.element_type)
        got = c.call("whole", (q, k, v))
        if c.method.key_map.logit == "distance":
            c.check(got, c.want(q, k, v), q, k)
        else:
            inside_the_values(got, v)
        if c.causal and c.method.normalizer:
            inside_the_values(c.call("causal", (q, k, v), offsets=(0, 0), state=c.zeros(k))[0], v)

    yield "thousand", anywhere, thousand

    def nan_in_k(name):
        q, k, v = draw(generator(name), shape_of(70), c.element_type)
        k[0, 0, 66, 3] = np.nan
        c.check(c.call("whole", (q, k, v)), c.want(q, k, v), q, k)
        if c.causal:
            got, _ = c.call("causal", (q, k, v), offsets=(0, 0), state=c.zeros(k))
            c.check(got, c.want(q, k, v, causal=True), q, k, what="causal")

    yield "nan-in-k", anywhere, nan_in_k


def _causal(c):
    def inputs(name, *sizes, **changes):
        return draw(generator(name), shape_of(*sizes, **changes), c.element_type)

    def steps(function, q, k, v, state, width=1, rank=4):
        rows = []
        for i in range(0, k.shape[-2], width):
            row, state = c.call(function, [x[..., i:i + width, :] for x in (q, k, v)], state=state, rank=rank)
            rows.append(row)
        return np.concatenate(rows, axis=-2), state

    def forms_agree(length):
        def run(name):
            q, k, v = inputs(name, length)
            want = c.want(q, k, v, causal=True)
            got, state = c.call("causal", (q, k, v), offsets=(0, 0), state=c.zeros(k))
            c.check(got, want, q, k, what="chunked")
            c.check_state(state, k, v)
            got, state = steps("step", q, k, v, c.zeros(k))
            c.check(got, want, q, k, what="step by step")
            c.check_state(state, k, v)
        return run

    for length in (1, 7, 65, 130):
        yield f"causal-N{length}", ("causal", "step"), forms_agree(length)

    def carried(length, cuts, huge=None):
        def run(name):
            q, k, v = inputs(name, length)
            if huge is not None:  # One key far above all others.
                k[..., huge, :] *= 12
            edges = [0, *cuts, length]
            state, parts = c.zeros(k), []
            for begin, end in zip(edges[:-1], edges[1:]):
                part, state = c.call("causal", [x[..., begin:end, :] for x in (q, k, v)],
                                     offsets=(begin, begin), state=state)
                parts.append(part)
            c.check(np.concatenate(parts, axis=-2), c.want(q, k, v, causal=True), q, k)
            c.check_state(state, k, v)
        return run

    yield "carried-N20", ("causal",), carried(20, (1, 2, 9))
    yield "carried-N1000", ("causal",), carried(1000, (1, 513))
    yield "huge-key-N196", ("causal",), carried(196, (64, 150), huge=170)

    def decode(prompt, tokens, width):
        def run(name):
            length = prompt + tokens * width
            q, k, v = inputs(name, length)
            head, state = c.call("causal", [x[..., :prompt, :] for x in (q, k, v)], offsets=(0, 0),
                                 state=c.zeros(k))
            tail, state = steps("step", *(x[..., prompt:, :] for x in (q, k, v)), state, width)
            c.check(np.concatenate([head, tail], axis=-2), c.want(q, k, v, causal=True), q, k)
        return run

    yield "decode-1", ("causal", "step"), decode(70, 9, 1)
    yield "decode-4", ("causal", "step"), decode(65, 5, 4)

    def offsets(queries, keys, query_offset):
        def run(name):
            q, k, v = inputs(name, queries, keys)
            got, _ = c.call("causal", (q, k, v), offsets=(query_offset, 0), state=c.zeros(k))
            c.check(got, c.want(q, k, v, causal=True, offsets=(query_offset, 0)), q, k)
        return run

    for numbers in ((7, 65, 58), (65, 196, 131), (64, 64, 5)):
        yield "offsets-" + "-".join(map(str, numbers)), ("causal",), offsets(*numbers)

    def key_mask(length):
        def run(name):
            q, k, v = inputs(name, length, batch=3)
            mask = generator(name).random((3, length)) < 0.5
            mask[2] = False
            k, v = spoil_masked(k, v, mask)
            c.check(c.call("masked_causal", (q, k, v), mask), c.want(q, k, v, causal=True, mask=mask), q, k)
        return run

    for length in (7, 200):
        yield f"keymask-causal-N{length}", ("masked_causal",), key_mask(length)

    def grouped(name):
        q, k, v = inputs(name, 70, heads=4, shared_heads=2)
        q5 = split_groups(q, 2)
        head, state = c.call("grouped_causal", (q5[..., :67, :], k[..., :67, :], v[..., :67, :]),
                             state=c.zeros(k), rank=5)
        tail, state = steps("grouped_step", q5[..., 67:, :], k[..., 67:, :], v[..., 67:, :], state, rank=5)
        c.check(join_groups(np.concatenate([head, tail], axis=-2)), c.want(q, k, v, causal=True), q, k)
        c.check_state(state, k, v)

    yield "grouped-causal", ("grouped_causal", "grouped_step"), grouped
