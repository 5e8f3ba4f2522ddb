"""worker.py THREADS: times cases in a process of its own: ours compiled ahead of time, or PyTorch's.

Driven by compare.py: reads one JSON object a line and answers with one: {"do": "prepare" | "measure" | "drop",
"key": ..., ...}. One thread stays on one core. A process that waits lets its threads sleep, so that the other
ones have the machine.
"""

import ctypes
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path += [str(HERE), str(ROOT / "test" / "Methods" / "harness"), str(ROOT / "python")]

import cases  # noqa: E402
import expected  # noqa: E402

CORES = sorted(os.sched_getaffinity(0))
# What a probe of a cache and calls of microseconds take at least, in seconds.
BATCH = 2e-3


def load_probes():
    with tempfile.TemporaryDirectory() as folder:
        library = f"{folder}/probes.so"
        compiler = os.environ.get("ATTN_CC", "cc")
        subprocess.run([compiler, "-O3", "-march=native", "-shared", "-fPIC", str(HERE / "probes.c"), "-o", library], check=True)
        return ctypes.CDLL(library)


def aligned(x):
    """A copy of x that begins at a cache line, as PyTorch's tensors do and NumPy's arrays need not."""
    memory = np.empty(x.nbytes + 64, np.uint8)
    start = -memory.ctypes.data % 64
    copy = memory[start:start + x.nbytes].view(x.dtype).reshape(x.shape)
    copy[...] = x
    return copy


class Ours:
    """attn-compile, then calls through the C interface. Buffers are kept between calls."""

    def __init__(self, case, threads):
        import native_module
        from memref import describe
        from reference.rounding import to_storage

        native_module.set_threads(threads)
        flags = [f"--approximate={case.approximate}"] if case.approximate else []
        self.module = native_module.NativeModule("case", case.program, flags)
        library = self.module.ready()
        runtime = ctypes.CDLL(self.module.compiler.runtime()[0])
        runtime.attn_runtime_keep_buffers.argtypes = [ctypes.c_uint64]
        runtime.attn_runtime_keep_buffers(4 << 30)
        self.entry = library._mlir_ciface_main
        self.entry.restype = None
        self.case = case
        self.arrays = [aligned(to_storage(x, case.element_type) if case.element_type != "f32" else np.asarray(x, np.float32))
                       for x in self.inputs()]
        self.memrefs = [describe(x) for x in self.arrays]
        self.returned = native_module._result_structure([native_module.Result(3, case.element_type)])
        self.arguments = [ctypes.byref(self.returned), *map(ctypes.byref, self.memrefs)]

    def inputs(self):
        if self.case.formula == "newton":
            # Like a kernel between landmarks: ones on the diagonal, less beside it.
            m = self.case.landmarks
            return [np.broadcast_to(np.exp(-0.5 * np.abs(np.subtract.outer(range(m), range(m)))), (self.case.heads, m, m))]
        given = expected.inputs(self.case)
        if self.case.layout == cases.LAYOUTS[0]:
            return given
        given = [x.swapaxes(0, 1) for x in given]
        return [np.stack(given, 1)] if self.case.layout == "packed" else given

    def call(self):
        self.entry(*self.arguments)
        self.module._free(self.returned.r0.allocated)

    def result(self):
        from memref import copy_out
        from reference.rounding import STORAGE, from_storage

        self.entry(*self.arguments)
        kind = self.case.element_type
        values = from_storage(copy_out(self.returned.r0, STORAGE[kind]), kind)
        self.module._free(self.returned.r0.allocated)
        values = np.asarray(values, np.float32)
        return values if self.case.layout == cases.LAYOUTS[0] else values.swapaxes(0, 1)

    def seconds(self):
        start = time.perf_counter()
        self.call()
        return time.perf_counter() - start


