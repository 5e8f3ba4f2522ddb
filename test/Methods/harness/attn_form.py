"""MLIR functions of one attn operation each, with dynamic sizes but D and Dv.

    text = attention_function("linear_attention", width=64, value_width=64, ...)

An operand's layout is a string of dimensions: b, h (batch, key/value head), g
(group of queries), n, s (queries, keys), r (rank), d, e (features, Dv), c (the
components of q and k before a projection). Where layouts are not the operation's
own, indexing_maps are written.
"""

from reference import feature_maps, reweighting
from reference.exponential_map import ExponentialMap

FEATURE_MAP = {
    feature_maps.identity: "#attn.identity",
    feature_maps.relu: "#attn.relu",
    feature_maps.elu_plus_one: "#attn.elu_plus_one",
}

# Trailing dimensions of each operation's iteration space.
TRAILING = {
    "softmax_attention": "nsde",
    "linear_attention": "nsrde",
    "linear_attention_step": "nsrde",
    "linear_state": "srde",
    "linear_readout": "nrde",
    "nystrom_attention": "nsdec",
    "segment_mean": "sdc",
    "newton_inverse": "df",
    "cholesky_inverse": "df",
}


class Function:
    """One func.func: arguments in order, one attn op, its results returned.

    components: C, where the op has projections; width is then the number of features.
    """

    def __init__(self, op, width, value_width, element_type, method=None, lead="bh",
                 components=None):
        self.op, self.method = op, method
        self.element_type = element_type
        self.state_type = "f64" if element_type == "f64" else "f32"
        self.trailing = TRAILING.get(op, "")
        if components and "c" not in self.trailing:
            self.trailing += "c"
        self.space = lead + self.trailing
        rank = method.reweighting.rank if method else 1
        self.sizes = {"d": width, "e": value_width, "r": rank}
        if components:
            self.sizes["c"] = components
        self.arguments, self.clauses, self.lines = [], [], []
        self.clause_layouts = []
        self.outputs, self.attributes = [], []
        self.flags = ""
        self.inputs = []
        self.dim_sources = {}
        self.lead = lead

    def tensor(self, layout, element_type=None):
        sizes = "".join(f"{self.sizes.get(dim, '?')}x" for dim in layout)
        return f"tensor<{sizes}{element_type or self.element_type}>"

    def argument(self, name, layout, element_type=None):
        self.arguments.append((f"%{name}", self.tensor(layout, element_type)))
        for position, dim in enumerate(layout):
            self.dim_sources.setdefault(dim, (f"%{name}", position, self.arguments[-1][1]))
        return f"%{name}"

    def scalar(self, name, kind):
        self.arguments.append((f"%{name}", kind))
        return f"%{name}"

    def input(self, name, layout, element_type=None):
        """A shaped input of the op."""
        value = self.argument(name, layout, element_type)
        self.inputs.append((value, layout, self.tensor(layout, element_type)))

    def clause(self, keyword, name, layout, element_type):
        """A shaped operand behind a keyword, such as a mask."""
        value = self.argument(name, layout, element_type)
        self.clauses.append(f"{keyword}({value} : {self.tensor(layout, element_type)})")
        self.clause_layouts.append(layout)

    def index(self, keyword, name):
        self.clauses.append(f"{keyword}({self.scalar(name, 'index')})")

    def max_length(self):
        """An argument always, so that all methods are called alike; given to the op
        where the method needs it."""
        value = self.scalar("m", "index")
        if self.method.reweighting is reweighting.Cosine:
            self.clauses.append(f"max_length({value})")

    def new_output(self, layout, element_type=None):
        """A destination that the function makes itself."""
        self.outputs.append((None, layout, self.tensor(layout, element_type)))

    def state_output(self, name, layout):
        """A read-write destination that comes in and goes out."""
        value = self.argument(name, layout, self.state_type)
        self.outputs.append((value, layout, self.tensor(layout, self.state_type)))

    def text(self, name):
        outs = []
        for value, layout, of in self.outputs:
            outs.append((value or self._empty(layout, of), of))
        shaped = [layout for _, layout, _ in self.inputs]
        shaped += self.clause_layouts
        shaped += [layout for _, layout, _ in self.outputs]
        attributes = list(self.attributes)
        if self.space and not all(self._is_canonical(layout) for layout in shaped):
            attributes.append("indexing_maps = [" + ", ".join(
                f"affine_map<({', '.join(self.space)}) -> ({', '.join(layout)})>"
                for layout in shaped) + "]")

        types = [of for _, of in outs]
        self.lines.append(
            f"%out{':' + str(len(outs)) if len(outs) > 1 else ''} = attn.{self.op}{self.flags} "
            + f"ins({', '.join(v for v, _, _ in self.inputs)} : "
            + f"{', '.join(t for _, _, t in self.inputs)}) "
            + "".join(clause + " " for clause in self.clauses)
            + f"outs({', '.join(v for v, _ in outs)} : {', '.join(types)}) "
            + (f"{{{', '.join(attributes)}}} " if attributes else "")
            + f"-> {', '.join(types)}")
        returned = ([f"%out#{i}" for i in range(len(outs))] if len(outs) > 1 else ["%out"])
        head = ", ".join(f"{v}: {t}" for v, t in self.arguments)
        body = "\n".join("  " + line for line in self.lines)
        result = types[0] if len(types) == 1 else f"({', '.join(types)})"
        return (f"func.func @{name}({head}) -> {result} attributes {{llvm.emit_c_interface}} {{\n"
                f"{body}\n  return {', '.join(returned)} : {', '.join(types)}\n}}\n")

    def _is_canonical(self, layout):
        return layout == self.lead + "".join(
            dim for dim in self.trailing if dim in layout)

    def _empty(self, layout, of):
        sizes = []
        for dim in layout:
            if dim in self.sizes:
                continue
            value, position, source = self.dim_sources[dim]
            self.lines.append(f"%at_{dim} = arith.constant {position} : index")
            self.lines.append(f"%size_{dim} = tensor.dim {value}, %at_{dim} : {source}")
            sizes.append(f"%size_{dim}")
        self.lines.append(f"%empty = tensor.empty({', '.join(sizes)}) : {of}")
        return "%empty"


