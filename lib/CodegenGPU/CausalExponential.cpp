//===- CausalExponential.cpp - Causal attention of exp(ℓ) -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA walks along one head of queries, for a block of columns of v, in chunks
// of 64 tokens. The state of the keys before stays in shared memory, in f32:
//
//   for each chunk, for each 64 features:
//     m' = max(m, max_j ℓk);  k' = 2^(ℓk − m')
//     M' = max(M, max_f ℓq + m');  q' = 2^(ℓq + m' − M')
//     o, den, p = 2^(M − M') · (o, den, p) + q' · (state · 2^(m − m'), …, k'ᵀ)
//   p = 0 where the key is later;  o = (o + p·v) / (den + Σ p)
//   state = state · 2^(m − m') + k'ᵀ·v;  m = m'
//
// A later key may raise m' so far that nothing is left of what a row sees, and
// 0 times a later value that is not finite is no 0. Such a chunk, which sums
// and values show before anything is stored, is walked along again token by
// token.
//
//===----------------------------------------------------------------------===//

#include "CausalExponential.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kWarps = 4;
/// Rows of the projection in shared memory at least: a step of a product.
static constexpr int64_t kLeastRows = 16;

/// True if queries and keys have one projection and what it adds is the same.
static bool haveSameRows(LinearAttentionOp op) {
  ExponentialMap query = *op.getQueryMap().getExponential();
  ExponentialMap key = *op.getKeyMap().getExponential();
  if (query.isDistance || query.squaredProjection != key.squaredProjection)
    return false;
  if (!op.getQueryProjection())
    return !op.getKeyProjection();
  AttnOpInterface attnOp(op);
  return op.getQueryProjection() == op.getKeyProjection() &&
         attnOp.getMatchingMap(&op.getQueryProjectionMutable()[0]) ==
             attnOp.getMatchingMap(&op.getKeyProjectionMutable()[0]);
}

static int64_t staticSize(LinearAttentionOp op, Dim dim) {
  AttnOpInterface attnOp(op);
  return attnOp.getStaticDimSize(*attnOp.getDimPosition(dim));
}

CausalExponentialShape::CausalExponentialShape(LinearAttentionOp op,
                                               int64_t sharedLimit)
    : isProjected(bool(op.getKeyProjection())), sharesRows(haveSameRows(op)),
      components(staticSize(op, isProjected ? Dim::Component : Dim::Feature)),
      features(staticSize(op, Dim::Feature)),
      values(staticSize(op, Dim::Value)),
      element(getElementTypeOrSelf(op.getQuery())),
      tokenRows{kChunk, isProjected
                            ? 16 * llvm::divideCeilSigned(components, 16)
                            : padded()},
      keyFeatures{kChunk, padded()} {
  // Each block of columns forms all logits anew.
  auto fits = [&](int64_t columns, int64_t rows) {
    block = columns;
    valueRows = {kChunk, block};
    stateRows = {kFeatureBlock, block};
    rowsAtOnce = isProjected ? rows : padded();
    return values % block == 0 && sharedBytes() <= sharedLimit;
  };
  for (int64_t columns = 64; columns >= 8; columns -= 8)
    for (int64_t rows :
         {padded(), kFeatureBlock, kFeatureBlock / 2, kLeastRows})
      if (fits(columns, rows))
        return;
}

FeatureRows CausalExponentialShape::makeRows() const {
  return FeatureRows(
      rowsAtOnce, isProjected,
      FeatureOrder::ofProduct(isProjected ? components : padded()), element);
}

int64_t CausalExponentialShape::sharedBytes() const {
  int64_t tokens = 2 * tokenRows.bytes() + 2 * valueStageBytes();
  int64_t state = stateBytes() + stateRows.bytes() + 16 * kFeatureBlock;
  int64_t numbers = 4 * 4 * padded() + 4 * 4 * kFeatureBlock + 64;
  int64_t shift = 4 * tokenRows.columns;
  return tokens + state + numbers + keyFeatures.bytes() + shift +
         (sharesRows ? 1 : 2) * makeRows().bytes();
}

int64_t mlir::attn::getCausalExponentialBytes(LinearAttentionOp op) {
  return CausalExponentialShape(op, /*sharedLimit=*/0).sharedBytes();
}

