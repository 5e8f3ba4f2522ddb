"""One run of attn-run: what it printed, its figures, and the most memory that its process had at once.

Also what the benchmarks that write documents share: the machine in a line, and a document's measured part.
"""

import json
import os
import pathlib
import platform
import re
import subprocess
import tempfile


# Threads that wait leave the core to others: on a busy machine one that spins keeps the other from its work.
ENVIRONMENT = dict(os.environ, OMP_WAIT_POLICY="passive", KMP_BLOCKTIME="1")


class Failed(Exception):
    """attn-run ended with a status other than 0; `status` is it, negative for a signal."""

    def __init__(self, command, status, output):
        super().__init__(f"{' '.join(command)}\nended with status {status}:\n{output}")
        self.status = status


class Run:
    """`figures` is the JSON of --benchmark, or None; `resident` the largest resident set, in bytes.

    The program's one result goes to the file `output`.
    """

    def __init__(self, attn_run, program, options, benchmark=True, output=None):
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "benchmark.json"
            command = [str(attn_run), str(program), "--function=main", *options]
            shown = list(command)
            if benchmark:
                command.append(f"--benchmark=@{report}")
            command.append(f"--output=@{output or pathlib.Path(folder) / 'result.npy'}")
            with open(pathlib.Path(folder) / "printed", "w+") as printed:
                process = subprocess.Popen(command, stdout=printed, stderr=subprocess.STDOUT, env=ENVIRONMENT)
                # Unlike getrusage of all children, this is of the one process.
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
                printed.seek(0)
                self.text = printed.read()
            if process.returncode != 0:
                raise Failed(shown, process.returncode, self.text)
            self.figures = json.loads(report.read_text()) if benchmark else None
            self.resident = usage.ru_maxrss * 1024

    def find(self, pattern):
        found = re.search(pattern, self.text)
        return found.groups() if found else None


def machine(figures):
    """The machine of a run, as one line."""
    return (
        f"{platform.system()} {platform.machine()}, {figures['cpu']}, {figures['threads']} thread{'s' * (figures['threads'] != 1)}; probed in the same "
        f"run: {figures['probed_gigaflops_per_second']:.0f} GF/s of f32 multiply-adds, "
        f"{figures['probed_gigabytes_per_second']:.0f} GB/s of copying"
    )


def seconds(value):
    if value < 1e-3:
        return f"{value * 1e6:.0f} µs"
    return f"{value * 1e3:.3g} ms" if value < 0.9995 else f"{value:.3g} s"


def megabytes(value):
    return f"{value / 1e6:.1f} MB" if value < 99.95e6 else f"{value / 1e6:,.0f} MB"


def write_measured(document, text):
    """Puts `text` between the document's two marks."""
    begin, end = "<!-- measured -->\n", "<!-- end -->\n"
    old = pathlib.Path(document).read_text()
    head, _, rest = old.partition(begin)
    _, found, tail = rest.partition(end)
    if not found:
        raise SystemExit(f"{document}: has no '{begin.strip()}' and '{end.strip()}'")
    pathlib.Path(document).write_text(head + begin + text + end + tail)


def keep_least(cells, earlier, *keys):
    """Times become the least of a run and of an earlier one, whose cells are the same by `keys`.

    For machines that are never quiet: other work only adds to a time, so the least of several runs is nearest.
    """
    known = {tuple(cell[key] for key in keys): cell for cell in earlier}
    for cell in cells:
        before = known.get(tuple(cell[key] for key in keys), {})
        for name in ("min_seconds", "median_seconds"):
            if name in cell and name in before:
                cell[name] = min(cell[name], before[name])
