//===- LinearState.cpp - The kernel of attn.linear_state ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA takes one head, or a segment of its keys; a warp 16 of its features:
//
//   for each tile of tokens, the next ones on their way:
//     for each 16 tokens: a = φ(k)ᵀ · b_r rounded to 16 bits
//       sums_r += a · v, normalizer_r += a
//   state += sums, or a partial state = sums
//
// Warps split features, so that no key is converted twice. Factors are 0 for
// tokens that are masked or beyond the end; their k and v are read as zeros.
// Partial states are added up in order by a second kernel.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "KeySegments.h"
#include "TokenRows.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Sizes that the kernels know.
struct Shape {
  Shape(HostBuilder &host, LinearStateOp op)
      : rank(op.getReweightingRank()), features(host.staticSize(Dim::Feature)),
        values(host.staticSize(Dim::Value)),
        warps(llvm::divideCeil(features, 16)),
        // Wide rows: shorter tiles, and more of them under way.
        tokens(std::max(features, values) <= 64 ? 64 : 32),
        stages(tokens == 64 ? 3 : 4), keys{tokens, 16 * warps},
        valueRows{tokens, values},
        numbers(rank * features * values +
                (op.getNormalizerState() ? rank * features : 0)) {}

  const int64_t rank, features, values, warps, tokens, stages;
  const TokenRows keys, valueRows;
  /// Of a partial state: the state, then its normalizer.
  const int64_t numbers;

  int64_t factorBytes() const { return rank * tokens * 4; }
  int64_t stageBytes() const {
    return keys.bytes() + valueRows.bytes() + factorBytes();
  }
  /// Of one term products would be an eighth more at 64 columns, of two
  /// additions would not fit the registers.
  RowSum rowSum() const { return rank > 1 ? RowSum::Multiply : RowSum::Add; }
  int64_t valueTiles() const { return values / 8; }
};

/// The sums of a warp in registers.
struct WarpSums {
  explicit WarpSums(CTABuilder &k, const Shape &shape, bool withNormalizer);
  SmallVector<Value> flatten() const;
  void assign(ValueRange values);

  SmallVector<SmallVector<Sums>> sums; ///< by term and 8 columns of v
  SmallVector<Sums> normalizers;       ///< by term: of rounded features
};

/// The first kernel.
class StateKernel {
public:
  StateKernel(HostBuilder &host, LinearStateOp op, const Shape &shape,
              const KeySegments &split, Value workspace, bool overwrites);
  void emit();

private:
  void bindOperands();
  void issue(Value tile);
  void consume(Value tile, WarpSums &sums);
  void addToState(const WarpSums &sums);
  /// The state as the 16-bit numbers that it is made of.
  void storeRounded(const WarpSums &sums);
  void storePartial(const WarpSums &sums);
  /// Calls `take` for each of this lane's rows.
  void forRows(llvm::function_ref<void(Value feature, int64_t half)> take);
  /// Calls `take` for each pair of columns and each element of the normalizer
  /// that this lane holds.
  void
  forEach(const WarpSums &sums,
          llvm::function_ref<void(int64_t r, Value d, Value e, Value pair)>
              takeState,
          llvm::function_ref<void(int64_t r, Value d, Value z)> takeNormalizer);
  Value stageOf(Value tile);

  HostBuilder &host;
  LinearStateOp op;
  const Shape &shape;
  const KeySegments &split;
  Value workspace;
  const bool overwrites;
  KernelLaunch launch;
  CTABuilder k;
  Type packed;

  GlobalView key, value, mask, factors, state, normalizer;
  Value begin, end, tiles, lead, leads, segment, segments;
  Value buffers;
  unsigned s, d, e, r;
};
} // namespace

WarpSums::WarpSums(CTABuilder &k, const Shape &shape, bool withNormalizer)
    : sums(shape.rank, SmallVector<Sums>(shape.valueTiles(), k.zeroSums())) {
  if (withNormalizer)
    normalizers.assign(shape.rank, k.zeroSums());
}

