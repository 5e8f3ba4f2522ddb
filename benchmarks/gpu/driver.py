"""CUDA's driver library behind ctypes: memory, kernels, events, and times of calls. ATTN_CUDA_DRIVER names
another library than libcuda.so.1.
"""

import ctypes
import gzip
import math
import os
import statistics
import time

import numpy as np


class Refusal(RuntimeError):
    """The machine cannot run what is asked for, whatever the case."""


class Driver:
    """CUDA's driver library: one stream in the primary context, which PyTorch uses, too."""

    CAPABILITY_MAJOR, CAPABILITY_MINOR, L2_BYTES, SHARED_BYTES, ERROR_LOG, ERROR_LOG_BYTES, DYNAMIC_SHARED = 75, 76, 38, 97, 5, 6, 8

    def __init__(self):
        path = os.environ.get("ATTN_CUDA_DRIVER") or "libcuda.so.1"
        try:
            self.library = ctypes.CDLL(path)
        except OSError as problem:
            raise Refusal(f"no CUDA driver: {problem}; --check looks through the folder without one") from None
        count, self.device, self.context, self.stream = ctypes.c_int(), ctypes.c_int(), ctypes.c_void_p(), ctypes.c_void_p()
        self.call("cuInit", 0)
        self.call("cuDeviceGetCount", ctypes.byref(count))
        if not count.value:
            raise Refusal("no GPU that the driver finds; --check looks through the folder without one")
        self.call("cuDeviceGet", ctypes.byref(self.device), 0)
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(self.context), self.device)
        self.call("cuCtxSetCurrent", self.context)
        self.call("cuStreamCreate", ctypes.byref(self.stream), 1)
        name = ctypes.create_string_buffer(256)
        self.call("cuDeviceGetName", name, 255, self.device)
        self.name = name.value.decode()

    def call(self, name, *arguments):
        if not hasattr(self.library, name):
            raise Refusal(f"the driver is too old: it lacks {name}")
        status = getattr(self.library, name)(*arguments)
        if status:
            text = ctypes.c_char_p()
            self.library.cuGetErrorString(status, ctypes.byref(text))
            raise RuntimeError(f"{name}: {(text.value or b'').decode()} ({status})")

    def attribute(self, number):
        value = ctypes.c_int()
        self.call("cuDeviceGetAttribute", ctypes.byref(value), number, self.device)
        return value.value

    def version(self):
        """1000 times CUDA's, and 10 times what comes after the point."""
        value = ctypes.c_int()
        self.call("cuDriverGetVersion", ctypes.byref(value))
        return value.value

    def load(self, image):
        """PTX or machine code."""
        log, module = ctypes.create_string_buffer(16384), ctypes.c_void_p()
        names = (ctypes.c_int * 2)(self.ERROR_LOG, self.ERROR_LOG_BYTES)
        values = (ctypes.c_void_p * 2)(ctypes.addressof(log), 16383)
        try:
            self.call("cuModuleLoadDataEx", ctypes.byref(module), image, 2, names, values)
        except RuntimeError as problem:
            raise RuntimeError(f"{problem} {log.value.decode(errors='replace')}".strip()) from None
        return module

    def unload(self, module):
        self.call("cuModuleUnload", module)

    def function(self, module, name, shared):
        function = ctypes.c_void_p()
        self.call("cuModuleGetFunction", ctypes.byref(function), module, name.encode())
        if shared > 48 * 1024:
            self.call("cuFuncSetAttribute", function, self.DYNAMIC_SHARED, shared)
        return function

    def allocate(self, count):
        pointer = ctypes.c_uint64()
        self.call("cuMemAlloc_v2", ctypes.byref(pointer), ctypes.c_size_t(max(count, 1)))
        return pointer.value

    def free(self, pointer):
        self.call("cuMemFree_v2", ctypes.c_uint64(pointer))

    def copy(self, to, source, count):
        self.call("cuMemcpyAsync", ctypes.c_uint64(to), ctypes.c_uint64(source), ctypes.c_size_t(count), self.stream)

    def fill(self, pointer, value, width, count):
        name, kind = {1: ("cuMemsetD8Async", ctypes.c_ubyte), 2: ("cuMemsetD16Async", ctypes.c_ushort),
                      4: ("cuMemsetD32Async", ctypes.c_uint)}[width]
        self.call(name, ctypes.c_uint64(pointer), kind(value), ctypes.c_size_t(count), self.stream)

    def launch(self, function, step, pointers):
        sizes = [ctypes.c_uint(size) for size in step["grid"] + step["block"] + [step["shared"]]]
        self.call("cuLaunchKernel", function, *sizes, self.stream, pointers, None)

    def wait(self):
        self.call("cuStreamSynchronize", self.stream)

    def seconds(self, work):
        """Between an event before and one after what `work` queues."""
        events = [ctypes.c_void_p(), ctypes.c_void_p()]
        for event in events:
            self.call("cuEventCreate", ctypes.byref(event), 0)
        self.call("cuEventRecord", events[0], self.stream)
        work()
        self.call("cuEventRecord", events[1], self.stream)
        self.call("cuEventSynchronize", events[1])
        milliseconds = ctypes.c_float()
        self.call("cuEventElapsedTime", ctypes.byref(milliseconds), *events)
        for event in events:
            self.call("cuEventDestroy_v2", event)
        return milliseconds.value / 1e3


