#!/usr/bin/env python3
"""Exports the models of this folder with torch.export and torch-mlir: NAME.mlir, what PyTorch computes
(NAME.expected.npy), and models.json, which says where each argument comes from.

  python3 -m venv V && V/bin/pip install -r requirements.txt && V/bin/python export.py [NAME…]

Only this script needs PyTorch. All weights of a model are one vector, its first argument, which
values.py makes from a seed: so the files stay small and hold nothing but the program.
"""

import json
import pathlib
import sys

import numpy
import pyramid
import torch
import transformers
import values
from torch_mlir import fx

HERE = pathlib.Path(__file__).parent
TOKENS = 256
PADDING = 40
VOCABULARY = 256


def vit():
    """Hugging Face's ViT as wide as ViT-Tiny, two layers: a grid of 14 × 14 tokens and a class token."""
    config = transformers.ViTConfig(
        image_size=112, patch_size=8, hidden_size=192, num_hidden_layers=2, num_attention_heads=3, intermediate_size=768
    )
    return transformers.ViTModel(config, add_pooling_layer=False), [{"kind": "image", "seed": 2, "shape": [3, 112]}], {}


def pyramid_vit():
    """The pyramid of pyramid.py."""
    return pyramid.Pyramid(), [{"kind": "image", "seed": 2, "shape": [3, 224]}], {}


def bert():
    """Hugging Face's BERT, two layers of two heads, token ids and a padding mask."""
    config = transformers.BertConfig(
        vocab_size=VOCABULARY,
        max_position_embeddings=TOKENS,
        hidden_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=512,
    )
    mask = numpy.ones((1, TOKENS), numpy.int64)
    mask[:, TOKENS - PADDING :] = 0
    return transformers.BertModel(config, add_pooling_layer=False), [token_ids("bert"), stored("bert.mask", mask)], {}


def gpt2():
    """Hugging Face's GPT-2, two layers of two heads, causal."""
    config = transformers.GPT2Config(
        vocab_size=VOCABULARY,
        n_positions=TOKENS,
        n_embd=128,
        n_layer=2,
        n_head=2,
        bos_token_id=None,
        eos_token_id=None,
    )
    return transformers.GPT2Model(config), [token_ids("gpt2")], {"use_cache": False}


MODELS = {"vit": vit, "pyramid": pyramid_vit, "bert": bert, "gpt2": gpt2}


def stored(name, array):
    numpy.save(HERE / f"{name}.npy", array)
    return {"kind": "file", "path": f"{name}.npy"}


def token_ids(name):
    return stored(f"{name}.ids", numpy.random.RandomState(2).randint(0, VOCABULARY, (1, TOKENS)))


def initial(name, parameter, linear_by_rows):
    """Mean and standard deviation of a parameter: signals keep their size, and scores spread by about 1."""
    if parameter.dim() == 1:
        is_norm_scale = ("norm" in name.lower() or "ln_" in name) and name.endswith("weight")
        return float(is_norm_scale), 0.1
    if "position" in name or "wpe" in name or "cls_token" in name:
        return 0.0, 0.5
    if "embeddings.weight" in name or "word_embeddings" in name or "token_type" in name or "wte" in name:
        return 0.0, 1.0
    inputs = parameter.shape[0] if linear_by_rows else parameter[0].numel()
    return 0.0, inputs**-0.5


class OneVector(torch.nn.Module):
    """The model as a function of one vector of weights and of its inputs, with its first result."""

    def __init__(self, model, options):
        super().__init__()
        # Not a submodule: its own parameters are not those of the exported program.
        object.__setattr__(self, "model", model)
        self.options = options

    def forward(self, weights, *inputs):
        parameters, begin = {}, 0
        for name, parameter in self.model.named_parameters():
            end = begin + parameter.numel()
            parameters[name] = weights[begin:end].view(parameter.shape)
            begin = end
        result = torch.func.functional_call(self.model, parameters, inputs, self.options)
        return result if isinstance(result, torch.Tensor) else result[0]


def export(name):
    model, inputs, options = MODELS[name]()
    model = model.eval()
    for part in model.modules():
        # torch-mlir looks for all buffers among the stored ones.
        part._non_persistent_buffers_set = set()
    segments = [
        [parameter.numel(), *initial(parameter_name, parameter, isinstance(model, transformers.GPT2Model))]
        for parameter_name, parameter in model.named_parameters()
    ]
    inputs.insert(0, {"kind": "weights", "seed": 1, "segments": segments})
    arrays = []
    for given in inputs:
        array = values.value(given)
        arrays.append(torch.from_numpy(numpy.load(HERE / given["path"]) if array is None else array))
    function = OneVector(model, options)
    with torch.no_grad():
        expected = function(*arrays).numpy()
        program = torch.export.export(function, tuple(arrays))
        module = fx.export_and_import(program, *arrays, output_type="linalg-on-tensors", func_name="main")
    (HERE / f"{name}.mlir").write_text(str(module))
    numpy.save(HERE / f"{name}.expected.npy", expected)
    print(f"{name}: {sum(count for count, _, _ in segments)} weights, result {expected.shape}, rms {expected.std():.3f}")
    return {"about": MODELS[name].__doc__, "inputs": inputs, "expected": f"{name}.expected.npy"}


def main():
    # Looks for several sequences in one row, which is a scan that linalg does not have.
    transformers.masking_utils.find_packed_sequence_indices = lambda position_ids: None
    description = HERE / "models.json"
    models = json.loads(description.read_text()) if description.exists() else {}
    for name in sys.argv[1:] or MODELS:
        models[name] = export(name)
    lines = [f"{json.dumps(name)}: {json.dumps(models[name])}" for name in MODELS if name in models]
    description.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