SmallVector<Value> WarpSums::flatten() const {
  SmallVector<Value> values;
  for (const SmallVector<Sums> &term : sums)
    for (const Sums &tile : term)
      append(values, tile);
  for (const Sums &term : normalizers)
    append(values, term);
  return values;
}

void WarpSums::assign(ValueRange values) {
  for (SmallVector<Sums> &term : sums)
    for (Sums &tile : term)
      tile = takeSums(values);
  for (Sums &term : normalizers)
    term = takeSums(values);
}

StateKernel::StateKernel(HostBuilder &host, LinearStateOp op,
                         const Shape &shape, const KeySegments &split,
                         Value workspace, bool overwrites)
    : host(host), op(op), shape(shape), split(split), workspace(workspace),
      overwrites(overwrites), launch(host, "", shape.warps),
      k(launch.body, host.loc, shape.warps),
      packed(getElementTypeOrSelf(op.getKey())), s(host.position(Dim::Key)),
      d(host.position(Dim::Feature)), e(host.position(Dim::Value)),
      r(host.position(Dim::Rank)) {}

void StateKernel::bindOperands() {
  SmallVector<Value> sizes = launch.passLeads();
  segments = launch.passSmall(split.segments);
  leads = launch.passSmall(host.leads());
  lead = k.div(k.block, segments);
  segment = k.rem(k.block, segments);
  SmallVector<Value> indices = splitLeads(k, lead, sizes);
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  key = operand(op.getKeyMutable());
  value = operand(op.getValueMutable());
  if (op.getKeyMask())
    mask = operand(*op.getKeyMaskMutable().begin());
  state = operand(op.getOutputsMutable()[0]);
  if (op.getNormalizerState())
    normalizer = operand(op.getOutputsMutable()[1]);
  if (op.getReweightingAttr())
    factors = launch.passMemory(
        k, host.factors(op.getReweightingAttr(), op.getMaxLength(),
                        /*ofQueries=*/false, host.size(Dim::Key),
                        op.getKeyOffset()));

  Value length = launch.passIndex(host.size(Dim::Key));
  Value tokens = launch.passIndex(split.tokens);
  begin = k.mul(k.wide(segment), tokens);
  end = k.min(k.add(begin, tokens), length);
  Value count = k.narrow(k.max(k.sub(end, begin), k.i64(0)));
  tiles = k.div(k.add(count, shape.tokens - 1), shape.tokens);
  buffers = k.shared(shape.stages * shape.stageBytes());
}

Value StateKernel::stageOf(Value tile) {
  return k.at(buffers, k.mul(k.rem(tile, shape.stages), shape.stageBytes()));
}

void StateKernel::issue(Value tile) {
  k.when(k.less(tile, tiles), [&] {
    Value stage = stageOf(tile);
    Value first = k.add(begin, k.wide(k.mul(tile, shape.tokens)));
    Value left = k.narrow(k.min(k.sub(end, first), k.i64(shape.tokens)));
    auto isValid = [&](Value row) {
      return isAdmittedInTile(k, mask, s, first, left, row);
    };
    copyRows(k, key, s, first, d, shape.features, shape.keys, stage, isValid);
    Value to = k.at(stage, shape.keys.bytes());
    copyRows(k, value, s, first, e, shape.values, shape.valueRows, to, isValid);
    to = k.at(to, shape.valueRows.bytes());
    k.deal(shape.rank * shape.tokens, [&](Value item) {
      Value row = k.rem(item, shape.tokens), term = k.div(item, shape.tokens);
      Value valid = isValid(row), at = k.at(to, k.mul(item, 4));
      if (!factors)
        return k.store(k.select(valid, k.constant(1.0), k.constant(0.0)), at,
                       4);
      Value token = k.add(first, k.wide(row));
      GlobalView factor =
          factors.at(k, 0, term).at(k, 1, k.select(valid, token, k.i64(0)));
      k.copyAsync(at, factor.address(), 4, valid);
    });
  });
  // Also where there is no tile left, so that groups count tiles.
  k.commitCopies();
}

