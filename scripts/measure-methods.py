#!/usr/bin/env python3
"""Measures every method against exact attention and writes the tables of docs/Methods.

  measure-methods.py [--check] BUILD [METHOD...]

BUILD holds bin/attn-run; without METHOD, all that have a page are measured. With --check, nothing is
written, and a table that is not what is measured now is an error.

In a page, the lines between '<!-- measured -->' and '<!-- end -->' are replaced. Each method runs
through attn-run, in f32, on two inputs of 1,024 tokens, 4 heads, D = 64:

  random      q, k, v independent, N(0, 1)
  image-like  a picture of 32 x 32 tokens whose channels vary smoothly; q = k

A table has the error of the result against exact softmax attention, in percent of the result's
root mean square, and the mean cosine between rows, which does not mind another length of the rows.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[1]
HEADS, SIDE, D = 4, 32, 64
N = SIDE * SIDE
# What is measured beside a method's defaults.
VARIANTS = {
    "soft": ["landmarks=16", "landmarks=196", "sampler=avg2d,grid=32x32", "sampler=avg2d,grid=32x32,landmarks=14x14",
             "sampler=index", "inverse=cholesky"],
    "soft-norm": ["landmarks=196", "sampler=avg2d,grid=32x32"],
    "nystromformer": ["landmarks=16", "landmarks=256"],
    "performer": ["features=64", "features=1024"],
}
# What a method approximates, where that is not softmax.
KERNELS = {"soft": "gaussian"}

PROGRAM = f"""
func.func @main(%q: tensor<{HEADS}x{N}x{D}xf32>, %k: tensor<{HEADS}x{N}x{D}xf32>, %v: tensor<{HEADS}x{N}x{D}xf32>)
    -> tensor<{HEADS}x{N}x{D}xf32> {{
  %o = tensor.empty() : tensor<{HEADS}x{N}x{D}xf32>
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<{HEADS}x{N}x{D}xf32>, tensor<{HEADS}x{N}x{D}xf32>, tensor<{HEADS}x{N}x{D}xf32>)
         outs(%o : tensor<{HEADS}x{N}x{D}xf32>) -> tensor<{HEADS}x{N}x{D}xf32>
  return %0 : tensor<{HEADS}x{N}x{D}xf32>
}}
"""


def smooth(noise, tokens=3.0):
    """Channels that vary over about `tokens` rows and columns, with mean 0 and variance 1."""
    frequency = numpy.fft.fftfreq(SIDE)
    falloff = numpy.exp(-2 * (numpy.pi * tokens * frequency) ** 2)
    picture = noise.reshape(HEADS, SIDE, SIDE, D)
    spectrum = numpy.fft.fft2(picture, axes=(1, 2)) * (falloff[:, None] * falloff)[None, :, :, None]
    field = numpy.fft.ifft2(spectrum, axes=(1, 2)).real.reshape(HEADS, N, D)
    return (field - field.mean(1, keepdims=True)) / field.std(1, keepdims=True)


def inputs():
    draw = numpy.random.default_rng(0)
    random = [draw.standard_normal((HEADS, N, D)) for _ in range(3)]
    key, value = (smooth(draw.standard_normal((HEADS, N, D))) for _ in range(2))
    return {"random": random, "image-like": [key, key, value]}


class Runner:
    def __init__(self, build, folder):
        self.program = pathlib.Path(build) / "bin" / "attn-run"
        self.folder = pathlib.Path(folder)
        (self.folder / "attention.mlir").write_text(PROGRAM)
        self.results = {}
        for name, arrays in inputs().items():
            for which, array in zip("qkv", arrays):
                numpy.save(self.folder / f"{name}-{which}.npy", array.astype(numpy.float32))

    def run(self, name, method):
        if (name, method) not in self.results:
            output = self.folder / "out.npy"
            command = [self.program, self.folder / "attention.mlir", "--function=main", f"--output=@{output}",
                       f"--approximate={method}", *(f"--input=@{self.folder}/{name}-{x}.npy" for x in "qkv")]
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if done.returncode != 0:
                sys.exit(f"error: {' '.join(map(str, command))}\n{done.stdout}")
            self.results[name, method] = numpy.load(output).astype(numpy.float64)
        return self.results[name, method]

    def compare(self, name, method, wanted):
        found, wanted = self.run(name, method), self.run(name, wanted)
        error = numpy.sqrt(numpy.mean((found - wanted) ** 2) / numpy.mean(wanted**2))
        lengths = numpy.linalg.norm(found, axis=-1) * numpy.linalg.norm(wanted, axis=-1)
        cosine = numpy.mean(numpy.sum(found * wanted, -1) / numpy.maximum(lengths, 1e-30))
        return f"{100 * error:.{0 if error >= 1 else 1}f} % | {cosine:.3f}"


def table(runner, name):
    kernel = KERNELS.get(name)
    lines = ["| | random: error | cosine | image-like: error | cosine |", "|---|---|---|---|---|"]
    for variant in ["", *VARIANTS.get(name, [])]:
        method = f"{name},{variant}" if variant else name
        cells = [runner.compare(x, method, "none") for x in ("random", "image-like")]
        label = ", ".join(f"`{key}`" for key in variant.split(",")) if variant else "defaults"
        lines.append(f"| {label} | {' | '.join(cells)} |")
        if kernel:
            cells = [runner.compare(x, method, kernel) for x in ("random", "image-like")]
            lines.append(f"| … against `{kernel}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    if not arguments:
        sys.exit(__doc__)
    pages = sorted((ROOT / "docs" / "Methods").glob("*.md"))
    names = arguments[1:] or [page.stem for page in pages if "<!-- measured -->" in page.read_text()]
    with tempfile.TemporaryDirectory() as folder:
        runner = Runner(arguments[0], folder)
        for name in names:
            page = ROOT / "docs" / "Methods" / f"{name}.md"
            text = page.read_text()
            measured = table(runner, name)
            found, count = re.subn(r"(<!-- measured -->\n).*?(<!-- end -->)",
                                   lambda match: f"{match[1]}{measured}\n{match[2]}", text, flags=re.DOTALL)
            if count != 1:
                sys.exit(f"error: {page} has {count} places for a table, expected one")
            if "--check" not in sys.argv:
                page.write_text(found)
            elif found != text:
                sys.exit(f"error: the table of {page} is not what is measured: run scripts/measure-methods.py\n{measured}")
            print(f"{name}:\n{measured}", flush=True)


if __name__ == "__main__":
    main()
