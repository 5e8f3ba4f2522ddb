"""Compiles MLIR text to a shared object and calls its functions.

    module = NativeModule("name", text, flags=["--approximate=cosformer"])
    out, = module.call("main", [q, k, v], results=[Result(4, "f32")])

Text -> attn-compile -> object -> shared object (with the runtime library and
OpenMP) -> ctypes. Where programs are found is read from the environment:
ATTN_BUILD (the build folder), ATTN_CC and ATTN_LLVM_LIB (LLVM's library folder).
"""

import ctypes
import glob
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

import numpy as np

import sanitized
from memref import GuardedArray, copy_out, describe, descriptor_type
from reference.rounding import STORAGE, from_storage, to_storage

# Instrumented programs take their time.
COMPILE_SECONDS = 1500 if sanitized.is_on() else 300


@dataclass
class Result:
    """What a function returns: a memref of a rank and an element type."""

    rank: int
    element_type: str


@dataclass
class Destination:
    """An argument that the function writes: float64 values, or None in `values`
    with a shape for one that has to be overwritten whole (it is poisoned)."""

    element_type: str
    values: np.ndarray = None
    shape: tuple = None


@dataclass
class Typed:
    """An input array, float64, in its element type."""

    values: np.ndarray
    element_type: str


class AttnCompile:
    """The product's compiler: text -> object file."""

    # A compiled function only reads its arguments; its results are fresh.
    keeps_arguments = True

    def __call__(self, source, target, flags):
        build = os.environ.get("ATTN_BUILD", "build")
        compiled = target + ".ll" if sanitized.is_on() else target
        run_command([os.path.join(build, "bin", "attn-compile"), source, "-o", compiled, *flags])
        if sanitized.is_on():
            run_command(sanitized.instrument(compiled, target))

    def runtime(self):
        """libAttnRuntime: allocation and failure of compiled programs."""
        folder = os.path.join(os.environ.get("ATTN_BUILD", "build"), "lib")
        return (glob.glob(os.path.join(folder, "libAttnRuntime.so"))
                or glob.glob(os.path.join(folder, "libAttnRuntime.a")))

    def link_inputs(self):
        llvm = self.llvm_folder()
        inputs = [*self.runtime(), os.path.join(llvm, "libomp.so"),
                  os.path.join(llvm, "libmlir_float16_utils.so")]
        folders = dict.fromkeys(os.path.abspath(os.path.dirname(path)) for path in inputs)
        return inputs + [f"-Wl,-rpath,{folder}" for folder in folders] + ["-lm"]

    @staticmethod
    def llvm_folder():
        return os.environ.get("ATTN_LLVM_LIB", "/usr/lib/llvm-22/lib")


class NativeModule:
    def __init__(self, name, text, flags=(), compiler=AttnCompile()):
        self.name, self.text, self.flags, self.compiler = name, text, list(flags), compiler
        self._future = None
        self._library = None
        self._failed = False

    def start(self, pool):
        """Compile in a thread of the pool."""
        if self._future is None:
            self._future = pool.submit(self._compile)

    def ready(self):
        """Wait for the library; raises AssertionError with the compiler's words."""
        if self._failed:
            raise AssertionError(f"{self.name} did not compile, as its first case says")
        if self._library is None:
            try:
                self._library = self._future.result() if self._future else self._compile()
            except AssertionError:
                self._failed = True
                raise
        return self._library

    def _compile(self):
        folder = tempfile.mkdtemp(prefix="attn-case-")
        try:
            source, target, library = (os.path.join(folder, self.name + suffix)
                                       for suffix in (".mlir", ".o", ".so"))
            with open(source, "w") as file:
                file.write(self.text)
            self.compiler(source, target, self.flags)
            # -Bsymbolic: the C library has functions of its own named step and the like.
            # The sanitizer's functions are in the process.
            defined = [] if sanitized.is_on() else ["-Wl,-z,defs"]
            run_command([os.environ.get("ATTN_CC", "cc"), "-shared", *defined,
                         "-Wl,-Bsymbolic", "-o", library, target,
                         *self.compiler.link_inputs()])
            return ctypes.CDLL(library)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def call(self, function, arguments, results=()):
        """Call `_mlir_ciface_<function>`; returns what it returns, then every Destination.

        Arrays go in as Typed, Destination, or (bool, integer) ndarray; a Python int
        is an index, a float an f32. Values come back as float64. Inputs must
        come back unchanged, unless the compiler says otherwise.
        """
        entry = getattr(self.ready(), "_mlir_ciface_" + function)
        entry.restype = None
        passed, keep, arrays = [], [], []
        returned = _result_structure(results)
        if results:
            passed.append(ctypes.byref(returned))
        for index, argument in enumerate(arguments):
            if isinstance(argument, (int, float)):
                kind = ctypes.c_int64 if isinstance(argument, int) else ctypes.c_float
                passed.append(kind(argument))
                continue
            guarded = GuardedArray(*_stored(argument))
            memref = describe(guarded.array)
            keep.append(memref)
            passed.append(ctypes.byref(memref))
            arrays.append((f"argument {index} of {function}", argument, guarded))

        entry(*passed)

        values = []
        for i, result in enumerate(results):
            memref = getattr(returned, f"r{i}")
            stored = copy_out(memref, STORAGE[result.element_type])
            values.append(from_storage(stored, result.element_type))
            # The same buffer may come back twice, or be a destination.
            if not any(guarded.holds(memref.allocated or 0) for *_, guarded in arrays):
                keep.append(memref.allocated)
        for address in {address for address in keep if isinstance(address, int)}:
            self._free(address)
        for name, argument, guarded in arrays:
            guarded.check_guards(name)
            if isinstance(argument, Destination):
                values.append(from_storage(guarded.array, argument.element_type))
            elif getattr(self.compiler, "keeps_arguments", True):
                guarded.check_unchanged(name)
        return values

    def _free(self, address):
        try:
            free = self._library._mlir_memref_to_llvm_free
        except AttributeError:
            # The one that goes with the malloc the library found: a sanitizer's, where one is loaded.
            free = ctypes.CDLL(None).free
        free.argtypes, free.restype = [ctypes.c_void_p], None
        free(address)


def _stored(argument):
    """(array of the storage type, whether to poison it) for an argument."""
    if isinstance(argument, Typed):
        return to_storage(argument.values, argument.element_type), False
    if isinstance(argument, Destination):
        if argument.values is None:
            return np.empty(argument.shape, STORAGE[argument.element_type]), True
        return to_storage(argument.values, argument.element_type), False
    return argument, False


def _result_structure(results):
    fields = [(f"r{i}", descriptor_type(result.rank)) for i, result in enumerate(results)]
    return type("Results", (ctypes.Structure,), {"_fields_": fields})()


def set_threads(count):
    """The number of OpenMP threads of the calls that follow."""
    ctypes.CDLL(os.path.join(AttnCompile.llvm_folder(), "libomp.so")).omp_set_num_threads(count)


def run_command(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=COMPILE_SECONDS)
    except subprocess.TimeoutExpired:
        raise AssertionError(f"no end within {COMPILE_SECONDS} s: {' '.join(command)}")
    except OSError as error:
        raise AssertionError(f"cannot run {command[0]}: {error}")
    if done.returncode != 0:
        raise AssertionError(
            f"{' '.join(command)}\nended with code {done.returncode}\n{done.stderr[-4000:]}")
