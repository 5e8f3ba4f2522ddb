"""What stands between the halves of attention by landmarks: their means, the matrix between them, its inverse by
Newton's iterations or by Cholesky; and the merging of states. Formulas are those of python/reference; inverses also by eigenvalues.
"""

import exponential  # finds the reference
import numpy as np
from arrays import errors
from reference.exponential_map import distance_logits
from reference.exponential_state import ExponentialState
from reference.inverses import cholesky_inverse, newton_second_order, newton_third_order, norm_1, norm_infinity
from reference.segment_mean import segment, segment_mean

# Iterations, start and ridge of each inverse, as the methods have them by default.
NEWTON = {
    "newton-soft": ("second_order", newton_second_order, {"iterations": 20, "alpha": 1.8, "ridge": 0.01}),
    "newton-nystromformer": ("third_order", newton_third_order, {"iterations": 6, "alpha": 1.0, "ridge": 0.0}),
}
RIDGE = 0.01  # of the one by Cholesky
METHODS = ("segment-mean", "landmark-matrix", "merge-maxima", "cholesky", *NEWTON)


def operands(case):
    lead, m, d = (case["batch"], case["heads"]), case["m"], case["d"]
    if case["method"] == "segment-mean":
        return {"q": (lead + (case["n"], d), case["dtype"])}
    if case["method"] == "landmark-matrix":
        return {"q": (lead + (m, d), "f32"), "w": (lead + (m, d), "f32"), "s": (lead + (1, m, m), "f32")}
    if case["method"] == "merge-maxima":
        state = {"s": (lead + (1, m, d), "f32"), "z": (lead + (1, m), "f32"), "x": (lead + (1, m), "f32")}
        return {**state, **{name + "1": operand for name, operand in state.items()}}
    return {"a": (lead + (m, m), "f32")}


def results_of(case):
    named = operands(case)
    if case["method"] == "merge-maxima":
        return {name: named[name] for name in "szx"}
    shape, _ = named["q"] if case["method"] == "segment-mean" else named["s"] if "s" in named else named["a"]
    lead, m = shape[:2], case["m"]
    return {"o": (lead + (m, case["d"] if case["method"] == "segment-mean" else m), "f64" if case["method"] == "cholesky" else "f32")}


def draw(case, generator):
    drawn = {name: generator.standard_normal(shape, np.float32) for name, (shape, _) in operands(case).items()}
    if case["method"] == "landmark-matrix":
        drawn["w"] = drawn["q"] = 0.3 * drawn["q"]
        drawn["s"] = np.broadcast_to(np.eye(case["m"], dtype=np.float32), drawn["s"].shape)
    elif case["method"] == "merge-maxima":
        for end in ("", "1"):
            drawn["z" + end] = np.abs(drawn["z" + end])
            drawn["z" + end][..., ::7] = drawn["s" + end][..., ::7, :] = 0  # of no key
            drawn["x" + end] *= 3 if end else 10
    elif "a" in drawn:
        points = generator.standard_normal(drawn["a"].shape[:3] + (6,))
        drawn["a"] = np.exp(np.stack([distance_logits(0.7 * head, 0.7 * head) for head in points.reshape(-1, *points.shape[2:])]))
        if case["method"] == "newton-nystromformer":
            drawn["a"] /= drawn["a"].sum(-1, keepdims=True)
        drawn["a"] = drawn["a"].reshape(operands(case)["a"][0])
    return drawn


def expected(case, values):
    if case["method"] == "segment-mean":
        return {"o": segment_mean(values["q"], case["m"])}
    if case["method"] == "landmark-matrix":
        return {"o": np.exp(distance_logits(values["q"], values["w"])) @ values["s"][:, :, 0]}
    if case["method"] == "merge-maxima":
        whole = ExponentialState(*(values[name] for name in "szx")).merge(ExponentialState(*(values[name + "1"] for name in "szx")))
        return {"s": whole.state, "z": whole.normalizer, "x": np.where(np.isneginf(whole.maximum), 0.0, whole.maximum)}
    if case["method"] == "cholesky":
        return {"o": cholesky_inverse(values["a"], ridge=RIDGE)}
    _, inverse, options = NEWTON[case["method"]]
    return {"o": inverse(values["a"], **options)}


def tolerance(case):
    if case["method"] == "cholesky":
        return 1e-11, 1e-11
    return (1e-4, 1e-4) if case["method"] in NEWTON else (5e-5, 5e-5)


def check_inverses():
    """P X after some iterations has the eigenvectors of P times the start, and eigenvalues of their own."""
    case = {"batch": 1, "heads": 1, "m": 20, "d": 6}
    for method, (order, inverse, options) in NEWTON.items():
        options = {**options, "iterations": 4}  # far from the end, where one more or less would not show
        a = draw(dict(case, method=method), np.random.default_rng(0))["a"][0, 0]
        p = a + options["ridge"] * np.eye(20)
        start = p if order == "second_order" else p.T
        start = options["alpha"] * start / (norm_1(a) ** 2 if order == "second_order" else norm_1(p) * norm_infinity(p))
        values, vectors = np.linalg.eigh(p @ start)
        for _ in range(options["iterations"]):
            y = values
            values = 2 * y - y * y if order == "second_order" else y * (13 - y * (15 - y * (7 - y))) / 4
        row, _ = errors(p @ inverse(a, **options), vectors @ np.diag(values) @ vectors.T)
        if not row < 1e-10:
            return f"{method}: the iterations and eigenvalues differ by {row}"
    a = draw(dict(case, method="cholesky"), np.random.default_rng(0))["a"].astype(np.float64)
    row, _ = errors(expected(dict(case, method="cholesky"), {"a": a})["o"] @ (a + RIDGE * np.eye(20)), np.eye(20)[None, None])
    if not row < 1e-10:
        return f"cholesky: an inverse times its matrix differs from one by {row}"
    return ""


def check():
    generator, lead = np.random.default_rng(0), {"batch": 1, "heads": 1, "dtype": "f32"}
    case = {"method": "segment-mean", "n": 65, "m": 7, "d": 3, **lead}
    x = generator.standard_normal((1, 1, 65, 3))
    means = np.stack([x[0, 0, slice(*segment(i, 65, 7))].mean(0) for i in range(7)])
    if not errors(expected(case, {"q": x})["o"][0, 0], means)[0] < 1e-12:
        return "means of segments differ from those of slices"
    q = 30 + generator.standard_normal((1, 1, 9, 4))
    inner = q @ q.swapaxes(-1, -2)
    squares = np.diagonal(inner, axis1=-2, axis2=-1)
    matrix = np.exp(inner - (squares[..., :, None] + squares[..., None, :]) / 2)
    case = {"method": "landmark-matrix", "m": 9, "d": 4, **lead}
    if not errors(expected(case, {"q": q, "w": q, "s": np.eye(9)[None, None, None]})["o"], matrix)[0] < 1e-9:
        return "the matrix between landmarks differs from that of products"
    case = {"method": "merge-maxima", "m": 9, "d": 4, **lead}
    values = {name: part.astype(np.float64) for name, part in draw(case, generator).items()}
    whole = expected(case, values)
    for name in "sz":
        of = lambda state, end: state[name + end] * np.exp(state["x" + end])[(...,) + (None,) * (name == "s")]
        if not errors(of(whole, ""), of(values, "") + of(values, "1"))[0] < 1e-12:
            return f"merging: '{name}' is not the sum of both"
    return check_inverses()
