#!/usr/bin/env python3
"""Lists or runs the cases of test files; also usable by hand:

    ATTN_BUILD=build python3 test/Methods/harness/run_cases.py test/Methods/X.py -k causal

Prints a line for each case and `N passed, N failed`; exits 1 if one failed.
With --report-fd it tells case_format.py, line by line in JSON, which case starts
and how it ended, and reads names to leave out from standard input.
"""

import argparse
import concurrent.futures
import faulthandler
import importlib.util
import json
import os
import sys
import time
import traceback
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
sys.path[:0] = [HERE, os.path.join(ROOT, "python")]
sys.dont_write_bytecode = True

import sanitized  # noqa: E402
from case import Case  # noqa: E402


def load_cases(path):
    """The cases of one file; unittest methods become cases too."""
    name = os.path.splitext(os.path.basename(path))[0]
    # The prefix keeps rounding.py from hiding a module of that name.
    spec = importlib.util.spec_from_file_location("cases_of_" + name, path)
    module = importlib.util.module_from_spec(spec)
    folder = os.path.dirname(os.path.abspath(path))
    sys.path.append(folder)
    spec.loader.exec_module(module)
    cases = list(module.cases()) if hasattr(module, "cases") else list(_unittests(module))
    names = [case.name for case in cases]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise SystemExit(f"{path}: two cases are named {doubled[0]}")
    return cases


def _unittests(module):
    def flatten(tests):
        for test in tests:
            if isinstance(test, unittest.TestSuite):
                yield from flatten(test)
            else:
                yield test

    for test in flatten(unittest.defaultTestLoader.loadTestsFromModule(module)):
        def run(test=test):
            result = unittest.TestResult()
            test.run(result)
            for _, text in result.failures + result.errors:
                raise AssertionError(text)

        yield Case(f"{type(test).__name__}.{test._testMethodName}", run)


def run_case(case):
    """(passed, message, seconds)."""
    begin = time.perf_counter()
    try:
        for module in case.modules:
            module.ready()
        case.run()
        passed, message = True, ""
    except AssertionError as error:
        passed, message = False, str(error)
    except Exception:  # A broken case must not end the others.
        passed, message = False, traceback.format_exc()
    return passed, message, time.perf_counter() - begin


def compile_ahead(cases):
    """Start the compilation of all modules, in the order of use."""
    modules = list(dict.fromkeys(module for case in cases for module in case.modules))
    pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1)
    for module in modules:
        module.start(pool)
    return pool


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--list", action="store_true", help="print the names as JSON")
    parser.add_argument("--report-fd", type=int, help=argparse.SUPPRESS)
    parser.add_argument("-k", default="", help="only cases whose name holds this")
    options = parser.parse_args()
    sanitized.keep_from_children()

    files = {path: load_cases(path) for path in options.files}
    if options.list:
        print(json.dumps({path: [case.name for case in cases]
                          for path, cases in files.items()}))
        return 0

    cases = [case for listed in files.values() for case in listed if options.k in case.name]
    report = None
    if options.report_fd is not None:
        faulthandler.enable()
        report = os.fdopen(options.report_fd, "w", buffering=1)
        done = set(sys.stdin.read().splitlines())
        cases = [case for case in cases if case.name not in done]

    passed_count = failed_count = 0
    pool = compile_ahead(cases)
    for case in cases:
        if report:
            print(json.dumps({"start": case.name}), file=report)
        passed, message, seconds = run_case(case)
        if report:
            print(json.dumps({"case": case.name, "passed": passed, "message": message,
                              "seconds": seconds}), file=report)
        else:
            print(f"{'ok  ' if passed else 'FAIL'} {case.name} ({seconds:.2f} s)", flush=True)
            if message:
                print("     " + message.rstrip().replace("\n", "\n     "))
        passed_count += passed
        failed_count += not passed
    pool.shutdown()
    if not report:
        print(f"{passed_count} passed, {failed_count} failed")
    return 1 if failed_count and not report else 0


if __name__ == "__main__":
    sys.exit(main())
