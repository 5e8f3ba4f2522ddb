"""Checks and times cases on the GPU, in a process of its own: a kernel that breaks takes the process along, and run
starts another for the cases that are left.

What comes by standard input is the number of a case a line; what goes to the pipe is one JSON object a line: first what
the machine is, then of each case what is being done, and its result.
"""

import gzip
import json
import math
import os
import re
import sys

import numpy as np
from arrays import WIDTH, errors, from_bytes
from driver import Call, Driver, Refusal, Timer, summary
from formula import expected_of, make_inputs, operands, results_of, rows_of, tolerance_of

CAPABILITIES = {80: "sm_80", 89: "sm_89", 90: "sm_90a", 100: "sm_100"}


def target_of(capability):
    """The kernels for a chip, and whether they are its own: those of an earlier one run, too, but for the names that end in a."""
    known = [c for c in CAPABILITIES if c == capability or (c < capability and not CAPABILITIES[c].endswith("a"))]
    if not known:
        raise Refusal(f"no kernels for compute capability {capability / 10}, only from {min(CAPABILITIES) / 10} on")
    return CAPABILITIES[max(known)], max(known) == capability


def find_torch():
    """PyTorch or nothing, and what is missing."""
    try:
        import torch
    except Exception as problem:  # an installation may be broken in many ways
        return None, f"no PyTorch to compare with ({problem})"
    if not torch.cuda.is_available():
        return None, f"PyTorch {torch.__version__} finds no GPU, so no comparison"
    try:
        import fla.ops.linear_attn  # noqa: F401
    except Exception as problem:
        return torch, f"no flash-linear-attention to compare with ({problem})"
    return torch, ""


# ---------------------------------------------------------------------------------------------------
# Checks
# ---------------------------------------------------------------------------------------------------


def check_case(driver, folder, case, module, inputs):
    """Whether the kernels are right; outputs are full of not-a-number before."""
    found = []
    for _ in range(2):
        call = Call(driver, folder, case, module, inputs)
        call.run()
        driver.wait()
        found.append({name: call.read(name) for name in call.outputs})
        call.free()
    same = all(np.array_equal(found[0][name], found[1][name]) for name in found[0])
    values = {name: from_bytes(inputs[name], dtype, shape) for name, (shape, dtype) in operands(case).items()}
    expected, worst, rms = expected_of(case, values), 0.0, 0.0
    for name, (shape, dtype) in results_of(case).items():
        row, square = errors(from_bytes(found[0][name], dtype, shape), expected[name])
        worst, rms = max(worst, row), max(rms, square)
    rows = np.unique(np.linspace(0, case.get("n", 1) - 1, 64).astype(int))
    if (again := rows_of(case, values, rows)) is not None:
        # Some rows of a head by the other form, too.
        shape, dtype = results_of(case)["o"]
        row, _ = errors(from_bytes(found[0]["o"], dtype, shape)[0, 0, rows], again)
        worst = max(worst, row)
    row_tolerance, rms_tolerance = tolerance_of(case)
    right = worst <= row_tolerance and rms <= rms_tolerance and same
    return {"right": right, "row_error": worst, "rms_error": rms, "bit_equal_twice": same}


# ---------------------------------------------------------------------------------------------------
# Times
# ---------------------------------------------------------------------------------------------------


def bytes_of(case):
    """What a call has to read and write at least."""
    named = [*operands(case).values(), *results_of(case).values()]
    return sum(math.prod(shape) * WIDTH[dtype] for shape, dtype in named)


def sets_needed(driver, case):
    return max(2, min(32, math.ceil(3 * driver.attribute(driver.L2_BYTES) / bytes_of(case))))


def time_case(driver, timer, folder, case, module, inputs, bandwidth):
    sets = sets_needed(driver, case)
    calls = [Call(driver, folder, case, module, inputs) for _ in range(sets)]
    result = timer.measure([call.run for call in calls])
    for call in calls:
        call.free()
    result.update(sets=sets, compulsory_bytes=bytes_of(case), share_of_copy=bytes_of(case) / result["min_seconds"] / bandwidth)
    if "card" in case:
        card = json.loads((folder / case["card"]).read_text())["roofline"]
        result.update(predicted_seconds=card["seconds"], predicted_for=card["card"])
    return result


