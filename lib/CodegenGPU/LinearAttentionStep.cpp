//===- LinearAttentionStep.cpp - attn.linear_attention_step ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bound by the bandwidth of the state, which passes once: a CTA takes the state
// of one head into registers, four columns of v of some of the rows (r, d) a
// thread, and writes it back after the last token.
//
//   for each token: state += φ(k) · b_r · vᵀ; z += φ(k) · b_r
//     for each query head of the group:
//       o = Σ a_r · φ(q) · state / Σ a_r · φ(q) · z
//
// All in f32 without tensor cores, so that operands may be f32 too. Sums over
// rows are formed in a warp by halving, over warps in order.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
struct StepShape {
  StepShape(HostBuilder &host, LinearAttentionStepOp op)
      : rank(op.getReweightingRank()), features(host.staticSize(Dim::Feature)),
        values(host.staticSize(Dim::Value)), rows(rank * features),
        lanesOfRow(llvm::PowerOf2Ceil(values / 4)),
        rowsOfWarp(kWarp / lanesOfRow),
        warps(std::min<int64_t>(16, llvm::divideCeil(rows, rowsOfWarp))),
        rounds(llvm::divideCeil(rows, warps * rowsOfWarp)) {}

  const int64_t rank, features, values, rows, lanesOfRow, rowsOfWarp, warps;
  /// Rows that a thread has.
  const int64_t rounds;
};

class StepKernel {
public:
  StepKernel(HostBuilder &host, LinearAttentionStepOp op);
  void emit();

private:
  /// A row of this thread.
  struct Row {
    Value term, feature, isThere;
  };
  /// One element as f32.
  Value loadNumber(const GlobalView &view);
  /// φ of an element · the factor of its term; 0 for a row that is not there.
  Value feature(FeatureMapAttrInterface map, const GlobalView &token,
                const GlobalView &factors, Value position, const Row &row);
  void emitQuery(const GlobalView &token, const GlobalView &out, Value position,
                 ArrayRef<Value> state, ArrayRef<Value> normalizer);
  SmallVector<Value> loadState();
  void storeState(ValueRange numbers);

  HostBuilder &host;
  LinearAttentionStepOp op;
  const StepShape shape;
  KernelLaunch launch;
  CTABuilder k;
  GlobalView query, key, value, output, state, normalizer;
  GlobalView queryFactors, keyFactors;
  SmallVector<Row> rows;
  Value column, hasColumn, sums, denominators;
  unsigned n, s, d, e, r;
};
} // namespace

StepKernel::StepKernel(HostBuilder &host, LinearAttentionStepOp op)
    : host(host), op(op), shape(host, op), launch(host, "", shape.warps),
      k(launch.body, host.loc, shape.warps), n(host.position(Dim::Query)),
      s(host.position(Dim::Key)), d(host.position(Dim::Feature)),
      e(host.position(Dim::Value)), r(host.position(Dim::Rank)) {}

Value StepKernel::loadNumber(const GlobalView &view) {
  Value x = view.load(k, d, 1);
  Type f32 = k.b.getF32Type();
  return x.getType() == f32 ? x : arith::ExtFOp::create(k.b, k.loc, f32, x);
}

Value StepKernel::feature(FeatureMapAttrInterface map, const GlobalView &token,
                          const GlobalView &factors, Value position,
                          const Row &row) {
  Value x = loadNumber(token.at(k, d, row.feature));
  Value mapped = map.emitValue(k.b, k.loc, x);
  if (factors)
    mapped = k.mulf(
        mapped, factors.at(k, 0, row.term).at(k, 1, position).load(k, 1, 1));
  return k.select(row.isThere, mapped, k.constant(0.0));
}

SmallVector<Value> StepKernel::loadState() {
  SmallVector<Value> numbers;
  Type four = VectorType::get({4}, k.b.getF32Type());
  for (const Row &row : rows)
    numbers.push_back(k.either(
        k.logicalAnd(row.isThere, hasColumn),
        [&]() -> SmallVector<Value> {
          return {state.at(k, r, row.term)
                      .at(k, d, row.feature)
                      .at(k, e, column)
                      .load(k, e, 4)};
        },
        [&]() -> SmallVector<Value> { return {k.zeros(four)}; })[0]);
  // A row that is not there reads the last one, and counts for nothing.
  if (normalizer)
    for (const Row &row : rows)
      numbers.push_back(
          normalizer.at(k, r, row.term).at(k, d, row.feature).load(k, d, 1));
  return numbers;
}

void StepKernel::storeState(ValueRange numbers) {
  for (auto [row, four] : llvm::zip(rows, numbers))
    k.when(k.logicalAnd(row.isThere, hasColumn), [&, &row = row, four = four] {
      state.at(k, r, row.term)
          .at(k, d, row.feature)
          .at(k, e, column)
          .store(k, four, e, 4);
    });
  if (!normalizer)
    return;
  for (auto [row, z] : llvm::zip(rows, numbers.drop_front(rows.size())))
    k.when(
        k.logicalAnd(row.isThere, k.equal(column, 0)), [&, &row = row, z = z] {
          normalizer.at(k, r, row.term).at(k, d, row.feature).store(k, z, d, 1);
        });
}

