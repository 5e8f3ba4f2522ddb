//===- SegmentMean.cpp - The kernels of attn.segment_mean -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA takes a segment, or some columns of it. A thread adds up 16 bytes of
// every so many tokens, eight of them as a tree; then sums of threads are added
// in order by way of shared memory.
//
// With a key mask a kernel before that walks along the mask of a sequence, the
// tokens that count being numbered by butterfly sums, and notes where each
// segment begins and ends. A segment's tokens that do not count are not read.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kMeanWarps = 4;
static constexpr int64_t kPlaceWarps = 8;

/// Tokens that a thread has on their way at once.
static constexpr int64_t kUnroll = 8;

namespace {
/// x · m of tokens x, i32 where it is known to fit.
struct Products {
  Products(HostBuilder &host)
      : tokens(host.size(Dim::Key)), segments(host.size(Dim::Feature)) {
    std::optional<int64_t> s = getConstantIntValue(tokens);
    std::optional<int64_t> m = getConstantIntValue(segments);
    isSmall = s && m && *s < (1 << 20) && *m < (1 << 10);
  }
  Value of(CTABuilder &k, Value x, Value y) const {
    return isSmall ? k.mul(x, y) : k.mul(k.wide(x), k.wide(y));
  }
  /// ⌊x / y⌋ and ⌈x / y⌉ of such a product, as i32.
  std::pair<Value, Value> divide(CTABuilder &k, Value product, Value y) const {
    y = isSmall ? y : k.wide(y);
    Value quotient = k.div(product, y);
    Value rest = k.sub(product, k.mul(quotient, y));
    Value up = k.select(k.equal(rest, 0), quotient, k.add(quotient, 1));
    return {k.narrow(quotient), k.narrow(up)};
  }

  Value tokens, segments;
  bool isSmall;
};

/// Of each sequence, in memory of i32: where its segments begin, where they
/// end, and how many tokens count.
struct Places {
  Places(CTABuilder &k, KernelLaunch &launch, Value memory, Value lead,
         Value segments)
      : k(k), segments(segments) {
    Value numbers = k.add(k.mul(segments, 2), 1);
    view = launch.passMemory(k, memory).at(
        k, 0, k.mul(k.wide(lead), k.wide(numbers)));
  }
  Value begin(Value segment) { return at(segment); }
  Value end(Value segment) { return at(k.add(segments, segment)); }
  Value count() { return at(k.mul(segments, 2)); }
  Value load(Value at) { return k.load(k.b.getI32Type(), at, 4); }

private:
  Value at(Value index) { return view.at(k, 0, index).address(); }

  CTABuilder &k;
  GlobalView view;
  Value segments;
};
} // namespace

/// True where `mask` has the token, which must be there.
static Value admits(CTABuilder &k, const GlobalView &mask, unsigned dim,
                    Value token) {
  return k.differs(mask.at(k, dim, token).load(k, dim, 1), 0);
}

/// The sum of x in the lanes before this one, and in all.
static std::pair<Value, Value> sumLanesBefore(CTABuilder &k, Value x) {
  Value before = k.i32(0), total = x;
  for (int64_t mask = 1; mask < kWarp; mask *= 2) {
    Value other = k.shuffle(total, mask);
    Value isHigh = k.differs(k.bitAnd(k.lane, mask), 0);
    before = k.add(before, k.select(isHigh, other, k.i32(0)));
    total = k.add(total, other);
  }
  return {before, total};
}

