"""Operations on exponential maps as functions, and calls of them.

One module a Form: feature maps, sizes and element types. Arrays are those of the
reference: states [B, Hkv, F, Dv], without the dimension r of the operations.
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from attn_form import Function, feature_map, layouts
from native_module import NativeModule, Result, Typed
from reference.exponential_map import ExponentialMap
from reference.exponential_state import ExponentialState
from reference.rounding import ACCUMULATOR, round_to

# Tokens of a function whose chunks are known to be whole, but for the last.
FIXED_LENGTH = 150


@dataclass(frozen=True)
class Form:
    """width: C, or F where nothing is projected; features: F, None for `?`."""

    query_map: ExponentialMap
    key_map: ExponentialMap
    width: int
    features: Optional[int]
    values: int
    element_type: str = "f32"
    projection_type: str = "f32"
    projected: bool = True
    normalizer: Optional[str] = "add"
    eps: float = 1e-6
    projection_layout: str = "hdc"

    @property
    def state_type(self):
        return ACCUMULATOR["f64" if "f64" in (self.element_type, self.projection_type) else "f32"]

    @property
    def parts(self):
        if self.key_map.requires_maximum:
            return 3
        return 2 if self.normalizer or self.key_map.normalize == "sequence" else 1


class Functions:
    def __init__(self, name, form, compiler, kinds, flags=()):
        self.form, self.kinds = form, kinds
        text = "\n".join(getattr(self, "_" + kind.split("_")[-1])(kind) for kind in kinds)
        self.module = NativeModule(name, text, flags=flags, compiler=compiler)

    #
    # Text
    #

    def _function(self, op, kind):
        form = self.form
        lead = "bhg" if "grouped" in kind else "bh"
        f = Function(op, form.features if form.features else 0, form.values, form.element_type,
                     lead=lead, components=form.width if form.projected else None)
        f.state_type = form.state_type
        f.sizes["r"] = 1
        if not form.features:
            del f.sizes["d"]
        if "fixed" in kind:
            f.sizes["n"] = f.sizes["s"] = FIXED_LENGTH
        return f

    def _tokens(self, layout):
        return layout.replace("d", "c") if self.form.projected else layout

    def _attributes(self, query=True, key=True, normalizer=True):
        form = self.form
        out = [f"query_map = {feature_map(form.query_map)}"] if query else []
        out += [f"key_map = {feature_map(form.key_map)}"] if key else []
        if normalizer and form.normalizer:
            out.append(f"normalizer = #attn.normalizer<{form.normalizer}, {form.eps:.1e}>")
        return out

    def _state_outputs(self, f):
        for name, layout in (("state", "bhrde"), ("z", "bhrd"), ("m", "bhrd"))[:self.form.parts]:
            f.state_output(name, layout)

    def _projection(self, f, keyword="projection"):
        if self.form.projected:
            f.clause(keyword, keyword, self.form.projection_layout, self.form.projection_type)

    def _scale(self, f):
        f.clauses.append(f"scale({f.scalar('scale', 'f32')} : f32)")

    def _state(self, kind):
        f = self._function("linear_state", kind)
        f.input("k", self._tokens("bhsd"))
        f.input("v", "bhse")
        if "masked" in kind:
            f.clause("key_mask", "mask", "bs", "i1")
        self._projection(f)
        self._scale(f)
        self._state_outputs(f)
        f.attributes = self._attributes(query=False, normalizer=False)
        return f.text(kind)

    def _readout(self, kind):
        f = self._function("linear_readout", kind)
        grouped = "grouped" in kind
        f.input("q", self._tokens(layouts(grouped)[0]))
        f.input("state", "bhrde", f.state_type)
        if self.form.normalizer:
            f.input("z", "bhrd", f.state_type)
            if self.form.parts > 2:
                f.clause("state_maximum", "m", "bhrd", f.state_type)
        self._projection(f)
        self._scale(f)
        f.new_output(layouts(grouped)[3])
        f.attributes = self._attributes(key=False)
        return f.text(kind)

    def _merge(self, kind):
        f = self._function("merge_state", kind)
        f.space = ""
        parts = (("state", "bhrde"), ("z", "bhrd"), ("m", "bhrd"))[:self.form.parts]
        for name, layout in parts:
            f.input("from_" + name, layout, f.state_type)
        self._state_outputs(f)
        return f.text(kind)

    def _attend(self, f, kind):
        grouped = "grouped" in kind
        q, k, v, out = layouts(grouped)
        for operand, layout in (("q", q), ("k", k)):
            f.input(operand, self._tokens(layout))
        f.input("v", v)
        if "masked" in kind:
            f.clause("key_mask", "mask", "bs", "i1")
        if self.form.projected:
            self._projection(f, "query_projection")
            self._projection(f, "key_projection")
        self._scale(f)
        return out

    def _causal(self, kind):
        f = self._function("linear_attention", kind)
        out = self._attend(f, kind)
        if "fixed" not in kind:
            f.index("query_offset", "qo")
            f.index("key_offset", "ko")
        f.flags = " causal"
        f.new_output(out)
        self._state_outputs(f)
        f.attributes = self._attributes()
        return f.text(kind)

    def _left(self, kind):
        f = self._function("linear_attention", kind)
        out = self._attend(f, kind)
        if "causal" in kind:
            f.index("query_offset", "qo")
            f.index("key_offset", "ko")
            f.flags = " causal"
        f.new_output(out)
        f.attributes = self._attributes() + ["order = #attn.order<left>"]
        return f.text(kind)

    def _step(self, kind):
        f = self._function("linear_attention_step", kind)
        f.new_output(self._attend(f, kind))
        self._state_outputs(f)
        f.attributes = self._attributes()
        return f.text(kind)

    #
    # Calls
    #

    def call(self, kind, inputs, *, w=None, scale=1.0, mask=None, offsets=(), state=None):
        """-> (output or None, ExponentialState or None)."""
        form = self.form
        arguments = [Typed(x, form.element_type) for x in inputs]
        results = []
        if kind.split("_")[-1] != "state":
            results.append(Result(inputs[0].ndim, form.element_type))
        if mask is not None:
            arguments.append(mask)
        for projection in (w if isinstance(w, tuple) else (w,) if w is not None else ()):
            arguments.append(Typed(projection, form.projection_type))
        arguments += [scale, *offsets]
        if state is not None:
            arguments += self.stored(state)
            results += [Result(5 - bool(part), form.state_type) for part in range(form.parts)]
        got = self.module.call(kind, arguments, results)
        out = got.pop(0) if len(got) > len(results) - 1 and kind.split("_")[-1] != "state" else None
        return out, self.loaded(got) if state is not None else None

    def readout(self, q, state, *, w=None, scale=1.0, kind="readout"):
        form = self.form
        parts = self.stored(state, form.parts if form.normalizer else 1)
        arguments = [Typed(q, form.element_type), *parts]
        if w is not None:
            arguments.append(Typed(w, form.projection_type))
        return self.module.call(kind, arguments + [scale], [Result(q.ndim, form.element_type)])[0]

    def merge(self, first, second):
        """second merged into first."""
        results = [Result(5 - bool(part), self.form.state_type) for part in range(self.form.parts)]
        return self.loaded(self.module.call(
            "merge", self.stored(second) + self.stored(first), results))

    def stored(self, state, count=None):
        parts = (state.state, state.normalizer, state.maximum)[:count or self.form.parts]
        return [Typed(part[:, :, None], self.form.state_type) for part in parts]

    def loaded(self, parts):
        parts = [part[:, :, 0] for part in parts]
        while len(parts) < 2:
            parts.append(None)
        return ExponentialState(*parts)

    def rounded(self, state):
        """As it is stored."""
        parts = [None if part is None else round_to(part, self.form.state_type)
                 for part in (state.state, state.normalizer, state.maximum)]
        return ExponentialState(*parts)

    def finished(self, state):
        """As a read-out is given it, rounded as it is stored."""
        if self.form.key_map.normalize == "sequence":
            state = ExponentialState(state.normalized(), state.normalizer)
        return self.rounded(state)

    def zeros(self, batch=2, heads=2, features=None):
        features = features or self.form.features or 0
        sums = np.zeros((batch, heads, features))
        return ExponentialState(np.zeros((*sums.shape, self.form.values)), sums,
                                sums + 7.0 if self.form.parts > 2 else None)
