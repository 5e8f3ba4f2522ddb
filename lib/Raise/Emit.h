//===- Emit.h - From an attention to operations -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds attn.softmax_attention: operands by slices and free reshapes, masks
// that are computed by one small elementwise operation of their own shape.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_EMIT_H
#define ATTN_LIB_RAISE_EMIT_H

#include "Layout.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Builders.h"

namespace mlir::attn::raise {

class Emitter {
public:
  Emitter(Unfolder &unfolder, DominanceInfo &dominance,
          MLIRContext *mlirContext)
      : unfolder(unfolder), context(unfolder.getContext()),
        space(context.indices()), dominance(dominance), builder(mlirContext),
        loc(UnknownLoc::get(mlirContext)) {}

  /// The value that replaces the attention's root, built before it.
  FailureOr<Value> emit(const Attention &attention, const Layout &layout,
                        std::string &reason);
  /// The operation that emit() built last.
  SoftmaxAttentionOp getEmitted() const { return emitted; }

private:
  /// An operand whose dimensions are dimensions of the operation.
  struct Shaped {
    Value value;
    SmallVector<unsigned> positions; // in the iteration space
  };
  /// A dimension of the destination, and those of the root that it holds.
  struct ResultDim {
    unsigned position;
    ReassociationIndices rootDims;
  };
  static constexpr unsigned kDropped = ~0u;

  struct Roles;
  FailureOr<Shaped> prepare(const OperandLayout &operand, const Roles &roles,
                            ArrayRef<unsigned> required, unsigned numUnits);
  FailureOr<Shaped> compute(const OperandLayout &operand, const Roles &roles,
                            ArrayRef<unsigned> required, unsigned numUnits);
  FailureOr<Shaped> addUnits(Shaped shaped, const Roles &roles,
                             ArrayRef<unsigned> missing);
  FailureOr<Value> finish(Value result, ArrayRef<ResultDim> dims,
                          const Attention &attention, const Layout &layout);
  Value emitSize(const Size &size);
  OpFoldResult emitFoldedSize(const Size &size);
  FailureOr<Value> emitScale(const Attention &attention, const Layout &layout,
                             const Roles &roles);
  LogicalResult emitMask(const Attention &attention, const Layout &layout,
                         const Roles &roles, Shaped &mask, bool &causal,
                         Value &queryOffset, Value &keyOffset);
  std::optional<Linear> matchCausal(const Expr *condition,
                                    const Layout &layout);
  /// One loop for each of `dims` and of the variables of `expr`.
  FailureOr<Shaped> emitElementwise(const Expr *expr, const Roles &roles,
                                    Type elementType, ArrayRef<Atom> dims = {});
  std::pair<const Expr *, bool> replaceReductions(
      const Expr *expr,
      DenseMap<const Expr *, std::pair<const Expr *, bool>> &known);
  const Expr *replaceReductions(const Expr *expr);
  Value collapse(Value value, ArrayRef<ReassociationIndices> groups);
  Value expand(Value value, ArrayRef<ReassociationIndices> groups,
               ArrayRef<Size> sizes);

  Unfolder &unfolder;
  ExprContext &context;
  IndexSpace &space;
  DominanceInfo &dominance;
  OpBuilder builder;
  Location loc;
  Operation *anchor = nullptr;
  SoftmaxAttentionOp emitted;
};

/// The loads in an expression, each once.
void collectLoads(const Expr *expr, llvm::SmallDenseSet<const Expr *> &seen,
                  SmallVectorImpl<const Expr *> &loads);

/// Emits an expression as scalar operations at the builder's position.
class ScalarEmitter {
public:
  /// `position` gives the value of a form (of type index), `element` the value
  /// of a load that is a block argument, or null.
  ScalarEmitter(OpBuilder &builder, Location loc, FloatType floatType,
                function_ref<Value(const Linear &)> position,
                function_ref<Value(const Expr *)> element)
      : builder(builder), loc(loc), floatType(floatType), position(position),
        element(element) {}
  /// Null if an expression cannot be emitted.
  Value emit(const Expr *expr);

private:
  Value emitNew(const Expr *expr);
  Value toFloat(Value value);

  OpBuilder &builder;
  Location loc;
  FloatType floatType;
  function_ref<Value(const Linear &)> position;
  function_ref<Value(const Expr *)> element;
  DenseMap<const Expr *, Value> known;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_EMIT_H
