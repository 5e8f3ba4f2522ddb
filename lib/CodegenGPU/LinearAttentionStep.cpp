//===- LinearAttentionStep.cpp - attn.linear_attention_step ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bound by the bandwidth of the state, which passes once: a CTA takes the state
// of one head, or as many of its columns as registers hold, four columns of v
// of some of the rows (r, d) a thread, and writes it back after the last token.
//
//   for each token: state += φ(k) · b_r · vᵀ; z += φ(k) · b_r
//     for each query head of the group:
//       o = Σ a_r · φ(q) · state / Σ a_r · φ(q) · z
//
// Features and z are in shared memory, a row for each thread in turn. All in
// f32 without tensor cores, so that operands may be f32 too. Sums over rows are
// formed in a warp by halving, over warps in order.
//
// Exponentials without a bound have a maximum m beside z: a key that raises it
// to m' makes state and z decay by e^(m − m'), and what a query adds up is
// relative to the largest term of its row.
//
// All blocks of columns read z and m, so the first one leaves the new ones in
// memory of their own, and a second kernel puts them in place.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "StepShape.h"
#include "TokenLogits.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

namespace {
class StepKernel {
public:
  StepKernel(HostBuilder &host, LinearAttentionStepOp op);
  void emit();

private:
  /// What is read of queries, or of keys.
  struct Side {
    FeatureMapAttrInterface map;
    GlobalView token, projection, factors;
    std::optional<LogitMap> logits;
    /// The features of the token at hand, by row, in shared memory.
    Value weights;
  };

  Value load(Value memory, Value row) {
    return k.load(k.b.getF32Type(), k.at(memory, k.mul(row, 4)), 4);
  }
  void store(Value x, Value memory, Value row) {
    k.store(x, k.at(memory, k.mul(row, 4)), 4);
  }
  /// A row of this thread's registers.
  Value rowAt(int64_t round) { return k.add(firstRow, round * shape.together); }
  Value exp(Value x) { return k.exp2(k.mulf(x, k.constant(M_LOG2E))); }
  Value termOf(Value row) {
    return shape.rank == 1 ? k.i32(0) : k.div(row, shape.features);
  }
  Value featureOf(Value row) {
    return shape.rank == 1 ? row : k.rem(row, shape.features);
  }
  GlobalView rowOf(const GlobalView &view, Value row) {
    return view.at(k, r, termOf(row)).at(k, d, featureOf(row));
  }
  /// Shared memory of a number a row, 0 of rows that are not there.
  Value allocateRows();

  GlobalView bind(OpOperand &operand);
  void bindSide(bool ofQueries, Side &side);
  void bindOperands();
  /// A row of this thread in the state, and whether there is one.
  std::pair<GlobalView, Value> placeOf(int64_t round);
  SmallVector<Value> loadState();
  void storeState(ValueRange numbers);
  void loadSums();
  void storeSums();

  /// Forms the logits of a token, if its map has any.
  void formLogits(const Side &side, const GlobalView &token);
  /// The sum, or the largest, of `term` of all rows, in all lanes; each warp
  /// for itself.
  Value reduceRows(bool isSum, llvm::function_ref<Value(Value row)> term);
  /// φ of a token · the factors of its terms, into `side.weights`. `term` is a
  /// logit as it counts; terms are relative to the largest if `isRelative`.
  void formFeatures(const Side &side, const GlobalView &token, Value position,
                    bool isRelative, llvm::function_ref<Value(Value row)> term);
  /// The same of a key with a maximum; what is older is to be multiplied by
  /// `decays`.
  void raiseMaximum();
  void addKey(const GlobalView &token, Value position, Value four,
              SmallVector<Value> &numbers);
  void emitQuery(const GlobalView &token, const GlobalView &out, Value position,
                 ValueRange numbers);

  HostBuilder &host;
  LinearAttentionStepOp op;
  const StepShape shape;
  KernelLaunch launch;
  CTABuilder k;
  const llvm::SmallBitVector leadsOfKeys;
  SmallVector<Value> leads;
  Side queries, keys;
  GlobalView value, output, state, normalizer, maximum;
  Value block;
  /// Where the first of several blocks leaves what all of them read.
  Value newNormalizer, newMaximum;
  std::optional<TokenLogits> logits;
  /// Of this thread in registers.
  Value firstRow, column, hasColumn;
  /// In shared memory: by row, and by warp and column.
  Value z, m, decays, sums;
  unsigned n, s, d, e, r;
};
} // namespace

StepKernel::StepKernel(HostBuilder &host, LinearAttentionStepOp op)
    : host(host), op(op), shape(host, op), launch(host, "", shape.warps),
      k(launch.body, host.loc, shape.warps),
      leadsOfKeys(getStateLeadingDims(host.op)), n(host.position(Dim::Query)),
      s(host.position(Dim::Key)), d(host.position(Dim::Feature)),
      e(host.position(Dim::Value)), r(host.position(Dim::Rank)) {}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// At the leading dimensions of the state.
