# The test suite: one folder per room of the source tree.
import ctypes
import os
import shutil
import lit.formats

config.name = "attn"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "CMakeLists.txt", "lit.cfg.py", "lit.site.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.attn_binary_dir, "test")
compiler, preload = config.attn_cc, ""
if config.attn_sanitize:
    config.available_features.add("sanitizers")
    # Sanitized libraries want a program that is; the stock tools get the functions only.
    compiler += " -fsanitize=" + config.attn_sanitize
    # LLVM's allocators poison what they hold back; libMLIR's copies of them do not take that off.
    asan = "allow_user_poisoning=0"
    config.environment["ASAN_OPTIONS"] = asan
    preload = f"env LD_PRELOAD={config.attn_sanitizer_runtime} ASAN_OPTIONS={asan}:detect_leaks=0"
path = [os.path.join(config.attn_binary_dir, "bin"), config.llvm_tools_dir]
config.environment["PATH"] = os.pathsep.join(path + [config.environment.get("PATH", os.defpath)])
# What was compiled before must not decide what a test sees.
config.environment["ATTN_CACHE_DIR"] = ""
config.substitutions += [
    ("%python", config.attn_python or "python3"),
    ("%attn_src", config.attn_source_dir),
    ("%attn_build", config.attn_binary_dir),
    ("%llvm_tools", config.llvm_tools_dir),
    ("%cc", compiler),
    # For what stands in for a library of others, which no sanitizer knows.
    ("%plain_cc", config.attn_cc),
    ("%preload", preload),
    ("%openmp", config.attn_openmp),
    # A command's exit status, exactly.
    ("%exits", f"{config.attn_python or 'python3'} {config.attn_source_dir}/test/Integration/Inputs/exits.py"),
]
if config.attn_processor in ("x86_64", "AMD64"):
    config.available_features.add("x86")
if shutil.which("clang-format-22"):
    config.available_features.add("clang-format")
# CUDA's assembler; a GPU that its driver finds.
if shutil.which("ptxas"):
    config.available_features.add("ptxas")
try:
    driver, count = ctypes.CDLL("libcuda.so.1"), ctypes.c_int()
    if driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value > 0:
        config.available_features.add("nvidia-gpu")
except OSError:
    pass
# Longer runs: more schedules, long sequences.
nightly = os.environ.get("ATTN_NIGHTLY", "") not in ("", "0")
if nightly:
    config.environment["ATTN_NIGHTLY"] = "1"
# A test that hangs is ended and named, where lit can (python3-psutil).
if lit_config.maxIndividualTestTimeIsSupported[0] and not lit_config.maxIndividualTestTime:
    lit_config.maxIndividualTestTime = 7200 if nightly else 300
