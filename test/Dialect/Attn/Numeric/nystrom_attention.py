"""attn.nystrom_attention against the reference: through the CPU pipeline, and by
attn-decompose with the stock lowering.

Heads are grouped: landmarks of the keys are per key head, those of the queries per
query head. Lengths are dynamic, keys lie [S, Hkv, C] in memory, and what the key mask
excludes is NaN.
"""

from functools import partial

import numpy as np

from case import Case
from native_module import AttnCompile, Destination, NativeModule, Result, Typed
from stock_compile import StockCompile, tile_flags
from reference.exponential_map import ExponentialMap
from reference.grouped_heads import join_groups, split_groups
from reference.inverses import cholesky_inverse, newton_second_order, newton_third_order
from reference.nystrom_attention import nystrom_attention
from reference.rounding import round_to
from reference.tolerance import NYSTROMFORMER_BOUNDS, SOFT_BOUNDS, SOFT_ILL_CONDITIONED_BOUNDS, compare

HKV, GROUP, C, DV = 2, 3, 16, 8
DISTANCE, ROW, SEQUENCE = (ExponentialMap("distance"), ExponentialMap("dot", "row"),
                           ExponentialMap("dot", "sequence"))
SPELLED = {DISTANCE: "#attn.exponential<distance>", ROW: "#attn.exponential<dot, normalize = row>",
           SEQUENCE: "#attn.exponential<dot, normalize = sequence>"}
NEWTON = ("#attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>",
          partial(newton_second_order, iterations=20, alpha=1.8, ridge=0.01))
THIRD = ("#attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>", newton_third_order)
CHOLESKY = ("#attn.cholesky<ridge = 0.01>", partial(cholesky_inverse, ridge=0.01))


class Form:
    """One function: maps, inverse, and which optional operands there are."""

    def __init__(self, name, query_map, key_map, inverse, element="f32", *, landmarks=16, masked=False,
                 own_queries=False, symmetric=False, output=None, shared=False):
        self.name, self.query_map, self.key_map, self.inverse = name, query_map, key_map, inverse
        self.element, self.landmarks, self.masked = element, landmarks, masked
        self.own_queries, self.symmetric, self.shared = own_queries, symmetric, shared
        self.output = output or element

    def text(self):
        dims = "h, g, n, s, d, e, c"
        element, m = self.element, "?" if self.landmarks is None else self.landmarks
        shapes = {"q": (f"{HKV}x{GROUP}x?x{C}x{element}", "h, g, n, c"), "k": (f"?x{HKV}x{C}x{element}", "s, h, c"),
                  "v": (f"{HKV}x?x{DV}x{element}", "h, s, e")}
        shapes["lk"] = (f"{m}x{C}x{element}", "d, c") if self.shared else (f"{HKV}x{m}x{C}x{element}", "h, d, c")
        if self.own_queries:
            shapes["lq"] = (f"{HKV}x{GROUP}x{m}x{C}x{element}", "h, g, d, c")
        if self.masked:
            shapes["mask"] = (f"{HKV}x?xi1", "h, s")
        shapes["o"] = (f"{HKV}x{GROUP}x?x{DV}x{self.output}", "h, g, n, e")
        arguments = ", ".join(f"%{name}: tensor<{shape}>" for name, (shape, _) in shapes.items())
        maps = ", ".join(f"affine_map<({dims}) -> ({spanned})>" for _, spanned in shapes.values())
        inputs = [name for name in shapes if name not in ("mask", "o")]
        types = ", ".join(f"tensor<{shapes[name][0]}>" for name in inputs)
        mask = f"key_mask(%mask : tensor<{shapes['mask'][0]}>)" if self.masked else ""
        output = f"tensor<{shapes['o'][0]}>"
        return f"""
func.func @{self.name}({arguments}, %scale: f32) -> {output} attributes {{llvm.emit_c_interface}} {{
  %0 = attn.nystrom_attention ins({", ".join("%" + name for name in inputs)} : {types}) {mask}
    scale(%scale : f32) outs(%o : {output})
    {{query_map = {SPELLED[self.query_map]}, key_map = {SPELLED[self.key_map]}, inverse = {self.inverse[0]},
     {"symmetric_normalization, " * self.symmetric}indexing_maps = [{maps}]}} -> {output}
  return %0 : {output}
}}
"""

    def bounds(self, condition):
        if self.query_map is ROW:
            return NYSTROMFORMER_BOUNDS[self.output]
        # Rounding of A in f32 reaches the result by the condition, whatever else is exact.
        ill = condition > 500 and self.output == "f32"
        return (SOFT_ILL_CONDITIONED_BOUNDS if ill else SOFT_BOUNDS)[self.output]


