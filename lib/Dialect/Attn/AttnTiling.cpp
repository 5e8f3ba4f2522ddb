//===- AttnTiling.cpp - TilingInterface -----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tiles are slices of the operands through their maps; positions move with
// them.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"

using namespace mlir;
using namespace mlir::attn;

SmallVector<utils::IteratorType> SoftmaxAttentionOp::getLoopIteratorTypes() {
  return {};
}
SmallVector<Range> SoftmaxAttentionOp::getIterationDomain(OpBuilder &) {
  return {};
}
FailureOr<TilingResult>
SoftmaxAttentionOp::getTiledImplementation(OpBuilder &, ArrayRef<OpFoldResult>,
                                           ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult SoftmaxAttentionOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVector<OpFoldResult> &, SmallVector<OpFoldResult> &) {
  return failure();
}
FailureOr<TilingResult> SoftmaxAttentionOp::generateResultTileValue(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult SoftmaxAttentionOp::getIterationDomainTileFromResultTile(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVectorImpl<OpFoldResult> &, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
SmallVector<utils::IteratorType> LinearAttentionOp::getLoopIteratorTypes() {
  return {};
}
SmallVector<Range> LinearAttentionOp::getIterationDomain(OpBuilder &) {
  return {};
}
FailureOr<TilingResult>
LinearAttentionOp::getTiledImplementation(OpBuilder &, ArrayRef<OpFoldResult>,
                                          ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearAttentionOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVector<OpFoldResult> &, SmallVector<OpFoldResult> &) {
  return failure();
}
FailureOr<TilingResult> LinearAttentionOp::generateResultTileValue(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearAttentionOp::getIterationDomainTileFromResultTile(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVectorImpl<OpFoldResult> &, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
SmallVector<utils::IteratorType> LinearAttentionStepOp::getLoopIteratorTypes() {
  return {};
}
SmallVector<Range> LinearAttentionStepOp::getIterationDomain(OpBuilder &) {
  return {};
}
FailureOr<TilingResult> LinearAttentionStepOp::getTiledImplementation(
    OpBuilder &, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearAttentionStepOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVector<OpFoldResult> &, SmallVector<OpFoldResult> &) {
  return failure();
}
FailureOr<TilingResult> LinearAttentionStepOp::generateResultTileValue(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearAttentionStepOp::getIterationDomainTileFromResultTile(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVectorImpl<OpFoldResult> &, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
SmallVector<utils::IteratorType> LinearStateOp::getLoopIteratorTypes() {
  return {};
}
SmallVector<Range> LinearStateOp::getIterationDomain(OpBuilder &) { return {}; }
FailureOr<TilingResult>
LinearStateOp::getTiledImplementation(OpBuilder &, ArrayRef<OpFoldResult>,
                                      ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearStateOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVector<OpFoldResult> &, SmallVector<OpFoldResult> &) {
  return failure();
}
FailureOr<TilingResult> LinearStateOp::generateResultTileValue(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearStateOp::getIterationDomainTileFromResultTile(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVectorImpl<OpFoldResult> &, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
SmallVector<utils::IteratorType> LinearReadoutOp::getLoopIteratorTypes() {
  return {};
}
SmallVector<Range> LinearReadoutOp::getIterationDomain(OpBuilder &) {
  return {};
}
FailureOr<TilingResult>
LinearReadoutOp::getTiledImplementation(OpBuilder &, ArrayRef<OpFoldResult>,
                                        ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearReadoutOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVector<OpFoldResult> &, SmallVector<OpFoldResult> &) {
  return failure();
}
FailureOr<TilingResult> LinearReadoutOp::generateResultTileValue(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>) {
  return failure();
}
LogicalResult LinearReadoutOp::getIterationDomainTileFromResultTile(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>,
    SmallVectorImpl<OpFoldResult> &, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
FailureOr<SmallVector<Value>>
LinearStateOp::generateInitialTensorForPartialReduction(
    OpBuilder &, Location, ArrayRef<OpFoldResult>,
    const SetVector<unsigned> &) {
  return failure();
}
FailureOr<TilingResult> LinearStateOp::tileToPartialReduction(
    OpBuilder &, Location, ReductionTilingStrategy, ValueRange,
    ArrayRef<OpFoldResult>, ArrayRef<OpFoldResult>, const SetVector<unsigned> &,
    ArrayRef<OpFoldResult>) {
  return failure();
}
FailureOr<MergeResult>
LinearStateOp::mergeReductions(OpBuilder &, Location, ValueRange,
                               const SetVector<unsigned> &) {
  return failure();
}
LogicalResult LinearStateOp::getPartialResultTilePosition(
    OpBuilder &, unsigned, ReductionTilingStrategy, ArrayRef<OpFoldResult>,
    ArrayRef<OpFoldResult>, const SetVector<unsigned> &, ArrayRef<OpFoldResult>,
    SmallVector<OpFoldResult> &, SmallVector<OpFoldResult> &) {
  return failure();
}
