//===- LinearAttention.cpp - The kernel of causal attn.linear_attention ---===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA walks along one head of keys in chunks of 64 tokens. The state of what
// came before stays in registers, 16 columns of v in each warp:
//
//   for each chunk, for each query head of the group:
//     p = φ(q)·φ(k)ᵀ · w, 0 where the key is later, into shared memory
//     o = (Σ_r a_r · φ(q)·state_r + p·v) / den
//   state += φ(k)ᵀ·(b_r · v)
//
// A chunk's keys are those that its last query sees and the chunk before did
// not, so that inside a chunk row a sees columns b ≤ a, whatever the offsets.
// Weights w = Σ_r a_r b_r are formed from the factors that the state needs too.
//
//===----------------------------------------------------------------------===//

#include "CausalChunk.h"
#include "Kernels.h"

using namespace mlir;
using namespace mlir::attn;

CausalShape::CausalShape(HostBuilder &host, LinearAttentionOp op)
    : rank(op.getReweightingRank()), features(host.staticSize(Dim::Feature)),
      values(host.staticSize(Dim::Value)),
      featureTiles(llvm::divideCeil(features, 16)), warps(values <= 64 ? 4 : 8),
      hasFactors(op.getReweightingAttr()),
      hasNormalizer(op.getNormalizerAttr()) {
  featureRows = {kChunk, 16 * featureTiles};
  // Where the state leaves few registers, columns of zeros instead of a branch
  // around it: ptxas spills at the branch.
  bool isLarge = rank * features > 224;
  valueRows = {kChunk, isLarge ? 16 * warps : (values + 15) / 16 * 16};
  scoreRows = {kChunk, kChunk};
  stages = sharedBytes(2) <= host.target.sharedPerBlock ? 2 : 1;
}

int64_t CausalShape::factorBytes() const {
  return (hasFactors ? rank * kFactorRow : 0) * 4;
}

int64_t CausalShape::sharedBytes(int64_t stages) const {
  int64_t query = featureRows.bytes() + factorBytes();
  int64_t keys =
      featureRows.bytes() + valueRows.bytes() + factorBytes() + kChunk * 4;
  int64_t sums = (kChunk / 16 + scoreParts()) * kChunk * 4;
  return stages * (query + keys) + scoreRows.bytes() + sums +
         16 * featureTiles * 16 + 2 * 16 * warps;
}

CausalKernel::CausalKernel(HostBuilder &host, LinearAttentionOp op,
                           const CausalShape &shape, const CausalPlan &plan,
                           bool formsStates)
    : host(host), op(op), shape(shape), plan(plan), formsStates(formsStates),
      launch(host, formsStates ? "_states" : "", shape.warps),
      k(launch.body, host.loc, shape.warps),
      packed(getElementTypeOrSelf(op.getQuery())),
      ofKeys(getStateLeadingDims(host.op)), n(host.position(Dim::Query)),
      s(host.position(Dim::Key)), d(host.position(Dim::Feature)),
      e(host.position(Dim::Value)), r(host.position(Dim::Rank)) {}

