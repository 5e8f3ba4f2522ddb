"""The programs of benchmarks/gpu's cases: a function of the operands of each."""

import exponential
import landmarks
from formula import kind_of, operands, results_of


def spelled(operand):
    shape, dtype = operand
    return "x".join(map(str, shape)) + "x" + dtype


class Writer:
    """Types of a case's operands and results as programs spell them."""

    def __init__(self, case):
        self.operands = {name: f"tensor<{spelled(operand)}>" for name, operand in operands(case).items()}
        self.results = {name: f"tensor<{spelled(operand)}>" for name, operand in results_of(case).items()}
        self.types = {**self.results, **self.operands}

    def listed(self, names):
        return ", ".join(f"%{name}" for name in names) + " : " + ", ".join(self.types[name] for name in names)

    def empty(self):
        return f"  %o = tensor.empty() : {self.results['o']}\n"

    def function(self, body):
        """`body` makes {r}, of {types}."""
        arguments = ", ".join(f"%{name}: {type_}" for name, type_ in self.operands.items())
        results, count = ", ".join(self.results.values()), len(self.results)
        returned = ", ".join(f"%r#{i}" for i in range(count)) if count > 1 else "%r"
        body = body.format(r=f"%r:{count}" if count > 1 else "%r", types=results)
        return f"func.func @main({arguments}) -> ({results}) {{\n{body}\n  return {returned} : {results}\n}}\n"


def write_softmax(case, writer):
    causal = " causal" if case["form"] == "causal" else ""
    return f"{writer.empty()}  {{r}} = attn.softmax_attention{causal} ins({writer.listed('qkv')}) outs({writer.listed('o')}) -> {{types}}"


def write_step(case, writer):
    weighted = case["method"] == "cosformer"
    phi, normalizer = ("relu", "clamp") if weighted else ("elu_plus_one", "add")
    return f"""{writer.empty()}  %length = arith.constant {case["max_length"]} : index
  %position = arith.constant {case["position"]} : index
  {{r}} = attn.linear_attention_step ins({writer.listed('qkv')}){" max_length(%length)" if weighted else ""} position(%position)
    outs({writer.listed('osz')}) {{{{query_map = #attn.{phi}, key_map = #attn.{phi},
    {"reweighting = #attn.cosine, " if weighted else ""}normalizer = #attn.normalizer<{normalizer}, 1.0e-6>}}}} -> {{types}}"""


def exponential_attributes(case):
    query_map, key_map, normalizer = exponential.METHODS[case["method"]]
    spell = lambda map_: f"#attn.exponential<{map_.logit}" + (f", normalize = {map_.normalize}>" if map_.normalize else ">")
    space = "(b, h, n, s, r, f, e" + (", c)" if "m" in case else ")")
    x = "c" if "m" in case else "f"
    features = ["f, c" if case["method"] == "performer" else "b, h, f, c"] * 2 if "m" in case else []
    state = ["b, h, r, f, e", "b, h, r, f", "b, h, r, f"] if case["form"] == "step" else []
    operands_ = [f"b, h, n, {x}", f"b, h, s, {x}", "b, h, s, e", *features, "b, h, n, e", *state]
    maps = ", ".join(f"affine_map<{space} -> ({axes})>" for axes in operands_)
    divides = f" normalizer = #attn.normalizer<{normalizer}, 1.0e-6>," if normalizer else ""
    return f"""{{{{query_map = {spell(query_map)}, key_map = {spell(key_map)},{divides}
    indexing_maps = [{maps}]}}}}"""


def write_exponential_step(case, writer):
    scale = f"  %scale = arith.constant {exponential.scale_of(case)!r} : f32\n"
    return f"""{writer.empty()}{scale}  {{r}} = attn.linear_attention_step ins({writer.listed('qkv')})
    query_projection({writer.listed('w')}) key_projection({writer.listed('w')}) scale(%scale : f32) outs({writer.listed('oszx')})
    {exponential_attributes(case)} -> {{types}}"""


def write_exponential(case, writer):
    """The method as one operation, its projection an operand. Of tensors it would be taken apart before kernels are made,
    and the host would divide by the sums over keys."""
    buffers = {name: type_.replace("tensor", "memref") for name, type_ in writer.types.items()}
    listed = lambda names: ", ".join(f"%{name}b" for name in names) + " : " + ", ".join(buffers[name] for name in names)
    head = "".join(f"  %{name}b = bufferization.to_buffer %{name} : {writer.types[name]} to {buffers[name]}\n" for name in writer.operands)
    projections = f" query_projection({listed('w')}) key_projection({listed('w')})" if "m" in case else ""
    return f"""{head}  %ob = memref.alloc() : {buffers["o"]}
  %scale = arith.constant {exponential.scale_of(case)!r} : f32
  attn.linear_attention{" causal" if case["form"] == "causal" else ""} ins({listed('qkv')}){projections} scale(%scale : f32) outs({listed('o')})
    {exponential_attributes(case)}
  {{r}} = bufferization.to_tensor %ob restrict writable : {buffers["o"]} to {writer.types["o"]}"""


def write_small(case, writer):
    method, named = case["method"], [name for name in writer.operands if name not in writer.results]
    attributes, projection = "", ""
    if method == "landmark-matrix":
        named, projection, attributes = "qs", f" projection({writer.listed('w')})", "query_map = #attn.exponential<distance>"
    elif method in landmarks.NEWTON:
        order, _, options = landmarks.NEWTON[method]
        attributes = f"newton = #attn.newton<{order}, " + ", ".join(f"{name} = {value}" for name, value in options.items()) + ">"
    elif method == "cholesky":
        attributes = f"cholesky = #attn.cholesky<ridge = {landmarks.RIDGE}>"
    operation = {"segment-mean": "segment_mean", "landmark-matrix": "linear_readout", "merge-maxima": "merge_state",
                 "cholesky": "cholesky_inverse"}.get(method, "newton_inverse")
    head = writer.empty() if "o" in writer.results else ""
    return (f"{head}  {{r}} = attn.{operation} ins({writer.listed(named)}){projection} outs({writer.listed(writer.results)})"
            f" {{{{{attributes}}}}} -> {{types}}")


def program(case):
    writer, kind = Writer(case), kind_of(case)
    if kind is landmarks:
        write = write_small
    elif kind is exponential:
        write = write_exponential_step if case["form"] == "step" else write_exponential
    else:
        write = write_step if case["form"] == "step" else write_softmax
    return writer.function(write(case, writer))


def method_option(case):
    """Softmax attention is replaced; other operations are of a method as they are."""
    replaced = case["form"] in ("bidirectional", "causal") and kind_of(case) is not exponential
    return [f"--approximate={case['method']}"] if replaced else []