def draw(form, queries, keys, correlation, seed=0):
    generator = np.random.default_rng([queries, keys, seed])
    normal = lambda *shape: generator.standard_normal(shape)
    q, k, v = normal(HKV * GROUP, queries, C), normal(HKV, keys, C), normal(HKV, keys, DV)
    m = form.landmarks or 5
    heads = 1 if form.shared else HKV

    def landmarks(count):
        mixed = np.sqrt(1 - correlation) * normal(count, m, C) + np.sqrt(correlation) * normal(count, 1, C)
        return C ** -0.25 * mixed

    own = landmarks(HKV * GROUP) if form.own_queries else None
    return [None if x is None else round_to(x, form.element) for x in (q, k, v, landmarks(heads), own)]


def run(module, form, lengths, correlation=0.0, repeated=False):
    scale = float(np.float32(C ** -0.25))
    for queries, keys in lengths:
        q, k, v, lk, lq = draw(form, queries, keys, correlation)
        if repeated:
            lk[:, 1::2] = lk[:, ::2]
        mask = None
        if form.masked:
            mask = np.random.default_rng(keys).random((HKV, keys)) < 0.6
            mask[0, :] = keys > 40  # one head without any key, where they are few
        want = nystrom_attention(form.query_map, form.key_map, form.inverse[1], q, k, v,
                                 np.broadcast_to(lk, (HKV, *lk.shape[1:])), lq, scale=scale, key_mask=mask,
                                 symmetric_normalization=form.symmetric)
        if mask is not None:
            k, v = np.where(mask[..., None], k, np.nan), np.where(mask[..., None], v, np.nan)
        typed = lambda x: Typed(np.ascontiguousarray(x), form.element)
        arguments = [typed(split_groups(q, HKV)), typed(np.moveaxis(k, 0, 1)), typed(v),
                     typed(lk[0] if form.shared else lk)]
        if lq is not None:
            arguments.append(typed(split_groups(lq, HKV)))
        if mask is not None:
            arguments.append(mask)
        arguments += [Destination(form.output, shape=(HKV, GROUP, queries, DV)), scale]
        got = module.call(form.name, arguments, [Result(4, form.output)])[0]
        a = np.exp(DISTANCE.logits(lk, lk, 1.0)) if form.query_map is DISTANCE else None
        condition = 1 if a is None else np.linalg.cond(a + 0.01 * np.eye(a.shape[-1])).max()
        comparison = compare(join_groups(got), want, form.output, form.bounds(condition))
        if comparison.problem:
            raise AssertionError(f"{queries}x{keys}: {comparison.problem}; condition {condition:.3g}")


SOFT = (DISTANCE, DISTANCE)
NYSTROM = (ROW, SEQUENCE)
FORMS = [Form("plain", *SOFT, NEWTON), Form("wide", *SOFT, NEWTON, "f64", masked=True),
         Form("half", *SOFT, NEWTON, "f16", own_queries=False), Form("masked", *SOFT, NEWTON, masked=True),
         Form("symmetric", *SOFT, NEWTON, symmetric=True, masked=True), Form("shared", *SOFT, NEWTON, shared=True),
         Form("cholesky", *SOFT, CHOLESKY, masked=True), Form("cholesky_wide", *SOFT, CHOLESKY, "f64", symmetric=True),
         Form("softmax", *NYSTROM, THIRD, own_queries=True), Form("softmax_masked", *NYSTROM, THIRD, own_queries=True, masked=True),
         Form("softmax_brain", *NYSTROM, THIRD, "bf16", own_queries=True, masked=True),
         Form("rows", ROW, ROW, THIRD, own_queries=True, masked=True), Form("to_wide", *SOFT, NEWTON, "f32", output="f64")]
