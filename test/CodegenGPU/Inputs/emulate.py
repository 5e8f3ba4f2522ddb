"""Runs kernels of attn-codegen-gpu through attn-emulate and compares with the reference in float64.

  emulate.py NAME... [--counters] [--device=cuda]       cases whose names begin so; --list says them all

Inputs are rounded to the case's type first; results begin as NaN, masked keys are NaN. What the emulator finds (races,
reads of nothing, accesses outside, …) fails a case. With ATTN_NIGHTLY=1 each kernel runs in five schedules, which have to
agree bit by bit, and sequences are longer by NIGHTLY_TOKENS. With a device attn-run runs the same cases there.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace

import numpy as np
import on_device

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "python"))
from reference import linear_method, linear_quadratic, linear_recurrent, linear_state, rounding, tolerance  # noqa: E402

LOWER = (
    "builtin.module(gpu.module(expand-strided-metadata,lower-affine,convert-scf-to-cf,convert-gpu-to-nvvm,"
    "canonicalize,cse,reconcile-unrealized-casts))"
)


NIGHTLY = os.environ.get("ATTN_NIGHTLY", "") not in ("", "0")
# Not a multiple of a chunk.
NIGHTLY_TOKENS = 2048 + 13
# That of attn-run; none for attn-emulate.
DEVICE = ""


@dataclass
class Case:
    form: str  # state (and what reads it), attention (the same as one operation), causal, step
    method: str = "linear-elu"
    type: str = "f16"
    queries: int = 100
    keys: int = 0  # as many as queries
    features: int = 64
    values: int = 64
    heads: int = 2
    groups: int = 1
    masked: bool = False
    carried: bool = False  # a state that is not zero
    query_offset: int = 0
    key_offset: int = 0
    token_major: bool = False  # [B, N, H, D]
    scale: float = 1.0
    nan_value: int = -1  # the key whose v has a NaN
    infinite_sum: bool = False  # the carried normalizer's last number
    result: str = ""  # its type where it is another one
    chip: str = "sm_80"


def cases():
    named = {}
    for n in (1, 17, 64, 100, 257):
        for form in ("state", "causal"):
            named[f"{form}-n{n}"] = Case(form, "cosformer", queries=n, masked=n > 17)
    for d in (32, 40, 96, 128):
        for form in ("state", "causal"):
            element = "bf16" if d in (32, 128) else "f16"
            named[f"{form}-d{d}"] = Case(form, "cosformer-elu", element, queries=70, features=d, values=d, heads=1)
    for form in ("state", "causal"):
        named[f"{form}-rectangular"] = Case(form, "linear-relu", "bf16", features=24, values=72, masked=True)
        named[f"{form}-group"] = Case(form, "cosformer", "bf16", groups=3, masked=True)
        named[f"{form}-token-major"] = Case(form, "cosformer", heads=3, token_major=True)
        named[f"{form}-large"] = Case(form, "cosformer", scale=1e3)
        named[f"{form}-carried"] = Case(form, "cosformer-elu", carried=True, features=32)
        named[f"{form}-eight"] = Case(form, "linear-relu", queries=66, features=8, values=8, masked=True)
        named[f"{form}-f32-result"] = Case(form, "cosformer", "bf16", queries=20, heads=1, result="f32")
        named[f"{form}-nan"] = Case(form, "linear-elu", nan_value=70, heads=1)
    named["attention-group"] = Case("attention", "cosformer", "bf16", groups=2, masked=True)
    named["attention-carried"] = Case("attention", "cosformer-elu", queries=17, features=40, carried=True)
    named["state-segments"] = Case("state", "linear-elu", queries=17, keys=4100, features=16, values=16, heads=1)
    named["causal-offsets"] = Case("causal", "cosformer", "bf16", 70, 100, query_offset=37, key_offset=5, carried=True, groups=2)
    named["causal-unseen"] = Case("causal", "cosformer-elu", queries=90, query_offset=3, key_offset=40)
    named["causal-uneven"] = Case("causal", "cosformer-elu", "bf16", 70, features=72, values=40, heads=1, carried=True)
    # Segments of at least 16 · rank · D tokens.
    named["causal-segments"] = Case("causal", "cosformer", queries=600, features=8, values=16, masked=True)
    named["causal-segments-columns"] = Case("causal", "linear-elu", "bf16", 290, features=8, values=72, heads=1, groups=2, carried=True)
    named["causal-segments-offsets"] = Case("causal", "cosformer-elu", "bf16", 300, 410, features=8, values=8, query_offset=37, key_offset=5,
                                            carried=True)
    named["causal-segments-later"] = Case("causal", "cosformer-elu", queries=500, keys=300, features=8, values=8, query_offset=3, key_offset=170)
    named["causal-segments-nan"] = Case("causal", "linear-relu", queries=400, features=8, values=8, heads=1, nan_value=200)
    named["causal-split-traffic"] = Case("causal", "linear-elu", "bf16", 2048, heads=1)
    # Less shared memory: a chunk is copied when the one before is done with.
    named["causal-one-stage"] = Case("causal", "cosformer", queries=130, features=128, values=128, heads=1, groups=2, chip="sm_89")
    named["causal-wide-carried"] = Case("causal", "cosformer-elu", queries=66, features=128, values=128, heads=1, carried=True)
    # Keys count where there are no queries.
    named["causal-no-queries"] = Case("causal", "cosformer", "bf16", 100, groups=0, carried=True)
    named["causal-segments-no-queries"] = Case("causal", "linear-elu", queries=600, features=16, values=16, groups=0, carried=True)
    named["step-infinite"] = Case("step", "linear-elu", "f32", queries=1, features=40, values=40, carried=True, infinite_sum=True)
    named["step-no-queries"] = Case("step", "cosformer", "f16", queries=2, groups=0, carried=True)
    # More features than columns, and the other way round: warps without columns of v, or with several tiles of the normalizer.
    named["causal-wide-features"] = Case("causal", "cosformer-elu", queries=130, features=128, values=24, heads=1, groups=2, carried=True)
    # As many features that columns of v are filled up with zeros.
    named["causal-wide-whole"] = Case("causal", "cosformer", "bf16", queries=70, features=128, values=96, heads=1, groups=2, masked=True, carried=True)
    named["causal-wide-values"] = Case("causal", "cosformer", "bf16", queries=130, features=16, values=88, heads=1, nan_value=70)
    for form in ("state", "causal"):
        named[f"{form}-traffic"] = Case(form, "cosformer", "bf16", 512, heads=1)
    named["step-one"] = Case("step", "cosformer", "bf16", queries=1, carried=True, query_offset=5)
    named["step-few"] = Case("step", "cosformer-elu", "f16", queries=3, features=40, values=40, groups=2, carried=True)
    named["step-wide"] = Case("step", "linear-elu", "f32", queries=2, features=128, values=128, carried=True)
    return named


class Run:
    def __init__(self, case):
        self.case, self.method = case, linear_method.METHODS[case.method]
        self.keys = case.keys or case.queries
        self.rank = self.method.reweighting.rank
        draw = np.random.default_rng(case.queries + 1000 * case.features).standard_normal
        tokens = (1, case.heads)
        q = draw((1, case.heads * case.groups, case.queries, case.features)) * case.scale
        k = draw(tokens + (self.keys, case.features)) * case.scale
        v = draw(tokens + (self.keys, case.values)) * case.scale
        self.q, self.k, self.v = (rounding.round_to(x, case.type) for x in (q, k, v))
        self.mask = draw(tokens + (self.keys,)) > -0.5 if case.masked else None
        if case.masked:
            self.k[~self.mask] = self.v[~self.mask] = np.nan
        if case.nan_value >= 0:
            self.v[..., case.nan_value, 3] = np.nan
        zero = linear_state.zero_state(self.method, self.k, self.v)
        self.state = linear_state.State(draw(zero.state.shape).astype(np.float32) * case.carried,
                                        np.abs(draw(zero.normalizer.shape)).astype(np.float32) * 5 * case.carried)
        if case.infinite_sum:
            self.state.normalizer[..., -1] = np.inf
        self.max_length = max(case.queries + case.query_offset, self.keys + case.key_offset) + 7

    def module(self):
        """The operations on memrefs, and the arrays of the arguments: h heads of keys, g queries to each."""
        case, kv = self.case, (self.case.heads,)
        group = (case.heads, case.groups)
        arrays = {
            "q": (self.q.reshape(group + self.q.shape[2:]), case.type), "k": (self.k[0], case.type), "v": (self.v[0], case.type),
            "o": (np.full(group + (case.queries, case.values), np.nan), case.result or case.type),
            "s": (self.state.state[0], "f32"), "z": (self.state.normalizer[0], "f32")}
        if case.masked:
            arrays["m"] = (self.mask[0], "i1")
        order = {"q": "h, g, n, d", "k": "h, s, d", "v": "h, s, e", "o": "h, g, n, e", "s": "h, r, d, e", "z": "h, r, d", "m": "h, s"}
        if case.token_major:
            for name, axes, map_ in (("q", (2, 0, 1, 3), "n, h, g, d"), ("k", (1, 0, 2), "s, h, d"), ("v", (1, 0, 2), "s, h, e"),
                                     ("o", (2, 0, 1, 3), "n, h, g, e")):
                arrays[name] = (arrays[name][0].transpose(axes), arrays[name][1])
                order[name] = map_
        self.arrays, self.axes = arrays, {"o": np.argsort((2, 0, 1, 3)) if case.token_major else None}
        types = {name: "memref<" + "".join(f"{size}x" for size in array.shape) + element + ">"
                 for name, (array, element) in arrays.items()}
        phi = "relu" if case.method in ("cosformer", "linear-relu") else "elu_plus_one"
        weighted = self.rank == 2
        length = " max_length(%length)" if weighted else ""
        reweighting = ", reweighting = #attn.cosine" if weighted else ""
        normalizer = f", normalizer = #attn.normalizer<{self.method.normalizer}, 1.0e-6>"

        def write(op, space, inputs, outputs, extra, attributes):
            named = [*inputs, *(["m"] if case.masked and "k" in inputs else []), *outputs]
            maps = ", ".join(f"affine_map<({space}) -> ({order[name]})>" for name in named)
            mask = f" key_mask(%m : {types['m']})" if case.masked and "k" in inputs else ""
            typed = lambda names: ", ".join("%" + name for name in names) + " : " + ", ".join(types[name] for name in names)
            return (f"  attn.{op} ins({typed(inputs)}){mask}{length}{extra} outs({typed(outputs)}) "
                    f"{{{attributes}{reweighting}, indexing_maps = [{maps}]}}\n")

        both = f"query_map = #attn.{phi}, key_map = #attn.{phi}{normalizer}"
        offsets = (" query_offset(%qo)" if case.query_offset else "") + (" key_offset(%ko)" if case.key_offset else "")
        if case.form == "state":
            body = write("linear_state", "h, s, r, d, e", ["k", "v"], ["s", "z"], "", f"key_map = #attn.{phi}")
            body += write("linear_readout", "h, g, n, r, d, e", ["q", "s", "z"], ["o"], "", f"query_map = #attn.{phi}{normalizer}")
        elif case.form == "attention":
            parts = ["o", "s", "z"] if case.carried else ["o"]
            body = write("linear_attention", "h, g, n, s, r, d, e", ["q", "k", "v"], parts, "", both)
        else:
            parts = ["o", "s", "z"] if case.carried or case.form == "step" else ["o"]
            op = "linear_attention causal" if case.form == "causal" else "linear_attention_step"
            extra = offsets if case.form == "causal" else " position(%qo)"
            body = write(op, "h, g, n, s, r, d, e", ["q", "k", "v"], parts, extra, both)
        arguments = ", ".join(f"%{name}: {types[name]}" for name in arrays)
        constants = {"length": self.max_length, "qo": case.query_offset, "ko": case.key_offset}
        head = "".join(f"  %{name} = arith.constant {value} : index\n" for name, value in constants.items())
        return f"func.func @main({arguments}) {{\n{head}{body}  return\n}}\n"

    def factors(self, of_queries, length):
        offset = self.case.query_offset if of_queries or self.case.form == "step" else self.case.key_offset
        return self.method.reweighting.factors(np.arange(length) + offset, self.max_length)

    def expected(self):
        """The result and, where there is one, the state."""
        case, method = self.case, self.method
        options = dict(key_mask=self.mask, max_length=self.max_length)
        if case.form in ("state", "attention"):
            out, total = linear_state.linear_attention_state(method, self.q, self.k, self.v, state=self.state, **options)
            return out, total
        if case.form == "step":
            return linear_recurrent.linear_attention_recurrent(
                method, self.q, self.k, self.v, query_offset=case.query_offset, key_offset=case.query_offset,
                state=self.state, max_length=self.max_length)
        options.update(query_offset=case.query_offset, key_offset=case.key_offset)
        if not case.carried:
            return linear_quadratic.linear_attention_quadratic(method, self.q, self.k, self.v, causal=True, **options), None
        # Sums of this operation's keys and of what was before.
        plain = method.with_(normalizer=None)
        inside = linear_quadratic.linear_attention_quadratic(plain, self.q, self.k, self.v, causal=True, **options)
        weights = linear_quadratic.linear_attention_quadratic(plain, self.q, self.k, np.ones(self.v.shape[:-1] + (1,)), causal=True, **options)
        before, total = linear_state.readout_sums(method, self.q, self.state, max_length=self.max_length, query_offset=case.query_offset)
        own = linear_state.linear_state(method, self.k, self.v, key_mask=self.mask, max_length=self.max_length, key_offset=case.key_offset)
        return (inside + before) / method.denominator(weights + total), self.state.merge(own)


def call(*command, text=None):
    done = subprocess.run(command, capture_output=True, text=True, input=text)
    if done.returncode:
        raise RuntimeError(f"{command[0]}:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def load(path):
    array = np.load(path)
    return rounding.from_storage(array, "bf16" if array.dtype == np.uint16 else "f64")


def launch(run, folder, counters, schedules=1):
    """Runs the launches of a module in order: the arrays of its arguments after them."""
    if DEVICE:
        return on_device.launch(run, folder, DEVICE)
    host = call("attn-opt", f"--pass-pipeline=builtin.module(attn-codegen-gpu{{target={run.case.chip}}},canonicalize,cse)", text=run.module())
    lowered = folder / "kernels.mlir"
    lowered.write_text(call("mlir-opt", "--pass-pipeline=" + LOWER, text=host))
    constants = dict(re.findall(r"(%\w+) = arith.constant (-?\d+) : (?:index|i32)", host))
    files, files_of = {}, {}

    def hold(name, array, element="f32"):
        files[name] = folder / f"{name.strip('%')}.npy"
        np.save(files[name], array if array.dtype == bool or element == "f64" else np.asarray(array, np.float32))

    written = set()
    for index, (name, (array, element)) in enumerate(run.arrays.items()):
        files_of[name] = f"%arg{index}"
        hold(f"%arg{index}", array, element)
        if name in ("o", "s", "z", "x"):
            written.add(f"%arg{index}")
    tables = [of_queries for of_queries in ((True, False) if run.case.form in ("causal", "step") else (False, True))]
    for name, sizes in re.findall(r"(%\w+) = memref.alloc\(\) : memref<([\dx]+)x(?:f32|bf16)>", host):
        shape = [int(size) for size in sizes.split("x")]
        # Factors, or partial sums that kernels hand on.
        hold(name, run.factors(tables.pop(0), shape[1]) if len(shape) == 2 else np.full(shape, np.nan))
        if len(shape) != 2:
            written.add(name)
    pattern = (r"gpu.launch_func\s+@kernels::@(\w+) blocks in \((%\w+),.*?threads in \((%\w+),.*?"
               r"dynamic_shared_memory_size (%\w+) args\((.*)\)\s*$")
    for kernel, blocks, threads, shared, operands in re.findall(pattern, host, re.M):
        command = ["attn-emulate", str(lowered), f"--kernel={kernel}", f"--grid={constants[blocks]}",
                   f"--block={constants[threads]}", f"--shared={constants[shared]}", f"--schedules={schedules}"]
        for name, sizes, element in re.findall(r"(%\w+) : memref<((?:\d+x)*)(\w+)[^>]*>", operands):
            if name not in written:
                command.append(f"--arg={sizes}{element}=@{files[name]}")
            elif name.startswith("%arg") and np.isnan(np.load(files[name])).all():
                command.append(f"--arg=out:{sizes}{element}>{files[name]}")
            else:
                # What kernels hand on need not be written as a whole.
                command.append(f"--arg=inout:{sizes}{element}=@{files[name]}>{files[name]}")
        more = ["--counters"] if counters else ["--schedules=5", "--same-results"] if NIGHTLY else []
        said = call(*command, *more)
        if counters:
            print(said, end="")
    return {name: load(files[file]) for name, file in files_of.items()}


def lengthen(case):
    """Long sequences for nightly runs; steps and sequences without a token stay as they are."""
    if case.form == "step":
        return case
    longer = {name: getattr(case, name, 0) for name in ("queries", "keys", "tokens")}
    return replace(case, **{name: count + NIGHTLY_TOKENS for name, count in longer.items() if count})


def report(name, results):
    """Compares (what, found, expected, bounds or type) and says how far the result is off: true if all agree."""
    problem = None
    for what, value, want, bounds in results:
        compared = tolerance.compare(value, want, "f16", bounds) if isinstance(bounds, tuple) else tolerance.compare(value, want, bounds)
        problem = problem or (compared.problem and f"{what}: {compared.problem}")
        if what == "result":
            print(f"{name}: row {compared.row:.1e} rms {compared.rms:.1e}" + (f": {problem}" if problem else ""), flush=True)
    if problem:
        print(f"{name}: {problem}")
    return problem is None


def check(name, case, counters):
    run = Run(case)
    with tempfile.TemporaryDirectory() as folder:
        got = launch(run, pathlib.Path(folder), counters)
    out, state = run.expected()
    found = got["o"] if run.axes["o"] is None else got["o"].transpose(run.axes["o"])
    results = [("result", found.reshape(out.shape), out, case.type)]
    if state is not None and (case.form in ("state", "step") or case.carried):
        # Keys are rounded to 16 bits, and summed in f32.
        results += [("state", got["s"].reshape(state.state.shape), state.state, case.type),
                    ("normalizer", got["z"].reshape(state.normalizer.shape), state.normalizer, case.type)]
    return report(name, results)


def main(cases, check):
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--counters", action="store_true")
    parser.add_argument("--device", default="", choices=["", "cuda", "emulate"])
    arguments = parser.parse_args()
    # This module, also where it runs as the script.
    sys.modules[launch.__module__].DEVICE = arguments.device
    chosen = {name: case for name, case in cases().items() if not arguments.names or name.startswith(tuple(arguments.names))}
    if arguments.list or not chosen:
        print("\n".join(cases()))
        sys.exit(not arguments.list)
    if NIGHTLY and not arguments.counters:
        chosen = {name: lengthen(case) for name, case in chosen.items()}
    failed = [name for name, case in chosen.items() if not check(name, case, arguments.counters)]
    print(f"{len(chosen) - len(failed)} of {len(chosen)} cases agree")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main(cases, check)
