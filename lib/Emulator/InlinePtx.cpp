//===- InlinePtx.cpp - PTX that is written as text ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One instruction at a time:
//
//     cvt.rn.bf16x2.f32 $0, $1, $2;          "cvt.bf16x2 rn"
//     @$3 red.release.gpu.global.add.u32 [$0], $1;   "@atomic add s32 release
//     …" ld.global.nc.L1::no_allocate.v4.b32 {$0,$1,$2,$3}, [$4];
//
// The mnemonic is read as its parts, so cache hints, spaces and scopes may come
// in any combination. What is not known here is refused with its text.
//
//===----------------------------------------------------------------------===//

#include "OperationKind.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::attn::emulator;

namespace {
/// An instruction taken apart.
struct Instruction {
  /// Number of the predicate's operand, or -1.
  int predicate = -1;
  SmallVector<StringRef> mnemonic;
  /// "$1", "[$1]", "16", "%laneid"; braces and brackets are taken off.
  SmallVector<StringRef> arguments;
};
} // namespace

static std::optional<unsigned> operandNumber(StringRef text) {
  unsigned number;
  if (!(text.consume_front("$") || text.consume_front("%")) ||
      text.getAsInteger(10, number))
    return std::nullopt;
  return number;
}

static std::optional<Instruction> parse(StringRef text) {
  Instruction instruction;
  text = text.trim().rtrim(';').trim();
  if (text.contains(';') || text.empty())
    return std::nullopt;
  if (text.consume_front("@")) {
    auto [predicate, rest] = text.split(' ');
    std::optional<unsigned> number = operandNumber(predicate);
    if (!number)
      return std::nullopt;
    instruction.predicate = *number;
    text = rest.trim();
  }
  auto [mnemonic, rest] = text.split(' ');
  mnemonic.split(instruction.mnemonic, '.');
  SmallVector<StringRef> arguments;
  rest.split(arguments, ',');
  for (StringRef argument : arguments) {
    argument = argument.trim(" \t{}[]");
    if (!argument.empty())
      instruction.arguments.push_back(argument);
  }
  return instruction;
}

namespace {
/// What the parts of a mnemonic say.
struct Parts {
  std::string order = "weak", scope = "gpu", type, operation;
  unsigned vector = 1;
  bool isVolatile = false, isUnknown = false;
};
} // namespace

static unsigned bitsOf(StringRef type) {
  if (type.ends_with("x2"))
    return 32;
  unsigned bits = 0;
  type.drop_while([](char c) { return !llvm::isDigit(c); })
      .getAsInteger(10, bits);
  return bits;
}

/// Of ld, st, red and atom.
static Parts readParts(ArrayRef<StringRef> words) {
  Parts parts;
  for (StringRef word : words) {
    if (llvm::is_contained({"relaxed", "acquire", "release", "acq_rel", "weak"},
                           word))
      parts.order = word;
    else if (word == "nc")
      parts.order = word;
    else if (word == "volatile")
      parts.order = "relaxed", parts.scope = "sys";
    else if (llvm::is_contained({"cta", "cluster", "gpu", "sys"}, word))
      parts.scope = word == "cluster" ? "gpu" : word;
    else if (word == "v2" || word == "v4" || word == "v8")
      parts.vector = word[1] - '0';
    else if (llvm::is_contained({"add", "min", "max", "and", "or", "xor",
                                 "exch", "cas", "inc", "dec"},
                                word))
      parts.operation = word;
    else if (!word.empty() && StringRef("bsuf").contains(word[0]) &&
             bitsOf(word))
      parts.type = word;
    // Spaces are seen from the address; caches have no say.
    else if (word.starts_with("L1::") || word.starts_with("L2::") ||
             llvm::is_contained({"global", "shared", "shared::cta", "local",
                                 "ca", "cg", "cs", "lu", "cv", "wb", "wt",
                                 "noftz"},
                                word))
      continue;
    else
      parts.isUnknown = true;
  }
  return parts;
}

static std::string memoryKind(StringRef name, const Parts &parts) {
  return (name + " " + Twine(parts.vector) + " " +
          Twine(bitsOf(parts.type) / 8) + " " + parts.order + " " + parts.scope)
      .str();
}

/// PTX adds unsigned and signed alike.
static std::string atomicType(StringRef operation, StringRef type) {
  if (operation == "add" && type.starts_with("u"))
    return ("s" + type.drop_front()).str();
  return type.str();
}

