#!/usr/bin/env python3
"""Runs all tests of a build and closes with 'N passed, N failed'.

  run-tests.py BUILD [FILTER]

Everything runs through lit: its own tests, the numeric cases and, through lit's GoogleTest format,
each unit test in C++. A test that is unsupported or skipped counts as neither passed nor failed. The
results are kept in BUILD/test-results.json.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

PASSED = {"PASS", "FLAKYPASS", "XFAIL"}
NEITHER = {"UNSUPPORTED", "SKIPPED", "EXCLUDED"}
SLOW_SECONDS = 2.0
# Longer than any sound run, or sound night: something hangs that lit cannot end by itself.
ALL_SECONDS = 2400 if os.environ.get("ATTN_NIGHTLY", "") in ("", "0") else 12 * 3600


def find_lit(build):
    """lit as the build knows it, beside its LLVM, or on PATH."""
    cache = {}
    for line in (build / "CMakeCache.txt").read_text().splitlines():
        name, equals, value = line.partition("=")
        if equals:
            cache[name.partition(":")[0]] = value
    candidates = [cache.get("LLVM_EXTERNAL_LIT")]
    if cache.get("LLVM_DIR"):
        prefix = pathlib.Path(cache["LLVM_DIR"]).parents[2]
        candidates += [prefix / "bin" / "lit", prefix / "bin" / "llvm-lit"]
    candidates += [shutil.which("lit"), shutil.which("llvm-lit")]
    for candidate in candidates:
        if candidate and os.path.isfile(candidate):
            return str(candidate)
    sys.exit("error: no lit found: install llvm-22-tools, or put lit on PATH")


def run_lit(build, test_filter):
    """The outcome code and seconds of each test, by name."""
    report = build / "lit-results.json"
    report.unlink(missing_ok=True)
    command = [sys.executable, find_lit(build), "-sv", "-o", str(report), str(build / "test")]
    if test_filter:
        command.append(f"--filter={test_filter}")
    process = subprocess.Popen(command, start_new_session=True)
    try:
        process.wait(ALL_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        print(f"error: lit did not finish within {ALL_SECONDS} s and was ended", flush=True)
        return {"lit": ("TIMEOUT", float(ALL_SECONDS))}
    except KeyboardInterrupt:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    if not report.exists():
        print(f"error: lit ended with status {process.returncode} and left no results", flush=True)
        return {"lit": ("UNRESOLVED", 0.0)}
    tests = json.loads(report.read_text())["tests"]
    results = {test["name"]: (test["code"], test["elapsed"] or 0.0) for test in tests}
    if process.returncode != 0 and all(code in PASSED | NEITHER for code, _ in results.values()):
        results["lit"] = ("UNRESOLVED", 0.0)
    return results


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: run-tests.py BUILD [FILTER]")
    build = pathlib.Path(sys.argv[1]).resolve()
    test_filter = sys.argv[2] if len(sys.argv) == 3 else None

    started = time.monotonic()
    results = run_lit(build, test_filter)
    passed = sorted(name for name, (code, _) in results.items() if code in PASSED)
    failed = sorted(name for name, (code, _) in results.items() if code not in PASSED | NEITHER)

    slow = [(seconds, name) for name, (_, seconds) in results.items() if seconds > SLOW_SECONDS]
    if slow:
        print(f"\nSlower than {SLOW_SECONDS:.0f} s:")
        for seconds, name in sorted(slow, reverse=True)[:30]:
            print(f"  {seconds:6.1f} s  {name}")
    if failed:
        print("\nFailed:")
        for name in failed:
            print(f"  {name} ({results[name][0]})")
    if not passed and not failed:
        print("\nerror: no test ran")
    neither = len(results) - len(passed) - len(failed)
    print(f"\nRan in {time.monotonic() - started:.0f} s; {neither} unsupported or skipped")
    (build / "test-results.json").write_text(
        json.dumps({name: {"code": code, "seconds": seconds} for name, (code, seconds) in sorted(results.items())}, indent=1)
    )
    print(f"{len(passed)} passed, {len(failed)} failed", flush=True)
    sys.exit(0 if passed and not failed else 1)


if __name__ == "__main__":
    main()
