#!/usr/bin/env python3
"""Every constraint of docs/Spec.md is labelled at its check and in the name of a test.

  constraint-labels.py ROOT
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
listed = re.findall(r"^\* \(([CA]\d+)\)", (root / "docs/Spec.md").read_text(encoding="utf-8"), re.M)
checks = (root / "lib/Dialect/Attn/AttnVerify.cpp").read_text(encoding="utf-8")
checked = set(re.findall(r"\b[CA]\d+\b", " ".join(re.findall(r"//[^\n]*\([CA]\d[^\n]*", checks))))
tests = "".join(path.read_text(encoding="utf-8") for path in (root / "test/Dialect/Attn").glob("invalid-*.mlir"))
tested = {label.upper() for label in re.findall(r'(?:@\w+?_|")([ca]\d+)(?=[_(". ])', tests)}

problems = [f"{label}: {where}" for labels, where in (
    (set(listed) - checked, "in docs/Spec.md, but no check is labelled so"),
    (checked - set(listed), "labels a check, but is not in docs/Spec.md"),
    (set(listed) - tested, "in docs/Spec.md, but no test in test/Dialect/Attn/invalid-*.mlir is named so"),
) for label in sorted(labels)]
print("\n".join(problems) or f"{len(set(listed))} constraints, each checked and tested")
sys.exit(bool(problems))
