"""The table: for each row what has to be measured, how the figure follows from it, and what it has to be.

Goals of one group are measured in one interleaved run; figures are ratios within that run.
"""

import statistics
from dataclasses import dataclass, field

import cases
from cases import Case

BOTH = (1, 2)


class Missing(Exception):
    """Something that a figure needs was not measured; the message says why."""


class Measured:
    """The records of one group."""

    def __init__(self, records):
        self.records = {(record["case"], record["threads"]): record for record in records}

    def record(self, case, threads):
        if (case.name, threads) not in self.records:
            raise Missing("not measured")
        return self.records[case.name, threads]

    def seconds(self, case, threads, side="ours"):
        record = self.record(case, threads)
        if side not in record["seconds"]:
            raise Missing(record["notes"].get(side, "not measured"))
        return record["seconds"][side]

    def rounds(self, case, threads):
        """Ours of every round."""
        record = self.record(case, threads)
        if "ours" in record["notes"] or not record.get("rounds"):
            raise Missing(record["notes"].get("ours", "not measured in rounds"))
        return record["rounds"]

    def fma(self, case, threads):
        return self.record(case, threads)["fma_flops_per_second"]

    def limit(self, case, threads):
        record = self.record(case, threads)
        return min(0.8 * record["fma_flops_per_second"], record["copy_bytes_per_second"] * case.flops / case.bytes)


@dataclass
class Goal:
    """`least` (or `most`) of a figure; `needs` are (case, threads, sides)."""

    row: str
    case: Case
    threads: int
    least: float = None
    most: float = None
    needs: list = field(default_factory=list)

    def __post_init__(self):
        self.needs = self.needs or [(self.case, self.threads, ("ours",))]

    def bound(self):
        return f"≥ {self.show(self.least)}" if self.most is None else f"≤ {self.show(self.most)}"

    def meets(self, figure):
        return figure >= self.least if self.most is None else figure <= self.most

    def show(self, figure):
        return f"{100 * figure:.0f} %"

    def detail(self, m):
        """The measured time, and what it is compared with."""
        return show_time(m.seconds(self.case, self.threads))


def show_time(seconds):
    for unit, name in ((1, "s"), (1e-3, "ms")):
        if seconds >= unit:
            return f"{seconds / unit:.3g} {name}"
    return f"{seconds * 1e6:.3g} µs"


class OfProbe(Goal):
    """Useful flops per second, of what multiply-adds alone reach."""

    def figure(self, m):
        return self.case.flops / m.seconds(self.case, self.threads) / m.fma(self.case, self.threads)

    def bound(self):
        return super().bound() + " of the FMA probe"

    def detail(self, m):
        rate = self.case.flops / m.seconds(self.case, self.threads)
        return f"{super().detail(m)}, {rate / 1e9:.0f} of {m.fma(self.case, self.threads) / 1e9:.0f} GF/s"


class OfLimit(OfProbe):
    def figure(self, m):
        return self.case.flops / m.seconds(self.case, self.threads) / m.limit(self.case, self.threads)

    def bound(self):
        return Goal.bound(self) + " of the limit"

    def detail(self, m):
        rate, limit = self.case.flops / m.seconds(self.case, self.threads), m.limit(self.case, self.threads)
        kind = "FMA" if limit > 0.79 * m.fma(self.case, self.threads) else "copy"
        return f"{Goal.detail(self, m)}, {rate / 1e9:.0f} of {limit / 1e9:.0f} GF/s ({kind})"


@dataclass
class Faster(Goal):
    """Than a peer."""

    side: str = "compile"

    def __post_init__(self):
        self.needs = [(self.case, self.threads, ("ours", self.side))]

    def figure(self, m):
        return m.seconds(self.case, self.threads, self.side) / m.seconds(self.case, self.threads)

    def show(self, figure):
        return f"{figure:.3g}×"

    def detail(self, m):
        return f"{super().detail(m)}; peer {show_time(m.seconds(self.case, self.threads, self.side))}"


@dataclass
class Against(Goal):
    """The time of `other` in that of `case`, both ours (or `side` for the other)."""

    other: Case = None
    side: str = "ours"

    def __post_init__(self):
        self.needs = [(self.case, self.threads, ("ours",)), (self.other, self.threads, (self.side,))]

    def figure(self, m):
        return m.seconds(self.other, self.threads, self.side) / m.seconds(self.case, self.threads)

    def show(self, figure):
        return f"{figure:.3g}×"

    def detail(self, m):
        return f"{super().detail(m)}; {show_time(m.seconds(self.other, self.threads, self.side))}"


class Paired(Against):
    """The same in the median of the rounds, each of which has both, for sides that hardly differ: minima of one program read twice
    differ by 2 %, such medians by 1 %, so they are taken to the hundredth."""

    def figure(self, m):
        rounds = zip(m.rounds(self.other, self.threads), m.rounds(self.case, self.threads), strict=True)
        return round(statistics.median(other / own for other, own in rounds), 2)

    def bound(self):
        return super().bound() + " to the hundredth"

    def detail(self, m):
        return f"{super().detail(m)}, whose ratio is {super().figure(m):.3g}×"


