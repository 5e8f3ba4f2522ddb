"""NumPy arrays as the memref descriptors of MLIR's C interface.

    { T *allocated; T *aligned; i64 offset; i64 sizes[rank]; i64 strides[rank]; }

Arrays that a program is given lie between guard bytes which hold NaN in every
float type: a read past the end poisons the result, a write past it is found; where
compiled programs are sanitized, a read ends the case as well. Arrays
begin one element behind a cache line: a program may not count on more alignment
than its elements have.
"""

import ctypes

import numpy as np

import sanitized

GUARD_BYTES = 256
GUARD_BYTE = 0xFF
CACHE_LINE = 64


def descriptor_type(rank):
    """The ctypes structure of a memref descriptor."""
    fields = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p),
              ("offset", ctypes.c_int64)]
    if rank > 0:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type(f"Memref{rank}", (ctypes.Structure,), {"_fields_": fields})


def describe(array):
    """A descriptor of the array, which has to outlive it."""
    memref = descriptor_type(array.ndim)()
    memref.allocated = memref.aligned = array.ctypes.data
    memref.offset = 0
    for i in range(array.ndim):
        memref.sizes[i] = array.shape[i]
        memref.strides[i] = array.strides[i] // array.itemsize
    return memref


def copy_out(memref, dtype):
    """A contiguous copy of what a descriptor points at."""
    dtype = np.dtype(dtype)
    shape = tuple(getattr(memref, "sizes", ()))
    strides = tuple(stride * dtype.itemsize for stride in getattr(memref, "strides", ()))
    if 0 in shape:
        return np.zeros(shape, dtype)
    start = memref.aligned + memref.offset * dtype.itemsize
    last = sum((size - 1) * stride for size, stride in zip(shape, strides))
    buffer = (ctypes.c_char * (last + dtype.itemsize)).from_address(start)
    return np.ndarray(shape, dtype, buffer, strides=strides).copy()


class GuardedArray:
    """A copy of an array between guards; `poison` leaves NaN instead of the values."""

    def __init__(self, array, poison=False):
        array = np.ascontiguousarray(array)
        self._raw = np.full(array.nbytes + 2 * GUARD_BYTES + 2 * CACHE_LINE, GUARD_BYTE, np.uint8)
        line = GUARD_BYTES + (-(self._raw.ctypes.data + GUARD_BYTES)) % CACHE_LINE
        self._begin = line + array.itemsize
        self._end = self._begin + array.nbytes
        self.array = self._raw[self._begin:self._end].view(array.dtype).reshape(array.shape)
        if not poison:
            self.array[...] = array
        self._given = self.array.tobytes()
        start = self._raw.ctypes.data
        sanitized.forbid(start, self._begin)
        sanitized.forbid(start + self._end, self._raw.nbytes - self._end)

    def check_guards(self, name):
        sanitized.allow(self._raw.ctypes.data, self._raw.nbytes)
        outside = np.concatenate([self._raw[:self._begin], self._raw[self._end:]])
        if (outside != GUARD_BYTE).any():
            raise AssertionError(f"{name} was written outside of its bounds")

    def check_unchanged(self, name):
        if self.array.tobytes() != self._given:
            raise AssertionError(f"{name} is an input and was changed")

    def holds(self, address):
        begin = self._raw.ctypes.data
        return begin <= address < begin + self._raw.nbytes
