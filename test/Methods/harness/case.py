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