CausalExponentialKernel::CausalExponentialKernel(
    HostBuilder &host, LinearAttentionOp op,
    const CausalExponentialShape &shape, const CausalExponentialPlan &plan,
    bool formsStates)
    : host(host), op(op), shape(shape), plan(plan), formsStates(formsStates),
      launch(host, formsStates ? "_states" : "", kWarps),
      k(launch.body, host.loc, kWarps),
      queryMap(host, launch, k, op.getQueryMap(), op.getScale()),
      keyMap(host, launch, k, op.getKeyMap(), op.getScale()),
      bf16(BFloat16Type::get(op.getContext())), queryRows(shape.makeRows()),
      keyRows(shape.makeRows()), n(host.position(Dim::Query)),
      s(host.position(Dim::Key)),
      c(host.position(shape.isProjected ? Dim::Component : Dim::Feature)),
      e(host.position(Dim::Value)) {}

void CausalExponentialKernel::bindOperands() {
  int64_t blocks = shape.values / shape.block;
  firstColumn = k.mul(k.rem(k.block, blocks), shape.block);
  Value rest = k.div(k.block, blocks);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(host.op);
  SmallVector<Value> sizes =
      formsStates ? launch.passLeads(ofKeys) : launch.passLeads();
  Value streams =
      launch.passSmall(formsStates ? host.leads(ofKeys) : host.leads());
  SmallVector<Value> indices = splitLeads(k, k.rem(rest, streams), sizes);
  segment = k.div(rest, streams);
  segments = launch.passSmall(plan.segments);
  leads = launch.passSmall(host.leads(ofKeys));
  lead = k.i32(0);
  for (auto [dim, index] : llvm::enumerate(indices))
    if (ofKeys[dim])
      lead = k.add(k.mul(lead, sizes[dim]), index);
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  key = operand(op.getKeyMutable());
  value = operand(op.getValueMutable()).at(k, e, firstColumn);
  if (op.getKeyMask())
    mask = operand(op.getKeyMaskMutable()[0]);
  auto bind = [&](Projection &projection, MutableOperandRange of,
                  const LogitMap &map) {
    projection.features = k.i32(shape.features);
    projection.f = host.position(Dim::Feature);
    projection.c = c;
    projection.components = shape.components;
    projection.isDistance = map.map.isDistance;
    if (shape.isProjected)
      projection.view = operand(of[0]);
    projection.prepareShift(k);
  };
  bind(keyProjection, op.getKeyProjectionMutable(), keyMap);
  if (!formsStates) {
    query = operand(op.getQueryMutable());
    output = operand(op.getOutputsMutable()[0]).at(k, e, firstColumn);
    bind(queryProjection, op.getQueryProjectionMutable(), queryMap);
    numQueries = launch.passIndex(host.size(Dim::Query));
  }

  numKeys = launch.passIndex(host.size(Dim::Key));
  keyShift = launch.passIndex(plan.shift);
  Value segmentChunks = launch.passSmall(plan.segmentChunks);
  Value first = k.mul(segment, segmentChunks);
  chunks = k.min(segmentChunks, k.sub(launch.passSmall(plan.chunks), first));
  firstQuery =
      k.sub(k.wide(k.mul(first, kChunk)), launch.passIndex(plan.before));
}

void CausalExponentialKernel::allocate() {
  if (!formsStates)
    queryMemory = k.shared(shape.tokenRows.bytes());
  keyMemory = k.shared(shape.tokenRows.bytes());
  valueMemory = k.shared(2 * shape.valueStageBytes());
  keyFeatureMemory = k.shared(shape.keyFeatures.bytes());
  stateMemory = k.shared(shape.stateBytes());
  packedState = k.shared(shape.stateRows.bytes());
  packedNormalizer = k.shared(16 * kFeatureBlock);
  for (Value *numbers : {&maxima, &newMaxima, &decays, &normalizer})
    *numbers = k.shared(4 * shape.padded());
  columnMaxima = k.shared(4 * kWarps * kFeatureBlock);
  scratch = k.shared(4 * kWarps);
  keyRows.allocate(k);
  if (shape.sharesRows)
    queryRows = keyRows;
  else if (!formsStates)
    queryRows.allocate(k);

  // A state of no key, and columns that no normalizer has.
  Value none = k.zeros(VectorType::get({4}, k.b.getF32Type()));
  k.loop(k.i32(0), k.i32(shape.featureBlocks()), k.i32(1), [&](Value block) {
    for (int64_t tile = 0; tile < shape.valueTiles(); ++tile)
      k.store(none, stateOf(block, tile), 16);
  });
  k.deal(kFeatureBlock, [&](Value feature) {
    k.store(none, k.at(packedNormalizer, k.mul(feature, 16)), 16);
  });
  k.loop(k.thread, k.i32(shape.padded()), k.i32(k.threads()),
         [&](Value feature) {
           k.store(leastLogit(k), floatsOf(maxima, feature), 4);
           k.store(k.constant(0.0), floatsOf(normalizer, feature), 4);
         });
}

