"""MLIR functions of one attn operation each whose feature maps are exponential.

A method here has query_map and key_map (ExponentialMap), projected (whether there are
projections, [F, C], shared by all heads), normalizer and eps. Arguments, where a
function has them, in this order:

    q, k, v | k, v | q, key mask, projection, scale: f32, offsets, state[, z, maximum]
"""

from dataclasses import dataclass, replace
from typing import Optional

from attn_form import Function, feature_map, layouts
from reference.exponential_map import ExponentialMap
from reference.reweighting import Unweighted


@dataclass(frozen=True)
class ExponentialMethod:
    query_map: ExponentialMap
    key_map: ExponentialMap
    projected: bool = True
    normalizer: Optional[str] = "add"  # "add", "clamp" or None
    eps: float = 1e-6
    reweighting: type = Unweighted

    def with_(self, **changes):
        return replace(self, **changes)

    @property
    def state_layouts(self):
        """Those of the state, its normalizer, its maximum."""
        parts = ["bhrde"]
        if self.normalizer or self.key_map.requires_maximum or self.key_map.normalize == "sequence":
            parts.append("bhrd")
        return parts + (["bhrd"] if self.key_map.requires_maximum else [])


@dataclass(frozen=True)
class Sizes:
    """F features of C components, Dv; F is C where there is no projection."""

    features: int
    components: int
    value_width: int


class _Writer(Function):
    def __init__(self, op, method, sizes, element_type, grouped=False):
        super().__init__(op, sizes.features, sizes.value_width, element_type, method,
                         lead="bhg" if grouped else "bh",
                         components=sizes.components if method.projected else None)

    def operand(self, name, layout):
        """q or k: of components where they are projected."""
        self.input(name, layout.replace("d", "c") if self.method.projected else layout)

    def projections(self, *keywords):
        """One argument for all of them; then the scale."""
        if self.method.projected:
            for keyword in keywords[:1]:
                self.clause(keyword, "w", "dc", self.state_type)
            for keyword in keywords[1:]:
                self.clauses.append(self.clauses[-1].replace(keywords[0], keyword))
                self.clause_layouts.append("dc")
        self.clauses.append(f"scale({self.scalar('scale', 'f32')} : f32)")

    def state_outputs(self):
        for name, layout in zip(("state", "z", "maximum"), self.method.state_layouts):
            self.state_output(name, layout)

    def maps(self, query=True, key=True, normalizer=True):
        method = self.method
        self.attributes = [f"query_map = {feature_map(method.query_map)}"] if query else []
        self.attributes += [f"key_map = {feature_map(method.key_map)}"] if key else []
        if normalizer and method.normalizer:
            self.attributes.append(f"normalizer = #attn.normalizer<{method.normalizer}, {method.eps:.1e}>")


def attention_function(name, method, sizes, element_type, *, causal=False, grouped=False,
                       key_mask=False, offsets=False, state=False):
    f = _Writer("linear_attention", method, sizes, element_type, grouped)
    q, k, v, out = layouts(grouped)
    f.operand("q", q)
    f.operand("k", k)
    f.input("v", v)
    if key_mask:
        f.clause("key_mask", "mask", "bs", "i1")
    f.projections("query_projection", "key_projection")
    if offsets:
        f.index("query_offset", "qo")
        f.index("key_offset", "ko")
    f.flags = " causal" if causal else ""
    f.new_output(out)
    if state:
        f.state_outputs()
    f.maps()
    return f.text(name)


def step_function(name, method, sizes, element_type, grouped=False):
    f = _Writer("linear_attention_step", method, sizes, element_type, grouped)
    q, k, v, out = layouts(grouped)
    f.operand("q", q)
    f.operand("k", k)
    f.input("v", v)
    f.projections("query_projection", "key_projection")
    f.new_output(out)
    f.state_outputs()
    f.maps()
    return f.text(name)


def state_function(name, method, sizes, element_type, key_mask=False):
    f = _Writer("linear_state", method, sizes, element_type)
    f.operand("k", "bhsd")
    f.input("v", "bhse")
    if key_mask:
        f.clause("key_mask", "mask", "bs", "i1")
    f.projections("projection")
    f.state_outputs()
    f.maps(query=False, normalizer=False)
    return f.text(name)


def readout_function(name, method, sizes, element_type, grouped=False):
    """Arguments: q, state[, z][, maximum], projection, scale."""
    f = _Writer("linear_readout", method, sizes, element_type, grouped)
    q, *_, out = layouts(grouped)
    f.operand("q", q)
    f.input("state", "bhrde", f.state_type)
    if method.normalizer:
        f.input("z", "bhrd", f.state_type)
        if method.key_map.requires_maximum:
            f.clause("state_maximum", "maximum", "bhrd", f.state_type)
    f.projections("projection")
    f.new_output(out)
    f.maps(key=False)
    return f.text(name)


def merge_function(name, method, sizes, element_type):
    """Arguments: the parts to merge, the parts to merge into."""
    f = _Writer("merge_state", method, sizes, element_type)
    f.space = ""
    for part, layout in zip(("state", "z", "maximum"), method.state_layouts):
        f.input("from_" + part, layout, f.state_type)
    f.state_outputs()
    return f.text(name)
