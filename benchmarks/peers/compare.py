#!/usr/bin/env python3
"""Compiled attention beside PyTorch's and beside the limits of the machine: the table of goals.

  compare.py [--only=REGEX] [--rounds=N] [--json=FILE]
  compare.py --from=FILE[,FILE…] [--document=FILE.md] [--pictures=FOLDER]

Each side runs in a process of its own and waits while another is measured. The cases of a group alternate,
in rounds (probes, ours, PyTorch, …, probes, …), and the minimum of all rounds counts, or where two of ours hardly
differ the median of the rounds' ratios. The first result of each side is compared with float64 NumPy, and with the
other sides; one that is wrong has no time. PyTorch is optional (pip install torch).

The limit of a case is min(0.8 x FMA probe, copy probe x flops / bytes); probes of the same rounds. --only takes
groups and rows whose name matches; --from shows what earlier runs wrote with --json.
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
import time

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path += [str(HERE), str(HERE.parent)]
import expected  # noqa: E402
import goals  # noqa: E402
import report  # noqa: E402

BUILD = os.environ.get("ATTN_BUILD", str(ROOT / "build"))
ENVIRONMENT = dict(os.environ, ATTN_BUILD=BUILD)
# On every side a thread has a core of its own and sleeps when it has had nothing to do for about a millisecond,
# freed memory is kept, pages have the ordinary size (NumPy would ask for huge ones, of which a smaller array gets a smaller
# part), and nothing compiles in the background.
EQUAL = dict(OMP_PROC_BIND="true", OMP_PLACES="cores", KMP_BLOCKTIME="1", GOMP_SPINCOUNT="300000", MALLOC_MMAP_MAX_="0",
             MALLOC_TRIM_THRESHOLD_="17179869184", NUMPY_MADVISE_HUGEPAGE="0", TORCHINDUCTOR_COMPILE_THREADS="1")
LONGEST = 600  # seconds that a side may take for an answer


class Worker:
    """A process that times cases on so many threads."""

    def __init__(self, threads):
        self.threads, self.process = threads, None

    def ask(self, **order):
        if self.process is None:
            self.process = subprocess.Popen([sys.executable, str(HERE / "worker.py"), str(self.threads)], stdin=subprocess.PIPE,
                                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**ENVIRONMENT, **EQUAL})
        try:
            self.process.stdin.write(json.dumps(order) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except OSError:
            line = ""
        if line:
            return json.loads(line)
        self.process = None
        return {"error": "the process ended"}

    def stop(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait()
            self.process = None


def attn_run(folder, program, *options):
    """The figures of --benchmark, if asked for."""
    source, figures = pathlib.Path(folder) / "p.mlir", pathlib.Path(folder) / "r.json"
    source.write_text(program)
    subprocess.run([f"{BUILD}/bin/attn-run", str(source), f"--output=@{folder}/out.npy",
                    *(option.format(figures=f"@{figures}") for option in options)],
                   check=True, stdout=subprocess.DEVNULL, timeout=LONGEST, env={**ENVIRONMENT, "ATTN_CACHE_DIR": f"{folder}/cache"})
    return json.loads(figures.read_text()) if figures.exists() else None


class Probes:
    """FMA and copy rates of this moment, as attn-run measures them."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.cpu = None

    def measure(self, threads):
        program = "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }\n"
        figures = attn_run(self.folder.name, program, "--input=random", f"--threads={threads}", "--benchmark={figures}")
        self.cpu = figures["cpu"]
        return figures["probed_gigaflops_per_second"] * 1e9, figures["probed_gigabytes_per_second"] * 1e9


def measure_start(case):
    """Seconds to compile, and those of a process whose machine code is kept from an earlier one."""
    with tempfile.TemporaryDirectory() as folder:
        options = ["--input=random"] * 3 + ([f"--approximate={case.approximate}"] if case.approximate else [])
        figures = attn_run(folder, case.program, *options, "--benchmark={figures}")
        attn_run(folder, case.program, *options)
        start = time.perf_counter()
        attn_run(folder, case.program, *options)
        return {"compile_seconds": figures["compile_seconds"], "second_run_seconds": time.perf_counter() - start}


