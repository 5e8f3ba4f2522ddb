//===- StateMemory.cpp - States between two kernels -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %s = memref.alloc : f32; linalg.fill %s; attn.linear_state outs(%s);
//   attn.linear_readout ins(%q, %s)
//   ->
//   %s = memref.alloc : bf16; the same, but that nobody reads zeros
//
// Of few heads many blocks of queries read one state.
//
//===----------------------------------------------------------------------===//

#include "StateMemory.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::attn;

static bool isReshape(Operation *op) {
  return isa_and_nonnull<memref::ExpandShapeOp, memref::CollapseShapeOp,
                         memref::CastOp>(op);
}

/// The memory of which `state` is another shape; null if it is not of the
/// program's own.
static Value findMemory(Value state) {
  while (isReshape(state.getDefiningOp()))
    state = state.getDefiningOp<ViewLikeOpInterface>().getViewSource();
  return isa_and_nonnull<memref::AllocOp, memref::AllocaOp>(
             state.getDefiningOp())
             ? state
             : Value();
}

/// The buffer that `op` fills with zeros; null if it does anything else.
static Value getZeroed(Operation *op) {
  std::optional<Value> value;
  if (auto fill = dyn_cast<linalg::FillOp>(op))
    value = fill.getInputs().front();
  // What is left of one after fusion.
  else if (auto generic = dyn_cast<linalg::GenericOp>(op);
           generic &&
           llvm::all_of(generic.getIndexingMapsArray(), [](AffineMap map) {
             return map.getNumResults() == 0 || map.isPermutation();
           }))
    value = linalg::isaFillOpInterface(generic);
  if (!value || !matchPattern(*value, m_PosZeroFloat()))
    return {};
  return cast<linalg::LinalgOp>(op).getDpsInitOperand(0)->get();
}

/// The operation that makes `state` zeros for `op` to add to, if that is all
/// that happens to it before: `op` can then write it without reading it.
static Operation *findZeros(Value state, Operation *op) {
  state = findMemory(state);
  if (!state)
    return nullptr;
  Operation *zeros = nullptr;
  SmallVector<Value> whole{state};
  for (unsigned i = 0; i < whole.size(); ++i)
    for (Operation *user : whole[i].getUsers()) {
      if (isReshape(user)) {
        whole.push_back(user->getResult(0));
        continue;
      }
      Operation *top = op->getBlock()->findAncestorOpInBlock(*user);
      if (!top)
        return nullptr;
      if (top == op || op->isBeforeInBlock(top))
        continue;
      if (zeros || user != top || getZeroed(user) != whole[i])
        return nullptr;
      zeros = user;
    }
  return zeros;
}

bool mlir::attn::dropZeros(LinearStateOp op) {
  SmallVector<Operation *> fills;
  for (Value state : op.getOutputs())
    if (Operation *zeros = findZeros(state, op))
      fills.push_back(zeros);
  if (fills.size() != op.getOutputs().size())
    return false;
  for (Operation *zeros : fills)
    zeros->erase();
  return true;
}

bool mlir::attn::isStateRounded(Value key, FeatureMapAttrInterface keyMap,
                                Value query, FeatureMapAttrInterface queryMap,
                                int64_t values) {
  return !keyMap.isExponential() && !queryMap.isExponential() &&
         getElementTypeOrSelf(key).isBF16() &&
         getElementTypeOrSelf(query).isBF16() && values % 16 == 0;
}

void mlir::attn::roundState(LinearStateOp op,
                            llvm::function_ref<bool(Operation *)> hasKernel) {
  AttnOpInterface attnOp(op);
  int64_t values = attnOp.getStaticDimSize(*attnOp.getDimPosition(Dim::Value));
  Value memory = findMemory(op.getState());
  if (!memory)
    return;
  SmallVector<Value> shapes{memory};
  for (unsigned i = 0; i < shapes.size(); ++i)
    for (OpOperand &use : shapes[i].getUses()) {
      Operation *user = use.getOwner();
      if (isReshape(user)) {
        shapes.push_back(user->getResult(0));
        continue;
      }
      if (user == op || isa<memref::DeallocOp>(user))
        continue;
      auto readout = dyn_cast<LinearReadoutOp>(user);
      if (!readout || &use != &readout.getStateMutable() ||
          !hasKernel(readout) ||
          !isStateRounded(op.getKey(), op.getKeyMap(), readout.getQuery(),
                          readout.getQueryMap(), values))
        return;
    }
  Type rounded = BFloat16Type::get(op.getContext());
  for (Value shape : shapes)
    shape.setType(MemRefType::Builder(cast<MemRefType>(shape.getType()))
                      .setElementType(rounded));
}
