"""A picture of memory.py's results: memory and time over tokens, both axes logarithmic, as SVG."""

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
}
UNITS = {
    "memory": [(1e3, "kB"), (1e6, "MB"), (1e9, "GB"), (1e12, "TB")],
    "time": [(1e-6, "µs"), (1e-3, "ms"), (1.0, "s")],
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


def panel(left, right, results, key, kind, title):
    series = {
        name: [(cell["tokens"], cell[key]) for cell in cells if "not_run" not in cell]
        for name, cells in results["rows"].items()
    }
    numbers = [value for points in series.values() for _, value in points]
    low, high = math.floor(math.log10(min(numbers))), math.ceil(math.log10(max(numbers)))
    tokens = results["tokens"]

    def place(n, value):
        across = math.log(n / tokens[0]) / math.log(max(tokens[-1] / tokens[0], 2))
        return left + across * (right - left), BOTTOM - (math.log10(value) - low) / (high - low) * (BOTTOM - TOP)

    svg = text(left, TOP - 18, title, "start", 14, "#111827", ' font-weight="bold"')
    for power in range(low, high + 1):
        y = place(tokens[0], 10.0**power)[1]
        svg += line([(left, y), (right, y)], "#e5e7eb") + text(left - 8, y + 4, label(10.0**power, kind), "end")
    for n in tokens:
        x = place(n, 10.0**low)[0]
        svg += line([(x, BOTTOM), (x, BOTTOM + 4)], "#9ca3af") + text(x, BOTTOM + 18, f"{n:,}", size=11)
    svg += text((left + right) / 2, BOTTOM + 40, "tokens")
    ends = [place(*points[-1]) for points in series.values()]
    for (name, points), end, y in zip(series.items(), ends, spread([y for _, y in ends])):
        colour = COLOURS.get(name, "#000000")
        svg += line([place(*point) for point in points], colour, 2.2, ' stroke-linejoin="round"')
        svg += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{colour}"/>\n' for x, y in map(lambda p: place(*p), points))
        svg += line([(end[0] + 5, end[1]), (right + 12, y)], colour, 0.7)
        svg += text(right + 16, y + 4, name, "start", 12, colour)
    return svg


def draw(results):
    """The whole picture."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n'
        + panel(*PANELS[0], results, "peak_memory_bytes", "memory", "Memory held at once: inputs, result, all between")
        + panel(*PANELS[1], results, "min_seconds", "time", "Time of a call")
        + "</svg>\n"
    )
