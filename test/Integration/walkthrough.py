#!/usr/bin/env python3
"""Carries out docs/AddAMethod.md: applies its blocks, builds, and runs its commands.

  walkthrough.py DOCUMENT SOURCE BUILD OVERLAY

The source tree and the build stay as they are. OVERLAY takes the changed and new files, the objects
that come from them, and the programs linked from those objects and BUILD's libraries: an incremental
build of the changed tree, less what the change cannot reach. The sentence above a block says where
it goes, to the reader and to this program:

  New file `PATH`:
  In `PATH`, after the definition of `NAME`:
  In `PATH`, at the end:

In a console block, '$ ' begins a command; the lines below it must be in its output, in that order.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

BLOCK = re.compile(r"(?P<above>[^\n]*)\n\n```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


def fail(message):
    sys.exit(f"error: {message}")


def run(command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    return done.returncode, done.stdout


def check_run(command, **options):
    status, output = run(command, **options)
    if status != 0:
        fail(f"{command} ended with status {status}:\n{output}")
    return output


class Walkthrough:
    def __init__(self, document, source, build, overlay):
        self.document = pathlib.Path(document).read_text()
        self.source, self.build, self.overlay = (pathlib.Path(p).resolve() for p in (source, build, overlay))
        self.changed, self.consoles = [], []

    def read(self):
        for block in BLOCK.finditer(self.document):
            above, text = block["above"], block["text"]
            new = re.fullmatch(r"New file `(.+)`:", above)
            after = re.fullmatch(r"In `(.+)`, after the definition of `(.+)`:", above)
            end = re.fullmatch(r"In `(.+)`, at the end:", above)
            if block["language"] == "console":
                self.consoles.append(text)
            elif new:
                if (self.source / new[1]).exists():
                    fail(f"{new[1]} is called a new file, but it is there")
                self.write(new[1], text)
            elif after:
                self.write(after[1], self.insert_after(self.read_source(after[1]), after[2], text))
            elif end:
                self.write(end[1], self.read_source(end[1]).rstrip("\n") + "\n\n" + text)
            else:
                fail(f"no place is given for the block that begins '{text.splitlines()[0]}'")

    def read_source(self, path):
        if not (self.source / path).exists():
            fail(f"{path} is not there")
        return (self.source / path).read_text()

    @staticmethod
    def insert_after(content, name, text):
        found = re.search(rf"^def {name}\b.*?^\}}\n", content, re.DOTALL | re.MULTILINE)
        if not found:
            fail(f"no definition of {name}")
        return content[: found.end()] + "\n" + text + content[found.end() :]

    def write(self, path, text):
        target = self.overlay / "tree" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        self.changed.append(path)

    def in_overlay(self, command):
        """The command with the overlay's folders before those of the tree and of the build."""
        tree = self.overlay / "tree"
        return command.replace(f" -I{self.source}/include", f" -I{tree}/include -I{self.source}/include", 1)

    def ninja_command(self, target):
        return check_run(["ninja", "-C", self.build, "-t", "commands", "-s", target]).strip().splitlines()[-1]

    def generate(self):
        """The headers that TableGen makes of changed .td files; the sources that define them."""
        generated = []
        for path in self.changed:
            if not path.endswith(".td"):
                continue
            stem = path[: -len(".td")]
            for kind in (".h.inc", ".cpp.inc"):
                command = self.ninja_command(stem + kind).split(" && ")[1]
                arguments = [a for a in shlex.split(self.in_overlay(command))]
                arguments[arguments.index("-o") + 1] = str(self.overlay / "tree" / (stem + kind))
                arguments[arguments.index("-d") + 1] = str(self.overlay / "tree" / (stem + kind + ".d"))
                # The overlay is asked first.
                arguments.insert(1, f"-I{self.overlay / 'tree' / 'include'}")
                check_run(arguments, cwd=self.build)
            generated.append(pathlib.Path(stem + ".cpp.inc").relative_to("include").as_posix())
        return [
            path.relative_to(self.source).as_posix()
            for path in sorted((self.source / "lib").rglob("*.cpp"))
            if any(f'"{inc}"' in path.read_text() for inc in generated)
        ]

    def compile(self, sources):
        """Objects of changed and new sources, with the flags of the build (a neighbour's for a new one)."""
        flags = {e["file"]: e["command"] for e in json.loads((self.build / "compile_commands.json").read_text())}
        # As scripts/build.sh: a second run of the test finds its objects.
        launcher = ["ccache"] if shutil.which("ccache") else []
        environment = dict(
            os.environ,
            CCACHE_BASEDIR=str(self.source),
            CCACHE_SLOPPINESS="pch_defines,time_macros,include_file_mtime,include_file_ctime",
        )
        running, objects = [], []
        for path in sources:
            known = self.source / path
            if str(known) not in flags:
                known = next(pathlib.Path(f) for f in flags if pathlib.Path(f).parent == known.parent)
            tree = self.overlay / "tree"
            file = tree / path if (tree / path).exists() else self.source / path
            target = self.overlay / "objects" / (pathlib.Path(path).name + ".o")
            target.parent.mkdir(exist_ok=True)
            command = shlex.split(self.in_overlay(flags[str(known)]))
            command[command.index("-o") + 1] = str(target)
            command[command.index("-c") + 1] = str(file)
            # What CMake writes beside its targets, here beside ours.
            place = command.index(f"-I{tree}/include")
            command[place:place] = [f"-I{tree / pathlib.Path(path).parent}", f"-I{(self.source / path).parent}"]
            process = subprocess.Popen(
                launcher + command, cwd=self.build, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            running.append((path, process))
            objects.append(str(target))
        for path, process in running:
            output, _ = process.communicate()
            if process.returncode != 0:
                fail(f"{path} does not compile:\n{output}")
        return objects

    def collect_methods(self):
        """CMake's list of method files, with the new ones."""
        new = [p for p in self.changed if p.startswith("lib/Methods/") and p.endswith(".cpp") and not (self.source / p).exists()]
        if not new:
            return []
        text = (self.build / "lib/Methods/MethodFiles.inc").read_text()
        text += "".join(f"METHOD_FILE({pathlib.Path(p).stem})\n" for p in new)
        (self.overlay / "tree/lib/Methods/MethodFiles.inc").write_text(text)
        return ["lib/Methods/MethodRegistry.cpp"]

    def link(self, program, objects):
        command = self.ninja_command(f"bin/{program}")
        before = f" -o bin/{program} "
        if before not in command:
            fail(f"the link of {program} is not as expected: {command}")
        target = self.overlay / "build" / "bin" / program
        command = command.replace(before, f" {' '.join(map(shlex.quote, objects))} -o {shlex.quote(str(target))} ")
        check_run(["sh", "-c", command], cwd=self.build)

    def make(self, programs):
        sources = [p for p in self.changed if p.endswith(".cpp")] + self.generate() + self.collect_methods()
        objects = self.compile(list(dict.fromkeys(sources)))
        (self.overlay / "build" / "bin").mkdir(parents=True)
        (self.overlay / "build" / "lib").symlink_to(self.build / "lib")
        for program in programs:
            self.link(program, objects)

    def lay_out(self):
        """The rest of the tree, so that the document's commands find what they name."""
        for name in ("examples", "python", "test/Methods/harness"):
            target = self.overlay / "tree" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(self.source / name)
        (self.overlay / "tree" / "build").symlink_to(self.overlay / "build")

    def follow(self, console):
        environment = dict(os.environ, ATTN_BUILD=str(self.overlay / "build"))
        for step in re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]:
            command, *expected = step.rstrip("\n").split("\n")
            if command.startswith("ninja "):
                self.make(command.split()[3:])
                continue
            # The interpreter that runs the tests has NumPy.
            command = re.sub(r"\bpython3 ", sys.executable + " ", command)
            status, output = run(["sh", "-c", command], cwd=self.overlay / "tree", env=environment)
            if status not in (0, 1):
                fail(f"'{command}' ended with status {status}:\n{output}")
            rest = output
            for line in expected:
                _, found, rest = rest.partition(line)
                if not found:
                    fail(f"'{command}' does not print '{line}' (in this order) but:\n{output}")
            print(f"$ {command}\n{output}")

    def carry_out(self):
        shutil.rmtree(self.overlay, ignore_errors=True)
        self.read()
        if not self.consoles or not self.changed:
            fail("the document has no blocks to apply, or no commands to run")
        self.lay_out()
        for console in self.consoles:
            self.follow(console)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("usage: walkthrough.py DOCUMENT SOURCE BUILD OVERLAY")
    Walkthrough(*sys.argv[1:]).carry_out()
