"""What the text of PTX shows and no emulator does.

  check_ptx.py FILE.ptx KERNELS.mlir      KERNELS.mlir has the gpu.func that the PTX was made of

* no local memory: nothing spilled, and no array indexed at run time
* no ordered access, fence or atomic but those that ORDERED names
* 16-bit operands whose rows are multiples of 16 bytes are read by 16 bytes, and written so where rows are
  multiples of 64 bytes: a lane has neighbouring columns of a result in four tiles of 8. NARROW names the
  exceptions, each with its reason, and an exception that is none any more is an error, too
* offsets and strides keep their 64 bits

Addresses are followed from the kernel's parameters through the registers.
"""

import re
import sys

# Kernels by regular expression, and the instructions that they may have.
ORDERED = {}

# Kernels and the way of their operands that is narrow, and why.
NARROW = {
    (r"linear_attention_step_\d+", "read"): "a thread has one feature of the few tokens of a step",
    (r"linear_attention_step_\d+", "written"): "a thread has one column of the few tokens of a step",
}

ENTRY = re.compile(r"\.visible \.entry (\w+)\((.*?)\)(.*?)\n}\n", re.S)
ORDER = re.compile(r"^\s*(?:@!?%p\d+\s+)?((?:fence|membar|atom|red)\b[\w.:]*|(?:ld|st)\.(?:volatile|acquire|release|relaxed|mmio)[\w.:]*)", re.M)
LINE = re.compile(r"^\s*(?:@!?(%p\d+)\s+)?([a-z][\w.:]*)\s+(.*);", re.M)
REGISTER = re.compile(r"%r[ds]?\d+|%p\d+")


def operands_of(text):
    """Kernel -> for each parameter of PTX the memref it begins, or None: the type, as text; and parameter -> the memref whose
    offset or stride it is."""
    kernels, strides = {}, {}
    for name, arguments in re.findall(r"gpu\.func @(\w+)\((.*?)\) kernel", text):
        types, strides[name] = [], {}
        for argument in re.findall(r"%\w+: (memref<(?:[^<>]|<[^<>]*>)*>|\w+)", arguments):
            if argument.startswith("memref"):
                rank = re.match(r"memref<((?:[\d?]+x)*)", argument).group(1).count("x")
                # Allocated and aligned pointer, offset, sizes, strides.
                begin = len(types) + 2
                strides[name].update({number: argument for number in (begin, *range(begin + 1 + rank, begin + 1 + 2 * rank))})
                types += [argument, argument] + [None] * (1 + 2 * rank)
            else:
                types.append(None)
        kernels[name] = types
    return kernels, strides


def row_is_wide(memref, way):
    """Whether the rows of a 16-bit operand can be moved by 16 bytes, as far as its type says."""
    shape, element, rest = re.match(r"memref<((?:[\d?]+x)*)(\w+)(.*)>", memref).groups()
    sizes = shape.split("x")[:-1]
    strided = re.search(r"strided<\[(.*?)\]", rest)
    last = sizes[-1] if sizes else "1"
    return (element in ("f16", "bf16") and last.isdigit() and int(last) % (8 if way == "read" else 32) == 0
            and (not strided or strided.group(1).split(",")[-1].strip() == "1"))


def follow(body):
    """Register -> numbers of the pointers among the parameters that its value is made of."""
    origins, lines = {}, LINE.findall(body)
    for _ in range(64):
        changed = False
        for _, name, rest in lines:
            parts = [part.strip() for part in rest.split(",")]
            targets = REGISTER.findall(parts[0])
            if not targets or parts[0].startswith("[") or name.startswith(("ld.global", "ld.shared")):
                continue
            if name.startswith("ld.param"):
                found = {int(number) for number in re.findall(r"_param_(\d+)\]", rest)}
            else:
                found = set().union(set(), *(origins.get(source, set()) for part in parts[1:] for source in REGISTER.findall(part)))
            for target in targets:
                if not found <= origins.get(target, set()):
                    origins[target] = origins.get(target, set()) | found
                    changed = True
        if not changed:
            return origins
    raise RuntimeError("addresses do not settle")


def cut_strides(body, strides):
    """Memrefs of which an offset or a stride, or what is made of one, loses its upper half."""
    origins = follow(body)
    for _, name, rest in LINE.findall(body):
        sources = rest.split(",", 1)[1:] if not rest.startswith("{") else [rest.split("}")[1]]
        if re.match(r"ld\.param\.[bus]32", name):
            found = {int(number) for number in re.findall(r"_param_(\d+)\]", rest)}
        elif name in ("cvt.u32.u64", "cvt.s32.s64", "mov.b64") and re.match(r"\{?%r\d", rest):
            found = set().union(set(), *(origins.get(register, set()) for source in sources for register in REGISTER.findall(source)))
        else:
            continue
        yield from (strides[number] for number in found & strides.keys())


def bytes_of(name, rest):
    """Width of an access of global memory, or 0."""
    if name.startswith("cp.async") and ".shared.global" in name:
        return int(rest.split(",")[2])
    if not name.startswith(("ld.global", "st.global")):
        return 0
    count, bits = int((re.search(r"\.v(\d)", name) or [0, 1])[1]), int(re.search(r"\.[bufs](\d+)$", name).group(1))
    return count * bits // 8


def accesses(body, pointers):
    """(parameter, "read" or "written", bytes) of each access of global memory."""
    origins = follow(body)
    for _, name, rest in LINE.findall(body):
        width = bytes_of(name, rest)
        if not width:
            continue
        # The address: the second in brackets of a copy, else the only one.
        address = re.findall(r"\[([^\]]*)\]", rest)[1 if name.startswith("cp.") else 0]
        found = set().union(set(), *(origins.get(register, set()) for register in REGISTER.findall(address)))
        found &= pointers
        if not found:
            yield None, "", width
        # Several where an access is that of either of two branches.
        for number in sorted(found):
            yield number, "written" if name.startswith("st.") else "read", width


def check(ptx, kernels):
    """Sentences of what is wrong."""
    entries = ENTRY.findall(ptx)
    if not entries:
        yield "there is no kernel"
    operands, strides = operands_of(kernels)
    for name, parameters, body in entries:
        if re.search(r"\.local\b", body):
            yield f"{name}: has local memory"
        allowed = [word for pattern, words in ORDERED.items() if re.fullmatch(pattern, name) for word in words]
        for instruction in sorted(set(ORDER.findall(body)) - set(allowed)):
            yield f"{name}: has '{instruction}', which is not meant to order memory"
        for memref in sorted(set(cut_strides(body, strides[name]))):
            yield f"{name}: an offset or stride of {memref} is cut to 32 bits"
        pointers = {int(number) for number in re.findall(r"\.ptr\b.*?_param_(\d+)", parameters)}
        narrow = set()
        for number, way, width in accesses(body, pointers):
            if number is None:
                yield f"{name}: the operand of an access of {width} bytes cannot be told"
                continue
            memref = operands[name][number]
            if memref and row_is_wide(memref, way) and width != 16:
                narrow.add((way, width, memref))
        excused = {way for pattern, way in NARROW if re.fullmatch(pattern, name)}
        for way, width, memref in sorted(narrow):
            if way not in excused:
                yield f"{name}: {memref} is {way} by {width} bytes, not by 16"
        for way in sorted(excused - {way for way, _, _ in narrow}):
            yield f"{name}: is said to be {way} by less than 16 bytes, and is not"


def main():
    ptx, kernels = (open(path).read() for path in sys.argv[1:3])
    problems = list(check(ptx, kernels))
    print("\n".join(problems) or "PTX as it should be")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
