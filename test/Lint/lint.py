#!/usr/bin/env python3
"""The rules of the house, checked: a change that breaks one is told which file and line and why.

  lint.py RULE ROOT

RULE is the name of one of the functions below that carry @rule; ROOT is the top of the source tree.
Every violation is one line, 'path:line: what is wrong'; the exit status is 1 if there is any.
"""

import os
import pathlib
import re
import subprocess
import sys

# Rooms by level, bottom up: a room includes headers of its own and of lower levels only. Rooms on one
# level do not know each other.
LEVELS = [
    ["Dialect", "Target"],
    ["Methods"],
    ["Raise", "Approximate", "Reassociate"],
    ["Schedule"],
    ["CodegenCPU", "CodegenGPU", "Emulator", "Offload"],
    ["Pipelines"],
    ["Runtime"],
]
LINES_CAP = 1000
LINES_WARN = 500
CODE = {".cpp", ".h", ".td", ".py", ".sh", ".c", ".cc", ".inc"}

RULES = {}


def rule(function):
    RULES[function.__name__.replace("_", "-")] = function
    return function


class Tree:
    """The files of a source tree, by path relative to its top."""

    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()

    def files(self, *folders, suffixes=None):
        found = []
        for folder in folders or ("",):
            for path, names, files in os.walk(self.root / folder):
                names[:] = sorted(n for n in names if not n.startswith((".git", "build", "__pycache__", ".venv")))
                for name in sorted(files):
                    if name == ".git":
                        continue
                    if suffixes is None or pathlib.Path(name).suffix in suffixes:
                        found.append((pathlib.Path(path) / name).relative_to(self.root))
        return found

    def lines(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace").splitlines()

    def exists(self, path):
        return (self.root / path).exists()


def kebab(name):
    """LinearTransformer -> linear-transformer."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", name).lower()


def is_test_input(path):
    return "Inputs" in path.parts


# Names that are also plain words are looked for only as the code would write them: quoted.
PLAIN_WORDS = {"soft", "efficient", "gaussian"}


def methods(tree):
    """The files that register a method, each with the names that it registers (not the exact one)."""
    found = {}
    for path in tree.files("lib/Methods", suffixes={".cpp"}):
        text = "\n".join(tree.lines(path))
        if re.search(rf"\bregister{path.stem}\(", text) and ".rewrite(" in text:
            found[path] = re.findall(r'\.add\(\s*"([a-z0-9-]+)"', text)
    return found


@rule
def code_is_formatted(tree):
    paths = tree.files(suffixes={".cpp", ".h", ".c", ".cc"})
    told = subprocess.run(["clang-format-22", "--dry-run", *map(str, paths)], cwd=tree.root, capture_output=True, text=True)
    for path, line in re.findall(r"^(.+?):(\d+):\d+: (?:warning|error)", told.stderr, re.M):
        yield path, int(line), "clang-format-22 writes it otherwise"


@rule
def method_names_stay_home(tree):
    """No file outside Dialect/Attn, Methods and Approximate knows a method's name."""
    names = set()
    for path, registers in methods(tree).items():
        names.update([kebab(path.stem), *registers])
    if not names and tree.exists("lib/Methods"):
        yield "lib/Methods", 0, "no method found: this rule has lost the registry"
    patterns = []
    for name in sorted(names):
        if name in PLAIN_WORDS:
            patterns.append((name, re.compile(rf"[\"'`]{name}[\"'`]")))
        else:
            spelled = "[-_ ]?".join(re.escape(part) for part in name.split("-"))
            patterns.append((name, re.compile(rf"(?<![a-z]){spelled}(?![a-z])", re.IGNORECASE)))
    for path in tree.files("lib", "include", "tools"):
        if {"Methods", "Approximate"} & set(path.parts) or "Dialect/Attn/" in path.as_posix():
            continue
        for number, line in enumerate(tree.lines(path), 1):
            for name, pattern in patterns:
                if pattern.search(line):
                    yield path, number, f"names the method '{name}': passes and tools ask the registry or an interface"


@rule
def methods_have_tests(tree):
    """A method is one file and one test: lib/Methods/MyMethod.cpp, test/Methods/my_method.py."""
    tests = {re.sub("[-_]", "", path.stem.lower()) for path in tree.files("test/Methods", "test/Approximate")}
    for path, registers in methods(tree).items():
        wanted = {path.stem.lower()} | {name.replace("-", "") for name in registers}
        if not wanted & tests:
            yield path, 1, f"registers {', '.join(registers)}, but there is no test/Methods/{kebab(path.stem).replace('-', '_')}.py"


@rule
def readme_lists_methods(tree):
    """The README says of every method when to use it."""
    readme = "\n".join(tree.lines(pathlib.Path("README.md")))
    for path, registers in methods(tree).items():
        for name in registers:
            if f"| `{name}`" not in readme:
                yield "README.md", 1, f"its table of methods lacks '{name}', which {path} registers"


@rule
def methods_have_pages(tree):
    """Each method has a page with its keys, docs/Methods/<name>.md, and a line in the index there."""
    index = pathlib.Path("docs/Methods/README.md")
    listed = "\n".join(tree.lines(index)) if tree.exists(index) else ""
    for path, registers in methods(tree).items():
        keys = re.findall(r'\.key\(\s*\{\s*"([a-z0-9-]+)"', "\n".join(tree.lines(path)))
        for name in registers:
            page = index.with_name(f"{name}.md")
            if not tree.exists(page):
                yield path, 1, f"registers {name}, but there is no {page}"
                continue
            text = "\n".join(tree.lines(page))
            for key in keys:
                if f"| `{key}` |" not in text:
                    yield page, 1, f"its table of keys lacks '{key}', which {path} has"
            if f"]({page.name})" not in listed:
                yield index, 1, f"its table of methods lacks '{name}', which {path} registers"


@rule
def pass_names_agree(tree):
    """def FooPass <-> lib/<Stage>/Foo.cpp <-> attn-foo <-> test/<Stage>/foo.mlir and foo-invalid.mlir."""
    for path in tree.files("include/attn", suffixes={".td"}):
        if not path.stem.endswith("Passes"):
            continue
        stage = pathlib.Path(*path.parts[2:-1])
        for number, line in enumerate(tree.lines(path), 1):
            found = re.match(r"def (\w+?)(Pass)?\s*:\s*(?:Interface)?Pass<\"([^\"]+)\"", line)
            if not found:
                continue
            name, suffix, argument = found.groups()
            if not suffix:
                yield path, number, f"'def {name}' is not called '{name}Pass'"
            if argument != f"attn-{kebab(name)}":
                yield path, number, f"'def {name}Pass' is spelled '{argument}', not 'attn-{kebab(name)}'"
            for wanted in (
                f"lib/{stage}/{name}.cpp",
                f"test/{stage}/{kebab(name)}.mlir",
                f"test/{stage}/{kebab(name)}-invalid.mlir",
            ):
                if not tree.exists(wanted):
                    yield path, number, f"'def {name}Pass' has no {wanted}"


@rule
def rooms_include_downwards(tree):
    """Stages do not include each other; arrows go one way."""
    level = {room: number for number, rooms in enumerate(LEVELS) for room in rooms}
    for path in tree.files("lib", "include/attn", suffixes=CODE):
        room = path.parts[1] if path.parts[0] == "lib" else path.parts[2]
        if "." in room or path.name == "CMakeLists.txt":
            continue
        if room not in level:
            yield path, 1, f"the room '{room}' has no level: add it to LEVELS in test/Lint/lint.py"
            continue
        for number, line in enumerate(tree.lines(path), 1):
            found = re.match(r'\s*(?:#\s*)?include\s+["<]attn/(\w+)/', line)
            if not found:
                continue
            other = found.group(1)
            if other == room or level.get(other, len(LEVELS)) < level[room]:
                continue
            where = "beside" if level.get(other) == level[room] else "above"
            yield path, number, f"{room} includes {other}, which is {where} it: arrows go down only"


@rule
def files_stay_small(tree):
    """At most 1000 lines a file; from 500 on, look for the seam."""
    for path in tree.files("lib", "include", "tools", "test", "python", "scripts"):
        if is_test_input(path) or path.suffix not in CODE | {".mlir", ".test"}:
            continue
        lines = len(tree.lines(path))
        if lines > LINES_CAP:
            yield path, lines, f"has {lines} lines, more than {LINES_CAP}: split it at its seam"
        elif lines > LINES_WARN and path.suffix != ".mlir":
            print(f"note: {path} has {lines} lines: past {LINES_WARN}, look for the seam")


@rule
def no_drawers(tree):
    """Nothing is called Util, Misc, Helper or Common: such a file has no subject."""
    drawer = re.compile(r"(^|[^a-z])(utils?|utilities|misc|helpers?|common)([^a-z]|$)")
    for path in tree.files("lib", "include", "tools", "test", "python", "scripts", "cmake"):
        for part in path.parts:
            if drawer.search(kebab(part)):
                yield path, 1, f"'{part}' is a drawer: name the file after what is in it"


@rule
def no_machine_paths(tree):
    """Nothing refers to somebody's machine or to a registry's host."""
    machine = re.compile(r"(?<![\w.$}])/(?:work|root|Users)/|/home/\w|\b(?:deb\.debian|pypi|pythonhosted|registry\.npmjs)\.\w+")
    for path in tree.files():
        if path.suffix in {".npy", ".png"} or path.as_posix().startswith("test/Lint/") or is_test_input(path):
            continue
        for number, line in enumerate(tree.lines(path), 1):
            found = machine.search(line)
            if found:
                yield path, number, f"holds '{found.group(0)}', which is of one machine"


@rule
def files_open_with_a_comment(tree):
    """A file says in its first lines what it does; a header has its guard."""
    for path in tree.files("lib", "include", "tools", suffixes={".cpp", ".h", ".td", ".c"}):
        lines = tree.lines(path)
        if not lines or not lines[0].startswith("//"):
            yield path, 1, "does not open with a comment that says what the file does"
        elif not any("SPDX-License-Identifier" in line for line in lines[:8]):
            yield path, 1, "has no SPDX-License-Identifier in its first lines"
        if path.suffix == ".h" and not any(line.startswith("#ifndef ") for line in lines):
            yield path, 1, "has no header guard"


@rule
def diagnostics_read_alike(tree):
    """Diagnostics begin in lower case (or with a quote) and have no full stop."""
    begin = re.compile(r'emit(?:Op)?(?:Error|Warning|Remark)\([^"]*"([^"]*)')
    for path in tree.files("lib", "tools", suffixes={".cpp", ".h"}):
        lines = tree.lines(path)
        for number, line in enumerate(lines, 1):
            found = begin.search(line)
            if not found:
                continue
            text = found.group(1)
            if re.match(r"[A-Z][a-z]", text):
                yield path, number, f"the message '{text}' begins in upper case"
            statement = "".join(lines[number - 1 : number + 8]).partition(";")[0]
            if re.search(r"[^.]\.\"\s*\)?\s*$", statement):
                yield path, number, "the message ends in a full stop"


@rule
def constraints_are_held(tree):
    """A constraint (C1) of docs/Spec.md, its check // (C1) and a test _c1 of its message go together."""
    spec = pathlib.Path("docs/Spec.md")
    if not tree.exists(spec):
        return
    label = re.compile(r"\(((?:[CA]\d+)(?:, [CA]\d+)*)\)")

    def labels(path):
        for number, line in enumerate(tree.lines(path), 1):
            for group in label.findall(line):
                for name in group.split(", "):
                    yield name, number

    known = dict(reversed(list(labels(spec))))
    checked, tested = set(), set()
    for path in tree.files("lib/Dialect", suffixes={".cpp"}):
        for name, number in labels(path):
            checked.add(name)
            if name not in known:
                yield path, number, f"checks ({name}), which docs/Spec.md does not have"
    for path in tree.files("test/Dialect", suffixes={".mlir"}):
        for line in tree.lines(path):
            tested.update(name.upper() for name in re.findall(r"_([ca]\d+)(?=[_\W])", line))
        tested.update(name for name, _ in labels(path))
    for name, number in sorted(known.items(), key=lambda item: item[1]):
        if name not in checked:
            yield spec, number, f"no verifier in lib/Dialect checks ({name})"
        if name not in tested:
            yield spec, number, f"no test in test/Dialect has it in a name, @…_{name.lower()}, or as ({name})"


# Calls whose results do not own what they show: views of what lasts, and handles to it.
LASTING = {
    "ArrayRef", "cast", "get", "getArgumentTypes", "getBlock", "getBody", "getMatchingMap", "getObjects", "getOperation", "getOutputs",
    "getRegion", "getResultMap", "getShape", "slice",
}


def closing(text, begin, step):
    """The bracket that goes with the one at 'begin', forwards or backwards; -1 if there is none."""
    depth, at = 0, begin
    while 0 <= at < len(text):
        depth += 1 if text[at] in "([{" else -1 if text[at] in ")]}" else 0
        if depth == 0:
            return at
        at += step
    return -1


@rule
def loops_name_what_they_own(tree):
    """for (x : f().part()) and for (x : f()[i]) read a part of what f() returned when that is gone (up to C++20)."""
    for path in tree.files("lib", "include", "tools", "test", suffixes={".cpp", ".h"}):
        text = re.sub(r"//.*", lambda found: " " * len(found.group()), "\n".join(tree.lines(path)))
        for loop in re.finditer(r"\bfor \(", text):
            head = text[loop.end() : closing(text, loop.end() - 1, 1)]
            colon = re.search(r"(?<!:):(?!:)", head)
            if ";" in head or not colon:
                continue
            ranged = " ".join(head[colon.end() :].split())
            called = [end.start() for end in re.finditer(r"\) ?(?:\[|\.\w+(?:<[^()]*>)?\()", ranged)]
            if ranged.startswith("*") and ranged.endswith(")"):
                called.append(len(ranged) - 1)
            for end in called:
                name = re.search(r"(\w+)(?:<[^()]*>)?$", ranged[: closing(ranged, end, -1)])
                if name and name.group(1) not in LASTING:
                    line = text.count("\n", 0, loop.start()) + 1
                    yield path, line, f"loops over a part of what '{name.group(1)}' returns, which is gone by then: name it before"


@rule
def links_resolve(tree):
    """What a document links to is there."""
    link = re.compile(r"\]\(([^)\s#]+)(#[^)]*)?\)")
    for path in tree.files(suffixes={".md"}):
        for number, line in enumerate(tree.lines(path), 1):
            for target, _ in link.findall(line):
                if "://" in target or target.startswith("mailto:"):
                    continue
                if not (tree.root / path.parent / target).exists():
                    yield path, number, f"links to '{target}', which is not there"


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in RULES:
        sys.exit(f"usage: lint.py RULE ROOT, with RULE one of {', '.join(RULES)}")
    violations = list(RULES[sys.argv[1]](Tree(sys.argv[2])))
    for path, number, message in violations:
        print(f"{path}:{number}: {message}")
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
