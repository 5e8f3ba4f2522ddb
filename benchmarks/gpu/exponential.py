"""Attention by exponential feature maps: by scores of all pairs, and by the state of keys, which the reference in
python/reference forms. Those with landmarks are without the matrix between their halves, which is a case of its own
(landmarks.py).
"""

import pathlib
import sys

import numpy as np
from arrays import errors

# Beside this file where pack has put it, or in the repository.
HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE)] if (HERE / "reference").exists() else [str(HERE.parents[1] / "python")]
from reference.exponential_causal import exponential_causal  # noqa: E402
from reference.exponential_map import ExponentialMap, feature_logits  # noqa: E402
from reference.exponential_state import ExponentialState, exponential_readout, exponential_state  # noqa: E402

POSITIVE, DISTANCE = ExponentialMap("positive"), ExponentialMap("distance")
ROWS, SEQUENCE = ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence")
# Maps of queries and of keys, and the normalizer.
METHODS = {
    "performer": (POSITIVE, POSITIVE, "add"),
    "efficient": (ROWS, SEQUENCE, None),
    "soft": (DISTANCE, DISTANCE, None),
    "nystromformer": (ROWS, SEQUENCE, None),
}
EPSILON = 1e-6


def scale_of(case):
    """Of queries and keys: D^-1/4, as f32 has it; efficient attention has none."""
    return 1.0 if case["method"] == "efficient" else float(np.float32(case["d"] ** -0.25))


def operands(case):
    shape = (case["batch"], case["heads"], case["n"], case["d"])
    named = {name: (shape, case["dtype"]) for name in "qkv"}
    if "m" in case:
        # Random features are for all heads, landmarks for each.
        named["w"] = (shape[:2] * (case["method"] != "performer") + (case["m"], case["d"]), "f32")
    if case["form"] == "step":
        features = shape[:2] + (1, case["m"])
        named.update(s=(features + (case["d"],), "f32"), z=(features, "f32"), x=(features, "f32"))
    return named


def results_of(case):
    named = operands(case)
    return {"o": named["q"], **{name: named[name] for name in "szx" if name in named}}


def draw(case, generator):
    drawn = {name: generator.standard_normal(shape, np.float32) for name, (shape, _) in operands(case).items()}
    if case["method"] in ("soft", "nystromformer"):
        drawn["w"] *= 0.3
    if "z" in drawn:
        drawn["z"] = 1 + 5 * np.abs(drawn["z"])
    return drawn


def of_head(case, values, at):
    """q, k, v and what the maps take besides."""
    options = {"scale": scale_of(case), "projection": values.get("w")}
    if "w" in values and values["w"].ndim == 4:
        options["projection"] = values["w"][at]
    return *(values[name][at] for name in "qkv"), options


def by_state(case, q, k, v, options):
    query_map, key_map, normalizer = METHODS[case["method"]]
    state = exponential_state(key_map, k, v, **options)
    if not normalizer:
        sums = state.normalized() if key_map.normalize == "sequence" else state.state
        state = ExponentialState(sums, np.ones_like(state.normalizer))
    return exponential_readout(query_map, q, state, normalizer=normalizer, eps=EPSILON, **options)


def by_scores(case, q, k, v, options, rows):
    """Only these rows. Features are not scaled here, so epsilon is: a row's is relative to its largest term."""
    query_map, key_map, normalizer = METHODS[case["method"]]
    of_query, of_key = feature_logits(query_map, q[rows], **options), feature_logits(key_map, k, **options)
    features = np.exp(of_key)
    if key_map.normalize == "sequence":
        features /= features.sum(0)
    scores = np.exp(of_query) @ features.T
    if not normalizer:
        return scores @ v
    seen = np.full((len(rows), len(k)), True)
    if case["form"] == "causal":
        seen = rows[:, None] >= np.arange(len(k))
    scores *= seen
    largest = np.exp((of_query + np.stack([of_key[row].max(0) for row in seen])).max(-1, keepdims=True))
    return scores @ v / (scores.sum(-1, keepdims=True) + EPSILON * largest)