class Call:
    """The steps of one call on one set of buffers."""

    def __init__(self, driver, folder, case, module, inputs):
        self.driver, self.buffers, self.bytes, self.steps, self.outputs, self.keep = driver, {}, {}, [], {}, []
        for step in case["steps"]:
            if "allocate" in step:
                self.buffers[step["allocate"]], self.bytes[step["allocate"]] = driver.allocate(step["bytes"]), step["bytes"]
                driver.fill(self.buffers[step["allocate"]], 0xFF, 1, step["bytes"])
            elif "copy_in" in step:
                data = inputs[step["input"]] if "input" in step else np.frombuffer(gzip.decompress((folder / step["file"]).read_bytes()), np.uint8)
                self.keep.append(data)
                driver.copy(self.buffers[step["copy_in"]], data.ctypes.data, step["bytes"])
            elif "copy_out" in step:
                self.outputs[step["output"]] = step["copy_out"]
            elif "launch" in step:
                self.steps.append(("launch", self.prepare(module, step)))
            else:
                self.steps.append(("fill" if "fill" in step else "copy", step))
        driver.wait()

    def prepare(self, module, step):
        values = []
        for argument in step["arguments"]:
            if "buffer" in argument:
                values.append(ctypes.c_uint64(self.buffers[argument["buffer"]] + argument["offset"]))
            else:
                kind = {1: ctypes.c_uint8, 2: ctypes.c_uint16, 4: ctypes.c_uint32, 8: ctypes.c_uint64}[argument["bytes"]]
                values.append(kind(argument["value"]))
        pointers = (ctypes.c_void_p * len(values))(*[ctypes.addressof(value) for value in values])
        self.keep.append(values)
        return self.driver.function(module, step["launch"], step["shared"]), step, pointers

    def run(self):
        """Queues the steps."""
        for kind, what in self.steps:
            if kind == "fill":
                self.driver.fill(self.buffers[what["fill"]], what["value"], what["width"], what["count"])
            elif kind == "copy":
                to, source = what["copy"]
                self.driver.copy(self.buffers[to], self.buffers[source], what["bytes"])
            else:
                self.driver.launch(*what)

    def read(self, name):
        number = self.outputs[name]
        data = np.empty(self.bytes[number], np.uint8)
        self.driver.copy(data.ctypes.data, self.buffers[number], len(data))
        self.driver.wait()
        return data

    def free(self):
        for pointer in self.buffers.values():
            self.driver.free(pointer)


def summary(times, calls):
    return {"min_seconds": min(times), "median_seconds": statistics.median(times), "repetitions": len(times), "calls_each": calls}


class Timer:
    """Rows of calls behind work that keeps the GPU busy while they are queued."""

    FILLER = 1 << 28

    def __init__(self, driver):
        self.driver, self.filler = driver, driver.allocate(self.FILLER)
        self.fill()
        self.filler_seconds = max(driver.seconds(self.fill), 1e-6)

    def fill(self):
        self.driver.fill(self.filler, 0, 1, self.FILLER)

    def measure(self, calls, seconds=0.5, most=200):
        """Seconds of one call: median and least of at least 5 rows of at least 8."""
        row = calls * math.ceil(8 / len(calls))
        for call in calls:
            call()
        self.driver.wait()
        begin = time.perf_counter()
        for call in row:
            call()
        # How long the host takes to hand over a row, and half as much again.
        fillers = math.ceil(1.5 * (time.perf_counter() - begin) / self.filler_seconds)
        self.driver.wait()
        times = []
        while (len(times) < 5 or sum(times) * len(row) < seconds) and len(times) < most:
            for _ in range(min(fillers, 100)):
                self.fill()
            times.append(self.driver.seconds(lambda: [call() for call in row]) / len(row))
        return summary(times, len(row))

    def copy_bandwidth(self):
        """Bytes a second of a copy, read and written."""
        half = self.FILLER // 2
        timing = self.measure([lambda: self.driver.copy(self.filler, self.filler + half, half)], 0.2)
        return 2 * half / timing["min_seconds"]