GlobalView StepKernel::bind(OpOperand &operand) {
  GlobalView view = launch.passOperand(k, operand);
  for (auto [dim, index] : llvm::enumerate(leads))
    if (leadsOfKeys[dim])
      view = view.at(k, dim, index);
  return view;
}

void StepKernel::bindSide(bool ofQueries, Side &side) {
  side.map = ofQueries ? op.getQueryMap() : op.getKeyMap();
  side.token = bind(ofQueries ? op.getQueryMutable() : op.getKeyMutable());
  MutableOperandRange projection =
      ofQueries ? op.getQueryProjectionMutable() : op.getKeyProjectionMutable();
  if (!projection.empty())
    side.projection = bind(projection[0]);
  if (side.map.isExponential())
    side.logits.emplace(host, launch, k, side.map, op.getScale());
  if (ReweightingAttrInterface reweighting = op.getReweightingAttr())
    side.factors = launch.passMemory(
        k, host.factors(reweighting, op.getMaxLength(), ofQueries,
                        host.size(Dim::Key), op.getPosition()));
  side.weights = allocateRows();
}

Value StepKernel::allocateRows() {
  Value memory = k.shared(shape.padded * 4);
  k.deal(shape.padded - shape.rows, [&](Value item) {
    store(k.constant(0.0), memory, k.add(item, shape.rows));
  });
  return memory;
}

void StepKernel::bindOperands() {
  block = k.rem(k.block, shape.blocks);
  Value lead = k.div(k.block, shape.blocks);
  leads = splitLeads(k, lead, launch.passLeads(leadsOfKeys));
  bindSide(/*ofQueries=*/true, queries);
  bindSide(/*ofQueries=*/false, keys);
  Value firstColumn = k.mul(block, shape.values);
  value = bind(op.getValueMutable()).at(k, e, firstColumn);
  output = bind(op.getOutputsMutable()[0]).at(k, e, firstColumn);
  state = bind(op.getOutputsMutable()[1]).at(k, e, firstColumn);
  if (op.getNormalizerState()) {
    normalizer = bind(op.getOutputsMutable()[2]);
    z = allocateRows();
  }
  if (op.getStateMaximum()) {
    maximum = bind(op.getOutputsMutable()[3]);
    m = allocateRows();
    decays = allocateRows();
  }
  sums = k.shared(shape.warps * shape.values * 4);
  if (queries.logits || keys.logits) {
    bool isProjected = queries.projection || keys.projection;
    logits.emplace(
        k, shape.features,
        host.staticSize(isProjected ? Dim::Component : Dim::Feature));
  }
  column = k.mul(k.rem(k.lane, shape.lanesOfRow), 4);
  hasColumn = k.less(column, shape.values);
  firstRow =
      k.add(k.mul(k.warp, shape.rowsOfWarp), k.div(k.lane, shape.lanesOfRow));
}

std::pair<GlobalView, Value> StepKernel::placeOf(int64_t round) {
  Value row = rowAt(round), isThere = hasColumn;
  if ((round + 1) * shape.together > shape.rows)
    isThere = k.logicalAnd(isThere, k.less(row, shape.rows));
  // Rows of one term are a constant apart: one address serves them all.
  GlobalView place =
      shape.rank == 1
          ? state.at(k, d, firstRow).at(k, d, k.i32(round * shape.together))
          : rowOf(state, row);
  return {place.at(k, e, column), isThere};
}

SmallVector<Value> StepKernel::loadState() {
  SmallVector<Value> numbers;
  Type four = VectorType::get({4}, k.b.getF32Type());
  for (int64_t round = 0; round < shape.rounds; ++round) {
    auto [place, isThere] = placeOf(round);
    numbers.push_back(k.either(
        isThere,
        [&, &place = place]() -> SmallVector<Value> {
          return {place.load(k, e, 4)};
        },
        [&]() -> SmallVector<Value> { return {k.zeros(four)}; })[0]);
  }
  return numbers;
}

void StepKernel::storeState(ValueRange numbers) {
  for (auto [round, number] : llvm::enumerate(numbers)) {
    auto [place, isThere] = placeOf(round);
    k.when(isThere, [&, &place = place, number = number] {
      place.store(k, number, e, 4);
    });
  }
}

void StepKernel::loadSums() {
  if (!normalizer)
    return;
  k.deal(shape.rows, [&](Value row) {
    Value sum = rowOf(normalizer, row).load(k, d, 1);
    store(sum, z, row);
    if (maximum)
      store(
          unlessZero(k, sum, rowOf(maximum, row).load(k, d, 1), leastLogit(k)),
          m, row);
  });
}

