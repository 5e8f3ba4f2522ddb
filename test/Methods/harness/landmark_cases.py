"""The operations around landmarks, each by itself: attn.segment_mean,
attn.newton_inverse and attn.nystrom_attention with every kind of inverse.
"""

from functools import partial

import numpy as np

from attn_form import Function, feature_map, layouts
from case import Case
from expected import check
from inputs import Shape, draw, generator, padding_mask, spoil_masked
from native_module import NativeModule, Result, Typed
from reference.exponential_map import ExponentialMap
from reference.grouped_heads import join_groups, split_groups
from reference.inverses import cholesky_inverse, newton_second_order, newton_third_order
from reference.nystrom_attention import nystrom_attention
from reference.rounding import ACCUMULATOR, round_to
from reference.segment_mean import segment_mean
from reference.tolerance import BOUNDS, ILL_CONDITIONED, bounds_by_type

COMPONENTS, VALUE_WIDTH = 64, 40
SCALE = float(np.float32(COMPONENTS ** -0.25))
SHORT_LENGTHS = (0, 1, 2, 7, 63, 64, 65, 196, 577, 1000)

# The attribute, and what it stands for.
NEWTON = {
    "published": ("second_order, iterations = 20, alpha = 1.8, ridge = 0.01", newton_second_order),
    "paper": ("second_order, iterations = 20, alpha = 2.0, ridge = 0.0",
              partial(newton_second_order, alpha=2.0, ridge=0.0)),
    "ridged": ("second_order, iterations = 24, alpha = 1.9, ridge = 0.1, norm_of = ridged",
               partial(newton_second_order, iterations=24, alpha=1.9, ridge=0.1, norm_of="ridged")),
    "third": ("third_order, iterations = 6, alpha = 1.0, ridge = 0.0", newton_third_order),
    "third-ridge": ("third_order, iterations = 12, alpha = 0.9, ridge = 0.05",
                    partial(newton_third_order, iterations=12, alpha=0.9, ridge=0.05)),
    "once": ("second_order, iterations = 1, alpha = 1.0, ridge = 0.5",
             partial(newton_second_order, iterations=1, alpha=1.0, ridge=0.5)),
}


def landmark_cases(element_types, compiler):
    for element_type in element_types:
        yield from _segment_means(element_type, compiler)
        if element_type in ("f32", "f64"):
            yield from _newton(element_type, compiler)
        yield from _nystrom(element_type, compiler)


def _segment_means(element_type, compiler):
    segments = (1, 7, 64) if element_type == "f32" else (7,)
    texts = []
    for count in segments:
        for masked in (False, True):
            f = Function("segment_mean", count, 1, element_type, components=COMPONENTS)
            f.input("x", "bhsc")
            if masked:
                f.clause("key_mask", "mask", "bs", "i1")
            f.new_output("bhdc", ACCUMULATOR[element_type])
            texts.append(f.text(f"mean_{count}" + "_masked" * masked))
    module = NativeModule(f"segment-mean-{element_type}", "".join(texts), compiler=compiler)
    out = [Result(4, ACCUMULATOR[element_type])]

    def run(name, count):
        rng = generator(name)
        for length in SHORT_LENGTHS:
            _, x, _ = draw(rng, Shape(1, length, COMPONENTS, 1, batch=3, shared_heads=2), element_type)
            got, = module.call(f"mean_{count}", [Typed(x, element_type)], out)
            check(got, segment_mean(x, count), ACCUMULATOR[element_type], what=f"{length} tokens")
            mask = rng.random((3, length)) < 0.6
            mask[1:2] = False
            x = np.where(mask[:, None, :, None], x, np.nan)
            got, = module.call(f"mean_{count}_masked", [Typed(x, element_type), mask], out)
            check(got, segment_mean(x, count, mask[:, None, :]), ACCUMULATOR[element_type],
                  what=f"{length} tokens, masked")

    for count in segments:
        name = f"segment-mean-{element_type}-m{count}"
        yield Case(name, lambda a=(name, count): run(*a), [module])


def gram(rng, points, spread, batch=(2, 3)):
    """exp(-|l_i - l_j|^2 / 2) of landmarks that far apart."""
    x = spread * rng.standard_normal((*batch, points, 16))
    return np.exp(-0.5 * np.square(x[..., :, None, :] - x[..., None, :, :]).sum(-1))


def stochastic(rng, points, spread, batch=(2, 3)):
    """Positive, rows that add up to 1, not symmetric."""
    x = np.exp(spread * rng.standard_normal((*batch, points, points)) + 4 * np.eye(points))
    return x / x.sum(-1, keepdims=True)


