"""Attention by pointwise feature maps with weights of positions, and its steps: by scores of all pairs, and by the
state that kernels form.
"""

import math

import numpy as np
from arrays import errors

METHODS = ("cosformer", "linear-elu", "linear-relu")
EPSILON = 1e-6


def features(method, x):
    return np.maximum(x, 0) if method in ("cosformer", "linear-relu") else np.where(x > 0, x + 1, np.exp(np.minimum(x, 0)))


def normalise(method, numerator, denominator):
    if method == "cosformer":
        return numerator / np.maximum(denominator, EPSILON)
    return numerator / (denominator + EPSILON)


def weights(case, positions):
    """Factors of each position, one row for each term of the re-weighting."""
    if case["method"] != "cosformer":
        return np.ones((1, len(positions)))
    angle = math.pi / 2 / case["max_length"] * positions
    return np.stack([np.cos(angle), np.sin(angle)])


def by_scores(case, q, k, v, rows):
    """Of one head, by scores of all pairs, only these rows."""
    columns, method = np.arange(case["n"]), case["method"]
    scores = features(method, q[rows]) @ features(method, k).T
    if method == "cosformer":
        scores *= np.cos(math.pi / 2 / case["max_length"] * (rows[:, None] - columns[None, :]))
    if case["form"] == "causal":
        scores *= rows[:, None] >= columns[None, :]
    return normalise(method, scores @ v, scores.sum(-1, keepdims=True))


def by_state(case, q, k, v, state=None, first=0, chunk=512):
    """Of one head, by the sums over keys that kernels form: the result, the state and its normalizer."""
    method, n = case["method"], len(q)
    fq, fk, w = features(method, q), features(method, k), weights(case, first + np.arange(n))
    sums, norms = state or (np.zeros((len(w), q.shape[1], v.shape[1])), np.zeros((len(w), q.shape[1])))
    extended = np.concatenate([v, np.ones((n, 1))], 1)
    total = np.concatenate([sums, norms[..., None]], 2)
    parts = range(0, n, chunk if case["form"] == "causal" else n)
    results = []
    for begin in parts:
        part = slice(begin, begin + chunk if len(parts) > 1 else n)
        here = [(fq[part] * row[part, None], fk[part] * row[part, None]) for row in w]
        added = np.stack([b.T @ extended[part] for _, b in here])
        if case["form"] == "causal":
            inside = sum(np.tril(a @ b.T) for a, b in here) @ extended[part]
            results.append(inside + sum(a @ t for (a, _), t in zip(here, total)))
            total = total + added
        else:
            total = total + added
            results.append(sum(a @ t for (a, _), t in zip(here, total)))
    found = np.concatenate(results)
    return normalise(method, found[:, :-1], found[:, -1:]), total[..., :-1], total[..., -1]


def operands(case):
    shape = (case["batch"], case["heads"], case["n"], case["d"])
    named = {name: (shape, case["dtype"]) for name in "qkv"}
    if case["form"] == "step":
        terms = 2 if case["method"] == "cosformer" else 1
        named["s"] = (shape[:2] + (terms, case["d"], case["d"]), "f32")
        named["z"] = (shape[:2] + (terms, case["d"]), "f32")
    return named


def results_of(case):
    named = operands(case)
    return {"o": named["q"], **{name: named[name] for name in "sz" if name in named}}


def draw(case, generator):
    drawn = {name: generator.standard_normal(shape, np.float32) for name, (shape, _) in operands(case).items()}
    if "z" in drawn:
        drawn["z"] = 5 * np.abs(drawn["z"])
    return drawn


def expected(case, values):
    """By the state, which check compares with by_scores."""
    made = {name: np.empty(shape) for name, (shape, _) in results_of(case).items()}
    for at in np.ndindex(case["batch"], case["heads"]):
        state = (values["s"][at], values["z"][at]) if "s" in values else None
        found = by_state(case, *(values[name][at] for name in "qkv"), state, case.get("position", 0))
        for name, result in zip("osz", found):
            if name in made:
                made[name][at] = result
    return made


def rows(case, values, rows):
    return None if case["form"] == "step" else by_scores(case, *(values[name][0, 0] for name in "qkv"), rows)


def tolerance(case):
    return 1.2e-2, 4e-3


def check():
    """The two forms, and steps of one token against the causal one."""
    draw = np.random.default_rng(0)
    for method in METHODS:
        for form in ("bidirectional", "causal"):
            case = {"method": method, "n": 65, "form": form, "max_length": 65}
            q, k, v = (draw.standard_normal((65, 16)) for _ in range(3))
            whole, sums, norms = by_state(case, q, k, v, chunk=24)
            row, _ = errors(whole, by_scores(case, q, k, v, np.arange(65)))
            if not row < 1e-12:
                return f"{method}, {form}: the two forms differ by {row}"
        _, *state = by_state(case, q[:64], k[:64], v[:64])
        last, *after = by_state(dict(case, form="step"), q[64:], k[64:], v[64:], state, 64)
        if not max(errors(last, whole[64:])[0], errors(after[0], sums)[0], errors(after[1], norms)[0]) < 1e-12:
            return f"{method}: a step differs from the causal form"
    return ""
