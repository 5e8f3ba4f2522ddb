"""Times cases in a process of its own: ours compiled ahead of time, or PyTorch's. Driven by compare.py.

Reads one JSON object a line and answers with one: {"do": "prepare" | "measure" | "stop", ...}. A side
that waits holds no thread, so the other one has the machine.
"""

import json
import pathlib
import sys
import time

import numpy as np

sys.path.append(str(pathlib.Path(__file__).resolve().parent))


def make_inputs(case):
    random = np.random.default_rng(0)
    shape = (case["heads"], case["tokens"], case["width"])
    return [random.standard_normal(shape, np.float32) for _ in range(3)]


class Ours:
    """attn-compile, then a call through the C interface. Results are freed after each call."""

    def __init__(self, case, threads, program):
        root = pathlib.Path(__file__).resolve().parents[2]
        sys.path += [str(root / "test/Methods/harness"), str(root / "python")]
        import ctypes

        import native_module
        from memref import describe
        from reference.rounding import to_storage

        native_module.set_threads(threads)
        flags = [f"--approximate={case['approximate']}"] if case["approximate"] else []
        self.module = native_module.NativeModule("case", program, flags)
        library = self.module.ready()
        self.entry = library._mlir_ciface_main
        self.entry.restype = None
        self.arrays = [to_storage(x.astype(np.float64), case["element_type"]) for x in make_inputs(case)]
        self.memrefs = [describe(x) for x in self.arrays]
        self.returned = native_module._result_structure([native_module.Result(3, case["element_type"])])
        self.arguments = [ctypes.byref(self.returned), *map(ctypes.byref, self.memrefs)]
        self.element_type = case["element_type"]

    def call(self):
        self.entry(*self.arguments)
        self.module._free(self.returned.r0.allocated)

    def result(self):
        from memref import copy_out
        from reference.rounding import STORAGE, from_storage

        self.entry(*self.arguments)
        values = from_storage(copy_out(self.returned.r0, STORAGE[self.element_type]), self.element_type)
        self.module._free(self.returned.r0.allocated)
        return np.asarray(values, np.float32)


class Torch:
    def __init__(self, case, threads, how):
        import formulas
        import torch

        torch.set_num_threads(threads)
        self.torch = torch
        element_type = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}[case["element_type"]]
        self.arguments = [torch.from_numpy(x)[None].to(element_type) for x in make_inputs(case)]
        function = getattr(formulas, case["formula"])
        if case["landmarks"]:
            plain, m = function, case["landmarks"]
            function = lambda q, k, v: plain(q, k, v, m=m)
        self.function = torch.compile(function) if how == "compile" else function

    def call(self):
        with self.torch.no_grad():
            return self.function(*self.arguments)

    def result(self):
        return self.call()[0].float().numpy()


def main():
    side = None
    for line in sys.stdin:
        order = json.loads(line)
        answer = {}
        try:
            if order["do"] == "stop":
                return
            if order["do"] == "prepare":
                case, how = order["case"], order["how"]
                if how == "ours":
                    side = Ours(case, order["threads"], order["program"])
                else:
                    side = Torch(case, order["threads"], how)
                np.save(order["result"], side.result())
            else:
                times, end = [], time.perf_counter() + order["seconds"]
                while len(times) < 3 or time.perf_counter() < end:
                    start = time.perf_counter()
                    side.call()
                    times.append(time.perf_counter() - start)
                answer = {"seconds": min(times), "repetitions": len(times)}
        except Exception as error:  # the other side goes on
            answer = {"error": f"{type(error).__name__}: {error}"[:500]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
