//===- OperationKind.cpp - Operations that the emulator runs --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     nvvm.shfl.sync bfly …                            "shfl bfly"
//     nvvm.mma.sync … m16n8k16, bf16                   "mma m16n8k16 bf16 …"
//     llvm.atomicrmw add %p, %x acq_rel : …, i32       "atomic add s32 relaxed"
//
// Operations of nvvm are read by name and by their attributes' text: their C++
// classes cost half a minute of compile time.
//
//===----------------------------------------------------------------------===//

#include "OperationKind.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::attn::emulator;

std::string mlir::attn::emulator::attributeText(Operation *op, StringRef name) {
  Attribute attribute = op->getAttr(name);
  if (!attribute)
    return "";
  std::string text;
  llvm::raw_string_ostream(text) << attribute;
  StringRef body = text;
  if (body.consume_front("#nvvm<"))
    body = body.drop_back().split(' ').second;
  else if (body.starts_with("#") && body.contains('<'))
    body = body.split('<').second.rsplit('>').first;
  else
    body = body.split(" : ").first;
  return body.trim(" \"").str();
}

bool mlir::attn::emulator::isSet(Operation *op, StringRef name) {
  Attribute attribute = op->getAttr(name);
  auto flag = dyn_cast_or_null<BoolAttr>(attribute);
  return attribute && (!flag || flag.getValue());
}

/// The operands of one segment.
static SmallVector<Value> segment(Operation *op, unsigned index) {
  auto sizes = op->getAttrOfType<DenseI32ArrayAttr>("operandSegmentSizes");
  if (!sizes || index >= sizes.size())
    return {};
  unsigned begin = 0;
  for (unsigned i = 0; i < index; ++i)
    begin += sizes[i];
  return SmallVector<Value>(op->getOperands().slice(begin, sizes[index]));
}

/// m16n8k16 of {m = 16, n = 8, k = 16} in any order.
static std::string shapeText(Operation *op) {
  std::string text = attributeText(op, "shape");
  std::string shape;
  for (StringRef letter : {"m", "n", "k"}) {
    SmallVector<StringRef> parts;
    StringRef(text).split(parts, ',');
    for (StringRef part : parts)
      if (part.trim().starts_with(letter))
        shape += (letter + part.split('=').second.trim()).str();
  }
  return shape;
}

