//===- HostAssert.cpp - Failed run-time checks call the runtime -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   cf.assert %ok, "message"
//   ->
//   scf.if (not %ok) { llvm.call @attn_runtime_fail("message") }
//
// The upstream lowering aborts, which a user sees as a crash. The check stays
// structured, so that it can stand in a parallel loop.
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTASSERTPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// The runtime's function for a failed check.
static constexpr StringLiteral kFail = "attn_runtime_fail";

static LLVM::LLVMFuncOp declareFail(ModuleOp module) {
  if (auto fail = module.lookupSymbol<LLVM::LLVMFuncOp>(kFail))
    return fail;
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(module.getContext()),
      LLVM::LLVMPointerType::get(module.getContext()));
  auto fail = LLVM::LLVMFuncOp::create(builder, module.getLoc(), kFail, type);
  fail.setPassthroughAttr(builder.getStrArrayAttr({"noreturn", "cold"}));
  return fail;
}

/// A private constant that holds `message` and its terminator.
static LLVM::GlobalOp createMessage(ModuleOp module, SymbolTable &symbols,
                                    StringRef message) {
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  std::string text = message.str();
  text.push_back('\0');
  auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), text.size());
  auto global = LLVM::GlobalOp::create(
      builder, module.getLoc(), type, /*isConstant=*/true,
      LLVM::Linkage::Internal, "attn_message", builder.getStringAttr(text));
  symbols.insert(global);
  return global;
}

namespace {
struct HostAssertPass : attn::impl::HostAssertPassBase<HostAssertPass> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<cf::AssertOp> asserts;
    module.walk([&](cf::AssertOp op) { asserts.push_back(op); });
    if (asserts.empty())
      return;

    SymbolTable symbols(module);
    LLVM::LLVMFuncOp fail = declareFail(module);
    llvm::StringMap<LLVM::GlobalOp> messages;
    for (cf::AssertOp op : asserts) {
      LLVM::GlobalOp &message = messages[op.getMsg()];
      if (!message)
        message = createMessage(module, symbols, op.getMsg());
      OpBuilder builder(op);
      Location loc = op.getLoc();
      Value yes = arith::ConstantIntOp::create(builder, loc, 1, 1);
      Value failed = arith::XOrIOp::create(builder, loc, op.getArg(), yes);
      auto branch = scf::IfOp::create(builder, loc, failed);
      builder.setInsertionPointToStart(branch.thenBlock());
      Value address = LLVM::AddressOfOp::create(builder, loc, message);
      LLVM::CallOp::create(builder, loc, fail, ValueRange(address));
      op.erase();
    }
  }
};
} // namespace
