#!/usr/bin/env python3
"""Every operation's description has a formula, a source and an example, and attn-opt takes the example.

  documented_examples.py ATTN_OPT FILE.td...
"""

import pathlib
import re
import subprocess
import sys
import textwrap


def main():
    attn_opt, *files = sys.argv[1:]
    wrong, examples = [], 0
    for file in files:
        text = pathlib.Path(file).read_text()
        for op in re.finditer(r"^def Attn_(\w+)Op : .*?^}", text, re.DOTALL | re.MULTILINE):
            name, definition = op.group(1), op.group(0)
            blocks = re.findall(r"^ *```mlir\n(.*?)^ *```$", definition, re.DOTALL | re.MULTILINE)
            if not blocks:
                wrong.append(f"{name}: no example")
            if not re.search(r"^ *```\n", definition, re.MULTILINE):
                wrong.append(f"{name}: no formula")
            if "Source:" not in definition:
                wrong.append(f"{name}: no source")
            for block in blocks:
                examples += 1
                done = subprocess.run([attn_opt], input=textwrap.dedent(block), capture_output=True, text=True)
                if done.returncode != 0:
                    wrong.append(f"{name}: attn-opt does not take the example:\n{done.stderr}")
    print("\n".join(wrong))
    print(f"{examples} examples")
    sys.exit(1 if wrong or not examples else 0)


if __name__ == "__main__":
    main()
