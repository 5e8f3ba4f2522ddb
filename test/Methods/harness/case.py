"""A numeric case: a name and a function that raises when a number is wrong.

A test file defines `cases()`, which yields Case objects. `modules` are the
compiled modules that the case calls; the runner compiles them ahead, in parallel.
"""

from dataclasses import dataclass, field
from typing import Callable, List


@dataclass
class Case:
    name: str
    run: Callable[[], None]
    modules: List = field(default_factory=list)


def named(prefix, cases):
    """The cases with a prefix to their names, which choose the inputs no more."""
    for case in cases:
        case.name = f"{prefix}-{case.name}"
        yield case
