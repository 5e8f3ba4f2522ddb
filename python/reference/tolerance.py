"""How a compiled result is compared with the reference.

The error of a row is relative to the largest |out| of that row: late causal rows
are small, and a bound per head hides their bugs. Rows under 1e-20 of their head's
largest are compared absolutely. 16-bit results also have to meet a bound on
rms(error) / rms(out). NaN and infinities have to be where the reference has them.
"""

from dataclasses import dataclass

import numpy as np

TINY_ROW = 1e-20



def bounds_by_type(f32, narrow=None):
    """(row, rms) bounds by element type; `narrow` for f16 and bf16."""
    wide = {"f64": (1e-12, None), "f32": (f32, None)}
    return wide if narrow is None else {**wide, "f16": narrow, "bf16": narrow}


# Softmax, cosine, linear and efficient attention.
BOUNDS = bounds_by_type(1e-5, (1.2e-2, 4e-3))
PERFORMER_BOUNDS = bounds_by_type(5e-5, (2e-2, 5e-3))
NYSTROMFORMER_BOUNDS = bounds_by_type(5e-5, (5e-2, 1.5e-2))
SOFT_BOUNDS = bounds_by_type(1e-4, (2e-2, 6e-3))
# Where the condition of the matrix between landmarks, ridge included, is above 500.
SOFT_ILL_CONDITIONED_BOUNDS = bounds_by_type(2e-4)
ILL_CONDITIONED = 500


@dataclass
class Comparison:
    """row and rms: the largest errors; problem: a sentence, None when all is well."""

    row: float
    rms: float
    problem: str = None


def row_errors(got, want):
    """[..., N, Dv] twice, finite -> [..., N] errors as the bounds count them."""
    error = np.abs(got - want).max(axis=-1, initial=0.0)
    row = np.abs(want).max(axis=-1, initial=0.0)
    head = row.max(axis=-1, initial=0.0, keepdims=True)
    tiny = row <= TINY_ROW * head
    return error / np.where(tiny, 1.0, row)


def rms_error(got, want):
    """rms(got - want) / rms(want), absolute when want is all zero."""
    error = np.sqrt(np.mean(np.square(got - want))) if got.size else 0.0
    size = np.sqrt(np.mean(np.square(want))) if want.size else 0.0
    return float(error / size) if size > 0 else float(error)


def compare(got, want, element_type, bounds=None):
    """Float64 arrays of one shape -> Comparison."""
    row_bound, rms_bound = bounds or BOUNDS[element_type]
    if got.shape != want.shape:
        return Comparison(np.inf, np.inf,
                          f"expected shape {want.shape}, found {got.shape}")
    finite = np.isfinite(want)
    same = np.where(np.isnan(want), np.isnan(got), got == want)
    if not same[~finite].all() or not np.isfinite(got[finite]).all():
        where = np.argwhere(np.where(finite, ~np.isfinite(got), ~same))[0]
        at = tuple(int(i) for i in where)
        return Comparison(np.inf, np.inf,
                          f"expected {want[at]} at {at}, found {got[at]}")

    got, want = np.where(finite, got, 0.0), np.where(finite, want, 0.0)
    errors = row_errors(got, want)
    row, rms = float(errors.max(initial=0.0)), rms_error(got, want)
    problem = None
    if row > row_bound:
        at = tuple(int(i) for i in np.unravel_index(errors.argmax(), errors.shape))
        problem = (f"row {at} is off by {row:.3g} of its largest value, "
                   f"allowed {row_bound:.3g}")
    elif rms_bound is not None and rms > rms_bound:
        problem = f"rms error {rms:.3g}, allowed {rms_bound:.3g}"
    return Comparison(row, rms, problem)
