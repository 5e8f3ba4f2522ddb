"""Kernels of exponential maps against float64: states, read-outs, what is carried and merged.

Sizes are odd on purpose: features, components and values that are not whole vectors, tokens
that are not whole tiles, more features than a block holds, and a number of them that only the
run knows.
"""

from dataclasses import replace

import numpy as np

from case import Case
from exponential_functions import Form, Functions
from expected import check, check_bits
from inputs import generator, spoil_masked
from native_module import AttnCompile, set_threads
from reference.exponential_map import ExponentialMap
from reference.exponential_state import exponential_readout, exponential_state
from reference.rounding import round_to
from reference.tolerance import PERFORMER_BOUNDS

DISTANCE, DOT, POSITIVE = map(ExponentialMap, ("distance", "dot", "positive"))
ROW, SEQUENCE = ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence")
BATCH, HEADS, GROUP = 2, 2, 3

FORMS = {
    "distance": Form(DISTANCE, DISTANCE, 40, 49, 24, normalizer=None),
    "distance-clamp": Form(DISTANCE, DISTANCE, 16, 33, 48, normalizer="clamp"),
    "distance-bf16": Form(DISTANCE, DISTANCE, 64, 64, 64, "bf16", "f32", normalizer=None),
    "distance-f64": Form(DISTANCE, DISTANCE, 20, 30, 17, "f64", "f64"),
    "positive": Form(POSITIVE, POSITIVE, 40, 72, 24),
    "positive-f16": Form(POSITIVE, POSITIVE, 64, 128, 64, "f16", "f16", projection_layout="dc"),
    "positive-f64": Form(POSITIVE, POSITIVE, 16, 19, 9, "f64", "f32", normalizer="clamp"),
    "dot": Form(DOT, DOT, 37, 37, 40, projected=False),
    "row": Form(ROW, ROW, 24, 50, 33, normalizer=None),
    "sequence": Form(ROW, SEQUENCE, 48, 48, 48, projected=False, normalizer=None),
    "many-features": Form(POSITIVE, POSITIVE, 64, 700, 64),
    "mixed": Form(DISTANCE, POSITIVE, 33, 41, 20),
}


def draw(form, name, queries, keys, features=None, spread=1.0, shift=0.0):
    """q, k, v and a projection (None where there is none), rounded as they are stored."""
    rng = generator(name)

    def values(*size):
        return spread * rng.standard_normal(size) + shift

    q = values(BATCH, HEADS, queries, form.width)
    k = values(BATCH, HEADS, keys, form.width)
    v = rng.standard_normal((BATCH, HEADS, keys, form.values))
    w = None
    if form.projected:
        shape = (HEADS, features or form.features, form.width)
        w = values(*shape[3 - len(form.projection_layout):])
        w = round_to(w, form.projection_type)
    return *(round_to(x, form.element_type) for x in (q, k, v)), w


def check_state(form, got, want):
    bounds = PERFORMER_BOUNDS[form.state_type]
    if form.parts > 2:
        live = want.normalizer != 0
        np.testing.assert_array_equal(got.normalizer != 0, live)
        error = np.abs(got.maximum - want.maximum)[live]
        size = 1 + np.abs(want.maximum)[live].max(initial=0.0)
        if error.max(initial=0.0) > bounds[0] * size:
            raise AssertionError(f"the maximum is off by {error.max()}")
        got = got.rescaled(want.largest())
    check(got.state, want.state, form.state_type, bounds, "the state")
    if got.normalizer is not None:
        check(got.normalizer, want.normalizer, form.state_type, bounds, "the normalizer")


def cases():
    for name, form in FORMS.items():
        kinds = ["state", "masked_state", "readout", "grouped_readout", "merge"]
        functions = Functions("exponential-" + name, form, AttnCompile(), kinds)
        for case, run in streams(form, functions):
            full = f"{name}-{case}"
            yield Case(full, lambda run=run, full=full: run(full), [functions.module])
    yield from blocks_of_features()