DYNAMIC = [Form("dynamic", *SOFT, NEWTON, landmarks=None, masked=True),
           Form("dynamic_cholesky", *SOFT, CHOLESKY, landmarks=None),
           Form("dynamic_softmax", *NYSTROM, THIRD, landmarks=None, own_queries=True)]
# Condition up to (64 + 0.01) / 0.01.
LARGE = [Form("large", *SOFT, CHOLESKY, landmarks=64), Form("large_newton", *SOFT, NEWTON, landmarks=64)]
LENGTHS = ((1, 1), (7, 33), (65, 17), (130, 196), (0, 5), (5, 0), (1000, 1))


# With landmarks of the queries opposite to those of the keys, A is not positive definite.
INDEFINITE = Form("indefinite", ROW, ROW, ("#attn.cholesky<ridge = 0.0>", partial(cholesky_inverse, ridge=0.0)),
                  landmarks=4, own_queries=True)


def run_indefinite(module):
    """A matrix without a factor makes its own head NaN, and changes no bit of another."""
    generator = np.random.default_rng(3)
    q, k, v = (generator.standard_normal(shape) for shape in
               ((HKV, GROUP, 5, C), (9, HKV, C), (HKV, 9, DV)))
    lk = 3.0 * np.eye(4, C) * np.ones((HKV, 1, 1))
    alone = np.broadcast_to(lk[:, None], (HKV, GROUP, 4, C)).copy()
    mixed = alone.copy()
    mixed[1, 2] *= -1.0
    got = []
    for lq in (alone, mixed):
        arguments = [Typed(x, "f32") for x in (q, k, v, lk, lq)]
        arguments += [Destination("f32", shape=(HKV, GROUP, 5, DV)), 0.5]
        got.append(module.call(INDEFINITE.name, arguments, [Result(4, "f32")])[0])
    if not np.isfinite(got[0]).all():
        raise AssertionError("expected finite numbers of positive definite matrices")
    if not np.isnan(got[1][1, 2]).all():
        raise AssertionError(f"expected NaN, found {got[1][1, 2].ravel()[:4]}")
    others = np.ones((HKV, GROUP), bool)
    others[1, 2] = False
    if not np.array_equal(got[0][others], got[1][others]):
        raise AssertionError("a matrix that is not positive definite changes another head")


def cases():
    for compiler, name, flags in ((AttnCompile(), "pipeline", []),
                                  (StockCompile(), "decomposed", ["--attn-decompose"])):
        modules = {}
        for query_map in (DISTANCE, ROW):
            text = "".join(form.text() for form in FORMS + DYNAMIC if form.query_map is query_map)
            modules[query_map] = NativeModule(f"{name}_{query_map.logit}", text, flags, compiler)
        for form in FORMS + DYNAMIC:
            module = modules[form.query_map]
            yield Case(f"{name}, {form.name}, {form.element}", partial(run, module, form, LENGTHS), [module])
        for form in FORMS[0], FORMS[6]:
            module = modules[form.query_map]
            for correlation in (0.9, 0.97, 0.99):
                yield Case(f"{name}, {form.name}, correlation {correlation}",
                           partial(run, module, form, ((65, 130),), correlation), [module])
            yield Case(f"{name}, {form.name}, repeated landmarks",
                       partial(run, module, form, ((65, 130),), 0.5, True), [module])
    module = NativeModule("large", "".join(form.text() for form in LARGE))
    for form in LARGE:
        for correlation in (0.9, 0.97, 0.99, 0.999, 1.0):
            yield Case(f"{form.name}, correlation {correlation}",
                       partial(run, module, form, ((65, 300),), correlation), [module])
    for query_map, form in ((DISTANCE, FORMS[3]), (ROW, FORMS[9])):
        module = NativeModule(f"tiled_{query_map.logit}", form.text(), tile_flags("tile-landmarks-library.mlir"),
                              StockCompile())
        yield Case(f"tiled, {form.name}, {form.element}", partial(run, module, form, LENGTHS), [module])
    for compiler, name in ((AttnCompile(), "pipeline"), (StockCompile(), "decomposed")):
        module = NativeModule(f"{name}_indefinite", INDEFINITE.text(), compiler=compiler)
        yield Case(f"{name}, indefinite", partial(run_indefinite, module), [module])