/// The kind of an instruction on registers, by its whole mnemonic.
static std::string scalarKind(StringRef mnemonic) {
  return llvm::StringSwitch<std::string>(mnemonic)
      .Cases({"ex2.approx.f32", "ex2.approx.ftz.f32"}, "ex2 f32")
      .Case("ex2.approx.f16x2", "ex2 f16x2")
      .Case("ex2.approx.ftz.bf16x2", "ex2 bf16x2")
      .Cases({"lg2.approx.f32", "lg2.approx.ftz.f32"}, "lg2 f32")
      .Cases({"rcp.approx.f32", "rcp.approx.ftz.f32", "rcp.rn.f32"}, "rcp f32")
      .Cases({"rsqrt.approx.f32", "rsqrt.approx.ftz.f32"}, "rsqrt f32")
      .Cases({"sqrt.approx.f32", "sqrt.approx.ftz.f32", "sqrt.rn.f32"},
             "sqrt f32")
      .Case("tanh.approx.f32", "tanh f32")
      .Case("tanh.approx.f16x2", "tanh f16x2")
      .Case("tanh.approx.bf16x2", "tanh bf16x2")
      .Case("cvt.rn.bf16x2.f32", "cvt.bf16x2 rn")
      .Case("cvt.rn.f16x2.f32", "cvt.f16x2 rn")
      .Case("cvt.rz.bf16x2.f32", "cvt.bf16x2 rz")
      .Case("cvt.rz.f16x2.f32", "cvt.f16x2 rz")
      .Case("cvt.rn.relu.bf16x2.f32", "cvt.bf16x2 relu rn")
      .Case("cvt.rn.relu.f16x2.f32", "cvt.f16x2 relu rn")
      .Case("cvt.rna.tf32.f32", "cvt.tf32 rna")
      .Case("cvt.rn.bf16.f32", "cvt.bf16 rn")
      .Case("cvt.rn.f16.f32", "cvt.f16 rn")
      .Case("cvt.f32.f16", "cvt.f32 f16")
      .Case("cvt.f32.bf16", "cvt.f32 bf16")
      .Cases({"mul.bf16x2", "mul.rn.bf16x2"}, "mul bf16x2")
      .Cases({"mul.f16x2", "mul.rn.f16x2"}, "mul f16x2")
      .Cases({"add.bf16x2", "add.rn.bf16x2"}, "add bf16x2")
      .Cases({"add.f16x2", "add.rn.f16x2"}, "add f16x2")
      .Cases({"sub.f16x2", "sub.rn.f16x2"}, "sub f16x2")
      .Cases({"sub.bf16x2", "sub.rn.bf16x2"}, "sub bf16x2")
      .Case("fma.rn.bf16x2", "fma bf16x2")
      .Case("fma.rn.f16x2", "fma f16x2")
      .Case("max.bf16x2", "max bf16x2")
      .Case("max.f16x2", "max f16x2")
      .Case("min.bf16x2", "min bf16x2")
      .Case("min.f16x2", "min f16x2")
      .Case("fma.rn.f32", "fma f32")
      .Case("prmt.b32", "prmt")
      .Cases({"mov.b32", "mov.u32", "mov.b64", "mov.u64", "mov.f32",
              "cvta.to.shared.u64", "cvta.to.global.u64", "cvta.shared.u64",
              "cvta.global.u64"},
             "move")
      .Default("");
}

