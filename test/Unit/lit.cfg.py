# Each test of each GoogleTest program (their names end in Tests) is one lit test.
import os
import lit.formats

config.name = "attn-Unit"
config.suffixes = []
config.test_source_root = config.test_exec_root = config.unit_test_dir
config.test_format = lit.formats.GoogleTest(".", "Tests")
for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