void StateKernel::consume(Value tile, WarpSums &sums) {
  Value stage = stageOf(tile);
  Value keys =
      k.at(k.at(stage, matrixOffset(k, shape.keys, false)), k.mul(k.warp, 32));
  Value values = k.at(k.at(stage, matrixOffset(k, shape.valueRows, true)),
                      shape.keys.bytes());
  Value weights = k.at(k.at(stage, k.mul(k.member, 8)),
                       shape.keys.bytes() + shape.valueRows.bytes());
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  for (int64_t token = 0; token < shape.tokens; token += 16) {
    SmallVector<Value> words =
        k.loadMatrices(k.at(keys, token * shape.keys.rowBytes()), 4, true);
    Quad features;
    for (int64_t i = 0; i < 4; ++i)
      features[i] =
          op.getKeyMap().emitValue(k.b, k.loc, k.unpack(words[i], packed));
    SmallVector<Quad> scaled(shape.rank);
    for (int64_t term = 0; term < shape.rank; ++term) {
      Value early = k.at(weights, (term * shape.tokens + token) * 4);
      Value factors[] = {k.load(pairType, early, 8),
                         k.load(pairType, k.at(early, 32), 8)};
      // Registers 2 and 3 are of tokens 8 to 15.
      for (int64_t i = 0; i < 4; ++i)
        scaled[term][i] = k.pack(k.mulf(features[i], factors[i / 2]), packed);
    }
    for (auto [term, sum] : llvm::enumerate(sums.normalizers))
      addRows(k, scaled[term], sum, packed, shape.rowSum());
    for (int64_t tile8 = 0; tile8 < shape.valueTiles(); tile8 += 2) {
      int64_t count = std::min<int64_t>(2, shape.valueTiles() - tile8);
      SmallVector<Value> right = k.loadMatrices(
          k.at(values, token * shape.valueRows.rowBytes() + tile8 * 16),
          2 * count, true);
      for (int64_t i = 0; i < count; ++i)
        for (int64_t term = 0; term < shape.rank; ++term) {
          Sums &sum = sums.sums[term][tile8 + i];
          sum = k.multiply(scaled[term], right[2 * i], right[2 * i + 1], sum,
                           packed);
        }
    }
  }
}

void StateKernel::forRows(
    llvm::function_ref<void(Value feature, int64_t half)> take) {
  for (int64_t half = 0; half < 2; ++half) {
    Value feature = k.add(k.add(k.mul(k.warp, 16), k.group), half * 8);
    // All lanes of a warp agree.
    if (shape.features == 16 * shape.warps)
      take(feature, half);
    else
      k.when(k.less(feature, shape.features), [&] { take(feature, half); });
  }
}

void StateKernel::forEach(
    const WarpSums &sums,
    llvm::function_ref<void(int64_t, Value, Value, Value)> takeState,
    llvm::function_ref<void(int64_t, Value, Value)> takeNormalizer) {
  forRows([&](Value feature, int64_t half) {
    for (int64_t term = 0; term < shape.rank; ++term) {
      for (auto [tile, sum] : llvm::enumerate(sums.sums[term]))
        takeState(term, feature, k.add(k.mul(k.member, 2), tile * 8),
                  k.pair(sum[2 * half], sum[2 * half + 1]));
      if (!sums.normalizers.empty())
        k.when(k.equal(k.member, 0), [&] {
          takeNormalizer(term, feature, sums.normalizers[term][2 * half]);
        });
    }
  });
}