def feature_map(phi):
    """The attribute of a feature map of the reference."""
    if not isinstance(phi, ExponentialMap):
        return FEATURE_MAP[phi]
    over = f", normalize = {phi.normalize}" if phi.normalize else ""
    return f"#attn.exponential<{phi.logit}{over}>"


def method_attributes(method, query=True, key=True, normalizer=True):
    """The attributes of a reference method, as the dialect writes them."""
    phi = feature_map(method.feature_map)
    out = ([f"query_map = {phi}"] if query else []) + ([f"key_map = {phi}"] if key else [])
    if method.reweighting is reweighting.Cosine:
        out.append("reweighting = #attn.cosine")
    if normalizer and method.normalizer:
        out.append(f"normalizer = #attn.normalizer<{method.normalizer}, {method.eps:.1e}>")
    return out


def layouts(grouped=False, sequence_major=False):
    """The layouts of q, k, v and out."""
    if sequence_major:
        return ("bnhgd", "bshd", "bshe", "bnhge") if grouped else ("bnhd", "bshd", "bshe", "bnhe")
    return ("bhgnd", "bhsd", "bhse", "bhgne") if grouped else ("bhnd", "bhsd", "bhse", "bhne")


def softmax_function(name, width, value_width, element_type, *, causal=False, grouped=False,
                     sequence_major=False, mask=None, scale=False, offsets=False,
                     empty_row="zero", static=None):
    """Arguments: q, k, v[, mask][, scale: f32][, query offset, key offset].

    mask: (layout, element type), such as ("bs", "i1") or ("hns", "f32").
    static: sizes, by dimension, that the types tell.
    """
    f = Function("softmax_attention", width, value_width, element_type,
                 lead="bhg" if grouped else "bh")
    f.sizes.update(static or {})
    q, k, v, out = layouts(grouped, sequence_major)
    for operand, layout in (("q", q), ("k", k), ("v", v)):
        f.input(operand, layout)
    if mask:
        f.clause("mask", "mask", *mask)
    if scale:
        f.clauses.append(f"scale({f.scalar('scale', 'f32')} : f32)")
    if offsets:
        f.index("query_offset", "qo")
        f.index("key_offset", "ko")
    f.flags = " causal" if causal else ""
    f.new_output(out)
    f.attributes = [f"empty_row = #attn.empty_row<{empty_row}>"]
    return f.text(name)