class GroupRun:
    """One interleaved run."""

    def __init__(self, group, needs, workers, probes):
        self.group, self.workers, self.probes = group, workers, probes
        self.tasks = {}
        for case, threads, sides in needs:
            known = self.tasks.setdefault((case.name, threads), (case, []))[1]
            known += [side for side in sides if side not in known and (side in ("ours", "update", "start") or ("torch", threads) in workers)]
        self.seconds, self.notes, self.starts, self.limits = {}, {}, {}, {}
        self.rounds = {}

    def worker(self, side, threads):
        return self.workers["torch" if side in ("eager", "compile") else "ours", threads]

    def visits(self):
        for (name, threads), (case, sides) in self.tasks.items():
            for side in sides:
                if side != "start" and (name, threads, side) not in self.notes:
                    yield name, threads, case, side

    def prepare(self):
        """Compiles everything, and compares the results."""
        for (name, threads), (case, sides) in self.tasks.items():
            results = {}
            with tempfile.TemporaryDirectory() as folder:
                for side in sides:
                    if side == "start":
                        continue
                    path = f"{folder}/{side}.npy"
                    answer = self.worker(side, threads).ask(do="prepare", key=f"{name}/{side}", case=vars(case), side=side, result=path)
                    if "error" in answer:
                        self.notes[name, threads, side] = answer["error"]
                    elif case.is_attention:
                        results[side] = np.load(path)
            self.compare(name, threads, case, results)

    def compare(self, name, threads, case, results):
        if not results:
            return
        want = expected.expected_rows(case)
        for side, result in results.items():
            error = expected.error(expected.pick_rows(result), want)
            if not error <= case.tolerance:
                self.notes[name, threads, side] = f"wrong: differs by {error:.1e} of the largest value from float64"
            elif "ours" in results and not expected.error(result, results["ours"]) <= 2 * case.tolerance:
                self.notes[name, threads, side] = "wrong: the results of the two sides differ"

    def measure(self, rounds, seconds):
        threads = sorted({threads for _, threads in self.tasks})
        for _ in range(rounds):
            for count in threads:
                best = self.limits.get(count, (0.0, 0.0))
                self.limits[count] = tuple(map(max, zip(best, self.probes.measure(count))))
            for name, count, case, side in list(self.visits()):
                answer = self.worker(side, count).ask(do="measure", key=f"{name}/{side}", seconds=seconds)
                if "error" in answer:
                    self.notes[name, count, side] = answer["error"]
                else:
                    key = (name, count, side)
                    self.seconds[key] = min(self.seconds.get(key, np.inf), answer["seconds"])
                    self.rounds.setdefault(key, []).append(float(f"{answer['seconds']:.5g}"))
            for (name, _), (case, sides) in self.tasks.items():
                if "start" in sides:
                    found, best = measure_start(case), self.starts.get(name, {})
                    self.starts[name] = {key: min(value, best.get(key, np.inf)) for key, value in found.items()}
        for worker in self.workers.values():
            if worker.process:
                worker.ask(do="drop", key="")

    def records(self, common):
        for (name, threads), (case, sides) in self.tasks.items():
            fma, copy = self.limits[threads]
            yield {"group": self.group.name, "case": name, "threads": threads,
                   "seconds": {side: float(f"{self.seconds[name, threads, side]:.5g}") for side in sides if (name, threads, side) in self.seconds},
                   "notes": {side: self.notes[name, threads, side] for side in sides if (name, threads, side) in self.notes},
                   **({"start": self.starts[name]} if name in self.starts else {}),
                   "rounds": self.rounds.get((name, threads, "ours"), []),
                   "flops": case.flops, "bytes": case.bytes, "fma_flops_per_second": fma, "copy_bytes_per_second": copy, **common}


def versions():
    found = {"python": platform.python_version(), "numpy": np.__version__, "torch": None}
    try:
        import torch

        found["torch"] = torch.__version__
    except ImportError:
        print("PyTorch is not installed: only ours are measured")
    text = subprocess.run([f"{BUILD}/bin/attn-run", "--version"], capture_output=True, text=True, check=True).stdout
    found["attn-run"] = text.strip().removeprefix("attn-run ")
    return found


def run(arguments):
    known = versions()
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
    probes, workers = Probes(), {(kind, threads): Worker(threads) for kind in ("ours", *["torch"] * bool(known["torch"]))
                                for threads in goals.BOTH}
    out = open(arguments.json, "w") if arguments.json else None
    records = []
    try:
        for group in goals.all_groups():
            whole = re.search(arguments.only, group.name)
            rows = [goal for goal in group.goals if whole or re.search(arguments.only, goal.row)]
            needs = [need for goal in rows for need in goal.needs] + (group.others if whole else [])
            if not needs:
                continue
            part = GroupRun(group, needs, workers, probes)
            part.prepare()
            rounds = arguments.rounds * group.rounds
            part.measure(rounds, arguments.seconds)
            common = {"device": f"{platform.system()} {platform.machine()}, {probes.cpu}, {os.cpu_count()} CPUs",
                      "flags": {"rounds": rounds, "seconds": arguments.seconds}, "versions": known,
                      "commit": commit.stdout.strip() or None}
            found = list(part.records(common))
            records += found
            if out:
                out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in found)
                out.flush()
            report.show([found], [group], arguments.only)
    finally:
        for worker in workers.values():
            worker.stop()
    print(report.machine(records))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="REGEX")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=0.15, help="of each case and side in each round")
    parser.add_argument("--json", type=pathlib.Path, help="write one JSON object a line to this file")
    parser.add_argument("--from", dest="earlier", help="files of earlier runs, to show instead of measuring")
    parser.add_argument("--document", type=pathlib.Path, help="put their table into this page")
    parser.add_argument("--pictures", type=pathlib.Path, help="put their pictures into this folder")
    arguments = parser.parse_args()
    if not arguments.earlier:
        return run(arguments)
    runs = [[json.loads(line) for line in pathlib.Path(path).read_text().splitlines()] for path in arguments.earlier.split(",")]
    report.show(runs, goals.all_groups(), arguments.only)
    if arguments.document:
        report.write_document(runs, arguments.document)
    if arguments.pictures:
        report.write_pictures(runs, arguments.pictures)


if __name__ == "__main__":
    main()