def peers(torch, case, sets):
    """Name and calls of what else is there, on operands of the same sizes."""
    kind = {"f16": torch.float16, "bf16": torch.bfloat16}[case["dtype"]]
    shape = (case["batch"], case["heads"], case["n"], case["d"])
    made = [{name: torch.randn(shape, device="cuda", dtype=kind) for name in "qkv"} for _ in range(sets)]
    attention, causal = torch.nn.functional.scaled_dot_product_attention, case["form"] == "causal"
    from torch.nn.attention import SDPBackend, sdpa_kernel

    def by(backend, x):
        with sdpa_kernel(backend):
            attention(x["q"], x["k"], x["v"], is_causal=causal)

    for name, backend in (("flash", SDPBackend.FLASH_ATTENTION), ("cudnn", SDPBackend.CUDNN_ATTENTION)):
        yield f"softmax attention, PyTorch ({name})", [lambda x=x, b=backend: by(b, x) for x in made]
    if causal:
        try:
            from fla.ops.linear_attn import chunk_linear_attn
        except Exception:  # find_torch has said so
            return
        turned = [{name: x[name].transpose(1, 2).contiguous() for name in "qkv"} for x in made]
        yield "linear attention, fla", [lambda x=x: chunk_linear_attn(x["q"], x["k"], x["v"], normalize=True) for x in turned]


def measure_peer(torch, calls, seconds=0.2):
    row, times = calls * math.ceil(8 / len(calls)), []
    for call in calls:
        call()
    torch.cuda.synchronize()
    while len(times) < 5 or (sum(times) * len(row) < seconds and len(times) < 200):
        begin, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        torch.cuda._sleep(5_000_000)
        begin.record()
        for call in row:
            call()
        end.record()
        end.synchronize()
        times.append(begin.elapsed_time(end) / 1e3 / len(row))
    return summary(times, len(row))


def time_peers(torch, case, sets):
    found = {}
    if torch is None or case["form"] not in ("bidirectional", "causal"):
        return found
    try:
        for name, calls in peers(torch, case, sets):
            try:
                found[name] = measure_peer(torch, calls)
            except Exception as problem:  # a peer that does not take the case says so
                found[name] = {"refused": (str(problem).splitlines() or [type(problem).__name__])[0][:200]}
    except Exception as problem:  # a PyTorch that has other names
        found["PyTorch"] = {"refused": str(problem)[:200]}
    torch.cuda.empty_cache()
    return found


# ---------------------------------------------------------------------------------------------------
# Cases
# ---------------------------------------------------------------------------------------------------


def load(driver, folder, case, is_own):
    """The kernels of a case, and the file: machine code of the chip where it is there and the driver takes it, else PTX."""
    problems = []
    for kind in ["cubin"] * is_own + ["ptx"]:
        if kind not in case:
            continue
        image = gzip.decompress((folder / case[kind]).read_bytes())
        try:
            return driver.load(image + b"\0"), case[kind]
        except RuntimeError as problem:
            problems.append(f"{case[kind]}: {problem}")
    version, needed = driver.version(), re.search(rb"^\.version ([\d.]+)", image, re.M)
    raise RuntimeError("; ".join(problems) + f"; the driver is of CUDA {version // 1000}.{version % 1000 // 10}, and the kernels are PTX "
                       + (needed.group(1).decode() if needed else "of a later version"))


def missing_of(driver, case):
    """What the kernels need and the GPU lacks."""
    needed, has = max(step["shared"] for step in case["steps"] if "launch" in step), driver.attribute(driver.SHARED_BYTES)
    return f"{needed >> 10} KB of shared memory to a block, and the GPU has {has >> 10}" if needed > has else ""


def work(folder, manifest, times, pipe):
    """Until there are no more cases."""

    def say(**what):
        os.write(pipe, (json.dumps(what) + "\n").encode())

    try:
        driver = Driver()
        capability = 10 * driver.attribute(driver.CAPABILITY_MAJOR) + driver.attribute(driver.CAPABILITY_MINOR)
        target, is_own = target_of(capability)
        timer = Timer(driver)
        bandwidth = timer.copy_bandwidth() if times else None
    except RuntimeError as problem:
        say(refused=str(problem))
        return
    torch, missing = find_torch() if times else (None, "")
    version = driver.version()
    say(device=driver.name, target=target, driver=f"{version // 1000}.{version % 1000 // 10}", torch=torch.__version__ if torch else None,
        missing=missing, copy_bytes_per_second=bandwidth)
    for line in sys.stdin:
        case = manifest["cases"][int(line)]
        result = {"name": case["name"], "target": target, "right": False}
        try:
            if missing := missing_of(driver, case):
                say(**result, skipped=missing)
                continue
            say(at="the kernels are loaded")
            module, result["file"] = load(driver, folder, case, is_own)
            inputs = make_inputs(case)
            say(at="the kernels are checked")
            result.update(check_case(driver, folder, case, module, inputs))
            if result["right"] and times:
                say(at="the kernels are timed")
                result.update(time_case(driver, timer, folder, case, module, inputs, bandwidth))
                say(at="others are timed")
                result["peers"] = time_peers(torch, case, result["sets"])
            driver.unload(module)
        except Exception as problem:  # the driver's are RuntimeErrors
            # A context with a broken kernel is of no use.
            say(**{**result, "right": False}, problem=str(problem) or type(problem).__name__)
            return
        say(**result)