void CausalKernel::bindOperands() {
  llvm::SmallBitVector others = ofKeys;
  others.flip();
  lead = k.block;
  segment = k.i32(0);
  segments = launch.passSmall(plan.segments);
  if (plan.states) {
    // The last one's state is nobody's past.
    Value parts = formsStates ? k.add(segments, -1) : segments;
    segment = k.rem(lead, parts);
    lead = k.div(lead, parts);
  }
  SmallVector<Value> ofLead = splitLeads(k, lead, launch.passLeads(ofKeys));
  auto operand = [&](OpOperand &of) {
    GlobalView view = launch.passOperand(k, of);
    for (auto [dim, index] : llvm::enumerate(ofLead))
      if (ofKeys[dim])
        view = view.at(k, dim, index);
    return view;
  };
  key = operand(op.getKeyMutable());
  value = operand(op.getValueMutable());
  if (op.getKeyMask())
    mask = operand(*op.getKeyMaskMutable().begin());
  group = k.i32(1);
  if (!formsStates) {
    for (Value size : launch.passLeads(others))
      groupSizes.push_back(k.max(size, k.i32(1)));
    // A group of no heads has one without queries: keys still count.
    Value heads = ofKeys.all() ? host.index(1) : host.leads(others);
    Value none = host.index(0), some = host.less(none, heads);
    group = launch.passSmall(host.select(some, heads, host.index(1)));
    query = operand(op.getQueryMutable());
    output = operand(op.getOutputsMutable()[0]);
    if (op.getState())
      state = operand(op.getOutputsMutable()[1]);
    if (op.getNormalizerState())
      normalizer = operand(op.getOutputsMutable()[2]);
    numQueries =
        launch.passIndex(host.select(some, host.size(Dim::Query), none));
    if (plan.queryFactors)
      queryFactors = launch.passMemory(k, plan.queryFactors);
  }
  if (plan.keyFactors)
    keyFactors = launch.passMemory(k, plan.keyFactors);
  unsigned dims = host.op.getNumDims();
  if (plan.states)
    partState =
        viewOfPart(k, launch, plan.states, dims, {r, d, e}, segment, lead);
  if (plan.normalizers)
    partNormalizer =
        viewOfPart(k, launch, plan.normalizers, dims, {r, d}, segment, lead);

  numKeys = launch.passIndex(host.size(Dim::Key));
  keyShift = launch.passIndex(plan.shift);
  chunks = launch.passSmall(plan.chunks);
  firstQuery = k.sub(k.i64(0), launch.passIndex(plan.before));
  if (!plan.states)
    return;
  Value segmentChunks = launch.passSmall(plan.segmentChunks);
  Value first = k.mul(segment, segmentChunks);
  chunks = k.min(segmentChunks, k.sub(chunks, first));
  firstQuery = k.add(firstQuery, k.mul(k.wide(first), kChunk));
}

void CausalKernel::allocate() {
  keyBuffers = k.shared(shape.stages * keyStageBytes());
  if (formsStates)
    return;
  queryBuffers = k.shared(shape.stages *
                          (shape.featureRows.bytes() + shape.factorBytes()));
  scores = k.shared(shape.scoreRows.bytes());
  flags = k.shared(4 * shape.warps);
  if (packed.isF16())
    scoreScales = k.shared(kChunk / 16 * kChunk * 4);
  if (!shape.hasNormalizer)
    return;
  rowSums = k.shared(shape.scoreParts() * kChunk * 4);
  normalizerMemory = k.shared(16 * shape.featureTiles * 16);
  scratch = k.shared(4 * shape.warps);
  // Columns of the normalizer that no term has.
  k.deal(16 * shape.featureTiles, [&](Value row) {
    k.store(k.zeros(VectorType::get({4}, k.b.getI32Type())),
            k.at(normalizerMemory, k.mul(row, 16)), 16);
  });
}

GlobalView CausalKernel::atGroup(GlobalView view, Value member) {
  SmallVector<Value> indices = splitLeads(k, member, groupSizes);
  for (auto [dim, index] : llvm::enumerate(indices))
    if (!ofKeys[dim])
      view = view.at(k, dim, index);
  return view;
}

