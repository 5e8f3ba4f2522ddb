//===- OperationClass.cpp - Special registers, and what is counted ------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Names of the llvm and nvvm dialects: where a special register is kept, in
// which class an operation is counted.
//
//===----------------------------------------------------------------------===//

#include "KernelTable.h"
#include "OperationKind.h"
#include "llvm/ADT/StringSwitch.h"
#include <cstddef>

using namespace mlir;
using namespace mlir::attn::emulator;

bool mlir::attn::emulator::isKernel(Operation *function) {
  return function->hasAttr("nvvm.kernel") || function->hasAttr("gpu.kernel");
}

std::string mlir::attn::emulator::getLocationText(Location location) {
  if (auto file = dyn_cast<FileLineColLoc>(location))
    return (file.getFilename().getValue() + ":" + Twine(file.getLine()) + ":" +
            Twine(file.getColumn()))
        .str();
  if (auto named = dyn_cast<NameLoc>(location)) {
    std::string child = getLocationText(named.getChildLoc());
    return child.empty() ? named.getName().str() : child;
  }
  if (auto call = dyn_cast<CallSiteLoc>(location))
    return getLocationText(call.getCallee());
  if (auto fused = dyn_cast<FusedLoc>(location))
    for (Location part : fused.getLocations())
      if (std::string text = getLocationText(part); !text.empty())
        return text;
  return "";
}

std::optional<unsigned>
mlir::attn::emulator::getRegisterOffset(StringRef name) {
  unsigned element = 0;
  if (name.ends_with(".y"))
    element = 4;
  if (name.ends_with(".z"))
    element = 8;
  int offset =
      llvm::StringSwitch<int>(name)
          .Cases({"tid.x", "tid.y", "tid.z"}, offsetof(LaneRegisters, tid))
          .Cases({"ntid.x", "ntid.y", "ntid.z"}, offsetof(LaneRegisters, ntid))
          .Cases({"ctaid.x", "ctaid.y", "ctaid.z"},
                 offsetof(LaneRegisters, ctaid))
          .Cases({"nctaid.x", "nctaid.y", "nctaid.z"},
                 offsetof(LaneRegisters, nctaid))
          .Case("laneid", offsetof(LaneRegisters, laneId))
          .Case("warpid", offsetof(LaneRegisters, warpId))
          .Case("nwarpid", offsetof(LaneRegisters, warpCount))
          .Case("smid", offsetof(LaneRegisters, multiprocessor))
          .Case("dynamic.smem.size",
                offsetof(LaneRegisters, dynamicSharedBytes))
          .Case("total.smem.size", offsetof(LaneRegisters, totalSharedBytes))
          .Default(-1);
  if (offset < 0)
    return std::nullopt;
  return offset + element;
}

StringRef mlir::attn::emulator::getOperationClass(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (name.consume_front("nvvm."))
    return llvm::StringSwitch<StringRef>(name)
        .Cases({"mma.sync"}, "mma")
        .Cases({"ldmatrix", "stmatrix"}, "shared matrix")
        .Cases({"cp.async.bulk.shared.cluster.global",
                "cp.async.bulk.global.shared.cta"},
               "bulk copy")
        .StartsWith("cp.async.shared", "asynchronous copy")
        .StartsWith("cp.async", "control")
        .StartsWith("barrier", "barrier")
        .StartsWith("mbarrier", "barrier")
        .Cases({"memory.barrier", "fence.proxy", "fence.mbarrier.init",
                "fence.sc.cluster"},
               "fence")
        .StartsWith("read.ptx", "")
        .StartsWith("convert", "conversion")
        .Case("rcp.approx.ftz.f", "special")
        .Cases({"shfl.sync", "vote.sync", "match.sync", "redux.sync",
                "elect.sync", "bar.warp.sync"},
               "warp")
        .Default("other");
  name.consume_front("llvm.");
  if (name == "call_intrinsic")
    if (auto intrinsic = op->getAttrOfType<StringAttr>("intrin"))
      if (StringRef of = intrinsic.getValue();
          of.starts_with("llvm.") && !of.starts_with("llvm.nvvm."))
        return of.starts_with("llvm.exp") ? "exponential" : "special";
  return llvm::StringSwitch<StringRef>(name)
      .Cases({"intr.fma", "intr.fmuladd"}, "fma")
      .Cases({"fadd", "fsub", "fmul", "fneg", "fcmp", "intr.maxnum",
              "intr.minnum", "intr.maximum", "intr.minimum", "intr.fabs",
              "intr.copysign", "intr.floor", "intr.ceil", "intr.roundeven",
              "intr.rint", "intr.trunc", "intr.round"},
             "float")
      .Cases({"intr.exp2", "intr.exp"}, "exponential")
      .Cases({"fdiv", "frem", "intr.sqrt", "intr.log2", "intr.log", "intr.sin",
              "intr.cos", "intr.tanh", "intr.pow"},
             "special")
      .Cases({"fptrunc", "fpext", "sitofp", "uitofp", "fptosi", "fptoui"},
             "conversion")
      .Cases({"load", "store"}, "memory")
      .Cases({"atomicrmw", "cmpxchg"}, "atomic")
      .Case("fence", "fence")
      .Cases(
          {"add",       "sub",       "mul",       "and",      "or",
           "xor",       "shl",       "lshr",      "ashr",     "icmp",
           "select",    "trunc",     "zext",      "sext",     "getelementptr",
           "sdiv",      "udiv",      "srem",      "urem",     "intr.smax",
           "intr.smin", "intr.umax", "intr.umin", "intr.abs", "intr.ctpop",
           "intr.ctlz", "intr.cttz", "intr.fshl", "intr.fshr"},
          "integer")
      .Cases({"br", "cond_br", "switch", "call", "return"}, "control")
      .Cases({"inline_asm", "call_intrinsic"}, "inline PTX")
      .Default("");
}

StringRef mlir::attn::emulator::getKindClass(StringRef kind) {
  kind.consume_front("@");
  auto [name, what] = kind.split(' ');
  return llvm::StringSwitch<StringRef>(name)
      .Case("ex2", "exponential")
      .Cases({"lg2", "rcp", "rsqrt", "sqrt", "tanh"}, "special")
      .StartsWith("cvt", "conversion")
      .Case("fma", "fma")
      .Cases({"mul", "add", "sub", "max", "min"}, "float")
      .Cases({"load", "store"}, "memory")
      .Cases({"atomic", "cas"}, "atomic")
      .Case("ldmatrix", "shared matrix")
      .Case("mma", "mma")
      .Case("cp.async", "asynchronous copy")
      .Cases({"bulk.load", "bulk.store"}, "bulk copy")
      .StartsWith("fence", "fence")
      .StartsWith("barrier", "barrier")
      .StartsWith("mbarrier", "barrier")
      .Case("prmt", "integer")
      .Default("");
}