void StateKernel::storeRounded(const WarpSums &sums) {
  Type type = state.getElementType();
  Value isOdd = k.equal(k.rem(k.member, 2), 1);
  Value column =
      k.add(k.mul(k.rem(k.member, 2), 8), k.mul(k.div(k.member, 2), 4));
  forRows([&](Value feature, int64_t half) {
    for (int64_t term = 0; term < shape.rank; ++term)
      for (int64_t tile = 0; tile < shape.valueTiles(); tile += 2) {
        Value words[2];
        for (int64_t i = 0; i < 2; ++i) {
          const Sums &sum = sums.sums[term][tile + i];
          words[i] = k.pack(k.pair(sum[2 * half], sum[2 * half + 1]), type);
        }
        // Of two lanes one has four columns of the first tile then, and one of
        // the second: all four store a sector.
        Value other = k.shuffle(k.select(isOdd, words[0], words[1]), 1);
        state.at(k, r, k.i32(term))
            .at(k, d, feature)
            .at(k, e, k.add(column, 8 * tile))
            .storeWords(k,
                        {k.select(isOdd, other, words[0]),
                         k.select(isOdd, words[1], other)},
                        e);
      }
  });
}

void StateKernel::addToState(const WarpSums &sums) {
  bool isRounded = !state.getElementType().isF32();
  if (isRounded)
    storeRounded(sums);
  forEach(
      sums,
      [&](int64_t term, Value feature, Value column, Value pair) {
        if (isRounded)
          return;
        GlobalView at =
            state.at(k, r, k.i32(term)).at(k, d, feature).at(k, e, column);
        at.store(k, overwrites ? pair : k.addf(at.load(k, e, 2), pair), e, 2);
      },
      [&](int64_t term, Value feature, Value z) {
        GlobalView at = normalizer.at(k, r, k.i32(term)).at(k, d, feature);
        at.store(k, overwrites ? z : k.addf(at.load(k, d, 1), z), d, 1);
      });
}

void StateKernel::storePartial(const WarpSums &sums) {
  GlobalView memory = launch.passMemory(k, workspace);
  Value head = k.add(k.mul(k.wide(segment), k.wide(leads)), k.wide(lead));
  memory = memory.at(k, 0, k.mul(head, shape.numbers));
  forEach(
      sums,
      [&](int64_t term, Value feature, Value column, Value pair) {
        Value row = k.add(feature, term * shape.features);
        Value at = k.add(k.mul(row, shape.values), column);
        k.store(pair, memory.at(k, 0, at).address(), 8);
      },
      [&](int64_t term, Value feature, Value z) {
        Value row = k.add(feature, term * shape.features);
        Value at = k.add(row, shape.rank * shape.features * shape.values);
        k.store(z, memory.at(k, 0, at).address(), 4);
      });
}

void StateKernel::emit() {
  bindOperands();
  for (int64_t stage = 0; stage + 1 < shape.stages; ++stage)
    issue(k.i32(stage));
  WarpSums sums(k, shape, bool(op.getNormalizerState()));
  SmallVector<Value> totals = k.loop(k.i32(0), tiles, k.i32(1), sums.flatten(),
                                     [&](Value tile, ValueRange carried) {
                                       k.waitForCopies(shape.stages - 2);
                                       // The tile is there, and the one before
                                       // is done with.
                                       k.barrier();
                                       issue(k.add(tile, shape.stages - 1));
                                       WarpSums next = sums;
                                       next.assign(carried);
                                       consume(tile, next);
                                       return next.flatten();
                                     });
  sums.assign(totals);
  for (Sums &term : sums.normalizers)
    finishRows(k, term, shape.rowSum());
  split.store(
      k, segments, [&] { addToState(sums); }, [&] { storePartial(sums); });
  launch.launch(k, host.mul(host.leads(), split.segments));
}

