"""From a form to MLIR that the stock mlir-opt 22 reads, by the exporters that users have.

    torchmlir     torch.export → torch-mlir → linalg
    tosa          torch.export → torch-mlir → TOSA → linalg, by the stock tosa-to-linalg
    onnxdynamo    torch.onnx.export(dynamo=True) → torch-mlir → linalg
    onnxts        torch.onnx.export(dynamo=False) → torch-mlir → linalg
    ireetorch     torch.export → IREE, --compile-to=input
    ireetorchopt  the same, --compile-to=global-optimization
    ireeonline    torch.export with its attention whole → IREE's attention, decomposed (online softmax)
    shlo          jax.jit → StableHLO → linalg, by StableHLO's own lowering
    ireejax       jax.jit → IREE, --compile-to=input
    ireejaxopt    the same, --compile-to=global-optimization
    ireeattention torch.export with its attention whole → IREE's attention operation, in generic form
    tmtensor      the same → torch-mlir's attention operation, in generic form
    onnxop        one ONNX Attention, in generic form
"""

import contextlib
import io
import os
import re
import subprocess
import sys
import tempfile
import warnings

import numpy as np

BIN = os.path.dirname(sys.executable)
NO_HOIST = ("--iree-opt-const-eval=false", "--iree-opt-const-expr-hoisting=false",
            "--iree-hal-target-backends=llvm-cpu", "--iree-llvmcpu-target-cpu=generic")
DTYPES = {"f32": "float32", "f16": "float16", "bf16": "bfloat16", "f64": "float64",
          "i64": "int64", "i32": "int32", "i1": "bool"}


class RouteError(Exception):
    pass


def run(tool, *arguments, text):
    command = [os.path.join(BIN, tool) if os.path.exists(os.path.join(BIN, tool)) else tool]
    done = subprocess.run([*command, *arguments], input=text, capture_output=True, text=True)
    if done.returncode:
        raise RouteError(f"{tool} failed: {done.stderr.strip()[:600]}")
    return done.stdout


#===------------------------------------------------------------------------===#
# torch
#===------------------------------------------------------------------------===#


def torch_module(form):
    import torch

    torch.manual_seed(0)
    built = form.build()
    if isinstance(built, torch.nn.Module):
        return built.eval()

    class Function(torch.nn.Module):
        def forward(self, *arguments):
            return built(*arguments)

    # torch.export wants named arguments.
    count = len(form.inputs)
    names = ", ".join(f"a{i}" for i in range(count))
    scope = {"built": built}
    exec(f"def forward(self, {names}):\n    return built({names})", scope)
    Function.forward = scope["forward"]
    return Function().eval()


def torch_inputs(form):
    import torch

    return [torch.from_numpy(np.array(given.array(i + 1))).to(getattr(torch, DTYPES[given.dtype]))
            for i, given in enumerate(form.inputs)]


def torch_results(form):
    import torch

    with torch.no_grad():
        results = torch_module(form)(*torch_inputs(form))
    results = results if isinstance(results, (tuple, list)) else [results]
    narrow = (torch.float16, torch.bfloat16)
    return [result.detach().to(torch.float32 if result.dtype in narrow else result.dtype).numpy()
            for result in results]


def torch_import(form, output_type, keep_attention=False):
    import torch
    from torch_mlir import fx

    module, inputs = torch_module(form), torch_inputs(form)
    for part in module.modules():
        part._non_persistent_buffers_set = set()
    shapes = []
    for i, given in enumerate(form.inputs):
        shapes.append({dim: torch.export.Dim(name, max=4096) for dim, name in given.dynamic.items()})
    options = {"dynamic_shapes": tuple(shapes)} if any(shapes) else {}
    with torch.no_grad():
        program = torch.export.export(module, tuple(inputs), **options)
    if keep_attention:
        options["decomposition_table"] = {}
    imported = fx.export_and_import(
        program, *inputs, output_type=output_type, func_name="main",
        **({"decomposition_table": {}} if keep_attention else {}))
    return str(imported)


def torchmlir(form):
    return torch_import(form, "linalg-on-tensors")


def tosa(form):
    text = torch_import(form, "tosa")
    passes = "tosa-infer-shapes,tosa-make-broadcastable,tosa-to-linalg-named,tosa-to-linalg," \
             "tosa-to-arith{include-apply-rescale=true},tosa-to-tensor,canonicalize,cse"
    return run(mlir_opt(), f"--pass-pipeline=builtin.module(func.func({passes}))", text=text)


def onnx(form, dynamo):
    import torch

    module, inputs = torch_module(form), tuple(torch_inputs(form))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.onnx")
        options = {"external_data": False} if dynamo else {}
        with torch.no_grad():
            torch.onnx.export(module, inputs, path, dynamo=dynamo, verbose=False, **options)
        imported = run("torch-mlir-import-onnx", path, "-o", "-", text="")
    text = run("torch-mlir-opt", "--torch-onnx-to-torch-backend-pipeline",
               "--torch-backend-to-linalg-on-tensors-backend-pipeline", text=imported)
    return text.replace("@main_graph", "@main")


