"""SOFT: a Gaussian kernel through landmarks, all samplers and inverses."""

from functools import partial

from case import named
from inputs import LENGTHS
from method_cases import MethodCases
from numeric_method import SoftMethod
from printed_constant import printed_subset
from reference.inverses import cholesky_inverse, newton_second_order
from reference.segment_mean import grid_mean, subset


def method(landmarks, keys="", **options):
    return MethodCases(f"--approximate=soft,landmarks={landmarks}{keys}", SoftMethod(landmarks, **options))


def on_grid(landmarks, grid, cells, **options):
    """Means over cells of a picture; what comes before it is left out."""
    flag = f"--approximate=soft,sampler=avg2d,landmarks={landmarks},grid={grid[0]}x{grid[1]}"
    return MethodCases(flag, SoftMethod(sampler=lambda x, mask: grid_mean(x, grid, cells), **options))


def of_keys(landmarks, seed):
    flag = f"--approximate=soft,sampler=index,landmarks={landmarks},seed={seed}"
    return MethodCases(flag, SoftMethod(
        sampler=lambda x, mask: subset(x, printed_subset(flag, x.shape[-1], x.shape[-2]))))


def cases():
    for landmarks, width, lengths in (
            (49, 64, LENGTHS), (7, 32, (1, 2, 63, 577, 4096)), (64, 40, (7, 64, 65, 127, 1000)),
            (16, 80, (1, 16, 65, 1024)), (1, 96, (1, 2, 64, 577)), (128, 128, (64, 128, 577, 1000))):
        yield from named(f"m{landmarks}", method(landmarks).lengths("f32", width, width, False, lengths))
    matrix = method(16)
    yield from matrix.lengths("f64", 64, 64, False, (1, 7, 65, 577))
    for element_type in ("f16", "bf16"):
        yield from matrix.lengths(element_type, 64, 64, False, (16, 65, 196, 577, 1024))
    yield from matrix.cross("f32", 64, 48, False)
    yield from matrix.key_mask("f32", 64, False)
    yield from matrix.key_mask("f32", 64, False, (65, 196), "shifted")
    yield from matrix.kinds("f32", 64, False, ("large", "shifted", "image", "periodic"), (65, 577))
    yield from matrix.sequence_major("f32", 64, False)
    yield from matrix.grouped("f32", 64, False)

    lengths = (1, 16, 65, 577)
    cholesky = method(16, ",inverse=cholesky", inverse=cholesky_inverse)
    yield from named("cholesky", cholesky.lengths("f32", 64, 64, False, lengths))
    yield from named("cholesky", cholesky.kinds("f32", 32, False, ("image", "periodic"), (65,)))
    cholesky = method(16, ",inverse=cholesky,ridge=0.1", inverse=partial(cholesky_inverse, ridge=0.1), ridge=0.1)
    yield from named("cholesky-ridge", cholesky.lengths("f32", 64, 64, False, lengths))
    longer = method(49, ",iterations=30", inverse=partial(newton_second_order, iterations=30))
    yield from named("longer", longer.kinds("f32", 64, False, ("image",), (65, 577)))
    paper = method(16, ",alpha=2,ridge=0", inverse=partial(newton_second_order, alpha=2.0, ridge=0.0), ridge=0.0)
    yield from named("paper", paper.lengths("f32", 64, 64, False, (65, 577)))

    yield from named("grid", on_grid(49, (14, 14), (7, 7)).fixed("f32", 64, ((196, 196), (197, 197))))
    yield from named("grid-image", on_grid(49, (14, 14), (7, 7)).fixed("f32", 64, ((196, 196),), "image"))
    yield from named("grid-cells", on_grid("3x4", (5, 9), (3, 4)).fixed("f32", 40, ((7, 48),)))
    yield from named("subset", of_keys(16, 5).fixed("f32", 64, ((65, 65), (7, 196))))
    yield from named("subset-all", of_keys(16, 0).fixed("f32", 64, ((7, 16),)))
    # More landmarks than keys: as many as keys.
    yield from named("clipped", MethodCases("--approximate=soft,landmarks=49", SoftMethod(7)).fixed("f32", 64, ((7, 7),)))