Value CausalExponentialKernel::firstRow(Value chunk) {
  return k.add(firstQuery, k.wide(k.mul(chunk, kChunk)));
}

void CausalExponentialKernel::issue(const ChunkWindow &window, Value stage) {
  Value isWhole = k.less(window.token, 0);
  auto isWithin = [&](Value first, Value row, Value end) {
    Value token = k.add(first, k.wide(row));
    Value isOwn = k.equal(row, k.select(isWhole, row, window.token));
    return k.logicalAnd(
        isOwn, k.logicalAnd(k.less(k.i64(-1), token), k.less(token, end)));
  };
  Value first = firstRow(window.chunk), firstKey = k.add(first, keyShift);
  if (!formsStates)
    copyRows(k, query, n, first, c, shape.components, shape.tokenRows,
             queryMemory,
             [&](Value row) { return isWithin(first, row, numQueries); });
  auto isKey = [&](Value row) {
    return isAdmitted(k, mask, s, k.add(firstKey, k.wide(row)),
                      isWithin(firstKey, row, numKeys));
  };
  copyRows(k, key, s, firstKey, c, shape.components, shape.tokenRows, keyMemory,
           isKey);
  Value values = valueStage(stage);
  copyRows(k, value, s, firstKey, e, shape.block, shape.valueRows, values,
           isKey);
  // The logits of a key that is none are −∞.
  Value terms = k.at(values, shape.valueRows.bytes());
  k.deal(kChunk, [&](Value row) {
    k.store(k.select(isKey(row), k.constant(0.0), leastLogit(k)),
            floatsOf(terms, row), 4);
  });
  k.commitCopies();
}

void CausalExponentialKernel::fillRows(Value first) {
  Value live = k.sub(k.i32(shape.features), first);
  auto forRows = [&](auto fill) {
    fill(keyRows, keyMap, keyProjection);
    if (!shape.sharesRows && !formsStates)
      fill(queryRows, queryMap, queryProjection);
    k.barrier();
  };
  if (shape.isProjected)
    forRows([&](FeatureRows &rows, const LogitMap &, const Projection &of) {
      rows.fillProjection(k, of, first, live);
    });
  forRows([&](FeatureRows &rows, const LogitMap &map, const Projection &of) {
    rows.fillOffsets(k, map, of, live);
  });
}

void CausalExponentialKernel::emit() {
  bindOperands();
  allocate();
  Value zero = k.i32(0), one = k.i32(1), whole = k.i32(-1);
  k.when(k.less(zero, chunks), [&] { issue({zero, whole, zero}, zero); });
  // What is cleared, and a shift, is seen by all.
  k.barrier();
  if (shape.isResident())
    fillRows(zero);
  Value parts = plan.segments;
  if (formsStates) {
    k.loop(zero, chunks, one, [&](Value chunk) { emitKeys(chunk); });
    storeState();
    parts = plan.formed;
  } else {
    Value past = zero;
    auto begin = [&]() -> SmallVector<Value> {
      loadState();
      k.barrier();
      // A carried state may have features that no key has added to.
      if (plan.isCarried)
        return {one};
      Value z = k.load(k.b.getF32Type(), normalizer, 4);
      return {k.select(isZero(k, z), zero, one)};
    };
    if (plan.isCarried)
      past = begin()[0];
    else if (plan.states)
      past = k.either(k.less(one, segments), begin,
                      [&]() -> SmallVector<Value> { return {zero}; })[0];
    k.repeat(
        {zero, whole, past, zero},
        [&](ValueRange carried) { return k.less(carried[0], chunks); },
        [&](ValueRange carried) { return emitWindow(carried); });
  }
  // ptxas would spill for the sake of more CTAs than there is memory for.
  launch.preferRegisters();
  Value streams =
      formsStates ? host.leads(getStateLeadingDims(host.op)) : host.leads();
  Value blocks = host.index(shape.values / shape.block);
  launch.launch(k, host.mul(host.mul(streams, parts), blocks));
}
