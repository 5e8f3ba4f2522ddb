"""Whether the formulas of benchmarks/gpu say what its programs compute: cases run on the emulator, and their results
are compared as benchmarks/gpu/run does it.

  check_formula.py REGEX
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "benchmarks/gpu"))
from arrays import errors, from_bytes  # noqa: E402
from cases import cases, name_of  # noqa: E402
from formula import expected_of, make_inputs, operands, results_of, tolerance_of  # noqa: E402
from programs import method_option, program  # noqa: E402


def check(case):
    inputs = make_inputs(case)
    values = {name: from_bytes(inputs[name].tobytes(), dtype, shape) for name, (shape, dtype) in operands(case).items()}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "program.mlir").write_text(program(case))
        command = ["attn-run", work / "program.mlir", *method_option(case), "--device=emulate"]
        for name in values:
            np.save(work / f"{name}.npy", values[name])
            command.append(f"--input=@{work / name}.npy")
        command += [f"--output=@{work / name}.out.npy" for name in results_of(case)]
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{name_of(case)}: {done.stdout}{done.stderr}")
        found = {name: np.load(work / f"{name}.out.npy") for name in results_of(case)}
    launches = sum(int(number) for number in re.findall(r"(\d+) operations in kernels", done.stdout + done.stderr))
    expected = expected_of(case, values)
    pairs = [errors(found[name], expected[name]) for name in found]
    row, rms = (max(pair[i] for pair in pairs) for i in range(2))
    limits = tolerance_of(case)
    isRight = row <= limits[0] and rms <= limits[1] and launches
    print(f"{name_of(case)}: {'right' if isRight else 'WRONG'}, row {row:.1e} rms {rms:.1e}, {launches} operations in kernels", flush=True)
    return isRight


if __name__ == "__main__":
    chosen = [case for case in cases() if re.search(sys.argv[1], name_of(case))]
    wrong = [case for case in chosen if not check(case)]
    print(f"{len(chosen) - len(wrong)} of {len(chosen)} right")
    sys.exit(bool(wrong) or not chosen)
