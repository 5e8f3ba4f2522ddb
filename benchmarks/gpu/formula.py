"""What the kernels of benchmarks/gpu have to compute, in float64 by two forms, and the values that they do it
on. run imports it; so does a machine that has no GPU, where check_formulas compares the forms.

Of each kind of case a file says the operands and results of a case (name -> shape and type), draws values,
has the formula (expected), that of some rows by another form where there is one (rows), the largest errors of a
correct kernel (tolerance), and compares the forms (check).
"""

import numpy as np

import arrays
import exponential
import landmarks
import pointwise
from arrays import to_bytes

KINDS = (pointwise, exponential, landmarks)


def kind_of(case):
    return next(kind for kind in KINDS if case["method"] in kind.METHODS)


def operands(case):
    return kind_of(case).operands(case)


def results_of(case):
    return kind_of(case).results_of(case)


def make_inputs(case):
    drawn = kind_of(case).draw(case, np.random.default_rng(1))
    return {name: np.ascontiguousarray(to_bytes(drawn[name], dtype)) for name, (_, dtype) in operands(case).items()}


def expected_of(case, values):
    """Name -> the result in float64."""
    return kind_of(case).expected(case, {name: value.astype(np.float64) for name, value in values.items()})


def rows_of(case, values, rows):
    """These rows of the first head by the other form, or nothing."""
    kind = kind_of(case)
    return kind.rows(case, {name: value.astype(np.float64) for name, value in values.items()}, rows) if hasattr(kind, "rows") else None


def tolerance_of(case):
    """The largest error that a correct kernel has: of a row relative to the row's largest value, and root mean
    square; of states, which are f32 sums of 16-bit features, the same."""
    return kind_of(case).tolerance(case)


def check_formulas():
    return next((problem for part in (arrays, *KINDS) if (problem := part.check())), "")