def onnxdynamo(form):
    return onnx(form, True)


def onnxts(form):
    return onnx(form, False)


def iree_compile(text, kind, phase):
    return run("iree-compile", "-", f"--iree-input-type={kind}", f"--compile-to={phase}",
               *NO_HOIST, "-o", "-", text=text)


def ireetorch(form):
    return unwrap_iree(iree_compile(torch_import(form, "raw"), "torch", "input"))


def ireetorchopt(form):
    return unwrap_iree(iree_compile(torch_import(form, "raw"), "torch", "global-optimization"))


def ireeonline(form):
    text = iree_compile(torch_import(form, "raw", keep_attention=True), "torch", "input")
    if "iree_linalg_ext.attention" not in text:
        raise RouteError("IREE made no attention of it")
    passes = "iree-linalg-ext-convert-attention-to-online-attention,canonicalize," \
             "iree-linalg-ext-decompose-attention,canonicalize,cse"
    text = run("iree-opt", f"--pass-pipeline=builtin.module(util.func({passes}))", text=text)
    return unwrap_iree(text)


# Operands and their types, up to the parenthesis.
OPERANDS = r"\(((?:%[\w#]+(?:, )?)+) : ([^():]*?)\)"


def ireeattention(form):
    """Only the attention in generic form, the rest as usual."""
    text = iree_compile(torch_import(form, "raw", keep_attention=True), "torch", "input")
    return unwrap_iree(re.sub(
        r"iree_linalg_ext\.attention <(indexing_maps = \[.*?\])> ins" + OPERANDS + r" outs" + OPERANDS +
        r" \{\s*\^bb0\((%\w+): (\w+)\):\s*iree_linalg_ext\.yield (%\w+) : \w+\s*\} -> (\S+)",
        r'"iree_linalg_ext.attention"(\2, \4) <{\1}> ({\n^bb0(\6: \7):\n"iree_linalg_ext.yield"(\8) : (\7) -> ()\n})'
        r" : (\3, \5) -> \9", text, flags=re.S))


def tmtensor(form):
    text = torch_import(form, "linalg-on-tensors", keep_attention=True)
    if "tm_tensor.attention" not in text:
        raise RouteError("torch-mlir made no attention of it")

    def generic(match):
        inputs, types, destination, kind, result = match.groups()
        count = len(inputs.split(", "))
        return (f'"tm_tensor.attention"({inputs}, {destination}) <{{operandSegmentSizes = array<i32: {count}, 1>}}>'
                f" : ({types}, {kind}) -> {result}")

    return re.sub(r"tm_tensor\.attention ins" + OPERANDS + r" outs" + OPERANDS + r" -> (\S+)", generic, text)


#===------------------------------------------------------------------------===#
# ONNX
#===------------------------------------------------------------------------===#


def onnx_name(given):
    return "x".join(map(str, (*given.shape, given.dtype)))


def onnxop(form):
    attributes = []
    for name, value in form.build().items():
        attributes.append(f"{name} = {value} : si64" if isinstance(value, int) else f"{name} = {value:e} : f32")
    types = [f"tensor<{onnx_name(given)}>" for given in form.inputs]
    names = [f"%a{i}" for i in range(len(types))]
    result = "x".join(map(str, (*onnx_results(form)[0].shape, form.inputs[0].dtype)))
    header = ", ".join(f"{name}: {kind}" for name, kind in zip(names, types))
    return (f"func.func @main({header}) -> tensor<{result}> {{\n"
            f'  %0 = "onnx.Attention"({", ".join(names)}) {{{", ".join(attributes)}}} : ({", ".join(types)})'
            f" -> tensor<{result}>\n  return %0 : tensor<{result}>\n}}\n")


def onnx_results(form):
    import onnx
    from onnx.reference import ReferenceEvaluator

    kinds = {"f32": onnx.TensorProto.FLOAT, "i1": onnx.TensorProto.BOOL}
    names = [f"a{i}" for i in range(len(form.inputs))]
    node = onnx.helper.make_node("Attention", names, ["y"], **form.build())
    graph = onnx.helper.make_graph(
        [node], "g", [onnx.helper.make_tensor_value_info(name, kinds[given.dtype], given.shape)
                      for name, given in zip(names, form.inputs)],
        [onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, None)])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 25)])
    feeds = {name: given.array(i + 1) for i, (name, given) in enumerate(zip(names, form.inputs))}
    return ReferenceEvaluator(model).run(None, feeds)


#===------------------------------------------------------------------------===#
# JAX
#===------------------------------------------------------------------------===#


def jax_inputs(form):
    import jax.numpy as jnp

    return [jnp.asarray(given.array(i + 1), DTYPES[given.dtype])
            for i, given in enumerate(form.inputs)]