class Loss(Against):
    """How much longer `case` takes than `other`."""

    def figure(self, m):
        return m.seconds(self.case, self.threads) / m.seconds(self.other, self.threads) - 1

    def show(self, figure):
        return f"{100 * figure:.0f} %"


class Share(Against):
    """The part of `other`'s time that `case` takes."""

    def figure(self, m):
        return m.seconds(self.case, self.threads) / m.seconds(self.other, self.threads)

    def show(self, figure):
        return f"{100 * figure:.0f} %"


class Gain(Goal):
    """What a second thread brings, of what it brings to the probe."""

    def __post_init__(self):
        self.needs = [(self.case, threads, ("ours",)) for threads in BOTH]

    def gains(self, m):
        return m.seconds(self.case, 1) / m.seconds(self.case, 2), m.fma(self.case, 2) / m.fma(self.case, 1)

    def figure(self, m):
        ours, probe = self.gains(m)
        return ours / probe

    def show(self, figure):
        return f"{figure:.2f} of the probe's"

    def detail(self, m):
        ours, probe = self.gains(m)
        return f"{ours:.2f}×; probe {probe:.2f}×"


class GainTimes(Gain):
    """The same, as it is."""

    def figure(self, m):
        return self.gains(m)[0]

    def show(self, figure):
        return f"{figure:.2f}×"


@dataclass
class Crossover(Goal):
    """The shortest sequence from which on `case`'s form is faster than `other`'s peer."""

    lengths: tuple = ()

    def __post_init__(self):
        self.needs = [(self.at(n, f), self.threads, (side,)) for n in self.lengths
                      for f, side in ((self.case.formula, "ours"), ("sdpa", "eager"))]

    def at(self, tokens, formula):
        return Case(formula, tokens, self.case.heads, self.case.width)

    def figure(self, m):
        crossover = None
        for n in reversed(self.lengths):
            if m.seconds(self.at(n, self.case.formula), self.threads) > m.seconds(self.at(n, "sdpa"), self.threads, "eager"):
                break
            crossover = n
        if crossover is None:
            raise Missing(f"above N = {self.lengths[-1]}")
        return crossover

    def show(self, figure):
        return f"N = {figure:.0f}"

    def bound(self):
        return f"N ≤ {self.most}"

    def detail(self, m):
        n = self.lengths[0]
        ours, peer = m.seconds(self.at(n, self.case.formula), self.threads), m.seconds(self.at(n, "sdpa"), self.threads, "eager")
        return f"at N = {n} {show_time(ours)}; SDPA {show_time(peer)}"


class OfUpdate(Goal):
    """Bytes of the state read and written per second, of what an update in place reaches in as much memory."""

    def __post_init__(self):
        self.needs = [(self.case, self.threads, ("ours", "update"))]

    def figure(self, m):
        return m.seconds(self.case, self.threads, "update") / m.seconds(self.case, self.threads)

    def bound(self):
        return super().bound() + " of the update probe"

    def detail(self, m):
        rates = [2 * self.case.state_bytes / m.seconds(self.case, self.threads, side) / 1e9 for side in ("ours", "update")]
        return f"{super().detail(m)}, {rates[0]:.0f} of {rates[1]:.0f} GB/s"


class Start(Goal):
    """Seconds of a process; `threads` is that of the record only."""

    def __post_init__(self):
        self.needs = [(self.case, 1, ("start",))]

    def figure(self, m):
        return m.record(self.case, 1)["start"][self.key]

    def show(self, figure):
        return f"{figure:.3g} s"

    def detail(self, m):
        return self.case.name


class CompileTime(Start):
    key = "compile_seconds"


class SecondStart(Start):
    key = "second_run_seconds"


@dataclass
class Group:
    name: str
    goals: list
    # Measured for the pictures, without a goal: (case, threads, sides).
    others: list = field(default_factory=list)
    # Times as many rounds as other groups take: of what two threads need from memory, whose bandwidth may change by turns.
    rounds: int = 1


def streaming(row, formula, least, sizes):
    return [OfLimit(f"{row}, D = {d}, N = {n:,}", Case(formula, n, width=d), t, least) for d, n in sizes for t in BOTH]


def in_cache(row, formula, least, heads=(4,)):
    return [OfProbe(f"{row}, D = {d}, data in cache (H = {h}, N = 1,024: {h * d // 64} MB)", Case(formula, 1024, heads=h, width=d), t, least)
            for h in heads for d in (64, 128) for t in BOTH]


def landmarks(row, formula, counts):
    return [OfProbe(f"{row}, m = {m}, D = {d}, N = 4,096", Case(formula, 4096, width=d, landmarks=m), t, 0.65 if d == 64 else 0.55)
            for m in counts for d in (64, 32) for t in BOTH]