/// The first kernel: a CTA for each sequence.
static void emitPlaces(HostBuilder &host, SegmentMeanOp op,
                       const Products &products, Value memory) {
  KernelLaunch launch(host, "_places", kPlaceWarps);
  CTABuilder k(launch.body, host.loc, kPlaceWarps);
  unsigned s = host.position(Dim::Key);
  GlobalView mask =
      atLeads(k, launch.passOperand(k, *op.getKeyMaskMutable().begin()),
              splitLeads(k, k.block, launch.passLeads()));
  Value tokens = launch.passSmall(products.tokens);
  Value segments = launch.passSmall(products.segments);
  Places places(k, launch, memory, k.block, segments);
  // Two buffers: a barrier is enough for each round.
  Value warpSums = k.shared(2 * kPlaceWarps * 4);
  Type i32 = k.b.getI32Type();

  auto countsAt = [&](Value token) {
    Value inside = k.less(token, tokens);
    Value admitted = admits(k, mask, s, k.select(inside, token, k.i32(0)));
    return k.select(k.logicalAnd(inside, admitted), k.i32(1), k.i32(0));
  };
  // Calls `take` with each token, whether it counts, and those before it that
  // do; the sum of all.
  auto walk = [&](llvm::function_ref<void(Value, Value, Value)> take) {
    return k.loop(
        k.i32(0), tokens, k.i32(k.threads()), ValueRange(k.i32(0)),
        [&](Value first, ValueRange carried) -> SmallVector<Value> {
          Value token = k.add(first, k.thread), own = countsAt(token);
          auto [before, total] = sumLanesBefore(k, own);
          Value parity = k.rem(k.div(first, k.threads()), 2);
          Value buffer = k.at(warpSums, k.mul(parity, kPlaceWarps * 4));
          k.when(k.equal(k.lane, 0), [&, total = total] {
            k.store(total, k.at(buffer, k.mul(k.warp, 4)), 4);
          });
          k.barrier();
          Value number = k.add(carried[0], before), all = carried[0];
          for (int64_t warp = 0; warp < kPlaceWarps; ++warp) {
            Value sum = k.load(i32, k.at(buffer, warp * 4), 4);
            number = k.add(
                number, k.select(k.less(k.i32(warp), k.warp), sum, k.i32(0)));
            all = k.add(all, sum);
          }
          if (take)
            take(token, own, number);
          return {all};
        })[0];
  };
  Value count = walk(nullptr);
  k.when(k.equal(k.thread, 0), [&] { k.store(count, places.count(), 4); });
  // The buffer of the last round is the first of the next walk, or not.
  k.barrier();
  walk([&](Value token, Value own, Value number) {
    k.when(k.differs(own, 0), [&] {
      auto [low, lowUp] =
          products.divide(k, products.of(k, number, segments), count);
      auto [high, highUp] =
          products.divide(k, products.of(k, k.add(number, 1), segments), count);
      k.loop(lowUp, highUp, k.i32(1),
             [&](Value segment) { k.store(token, places.begin(segment), 4); });
      k.loop(low, high, k.i32(1), [&](Value segment) {
        k.store(k.add(token, 1), places.end(segment), 4);
      });
    });
  });
  launch.launch(k, host.leads());
}

namespace {
/// The second kernel.
class MeanKernel {
public:
  MeanKernel(HostBuilder &host, SegmentMeanOp op, const Products &products,
             Value memory);
  void emit();

private:
  /// Numbers of a thread's vector of columns, of f32.
  Type wideType(int64_t width) {
    Type f32 = k.b.getF32Type();
    return width == 1 ? f32 : VectorType::get({width}, f32);
  }
  void bindRange(Value lead, Value segment);
  Value loadToken(Value token);
  Value sumTokens();

  HostBuilder &host;
  SegmentMeanOp op;
  const Products &products;
  const Value memory;
  KernelLaunch launch;
  CTABuilder k;
  const unsigned s, d, c;
  const int64_t columns;
  /// Columns of a thread, threads of a row, and rows of the CTA.
  int64_t perLane = 1, lanes, rows;
  GlobalView input, mask;
  Value begin, end, length, firstColumn;
};
} // namespace

MeanKernel::MeanKernel(HostBuilder &host, SegmentMeanOp op,
                       const Products &products, Value memory)
    : host(host), op(op), products(products), memory(memory),
      launch(host, "", kMeanWarps), k(launch.body, host.loc, kMeanWarps),
      s(host.position(Dim::Key)), d(host.position(Dim::Feature)),
      c(host.position(Dim::Component)),
      columns(host.staticSize(Dim::Component)) {
  int64_t bits = getElementTypeOrSelf(op.getInput()).getIntOrFloatBitWidth();
  while (2 * perLane * bits <= 128 && columns % (2 * perLane) == 0)
    perLane *= 2;
  lanes = std::min<int64_t>(kWarp, llvm::PowerOf2Ceil(columns / perLane));
  rows = k.threads() / lanes;
}

void MeanKernel::bindRange(Value lead, Value segment) {
  Value segments = launch.passSmall(products.segments);
  Value count = launch.passSmall(products.tokens);
  std::optional<Places> places;
  if (mask) {
    places.emplace(k, launch, memory, lead, segments);
    count = places->load(places->count());
  }
  begin = products.divide(k, products.of(k, segment, count), segments).first;
  Value after = k.add(segment, 1);
  end = products.divide(k, products.of(k, after, count), segments).second;
  length = k.sub(end, begin);
  if (!mask)
    return;
  // Where nothing counts there are no places.
  SmallVector<Value> range = k.either(
      k.differs(count, 0),
      [&]() -> SmallVector<Value> {
        return {places->load(places->begin(segment)),
                places->load(places->end(segment))};
      },
      [&]() -> SmallVector<Value> { return {k.i32(0), k.i32(0)}; });
  begin = range[0];
  end = range[1];
}

Value MeanKernel::loadToken(Value token) {
  Value valid = k.less(token, end);
  // The first token counts.
  Value readable = k.select(valid, token, begin);
  if (mask)
    valid = k.logicalAnd(valid, admits(k, mask, s, readable));
  Type type = wideType(perLane);
  return k.either(
      valid,
      [&]() -> SmallVector<Value> {
        Value x =
            input.at(k, s, readable).at(k, c, firstColumn).load(k, c, perLane);
        if (x.getType() != type)
          x = arith::ExtFOp::create(k.b, k.loc, type, x);
        return {x};
      },
      [&]() -> SmallVector<Value> { return {k.zeros(type)}; })[0];
}

