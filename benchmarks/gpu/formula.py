"""What the kernels of benchmarks/gpu have to compute, in float64 by two forms, and the values that they do it
on. run imports it; so does a machine that has no GPU, where check_formulas compares the forms.
"""

import math

import numpy as np

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


def errors(found, expected):
    """Of the worst row, and root mean square, both relative."""
    difference = np.abs(found.astype(np.float64) - expected)
    largest = np.abs(expected).max(-1)
    row = difference.max(-1) / np.maximum(largest, max(1e-20 * np.abs(expected).max(), 1e-300))
    rms = math.sqrt(float((difference**2).mean()) / max(float((expected**2).mean()), 1e-300))
    worst = float(row.max())
    return (math.inf, math.inf) if math.isnan(worst) or math.isnan(rms) else (worst, rms)


def to_bytes(values, dtype):
    """As the device has them; bf16 rounds to the nearest, ties to even."""
    if dtype != "bf16":
        return values.astype({"f16": np.float16, "f32": np.float32}[dtype])
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def from_bytes(data, dtype, shape):
    kind = {"f16": np.float16, "f32": np.float32, "bf16": np.uint16}[dtype]
    values = np.frombuffer(data, kind, count=math.prod(shape)).reshape(shape)
    return (values.astype(np.uint32) << 16).view(np.float32) if dtype == "bf16" else values


def operands(case):
    """Name -> shape and type of what a case reads."""
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


def make_inputs(case):
    draw, made = np.random.default_rng(1), {}
    for name, (shape, dtype) in operands(case).items():
        values = draw.standard_normal(shape, np.float32)
        made[name] = to_bytes(5 * np.abs(values) if name == "z" else values, dtype)
    return made


def check_formulas():
    """The two forms, and steps of one token against the causal one."""
    draw = np.random.default_rng(0)
    for method in ("cosformer", "linear-elu", "linear-relu"):
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
    values = draw.standard_normal((3, 5)).astype(np.float32)
    for dtype, limit in (("f16", 2**-11), ("bf16", 2**-8), ("f32", 0)):
        again = from_bytes(to_bytes(values, dtype).tobytes(), dtype, values.shape)
        if not (np.abs(again - values) <= limit * np.abs(values)).all():
            return f"{dtype} is not rounded to the nearest"
    return ""
