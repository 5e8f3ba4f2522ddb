"""What is measured: one line a case.

Useful flops follow from the formula, not from how it is computed: 4 D Dv (N + S) a head for two terms of
the re-weighting, 8 N D^2 + 4 N C D for a causal one in chunks of C = 64, 4 N S D for the exact one (half of
it, causal), 8 N m D through m landmarks.
"""

from dataclasses import dataclass

CHUNK = 64


@dataclass
class Case:
    formula: str  # of formulas.py
    approximate: str  # as attn-run takes it; empty: exact
    tokens: int
    heads: int = 8
    width: int = 64
    element_type: str = "f32"
    causal: bool = False
    landmarks: int = 0
    tolerance: float = 2e-3  # largest difference of the two results, relative to the largest value

    @property
    def name(self):
        kind = self.formula + (f"-{self.landmarks}" if self.landmarks else "")
        return f"{kind} {self.element_type} H={self.heads} N={self.tokens} D={self.width}"

    @property
    def flops(self):
        n, d = self.tokens, self.width
        if not self.approximate:
            return self.heads * 4 * n * n * d / (2 if self.causal else 1)
        if self.landmarks:
            return self.heads * 8 * n * self.landmarks * d
        return self.heads * (8 * n * d * d + (4 * n * CHUNK * d if self.causal else 0))

    @property
    def bytes(self):
        """What has to be read and written once."""
        width = 4 if self.element_type == "f32" else 2
        return 4 * self.heads * self.tokens * self.width * width

    @property
    def program(self):
        tensor = f"tensor<{self.heads}x{self.tokens}x{self.width}x{self.element_type}>"
        causal = "causal " if self.causal else ""
        return f"""func.func @main(%q: {tensor}, %k: {tensor}, %v: {tensor}) -> {tensor} {{
  %o = tensor.empty() : {tensor}
  %0 = attn.softmax_attention {causal}ins(%q, %k, %v : {tensor}, {tensor}, {tensor}) outs(%o : {tensor}) -> {tensor}
  return %0 : {tensor}
}}
"""


def all_cases(quick):
    lengths = (1024, 4096) if quick else (512, 1024, 4096, 16384, 65536)
    for tokens in lengths:
        yield Case("cosformer", "cosformer", tokens)
        yield Case("cosformer_causal", "cosformer", tokens, causal=True)
        yield Case("soft", "soft,landmarks=64", tokens, landmarks=64, tolerance=2e-2)
        yield Case("nystromformer", "nystromformer,landmarks=64", tokens, landmarks=64, tolerance=2e-2)
        if tokens <= 16384:
            yield Case("sdpa", "", tokens)
            yield Case("sdpa_causal", "", tokens, causal=True)
    if quick:
        return
    yield Case("cosformer", "cosformer", 4096, width=128)
    yield Case("cosformer_causal", "cosformer", 4096, width=128, causal=True)
    yield Case("cosformer", "cosformer", 4096, element_type="bf16", tolerance=3e-2)
    yield Case("cosformer", "cosformer", 4096, element_type="f16", tolerance=1e-2)
    yield Case("cosformer", "cosformer", 4096, heads=1)
    yield Case("cosformer_causal", "cosformer", 4096, heads=1, causal=True)
    yield Case("soft", "soft,landmarks=64", 4096, width=32, landmarks=64, tolerance=2e-2)