class Step(Ours):
    """A decode step: microseconds, so called in batches, from C."""

    def __init__(self, case, threads):
        super().__init__(case, threads)
        buffers = [self.memrefs[i] for i in (0, 1, 2, 3, 4, 5)]
        self.pointers = (ctypes.c_void_p * 8)(*(ctypes.addressof(x) for x in buffers), 1, 0)
        self.repeat = load_probes().repeat
        self.repeat.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long]
        self.times = 1

    def inputs(self):
        heads, width = self.case.heads, self.case.width
        random = np.random.default_rng(0)
        shapes = [(heads, 1, width)] * 4 + [(heads, 2, width, width), (heads, 2, width)]
        return [random.standard_normal(shape, np.float32) * (i < 4) for i, shape in enumerate(shapes)]

    def result(self):
        """The output of one token is its value, whatever the query; then the state is as at first."""
        self.pointers[6] = 0
        self.repeat(ctypes.cast(self.entry, ctypes.c_void_p), self.pointers, 1)
        seen = (np.maximum(self.arrays[0], 0) * np.maximum(self.arrays[1], 0)).sum(-1, keepdims=True) > 0
        assert np.allclose(self.arrays[3], self.arrays[2] * seen, atol=1e-4), "the step gives another result"
        return self.arrays[3]

    def seconds(self):
        entry = ctypes.cast(self.entry, ctypes.c_void_p)
        while True:
            start = time.perf_counter()
            self.repeat(entry, self.pointers, self.times)
            elapsed = time.perf_counter() - start
            if elapsed >= BATCH:
                return elapsed / self.times
            self.times *= 2


class Update:
    """Reads and writes as many bytes as the states of a decode step, in place, on each thread its share."""

    def __init__(self, case, threads):
        self.update = load_probes().update
        self.update.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long]
        self.data = np.zeros(case.state_bytes // 4, np.float32)
        self.threads, self.times = threads, 1

    def run(self, thread, share):
        if self.threads > 1:
            os.sched_setaffinity(0, {CORES[thread % len(CORES)]})
        self.update(self.data[thread * share:].ctypes.data, share * 4, self.times)

    def seconds(self):
        share = len(self.data) // self.threads
        while True:
            others = [threading.Thread(target=self.run, args=(i, share)) for i in range(1, self.threads)]
            start = time.perf_counter()
            for thread in others:
                thread.start()
            self.run(0, share)
            for thread in others:
                thread.join()
            elapsed = time.perf_counter() - start
            if elapsed >= 2 * BATCH:
                return elapsed / self.times
            self.times *= 2

    def result(self):
        return np.zeros(1)


class Torch:
    def __init__(self, case, threads, compiled):
        import formulas
        import torch

        torch.set_num_threads(threads)
        self.torch = torch
        element_type = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}[case.element_type]
        self.arguments = [torch.from_numpy(aligned(x))[None].to(element_type) for x in expected.inputs(case)]
        function = getattr(formulas, case.formula)
        if case.landmarks:
            plain, m = function, case.landmarks
            function = lambda q, k, v: plain(q, k, v, m=m)  # noqa: E731
        self.function = torch.compile(function, dynamic=False) if compiled else function

    def call(self):
        with self.torch.no_grad():
            return self.function(*self.arguments)

    def result(self):
        return self.call()[0].float().numpy()

    def seconds(self):
        start = time.perf_counter()
        self.call()
        return time.perf_counter() - start


def make_side(case, side, threads):
    if side in ("eager", "compile"):
        return Torch(case, threads, side == "compile")
    if side == "update":
        return Update(case, threads)
    return Step(case, threads) if case.formula == "step" else Ours(case, threads)


def measure(side, seconds):
    times, end = [], time.perf_counter() + seconds
    while not times or (len(times) < 3 and time.perf_counter() < end + seconds) or time.perf_counter() < end:
        times.append(side.seconds())
    return {"seconds": min(times), "repetitions": len(times)}


def main():
    threads, sides = int(sys.argv[1]), {}
    if threads == 1:
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    for line in sys.stdin:
        order = json.loads(line)
        answer, key = {}, order["key"]
        try:
            if order["do"] == "drop":
                sides.clear()
            elif order["do"] == "prepare":
                case = cases.Case(**order["case"])
                sides[key] = make_side(case, order["side"], threads)
                np.save(order["result"], sides[key].result())
            else:
                answer = measure(sides[key], order["seconds"])
        except Exception as error:  # the other side goes on
            answer = {"error": f"{type(error).__name__}: {error}"[:500]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