void StepKernel::storeSums() {
  if (!normalizer)
    return;
  GlobalView leftNormalizer, leftMaximum;
  auto leave = [&](Value &memory) {
    memory = host.workspace(
        host.mul(host.leads(leadsOfKeys), host.index(shape.rows)));
    Value head = k.wide(k.div(k.block, shape.blocks));
    return launch.passMemory(k, memory).at(k, 0, k.mul(head, shape.rows));
  };
  auto store = [&] {
    k.deal(shape.rows, [&](Value row) {
      auto put = [&](const GlobalView &sums, const GlobalView &left, Value x) {
        (left ? left.at(k, 0, row) : rowOf(sums, row)).store(k, x, d, 1);
      };
      put(normalizer, leftNormalizer, load(z, row));
      if (maximum)
        put(maximum, leftMaximum, finiteMaximum(k, load(m, row)));
    });
  };
  if (shape.blocks == 1)
    return store();
  leftNormalizer = leave(newNormalizer);
  if (maximum)
    leftMaximum = leave(newMaximum);
  k.when(k.equal(block, 0), store);
}

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

void StepKernel::formLogits(const Side &side, const GlobalView &token) {
  if (side.logits)
    logits->form(k, *side.logits, token,
                 side.projection ? host.position(Dim::Component) : d,
                 side.projection, d);
}

Value StepKernel::reduceRows(bool isSum,
                             llvm::function_ref<Value(Value row)> term) {
  Value none = isSum ? k.constant(0.0) : leastLogit(k), total = none;
  auto add = [&](Value x) {
    total = isSum ? k.addf(total, x) : k.maximum(total, x);
  };
  for (int64_t first = 0; first < shape.rows; first += kWarp) {
    Value row = k.add(k.lane, first);
    if (first + kWarp <= shape.rows)
      add(term(row));
    else
      add(k.select(k.less(row, shape.rows),
                   term(k.min(row, k.i32(shape.rows - 1))), none));
  }
  for (int64_t mask = 1; mask < kWarp; mask *= 2)
    add(k.shuffle(total, mask));
  return total;
}

void StepKernel::formFeatures(const Side &side, const GlobalView &token,
                              Value position, bool isRelative,
                              llvm::function_ref<Value(Value row)> term) {
  FeatureMapAttrInterface map = side.map;
  Value shift, factor;
  if (isRelative || map.normalizesRow())
    shift = finiteMaximum(k, reduceRows(/*isSum=*/false, term));
  auto exponential = [&](Value row) {
    Value x = term(row);
    return exp(shift ? k.subf(x, shift) : x);
  };
  if (map.normalizesRow())
    factor = k.divf(k.constant(1.0), reduceRows(/*isSum=*/true, exponential));
  k.deal(shape.rows, [&](Value row) {
    Value weight;
    if (side.logits) {
      weight = exponential(row);
      if (factor)
        weight = k.mulf(weight, factor);
    } else {
      Value x = toF32(k, token.at(k, d, featureOf(row)).load(k, d, 1));
      weight = map.emitValue(k.b, k.loc, x);
      if (side.factors)
        weight = k.mulf(weight, side.factors.at(k, 0, termOf(row))
                                    .at(k, 1, position)
                                    .load(k, 1, 1));
    }
    store(weight, side.weights, row);
  });
}

