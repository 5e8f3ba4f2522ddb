//===- BidirectionalAttention.cpp - A state, and what reads it ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   attn.linear_attention ins(%q, %k, %v) outs(%o)
//   ->
//   %s, %z, %m = memref.alloc
//   the kernels of attn.linear_state ins(%k, %v) outs(%s, %z, %m), which
//   overwrite
//   the kernel of attn.linear_readout ins(%q, %s, %z, %m) outs(%o)
//
// also where the operation asks for scores first: two streams of tokens are
// faster here at any length.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "StateMemory.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

/// `map` by the dimensions `kept`, in their order.
static AffineMap project(AffineMap map, ArrayRef<unsigned> kept) {
  MLIRContext *context = map.getContext();
  SmallVector<AffineExpr> replacements(map.getNumDims(),
                                       getAffineConstantExpr(0, context));
  for (auto [position, dim] : llvm::enumerate(kept))
    replacements[dim] = getAffineDimExpr(position, context);
  return map.replaceDimsAndSymbols(replacements, {}, kept.size(), 0);
}

void mlir::attn::emitBidirectionalAttention(HostBuilder &host,
                                            LinearAttentionOp op) {
  OpBuilder &b = host.b;
  AttnOpInterface whole = host.op;
  llvm::SmallBitVector ofKeys = getStateLeadingDims(whole);
  unsigned leads = whole.getNumLeadingDims();
  auto keep = [&](const llvm::SmallBitVector &leading, Dim tokens,
                  Value projection) {
    SmallVector<unsigned> kept(leading.set_bits());
    for (Dim dim : {tokens, Dim::Rank, Dim::Feature, Dim::Value})
      kept.push_back(host.position(dim));
    if (projection)
      kept.push_back(host.position(Dim::Component));
    return kept;
  };
  SmallVector<unsigned> keyDims = keep(ofKeys, Dim::Key, op.getKeyProjection());
  SmallVector<unsigned> queryDims = keep(llvm::SmallBitVector(leads, true),
                                         Dim::Query, op.getQueryProjection());

  // The state: the operation's own, or memory for it.
  SmallVector<Value> state;
  SmallVector<AffineMap> stateMaps;
  MutableOperandRange outputs = op.getOutputsMutable();
  for (unsigned i = 1, e = outputs.size(); i < e; ++i) {
    state.push_back(outputs[i].get());
    stateMaps.push_back(whole.getMatchingMap(&outputs[i]));
  }
  bool isCarried = !state.empty();
  SmallVector<unsigned> dims(ofKeys.set_bits());
  for (Dim dim : {Dim::Rank, Dim::Feature, Dim::Value})
    dims.push_back(host.position(dim));
  unsigned parts =
      getNumStateParts(op.getKeyMap(), bool(op.getNormalizerAttr()));
  bool isRounded =
      isStateRounded(op.getKey(), op.getKeyMap(), op.getQuery(),
                     op.getQueryMap(), host.staticSize(Dim::Value));
  for (unsigned i = 0; i < parts && !isCarried; ++i) {
    SmallVector<AffineExpr> results;
    SmallVector<int64_t> shape;
    SmallVector<Value> sizes;
    for (unsigned dim : ArrayRef(dims).drop_back(i > 0)) {
      results.push_back(b.getAffineDimExpr(dim));
      shape.push_back(whole.getStaticDimSize(dim));
      if (ShapedType::isDynamic(shape.back()))
        sizes.push_back(host.size(dim));
    }
    Type element = i == 0 && isRounded ? b.getBF16Type() : Type(b.getF32Type());
    state.push_back(memref::AllocOp::create(
        b, host.loc, MemRefType::get(shape, element), sizes));
    stateMaps.push_back(
        AffineMap::get(whole.getNumDims(), 0, results, b.getContext()));
  }

  auto emit = [&](auto part, ArrayRef<AffineMap> maps, ArrayRef<unsigned> kept,
                  StringRef suffix, auto kernel) {
    SmallVector<AffineMap> projected;
    for (AffineMap map : maps)
      projected.push_back(project(map, kept));
    setIndexingMaps(part, projected);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(part);
    HostBuilder inner(b, part, host.module, host.target,
                      host.name + suffix.str());
    kernel(inner, part);
    part.erase();
  };
  SmallVector<AffineMap> maps{whole.getMatchingMap(&op.getKeyMutable()),
                              whole.getMatchingMap(&op.getValueMutable())};
  if (op.getKeyMask())
    maps.push_back(whole.getMatchingMap(&*op.getKeyMaskMutable().begin()));
  if (op.getKeyProjection())
    maps.push_back(
        whole.getMatchingMap(&*op.getKeyProjectionMutable().begin()));
  maps.append(stateMaps);
  emit(LinearStateOp::create(
           b, host.loc, TypeRange(), op.getKey(), op.getValue(),
           op.getKeyMask(), op.getKeyProjection(),
           op.getKeyMap().isExponential() ? op.getScale() : Value(),
           op.getMaxLength(), op.getKeyOffset(), state, op.getKeyMapAttr(),
           op.getReweightingAttr(), /*indexing_maps=*/ArrayAttr()),
       maps, keyDims, "_state", [&](HostBuilder &inner, LinearStateOp part) {
         emitLinearState(inner, part, /*overwrites=*/!isCarried);
       });

  // Without a normaliser only the operation's own state has that part, unless
  // the kernel divides the state by it.
  bool divides = op.getNormalizerAttr() || op.getKeyMap().normalizesSequence();
  bool isRelative = op.getNormalizerAttr() && parts == 3;
  maps.assign({whole.getMatchingMap(&op.getQueryMutable()), stateMaps[0]});
  if (divides)
    maps.push_back(stateMaps[1]);
  if (isRelative)
    maps.push_back(stateMaps[2]);
  if (op.getQueryProjection())
    maps.push_back(
        whole.getMatchingMap(&*op.getQueryProjectionMutable().begin()));
  maps.push_back(whole.getMatchingMap(&outputs[0]));
  emit(LinearReadoutOp::create(
           b, host.loc, TypeRange(), op.getQuery(), state[0],
           divides ? state[1] : Value(), isRelative ? state[2] : Value(),
           op.getQueryProjection(),
           op.getQueryMap().isExponential() ? op.getScale() : Value(),
           op.getMaxLength(), op.getQueryOffset(), op.getOutput(),
           op.getQueryMapAttr(), op.getReweightingAttr(),
           op.getNormalizerAttr(), /*indexing_maps=*/ArrayAttr()),
       maps, queryDims, "_readout",
       [&](HostBuilder &inner, LinearReadoutOp part) {
         emitLinearReadout(inner, part);
       });
  if (!isCarried)
    for (Value part : state)
      memref::DeallocOp::create(b, host.loc, part);
}