def causal_by_state(case, q, k, v, options, chunk=256):
    """Of queries that see the keys up to theirs; a row's epsilon is relative to the largest term that it sees."""
    query_map, key_map, _ = METHODS[case["method"]]
    of_query, of_key = feature_logits(query_map, q, **options), feature_logits(key_map, k, **options)
    largest = (of_query + np.maximum.accumulate(of_key)).max(-1, keepdims=True)
    queries, keys, extended = np.exp(of_query - largest), np.exp(of_key), np.concatenate([v, np.ones((len(v), 1))], 1)
    found, total = np.empty((len(q), v.shape[1] + 1)), np.zeros((keys.shape[1], v.shape[1] + 1))
    for begin in range(0, len(q), chunk):
        part = slice(begin, begin + chunk)
        found[part] = np.tril(queries[part] @ keys[part].T) @ extended[part] + queries[part] @ total
        total += keys[part].T @ extended[part]
    return found[:, :-1] / (found[:, -1:] + EPSILON)


def step(case, q, k, v, options, state):
    """One token: the result, and the state with it."""
    query_map, key_map, normalizer = METHODS[case["method"]]
    state = state.merge(exponential_state(key_map, k, v, **options))
    return exponential_readout(query_map, q, state, normalizer=normalizer, eps=EPSILON, **options), state


def expected(case, values):
    made = {name: np.empty(shape) for name, (shape, _) in results_of(case).items()}
    for at in np.ndindex(case["batch"], case["heads"]):
        head = of_head(case, values, at)
        if case["form"] == "step":
            made["o"][at], state = step(case, *head, ExponentialState(*(values[name][at][0] for name in "szx")))
            made["s"][at], made["z"][at], made["x"][at] = state.state, state.normalizer, state.maximum
        else:
            made["o"][at] = (causal_by_state if case["form"] == "causal" else by_state)(case, *head)
    return made


def rows(case, values, rows):
    return None if case["form"] == "step" else by_scores(case, *of_head(case, values, (0, 0)), rows)


def tolerance(case):
    return {"performer": (2e-2, 5e-3), "efficient": (1.2e-2, 4e-3), "soft": (2e-2, 6e-3), "nystromformer": (5e-2, 1.5e-2)}[case["method"]]


def check():
    for method in METHODS:
        case = {"form": "bidirectional", "method": method, "batch": 1, "heads": 1, "n": 65, "d": 16, "dtype": "f32",
                **({} if method == "efficient" else {"m": 12})}
        head = of_head(case, draw(case, np.random.default_rng(0)), (0, 0))
        head = *(x.astype(np.float64) for x in head[:3]), head[3]
        row, _ = errors(by_state(case, *head), by_scores(case, *head, np.arange(65)))
        if not row < 1e-12:
            return f"{method}: the two forms differ by {row}"
        if METHODS[method][2] and (problem := check_causal(dict(case, form="causal"), head)):
            return f"{method}: {problem}"
    return ""


def check_causal(case, head):
    """Causal attention of all tokens, and a step after all but the last."""
    query_map, key_map, normalizer = METHODS[case["method"]]
    *qkv, options = head
    by_reference, _ = exponential_causal(query_map, key_map, *(x[None] for x in qkv), normalizer=normalizer, eps=EPSILON, scale=options["scale"],
                                         query_projection=options["projection"], key_projection=options["projection"])
    for found in (causal_by_state(case, *head, chunk=24), by_scores(case, *head, np.arange(case["n"]))):
        if not errors(found, by_reference[0])[0] < 1e-12:
            return "causal forms differ"
    q, k, v = qkv
    last, _ = step(case, q[-1:], k[-1:], v[-1:], options, exponential_state(key_map, k[:-1], v[:-1], **options))
    return "" if errors(last, by_reference[0, -1:])[0] < 1e-12 else "a step differs from the causal form"
