"""What a case should compute, by the form of the reference that is fast enough."""

import numpy as np

from reference.linear_chunked import linear_attention_chunked
from reference.linear_quadratic import linear_attention_quadratic
from reference.linear_state import linear_attention_state
from reference.tolerance import compare

# The reference's forms agree to 1e-12 (test/Reference), so long sequences may use
# the cheap ones.
QUADRATIC_LIMIT = 600 * 600


def linear_attention(method, q, k, v, *, causal=False, key_mask=None, **positions):
    """key_mask: bool [B, S]. Other arguments as in the reference."""
    if key_mask is not None:
        key_mask = key_mask[:, None, :]
    if q.shape[-2] * k.shape[-2] <= QUADRATIC_LIMIT:
        return linear_attention_quadratic(method, q, k, v, causal=causal, key_mask=key_mask,
                                          **positions)
    form = linear_attention_chunked if causal else linear_attention_state
    return form(method, q, k, v, key_mask=key_mask, **positions)[0]


def check(got, want, element_type, bounds=None, what="the result"):
    """AssertionError if got is not want within the bounds of the element type."""
    problem = compare(got, want, element_type, bounds).problem
    if problem:
        raise AssertionError(f"{what}: {problem}")


def check_bits(got, want, what):
    """AssertionError unless every value is the same; NaN equals NaN."""
    if not np.array_equal(got, want, equal_nan=True):
        where = np.argwhere(~((got == want) | (np.isnan(got) & np.isnan(want))))
        raise AssertionError(f"{what}: {len(where)} of {got.size} values differ, "
                             f"the first at {tuple(int(i) for i in where[0])}")
