"""The cases of benchmarks/gpu: programs of one attention each, by method, form, type and shape."""

from formula import operands


def cases():
    """Methods, types and shapes: those of the goals, and sizes that find bugs."""
    wide, tall, longest, few = (1, 64, 4096, 64), (1, 64, 4096, 128), (1, 1, 65536, 64), (1, 4, 16384, 64)
    odd, narrow = (2, 3, 1000, 40), (1, 2, 577, 96)
    shapes = {
        ("bidirectional", "cosformer"): (wide, tall, longest, odd),
        ("bidirectional", "linear-elu"): (wide, tall, narrow),
        ("bidirectional", "linear-relu"): (wide, odd),
        ("causal", "cosformer"): (wide, tall, few, odd),
        ("causal", "linear-elu"): (wide, tall, narrow),
        ("step", "cosformer"): ((16, 64, 1, 64), (16, 64, 1, 128)),
        ("step", "linear-elu"): ((16, 64, 1, 64), (3, 5, 1, 40)),
    }
    for (form, method), sizes in shapes.items():
        for dtype in ("f16", "bf16"):
            for batch, heads, n, d in sizes:
                case = {"form": form, "method": method, "dtype": dtype, "batch": batch, "heads": heads, "n": n, "d": d, "max_length": n}
                if form == "step":
                    case.update(max_length=4096, position=1000)
                yield case


def name_of(case):
    return f"{case['method']}-{case['form']}-{case['dtype']}-b{case['batch']}-h{case['heads']}-n{case['n']}-d{case['d']}"


def spelled(operand):
    shape, dtype = operand
    return "x".join(map(str, shape)) + "x" + dtype


def program(case):
    """A function of the case's operands."""
    types = {name: f"tensor<{spelled(operand)}>" for name, operand in operands(case).items()}
    t = types["q"]
    listed = lambda names: ", ".join(f"%{name}" for name in names) + " : " + ", ".join(types[name] for name in names)
    arguments = ", ".join(f"%{name}: {type_}" for name, type_ in types.items())
    if case["form"] != "step":
        causal = " causal" if case["form"] == "causal" else ""
        return f"""func.func @main({arguments}) -> {t} {{
  %empty = tensor.empty() : {t}
  %o = attn.softmax_attention{causal} ins({listed("qkv")}) outs(%empty : {t}) -> {t}
  return %o : {t}
}}
"""
    weighted = case["method"] == "cosformer"
    phi, normalizer = ("relu", "clamp") if weighted else ("elu_plus_one", "add")
    results = f"{t}, {types['s']}, {types['z']}"
    return f"""func.func @main({arguments}) -> ({results}) {{
  %empty = tensor.empty() : {t}
  %length = arith.constant {case["max_length"]} : index
  %position = arith.constant {case["position"]} : index
  %o:3 = attn.linear_attention_step ins({listed("qkv")}){" max_length(%length)" if weighted else ""} position(%position)
    outs(%empty, %s, %z : {results}) {{query_map = #attn.{phi}, key_map = #attn.{phi},
    {"reweighting = #attn.cosine, " if weighted else ""}normalizer = #attn.normalizer<{normalizer}, 1.0e-6>}} -> {results}
  return %o#0, %o#1, %o#2 : {results}
}}
"""


def method_option(case):
    """A step is of a method as it is; attention is replaced."""
    return [] if case["form"] == "step" else [f"--approximate={case['method']}"]
