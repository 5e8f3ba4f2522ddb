"""Assembles the kernels that attn-codegen-gpu makes of a file, and looks at the result.

  assemble.py FILE [--ptxas PTXAS] [--chip CHIP ...] [--ptx FOLDER]

For each chip and kernel a line with its registers, or without ptxas one for each kernel; the exit status is 1
if a kernel spills, uses local memory, calls a function of the device library, there is none, or has
PTX that check_ptx.py finds fault with.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import check_ptx

CHIPS = {"sm_80": "+ptx70", "sm_89": "+ptx78", "sm_90a": "+ptx80", "sm_100": "+ptx86"}
CODEGEN = "builtin.module(attn-codegen-gpu{{target={chip}}})"
LOWER = (
    "builtin.module(nvvm-attach-target{{chip={chip} features={features} O=3}},"
    "gpu.module(convert-scf-to-cf,expand-strided-metadata,lower-affine,convert-gpu-to-nvvm,convert-vector-to-llvm,"
    "convert-nvvm-to-llvm,canonicalize,cse,reconcile-unrealized-casts),gpu-module-to-binary{{format=isa}})"
)


class NoKernel(RuntimeError):
    pass


def run(*command, text=None):
    done = subprocess.run(command, capture_output=True, text=True, input=text)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr[:4000]}")
    return done


def ptx_of(path, chip):
    """The kernels before they are lowered, and their PTX."""
    kernels = run("attn-opt", path, "--pass-pipeline=" + CODEGEN.format(chip=chip)).stdout
    if re.search(r"^ +attn\.", kernels, re.M):
        raise NoKernel(f"{path}: an operation without a kernel for {chip}")
    # What translates to LLVM IR is registered there.
    lowered = run("mlir-opt", "--pass-pipeline=" + LOWER.format(chip=chip, features=CHIPS[chip]), text=kernels).stdout
    texts = re.findall(r'"((?:[^"\\]|\\.)*\.version(?:[^"\\]|\\.)*)"', lowered)
    if not texts:
        raise NoKernel(f"{path}: no kernel for {chip}")
    unescape = lambda text: re.sub(r"\\([0-9A-F]{2})", lambda found: chr(int(found.group(1), 16)), text)
    return kernels, [unescape(text).rstrip("\0") for text in texts]


def assemble(path, chip, ptxas, folder=None):
    """Prints a line for each kernel; false if something is wrong with one."""
    right = True
    kernels, texts = ptx_of(path, chip)
    for ptx in texts:
        for problem in check_ptx.check(ptx, kernels):
            print(f"{chip}: {problem}")
            right = False
        if not ptxas:
            for name in re.findall(r"\.entry (\w+)", ptx):
                print(f"{chip}: {name}")
            continue
        with tempfile.TemporaryDirectory() as temporary:
            file = pathlib.Path(folder or temporary, f"{pathlib.Path(path).stem}.{chip}.ptx")
            file.write_text(ptx)
            said = run(ptxas, f"-arch={chip}", "-v", str(file), "-o", str(pathlib.Path(temporary, "out.cubin")))
            said = said.stdout + said.stderr
        for external in re.findall(r"\.extern \.func.*?(\w+)\s*\(", ptx, re.S):
            print(f"{chip}: calls {external}")
            right = False
        for name, stack, stores, loads, registers in re.findall(
            r"Function properties for (\w+)\s+(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads"
            r".*?Used (\d+) registers", said, re.S):
            clean = stack == stores == loads == "0"
            right &= clean
            print(f"{chip}: {name}: {registers} registers" + ("" if clean else f", {stack} bytes of stack, spills {stores} {loads}"))
    return right


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--ptxas")
    parser.add_argument("--chip", action="append")
    parser.add_argument("--ptx")
    arguments = parser.parse_args()
    right = [assemble(arguments.file, chip, arguments.ptxas, arguments.ptx) for chip in arguments.chip or CHIPS]
    sys.exit(not all(right))


if __name__ == "__main__":
    main()
