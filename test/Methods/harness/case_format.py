"""A lit test format: every case of a Python file is one lit test.

    attn :: Methods/cosformer.py/causal-f32-D64-N577

A file either defines `cases()` (see case.py) or holds unittest classes. All its
cases run in one process (run_cases.py), started by the first of its tests that
lit executes; the others wait for that process and read its results. A case that
crashes or hangs fails alone: the rest continue in a new process.
"""

import fcntl
import json
import os
import selectors
import signal
import subprocess
import time

import lit.formats
import lit.Test

# The outcome of every case that a broken file did not come to.
WHOLE_FILE = "*"

RUNNER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "run_cases.py")


class CaseFormat(lit.formats.FileBasedTest):
    def __init__(self, python, environment, case_seconds=None):
        self.python = python or _python_with_numpy()
        self.environment = environment
        # The first case of a module waits for the compiler, and for longer where that instruments.
        self.case_seconds = case_seconds or (1500 if environment.get("ATTN_SANITIZE") else 120)
        self.broken = None
        # Results of an earlier lit run are not ours.
        self.run_id = f"{os.getpid()}-{time.time_ns()}"

    def getTestsForPath(self, suite, path_in_suite, lit_config, local_config):
        if _is_case_file(path_in_suite[-1], local_config):
            source = suite.getSourcePath(path_in_suite)
            yield from self._tests(suite, {source: path_in_suite}, lit_config, local_config)

    def getTestsInDirectory(self, suite, path_in_suite, lit_config, local_config):
        folder = suite.getSourcePath(path_in_suite)
        paths = {os.path.join(folder, name): path_in_suite + (name,)
                 for name in sorted(os.listdir(folder)) if _is_case_file(name, local_config)}
        if paths:
            yield from self._tests(suite, paths, lit_config, local_config)

    def _tests(self, suite, paths, lit_config, local_config):
        listing = subprocess.run(
            [self.python, RUNNER, "--list", *paths], env=self.environment,
            capture_output=True, text=True)
        if listing.returncode != 0:
            # One failing test, not the end of everybody's tests.
            self.broken = listing.stderr
            path = next(iter(paths.values()))
            yield lit.Test.Test(suite, path[:-1] + ("list",), local_config)
            return
        for source, names in json.loads(listing.stdout).items():
            for name in names:
                yield lit.Test.Test(suite, paths[source] + (name,), local_config,
                                    file_path=source)

    def execute(self, test, lit_config):
        if test.config.unsupported:
            return lit.Test.UNSUPPORTED, ""
        if self.broken:
            return lit.Test.FAIL, f"cannot list the cases\n{self.broken}"
        *_, file_name, case = test.path_in_suite
        folder = os.path.dirname(os.path.dirname(test.getExecPath()))
        results = os.path.join(folder, "Output", file_name)
        os.makedirs(os.path.dirname(results), exist_ok=True)
        with open(results + ".lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            outcomes = self._load(results)
            if outcomes is None:
                outcomes = self._run(test.file_path, results)
        outcome = outcomes.get(case) or outcomes.get(WHOLE_FILE)
        if outcome is None:
            return lit.Test.UNRESOLVED, f"the file ran, but not {case}"
        code = lit.Test.PASS if outcome["passed"] else lit.Test.FAIL
        return lit.Test.Result(code, outcome["message"])

    def _load(self, results):
        try:
            with open(results + ".json") as file:
                stored = json.load(file)
        except (OSError, ValueError):
            return None
        return stored["outcomes"] if stored["run"] == self.run_id else None

    def _run(self, source, results):
        """Run all cases of a file; restart behind one that crashes or hangs."""
        outcomes = {}
        while True:
            done, unfinished, ending = self._run_once(source, outcomes)
            outcomes.update(done)
            if unfinished is not None:
                outcomes[unfinished] = {"passed": False, "message": ending}
            if unfinished in (None, WHOLE_FILE):
                break
        with open(results + ".json.new", "w") as file:
            json.dump({"run": self.run_id, "outcomes": outcomes}, file)
        os.replace(results + ".json.new", results + ".json")
        return outcomes

    def _run_once(self, source, outcomes):
        """(outcomes, the case that ended the process or None, how)."""
        read_end, write_end = os.pipe()
        process = subprocess.Popen(
            [self.python, RUNNER, "--report-fd", str(write_end), source],
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, pass_fds=[write_end], start_new_session=True)
        os.close(write_end)
        try:
            process.stdin.write("\n".join(outcomes).encode())
            process.stdin.close()
        except BrokenPipeError:
            pass

        done, started, timed_out = {}, None, False
        printed, pending = b"", b""
        with selectors.DefaultSelector() as selector:
            selector.register(read_end, selectors.EVENT_READ)
            selector.register(process.stdout, selectors.EVENT_READ)
            while selector.get_map():
                events = selector.select(self.case_seconds)
                if not events:
                    timed_out = True
                    os.killpg(process.pid, signal.SIGKILL)
                    break
                for key, _ in events:
                    data = os.read(key.fd, 65536)
                    if not data:
                        selector.unregister(key.fileobj)
                    elif key.fd != read_end:
                        printed += data
                    else:
                        *lines, pending = (pending + data).split(b"\n")
                        for report in map(json.loads, lines):
                            if "start" in report:
                                started = report["start"]
                            else:
                                done[report.pop("case")] = report
                                started = None
        os.close(read_end)
        code = process.wait()
        if started is None and code == 0:
            return done, None, ""
        ending = (f"no result within {self.case_seconds} s" if timed_out
                  else f"the process ended with code {code}")
        text = printed.decode(errors="replace")
        return done, started or WHOLE_FILE, f"{ending}\n{text}"


def _python_with_numpy():
    """The interpreter of a build that was not told one (-DATTN_PYTHON=…)."""
    for python in ("python3", "/usr/bin/python3"):
        probe = subprocess.run([python, "-c", "import numpy"], capture_output=True)
        if probe.returncode == 0:
            return python
    return "python3"  # Its message will say that numpy is missing.


def _is_case_file(name, local_config):
    return (name.endswith(".py") and not name.startswith(("_", "."))
            and name not in local_config.excludes)
