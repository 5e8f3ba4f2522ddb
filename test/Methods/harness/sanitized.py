"""Numeric cases of a sanitized build: the runtime library and the compiled code.

Python gets the sanitizer's runtime by LD_PRELOAD (case_environment.py); compiled
programs are instrumented here, so that an access outside of an array, a buffer of
the program or its stack ends the case with a report:

    attn-compile x.mlir -o x.ll  ->  sanitize_address on each function  ->  clang -fsanitize=address
"""

import ctypes
import os
import re

DEFINITION = re.compile(r"^(define .*\))((?: local_unnamed_addr| unnamed_addr)?)(.*\{)$", re.M)


def is_on():
    return bool(os.environ.get("ATTN_SANITIZE"))


def keep_from_children():
    """The runtime is for this process, and so is poison around arrays: programs that it starts bring
    their own runtime, and libMLIR, whose copies of LLVM's allocators do not take off what those poison."""
    os.environ.pop("LD_PRELOAD", None)
    if is_on():
        os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":allow_user_poisoning=0"


def forbid(address, size):
    """An access there is an error from here on."""
    if is_on():
        _call("__asan_poison_memory_region", address, size)


def allow(address, size):
    if is_on():
        _call("__asan_unpoison_memory_region", address, size)


def is_forbidden(address):
    return bool(_call("__asan_address_is_poisoned", address))


def _call(name, address, *sizes):
    return getattr(ctypes.CDLL(None), name)(ctypes.c_void_p(address), *map(ctypes.c_size_t, sizes))


def instrument(source, target):
    """The clang command that makes an instrumented object of LLVM IR."""
    with open(source) as file:
        text = file.read()
    text, count = DEFINITION.subn(r"\1\2 sanitize_address\3", text)
    assert count, f"no function in {source}"
    with open(source, "w") as file:
        file.write(text)
    return [os.environ["ATTN_CC"], "-x", "ir", "-c", "-O1", "-fPIC", "-Wno-override-module",
            "-fsanitize=address", source, "-o", target]
