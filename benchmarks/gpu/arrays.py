"""What arrays hold on a device, and how far two of them are apart."""

import math

import numpy as np

# Bytes of an element.
WIDTH = {"f16": 2, "bf16": 2, "f32": 4, "f64": 8}


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
        return values.astype({"f16": np.float16, "f32": np.float32, "f64": np.float64}[dtype])
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def from_bytes(data, dtype, shape):
    kind = {"f16": np.float16, "f32": np.float32, "f64": np.float64, "bf16": np.uint16}[dtype]
    values = np.frombuffer(data, kind, count=math.prod(shape)).reshape(shape)
    return (values.astype(np.uint32) << 16).view(np.float32) if dtype == "bf16" else values


def check():
    values = np.random.default_rng(0).standard_normal((3, 5)).astype(np.float32)
    for dtype, limit in (("f16", 2**-11), ("bf16", 2**-8), ("f32", 0)):
        again = from_bytes(to_bytes(values, dtype).tobytes(), dtype, values.shape)
        if not (np.abs(again - values) <= limit * np.abs(values)).all():
            return f"{dtype} is not rounded to the nearest"
    return ""