/// state += Σ partial states, in the order of the segments; a thread adds four
/// neighbours.
static void emitMerge(HostBuilder &host, LinearStateOp op, const Shape &shape,
                      const KeySegments &split, Value workspace,
                      bool overwrites) {
  constexpr int64_t warps = 8;
  KernelLaunch launch(host, "_merge", warps);
  CTABuilder k(launch.body, host.loc, warps);
  SmallVector<Value> sizes = launch.passLeads();
  Value leads = launch.passSmall(host.leads());
  Value segments = launch.passSmall(split.segments);
  int64_t quads = shape.numbers / 4;
  int64_t blocks = llvm::divideCeil(quads, k.threads());
  Value lead = k.div(k.block, blocks);
  Value quad = k.add(k.mul(k.rem(k.block, blocks), k.threads()), k.thread);
  SmallVector<Value> indices = splitLeads(k, lead, sizes);
  GlobalView memory = launch.passMemory(k, workspace);
  GlobalView state =
      atLeads(k, launch.passOperand(k, op.getOutputsMutable()[0]), indices);
  GlobalView normalizer;
  if (op.getNormalizerState())
    normalizer =
        atLeads(k, launch.passOperand(k, op.getOutputsMutable()[1]), indices);
  unsigned d = host.position(Dim::Feature), e = host.position(Dim::Value),
           r = host.position(Dim::Rank);

  auto add = [&](GlobalView target, unsigned dim) {
    Type type = VectorType::get({4}, k.b.getF32Type());
    Value at =
        k.add(k.mul(k.wide(lead), shape.numbers), k.wide(k.mul(quad, 4)));
    Value step = k.mul(k.wide(leads), shape.numbers);
    SmallVector<Value> sum = k.loop(
        k.i32(0), segments, k.i32(1),
        overwrites ? k.zeros(type) : target.load(k, dim, 4),
        [&](Value segment, ValueRange carried) -> SmallVector<Value> {
          Value from = k.add(at, k.mul(k.wide(segment), step));
          return {k.addf(carried[0],
                         k.load(type, memory.at(k, 0, from).address(), 16))};
        });
    Type element = target.getElementType();
    if (element.isF32())
      return target.store(k, sum[0], dim, 4);
    SmallVector<Value> words;
    for (int64_t i = 0; i < 4; i += 2)
      words.push_back(k.pack(
          k.pair(k.element(sum[0], i), k.element(sum[0], i + 1)), element));
    target.storeWords(k, words, dim);
  };
  auto addState = [&] {
    Value perRow = k.like(quad, shape.values / 4);
    Value row = k.div(quad, perRow);
    Value column = k.mul(k.rem(quad, perRow), 4);
    add(state.at(k, r, k.div(row, shape.features))
            .at(k, d, k.rem(row, shape.features))
            .at(k, e, column),
        e);
  };
  int64_t stateQuads = shape.rank * shape.features * shape.values / 4;
  k.when(k.less(quad, stateQuads), addState, [&] {
    if (!normalizer)
      return;
    k.when(k.less(quad, quads), [&] {
      Value at = k.mul(k.sub(quad, k.i32(stateQuads)), 4);
      add(normalizer.at(k, r, k.div(at, shape.features))
              .at(k, d, k.rem(at, shape.features)),
          d);
    });
  });
  Value all = host.mul(host.leads(), host.index(blocks));
  launch.launch(k, split.blocksIfSplit(host, all));
}

void mlir::attn::emitLinearState(HostBuilder &host, LinearStateOp op,
                                 bool overwrites) {
  if (op.getKeyMap().isExponential())
    return emitExponentialState(host, op, overwrites);
  Shape shape(host, op);
  KeySegments split(host, host.leads(), shape.tokens);
  Value workspace =
      split.workspace(host, host.mul(host.leads(), host.index(shape.numbers)));
  StateKernel(host, op, shape, split, workspace, overwrites).emit();
  if (split.mayBeSplit())
    emitMerge(host, op, shape, split, workspace, overwrites);
  host.releaseWorkspace();
}