void StepKernel::emitQuery(const GlobalView &token, const GlobalView &out,
                           Value position, ArrayRef<Value> state,
                           ArrayRef<Value> z) {
  SmallVector<Value> partial(4, k.constant(0.0));
  Value denominator = k.constant(0.0);
  for (auto [i, row] : llvm::enumerate(rows)) {
    Value weight =
        feature(op.getQueryMap(), token, queryFactors, position, row);
    for (int64_t c = 0; c < 4; ++c)
      partial[c] = k.fma(weight, k.element(state[i], c), partial[c]);
    if (!z.empty())
      denominator = k.fma(weight, z[i], denominator);
  }
  for (int64_t lanes = shape.lanesOfRow; lanes < kWarp; lanes *= 2) {
    for (Value &x : partial)
      x = k.addf(x, k.shuffle(x, lanes));
    if (!z.empty())
      denominator = k.addf(denominator, k.shuffle(denominator, lanes));
  }
  Value isFirst = k.less(k.lane, shape.lanesOfRow);
  k.when(k.logicalAnd(isFirst, hasColumn), [&] {
    Value at = k.add(k.mul(k.warp, shape.values), column);
    k.store(k.vector(partial), k.at(sums, k.mul(at, 4)), 16);
  });
  if (!z.empty())
    k.when(k.equal(k.lane, 0), [&] {
      k.store(denominator, k.at(denominators, k.mul(k.warp, 4)), 4);
    });
  k.barrier();
  Type f32 = k.b.getF32Type();
  k.deal(shape.values, [&](Value item) {
    auto total = [&](Value memory, int64_t stride) {
      Value sum = k.load(f32, memory, 4);
      for (int64_t warp = 1; warp < shape.warps; ++warp)
        sum = k.addf(sum, k.load(f32, k.at(memory, warp * stride * 4), 4));
      return sum;
    };
    Value sum = total(k.at(sums, k.mul(item, 4)), shape.values);
    if (NormalizerAttr attribute = op.getNormalizerAttr())
      sum = k.mulf(sum, emitReciprocal(k, attribute, total(denominators, 1)));
    Type type = out.getElementType();
    if (!type.isF32())
      sum = arith::TruncFOp::create(k.b, k.loc, type, sum);
    out.at(k, e, item).store(k, sum, e, 1);
  });
  // Before the next sums take their place.
  k.barrier();
}

void StepKernel::emit() {
  llvm::SmallBitVector ofKeys = getStateLeadingDims(host.op), others = ofKeys;
  others.flip();
  SmallVector<Value> ofLead = splitLeads(k, k.block, launch.passLeads(ofKeys));
  auto operand = [&](OpOperand &of) {
    GlobalView view = launch.passOperand(k, of);
    for (auto [dim, index] : llvm::enumerate(ofLead))
      if (ofKeys[dim])
        view = view.at(k, dim, index);
    return view;
  };
  query = operand(op.getQueryMutable());
  key = operand(op.getKeyMutable());
  value = operand(op.getValueMutable());
  output = operand(op.getOutputsMutable()[0]);
  state = operand(op.getOutputsMutable()[1]);
  if (op.getNormalizerState())
    normalizer = operand(op.getOutputsMutable()[2]);
  Value length = host.size(Dim::Key);
  if (op.getReweightingAttr()) {
    auto table = [&](bool ofQueries) {
      return launch.passMemory(k, host.factors(op.getReweightingAttr(),
                                               op.getMaxLength(), ofQueries,
                                               length, op.getPosition()));
    };
    queryFactors = table(true);
    keyFactors = table(false);
  }

  column = k.mul(k.rem(k.lane, shape.lanesOfRow), 4);
  hasColumn = k.less(column, shape.values);
  Value first =
      k.add(k.mul(k.warp, shape.rowsOfWarp), k.div(k.lane, shape.lanesOfRow));
  for (int64_t round = 0; round < shape.rounds; ++round) {
    Value row = k.add(first, round * shape.warps * shape.rowsOfWarp);
    Value there = k.min(row, k.i32(shape.rows - 1));
    rows.push_back({k.div(there, shape.features), k.rem(there, shape.features),
                    k.less(row, shape.rows)});
  }
  sums = k.shared(shape.warps * shape.values * 4);
  denominators = k.shared(shape.warps * 4);

  Value group =
      launch.passSmall(ofKeys.all() ? host.index(1) : host.leads(others));
  SmallVector<Value> groupSizes = launch.passLeads(others);
  SmallVector<Value> last = k.loop(
      k.i64(0), launch.passIndex(length), k.i64(1), loadState(),
      [&](Value token, ValueRange carried) {
        Value readable = k.select(hasColumn, column, k.i32(0));
        Value four = value.at(k, s, token).at(k, e, readable).load(k, e, 4);
        Type wide = VectorType::get({4}, k.b.getF32Type());
        if (four.getType() != wide)
          four = arith::ExtFOp::create(k.b, k.loc, wide, four);
        SmallVector<Value> next, z;
        GlobalView keys = key.at(k, s, token);
        for (auto [i, row] : llvm::enumerate(rows)) {
          Value weight = feature(op.getKeyMap(), keys, keyFactors, token, row);
          next.push_back(k.addf(carried[i], k.mulf(k.splat(weight, 4), four)));
          if (normalizer)
            z.push_back(k.addf(carried[rows.size() + i], weight));
        }
        k.loop(k.i32(0), group, k.i32(1), [&](Value member) {
          GlobalView queries = query.at(k, n, token);
          GlobalView out = output.at(k, n, token);
          SmallVector<Value> indices = splitLeads(k, member, groupSizes);
          for (auto [dim, index] : llvm::enumerate(indices))
            if (!ofKeys[dim]) {
              queries = queries.at(k, dim, index);
              out = out.at(k, dim, index);
            }
          emitQuery(queries, out, token, next, z);
        });
        next.append(z);
        return next;
      });
  storeState(last);
  // Without a token nothing changes.
  Value some = host.less(host.index(0), length);
  launch.launch(k, host.select(some, host.leads(ofKeys), host.index(0)));
}

void mlir::attn::emitLinearAttentionStep(HostBuilder &host,
                                         LinearAttentionStepOp op) {
  StepKernel(host, op).emit();
  host.releaseWorkspace();
}