void StepKernel::raiseMaximum() {
  k.deal(shape.rows, [&](Value row) {
    Value x = logits->load(k, row), before = load(m, row);
    Value largest = k.maximum(before, x);
    Value shift = finiteMaximum(k, largest);
    store(largest, m, row);
    store(exp(k.subf(before, shift)), decays, row);
    store(exp(k.subf(x, shift)), keys.weights, row);
  });
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

void StepKernel::addKey(const GlobalView &token, Value position, Value four,
                        SmallVector<Value> &numbers) {
  formLogits(keys, token);
  if (maximum)
    raiseMaximum();
  else
    formFeatures(keys, token, position, /*isRelative=*/false,
                 [&](Value row) { return logits->load(k, row); });
  // Each thread of the rows that it has formed.
  if (normalizer)
    k.deal(shape.rows, [&](Value row) {
      Value sum = load(z, row);
      if (maximum)
        sum = k.mulf(sum, load(decays, row));
      store(k.addf(sum, load(keys.weights, row)), z, row);
    });
  k.barrier();
  for (auto [i, number] : llvm::enumerate(numbers)) {
    Value row = rowAt(i), weight = load(keys.weights, row), decay;
    if (maximum)
      decay = load(decays, row);
    // Not as vectors: pairs of a factor would take registers from the state.
    SmallVector<Value> next;
    for (int64_t c = 0; c < 4; ++c) {
      Value x = k.element(number, c);
      if (decay)
        x = k.mulf(x, decay);
      next.push_back(k.fma(weight, k.element(four, c), x));
    }
    number = k.vector(next);
  }
}

void StepKernel::emitQuery(const GlobalView &token, const GlobalView &out,
                           Value position, ValueRange numbers) {
  formLogits(queries, token);
  bool isRelative = queries.logits && op.getNormalizerAttr();
  formFeatures(queries, token, position, isRelative, [&](Value row) {
    Value x = logits->load(k, row);
    if (!isRelative)
      return x;
    if (maximum)
      x = k.addf(x, load(m, row));
    return unlessZero(k, load(z, row), x, leastLogit(k));
  });
  k.barrier();
  Value reciprocal;
  if (NormalizerAttr attribute = op.getNormalizerAttr())
    reciprocal = emitReciprocal(
        k, attribute, reduceRows(/*isSum=*/true, [&](Value row) {
          return k.mulf(load(queries.weights, row), load(z, row));
        }));
  SmallVector<Value> partial(4, k.constant(0.0));
  for (auto [i, number] : llvm::enumerate(numbers)) {
    Value row = rowAt(i);
    Value weight = load(queries.weights, row);
    for (int64_t c = 0; c < 4; ++c)
      partial[c] = k.fma(weight, k.element(number, c), partial[c]);
  }
  for (int64_t lanes = shape.lanesOfRow; lanes < kWarp; lanes *= 2)
    for (Value &x : partial)
      x = k.addf(x, k.shuffle(x, lanes));
  Value isFirst = k.less(k.lane, shape.lanesOfRow);
  k.when(k.logicalAnd(isFirst, hasColumn), [&] {
    Value at = k.add(k.mul(k.warp, shape.values), column);
    k.store(k.vector(partial), k.at(sums, k.mul(at, 4)), 16);
  });
  k.barrier();
  k.deal(shape.values, [&](Value item) {
    Value sum = load(sums, item);
    for (int64_t warp = 1; warp < shape.warps; ++warp)
      sum = k.addf(sum, load(sums, k.add(item, warp * shape.values)));
    if (reciprocal)
      sum = k.mulf(sum, reciprocal);
    Type type = out.getElementType();
    if (!type.isF32())
      sum = arith::TruncFOp::create(k.b, k.loc, type, sum);
    out.at(k, e, item).store(k, sum, e, 1);
  });
  // Before the next features and sums take their place.
  k.barrier();
}

void StepKernel::emit() {
  bindOperands();
  llvm::SmallBitVector others = leadsOfKeys;
  others.flip();
  Value group =
      launch.passSmall(leadsOfKeys.all() ? host.index(1) : host.leads(others));
  SmallVector<Value> groupSizes = launch.passLeads(others);
  Value length = host.size(Dim::Key);
  loadSums();
  SmallVector<Value> last =
      k.loop(k.i64(0), launch.passIndex(length), k.i64(1), loadState(),
             [&](Value token, ValueRange carried) {
               Value readable = k.select(hasColumn, column, k.i32(0));
               Value four = toF32(
                   k, value.at(k, s, token).at(k, e, readable).load(k, e, 4));
               SmallVector<Value> next = llvm::to_vector(carried);
               addKey(keys.token.at(k, s, token), token, four, next);
               k.loop(k.i32(0), group, k.i32(1), [&](Value member) {
                 GlobalView query = queries.token.at(k, n, token);
                 GlobalView out = output.at(k, n, token);
                 SmallVector<Value> indices = splitLeads(k, member, groupSizes);
                 for (auto [dim, index] : llvm::enumerate(indices))
                   if (!leadsOfKeys[dim]) {
                     query = query.at(k, dim, index);
                     out = out.at(k, dim, index);
                   }
                 emitQuery(query, out, token, next);
               });
               // Where no query has waited for those who read the key's.
               Value isAlone = k.equal(group, 0);
               if (getConstantIntValue(isAlone) != 0)
                 k.when(isAlone, [&] { k.barrier(); });
               return next;
             });
  storeState(last);
  storeSums();
  // Without a token nothing changes.
  Value some = host.less(host.index(0), length);
  Value heads = host.select(some, host.leads(leadsOfKeys), host.index(0));
  launch.launch(k, host.mul(heads, host.index(shape.blocks)));
  if (newNormalizer)
    emitSumsCopy(host, "_normalizer", op.getOutputsMutable()[2], newNormalizer,
                 heads);
  if (newMaximum)
    emitSumsCopy(host, "_maximum", op.getOutputsMutable()[3], newMaximum,
                 heads);
}

void mlir::attn::emitLinearAttentionStep(HostBuilder &host,
                                         LinearAttentionStepOp op) {
  StepKernel(host, op).emit();
  host.releaseWorkspace();
}
