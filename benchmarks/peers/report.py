"""The table of goals from the records of runs: for people, for a page, and as pictures."""

import re

import attn_run
import goals
import plot
from cases import Case


def cell(goal, records):
    """(figure, met or not, detail) as text."""
    measured = goals.Measured([record for record in records if record["group"] == goal.group])
    try:
        figure = goal.figure(measured)
        return goal.show(figure), "met" if goal.meets(figure) else "not met", goal.detail(measured)
    except goals.Missing as missing:
        return "–", "–", str(missing).strip().splitlines()[-1]


def lines(runs, groups, only=""):
    """A row for each goal: name, threads, goal, then figure, met and detail of each run."""
    for group in groups:
        for goal in group.goals:
            goal.group = group.name
            if not (re.search(only, group.name) or re.search(only, goal.row)):
                continue
            yield [goal.row, str(goal.threads), goal.bound(), *(text for records in runs for text in cell(goal, records))]


def show(runs, groups, only):
    for row in lines(runs, groups, only):
        head = f"{row[0]:<66} {row[1]:>2}  {row[2]:<28}"
        print(head + "  |  ".join(f"{row[i]:>18} {row[i + 1]:<8} {row[i + 2]}" for i in range(3, len(row), 3)), flush=True)


def machine(records):
    """What was measured on, and with what, in a line."""
    first = records[0]
    best = {t: [max(r[key] for r in records if r["threads"] == t) for key in ("fma_flops_per_second", "copy_bytes_per_second")]
            for t in sorted({r["threads"] for r in records})}
    probes = "; ".join(f"{'one thread' if t == 1 else f'{t} threads'} {fma / 1e9:.0f} GF/s, {copy / 1e9:.0f} GB/s"
                       for t, (fma, copy) in best.items())
    known = first["versions"]
    return (f"{first['device']}; attn-run {known['attn-run']}, PyTorch {known['torch'] or 'none'}, NumPy {known['numpy']}, "
            f"commit {first['commit']}; probes (multiply-adds, copy): {probes}")


def write_document(runs, document):
    count = len(runs)
    head = ["case", "threads", "goal", *(f"run {i + 1}" if count > 1 else "figure" for i in range(count)), "met", "of the last run"]
    text = "".join(f"* {'Run ' + str(i + 1) + ': ' if count > 1 else ''}{machine(records)}.\n" for i, records in enumerate(runs))
    text += "\n| " + " | ".join(head) + " |\n" + "|---|--:|---|" + "--:|" * count + "---|---|\n"
    met = total = 0
    for row in lines(runs, goals.all_groups()):
        figures, judged = row[3::3], row[4::3]
        verdict = judged[0] if len(set(judged)) == 1 else ", ".join(judged)
        met, total = met + (judged[-1] == "met"), total + 1
        text += "| " + " | ".join([*row[:3], *figures, verdict.replace("not met", "**no**").replace("met", "yes"), row[-1]]) + " |\n"
    text += f"\n{met} of {total} rows are met in the last run.\n"
    attn_run.write_measured(document, text)


# What is drawn over N, and in which panel, by formula and side.
OVER_N = {
    ("sdpa", "ours"): ("exact", 0), ("sdpa", "eager"): ("exact, PyTorch", 0),
    ("cosformer", "ours"): ("cosformer", 0), ("cosformer", "compile"): ("cosformer, PyTorch", 0),
    ("soft", "ours"): ("soft", 0), ("soft", "compile"): ("soft, PyTorch", 0),
    ("nystromformer", "ours"): ("nystromformer", 0), ("nystromformer", "compile"): ("nystromformer, PyTorch", 0),
    ("linear_elu", "ours"): ("linear-elu", 0), ("efficient", "ours"): ("efficient", 0), ("performer", "ours"): ("performer", 0),
    ("sdpa_causal", "ours"): ("exact", 1), ("sdpa_causal", "eager"): ("exact, PyTorch", 1),
    ("cosformer_causal", "ours"): ("cosformer", 1), ("cosformer_causal", "compile"): ("cosformer, PyTorch", 1),
}
ROOFLINE = {
    "exact": Case("sdpa", 4096),
    "cosformer, D = 64": Case("cosformer", 16384),
    "cosformer, D = 128": Case("cosformer", 16384, width=128),
    "causal, D = 64": Case("cosformer_causal", 16384),
    "causal, D = 128": Case("cosformer_causal", 16384, width=128),
    "soft": Case("soft", 4096, landmarks=64),
    "nystromformer": Case("nystromformer", 4096, landmarks=64),
    "decode, L3 cache": Case("step", 4096, heads=128),
    "decode, memory": Case("step", 4096, heads=4096),
}


def write_pictures(runs, folder):
    """Of the last run that went over N: time over N, and the roofline."""
    records = next(run for run in reversed(runs) if any(record["group"].startswith("over N") for record in run))
    cases = {case.name: case for group in goals.all_groups() for case, _, _ in [*group.others, *(n for g in group.goals for n in g.needs)]}
    times = [(cases[r["case"]].formula, side, cases[r["case"]].tokens, seconds)
             for r in records if r["group"].startswith("over N") for side, seconds in r["seconds"].items()]
    titles = ("Time of a call: 8 heads of 64, f32, two threads", "Causal: the same")
    (folder / "time.svg").write_text(plot.draw_times(times, titles, OVER_N))
    points, limits = [], []
    for threads in goals.BOTH:
        some = [r for r in records if r["threads"] == threads]
        limits.append([max(r[key] for r in some) for key in ("fma_flops_per_second", "copy_bytes_per_second")])
        best = {}
        for r in some:
            if "ours" in r["seconds"]:
                best[r["case"]] = min(best.get(r["case"], float("inf")), r["seconds"]["ours"])
        points.append({name: (case.flops / case.bytes, case.flops / best[case.name]) for name, case in ROOFLINE.items() if case.name in best})
    titles = ("One thread", "Two threads")
    (folder / "roofline.svg").write_text(plot.draw_roofline(points, limits, titles))
