"""Kernels of causal attention with exponential maps against float64: chunks, the whole in one
piece, and token by token, with states that are carried over cuts.
"""

import numpy as np

from case import Case
from exponential import (BATCH, DISTANCE, DOT, FORMS, GROUP, HEADS, POSITIVE, ROW, check_state,
                         draw)
from exponential_functions import FIXED_LENGTH, Form, Functions
from expected import check, check_bits
from inputs import generator, spoil_masked
from native_module import AttnCompile, set_threads
from reference.exponential_causal import exponential_causal
from reference.rounding import round_to
from reference.tolerance import PERFORMER_BOUNDS

CAUSAL = {
    **{name: FORMS[name] for name in ("positive", "positive-f16", "positive-f64", "dot", "row", "mixed",
                                      "distance", "distance-clamp")},
    # ε is relative to the largest term of a row, and here as large as that.
    "large-epsilon": Form(POSITIVE, POSITIVE, 24, 32, 16, normalizer="add", eps=0.5),
    "large-clamp": Form(POSITIVE, POSITIVE, 24, 40, 16, normalizer="clamp", eps=3.0),
    # Without a maximum ε is relative to the largest feature of the query.
    "row-of-keys": Form(POSITIVE, ROW, 24, 40, 16, eps=1e-9),
}


KINDS = ["causal", "fixed_causal", "step"]
# Compiled for a form of each kind of state only: every function takes a second.
MORE_KINDS = {
    "positive": ["masked_causal", "grouped_causal", "left", "causal_left", "grouped_step"],
    "dot": ["masked_causal", "left"],
    "distance-clamp": ["masked_causal", "grouped_causal", "left", "causal_left", "grouped_step"],
    "row": ["masked_causal", "causal_left"],
    "mixed": ["left"],
}


def cases():
    for name, form in CAUSAL.items():
        functions = Functions("exponential-causal-" + name, form, AttnCompile(),
                              KINDS + MORE_KINDS.get(name, []))
        for case, run in _runs(form, functions):
            full = f"{name}-{case}"
            yield Case(full, lambda run=run, full=full: run(full), [functions.module])


