#!/usr/bin/env python3
"""Compiled attention beside PyTorch's: time, ratio, and how near the limit of the machine.

  benchmarks/peers/compare.py [--quick] [--threads=1,2] [--only=REGEX] [--json=FILE]

Each side runs in a process of its own and waits while the other is measured; rounds alternate (probe, ours,
PyTorch, probe, ...) and the minimum of all rounds counts. Results are compared before any time is
reported. PyTorch is optional (pip install torch): without it only ours are measured.

The limit of a case is min(0.8 x FMA probe, copy probe x flops / bytes), probes in the same run.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.append(str(HERE))
import cases  # noqa: E402


class Worker:
    def __init__(self, how):
        self.how = how
        environment = dict(os.environ, KMP_BLOCKTIME="1", OMP_WAIT_POLICY="passive")
        environment.setdefault("ATTN_BUILD", str(ROOT / "build"))
        self.process = subprocess.Popen([sys.executable, str(HERE / "worker.py")], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)

    def ask(self, **order):
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            return {"error": "the process ended"}
        return json.loads(line)

    def stop(self):
        try:
            self.process.stdin.write('{"do": "stop"}\n')
            self.process.stdin.close()
        except OSError:
            pass
        self.process.wait()


def probe(threads):
    """FMA and copy rates of this moment, as attn-run measures them."""
    with tempfile.TemporaryDirectory() as folder:
        program, report = pathlib.Path(folder) / "p.mlir", pathlib.Path(folder) / "r.json"
        program.write_text("func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }\n")
        build = os.environ.get("ATTN_BUILD", str(ROOT / "build"))
        subprocess.run([f"{build}/bin/attn-run", str(program), "--input=random", f"--threads={threads}",
                        f"--benchmark=@{report}"], check=True, stdout=subprocess.DEVNULL)
        result = json.loads(report.read_text())
    return result["probed_gigaflops_per_second"] * 1e9, result["probed_gigabytes_per_second"] * 1e9


def measure(case, threads, hows, rounds, seconds):
    """Seconds by side; None where a side is wrong or cannot run."""
    description = dict(vars(case))
    workers = [Worker(how) for how in hows]
    notes, results = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for worker in workers:
            path = f"{folder}/{worker.how}.npy"
            answer = worker.ask(do="prepare", case=description, how=worker.how, threads=threads,
                                program=case.program, result=path)
            if "error" in answer:
                notes[worker.how] = answer["error"]
            else:
                results[worker.how] = np.load(path)
    if "ours" in results:
        for how, result in results.items():
            error = np.abs(result - results["ours"]).max() / np.abs(result).max()
            if not error <= case.tolerance:
                notes[how] = f"results differ by {error:.1e} of the largest value"
                notes["ours"] = notes[how]
    best, limits = {}, [0.0, 0.0]
    for _ in range(rounds):
        limits = [max(pair) for pair in zip(limits, probe(threads))]
        for worker in workers:
            if worker.how in notes:
                continue
            answer = worker.ask(do="measure", seconds=seconds)
            if "error" in answer:
                notes[worker.how] = answer["error"]
            else:
                best[worker.how] = min(best.get(worker.how, np.inf), answer["seconds"])
    for worker in workers:
        worker.stop()
    return best, limits, notes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer lengths")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--only", default="", help="cases whose name matches this regular expression")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.3, help="of each side in each round")
    parser.add_argument("--json", help="write one JSON object a line to this file")
    arguments = parser.parse_args()

    hows = ["ours"]
    try:
        import torch

        hows += ["eager", "compile"]
        version = torch.__version__
    except ImportError:
        version = None
        print("PyTorch is not installed: only ours are measured")
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True,
                            text=True).stdout.strip()
    out = open(arguments.json, "w") if arguments.json else None

    print(f"{'case':<42} {'thr':>3} {'ours':>10} {'eager':>10} {'compiled':>10} {'vs eager':>9} {'vs comp.':>9}"
          f" {'GF/s':>7} {'of FMA':>7} {'of limit':>8}")
    for threads in map(int, arguments.threads.split(",")):
        for case in cases.all_cases(arguments.quick):
            if not re.search(arguments.only, case.name):
                continue
            sides = [how for how in hows if how != "compile" or not case.formula.startswith("sdpa")]
            best, (fma, copy), notes = measure(case, threads, sides, arguments.rounds, arguments.seconds)

            def cell(how):
                return f"{best[how] * 1e3:8.2f}ms" if how in best else f"{'-':>10}"

            row = f"{case.name:<42} {threads:>3} {cell('ours')} {cell('eager')} {cell('compile')}"
            if "ours" in best:
                for how in ("eager", "compile"):
                    row += f" {best[how] / best['ours']:8.1f}x" if how in best else f" {'-':>9}"
                rate = case.flops / best["ours"]
                limit = min(0.8 * fma, copy * case.flops / case.bytes)
                row += f" {rate / 1e9:7.1f} {rate / fma:7.0%} {rate / limit:8.0%}"
            print(row, flush=True)
            for how, note in notes.items():
                print(f"  {how}: {note}")
            if out:
                record = {"case": case.name, "threads": threads, "seconds": best, "notes": notes, "flops": case.flops,
                          "bytes": case.bytes, "fma_flops_per_second": fma, "copy_bytes_per_second": copy,
                          "machine": platform.processor() or platform.machine(), "torch": version, "commit": commit}
                out.write(json.dumps(record) + "\n")
                out.flush()


if __name__ == "__main__":
    main()
