"""What a family of forms is written in: a form, its inputs, and the table that all forms enter.

    @form("causal by where", Input(1, 2, 8, 8), …)
    def causal_where(q, k, v): …            a function or a torch.nn.Module of these inputs

A form is exported by several routes (routes.py) and says what should come of it: how many
attentions are found, and how many softmaxes are left alone.
"""

import dataclasses
import importlib
import pkgutil

import numpy as np

MASK64 = (1 << 64) - 1
TORCH, JAX, ONNX = "torch", "jax", "onnx"


def mix(value):
    """splitmix64, as lib/Runtime/Literal.cpp has it."""
    value = (value + 0x9E3779B97F4A7C15) & MASK64
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK64
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK64
    return value ^ (value >> 31)


def random_floats(shape, seed):
    """What attn-run makes of 'random:SEED'."""
    stream = mix(seed)
    count = int(np.prod(shape, dtype=np.int64))
    values = np.empty(count, np.float64)
    for i in range(count):
        bits = mix((stream + i) & MASK64)
        total = sum(((bits >> (16 * part)) & 0xFFFF) + 0.5 for part in range(4))
        values[i] = (total / 65536 - 2) * 1.7320508075688772
    return values.reshape(shape)


class Input:
    """Random floats, or the `values` of an integer or boolean input; `dynamic` names sizes."""

    def __init__(self, *shape, dtype="f32", values=None, dynamic=None):
        self.shape, self.dtype, self.dynamic = tuple(shape), dtype, dynamic or {}
        self.values = None if values is None else np.asarray(values).reshape(self.shape)

    def array(self, seed):
        if self.values is not None:
            kind = {"i1": np.bool_, "i64": np.int64, "i32": np.int32}
            return self.values.astype(kind.get(self.dtype, np.float32))
        return random_floats(self.shape, seed).astype(np.float64 if self.dtype == "f64" else np.float32)

    def literal(self, seed):
        """The value of attn-run's --input."""
        if self.values is None:
            kind = "x".join(map(str, (*self.shape, self.dtype)))
            return f"{kind}=random:{seed}" if self.dynamic else f"random:{seed}"
        flat = ",".join(f"{value:g}" if self.dtype.startswith("f") else str(int(value))
                        for value in self.values.ravel())
        return "x".join(map(str, (*self.shape, self.dtype))) + "=" + flat


@dataclasses.dataclass
class Form:
    name: str
    what: str
    inputs: list
    build: object  # a function of the inputs, or makes a torch.nn.Module
    framework: str = TORCH
    routes: tuple = ("torchmlir",)
    found: int = 1
    declined: int = 0
    family: str = ""
    # By route, where that differs, "ROUTE fused" for what stock passes have fused: (found, declined).
    by_route: dict = dataclasses.field(default_factory=dict)

    def expectation(self, route):
        either = self.by_route.get(route.removesuffix(" fused"), (self.found, self.declined))
        return self.by_route.get(route, either)


FORMS = {}


def form(what, *inputs, module=False, **options):
    """Enters a function of the inputs; with `module`, a function that returns a module."""

    def enter(function):
        name = options.pop("name", function.__name__)
        if name in FORMS:
            raise ValueError(f"two forms are called {name}")
        build = function if module or options.get("framework", TORCH) != TORCH else lambda: function
        FORMS[name] = Form(name, what, list(inputs), build, **options)
        return function

    return enter


def load_families():
    import families

    for info in sorted(pkgutil.iter_modules(families.__path__), key=lambda info: info.name):
        before = set(FORMS)
        importlib.import_module(f"families.{info.name}")
        for name in set(FORMS) - before:
            FORMS[name].family = info.name
    return FORMS