def _runs(form, f):
    scale = 0.5
    bounds = PERFORMER_BOUNDS[form.element_type]

    def expected(q, k, v, w, **options):
        return exponential_causal(form.query_map, form.key_map, q, k, v, query_projection=w,
                                  key_projection=w, scale=scale, normalizer=form.normalizer,
                                  eps=form.eps, **options)

    def call(kind, inputs, w, offsets=(0, 0), state=None, mask=None):
        projections = None if w is None else (w, w)
        if not kind.endswith(("causal", "causal_left")) or "fixed" in kind:
            offsets = ()
        return f.call(kind, inputs, w=projections, scale=scale, offsets=offsets, state=state, mask=mask)

    def step_by_step(q, k, v, w, kind="step", tokens=1):
        state, rows = f.zeros(BATCH, HEADS), []
        for i in range(0, k.shape[-2], tokens):
            row, state = call(kind, [x[..., i:i + tokens, :] for x in (q, k, v)], w, state=state)
            rows.append(row)
        return np.concatenate(rows, axis=-2), state

    def forms_agree(length, **how):
        def run(name):
            q, k, v, w = draw(form, name, length, length, **how)
            want, want_state = expected(q, k, v, w)
            got, state = call("causal", (q, k, v), w, state=f.zeros(BATCH, HEADS))
            check(got, want, form.element_type, bounds, "chunked")
            check_state(form, state, want_state)
            if "causal_left" in f.kinds:
                check(call("causal_left", (q, k, v), w)[0], want, form.element_type, bounds,
                      "in one piece")
            got, state = step_by_step(q, k, v, w)
            check(got, want, form.element_type, bounds, "recurrent")
            check_state(form, state, want_state)
            if "left" not in f.kinds:
                return
            want, _ = expected(q, k, v, w, query_offset=length)
            check(call("left", (q, k, v), w)[0], want, form.element_type, bounds, "bidirectional")
        return run

    for length in (1, 64, 65, 150):
        yield f"N{length}", forms_agree(length)
    if form.parts > 2:
        yield "spread", forms_agree(130, spread=2.0)

    def rising(name):
        """Later keys tower over earlier ones, by more than floats reach."""
        q, k, v, w = draw(form, name, 100, 100)
        k = 0.1 * k
        if form.projected:
            # <x^, w> − |x^|²/2 is largest where x^ = w.
            w = 4.0 * w
            k[..., 30::40, :] = w[..., :1, :] / scale
        else:
            k[..., 30::40, ::7] = 200.0
        k = round_to(k, form.element_type)
        want, _ = expected(q, k, v, w)
        got, _ = call("causal", (q, k, v), w, state=f.zeros(BATCH, HEADS))
        check(got, want, form.element_type, bounds, "chunked")
        check(step_by_step(q, k, v, w)[0], want, form.element_type, bounds, "recurrent")

    if form.parts > 2:
        yield "rising", rising

    def fixed(name):
        """A chunk is one tile of keys, whose features serve scores and state."""
        q, k, v, w = draw(form, name, 2 * FIXED_LENGTH, 2 * FIXED_LENGTH)
        k[..., FIXED_LENGTH:, :] *= 1.5
        k = round_to(k, form.element_type)
        want, want_state = expected(q, k, v, w)
        state, parts = f.zeros(BATCH, HEADS), []
        for part in (slice(0, FIXED_LENGTH), slice(FIXED_LENGTH, None)):
            rows, state = call("fixed_causal", [x[..., part, :] for x in (q, k, v)], w, state=state)
            parts.append(rows)
        check(np.concatenate(parts, axis=-2), want, form.element_type, bounds)
        check_state(form, state, want_state)

    yield "fixed", fixed

    def carried(name):
        q, k, v, w = draw(form, name, 150, 150)
        want, want_state = expected(q, k, v, w)
        state, parts = f.zeros(BATCH, HEADS), []
        for begin, end in ((0, 1), (1, 70), (70, 134), (134, 150)):
            part, state = call("causal", [x[..., begin:end, :] for x in (q, k, v)], w, (begin, begin),
                               state=state)
            parts.append(part)
        check(np.concatenate(parts, axis=-2), want, form.element_type, bounds)
        check_state(form, state, want_state)

    yield "carried", carried

    def offsets(queries, keys, query_offset):
        def run(name):
            q, k, v, w = draw(form, name, queries, keys)
            want, _ = expected(q, k, v, w, query_offset=query_offset)
            got, _ = call("causal", (q, k, v), w, (query_offset, 0), state=f.zeros(BATCH, HEADS))
            check(got, want, form.element_type, bounds, "chunked")
            if "causal_left" in f.kinds:
                got, _ = call("causal_left", (q, k, v), w, (query_offset, 0))
                check(got, want, form.element_type, bounds, "in one piece")
        return run

    yield "offsets-7-65", offsets(7, 65, 58)
    yield "offsets-40-100", offsets(40, 100, 20)

    def masked(name):
        q, k, v, w = draw(form, name, 130, 130)
        mask = generator(name).random((BATCH, 130)) < 0.5
        mask[1, :70] = False
        want, want_state = expected(q, k, v, w, key_mask=mask[:, None, :])
        k, v = spoil_masked(k, v, mask)
        got, state = call("masked_causal", (q, k, v), w, state=f.zeros(BATCH, HEADS), mask=mask)
        check(got, want, form.element_type, bounds)
        check_state(form, state, want_state)

    if "masked_causal" in f.kinds:
        yield "masked", masked

    def grouped(name):
        q, k, v, w = draw(form, name, 70, 70)
        q = np.stack([q, q[..., ::-1, :], -q], axis=2)
        want = np.stack([expected(q[:, :, g], k, v, w)[0] for g in range(GROUP)], axis=2)
        got, _ = call("grouped_causal", (q, k, v), w, state=f.zeros(BATCH, HEADS))
        check(got, want, form.element_type, bounds, "chunked")
        got, _ = step_by_step(q, k, v, w, "grouped_step", tokens=3)
        check(got, want, form.element_type, bounds, "recurrent")

    if "grouped_causal" in f.kinds:
        yield "grouped", grouped

    def not_a_number(name):
        """NaN reaches the queries that see it, and no other."""
        q, k, v, w = draw(form, name, 100, 100)
        k[0, 0, 40, 1] = np.nan
        v[1, 1, 90, 2] = np.nan
        q[0, 1, 5, 0] = np.nan
        got, _ = call("causal", (q, k, v), w, state=f.zeros(BATCH, HEADS))
        clean = [np.nan_to_num(x) for x in (q, k, v)]
        want = np.array(expected(*clean, w)[0])
        want[0, 0, 40:] = np.nan
        want[1, 1, 90:, 2] = np.nan
        want[0, 1, 5] = np.nan
        check(got, want, form.element_type, bounds)

    yield "nan", not_a_number

    def threads(name):
        q, k, v, w = draw(form, name, 200, 200)
        results = []
        for count in (1, 3):
            set_threads(count)
            results.append(call("causal", (q, k, v), w, state=f.zeros(BATCH, HEADS))[0])
        check_bits(results[1], results[0], "the result")

    yield "threads", threads