/// f32, s32, f16 of an accumulator's type.
static std::string accumulatorText(Type type) {
  if (auto vector = dyn_cast<VectorType>(type))
    type = vector.getElementType();
  if (type.isInteger(32))
    return "s32";
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static StringRef orderText(LLVM::AtomicOrdering ordering) {
  switch (ordering) {
  case LLVM::AtomicOrdering::not_atomic:
    return "weak";
  case LLVM::AtomicOrdering::unordered:
  case LLVM::AtomicOrdering::monotonic:
    return "relaxed";
  case LLVM::AtomicOrdering::acquire:
    return "acquire";
  case LLVM::AtomicOrdering::release:
    return "release";
  default:
    return "acq_rel";
  }
}

static StringRef scopeText(std::optional<StringRef> scope) {
  return llvm::StringSwitch<StringRef>(scope.value_or(""))
      .Case("block", "cta")
      .Case("singlethread", "cta")
      .Case("device", "gpu")
      .Case("cluster", "gpu")
      .Default("sys");
}

static unsigned bytesOf(Type type) {
  return isa<LLVM::LLVMPointerType>(type) ? 8 : DataLayout().getTypeSize(type);
}

/// "add s32"
static std::string atomicText(LLVM::AtomicBinOp op, Type type) {
  unsigned width = 8 * bytesOf(type);
  std::string bits = std::to_string(width);
  std::string real = type.isBF16() ? "bf16" : "f" + bits;
  if (auto vector = dyn_cast<VectorType>(type))
    real = std::string(vector.getElementType().isBF16() ? "bf16" : "f16") +
           "x" + std::to_string(vector.getNumElements());
  switch (op) {
  case LLVM::AtomicBinOp::xchg:
    return "exch b" + bits;
  case LLVM::AtomicBinOp::add:
    return "add s" + bits;
  case LLVM::AtomicBinOp::sub:
    return "sub s" + bits;
  case LLVM::AtomicBinOp::_and:
    return "and b" + bits;
  case LLVM::AtomicBinOp::_or:
    return "or b" + bits;
  case LLVM::AtomicBinOp::_xor:
    return "xor b" + bits;
  case LLVM::AtomicBinOp::max:
    return "max s" + bits;
  case LLVM::AtomicBinOp::min:
    return "min s" + bits;
  case LLVM::AtomicBinOp::umax:
    return "max u" + bits;
  case LLVM::AtomicBinOp::umin:
    return "min u" + bits;
  case LLVM::AtomicBinOp::fadd:
    return "add " + real;
  case LLVM::AtomicBinOp::fmax:
    return "max " + real;
  case LLVM::AtomicBinOp::fmin:
    return "min " + real;
  default:
    return "";
  }
}

/// {$w0} and {$r0}, as nvvm.inline_ptx may have them, as $0 and $1.
static std::string numberOperands(StringRef text, unsigned numResults) {
  std::string result;
  while (!text.empty()) {
    size_t begin = text.find("{$");
    size_t end = text.find('}', begin);
    unsigned number;
    if (begin == StringRef::npos || end == StringRef::npos)
      break;
    StringRef name = text.slice(begin + 2, end);
    bool isResult = name.consume_front("w");
    bool isPlaceholder = isResult || name.consume_front("r");
    if (isPlaceholder && !name.getAsInteger(10, number)) {
      result += (text.take_front(begin) + "$" +
                 Twine(isResult ? number : number + numResults))
                    .str();
      text = text.drop_front(end + 1);
    } else {
      result += text.take_front(begin + 2).str();
      text = text.drop_front(begin + 2);
    }
  }
  return result + text.str();
}

bool mlir::attn::emulator::needsRuntime(Operation *op) {
  if (auto load = dyn_cast<LLVM::LoadOp>(op))
    return load.getVolatile_() ||
           load.getOrdering() != LLVM::AtomicOrdering::not_atomic;
  if (auto store = dyn_cast<LLVM::StoreOp>(op))
    return store.getVolatile_() ||
           store.getOrdering() != LLVM::AtomicOrdering::not_atomic;
  // Intrinsics that are not of the device are the host's, too.
  if (auto intrinsic = dyn_cast<LLVM::CallIntrinsicOp>(op))
    return intrinsic.getIntrin().starts_with("llvm.nvvm.");
  return op->getName().getStringRef().starts_with("nvvm.") ||
         isa<LLVM::AtomicRMWOp, LLVM::AtomicCmpXchgOp, LLVM::FenceOp,
             LLVM::Trap, LLVM::DebugTrap, LLVM::UBSanTrap, LLVM::InlineAsmOp>(
             op);
}

static std::optional<EmulatedOperation> getLLVMOperation(Operation *op,
                                                         std::string &why) {
  auto text = [](const Twine &twine) { return twine.str(); };
  if (auto load = dyn_cast<LLVM::LoadOp>(op)) {
    unsigned bytes = bytesOf(load.getType());
    if (bytes > 8 || !llvm::isPowerOf2_32(bytes)) {
      why = text("an atomic load of " + Twine(bytes) + " bytes");
      return std::nullopt;
    }
    StringRef order =
        load.getVolatile_() ? "relaxed" : orderText(load.getOrdering());
    return EmulatedOperation{text("load 1 " + Twine(bytes) + " " + order + " " +
                                  scopeText(load.getSyncscope())),
                             {load.getAddr()}};
  }
  if (auto store = dyn_cast<LLVM::StoreOp>(op)) {
    unsigned bytes = bytesOf(store.getValue().getType());
    if (bytes > 8 || !llvm::isPowerOf2_32(bytes)) {
      why = text("an atomic store of " + Twine(bytes) + " bytes");
      return std::nullopt;
    }
    StringRef order =
        store.getVolatile_() ? "relaxed" : orderText(store.getOrdering());
    return EmulatedOperation{text("store 1 " + Twine(bytes) + " " + order +
                                  " " + scopeText(store.getSyncscope())),
                             {store.getAddr(), store.getValue()}};
  }
  if (auto atomic = dyn_cast<LLVM::AtomicRMWOp>(op)) {
    std::string what = atomicText(atomic.getBinOp(), atomic.getVal().getType());
    if (what.empty()) {
      why = text("'llvm.atomicrmw' " +
                 LLVM::stringifyAtomicBinOp(atomic.getBinOp()));
      return std::nullopt;
    }
    // LLVM makes atom.global of it, without order and scope.
    return EmulatedOperation{text("atomic " + Twine(what) + " relaxed gpu 1"),
                             {atomic.getPtr(), atomic.getVal()}};
  }
  if (auto exchange = dyn_cast<LLVM::AtomicCmpXchgOp>(op)) {
    unsigned bytes = bytesOf(exchange.getVal().getType());
    return EmulatedOperation{
        text("cas b" + Twine(8 * bytes) + " " +
             orderText(exchange.getSuccessOrdering()) + " " +
             scopeText(exchange.getSyncscope())),
        {exchange.getPtr(), exchange.getCmp(), exchange.getVal()}};
  }
  if (auto fence = dyn_cast<LLVM::FenceOp>(op))
    return EmulatedOperation{text("fence " + scopeText(fence.getSyncscope())),
                             {}};
  if (isa<LLVM::Trap, LLVM::DebugTrap, LLVM::UBSanTrap>(op))
    return EmulatedOperation{"trap", {}};
  if (auto assembly = dyn_cast<LLVM::InlineAsmOp>(op)) {
    unsigned results = op->getNumResults();
    if (results)
      if (auto type =
              dyn_cast<LLVM::LLVMStructType>(op->getResult(0).getType()))
        results = type.getBody().size();
    if (assembly.getConstraints().contains('0')) {
      why = "inline PTX with an operand that is read and written";
      return std::nullopt;
    }
    return getEmulatedPtx(assembly.getAsmString(), op->getOperands(), results,
                          why);
  }
  if (auto intrinsic = dyn_cast<LLVM::CallIntrinsicOp>(op)) {
    std::string kind =
        llvm::StringSwitch<std::string>(intrinsic.getIntrin())
            .Cases({"llvm.nvvm.ex2.approx.f", "llvm.nvvm.ex2.approx.ftz.f"},
                   "ex2 f32")
            .Cases({"llvm.nvvm.lg2.approx.f", "llvm.nvvm.lg2.approx.ftz.f"},
                   "lg2 f32")
            .Cases({"llvm.nvvm.rcp.approx.ftz.f"}, "rcp f32")
            .Cases({"llvm.nvvm.rsqrt.approx.f", "llvm.nvvm.rsqrt.approx.ftz.f"},
                   "rsqrt f32")
            .Cases({"llvm.nvvm.tanh.approx.f"}, "tanh f32")
            .Default("");
    if (kind.empty()) {
      why = ("the intrinsic '" + intrinsic.getIntrin() + "'").str();
      return std::nullopt;
    }
    return EmulatedOperation{kind, SmallVector<Value>(op->getOperands())};
  }
  why = ("'" + op->getName().getStringRef() + "'").str();
  return std::nullopt;
}

std::optional<EmulatedOperation>
mlir::attn::emulator::getEmulatedOperation(Operation *op, std::string &why) {
  StringRef name = op->getName().getStringRef();
  if (!name.consume_front("nvvm."))
    return getLLVMOperation(op, why);
  SmallVector<Value> all(op->getOperands());
  auto kind = [&](const Twine &text, SmallVector<Value> operands = {}) {
    return EmulatedOperation{text.str(), std::move(operands)};
  };
  auto refuse = [&](const Twine &what) {
    why = what.str();
    return std::nullopt;
  };
  auto unknown = [&] {
    return refuse("'" + op->getName().getStringRef() + "'");
  };

  if (std::optional<EmulatedOperation> async = getAsyncOperation(op, why);
      async || !why.empty())
    return async;
  if (name == "inline_ptx") {
    SmallVector<Value> operands = segment(op, 0);
    if (!segment(op, 1).empty())
      return refuse("inline PTX with an operand that is read and written");
    SmallVector<Value> predicate = segment(op, 2);
    std::string text =
        numberOperands(op->getAttrOfType<StringAttr>("ptxCode").getValue(),
                       op->getNumResults());
    std::optional<EmulatedOperation> ptx =
        getEmulatedPtx(text, operands, op->getNumResults(), why);
    if (ptx && !predicate.empty()) {
      if (StringRef(ptx->kind).starts_with("@"))
        return refuse("inline PTX with two predicates");
      ptx->kind = "@" + ptx->kind;
      ptx->operands.push_back(predicate.front());
    }
    return ptx;
  }
  if (name == "shfl.sync")
    return kind(
        (isSet(op, "return_value_and_is_valid") ? "shfl.valid " : "shfl ") +
            attributeText(op, "kind"),
        all);
  if (name == "vote.sync")
    return kind("vote " + attributeText(op, "kind"), all);
  if (name == "match.sync")
    return kind("match " + attributeText(op, "kind") +
                    (op->getOperand(1).getType().isInteger(64) ? " 64" : " 32"),
                all);
  if (name == "redux.sync") {
    if (isSet(op, "abs") || isSet(op, "nan"))
      return refuse("'nvvm.redux.sync' with abs or nan");
    return kind("redux " + attributeText(op, "kind"), all);
  }
  if (name == "elect.sync")
    return kind(all.empty() ? "elect all" : "elect", all);
  if (name == "bar.warp.sync")
    return kind("syncwarp", all);
  if (name == "barrier0")
    return kind("barrier");
  if (name == "barrier") {
    SmallVector<Value> operands;
    std::string text = "barrier";
    std::string reduction = attributeText(op, "reductionOp");
    if (!reduction.empty())
      text += ".reduce." + reduction;
    if (SmallVector<Value> id = segment(op, 0); !id.empty()) {
      text += " id";
      operands.append(id);
    }
    if (SmallVector<Value> count = segment(op, 1); !count.empty()) {
      text += " count";
      operands.append(count);
    }
    operands.append(segment(op, 2));
    return kind(text, operands);
  }
  if (name == "barrier.arrive")
    return kind(all.size() == 2 ? "barrier.arrive id count"
                                : "barrier.arrive count",
                all);
  if (name == "ldmatrix" || name == "stmatrix") {
    std::string type = attributeText(op, "eltType");
    std::string shape = shapeText(op);
    if ((!type.empty() && type != "b16") || (!shape.empty() && shape != "m8n8"))
      return refuse("'nvvm." + name + "' of shape " + shape + ", type " + type);
    std::string count = name == "ldmatrix" ? attributeText(op, "num")
                                           : std::to_string(all.size() - 1);
    return kind(name + " " + count + " " + attributeText(op, "layout"), all);
  }
  if (name == "mma.sync") {
    std::string a = attributeText(op, "multiplicandAPtxType");
    std::string b = attributeText(op, "multiplicandBPtxType");
    Type inA = segment(op, 0).front().getType();
    if (a.empty())
      a = accumulatorText(inA);
    if (b.empty())
      b = a;
    if (attributeText(op, "layoutA") != "row" ||
        attributeText(op, "layoutB") != "col")
      return refuse("'nvvm.mma.sync' but of row by col");
    Type accumulator = segment(op, 2).front().getType();
    auto result = cast<LLVM::LLVMStructType>(op->getResult(0).getType());
    std::string shape = shapeText(op);
    std::string overflow = attributeText(op, "intOverflowBehavior");
    std::string text = "mma " + shape + " " + a + " " + b + " " +
                       accumulatorText(accumulator) + " " +
                       accumulatorText(result.getBody().front());
    if (overflow == "satfinite")
      text += " satfinite";
    return kind(text, all);
  }
  if (name == "memory.barrier")
    return kind("fence " + llvm::StringRef(attributeText(op, "scope")).lower());
  if (name == "fence.sc.cluster")
    return kind("fence gpu");
  if (name == "nanosleep")
    return kind("nanosleep", all);
  if (name == "exit")
    return kind("exit");
  if (name == "breakpoint")
    return kind("trap");
  if (name == "rcp.approx.ftz.f")
    return kind("rcp f32", all);
  if (name == "prefetch" || name == "setmaxregister" || name == "pmevent" ||
      name == "griddepcontrol")
    return kind("nothing");
  if (name == "convert.float.to.tf32") {
    if (isSet(op, "relu"))
      return unknown();
    return kind("cvt.tf32 " + (attributeText(op, "rnd") == "rna"
                                   ? std::string("rna")
                                   : attributeText(op, "rnd")),
                all);
  }
  if (name == "convert.f32x2.to.f16x2" || name == "convert.f32x2.to.bf16x2") {
    if (all.size() != 2 || attributeText(op, "rnd") == "rs" ||
        attributeText(op, "sat") == "satfinite")
      return unknown();
    StringRef type = name.rsplit('.').second;
    return kind("cvt." + type + (isSet(op, "relu") ? " relu " : " ") +
                    (attributeText(op, "rnd") == "rz" ? "rz" : "rn"),
                all);
  }
  if (name == "prmt" && all.size() == 3 &&
      attributeText(op, "mode") == "default")
    return kind("prmt", all);
  if (name.consume_front("read.ptx.sreg.")) {
    if (name == "clock" || name == "clock64" || name.starts_with("globaltimer"))
      return kind("clock");
    return refuse("the special register '" + name + "'");
  }
  return unknown();
}
