"""What is measured: a program, the flops that its formula needs, and the bytes that it has to touch.

Useful flops follow from the formula, not from how it is computed: 4 D Dv (N + S) a head for two terms of
the re-weighting (half for one), 8 N D^2 + 4 N C D for a causal one in chunks of C = 64, 4 N S D for the exact
one (half of it, causal), 8 N m D through m landmarks and the products of Newton's iteration. Bytes are those
of query, key, value and output, once.
"""

from dataclasses import dataclass

CHUNK = 64
WIDTHS = {"f32": 4, "f16": 2, "bf16": 2}


@dataclass(frozen=True)
class Formula:
    approximate: str  # as attn-run takes it; empty: exact
    causal: bool = False
    rank: int = 0  # terms of the re-weighting; 0: not a linear form
    newton_products: int = 0  # products of matrices of all Newton steps
    tolerance: float = 1e-4  # largest error of f32, relative to the largest value
    peers: tuple = ("eager", "compile")


FORMULAS = {
    "sdpa": Formula("", peers=("eager",)),
    "sdpa_causal": Formula("", causal=True, peers=("eager",)),
    "cosformer": Formula("cosformer", rank=2),
    "cosformer_causal": Formula("cosformer", causal=True, rank=2),
    "linear_elu": Formula("linear-elu", rank=1, peers=()),
    "performer": Formula("performer", rank=1, tolerance=1e-3, peers=()),
    "efficient": Formula("efficient", rank=1, peers=()),
    "soft": Formula("soft,landmarks={m}", newton_products=40, tolerance=2e-2),
    "nystromformer": Formula("nystromformer,landmarks={m}", newton_products=24, tolerance=2e-2),
    # Parts of the above, by themselves.
    "newton": Formula("", newton_products=40, peers=()),
    "step": Formula("", rank=2, peers=()),
}
TOLERANCES = {"f32": 0.0, "f16": 1e-2, "bf16": 4e-2}
LAYOUTS = ("heads, tokens", "tokens, heads", "packed")


@dataclass(frozen=True)
class Case:
    formula: str
    tokens: int
    heads: int = 8
    width: int = 64
    element_type: str = "f32"
    landmarks: int = 0
    layout: str = LAYOUTS[0]

    @property
    def name(self):
        kind = self.formula + (f"-{self.landmarks}" if self.landmarks else "")
        layout = "" if self.layout == LAYOUTS[0] else f" [{self.layout}]"
        return f"{kind} {self.element_type} H={self.heads} N={self.tokens} D={self.width}{layout}"

    @property
    def is_attention(self):
        return self.formula not in ("newton", "step")

    @property
    def approximate(self):
        return FORMULAS[self.formula].approximate.format(m=self.landmarks)

    @property
    def causal(self):
        return FORMULAS[self.formula].causal

    @property
    def tolerance(self):
        return max(FORMULAS[self.formula].tolerance, TOLERANCES[self.element_type])

    @property
    def flops(self):
        """Of one call."""
        n, d, formula = self.tokens, self.width, FORMULAS[self.formula]
        if self.formula == "step":
            n = 1
        newton = 2 * self.landmarks**3 * formula.newton_products
        if self.formula == "newton":
            return self.heads * newton
        if self.landmarks:
            return self.heads * (8 * n * self.landmarks * d + newton)
        if not formula.rank:
            return self.heads * 4 * n * n * d / (2 if self.causal else 1)
        inside = 4 * n * CHUNK * d if self.causal else 0
        return self.heads * (4 * formula.rank * n * d * d + inside)

    @property
    def bytes(self):
        """What has to be read and written once."""
        if self.formula == "newton":
            return 8 * self.heads * self.landmarks**2
        if self.formula == "step":
            return 2 * self.state_bytes
        return 4 * self.heads * self.tokens * self.width * WIDTHS[self.element_type]

    @property
    def state_bytes(self):
        """Of the states of all heads, without the normalisers."""
        return self.heads * FORMULAS[self.formula].rank * self.width**2 * 4

    @property
    def program(self):
        if self.formula == "newton":
            return newton_program(self)
        if self.formula == "step":
            return step_program(self)
        return attention_program(self)