def streams(form, f):
    """State, read-out and merge by themselves."""
    scale = 0.5
    bounds = PERFORMER_BOUNDS[form.element_type]

    def want_readout(q, state, w):
        # The R of the stored state is that of the reference already.
        return exponential_readout(form.query_map, q, state, projection=w, scale=scale,
                                   normalizer=form.normalizer, eps=form.eps)

    def both(queries, keys, **how):
        def run(name):
            q, k, v, w = draw(form, name, queries, keys, **how)
            want = exponential_state(form.key_map, k, v, projection=w, scale=scale)
            _, got = f.call("state", (k, v), w=w, scale=scale, state=f.zeros(BATCH, HEADS))
            check_state(form, got, want)
            # What is read is the state as it is stored.
            given = f.finished(want)
            check(f.readout(q, given, w=w, scale=scale), want_readout(q, given, w),
                  form.element_type, bounds, "the read-out")
        return run

    for queries, keys in ((1, 1), (7, 63), (65, 130), (300, 2100)):
        yield f"N{queries}-S{keys}", both(queries, keys)
    yield "no-token", both(0, 0)
    if form.parts > 2:
        # Exponents of hundreds: only the maxima keep the sums in range.
        yield "spread", both(65, 130, spread=2.0)
    if form.key_map.logit == "distance" and form.element_type != "bf16":
        yield "shifted", both(65, 130, shift=100.0)

    def grouped(name):
        q, k, v, w = draw(form, name, 70, 40)
        q = np.stack([q, q[..., ::-1, :], -q], axis=2)
        state = f.finished(exponential_state(form.key_map, k, v, projection=w, scale=scale))
        got = f.readout(q, state, w=w, scale=scale, kind="grouped_readout")
        for g in range(GROUP):
            check(got[:, :, g], want_readout(q[:, :, g], state, w), form.element_type, bounds)

    yield "grouped", grouped

    def masked(name):
        _, k, v, w = draw(form, name, 1, 200)
        mask = generator(name).random((BATCH, 200)) < 0.6
        mask[1] = False
        k, v = spoil_masked(k, v, mask)
        want = exponential_state(form.key_map, k, v, projection=w, scale=scale,
                                 key_mask=mask[:, None, :])
        _, got = f.call("masked_state", (k, v), w=w, scale=scale, mask=mask,
                        state=f.zeros(BATCH, HEADS))
        check_state(form, got, want)

    yield "masked", masked

    def carried(name):
        _, k, v, w = draw(form, name, 1, 150)
        k = k * np.where(np.arange(150) < 80, 1.0, 2.0)[:, None]
        want = exponential_state(form.key_map, k, v, projection=w, scale=scale)
        state, halves = f.zeros(BATCH, HEADS), []
        for part in (slice(0, 80), slice(80, 150)):
            _, state = f.call("state", (k[..., part, :], v[..., part, :]), w=w, scale=scale, state=state)
            halves.append(f.call("state", (k[..., part, :], v[..., part, :]), w=w, scale=scale,
                                 state=f.zeros(BATCH, HEADS))[1])
        check_state(form, state, want)
        check_state(form, f.merge(*halves), want)
        # The state of no key, whatever maximum it holds.
        check_state(form, f.merge(f.zeros(BATCH, HEADS), state), want)
        check_state(form, f.merge(state, f.zeros(BATCH, HEADS)), want)

    yield "carried", carried

    def not_a_number(name):
        q, k, v, w = draw(form, name, 70, 70)
        q[0, 0, 3, 1] = np.nan
        k[0, 1, 69, 2] = np.nan
        _, got = f.call("state", (k, v), w=w, scale=scale, state=f.zeros(BATCH, HEADS))
        if not np.isnan(got.state[0, 1]).any() or not np.isfinite(got.state[0, 0]).all():
            raise AssertionError("expected NaN in the state of its head alone")
        clean = np.nan_to_num(k)
        state = f.finished(exponential_state(form.key_map, clean, v, projection=w, scale=scale))
        check(f.readout(q, state, w=w, scale=scale), want_readout(q, state, w), form.element_type,
              bounds)

    yield "nan", not_a_number

    def threads(name):
        q, k, v, w = draw(form, name, 1100, 2100)
        results = []
        for count in (1, 2, 3):
            set_threads(count)
            _, state = f.call("state", (k, v), w=w, scale=scale, state=f.zeros(BATCH, HEADS))
            results.append((state.state, f.readout(q, state, w=w, scale=scale)))
        for state, out in results[1:]:
            check_bits(state, results[0][0], "the state")
            check_bits(out, results[0][1], "the read-out")

    yield "threads", threads


def blocks_of_features():
    """Read-outs with a number of features that is not known or does not fit at once."""
    forms = {
        "any-distance": Form(DISTANCE, DISTANCE, 64, None, 64, normalizer=None),
        "any-distance-clamp": Form(DISTANCE, DISTANCE, 24, None, 40, normalizer="clamp"),
        "any-positive": Form(POSITIVE, POSITIVE, 64, None, 48),
        "any-row": Form(ROW, ROW, 40, None, 64, "bf16", "bf16", normalizer=None),
    }
    for name, form in forms.items():
        functions = Functions("exponential-" + name, form, AttnCompile(), ["readout"])
        for features in (0, 1, 128, 129, 1000):
            def run(full=name, form=form, functions=functions, features=features):
                q, k, v, w = draw(form, f"{full}-{features}", 150, 90, features=max(features, 1))
                w = w[:, :features]
                state = functions.finished(exponential_state(form.key_map, k, v, projection=w, scale=0.5))
                got = functions.readout(q, state, w=w, scale=0.5)
                want = exponential_readout(form.query_map, q, state, projection=w, scale=0.5,
                                           normalizer=form.normalizer, eps=form.eps)
                check(got, want, form.element_type, PERFORMER_BOUNDS[form.element_type])
            yield Case(f"{name}-F{features}", run, [functions.module])