Value MeanKernel::sumTokens() {
  Value first = k.add(begin, k.div(k.thread, lanes));
  return k.loop(first, end, k.i32(kUnroll * rows),
                ValueRange(k.zeros(wideType(perLane))),
                [&](Value token, ValueRange sum) -> SmallVector<Value> {
                  SmallVector<Value> terms;
                  for (int64_t i = 0; i < kUnroll; ++i)
                    terms.push_back(loadToken(k.add(token, i * rows)));
                  for (int64_t half = kUnroll / 2; half > 0; half /= 2)
                    for (int64_t i = 0; i < half; ++i)
                      terms[i] = k.addf(terms[2 * i], terms[2 * i + 1]);
                  return {k.addf(sum[0], terms[0])};
                })[0];
}

void MeanKernel::emit() {
  int64_t blocks = llvm::divideCeil(columns, lanes * perLane);
  Value segments = launch.passSmall(products.segments);
  Value place = k.div(k.block, blocks);
  Value segment = k.rem(place, segments), lead = k.div(place, segments);
  SmallVector<Value> indices = splitLeads(k, lead, launch.passLeads());
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  input = operand(op.getInputMutable());
  if (op.getKeyMask())
    mask = operand(*op.getKeyMaskMutable().begin());
  GlobalView output = operand(op.getOutputsMutable()[0]).at(k, d, segment);
  bindRange(lead, segment);

  Value origin = k.mul(k.rem(k.block, blocks), lanes * perLane);
  Value lane = k.rem(k.thread, lanes);
  firstColumn = k.add(origin, k.mul(lane, perLane));
  // Vectors of at most 16 bytes, those of one half of the columns apart from
  // the others by half of all banks.
  int64_t width = std::min<int64_t>(perLane, 4), planes = perLane / width;
  int64_t vectorBytes = width * 4, rowBytes = lanes * vectorBytes;
  int64_t planeBytes = rows * rowBytes + 64;
  Value sums = k.shared(planes * planeBytes);
  auto store = [&](Value sum) {
    for (int64_t plane = 0; plane < planes; ++plane) {
      SmallVector<Value> part;
      for (int64_t i = 0; i < width && planes > 1; ++i)
        part.push_back(k.element(sum, plane * width + i));
      k.store(
          part.empty() ? sum : k.vector(part),
          k.at(sums, k.add(k.mul(k.thread, vectorBytes), plane * planeBytes)),
          vectorBytes);
    }
  };
  auto sumOwn = [&] { store(sumTokens()); };
  // Columns that are not there are not added up below.
  if (columns % (lanes * perLane) == 0)
    sumOwn();
  else
    k.when(k.less(firstColumn, columns), sumOwn);
  k.barrier();

  // No token gives a sum of 0: divided by 1 it stays.
  Value divisor = arith::SIToFPOp::create(k.b, k.loc, k.b.getF32Type(),
                                          k.max(length, k.i32(1)));
  Type type = output.getElementType();
  k.deal(planes * lanes, [&](Value item) {
    Value column = k.add(origin, k.mul(item, width));
    Value at = k.at(sums, k.add(k.mul(k.div(item, planes), vectorBytes),
                                k.mul(k.rem(item, planes), planeBytes)));
    k.when(k.less(column, columns), [&] {
      Value sum = k.load(wideType(width), at, vectorBytes);
      sum = k.loop(k.i32(1), k.i32(rows), k.i32(1), ValueRange(sum),
                   [&](Value row, ValueRange carried) -> SmallVector<Value> {
                     Value next = k.at(at, k.mul(row, rowBytes));
                     return {k.addf(carried[0], k.load(wideType(width), next,
                                                       vectorBytes))};
                   })[0];
      sum = k.divf(sum, width == 1 ? divisor : k.splat(divisor, width));
      if (!type.isF32())
        sum = arith::TruncFOp::create(
            k.b, k.loc,
            width == 1 ? type : Type(VectorType::get({width}, type)), sum);
      output.at(k, c, column).store(k, sum, c, width);
    });
  });
  launch.launch(k, host.mul(host.mul(host.leads(), products.segments),
                            host.index(blocks)));
}

void mlir::attn::emitSegmentMean(HostBuilder &host, SegmentMeanOp op) {
  // Of no columns there is nothing to write.
  if (host.staticSize(Dim::Component) == 0)
    return;
  Products products(host);
  Value memory;
  if (op.getKeyMask()) {
    Value numbers =
        host.add(host.mul(products.segments, host.index(2)), host.index(1));
    memory = host.workspace(host.mul(host.leads(), numbers));
    emitPlaces(host, op, products, memory);
  }
  MeanKernel(host, op, products, memory).emit();
  host.releaseWorkspace();
}
