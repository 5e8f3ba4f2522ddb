"""The element types of compiled programs: values in float64, storage in bytes.

    round_to(x, "bf16")        float64 values that bf16 can hold
    to_storage(x, "bf16")      uint16 words (NumPy has no bf16)
    from_storage(words, "bf16") back to float64

Rounding is to nearest, ties to even. f16 beyond 65504 becomes infinite.
"""

import numpy as np

STORAGE = {
    "f64": np.dtype(np.float64),
    "f32": np.dtype(np.float32),
    "f16": np.dtype(np.float16),
    "bf16": np.dtype(np.uint16),
}

# The type that sums are kept in, by element type.
ACCUMULATOR = {"f64": "f64", "f32": "f32", "f16": "f32", "bf16": "f32"}


def to_storage(x, element_type):
    """float64 -> the array a program is given; bf16 as uint16 words."""
    x = np.asarray(x, np.float64)
    if element_type == "bf16":
        return _to_bf16_words(x)
    with np.errstate(over="ignore"):
        return x.astype(STORAGE[element_type])


def from_storage(stored, element_type):
    """The array a program left behind -> float64."""
    if element_type == "bf16":
        words = stored.astype(np.uint32) << np.uint32(16)
        return words.view(np.float32).astype(np.float64)
    return stored.astype(np.float64)


def round_to(x, element_type):
    """float64 -> the nearest values of the type, in float64."""
    return from_storage(to_storage(x, element_type), element_type)


def _to_bf16_words(x):
    """float64 -> bf16 words in one rounding (not through a rounded f32)."""
    # Round to odd to f32 first: with 16 more bits than bf16 the second rounding
    # is then exact.
    with np.errstate(over="ignore", invalid="ignore"):
        single = x.astype(np.float32)
    words = np.ascontiguousarray(single).view(np.uint32).copy()
    wide = single.astype(np.float64)
    inexact = np.isfinite(x) & (wide != x)
    # Step back towards zero where f32 went too far, then make the last bit odd.
    too_far = inexact & (np.abs(wide) > np.abs(x))
    words = np.where(too_far, words - np.uint32(1), words)
    words = np.where(inexact, words | np.uint32(1), words)
    rounding = np.uint32(0x7FFF) + ((words >> np.uint32(16)) & np.uint32(1))
    rounded = ((words + rounding) >> np.uint32(16)).astype(np.uint16)
    quiet_nan = ((words >> np.uint32(16)) | np.uint32(0x40)).astype(np.uint16)
    return np.where(np.isnan(x), quiet_nan, rounded)
