"""The cases of benchmarks/gpu, by method, form, type and shape; programs.py writes them down."""


def attention(form, methods, shapes):
    """q, k and v [batch, heads, n, d]; features or landmarks where a fifth size says how many."""
    for method in methods:
        for dtype in ("f16", "bf16"):
            for batch, heads, n, d, *m in shapes:
                case = {"form": form, "method": method, "dtype": dtype, "batch": batch, "heads": heads, "n": n, "d": d, "max_length": n}
                if form == "step":
                    case.update(max_length=4096, position=1000)
                yield {**case, "m": m[0]} if m else case


def small(method, dtypes, shapes):
    """What stands between landmarks: m of them, of d components; of n tokens where a mean is formed."""
    for dtype in dtypes:
        for batch, heads, m, d, *n in shapes:
            case = {"form": "small", "method": method, "dtype": dtype, "batch": batch, "heads": heads, "m": m, "d": d}
            yield {**case, "n": n[0]} if n else case


def cases():
    """Methods, types and shapes: those of the goals, and sizes that find bugs."""
    wide, tall, longest, few = (1, 64, 4096, 64), (1, 64, 4096, 128), (1, 1, 65536, 64), (1, 4, 16384, 64)
    odd, narrow = (2, 3, 1000, 40), (1, 2, 577, 96)
    yield from attention("bidirectional", ["cosformer"], [wide, tall, longest, odd])
    yield from attention("bidirectional", ["linear-elu"], [wide, tall, narrow])
    yield from attention("bidirectional", ["linear-relu"], [wide, odd])
    yield from attention("causal", ["cosformer"], [wide, tall, few, odd])
    yield from attention("causal", ["linear-elu"], [wide, tall, narrow])
    yield from attention("step", ["cosformer"], [(16, 64, 1, 64), (16, 64, 1, 128)])
    yield from attention("step", ["linear-elu"], [(16, 64, 1, 64), (3, 5, 1, 40)])
    yield from attention("bidirectional", ["efficient"], [wide, tall, odd])
    yield from attention("bidirectional", ["performer"], [wide + (256,), tall + (256,), odd + (49,)])
    yield from attention("bidirectional", ["soft", "nystromformer"], [wide + (64,), odd + (49,)])
    yield from attention("causal", ["performer"], [wide + (256,), tall + (256,), few + (256,), odd + (49,)])
    yield from attention("step", ["performer"], [(16, 64, 1, 64, 256), (3, 5, 1, 40, 49)])
    yield from small("segment-mean", ["f16", "bf16"], [(1, 64, 64, 64, 4096), (2, 3, 49, 40, 1000)])
    yield from small("landmark-matrix", ["f32"], [(1, 64, 64, 64), (2, 3, 49, 40)])
    yield from small("newton-soft", ["f32"], [(1, 64, 64, 64), (2, 3, 49, 40)])
    yield from small("newton-nystromformer", ["f32"], [(1, 64, 64, 64), (2, 3, 49, 40)])
    yield from small("cholesky", ["f32"], [(1, 64, 64, 64), (2, 3, 49, 40)])
    yield from small("merge-maxima", ["f32"], [(1, 64, 256, 64), (2, 3, 49, 40)])


def name_of(case):
    sizes = ((letter, case.get(key)) for letter, key in (("b", "batch"), ("h", "heads"), ("n", "n"), ("d", "d"), ("m", "m")))
    return "-".join([case["method"], case["form"], case["dtype"], *(f"{letter}{size}" for letter, size in sizes if size is not None)])