def jax_results(form):
    results = form.build(*jax_inputs(form))
    results = results if isinstance(results, (tuple, list)) else [results]
    return [np.asarray(result, np.float32) if str(result.dtype) == "bfloat16" else np.asarray(result)
            for result in results]


def stablehlo(form):
    import jax

    return jax.jit(form.build).lower(*jax_inputs(form)).as_text()


def shlo(form):
    text = run("torch-mlir-opt", "--pass-pipeline=builtin.module(inline,symbol-dce,"
               "func.func(canonicalize),stablehlo-legalize-to-linalg,func.func(canonicalize,cse))",
               text=stablehlo(form))
    return re.sub(r" *\{jax\.result_info = \"[^\"]*\"\}", "", text)


def ireejax(form):
    return unwrap_iree(iree_compile(stablehlo(form), "stablehlo", "input"))


def ireejaxopt(form):
    return unwrap_iree(iree_compile(stablehlo(form), "stablehlo", "global-optimization"))


#===------------------------------------------------------------------------===#
# IREE's functions as func.func
#===------------------------------------------------------------------------===#


def unwrap_iree(text):
    """The first util.func on tensors, without IREE's wrapping of its arguments and results."""
    lines, names, types, results, body = text.splitlines(), {}, {}, [], []
    start = next(i for i, line in enumerate(lines)
                 if re.match(r"\s*util\.func public @main(\$async)?\(", line))
    stop = next(i for i in range(start, len(lines)) if lines[i].strip().startswith("util.return"))
    arguments = re.findall(r"(%arg\d+): ([^,()]+(?:<[^>]*>)?)", lines[start].split("->")[0])
    types = dict(arguments)
    for line in lines[start + 1:stop]:
        match = re.match(r"\s*(%\w+) = hal\.tensor\.import .*?(%arg\d+) .*: !hal\.buffer_view -> (\S+)$", line)
        if match:
            names[match[1]], types[match[2]] = match[2], match[3]
            continue
        match = re.match(r"\s*(%\w+) = iree_tensor_ext\.compute_barrier\.\w+ (%[\w#]+) ", line)
        if match:
            names[match[1]] = match[2]
            continue
        match = re.match(r"\s*(%\w+)(:\d+)? = hal\.tensor\.barrier join\((.*?) : .*?\) => ", line)
        if match:
            for i, value in enumerate(match[3].split(", ")):
                names[f"{match[1]}#{i}" if match[2] else match[1]] = value
            continue
        match = re.match(r"\s*(%\w+) = hal\.tensor\.export (%[\w#]+)(?: \"\w+\")? : (\S+) -> ", line)
        if match:
            names[match[1]], types[match[1]] = match[2], match[3]
            continue
        body.append(line)
    returned = re.match(r"\s*util\.return (.*) : (.*)$", lines[stop])
    values = returned[1].split(", ")
    kinds = [types.get(value) for value in values]
    if None in kinds:
        kinds = returned[2].split(", ")

    def resolve(name):
        while name in names:
            name = names[name]
        return name

    used = [(name, types[name]) for name, _ in arguments if types[name].startswith("tensor")]
    header = ", ".join(f"{name}: {kind}" for name, kind in used)
    text = "\n".join([*body, f"    return {', '.join(values)} : {', '.join(kinds)}"])
    text = re.sub(r"%[\w]+(?:#\d+)?", lambda match: resolve(match[0]), text)
    aliases = "".join(line + "\n" for line in lines[:start] if line.startswith("#map"))
    resources = "\n".join(lines[next((i for i, line in enumerate(lines) if line == "{-#"), len(lines)):])
    return (f"{aliases}module {{\n  func.func @main({header}) -> ({', '.join(kinds)}) {{\n{text}\n  }}\n}}\n"
            f"{resources}\n")


#===------------------------------------------------------------------------===#
# All
#===------------------------------------------------------------------------===#

ROUTES = {"torchmlir": torchmlir, "tosa": tosa, "onnxdynamo": onnxdynamo, "onnxts": onnxts,
          "ireetorch": ireetorch, "ireetorchopt": ireetorchopt, "ireeonline": ireeonline,
          "shlo": shlo, "ireejax": ireejax, "ireejaxopt": ireejaxopt,
          "ireeattention": ireeattention, "tmtensor": tmtensor, "onnxop": onnxop}
# An operation of a dialect that is not registered does not run before it is raised.
FOREIGN = ("ireeattention", "tmtensor", "onnxop")


def mlir_opt():
    return os.environ.get("MLIR_OPT", "mlir-opt-22")


def export(form, route):
    """MLIR by the route, as the stock mlir-opt 22 prints it."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        try:
            text = ROUTES[route](form)
        except RouteError:
            raise
        except Exception as error:  # an exporter's own, of any kind
            raise RouteError(f"{type(error).__name__}: {str(error).strip()[:600]}") from error
    return run(mlir_opt(), "--allow-unregistered-dialect", text=text)


def results(form):
    return {"torch": torch_results, "jax": jax_results, "onnx": onnx_results}[form.framework](form)