def attention_program(case):
    heads, tokens, width, kind = case.heads, case.tokens, case.width, case.element_type
    inner = f"tensor<{heads}x{tokens}x{width}x{kind}>"
    mode = "causal " if case.causal else ""
    attention = (f"  %e = tensor.empty() : {inner}\n  %0 = attn.softmax_attention {mode}ins(%q, %k, %v : {inner}, {inner}, "
                 f"{inner}) outs(%e : {inner}) -> {inner}\n")
    if case.layout == LAYOUTS[0]:
        return f"func.func @main(%q: {inner}, %k: {inner}, %v: {inner}) -> {inner} {{\n{attention}  return %0 : {inner}\n}}\n"
    outer = f"tensor<{tokens}x{heads}x{width}x{kind}>"
    text, arguments = "", [f"%{x}0: {outer}" for x in "qkv"]
    if case.layout == "packed":
        packed = f"tensor<{tokens}x3x{heads}x{width}x{kind}>"
        arguments = [f"%x: {packed}"]
        for i, x in enumerate("qkv"):
            text += (f"  %{x}0 = tensor.extract_slice %x[0, {i}, 0, 0] [{tokens}, 1, {heads}, {width}] [1, 1, 1, 1] : "
                     f"{packed} to {outer}\n")
    for x in "qkv":
        text += (f"  %{x}e = tensor.empty() : {inner}\n  %{x} = linalg.transpose ins(%{x}0 : {outer}) "
                 f"outs(%{x}e : {inner}) permutation = [1, 0, 2]\n")
    text += attention
    text += (f"  %oe = tensor.empty() : {outer}\n  %o = linalg.transpose ins(%0 : {inner}) outs(%oe : {outer}) "
             f"permutation = [1, 0, 2]\n")
    return f"func.func @main({', '.join(arguments)}) -> {outer} {{\n{text}  return %o : {outer}\n}}\n"


def newton_program(case):
    """The inverse between landmarks that `soft` forms."""
    matrix = f"tensor<{case.heads}x{case.landmarks}x{case.landmarks}xf32>"
    return (f"func.func @main(%a: {matrix}) -> {matrix} {{\n  %e = tensor.empty() : {matrix}\n"
            f"  %0 = attn.newton_inverse ins(%a : {matrix}) outs(%e : {matrix})\n"
            f"    {{newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>}} -> {matrix}\n"
            f"  return %0 : {matrix}\n}}\n")


def step_program(case):
    """One token of causal cosFormer; the state is the caller's and is updated in place."""
    heads, width = case.heads, case.width
    row = f"{heads}x1x{width}xf32"
    state, sums = f"{heads}x2x{width}x{width}xf32", f"{heads}x2x{width}xf32"
    names = {"q": row, "k": row, "v": row, "o": row, "s": state, "z": sums}
    arguments = ", ".join(f"%{name}_buffer: memref<{shape}>" for name, shape in names.items())
    text = "".join(f"  %{name} = bufferization.to_tensor %{name}_buffer restrict writable : memref<{shape}> to tensor<{shape}>\n"
                   for name, shape in names.items())
    types = ", ".join(f"tensor<{names[name]}>" for name in "qkv")
    results = ", ".join(f"tensor<{names[name]}>" for name in "osz")
    text += (f"  %m = arith.constant {case.tokens} : index\n"
             f"  %0:3 = attn.linear_attention_step ins(%q, %k, %v : {types}) max_length(%m) position(%at)\n"
             f"    outs(%o, %s, %z : {results}) {{query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine,\n"
             f"    normalizer = #attn.normalizer<clamp, 1.0e-6>}} -> {results}\n")
    for i, name in enumerate("osz"):
        text += (f"  bufferization.materialize_in_destination %0#{i} in restrict writable %{name}_buffer : "
                 f"(tensor<{names[name]}>, memref<{names[name]}>) -> ()\n")
    return f"func.func @main({arguments}, %at: index) {{\n{text}  return\n}}\n"
