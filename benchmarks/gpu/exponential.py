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
    return named


def results_of(case):
    return {"o": operands(case)["q"]}


def draw(case, generator):
    drawn = {name: generator.standard_normal(shape, np.float32) for name, (shape, _) in operands(case).items()}
    if case["method"] in ("soft", "nystromformer"):
        drawn["w"] *= 0.3
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
    largest = np.exp((of_query + of_key.max(0)).max(-1, keepdims=True))
    return scores @ v / (scores.sum(-1, keepdims=True) + EPSILON * largest)


def expected(case, values):
    made = np.empty(results_of(case)["o"][0])
    for at in np.ndindex(case["batch"], case["heads"]):
        made[at] = by_state(case, *of_head(case, values, at))
    return {"o": made}


def rows(case, values, rows):
    return by_scores(case, *of_head(case, values, (0, 0)), rows)


def tolerance(case):
    return {"performer": (2e-2, 5e-3), "efficient": (1.2e-2, 4e-3), "soft": (2e-2, 6e-3), "nystromformer": (5e-2, 1.5e-2)}[case["method"]]


def check():
    for method in METHODS:
        case = {"method": method, "batch": 1, "heads": 1, "n": 65, "d": 16, "dtype": "f32", **({} if method == "efficient" else {"m": 12})}
        head = of_head(case, draw(case, np.random.default_rng(0)), (0, 0))
        head = *(x.astype(np.float64) for x in head[:3]), head[3]
        row, _ = errors(by_state(case, *head), by_scores(case, *head, np.arange(65)))
        if not row < 1e-12:
            return f"{method}: the two forms differ by {row}"
    return ""