std::optional<EmulatedOperation>
mlir::attn::emulator::getEmulatedPtx(StringRef text, ValueRange operands,
                                     unsigned numResults, std::string &why) {
  auto refuse = [&] {
    why = ("inline PTX \"" + text + "\"").str();
    return std::nullopt;
  };
  SmallVector<StringRef> tested;
  if (std::string kind = getBarrierTestKind(text, numResults == 1, tested);
      !kind.empty() && numResults <= 1) {
    EmulatedOperation result{kind, {}};
    for (StringRef argument : tested) {
      std::optional<unsigned> number = operandNumber(argument);
      if (!number || *number < numResults ||
          *number - numResults >= operands.size())
        return refuse();
      result.operands.push_back(operands[*number - numResults]);
    }
    return result;
  }
  std::optional<Instruction> instruction = parse(text);
  if (!instruction)
    return refuse();
  ArrayRef<StringRef> words = instruction->mnemonic;
  ArrayRef<StringRef> arguments = instruction->arguments;
  std::string mnemonic = llvm::join(words, ".");
  StringRef name = words.front();

  // Results come first and in order; then operands, each once or not at all.
  for (unsigned i = 0; i < numResults; ++i)
    if (i >= arguments.size() || operandNumber(arguments[i]) != i)
      return refuse();
  arguments = arguments.drop_front(numResults);
  SmallVector<Value> used;
  SmallVector<StringRef> immediates;
  for (StringRef argument : arguments) {
    if (std::optional<unsigned> number = operandNumber(argument)) {
      if (*number < numResults || *number - numResults >= operands.size())
        return refuse();
      used.push_back(operands[*number - numResults]);
    } else {
      immediates.push_back(argument);
    }
  }
  auto finish = [&](const Twine &kind,
                    unsigned wanted) -> std::optional<EmulatedOperation> {
    if (used.size() < wanted)
      return refuse();
    used.truncate(wanted);
    EmulatedOperation result{kind.str(), used};
    if (instruction->predicate >= 0) {
      unsigned number = instruction->predicate;
      if (number < numResults || number - numResults >= operands.size())
        return refuse();
      result.kind = "@" + result.kind;
      result.operands.push_back(operands[number - numResults]);
    }
    return result;
  };

  if (std::string kind = scalarKind(mnemonic); !kind.empty() && numResults == 1)
    return immediates.empty() ? finish(kind, used.size()) : refuse();
  if (name == "prefetch" || name == "prefetchu" || name == "griddepcontrol" ||
      name == "applypriority" || name == "discard")
    return finish("nothing", 0);
  if (name == "createpolicy" && numResults == 1)
    return finish("zero", 0);
  if (name == "nanosleep")
    return used.size() == 1 ? finish("nanosleep", 1) : finish("nanosleep", 0);
  unsigned numUsed = used.size();
  if (std::string kind = getAsyncPtxKind(words, immediates, numUsed);
      !kind.empty())
    return finish(kind, numUsed);
  if (name == "fence" || name == "membar") {
    StringRef scope = words.back();
    if (scope == "gl" || scope == "cluster")
      scope = "gpu";
    return llvm::is_contained({"cta", "gpu", "sys"}, scope)
               ? finish("fence " + scope, 0)
               : refuse();
  }
  if (name == "cp" && words.size() > 3 && words[1] == "async" &&
      (words[2] == "ca" || words[2] == "cg") && immediates.size() >= 1) {
    bool hasPolicy = llvm::any_of(
        words, [](StringRef word) { return word == "L2::cache_hint"; });
    bool hasSource = used.size() == (hasPolicy ? 4u : 3u);
    return finish("cp.async " + immediates.front() + " " + words[2] +
                      (hasSource ? " source" : ""),
                  hasSource ? 3 : 2);
  }
  if (mnemonic == "bar.sync" || mnemonic == "barrier.sync.aligned" ||
      mnemonic == "barrier.sync" || mnemonic == "bar.arrive") {
    // Numbers stand in the kind, operands in slots.
    std::string kind = words[1] == "arrive"         ? "barrier.arrive"
                       : mnemonic == "barrier.sync" ? "barrier.unaligned"
                                                    : "barrier";
    StringRef labels[] = {" id", " count"};
    if (arguments.size() > 2)
      return refuse();
    for (auto [argument, label] : llvm::zip(arguments, labels))
      kind += operandNumber(argument) ? label.str()
                                      : (label + "=" + argument).str();
    return finish(kind, used.size());
  }
  if (name == "ld" || name == "st") {
    Parts parts = readParts(words.drop_front());
    bool isMisplaced =
        parts.order == "nc" &&
        (name == "st" || !llvm::is_contained(words, StringRef("global")));
    if (parts.isUnknown || parts.type.empty() || !immediates.empty() ||
        isMisplaced)
      return refuse();
    if (name == "ld")
      return numResults == parts.vector ? finish(memoryKind("load", parts), 1)
                                        : refuse();
    return finish(memoryKind("store", parts), 1 + parts.vector);
  }
  if (name == "red" || name == "atom") {
    Parts parts = readParts(words.drop_front());
    if (parts.isUnknown || parts.type.empty() || parts.operation.empty() ||
        !immediates.empty())
      return refuse();
    // Atomics are relaxed where nothing is said.
    if (parts.order == "weak")
      parts.order = "relaxed";
    std::string tail = " " + parts.order + " " + parts.scope;
    if (parts.operation == "cas")
      return finish("cas " + parts.type + tail, 3);
    return finish("atomic " + parts.operation + " " +
                      atomicType(parts.operation, parts.type) + tail + " " +
                      Twine(parts.vector),
                  1 + parts.vector);
  }
  if (name == "ldmatrix" && words.size() >= 6) {
    bool isTransposed = llvm::is_contained(words, StringRef("trans"));
    std::string count = std::to_string(numResults);
    if (!llvm::is_contained(words, StringRef("m8n8")) || words.back() != "b16")
      return refuse();
    return finish("ldmatrix " + count + (isTransposed ? " col" : " row"), 1);
  }
  if (name == "mma" && words.size() == 10 && words[1] == "sync" &&
      words[4] == "row" && words[5] == "col")
    return finish("mma " + words[3] + " " + words[7] + " " + words[8] + " " +
                      words[9] + " " + words[6],
                  used.size());
  return refuse();
}
