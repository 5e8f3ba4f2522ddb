//===- Refusals.cpp - What is not emulated ------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every operation of a function is looked at before anything is built. What the
// emulator does not run is an error that names it.
//
//===----------------------------------------------------------------------===//

#include "OperationKind.h"
#include "Site.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::attn::emulator;

StringRef mlir::attn::emulator::getHostIntrinsic(StringRef callee) {
  static const std::pair<StringRef, StringRef> known[] = {
      {"__nv_expf", "llvm.exp.f32"},     {"__nv_exp2f", "llvm.exp2.f32"},
      {"__nv_exp", "llvm.exp.f64"},      {"__nv_exp2", "llvm.exp2.f64"},
      {"__nv_logf", "llvm.log.f32"},     {"__nv_log2f", "llvm.log2.f32"},
      {"__nv_log", "llvm.log.f64"},      {"__nv_sqrtf", "llvm.sqrt.f32"},
      {"__nv_sqrt", "llvm.sqrt.f64"},    {"__nv_sinf", "llvm.sin.f32"},
      {"__nv_sin", "llvm.sin.f64"},      {"__nv_cosf", "llvm.cos.f32"},
      {"__nv_cos", "llvm.cos.f64"},      {"__nv_tanhf", "llvm.tanh.f32"},
      {"__nv_tanh", "llvm.tanh.f64"},    {"__nv_fabsf", "llvm.fabs.f32"},
      {"__nv_powf", "llvm.pow.f32"},     {"__nv_floorf", "llvm.floor.f32"},
      {"__nv_fmaf", "llvm.fma.f32"},     {"__nv_fma", "llvm.fma.f64"},
      {"__nv_ceilf", "llvm.ceil.f32"},   {"__nv_truncf", "llvm.trunc.f32"},
      {"__nv_fast_expf", "llvm.exp.f32"}};
  for (auto [name, intrinsic] : known)
    if (name == callee)
      return intrinsic;
  return "";
}

bool mlir::attn::emulator::isFixedAllocation(Operation *op) {
  auto allocation = cast<LLVM::AllocaOp>(op);
  return op->getBlock()->isEntryBlock() &&
         matchPattern(allocation.getArraySize(), m_Constant());
}

using Refuse = llvm::function_ref<void(Operation *, const Twine &)>;

/// Bytes of variables of a function and of what it calls.
static uint64_t countLocalBytes(LLVM::LLVMFuncOp function,
                                SmallVectorImpl<Operation *> &callers,
                                Refuse refuse) {
  uint64_t own = 0, ofCalls = 0;
  callers.push_back(function);
  function.walk([&](Operation *op) {
    if (auto allocation = dyn_cast<LLVM::AllocaOp>(op)) {
      APInt count;
      if (isFixedAllocation(op) &&
          matchPattern(allocation.getArraySize(), m_ConstantInt(&count)))
        own += count.getLimitedValue() *
               DataLayout::closest(op).getTypeSize(allocation.getElemType());
    } else if (auto call = dyn_cast<LLVM::CallOp>(op);
               call && call.getCallee()) {
      auto callee = SymbolTable::lookupNearestSymbolFrom<LLVM::LLVMFuncOp>(
          op, call.getCalleeAttr());
      if (!callee || callee.isExternal())
        return;
      if (llvm::is_contained(callers, callee))
        refuse(op, "a recursive call of '" + callee.getName() + "'");
      else
        ofCalls = std::max(ofCalls, countLocalBytes(callee, callers, refuse));
    }
  });
  callers.pop_back();
  return own + ofCalls;
}

bool mlir::attn::emulator::checkFunction(Operation *root,
                                         const llvm::StringSet<> &defined) {
  auto function = cast<LLVM::LLVMFuncOp>(root);
  bool isEmulated = true;
  auto refuse = [&](Operation *op, const Twine &what) {
    op->emitError(what) << " is not emulated";
    isEmulated = false;
  };
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (function.getArgAttr(i, "llvm.byval"))
      refuse(function, "argument " + Twine(i) + " of '" + function.getName() +
                           "', which is passed by value,");
  if (isKernel(function) &&
      !isa<LLVM::LLVMVoidType>(function.getFunctionType().getReturnType()))
    refuse(function, "a kernel with a result");
  if (isKernel(function)) {
    SmallVector<Operation *> callers;
    uint64_t bytes = countLocalBytes(function, callers, refuse);
    if (bytes > maxLocalBytes)
      refuse(function, "local memory of " + Twine(bytes) +
                           " bytes a thread, more than " +
                           Twine(maxLocalBytes) + ",");
  }
  if (auto cluster =
          function->getAttrOfType<DenseI32ArrayAttr>("nvvm.cluster_dim"))
    if (llvm::any_of(cluster.asArrayRef(), [](int32_t n) { return n != 1; }))
      refuse(function, "a cluster of several blocks");
  function.walk([&](Operation *op) {
    StringRef name = op->getName().getStringRef();
    if (op == function)
      return;
    if (auto call = dyn_cast<LLVM::CallOp>(op)) {
      std::optional<StringRef> callee = call.getCallee();
      if (!callee)
        refuse(op, "a call through a pointer");
      else if (!defined.contains(*callee) &&
               getHostIntrinsic(*callee).empty() && *callee != "__assertfail")
        refuse(op, "a call of '" + *callee + "'");
      return;
    }
    if (auto address = dyn_cast<LLVM::AddressOfOp>(op)) {
      auto space =
          cast<LLVM::LLVMPointerType>(address.getType()).getAddressSpace();
      if (defined.contains(address.getGlobalName()))
        refuse(op, "the address of a function");
      else if (space > 5 || space == 2)
        refuse(op, "memory of address space " + Twine(space));
      return;
    }
    if (isa<LLVM::MemcpyOp, LLVM::MemcpyInlineOp, LLVM::MemmoveOp,
            LLVM::MemsetOp, LLVM::InvokeOp, LLVM::IndirectBrOp>(op)) {
      refuse(op, "'" + name + "'");
      return;
    }
    if (isa<LLVM::LoadOp, LLVM::StoreOp>(op)) {
      // Plain accesses of whole bytes are watched.
      Type type = isa<LLVM::LoadOp>(op) ? op->getResult(0).getType()
                                        : op->getOperand(0).getType();
      if (isa<LLVM::LLVMStructType, LLVM::LLVMArrayType>(type) &&
          DataLayout::closest(op).getTypeSize(type) == 0)
        refuse(op, "an access of no bytes");
    }
    if (!op->getRegions().empty())
      refuse(op, "'" + name + "' inside a kernel");
    else if (name.starts_with("nvvm.read.ptx.sreg.") &&
             (getRegisterOffset(name.drop_front(19)) ||
              name.ends_with(".warpsize")))
      return;
    else if (!name.starts_with("llvm.") && !name.starts_with("nvvm.") &&
             name != "builtin.unrealized_conversion_cast")
      refuse(op, "'" + name + "', which is not of the llvm or nvvm dialect,");
    else if (name == "builtin.unrealized_conversion_cast")
      refuse(op, "'" + name + "'");
    else if (needsRuntime(op)) {
      std::string why;
      std::optional<EmulatedOperation> call = getEmulatedOperation(op, why);
      Site site;
      if (!call)
        refuse(op, why);
      else if (!resolveKind(call->kind, site))
        refuse(op, "'" + name + "' (" + call->kind + ")");
    }
  });
  return isEmulated;
}
