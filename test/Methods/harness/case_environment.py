"""What numeric cases find in their environment; for lit.local.cfg files."""

import os


def case_environment(config):
    environment = dict(os.environ)
    environment["ATTN_BUILD"] = config.attn_binary_dir
    environment["ATTN_LLVM_BIN"] = config.llvm_tools_dir
    environment["ATTN_LLVM_LIB"] = os.path.join(os.path.dirname(config.llvm_tools_dir), "lib")
    # glibc then fills fresh memory with 0xFE: a result that is not written shows.
    environment["MALLOC_PERTURB_"] = "1"
    # A waiting OpenMP thread must not take a core from the next test.
    environment["OMP_WAIT_POLICY"] = "passive"
    if config.attn_sanitize:
        environment["ATTN_SANITIZE"] = config.attn_sanitize
        environment["ATTN_CC"] = config.attn_cc
        environment["LD_PRELOAD"] = config.attn_sanitizer_runtime
        # Python and NumPy keep memory to the end. 0xFE as above, in arrays of any size.
        environment["ASAN_OPTIONS"] = "detect_leaks=0:malloc_fill_byte=254:max_malloc_fill_size=1073741824"
    return environment
