"""Right results, in float64 NumPy, of some rows: the first and the last head, at the begin, in the middle
and at the end of the sequence. Compared with what each side gives before it is timed.
"""

import pathlib
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "python"), str(ROOT / "test" / "Methods" / "harness")]

from reference.efficient_attention import efficient_attention  # noqa: E402
from reference.linear_method import METHODS  # noqa: E402
from reference.linear_quadratic import linear_attention_quadratic  # noqa: E402
from reference.nystromformer import nystromformer  # noqa: E402
from reference.performer import performer  # noqa: E402
from reference.rounding import round_to  # noqa: E402
from reference.soft import soft  # noqa: E402
from reference.softmax_attention import softmax_attention  # noqa: E402

ROWS = 16


def inputs(case):
    """Query, key and value [H, N, D], f32."""
    random = np.random.default_rng(0)
    return [random.standard_normal((case.heads, case.tokens, case.width), np.float32) for _ in range(3)]


def blocks(tokens):
    starts = (0, max(0, tokens // 2 - ROWS // 2), max(0, tokens - ROWS))
    return [slice(start, min(start + ROWS, tokens)) for start in starts]


def expected_rows(case):
    """[2 heads, rows, D] of an attention."""
    q, k, v = (round_to(x[[0, -1]], case.element_type) for x in inputs(case))
    n = case.tokens

    def by_rows(attend):
        return np.concatenate([attend(q[:, rows], rows.start) for rows in blocks(n)], -2)

    if case.formula.startswith("sdpa"):
        return by_rows(lambda x, at: softmax_attention(x, k, v, causal=case.causal, query_offset=at))
    method = {"cosformer": "cosformer", "cosformer_causal": "cosformer", "linear_elu": "linear-elu"}.get(case.formula)
    if method:
        return by_rows(lambda x, at: linear_attention_quadratic(METHODS[method], x, k, v, causal=case.causal,
                                                                query_offset=at, max_length=n))
    if case.formula == "soft":
        return pick_rows(soft(q, k, v, case.landmarks))
    if case.formula == "nystromformer":
        return pick_rows(nystromformer(q, k, v, case.landmarks))
    if case.formula == "efficient":
        return pick_rows(efficient_attention(q, k, v))
    from printed_constant import printed_projection

    return pick_rows(performer(q, k, v, printed_projection("--approximate=performer", case.width, case.element_type)))


def pick_rows(result):
    """The rows of [heads, N, D] that are compared."""
    return np.concatenate([result[[0, -1], rows] for rows in blocks(result.shape[1])], -2)


def error(found, expected):
    """The largest difference, relative to the largest value; NaN where there is one."""
    return float(np.abs(found - expected).max() / np.abs(expected).max())