def _newton(element_type, compiler):
    sizes = (1, 7, 128) if element_type == "f32" else (2, 49)
    texts = []
    for label, (attribute, _) in NEWTON.items():
        for size in sizes:
            f = Function("newton_inverse", size, 1, element_type)
            f.sizes["f"] = size
            f.input("a", "bhdf")
            f.new_output("bhdf")
            f.attributes = [f"newton = #attn.newton<{attribute}>"]
            texts.append(f.text(f"{label.replace('-', '_')}_{size}"))
    module = NativeModule(f"newton-{element_type}", "".join(texts), compiler=compiler)
    unit = 2.0 ** (-53 if element_type == "f64" else -24)

    def compare(label, a, what):
        _, inverse = NEWTON[label]
        size = a.shape[-1]
        a = round_to(a, element_type)
        want = inverse(a)
        got, = module.call(f"{label.replace('-', '_')}_{size}", [Typed(a, element_type)],
                           [Result(4, element_type)])
        # The error of the iteration grows with what it has resolved: |A| |X|.
        resolved = np.abs(a).sum(-1).max() * np.abs(want).sum(-1).max()
        check(got, want, element_type, (max(BOUNDS[element_type][0], 8 * unit * resolved), None),
              f"{what}, m = {size}")

    def run(name, label):
        rng = generator(name)
        for size in sizes:
            if label.startswith("third"):
                compare(label, stochastic(rng, size, 1.0), "stochastic")
                continue
            compare(label, np.broadcast_to(np.eye(size), (1, 2, size, size)), "the identity")
            # The paper's start doubles every error where landmarks are few or close.
            if label != "paper" or size >= 7:
                compare(label, gram(rng, size, 0.6), "distinct landmarks")
            if label == "paper":
                continue
            compare(label, gram(rng, size, 0.1), "close landmarks")
            if size > 1:
                half = gram(rng, size // 2, 0.6)
                at = np.arange(size) % (size // 2)
                compare(label, half[..., at, :][..., :, at], "duplicated landmarks")

    for label in NEWTON:
        name = f"newton-{element_type}-{label}"
        yield Case(name, lambda a=(name, label): run(*a), [module])

    def nan_stays(name):
        size = sizes[-2]
        a = gram(generator(name), size, 0.6)
        want = newton_second_order(a[1, 2])
        a[0, 1, 1, 0] = np.nan
        got, = module.call(f"published_{size}", [Typed(a, element_type)], [Result(4, element_type)])
        if not np.isnan(got[0, 1]).all():
            raise AssertionError("expected NaN where the matrix has one")
        check(got[1, 2], want, element_type, (1e-3, None), "another matrix")

    name = f"newton-{element_type}-nan"
    yield Case(name, lambda: nan_stays(name), [module])


class Nystrom:
    """One form of attn.nystrom_attention: maps, inverse, what comes in."""

    def __init__(self, query_map, key_map, attribute, inverse, ridge, symmetric=False,
                 query_landmarks=False, grouped=False, masked=False):
        self.query_map, self.key_map = query_map, key_map
        self.attribute, self.inverse, self.ridge = attribute, inverse, ridge
        self.symmetric, self.query_landmarks = symmetric, query_landmarks
        self.grouped, self.masked = grouped, masked

    def text(self, name, landmarks, element_type):
        f = Function("nystrom_attention", landmarks, VALUE_WIDTH, element_type,
                     lead="bhg" if self.grouped else "bh", components=COMPONENTS)
        q, k, v, out = layouts(self.grouped)
        f.input("q", q.replace("d", "c"))
        f.input("k", k.replace("d", "c"))
        f.input("v", v)
        f.input("lk", "bhdc", f.state_type)
        if self.query_landmarks:
            f.input("lq", "bhgdc" if self.grouped else "bhdc", f.state_type)
        if self.masked:
            f.clause("key_mask", "mask", "bs", "i1")
        f.clauses.append(f"scale({f.scalar('scale', 'f32')} : f32)")
        f.new_output(out)
        f.attributes = [f"query_map = {feature_map(self.query_map)}",
                        f"key_map = {feature_map(self.key_map)}", f"inverse = {self.attribute}"]
        if self.symmetric:
            f.attributes.append("symmetric_normalization")
        return f.text(name)


GAUSS = ExponentialMap("distance")
ROW, SEQUENCE = ExponentialMap("dot", "row"), ExponentialMap("dot", "sequence")


def newton(label):
    return f"#attn.newton<{NEWTON[label][0]}>", NEWTON[label][1]


FORMS = {
    "gauss": Nystrom(GAUSS, GAUSS, *newton("published"), 0.01),
    "gauss-symmetric": Nystrom(GAUSS, GAUSS, *newton("published"), 0.01, symmetric=True),
    "gauss-cholesky": Nystrom(GAUSS, GAUSS, "#attn.cholesky<ridge = 0.01>", cholesky_inverse, 0.01),
    "gauss-cholesky-symmetric": Nystrom(GAUSS, GAUSS, "#attn.cholesky<ridge = 0.1>",
                                        partial(cholesky_inverse, ridge=0.1), 0.1, symmetric=True),
    "gauss-grouped": Nystrom(GAUSS, GAUSS, *newton("ridged"), 0.1, grouped=True),
    "gauss-masked": Nystrom(GAUSS, GAUSS, *newton("published"), 0.01, masked=True),
    "gauss-two-sides": Nystrom(GAUSS, GAUSS, *newton("third-ridge"), 0.05, query_landmarks=True),
    "softmax": Nystrom(ROW, SEQUENCE, *newton("third"), 0.0, query_landmarks=True),
    "softmax-grouped": Nystrom(ROW, SEQUENCE, *newton("third"), 0.0, query_landmarks=True, grouped=True),
    "softmax-masked": Nystrom(ROW, SEQUENCE, *newton("third"), 0.0, query_landmarks=True, masked=True),
    "softmax-key-landmarks": Nystrom(ROW, SEQUENCE, *newton("third"), 0.0),
}
OTHER_TYPES = ("gauss-symmetric", "gauss-cholesky", "gauss-two-sides", "softmax-masked")


def _nystrom(element_type, compiler):
    accumulator = ACCUMULATOR[element_type]
    forms = {label: (20,) if element_type == "f32" else (5,)
             for label in (FORMS if element_type == "f32" else OTHER_TYPES)}
    if element_type == "f32":
        forms |= {"gauss-cholesky": (1, 20), "softmax": (1, 20)}
    module = NativeModule(f"nystrom-{element_type}", "".join(
        FORMS[label].text(f"{label.replace('-', '_')}_{count}", count, element_type)
        for label, counts in forms.items() for count in counts), compiler=compiler)

    def run(name, label, count):
        form, rng = FORMS[label], generator(f"{name}-m{count}")
        shared = 2 if form.grouped else 4
        for queries, keys in ((1, 1), (7, 65), (65, 7), (196, 577), (0, 5)):
            q, k, v = draw(rng, Shape(queries, keys, COMPONENTS, VALUE_WIDTH, 3, 4, shared), element_type)
            mask = None
            if form.masked:
                mask = padding_mask(rng, 3, keys)
                mask[1] = False
                k, v = spoil_masked(k, v, mask)
            lk = round_to(SCALE * rng.standard_normal((3, shared, count, COMPONENTS)), accumulator)
            lq = round_to(SCALE * rng.standard_normal((3, 4, count, COMPONENTS)), accumulator)
            condition = [1.0]

            def inverse(a):
                condition.append(np.linalg.cond(a + form.ridge * np.eye(count)).max())
                return form.inverse(a)

            want = nystrom_attention(
                form.query_map, form.key_map, inverse, q, k, v, lk,
                lq if form.query_landmarks else None, scale=SCALE,
                key_mask=None if mask is None else mask[:, None, :],
                symmetric_normalization=form.symmetric)
            arguments = [Typed(split_groups(q, shared) if form.grouped else q, element_type),
                         Typed(k, element_type), Typed(v, element_type), Typed(lk, accumulator)]
            if form.query_landmarks:
                arguments.append(Typed(split_groups(lq, shared) if form.grouped else lq, accumulator))
            arguments += ([mask] if form.masked else []) + [SCALE]
            got, = module.call(f"{label.replace('-', '_')}_{count}", arguments,
                               [Result(5 if form.grouped else 4, element_type)])
            bounds = bounds_by_type(2e-4 if max(condition) > ILL_CONDITIONED else 1e-4, (5e-2, 1.5e-2))
            check(join_groups(got) if form.grouped else got, want, element_type, bounds[element_type],
                  f"m = {count}, N = {queries}, S = {keys}, condition {max(condition):.3g}")

    def run_all(name, label):
        for count in forms[label]:
            run(name, label, count)

    for label in forms:
        name = f"nystrom-{element_type}-{label}"
        yield Case(name, lambda a=(name, label): run_all(*a), [module])
