"""The cases of emulate.py and its kin as programs, which attn-run runs on a device: a GPU, or the emulator.

  emulate.py NAME... --device=cuda

Operands become tensors; what is written begins as a buffer of the device that holds NaN (ATTN_POISON), unless the
case says what it holds.
"""

import os
import re
import subprocess

import numpy as np

RESULTS = ("o", "s", "z", "x")


def program(run):
    """Text, operands and results."""
    head, body = re.fullmatch(r"func\.func @main\((.*?)\) \{\n(.*)  return\n\}\n", run.module(), re.S).groups()
    types = dict(re.findall(r"%(\w+): (memref<[^>]*>)", head))
    tensors = {name: type_.replace("memref", "tensor") for name, type_ in types.items()}
    results = [name for name in RESULTS if name in types and (name != "x" or "s" in types)]
    begun = [name for name in results if not np.isnan(run.arrays[name][0]).all()]
    operands = [name for name in types if name not in results or name in begun]
    if "attn.cholesky_inverse" in body:
        # Of memrefs it has no code for the host, and is refused before kernels are made.
        body = body.replace("memref<", "tensor<").replace("  attn.", "  %o.end = attn.").replace("}\n", f"}} -> {tensors['o']}\n")
        return (f"func.func @main(%a: {tensors['a']}) -> {tensors['o']} {{\n  %o = tensor.empty() : {tensors['o']}\n{body}"
                f"  return %o.end : {tensors['o']}\n}}\n", operands, results)
    lines = []
    for name in types:
        buffer = f"%{name}.begin" if name in results else f"%{name}"
        if name in operands:
            lines.append(f"  {buffer} = bufferization.to_buffer %{name}.given : {tensors[name]} to {types[name]}")
        if name in results:
            lines.append(f"  %{name} = memref.alloc() : {types[name]}")
        if name in begun:
            lines.append(f"  memref.copy {buffer}, %{name} : {types[name]} to {types[name]}")
    begin = "\n".join(lines)
    end = "".join(f"  %{name}.end = bufferization.to_tensor %{name} restrict : {types[name]} to {tensors[name]}\n" for name in results)
    arguments = ", ".join(f"%{name}.given: {tensors[name]}" for name in operands)
    listed = ", ".join(tensors[name] for name in results)
    returned = ", ".join(f"%{name}.end" for name in results)
    text = f"func.func @main({arguments}) -> ({listed}) {{\n{begin}\n{body}{end}  return {returned} : {listed}\n}}\n"
    return text, operands, results


def launch(run, folder, device):
    """Results by name."""
    text, operands, results = program(run)
    (folder / "program.mlir").write_text(text)
    command = ["attn-run", folder / "program.mlir", "--as-written", f"--device={device}"]
    chip = getattr(run.case, "chip", "sm_80")
    if device == "emulate" or chip != "sm_80":
        command.append(f"--target={chip}")
    for name in operands:
        array, element = run.arrays[name]
        np.save(folder / f"{name}.npy", array if array.dtype == bool else np.ascontiguousarray(array, "f8" if element == "f64" else "f4"))
        command.append(f"--input=@{folder / name}.npy")
    command += [f"--output=@{folder / name}.out.npy" for name in results]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env={**os.environ, "ATTN_POISON": "1"})
    said = done.stdout + done.stderr
    if done.returncode or not re.search(r"\b[1-9]\d* operations in kernels, 0 on the host", said):
        raise RuntimeError(f"attn-run:\n{said[-2000:]}")
    return {name: np.load(folder / f"{name}.out.npy") for name in results}
