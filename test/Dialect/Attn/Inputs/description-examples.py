#!/usr/bin/env python3
"""Prints the ```mlir blocks of all descriptions in a .td file as one module file.

  description-examples.py AttnOps.td

Each block is one input of --split-input-file; a comment names the operation.
"""
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
blocks = []
for definition in re.split(r"^def ", text, flags=re.M)[1:]:
    name = re.match(r"\w+", definition).group()
    found = re.findall(r"```mlir\n(.*?)```", definition, flags=re.S)
    if re.match(r"\w+ : (Attn_)?Op<", definition) and not found:
        sys.exit(f"{name} has no example")
    blocks += [f"// {name}\n{block}" for block in found]
print("\n// -----\n\n".join(blocks))
