"""Assembles the kernels of the cases of emulate.py, emulate_exponential.py and emulate_small.py for each target.

  assemble_cases.py NAME... [--ptxas PTXAS] [--chip CHIP ...]      cases whose names begin so

What is wrong with a kernel is as in assemble.py. A target without the shared memory for a case has no kernel of it, and
that is said; a case of which no target has one is wrong.
"""

import argparse
import contextlib
import io
import pathlib
import sys
import tempfile

import assemble
import emulate
import emulate_exponential
import emulate_small


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--ptxas")
    parser.add_argument("--chip", action="append")
    arguments = parser.parse_args()
    cases = [(name, module.Run(case)) for module in (emulate, emulate_exponential, emulate_small) for name, case in module.cases().items()
             if not arguments.names or name.startswith(tuple(arguments.names))]
    right, count = 0, 0
    for name, run in cases:
        isRight, kernels = True, 0
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, f"{name}.mlir")
            path.write_text(run.module())
            for chip in arguments.chip or assemble.CHIPS:
                said = io.StringIO()
                try:
                    with contextlib.redirect_stdout(said):
                        wasRight = assemble.assemble(path, chip, arguments.ptxas)
                except assemble.NoKernel:
                    print(f"{name}: no kernel for {chip}", flush=True)
                    continue
                kernels += len(set(line.split(": ")[1] for line in said.getvalue().splitlines()))
                isRight &= wasRight
                if not wasRight:
                    print(name, said.getvalue(), sep="\n", flush=True)
        isRight &= kernels > 0
        right, count = right + isRight, count + kernels
        print(f"{name}: {kernels} kernels{'' if isRight else ', WRONG'}", flush=True)
    print(f"{right} of {len(cases)} cases are assembled, {count} kernels")
    sys.exit(right < len(cases) or not cases)


if __name__ == "__main__":
    main()
