//===- HostCheck.cpp - What the host pipeline cannot lower ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Refuses a program before it is lowered, with one message:
//
//   model.mlir:7:8: error: cannot lower 'foo.bar': its dialect is unknown
//
// An operation on tensors must be bufferizable or one of those that are turned
// into others first; any other must be of a dialect with a lowering to LLVM.
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTCHECKPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// The dialects whose operations the pipeline takes.
static bool isKnownDialect(StringRef name) {
  static const llvm::StringSet<> known = {
      "affine", "arith",  "attn",  "bufferization", "builtin", "cf",  "func",
      "index",  "linalg", "llvm",  "math",          "memref",  "omp", "scf",
      "tensor", "ub",     "vector"};
  return known.contains(name);
}

static bool isTensor(Type type) { return isa<TensorType>(type); }

static bool touchesTensors(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), isTensor) ||
         llvm::any_of(op->getResultTypes(), isTensor);
}

/// Why `op` cannot be lowered, or an empty string.
static std::string getObstacle(Operation *op, bool gpu) {
  if (!op->isRegistered()) {
    StringRef dialect = op->getName().getDialectNamespace();
    return ("the operation is unknown to dialect '" + dialect + "'").str();
  }
  StringRef dialect = op->getName().getDialectNamespace();
  if (!isKnownDialect(dialect) && !(gpu && dialect == "gpu"))
    return ("no lowering from dialect '" + dialect + "' to the host").str();
  for (Type type :
       llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes())) {
    if (isa<UnrankedTensorType>(type))
      return "expected ranked tensors, found an unranked one";
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (tensor && tensor.getEncoding())
      return "expected tensors without an encoding";
    if (isa<ComplexType>(getElementTypeOrSelf(type)))
      return "complex numbers are not supported";
  }
  if (auto call = dyn_cast<func::CallOp>(op)) {
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        op, call.getCalleeAttr());
    if (!callee || callee.isDeclaration())
      return ("function '" + call.getCallee() + "' has no body").str();
  }
  if (!touchesTensors(op) || isa<linalg::LinalgOp, linalg::SoftmaxOp,
                                 tensor::ConcatOp, func::ReturnOp>(op))
    return {};
  if (!isa<bufferization::BufferizableOpInterface>(op) &&
      !op->hasTrait<OpTrait::IsTerminator>() &&
      !op->hasTrait<OpTrait::ConstantLike>())
    return "it has no form on buffers";
  return {};
}

namespace {
struct HostCheckPass : attn::impl::HostCheckPassBase<HostCheckPass> {
  using HostCheckPassBase::HostCheckPassBase;

  void runOnOperation() override {
    StringRef form = target;
    bool gpu = form.consume_front("gpu-");
    bool input = form == "input";
    if (!input && form != "llvm") {
      getOperation()->emitError()
          << "expected target 'input' or 'llvm', found '" << target << "'";
      return signalPassFailure();
    }
    WalkResult result =
        getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
          StringRef dialect = op->getName().getDialectNamespace();
          // Kernels go their own way.
          if (gpu && op->hasTrait<OpTrait::SymbolTable>() && dialect == "gpu")
            return WalkResult::skip();
          StringRef name = op->getName().getStringRef();
          bool isLaunch =
              gpu && (name == "gpu.launch_func" || name == "gpu.binary");
          std::string obstacle;
          if (input)
            obstacle = getObstacle(op, gpu);
          else if (!isa<ModuleOp>(op) && dialect != "llvm" &&
                   dialect != "omp" && !isLaunch)
            obstacle = "no conversion to LLVM applies";
          if (obstacle.empty())
            return WalkResult::advance();
          emitError(op->getLoc())
              << "cannot lower '" << op->getName() << "': " << obstacle;
          return WalkResult::interrupt();
        });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
