//===- LinearParts.cpp - The two streams of linear attention --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The iteration spaces:
//
//   linear_attention  (lead..., n, s, r, d, e)
//   linear_state      (lead of keys..., s, r, d, e)
//   linear_readout    (lead..., n, r, d, e)
//
//===----------------------------------------------------------------------===//

#include "LinearParts.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace mlir::attn;

LinearParts::LinearParts(LinearAttentionOp op)
    : op(op), structured(cast<AttnOpInterface>(op.getOperation())),
      queryDim(*structured.getDimPosition(Dim::Query)),
      keyDim(*structured.getDimPosition(Dim::Key)) {
  queryMap = structured.getMatchingMap(&op.getQueryMutable());
  keyMap = structured.getMatchingMap(&op.getKeyMutable());
  valueMap = structured.getMatchingMap(&op.getValueMutable());
  if (op.getKeyMask())
    maskMap = structured.getMatchingMap(&op.getKeyMaskMutable()[0]);
  if (op.getQueryProjection())
    queryProjectionMap =
        structured.getMatchingMap(&op.getQueryProjectionMutable()[0]);
  if (op.getKeyProjection())
    keyProjectionMap =
        structured.getMatchingMap(&op.getKeyProjectionMutable()[0]);
  MutableOperandRange outputs = op.getOutputsMutable();
  outputMap = structured.getMatchingMap(&outputs[0]);

  // The layout of the state: its own, or that of createZeroState.
  for (unsigned i = 1, e = outputs.size(); i < e; ++i)
    stateMaps.push_back(structured.getMatchingMap(&outputs[i]));
  if (!stateMaps.empty())
    return;
  SmallVector<AffineExpr> results;
  llvm::SmallBitVector leading = getStateLeadingDims(structured);
  for (unsigned d : leading.set_bits())
    results.push_back(getAffineDimExpr(d, op.getContext()));
  for (Dim dim : {Dim::Rank, Dim::Feature, Dim::Value})
    results.push_back(
        getAffineDimExpr(*structured.getDimPosition(dim), op.getContext()));
  unsigned dims = structured.getNumDims();
  stateMaps.push_back(AffineMap::get(dims, 0, results, op.getContext()));
  stateMaps.append(2, AffineMap::get(dims, 0, ArrayRef(results).drop_back(),
                                     op.getContext()));
}

StringRef LinearParts::whyNot() const {
  auto attention = op;
  if (attention->getNumResults() == 0)
    return "it works on memrefs";
  for (unsigned d = 0, e = maskMap ? queryDim : 0; d < e; ++d)
    if (maskMap.isFunctionOfDim(d) && !keyMap.isFunctionOfDim(d))
      return "the key mask has a leading dimension that the keys lack";
  return {};
}

void attn::remarkStaysWhole(LinearAttentionOp op, StringRef pass,
                            const Twine &message) {
  auto remark = remark::missed(
      op.getLoc(), remark::RemarkOpts::name("left-whole").category(pass));
  if (remark)
    remark << message.str();
  else
    op.emitRemark(message);
}

TokenRange LinearParts::allQueries(OpBuilder &builder) {
  return {builder.getIndexAttr(0), structured.getDimSize(builder, queryDim)};
}

TokenRange LinearParts::allKeys(OpBuilder &builder) {
  return {builder.getIndexAttr(0), structured.getDimSize(builder, keyDim)};
}

SmallVector<Value> LinearParts::initialState(OpBuilder &builder) {
  if (op.getState())
    return llvm::to_vector(op.getOutputs().drop_front());
  return createZeroState(
      builder, op.getLoc(), structured,
      getNumStateParts(op.getKeyMap(), bool(op.getNormalizerAttr())));
}

//===----------------------------------------------------------------------===//
// Parts of operands
//===----------------------------------------------------------------------===//

AffineMap LinearParts::project(AffineMap map, ArrayRef<unsigned> kept) {
  MLIRContext *context = map.getContext();
  SmallVector<AffineExpr> replacements(map.getNumDims(),
                                       getAffineConstantExpr(0, context));
  for (auto [position, dim] : llvm::enumerate(kept))
    replacements[dim] = getAffineDimExpr(position, context);
  return map.replaceDimsAndSymbols(replacements, {}, kept.size(), 0);
}

SmallVector<unsigned> LinearParts::keepDims(Dim without,
                                            AffineMap onlyLeadingOf,
                                            bool withComponents) {
  SmallVector<unsigned> kept;
  for (unsigned d = 0, e = structured.getNumDims(); d < e; ++d) {
    bool isLeading = d < structured.getNumLeadingDims();
    bool isComponent = structured.getDimPosition(Dim::Component) == d;
    if (isLeading ? !onlyLeadingOf || onlyLeadingOf.isFunctionOfDim(d)
                  : d != *structured.getDimPosition(without) &&
                        (!isComponent || withComponents))
      kept.push_back(d);
  }
  return kept;
}

bool LinearParts::isAll(unsigned dim, TokenRange range) {
  std::optional<int64_t> size = getConstantIntValue(range.size);
  return isConstantIntValue(range.offset, 0) && size &&
         *size == structured.getStaticDimSize(dim);
}

/// Offsets, sizes and strides of `range` along `dim`.
static void getSlice(OpBuilder &builder, Value value, AffineMap map,
                     unsigned dim, TokenRange range,
                     SmallVectorImpl<OpFoldResult> &offsets,
                     SmallVectorImpl<OpFoldResult> &sizes,
                     SmallVectorImpl<OpFoldResult> &strides) {
  sizes = tensor::getMixedSizes(builder, value.getLoc(), value);
  offsets.assign(sizes.size(), builder.getIndexAttr(0));
  strides.assign(sizes.size(), builder.getIndexAttr(1));
  if (std::optional<unsigned> position =
          map.getResultPosition(getAffineDimExpr(dim, builder.getContext()))) {
    offsets[*position] = range.offset;
    sizes[*position] = range.size;
  }
}

