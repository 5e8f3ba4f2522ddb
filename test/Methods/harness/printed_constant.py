"""What an approximation draws at compile time, read out of the IR that attn-opt prints."""

import functools
import json
import os
import re
import subprocess

import numpy as np

from attn_form import softmax_function


@functools.lru_cache(maxsize=None)
def printed_projection(flag, width, element_type="f32"):
    """flag: --approximate=METHOD[,key=value...] -> float64 [F, D] for heads of D."""
    text = softmax_function("main", width, width, element_type)
    values, features, of = _constant(flag, text, rf"(\d+)x{width}x(f32|f64)")
    if values.startswith('"0x'):
        dtype = np.dtype({"f32": "<f4", "f64": "<f8"}[of])
        numbers = np.frombuffer(bytes.fromhex(values.strip('"')[2:]), dtype)
    else:
        numbers = np.array(json.loads(values))
    return numbers.astype(np.float64).reshape(int(features), width)


@functools.lru_cache(maxsize=None)
def printed_subset(flag, width, keys):
    """The positions of the keys that are landmarks, of a static number of keys."""
    text = softmax_function("main", width, width, "f32", static={"s": keys})
    return np.array(json.loads(_constant(flag, text, r"\d+xi64")[0]))


def _constant(flag, text, of):
    """What a regular expression finds in the one constant of a tensor type."""
    attn_opt = os.path.join(os.environ.get("ATTN_BUILD", "build"), "bin", "attn-opt")
    method = flag.split("=", 1)[1].removeprefix("method=")
    done = subprocess.run([attn_opt, f"--attn-approximate=method={method}"], capture_output=True,
                          text=True, input=text)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    found = re.findall(rf"dense<(.*)> : tensor<{of}>", done.stdout)
    if len(found) != 1:
        raise AssertionError(f"expected one constant of type {of}, found {len(found)}")
    return (found[0],) if isinstance(found[0], str) else found[0]
