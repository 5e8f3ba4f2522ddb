"""Compiles through attn-decompose and upstream's plain lowering, loops and all.

Slow code, but nothing of it is ours after the decomposition: what it computes is
what the operations mean in linalg and scf.
"""

import os

from native_module import AttnCompile, run_command

LOWERING = (
    "--attn-decompose", "--canonicalize", "--cse",
    "--one-shot-bufferize=bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map allow-return-allocs-from-loops",
    "--convert-linalg-to-loops", "--expand-strided-metadata", "--lower-affine",
    "--convert-scf-to-cf", "--convert-math-to-llvm", "--convert-math-to-libm",
    "--convert-to-llvm", "--reconcile-unrealized-casts",
)


class DecomposeCompiler(AttnCompile):
    """Flags are passes of attn-opt that run before."""

    # Upstream's bufferization may write into the arguments of a function.
    keeps_arguments = False

    def __call__(self, source, target, flags):
        build = os.environ.get("ATTN_BUILD", "build")
        tools = os.path.join(os.path.dirname(self.llvm_folder()), "bin")
        lowered, translated, optimized = (target + suffix for suffix in (".mlir", ".ll", ".bc"))
        run_command([os.path.join(build, "bin", "attn-opt"), source, *flags, *LOWERING,
                     "-o", lowered])
        run_command([os.path.join(tools, "mlir-translate"), "--mlir-to-llvmir", lowered,
                     "-o", translated])
        run_command([os.path.join(tools, "opt"), "-O1", translated, "-o", optimized])
        run_command([os.path.join(tools, "llc"), "-relocation-model=pic", "-filetype=obj",
                     optimized, "-o", target])

    def runtime(self):
        """What upstream's memref.copy calls."""
        return [os.path.join(self.llvm_folder(), "libmlir_c_runner_utils.so")]
