"""Whether the times of a roofline card follow from its counters; with a second card, whether its kernels do
twice as much.

  check_card.py CARD.json [TWICE.json]
"""

import json
import sys


def near(found, expected):
    return abs(found - expected) <= 1e-9 * abs(expected) + 1e-15


def work_of(kernel):
    """Whatever grows with the work."""
    traffic = [kernel[way][what] for way in ("read", "written") for what in ("thread_bytes", "requested_bytes", "first_touch_bytes")]
    shared = [kernel[way]["wavefronts"] for way in ("shared_read", "shared_written")]
    operations = sorted(kernel["operations"].items())
    return [kernel["blocks"], kernel["barriers"], *traffic, *shared, *kernel["mma"].values(), *(count for _, count in operations)]


def check(card):
    limits, total = card["roofline"], 0
    for kernel in card["kernels"]:
        found, launches = kernel["roofline"], kernel["launches"]
        units = found["unit_seconds"]
        slowest = max(units, key=units.get)
        assert units[found["limiter"]] == units[slowest], (found["limiter"], slowest)
        assert near(found["seconds"], units[slowest] + 0.9e-6), found
        moved = sum(kernel[way]["first_touch_bytes"] for way in ("read", "written")) / launches
        assert near(units["memory"], moved / (limits["memory_gigabytes_per_second"] * 1e9)), units
        blocks = kernel["blocks"] / launches
        busiest = -(-blocks // limits["multiprocessors"]) / blocks
        # m16n8k16 alone.
        flops = sum(count * 4096 for shape, count in kernel["mma"].items() if shape.startswith("m16n8k16")) / launches
        rate = limits["tensor_flops_per_clock"] * (limits["mma_sync_percent"] or 100) / 100 * limits["clock_mhz"] * 1e6
        assert near(units["tensor cores"], flops * busiest / rate), units
        assert ("L2" in units) == bool(limits["l2_bytes_per_clock"])
        total += launches * found["seconds"]
    fills = limits["fills"] * 0.9e-6 + limits["filled_bytes"] / (limits["memory_gigabytes_per_second"] * 1e9)
    assert near(limits["fill_seconds"], fills) and near(limits["seconds"], total + fills), limits


def main():
    cards = [json.load(open(path)) for path in sys.argv[1:]]
    for card in cards:
        check(card)
    if len(cards) == 2:
        for one, two in zip(cards[0]["kernels"], cards[1]["kernels"]):
            assert one["kernel"] == two["kernel"]
            assert [2 * number for number in work_of(one)] == work_of(two), (one["kernel"], work_of(one), work_of(two))


if __name__ == "__main__":
    main()
