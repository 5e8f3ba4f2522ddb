"""The graphs behind the fused-attention patterns of PyTorch's inductor, from its own source.

Each pattern is a function of query, key, value and what else its model has (BERT, DistilBERT, GPT-2, T5,
MBart, Visformer …); dropout is off, as at inference.
"""

import inspect

import torch
from torch._inductor.fx_passes import fuse_attention

from forms import Form, FORMS, Input

# [batch, N, heads, D], which the pattern permutes.
PERMUTED = {*range(7, 13), *range(14, 19), *range(20, 24), 25, 26, 27, 29, 30}
HALF = {7, 8, 9, 10}
PADDING = {15, 17, 20}
OTHER_ROUTES = {1: ("tosa", "onnxdynamo", "onnxts"), 5: ("tosa", "onnxdynamo", "ireetorch", "ireetorchopt"),
                11: ("ireetorch", "ireetorchopt"), 13: ("onnxdynamo", "ireetorchopt"),
                15: ("onnxdynamo", "tosa"), 14: ("onnxts",), 18: ("ireetorchopt",),
                19: ("tosa", "onnxdynamo"), 24: ("tosa", "ireetorchopt")}


def enter(number, pattern):
    names = list(inspect.signature(pattern).parameters)
    dtype = "f16" if number in HALF else "f32"
    if number == 13:
        shape = (4, 8, 8)
    elif number in PERMUTED:
        shape = (2, 8, 2, 8)
    else:
        shape = (2, 2, 8, 8)
    inputs, constants = [], {}
    for name in names:
        if name in ("query", "key", "value"):
            inputs.append(Input(*shape, dtype=dtype))
        elif name == "causal_mask":
            inputs.append(Input(1, 1, 8, 8, dtype="i1", values=[[j <= i for j in range(8)] for i in range(8)]))
        elif "mask" in name and number in PADDING:
            inputs.append(Input(2, 8, dtype="i64", values=[[1] * 8, [1] * 5 + [0] * 3]))
        elif "mask" in name:
            inputs.append(Input(2, 1, 8, 8))
        else:
            constants[name] = 0.0 if name == "dropout_p" else 0.5 if number == 29 else \
                2.5 if name.startswith("inv") else 0.4

    def apply(*tensors):
        given = iter(tensors)
        return pattern(**{name: constants[name] if name in constants else next(given) for name in names})

    FORMS[f"inductor_{number:02}"] = Form(
        f"inductor_{number:02}", f"pattern {number} of inductor's fused attention", inputs,
        lambda: apply, routes=("torchmlir", *OTHER_ROUTES.get(number, ())))


for _number in range(1, 40):
    _pattern = getattr(fuse_attention, f"_sfdp_pattern_{_number}", None)
    if _pattern:
        enter(_number, _pattern)
