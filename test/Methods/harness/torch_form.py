"""Softmax attention in linalg, spelled as torch-mlir writes it.

eager: transpose K, batch_matmul, scale the scores, softmax (a maximum with its
       index, subtract, exp, sum, divide), batch_matmul
sdpa:  scale D^-1/4 on q and on the transposed k, the mask added, and a guard that
       turns rows without any key to zero

Shapes are static: q [B, H, N, D], k [B, Hkv, S, D], v [B, Hkv, S, Dv].
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class TorchAttention:
    batch: int
    heads: int
    queries: int
    keys: int
    width: int
    value_width: int
    element_type: str = "f32"
    shared_heads: int = None  # Hkv, all heads when None
    form: str = "eager"       # eager | sdpa
    causal: bool = False      # sdpa: an i64 triangle, selected and added
    key_mask: bool = False    # sdpa: a bool argument [B, 1, 1, S]
    sequence_major: bool = False  # arguments and result as [B, N, H, D]

    @property
    def text(self):
        return _Writer(self).module()


class _Writer:
    def __init__(self, a):
        self.a = a
        self.lines = []
        self.count = 0
        self.f = "f64" if a.element_type == "f64" else "f32"  # the type of the softmax

    # Small pieces.

    def emit(self, text):
        self.lines.append("    " + text)

    def name(self):
        self.count += 1
        return f"%t{self.count}"

    def tensor(self, shape, element_type=None):
        return f"tensor<{'x'.join(map(str, shape))}x{element_type or self.f}>"

    def empty(self, shape, element_type=None):
        out = self.name()
        self.emit(f"{out} = tensor.empty() : {self.tensor(shape, element_type)}")
        return out

    def filled(self, value, shape, element_type=None):
        empty, out = self.empty(shape, element_type), self.name()
        of = self.tensor(shape, element_type)
        self.emit(f"{out} = linalg.fill ins({value} : {element_type or self.f}) "
                  f"outs({empty} : {of}) -> {of}")
        return out

    def generic(self, inputs, shape, body, element_type=None, out=None, reduction=False):
        """inputs: (value, map results, tensor type); body(names) -> (lines, yielded).

        With `reduction` the last loop reduces into a result that keeps it as 1.
        """
        loops = ", ".join(f"d{i}" for i in range(len(shape)))
        identity = loops
        out_map = ", ".join([f"d{i}" for i in range(len(shape) - 1)] + ["0"]) if reduction else identity
        maps = [m for _, m, _ in inputs] + [out_map]
        kinds = ['"parallel"'] * len(shape)
        if reduction:
            kinds[-1] = '"reduction"'
        of = self.tensor(shape[:-1] + [1] if reduction else shape, element_type)
        if out is None:
            out = self.empty(shape, element_type)
        result = self.name()
        ins = ""
        if inputs:
            ins = (f" ins({', '.join(v for v, _, _ in inputs)} : "
                   f"{', '.join(t for _, _, t in inputs)})")
        self.emit(f"{result} = linalg.generic {{indexing_maps = ["
                  + ", ".join(f"affine_map<({loops}) -> ({m})>" for m in maps)
                  + f"], iterator_types = [{', '.join(kinds)}]}}{ins} outs({out} : {of}) {{")
        names = [f"%in{i}" for i in range(len(inputs))]
        scalars = [t[t.rindex("x") + 1:-1] if "x" in t else t[7:-1] for _, _, t in inputs]
        block = [f"{n}: {s}" for n, s in zip(names, scalars)]
        block.append(f"%acc: {element_type or self.f}")
        self.emit(f"^bb0({', '.join(block)}):")
        lines, value = body(*names)
        for line in lines:
            self.emit("  " + line)
        self.emit(f"  linalg.yield {value} : {element_type or self.f}")
        self.emit(f"}} -> {of}")
        return result

    def pointwise(self, inputs, shape, operation, element_type=None):
        return self.generic(inputs, shape,
                            lambda *n: ([f"%e = {operation(*n)}"], "%e"), element_type)

    def transpose(self, value, shape, order):
        moved = [shape[i] for i in order]
        empty, out = self.empty(moved), self.name()
        self.emit(f"{out} = linalg.transpose ins({value} : {self.tensor(shape)}) "
                  f"outs({empty} : {self.tensor(moved)}) permutation = {list(order)}")
        return out

    def collapse(self, value, shape):
        b, h, n, d = shape
        out = self.name()
        self.emit(f"{out} = tensor.collapse_shape {value} [[0, 1], [2], [3]] : "
                  f"{self.tensor(shape)} into {self.tensor([b * h, n, d])}")
        return out

    def expand(self, value, shape):
        b, h, n, d = shape
        out = self.name()
        self.emit(f"{out} = tensor.expand_shape {value} [[0, 1], [2], [3]] output_shape "
                  f"{shape} : {self.tensor([b * h, n, d])} into {self.tensor(shape)}")
        return out

    def batch_matmul(self, left, right, b, h, n, k, m):
        zero = self.filled("%zero", [b * h, n, m])
        left = self.collapse(left, [b, h, n, k])
        right = self.collapse(right, [b, h, k, m])
        out, of = self.name(), self.tensor([b * h, n, m])
        self.emit(f"{out} = linalg.batch_matmul ins({left}, {right} : "
                  f"{self.tensor([b * h, n, k])}, {self.tensor([b * h, k, m])}) "
                  f"outs({zero} : {of}) -> {of}")
        return self.expand(out, [b, h, n, m])

    # The program.

    def module(self):
        a, f = self.a, self.f
        shared = a.shared_heads or a.heads
        shapes = [[a.batch, a.heads, a.queries, a.width],
                  [a.batch, shared, a.keys, a.width],
                  [a.batch, shared, a.keys, a.value_width]]
        out_shape = [a.batch, a.heads, a.queries, a.value_width]
        given = [[s[0], s[2], s[1], s[3]] if a.sequence_major else s for s in shapes]
        arguments = [f"%arg{i}: {self.tensor(s, a.element_type)}" for i, s in enumerate(given)]
        if a.key_mask:
            arguments.append(f"%arg3: tensor<{a.batch}x1x1x{a.keys}xi1>")
        self.emit(f"%zero = arith.constant 0.0 : {f}")
        infinity = "0xFFF0000000000000" if f == "f64" else "0xFF800000"
        self.emit(f"%minus = arith.constant {infinity} : {f}")

        q, k, v = (self.argument(i, g, s) for i, (g, s) in enumerate(zip(given, shapes)))
        if shared != a.heads:
            k, v = self.repeat(k, shapes[1]), self.repeat(v, shapes[2])
        out = self.attention(q, k, v)
        out, out_type = self.result(out, out_shape)
        text = "\n".join(self.lines)
        return (f"func.func @main({', '.join(arguments)}) -> {out_type} "
                "attributes {llvm.emit_c_interface} {\n"
                f"{text}\n    return {out} : {out_type}\n}}\n")

    def argument(self, index, given, shape):
        value, t = f"%arg{index}", self.a.element_type
        if t != self.f:
            value = self.pointwise([(value, "d0, d1, d2, d3", self.tensor(given, t))], given,
                                   lambda x: f"arith.extf {x} : {t} to {self.f}")
        return self.transpose(value, given, [0, 2, 1, 3]) if self.a.sequence_major else value

    def result(self, value, shape):
        if self.a.sequence_major:
            value = self.transpose(value, shape, [0, 2, 1, 3])
            shape = [shape[0], shape[2], shape[1], shape[3]]
        t = self.a.element_type
        if t != self.f:
            value = self.pointwise([(value, "d0, d1, d2, d3", self.tensor(shape))], shape,
                                   lambda x: f"arith.truncf {x} : {self.f} to {t}", t)
        return value, self.tensor(shape, t)

    def repeat(self, value, shape):
        """Grouped queries: broadcast to [B, Hkv, G, S, D] and collapse to H heads."""
        b, h, n, d = shape
        group = self.a.heads // h
        wide = self.pointwise_copy(value, shape, [b, h, group, n, d])
        out = self.name()
        self.emit(f"{out} = tensor.collapse_shape {wide} [[0], [1, 2], [3], [4]] : "
                  f"{self.tensor([b, h, group, n, d])} into {self.tensor([b, h * group, n, d])}")
        return out

    def pointwise_copy(self, value, shape, wide):
        return self.generic([(value, "d0, d1, d3, d4", self.tensor(shape))], wide,
                            lambda x: ([], x))

    def attention(self, q, k, v):
        a, f = self.a, self.f
        b, h, n, s, d, e = a.batch, a.heads, a.queries, a.keys, a.width, a.value_width
        every, scores = "d0, d1, d2, d3", [b, h, n, s]
        of_scores = self.tensor(scores)
        k = self.transpose(k, [b, h, s, d], [0, 1, 3, 2])
        scale = d ** (-0.5 if a.form == "eager" else -0.25)
        self.emit(f"%scale = arith.constant {scale:.17e} : {f}")

        def scaled(x, shape):
            return self.pointwise([(x, every, self.tensor(shape))], shape,
                                  lambda y: f"arith.mulf {y}, %scale : {f}")

        if a.form == "sdpa":
            q, k = scaled(q, [b, h, n, d]), scaled(k, [b, h, d, s])
        x = self.batch_matmul(q, k, b, h, n, d, s)
        if a.form == "eager":
            x = scaled(x, scores)
        for mask, mask_map, mask_type in self.masks():
            x = self.pointwise([(x, every, of_scores), (mask, mask_map, mask_type)], scores,
                               lambda y, m: f"arith.addf {y}, {m} : {f}")

        weights = self.softmax(x, scores)
        if a.form == "sdpa":
            weights = self.guard(x, weights, scores)
        return self.batch_matmul(weights, v, b, h, n, s, e)

    def softmax(self, x, scores):
        f, every, row = self.f, "d0, d1, d2, d3", "d0, d1, d2, 0"
        of_scores, kept = self.tensor(scores), scores[:-1] + [1]
        largest = self.maximum(x, scores)
        x = self.pointwise([(x, every, of_scores), (largest, row, self.tensor(kept))], scores,
                           lambda y, m: f"arith.subf {y}, {m} : {f}")
        x = self.pointwise([(x, every, of_scores)], scores, lambda y: f"math.exp {y} : {f}")
        total = self.generic([(x, every, of_scores)], scores,
                             lambda y: ([f"%e = arith.addf {y}, %acc : {f}"], "%e"),
                             out=self.filled("%zero", kept), reduction=True)
        return self.pointwise([(x, every, of_scores), (total, row, self.tensor(kept))], scores,
                              lambda y, t: f"arith.divf {y}, {t} : {f}")

    def maximum(self, x, scores):
        """The row maximum with the index that nobody uses."""
        f, kept = self.f, scores[:-1]
        self.emit("%zero_index = arith.constant 0 : i64")
        start = self.filled("%minus", kept)
        index = self.filled("%zero_index", kept, "i64")
        pair, out = self.name(), self.name()
        maps = "(d0, d1, d2, d3) -> (d0, d1, d2, d3)", "(d0, d1, d2, d3) -> (d0, d1, d2)"
        self.emit(f"{pair}:2 = linalg.generic {{indexing_maps = [affine_map<{maps[0]}>, "
                  f"affine_map<{maps[1]}>, affine_map<{maps[1]}>], iterator_types = "
                  '["parallel", "parallel", "parallel", "reduction"]} '
                  f"ins({x} : {self.tensor(scores)}) outs({start}, {index} : "
                  f"{self.tensor(kept)}, {self.tensor(kept, 'i64')}) {{")
        for line in (f"^bb0(%in: {f}, %out: {f}, %at: i64):",
                     "  %j = linalg.index 3 : index",
                     "  %j64 = arith.index_cast %j : index to i64",
                     f"  %m = arith.maximumf %in, %out : {f}",
                     f"  %more = arith.cmpf ogt, %in, %out : {f}",
                     "  %new = arith.select %more, %j64, %at : i64",
                     f"  linalg.yield %m, %new : {f}, i64",
                     f"}} -> ({self.tensor(kept)}, {self.tensor(kept, 'i64')})"):
            self.emit(line)
        self.emit(f"{out} = tensor.expand_shape {pair}#0 [[0], [1], [2, 3]] output_shape "
                  f"{kept + [1]} : {self.tensor(kept)} into {self.tensor(kept + [1])}")
        return out

    def guard(self, x, weights, scores):
        """Zero for rows whose scores are all minus infinity."""
        every, row, kept = "d0, d1, d2, d3", "d0, d1, d2, 0", scores[:-1] + [1]
        f = self.f
        if f == "f64":
            body = ["%c = arith.cmpf oeq, %in0, %minus : f64"]
        else:
            self.emit("%minus64 = arith.constant 0xFFF0000000000000 : f64")
            body = ["%w = arith.extf %in0 : f32 to f64",
                    "%c = arith.cmpf oeq, %w, %minus64 : f64"]
        dead = self.generic([(x, every, self.tensor(scores))], scores,
                            lambda _: (body, "%c"), "i1")
        self.emit("%true = arith.constant true")
        dead = self.generic([(dead, every, self.tensor(scores, "i1"))], scores,
                            lambda y: ([f"%e = arith.andi {y}, %acc : i1"], "%e"), "i1",
                            out=self.filled("%true", kept, "i1"), reduction=True)
        self.emit(f"%zeros = arith.constant dense<0.0> : {self.tensor(scores)}")
        return self.pointwise([(dead, row, self.tensor(kept, "i1")),
                               ("%zeros", every, self.tensor(scores)),
                               (weights, every, self.tensor(scores))], scores,
                              lambda c, z, w: f"arith.select {c}, {z}, {w} : {f}")

    def masks(self):
        """(value, map, type) of what is added to the scores."""
        a, f = self.a, self.f
        if a.causal or a.key_mask:
            self.emit(f"%add_zero = arith.constant dense<0.0> : tensor<{f}>")
            infinity = "0xFFF0000000000000" if f == "f64" else "0xFF800000"
            self.emit(f"%add_minus = arith.constant dense<{infinity}> : tensor<{f}>")
        constants = [("%add_zero", "", f"tensor<{f}>"), ("%add_minus", "", f"tensor<{f}>")]
        if a.causal:
            shape = [a.queries, a.keys]
            rows = self.positions(a.queries, [a.queries, 1])
            columns = self.positions(a.keys, [1, a.keys])
            difference = self.pointwise(
                [(columns, "0, d1", f"tensor<1x{a.keys}xi64>"),
                 (rows, "d0, 0", f"tensor<{a.queries}x1xi64>")], shape,
                lambda j, i: f"arith.subi {j}, {i} : i64", "i64")
            self.emit("%zero_i64 = arith.constant 0 : i64")
            seen = self.pointwise([(difference, "d0, d1", self.tensor(shape, "i64"))], shape,
                                  lambda x: f"arith.cmpi sle, {x}, %zero_i64 : i64", "i1")
            mask = self.pointwise(
                [(seen, "d0, d1", self.tensor(shape, "i1")), *constants], shape,
                lambda c, y, n: f"arith.select {c}, {y}, {n} : {f}")
            yield mask, "d2, d3", self.tensor(shape)
        if a.key_mask:
            shape = [a.batch, 1, 1, a.keys]
            mask = self.pointwise(
                [("%arg3", "d0, d1, d2, d3", self.tensor(shape, "i1")), *constants], shape,
                lambda c, y, n: f"arith.select {c}, {y}, {n} : {f}")
            yield mask, "d0, 0, 0, d3", self.tensor(shape)

    def positions(self, length, shape):
        iota = self.generic([], [length], lambda: (
            ["%i = linalg.index 0 : index", "%i64 = arith.index_cast %i : index to i64"],
            "%i64"), "i64")
        out = self.name()
        self.emit(f"{out} = tensor.expand_shape {iota} [[0, 1]] output_shape {shape} : "
                  f"tensor<{length}xi64> into {self.tensor(shape, 'i64')}")
        return out