void CausalKernel::issue(Value item) {
  Value chunk = k.div(item, group), member = k.rem(item, group);
  Value first = k.add(firstQuery, k.wide(k.mul(chunk, kChunk)));
  auto copyFactors = [&](const GlobalView &from, Value first, Value to,
                         RowCondition isValid) {
    if (from)
      k.deal(shape.rank * kChunk, [&](Value i) {
        Value row = k.rem(i, kChunk), valid = isValid(row);
        Value token = k.select(valid, k.add(first, k.wide(row)), k.i64(0));
        Value term = k.div(i, kChunk);
        GlobalView factor = from.at(k, 0, term).at(k, 1, token);
        Value at = k.mul(k.add(k.mul(term, kFactorRow), row), 4);
        k.copyAsync(k.at(to, at), factor.address(), 4, valid);
      });
  };
  auto isWithin = [&](Value first, Value row, Value end) {
    Value token = k.add(first, k.wide(row));
    return k.logicalAnd(k.less(k.i64(-1), token), k.less(token, end));
  };
  if (!formsStates) {
    auto isQuery = [&](Value row) { return isWithin(first, row, numQueries); };
    Value to = queryStage(item);
    copyRows(k, atGroup(query, member), n, first, d, shape.features,
             shape.featureRows, to, isQuery);
    copyFactors(queryFactors, first, k.at(to, shape.featureRows.bytes()),
                isQuery);
  }
  k.when(k.equal(member, 0), [&] {
    Value firstKey = k.add(first, keyShift);
    auto isKey = [&](Value row) {
      return isAdmitted(k, mask, s, k.add(firstKey, k.wide(row)),
                        isWithin(firstKey, row, numKeys));
    };
    Value to = keyStage(chunk);
    copyRows(k, key, s, firstKey, d, shape.features, shape.featureRows, to,
             isKey);
    to = k.at(to, shape.featureRows.bytes());
    copyRows(k, value, s, firstKey, e, shape.values, shape.valueRows, to,
             isKey);
    to = k.at(to, shape.valueRows.bytes());
    k.deal(kChunk, [&](Value row) {
      k.store(k.select(isKey(row), k.constant(1.0), k.constant(0.0)),
              k.at(to, k.mul(row, 4)), 4);
    });
    copyFactors(keyFactors, firstKey, k.at(to, kChunk * 4), isKey);
  });
  k.commitCopies();
}

Value CausalKernel::queryStage(Value item) {
  return k.at(queryBuffers,
              k.mul(k.rem(item, shape.stages),
                    shape.featureRows.bytes() + shape.factorBytes()));
}

Value CausalKernel::keyStage(Value chunk) {
  return k.at(keyBuffers, k.mul(k.rem(chunk, shape.stages), keyStageBytes()));
}

void CausalKernel::mapFeatures(FeatureMapAttrInterface map, Value rows,
                               Value valid) {
  int64_t units = shape.featureRows.columns / 8;
  Type four = VectorType::get({4}, k.b.getI32Type());
  k.deal(kChunk * units, [&](Value item) {
    Value row = k.div(item, units), unit = k.rem(item, units);
    Value at = k.at(
        rows, k.add(k.mul(row, shape.featureRows.rowBytes()), k.mul(unit, 16)));
    Value words = k.load(four, at, 16);
    Value weight;
    if (valid) {
      weight = k.load(k.b.getF32Type(), k.at(valid, k.mul(row, 4)), 4);
      // Features that are not there.
      if (shape.features != shape.featureRows.columns)
        weight = k.select(k.less(k.mul(unit, 8), shape.features), weight,
                          k.constant(0.0));
    }
    SmallVector<Value> mapped;
    for (int64_t i = 0; i < 4; ++i) {
      Value pair =
          map.emitValue(k.b, k.loc, k.unpack(k.element(words, i), packed));
      mapped.push_back(
          k.pack(weight ? k.mulf(pair, k.splat(weight)) : pair, packed));
    }
    k.store(k.vector(mapped), at, 16);
  });
}

void CausalKernel::flagNonFinite(Value rows) {
  Value found = findNonFinite(k, shape.valueRows, rows, packed);
  for (int64_t lanes = 1; lanes < kWarp; lanes *= 2)
    found = k.max(found, k.shuffle(found, lanes));
  k.when(k.equal(k.lane, 0),
         [&] { k.store(found, k.at(flags, k.mul(k.warp, 4)), 4); });
}