def linear_function(name, method, width, value_width, element_type, *, causal=False,
                    grouped=False, sequence_major=False, key_mask=None,
                    offsets=False, state=False, order=None):
    """Arguments: q, k, v[, key mask], M[, query offset, key offset][, state, normalizer].

    key_mask: a layout such as "bs".
    """
    f = Function("linear_attention", width, value_width, element_type, method,
                 lead="bhg" if grouped else "bh")
    q, k, v, out = layouts(grouped, sequence_major)
    for operand, layout in (("q", q), ("k", k), ("v", v)):
        f.input(operand, layout)
    if key_mask:
        f.clause("key_mask", "mask", key_mask, "i1")
    f.max_length()
    if offsets:
        f.index("query_offset", "qo")
        f.index("key_offset", "ko")
    f.flags = " causal" if causal else ""
    f.new_output(out)
    if state:
        f.state_output("state", "bhrde")
        if method.normalizer:
            f.state_output("z", "bhrd")
    f.attributes = method_attributes(method)
    if order:
        f.attributes.append(f"order = #attn.order<{order}>")
    return f.text(name)


def step_function(name, method, width, value_width, element_type, grouped=False):
    """Arguments: q, k, v, M, position, state[, normalizer]."""
    f = Function("linear_attention_step", width, value_width, element_type, method,
                 lead="bhg" if grouped else "bh")
    q, k, v, out = layouts(grouped)
    for operand, layout in (("q", q), ("k", k), ("v", v)):
        f.input(operand, layout)
    f.max_length()
    f.index("position", "position")
    f.new_output(out)
    f.state_output("state", "bhrde")
    if method.normalizer:
        f.state_output("z", "bhrd")
    f.attributes = method_attributes(method)
    return f.text(name)


def state_function(name, method, width, value_width, element_type, key_mask=None):
    """Arguments: k, v[, key mask], M, key offset, state, normalizer."""
    f = Function("linear_state", width, value_width, element_type, method)
    f.input("k", "bhsd")
    f.input("v", "bhse")
    if key_mask:
        f.clause("key_mask", "mask", key_mask, "i1")
    f.max_length()
    f.index("key_offset", "ko")
    f.state_output("state", "bhrde")
    f.state_output("z", "bhrd")
    f.attributes = method_attributes(method, query=False, normalizer=False)
    return f.text(name)


def readout_function(name, method, width, value_width, element_type, grouped=False):
    """Arguments: q, state[, normalizer], M, query offset."""
    f = Function("linear_readout", width, value_width, element_type, method,
                 lead="bhg" if grouped else "bh")
    f.input("q", layouts(grouped)[0])
    f.input("state", "bhrde", f.state_type)
    if method.normalizer:
        f.input("z", "bhrd", f.state_type)
    f.max_length()
    f.index("query_offset", "qo")
    f.new_output(layouts(grouped)[3])
    f.attributes = method_attributes(method, key=False)
    return f.text(name)


def merge_function(name, method, width, value_width, element_type):
    """Arguments: state, normalizer to merge; state, normalizer to merge into."""
    f = Function("merge_state", width, value_width, element_type, method)
    f.space = ""
    f.input("from_state", "bhrde", f.state_type)
    f.input("from_z", "bhrd", f.state_type)
    f.state_output("state", "bhrde")
    f.state_output("z", "bhrd")
    return f.text(name)
