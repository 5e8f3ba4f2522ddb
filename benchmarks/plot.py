"""Pictures of results as SVG, two panels each, both axes logarithmic: memory and time over tokens, rooflines."""

import math

WIDTH, HEIGHT = 1060, 470
TOP, BOTTOM = 58, 410
# Left and right end of the two panels; names stand to the right of each.
PANELS = [(70, 400), (600, 930)]
GAP = 15
COLOURS = {
    "as written": "#111111",
    "exact": "#6b7280",
    "gaussian": "#a16207",
    "soft": "#dc2626",
    "soft-norm": "#f97316",
    "nystromformer": "#9333ea",
    "performer": "#2563eb",
    "efficient": "#0891b2",
    "cosformer": "#16a34a",
    "linear-elu": "#84cc16",
    "causal": "#0d9488",
    "decode": "#b45309",
}
# Behind the names of what PyTorch does.
PEER = "PyTorch"
UNITS = {
    "memory": [(1e3, "kB"), (1e6, "MB"), (1e9, "GB"), (1e12, "TB")],
    "time": [(1e-6, "µs"), (1e-3, "ms"), (1.0, "s")],
    "rate": [(1e9, "GF/s"), (1e12, "TF/s")],
}


def label(value, kind):
    size, unit = [unit for unit in UNITS[kind] if value >= 0.999 * unit[0]][-1]
    return f"{value / size:g} {unit}"


def text(x, y, words, anchor="middle", size=12, fill="#374151", more=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{fill}"{more}>{words}</text>\n'


def line(points, stroke, width=1.0, more=""):
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{stroke}" stroke-width="{width}"{more}/>\n'


def spread(places):
    """Moves names, given by their places, apart so that they can be read."""
    order = sorted(range(len(places)), key=lambda i: places[i])
    moved = [0.0] * len(places)
    last = -math.inf
    for i in order:
        last = moved[i] = max(places[i], last + GAP)
    # What fell off the bottom pushes back up.
    limit = BOTTOM + 4
    for i in reversed(order):
        moved[i] = min(moved[i], limit)
        limit = moved[i] - GAP
    return moved


class Panel:
    """One of the two pictures side by side: both axes logarithmic, names to the right."""

    def __init__(self, side, title, series, ticks, kind, across):
        self.left, self.right = PANELS[side]
        self.series, self.ticks, self.kind = series, ticks, kind
        numbers = [value for points in series.values() for _, value in points]
        self.low, self.high = math.floor(math.log10(min(numbers))), math.ceil(math.log10(max(numbers)))
        self.svg = text(self.left, TOP - 18, title, "start", 14, "#111827", ' font-weight="bold"')
        self.svg += text((self.left + self.right) / 2, BOTTOM + 40, across)

    def place(self, x, value):
        across = math.log(x / self.ticks[0]) / math.log(max(self.ticks[-1] / self.ticks[0], 2))
        up = (math.log10(value) - self.low) / (self.high - self.low)
        return self.left + across * (self.right - self.left), BOTTOM - up * (BOTTOM - TOP)

    def draw_axes(self):
        for power in range(self.low, self.high + 1):
            y = self.place(self.ticks[0], 10.0**power)[1]
            self.svg += line([(self.left, y), (self.right, y)], "#e5e7eb")
            self.svg += text(self.left - 8, y + 4, label(10.0**power, self.kind), "end")
        for tick in self.ticks:
            x = self.place(tick, 10.0**self.low)[0]
            self.svg += line([(x, BOTTOM), (x, BOTTOM + 4)], "#9ca3af") + text(x, BOTTOM + 18, f"{tick:,}", size=11)

    def draw_series(self):
        ends = [self.place(*points[-1]) for points in self.series.values()]
        for (name, points), end, y in zip(self.series.items(), ends, spread([y for _, y in ends])):
            colour = COLOURS.get(name.partition(",")[0], "#000000")
            dashes = ' stroke-dasharray="5 4"' if name.endswith(PEER) else ""
            places = [self.place(*point) for point in points]
            self.svg += line(places, colour, 2.2, f' stroke-linejoin="round"{dashes}')
            self.svg += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{colour}"/>\n' for x, y in places)
            self.svg += line([(end[0] + 5, end[1]), (self.right + 12, y)], colour, 0.7)
            self.svg += text(self.right + 16, y + 4, name, "start", 12, colour)

    def drawn(self):
        self.draw_axes()
        self.draw_series()
        return self.svg


def picture(*panels):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n' + "".join(panels) + "</svg>\n"
    )


def draw(results):
    """Memory and time over tokens, of memory.py's results."""

    def panel(side, title, key, kind):
        series = {
            name: [(cell["tokens"], cell[key]) for cell in cells if "not_run" not in cell]
            for name, cells in results["rows"].items()
        }
        return Panel(side, title, series, results["tokens"], kind, "tokens").drawn()

    return picture(
        panel(0, "Memory held at once: inputs, result, all between", "peak_memory_bytes", "memory"),
        panel(1, "Time of a call", "min_seconds", "time"),
    )


def draw_times(records, title, names):
    """Time over tokens; names: (what is drawn, panel) by formula and side, records: (formula, side, tokens, seconds)."""
    series = ({}, {})
    for formula, side, tokens, seconds in records:
        if (formula, side) in names:
            name, panel = names[formula, side]
            series[panel].setdefault(name, []).append((tokens, seconds))
    ticks = sorted({tokens for _, _, tokens, _ in records})
    return picture(*(Panel(i, title[i], series[i], ticks, "time", "tokens").drawn() for i in (0, 1)))


def draw_roofline(points, limits, titles):
    """Points and limits for each panel: {name: (flops per byte, flops per second)}, (multiply-adds, copy) per second."""
    ticks = [0.5, 2, 8, 32, 128, 512, 2048]
    panels = []
    for i in (0, 1):
        fma, copy = limits[i]
        series = {name: [point] for name, point in points[i].items()}
        # From 10 GF/s on, whatever was measured.
        axes = {**series, "": [(ticks[0], 1e10), (ticks[0], 0.99e12)]}
        panel = Panel(i, titles[i], axes, ticks, "rate", "useful flops per byte that has to be read or written")
        panel.series = series
        roof = [(ticks[0], copy * ticks[0]), (fma / copy, fma), (ticks[-1], fma)]
        panel.draw_axes()
        panel.svg += line([panel.place(*point) for point in roof], "#111111", 1.6)
        limit = [(0.8 * fma / copy, 0.8 * fma), (ticks[-1], 0.8 * fma)]
        panel.svg += line([panel.place(*point) for point in limit], "#111111", 1.0, ' stroke-dasharray="3 3"')
        for (x, y), words in ((roof[-1], "FMA probe"), (limit[-1], "0.8 of it")):
            at = panel.place(ticks[1] / 2, y)
            panel.svg += text(at[0], at[1] - (3 if words == "FMA probe" else -11), words, "start", 11)
        panel.draw_series()
        panels.append(panel.svg)
    return picture(*panels)
