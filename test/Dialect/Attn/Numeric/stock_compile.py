"""attn-decompose, then nothing of this project: mlir-opt, mlir-translate, llc."""

import os
import subprocess

STOCK_PASSES = [
    "--one-shot-bufferize=bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map",
    "--buffer-deallocation-pipeline", "--convert-bufferization-to-memref",
    "--scf-forall-to-for", "--convert-linalg-to-loops", "--expand-strided-metadata", "--lower-affine",
    "--convert-scf-to-cf", "--canonicalize", "--cse", "--convert-math-to-llvm",
    "--convert-math-to-libm", "--finalize-memref-to-llvm", "--convert-func-to-llvm",
    "--convert-arith-to-llvm", "--convert-index-to-llvm", "--convert-cf-to-llvm",
    "--reconcile-unrealized-casts",
]


def tile_flags(library):
    """Tiling by a library of Inputs, then the decomposition."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Inputs", library)
    return ["--transform-preload-library=transform-library-paths=" + path,
            "--transform-interpreter", "--canonicalize", "--attn-decompose"]


class StockCompile:
    """A compiler for native_module.NativeModule."""

    def __call__(self, source, target, flags):
        attn_opt = os.path.join(os.environ.get("ATTN_BUILD", "build"), "bin", "attn-opt")
        llvm = os.environ.get("ATTN_LLVM_BIN", "/usr/lib/llvm-22/bin")
        text = _run([attn_opt, source, *(flags or ["--attn-decompose"])], None)
        for command in (["mlir-opt", *STOCK_PASSES], ["mlir-translate", "--mlir-to-llvmir"],
                        ["llc", "-O1", "-relocation-model=pic", "-filetype=obj", "-o", target]):
            text = _run([os.path.join(llvm, command[0]), *command[1:]], text)

    def link_inputs(self):
        llvm = os.environ.get("ATTN_LLVM_LIB", "/usr/lib/llvm-22/lib")
        return [os.path.join(llvm, "libmlir_c_runner_utils.so"),
                os.path.join(llvm, "libmlir_float16_utils.so"), f"-Wl,-rpath,{llvm}", "-lm"]


def _run(command, text):
    done = subprocess.run(command, input=text, capture_output=True, timeout=120)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}\nended with code {done.returncode}\n"
                             f"{done.stderr.decode()[-4000:]}")
    return done.stdout