void CausalKernel::awaitItem(Value item) {
  if (shape.stages == 1) {
    k.barrier();
    issue(item);
  }
  k.waitForCopies(0);
  k.barrier();
  if (shape.stages == 2)
    k.when(k.less(k.add(item, 1), items), [&] { issue(k.add(item, 1)); });
}

SmallVector<Value> CausalKernel::emitKeys(Value chunk, ValueRange carried) {
  awaitItem(chunk);
  Value keys = keyStage(chunk), values = k.at(keys, shape.featureRows.bytes());
  Value valid = k.at(values, shape.valueRows.bytes());
  mapFeatures(op.getKeyMap(), keys, valid);
  k.barrier();
  StateSums sums = zeroState();
  sums.assign(carried);
  ChunkMemory memory{Value(), Value(), keys, values, k.at(valid, kChunk * 4)};
  return addKeys(memory, sums).flatten();
}

SmallVector<Value> CausalKernel::emitItem(Value item, ValueRange carried) {
  Value chunk = k.div(item, group), member = k.rem(item, group);
  awaitItem(item);
  StateSums sums = zeroState();
  sums.assign(carried);
  Value keys = keyStage(chunk), queries = queryStage(item);
  Value values = k.at(keys, shape.featureRows.bytes());
  Value valid = k.at(values, shape.valueRows.bytes());
  mapFeatures(op.getQueryMap(), queries, Value());
  // Once for all queries of a group.
  k.when(k.equal(member, 0), [&] {
    mapFeatures(op.getKeyMap(), keys, valid);
    flagNonFinite(values);
  });
  packNormalizer(sums);
  k.barrier();

  ChunkMemory memory{queries, k.at(queries, shape.featureRows.bytes()), keys,
                     values, k.at(valid, kChunk * 4)};
  emitScores(memory);
  k.barrier();
  emitResults(memory, sums, k.add(firstQuery, k.wide(k.mul(chunk, kChunk))),
              member);
  // Nobody asks for the state of a walk without a result of its own.
  Value isLast = k.equal(k.add(member, 1), group);
  if (!op.getState())
    isLast = k.logicalAnd(isLast, k.less(k.add(chunk, 1), chunks));
  sums.assign(k.either(
      isLast, [&] { return addKeys(memory, sums).flatten(); },
      [&] { return sums.flatten(); }));
  noteNormalizer(sums);
  return sums.flatten();
}

void CausalKernel::emit() {
  bindOperands();
  allocate();
  items = k.mul(chunks, group);
  if (shape.stages == 2)
    k.when(k.less(k.i32(0), items), [&] { issue(k.i32(0)); });
  StateSums sums = firstState();
  noteNormalizer(sums);
  // What is cleared is seen by all.
  k.barrier();
  SmallVector<Value> last = k.loop(k.i32(0), items, k.i32(1), sums.flatten(),
                                   [&](Value item, ValueRange carried) {
                                     return k.withFreshThread([&] {
                                       return formsStates
                                                  ? emitKeys(item, carried)
                                                  : emitItem(item, carried);
                                     });
                                   });
  sums.assign(last);
  Value parts = plan.segments;
  if (formsStates) {
    storeState(sums, partState, partNormalizer);
    parts = host.sub(parts, host.index(1));
  } else if (op.getState()) {
    storeLastState(sums);
  }
  // ptxas would spill for the sake of more CTAs.
  if (shape.warps == 8 || shape.rowsAtOnce() == 1 || op.getState())
    launch.preferRegisters();
  launch.launch(k, host.mul(host.leads(ofKeys), parts));
}

void mlir::attn::emitLinearAttention(HostBuilder &host, LinearAttentionOp op) {
  CausalShape shape(host, op);
  CausalPlan plan(host, op, shape);
  if (plan.states) {
    // Of one segment no states are formed.
    CausalKernel(host, op, shape, plan, /*formsStates=*/true).emit();
    emitPrefix(host, op, shape, plan);
  }
  CausalKernel(host, op, shape, plan, /*formsStates=*/false).emit();
  host.releaseWorkspace();
}