Value LinearParts::slice(OpBuilder &builder, Value value, AffineMap map,
                         unsigned dim, TokenRange range) {
  if (!value || isAll(dim, range))
    return value;
  SmallVector<OpFoldResult> offsets, sizes, strides;
  getSlice(builder, value, map, dim, range, offsets, sizes, strides);
  return tensor::ExtractSliceOp::create(builder, op.getLoc(), value, offsets,
                                        sizes, strides);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

SmallVector<Value> LinearParts::accumulate(OpBuilder &builder, TokenRange keys,
                                           ValueRange state) {
  Value key = slice(builder, op.getKey(), keyMap, keyDim, keys);
  Value value = slice(builder, op.getValue(), valueMap, keyDim, keys);
  Value mask = slice(builder, op.getKeyMask(), maskMap, keyDim, keys);
  auto part = LinearStateOp::create(
      builder, op.getLoc(), state.getTypes(), key, value, mask,
      op.getKeyProjection(),
      op.getKeyMap().isExponential() ? op.getScale() : Value(),
      op.getMaxLength(), op.getKeyOffset(), state, op.getKeyMapAttr(),
      op.getReweightingAttr(), /*indexing_maps=*/ArrayAttr());
  part.shiftKeyOffset(builder, keys.offset);

  SmallVector<unsigned> kept = keepDims(/*without=*/Dim::Query, stateMaps[0],
                                        bool(op.getKeyProjection()));
  SmallVector<AffineMap> maps{project(keyMap, kept), project(valueMap, kept)};
  if (mask)
    maps.push_back(project(maskMap, kept));
  if (op.getKeyProjection())
    maps.push_back(project(keyProjectionMap, kept));
  for (AffineMap map : ArrayRef(stateMaps).take_front(state.size()))
    maps.push_back(project(map, kept));
  setIndexingMaps(part, maps);
  return llvm::to_vector_of<Value>(part->getResults());
}

Value LinearParts::readout(OpBuilder &builder, ValueRange state, Value output) {
  auto part = LinearReadoutOp::create(
      builder, op.getLoc(), output.getType(), op.getQuery(), state.front(),
      state.size() > 1 ? state[1] : Value(),
      state.size() > 2 ? state[2] : Value(), op.getQueryProjection(),
      op.getQueryMap().isExponential() ? op.getScale() : Value(),
      op.getMaxLength(), op.getQueryOffset(), output, op.getQueryMapAttr(),
      op.getReweightingAttr(), op.getNormalizerAttr(),
      /*indexing_maps=*/ArrayAttr());

  SmallVector<unsigned> kept = keepDims(/*without=*/Dim::Key, AffineMap(),
                                        bool(op.getQueryProjection()));
  SmallVector<AffineMap> maps{project(queryMap, kept)};
  for (AffineMap map : ArrayRef(stateMaps).take_front(state.size()))
    maps.push_back(project(map, kept));
  if (op.getQueryProjection())
    maps.push_back(project(queryProjectionMap, kept));
  maps.push_back(project(outputMap, kept));
  setIndexingMaps(part, maps);
  return part->getResult(0);
}

SmallVector<Value> LinearParts::attend(OpBuilder &builder, TokenRange queries,
                                       TokenRange keys, Value output,
                                       ValueRange state) {
  Location loc = op.getLoc();
  Value query = slice(builder, op.getQuery(), queryMap, queryDim, queries);
  Value key = slice(builder, op.getKey(), keyMap, keyDim, keys);
  Value value = slice(builder, op.getValue(), valueMap, keyDim, keys);
  Value mask = slice(builder, op.getKeyMask(), maskMap, keyDim, keys);
  Value rows = slice(builder, output, outputMap, queryDim, queries);
  SmallVector<Value> outputs{rows};
  llvm::append_range(outputs, state);

  auto part = LinearAttentionOp::create(
      builder, loc, TypeRange(ValueRange(outputs)), query, key, value, mask,
      op.getQueryProjection(), op.getKeyProjection(), op.getScale(),
      op.getMaxLength(), op.getQueryOffset(), op.getKeyOffset(), outputs,
      op.getQueryMapAttr(), op.getKeyMapAttr(), op.getReweightingAttr(),
      op.getNormalizerAttr(), op.getCausalAttr(),
      OrderAttr::get(op.getContext(), Order::Left),
      /*indexing_maps=*/ArrayAttr());
  part.shiftQueryOffset(builder, queries.offset);
  part.shiftKeyOffset(builder, keys.offset);

  SmallVector<AffineMap> maps{queryMap, keyMap, valueMap};
  if (mask)
    maps.push_back(maskMap);
  if (op.getQueryProjection())
    maps.push_back(queryProjectionMap);
  if (op.getKeyProjection())
    maps.push_back(keyProjectionMap);
  maps.push_back(outputMap);
  llvm::append_range(maps, ArrayRef(stateMaps).take_front(state.size()));
  setIndexingMaps(part, maps);

  SmallVector<Value> results(part->getResults());
  if (!isAll(queryDim, queries)) {
    SmallVector<OpFoldResult> offsets, sizes, strides;
    getSlice(builder, output, outputMap, queryDim, queries, offsets, sizes,
             strides);
    results[0] = tensor::InsertSliceOp::create(builder, loc, results[0], output,
                                               offsets, sizes, strides);
  }
  return results;
}
