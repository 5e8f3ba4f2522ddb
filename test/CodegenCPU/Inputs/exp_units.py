"""Largest error of e^x in units in the last place, over arguments that are exact: exp_units.py FOLDER.

Operations of one component and one feature whose state is 1 return e^x itself: elu + 1 of x ≤ 0, which any exponential
may reach, and the distance -½ x² of x = i / 64, which 12 bits hold.
"""

import math
import pathlib
import subprocess
import sys

import numpy as np

TOKENS = 4096
BOUND = {"f32": 2.0, "f64": 1.5}


def program(element, feature_map, projection):
    tokens, one, state = f"tensor<{TOKENS}x1x{element}>", f"tensor<1x1x{element}>", f"tensor<1x1x1x{element}>"
    given = f" projection(%w : {one})" if projection else ""
    return f"""func.func @main(%x: {tokens}, %w: {one}, %s: {state}) -> {tokens} {{
  %e = tensor.empty() : {tokens}
  %o = attn.linear_readout ins(%x, %s : {tokens}, {state}){given} outs(%e : {tokens}) {{query_map = {feature_map}}} -> {tokens}
  return %o : {tokens}
}}
"""


def run(folder, element, feature_map, x, projection=False):
    (folder / "exp.mlir").write_text(program(element, feature_map, projection))
    inputs = {"x": x[:, None], "w": np.zeros((1, 1), x.dtype), "s": np.ones((1, 1, 1), x.dtype)}
    command = ["attn-run", "exp.mlir", "--output=@o.npy"]
    for name, array in inputs.items():
        np.save(folder / f"{name}.npy", array)
        command.append(f"--input=@{name}.npy")
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return np.load(folder / "o.npy")[:, 0]


def units(found, exact):
    """exact is of a wider type."""
    rounded = exact.astype(found.dtype)
    # Below the smallest normal number 0 is as good.
    normal = exact >= np.finfo(found.dtype).tiny
    error = np.abs(found.astype(exact.dtype) - exact) / np.spacing(rounded).astype(exact.dtype)
    assert (found[~normal] < np.finfo(found.dtype).tiny).all()
    return float(error[normal].max())


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    random = np.random.default_rng(1)
    bad = False
    for element, dtype, least in (("f32", np.float32, -104), ("f64", np.float64, -746)):
        near = -(2.0 ** random.uniform(-30, math.log2(-least), TOKENS // 2))
        x = np.concatenate([near, random.uniform(least, 0, TOKENS - len(near))]).astype(dtype)
        x[:3] = 0, -0.0, -np.inf
        x[3:5] = np.array([0x7FC00001, 0xFFFFFFFF], np.uint32).view(np.float32)
        found = run(folder, element, "#attn.elu_plus_one", x)
        assert list(found[:3]) == [1, 1, 0] and np.isnan(found[3:5]).all(), found[:5]
        cases = [("elu + 1", found[5:], np.exp(x[5:].astype(np.longdouble)))]
        if element == "f32":
            x = (np.arange(TOKENS) / 64).astype(dtype)
            found = run(folder, element, "#attn.exponential<distance>", x, projection=True)
            cases.append(("distance", found, np.exp(-(x.astype(np.longdouble) ** 2) / 2)))
        for name, found, exact in cases:
            error = units(found, exact)
            bad |= not error < BOUND[element]
            print(f"{element} {name}: {error:.2f} units, expected below {BOUND[element]}")
    sys.exit(bad)


main()
