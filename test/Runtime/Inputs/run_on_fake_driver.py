"""benchmarks/gpu/run on a driver library that does not compute, and on a PyTorch that does nothing.

  run_on_fake_driver.py [--alone] [--wrong] [--breaks=CASE] [--hangs=CASE] RUN [its options]

Results are what the formula gives, written where the kernels would, and a card predicts 7 us of the first case;
with --wrong kernels write nothing, with --alone there is no PyTorch. Checking a case whose name has CASE in it ends the
process, or lasts, for which nobody waits as long as run would.
"""

import contextlib
import ctypes
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import sys
import time
import types


def load(path):
    sys.path.insert(0, str(path.parent))
    loader = importlib.machinery.SourceFileLoader("run", str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("run", loader))
    loader.exec_module(module)
    return module


def write_results(worker, call):
    case, inputs = call.of
    values = {name: worker.from_bytes(inputs[name], dtype, shape) for name, (shape, dtype) in worker.operands(case).items()}
    from arrays import to_bytes

    for name, result in worker.expected_of(case, values).items():
        data = to_bytes(result, worker.results_of(case)[name][1])
        ctypes.memmove(call.buffers[call.outputs[name]], data.ctypes.data, data.nbytes)


def compute(worker):
    """Lets a call write the results; once is enough for the same buffers."""
    from driver import Call

    begin, queue = Call.__init__, Call.run

    def begin_of(self, driver, folder, case, module, inputs):
        begin(self, driver, folder, case, module, inputs)
        self.of, self.isDone = (case, inputs), False

    def queue_of(self):
        queue(self)
        if not self.isDone:
            write_results(worker, self)
            self.isDone = True

    Call.__init__, Call.run = begin_of, queue_of


class Event:
    def __init__(self, enable_timing):
        assert enable_timing

    def elapsed_time(self, other):
        return 0.25

    record = synchronize = lambda self: None


class Tensor:
    transpose = contiguous = lambda self, *sizes: self


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made
    return made


def make_torch():
    chosen = []

    @contextlib.contextmanager
    def kernel(backend):
        chosen.append(backend)
        yield

    def attention(q, k, v, is_causal):
        if chosen[-1] == "cudnn":
            raise RuntimeError("not this one\nfor reasons")

    nothing = lambda *arguments: None
    cuda = types.SimpleNamespace(is_available=lambda: True, Event=Event, synchronize=nothing, empty_cache=nothing, _sleep=nothing)
    functional = types.SimpleNamespace(scaled_dot_product_attention=attention)
    module("torch.nn.attention", SDPBackend=types.SimpleNamespace(FLASH_ATTENTION="flash", CUDNN_ATTENTION="cudnn"), sdpa_kernel=kernel)
    nn = module("torch.nn", functional=functional)
    module("torch", __version__="of the test", cuda=cuda, nn=nn, float16="f16", bfloat16="bf16",
           randn=lambda shape, device, dtype: Tensor())
    module("fla")
    module("fla.ops")
    module("fla.ops.linear_attn", chunk_linear_attn=lambda q, k, v, normalize: None)


def trouble(worker, flags, pipe):
    """Cases that end the process, and that do not end."""
    check = worker.check_case

    def check_case(driver, folder, case, *rest):
        is_in = lambda flag: any(given.startswith(flag) and given[len(flag):] in case["name"] for given in flags)
        if is_in("--breaks="):
            os._exit(9)
        if is_in("--hangs="):
            os.write(pipe, b'{"at": "this lasts"}\n')
            time.sleep(600)
        return check(driver, folder, case, *rest)

    worker.check_case = check_case


def hurry(run):
    """Once a case lasts its time is over."""
    receive = run.Worker.receive

    def receive_of(self, seconds):
        answer = receive(self, 1 if getattr(self, "lasts", False) else seconds)
        self.lasts = answer.get("at") == "this lasts"
        return answer

    run.Worker.receive = receive_of


def main():
    flags = [argument for argument in sys.argv[1:] if argument.startswith(("--alone", "--wrong", "--breaks=", "--hangs="))]
    path, *rest = [argument for argument in sys.argv[1:] if argument not in flags]
    run = load(pathlib.Path(path))
    folder, read = pathlib.Path(path).parent, run.read_manifest

    def read_manifest(_):
        manifest = read(folder)
        (folder / "card.json").write_text(json.dumps({"roofline": {"seconds": 7e-6, "card": "A100"}}))
        manifest["cases"][0]["card"] = "card.json"
        for case in manifest["cases"]:
            case.pop("cubin", None)  # the driver of the test reads PTX
        return manifest

    run.read_manifest = read_manifest
    if "--alone" in flags:
        sys.modules["torch"] = None
    else:
        make_torch()
    worker = sys.modules["worker"]
    if "--wrong" not in flags:
        compute(worker)
    pipe = [int(given[len("--worker="):]) for given in rest if given.startswith("--worker=")]
    trouble(worker, flags, *pipe or [None])
    hurry(run)
    sys.modules["driver"].Timer.FILLER = 1 << 16
    run.main(rest, [sys.executable, __file__, *flags, path])


if __name__ == "__main__":
    main()