def newton(m):
    return Share(f"SOFT, m = {m}: Newton's share of the time, N = 4,096", Case("newton", 0, landmarks=m), 2, most=0.15,
                 other=Case("soft", 4096, landmarks=m))


def over_lengths(n):
    """All forms, on two threads."""
    for formula, facts in cases.FORMULAS.items():
        case = Case(formula, n, landmarks=64 if "{m}" in facts.approximate else 0)
        if case.is_attention and (n <= 16384 or facts.approximate):
            yield case, 2, ("ours", *facts.peers)


def all_groups():
    sdpa, cosformer = (lambda n: Case("sdpa", n)), (lambda n: Case("cosformer", n))
    sizes = [(64, 4096), (64, 16384), (64, 65536), (128, 4096), (128, 16384)]
    at_4k = Case("cosformer", 4096)
    return [
        Group("in cache", in_cache("cosFormer", "cosformer", 0.75) + in_cache("causal cosFormer", "cosformer_causal", 0.65, (2, 4)),
              rounds=3),
        Group("streaming", streaming("cosFormer", "cosformer", 0.85, sizes)),
        Group("streaming, causal", streaming("causal cosFormer", "cosformer_causal", 0.80, sizes)),
        Group("landmarks", landmarks("SOFT", "soft", (49, 64)) + landmarks("Nyströmformer", "nystromformer", (64,))
              + [newton(49), newton(64)],
              rounds=5),
        Group("torch.compile", [Faster(f"{row} against torch.compile, N = 4,096", Case(f, 4096, landmarks=m), t, least)
                                for row, f, m, least in (("cosFormer", "cosformer", 0, 3.5),
                                                         ("causal cosFormer", "cosformer_causal", 0, 5),
                                                         ("SOFT, m = 64,", "soft", 64, 2.7)) for t in BOTH]),
        Group("SDPA", [Against(f"cosFormer against SDPA, N = {n:,}", cosformer(n), 2, least, other=sdpa(n), side="eager")
                       for n, least in ((1024, 8), (4096, 30), (16384, 120))]),
        Group("crossover", [Crossover("cosFormer against SDPA: faster from", cosformer(1), t, most=512,
                                      lengths=(64, 128, 192, 256, 384, 512, 768, 1024)) for t in BOTH]),
        Group("exact", [Faster(f"exact attention{', causal' if f == 'sdpa_causal' else ''}, against SDPA, N = {n:,}",
                               Case(f, n), t, 1.0, side="eager")
                        for f in ("sdpa", "sdpa_causal") for n in (1024, 4096) for t in BOTH]),
        Group("decode", [OfUpdate(f"decode step, D = 64, {h:,} heads ({h * 32:,} KB of state)", Case("step", 4096, heads=h), t, 0.70)
                         # Eight heads are not worth a second thread.
                         for h, t in ((8, 1), (128, 1), (128, 2), (4096, 1), (4096, 2))],
              rounds=5),
        Group("16 bits", [Paired(f"cosFormer in {e} against f32, N = 4,096", Case("cosformer", 4096, element_type=e), t, 1.0, other=at_4k)
                          for e in ("bf16", "f16") for t in BOTH],
              rounds=12),
        Group("threads", [Gain(f"{row}, 1 → 2 threads, H = {h}, N = {n:,}", Case(f, n, heads=h, landmarks=m), 2, 0.9)
                          for row, f, h, m, n in (("cosFormer", "cosformer", 8, 0, 4096), ("causal cosFormer", "cosformer_causal", 8, 0, 4096),
                                                  ("SOFT", "soft", 8, 64, 4096), ("exact attention", "sdpa", 8, 0, 1024),
                                                  ("cosFormer", "cosformer", 1, 0, 16384))]
              + [GainTimes("causal cosFormer, 1 → 2 threads, H = 1, N = 16,384", Case("cosformer_causal", 16384, heads=1), 2, 1.6)],
              rounds=4),
        Group("layout", [Loss(f"{row}, {what}: loss", Case(f, 4096, layout=layout), 2, most=0.15, other=Case(f, 4096))
                         for row, f in (("cosFormer", "cosformer"), ("causal cosFormer", "cosformer_causal"))
                         for layout, what in (("tokens, heads", "[N, H, D]"), ("packed", "slices of [N, 3, H, D]"))]),
        Group("start", [kind(f"{what}, {case.formula}", case, 1, most=most)
                        for kind, what, most in ((CompileTime, "compile time", 0.3), (SecondStart, "second run: whole process", 0.15))
                        for case in (Case("sdpa", 64), Case("cosformer", 64), Case("cosformer_causal", 64), Case("soft", 64, landmarks=64))]),
        *(Group(f"over N: {n}", [], list(over_lengths(n))) for n in (256, 1024, 4096, 16384, 65536)),
    ]
