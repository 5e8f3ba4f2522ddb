//===- ExponentialReadout.cpp - attn.linear_readout of exp(ℓ) -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warp takes 16 queries and all features, a block at a time:
//
//   ℓ = q · wᵀ + offsets, m among them; M' = max(M, max_f ℓ)
//   a = 2^(ℓ − M') rounded to 16 bits: the left factor where it is
//   o = o · 2^(M − M') + a · state, den likewise with a · z; M = M'
//
// Blocks stay in shared memory where all fit, and the CTA goes through many
// queries; else, as when every key is a feature, they pass by for each tile of
// queries. o is divided by den, or multiplied by 2^M. A row's own square counts
// only there.
//
//===----------------------------------------------------------------------===//

#include "FeatureBlock.h"
#include "QueryRows.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::attn;

/// Features at a time, as registers allow: of short rows that stay, and else.
static constexpr int64_t kBlock = 64;
static constexpr int64_t kShortBlock = 32;
/// Blocks in shared memory.
static constexpr int64_t kMaxResident = 4;
/// Tiles of 8 columns that are summed before they are added to what is carried.
static constexpr int64_t kTilesAtOnce = 2;
/// What the shift and scratch of the packed state take.
static constexpr int64_t kOtherBytes = 1024;

namespace {
/// How the features are taken.
struct Plan {
  Plan(HostBuilder &host, LinearReadoutOp op, const FeatureOrder &components);

  FeatureBlock makeBlock() const {
    return FeatureBlock(blockFeatures, values, weighs, isProjected, components,
                        element, packed);
  }
  bool isResident() const { return blocks > 0; }

  bool isProjected, weighs;
  int64_t values, blockFeatures;
  /// Blocks that stay in shared memory; 0 if they pass by.
  int64_t blocks = 0;
  int64_t warps;
  FeatureOrder components;
  Type element, packed;
};

/// Of 16 queries, what is carried from block to block.
struct RowSums {
  RowSums(CTABuilder &k, const Plan &plan)
      : maxima(k), sums(plan.values / 8, k.zeroSums()) {
    weights.fill(plan.weighs ? k.constant(0.0) : Value());
  }
  SmallVector<Value> flatten() const;
  void assign(ValueRange values);

  RowMaxima maxima;
  /// By row: this lane's part of the sum of weights; or null.
  std::array<Value, 2> weights;
  SmallVector<Sums> sums;
};

class ExponentialReadout {
public:
  ExponentialReadout(HostBuilder &host, LinearReadoutOp op);
  void emit();

private:
  void bindState(ValueRange indices);
  void addBlock(const FeatureBlock &block, ArrayRef<Quad> left, RowSums &sums,
                bool isFirst);
  void addBlocks(const FeatureBlock &first, ArrayRef<Quad> left, RowSums &sums);
  void storeRows(Value row, const FeatureBlock &block, ValueRange words,
                 const RowSums &sums);
  void emitResident();
  void emitPassing();

  HostBuilder &host;
  LinearReadoutOp op;
  const Plan plan;
  KernelLaunch launch;
  CTABuilder k;
  LogitMap map;
  QueryRows queries;
  FeatureSource source;
};
} // namespace

Plan::Plan(HostBuilder &host, LinearReadoutOp op,
           const FeatureOrder &components)
    : isProjected(bool(op.getProjection())),
      weighs(op.getNormalizer() || op.getQueryMap().normalizesRow()),
      values(host.staticSize(Dim::Value)), components(components),
      element(getElementTypeOrSelf(op.getQuery())) {
  MLIRContext *context = op.getContext();
  // Weights of features may lie far apart where z weighs them too: that needs
  // the range of bf16. Else they are at most 1 beside the largest.
  packed = op.getNormalizer() ? Type(BFloat16Type::get(context))
                              : Type(Float16Type::get(context));
  int64_t features = host.staticSize(Dim::Feature), bytes = 0;
  bool isStatic = !ShapedType::isDynamic(features);
  auto choose = [&](int64_t most) {
    blockFeatures = most;
    if (!isProjected)
      blockFeatures = features;
    else if (isStatic && features < most)
      blockFeatures = std::max<int64_t>(16 * ((features + 15) / 16), 16);
    bytes = makeBlock().bytes() + 64;
    if (!isStatic)
      return;
    int64_t all =
        std::max<int64_t>((features + blockFeatures - 1) / blockFeatures, 1);
    if (all <= kMaxResident &&
        all * bytes + kOtherBytes <= host.target.sharedPerBlock)
      blocks = all;
  };
  if (std::max(components.features, values) <= 64)
    choose(kBlock);
  if (!isResident())
    choose(kShortBlock);
  // Where few CTAs fit a multiprocessor, larger ones.
  warps = isResident() && blocks * bytes <= 40 * 1024 ? 4 : 8;
}

SmallVector<Value> RowSums::flatten() const {
  SmallVector<Value> values(maxima.largest.begin(), maxima.largest.end());
  if (weights[0])
    values.append(weights.begin(), weights.end());
  for (const Sums &tile : sums)
    append(values, tile);
  return values;
}

void RowSums::assign(ValueRange values) {
  llvm::copy(values.take_front(2), maxima.largest.begin());
  values = values.drop_front(2);
  if (weights[0]) {
    llvm::copy(values.take_front(2), weights.begin());
    values = values.drop_front(2);
  }
  for (Sums &tile : sums)
    tile = takeSums(values);
}

/// Lets no compiler write the body of a loop more than once, whose copies would
/// be scheduled together and need the registers of all.
static void keepRolled(ValueRange results) {
  MLIRContext *context = results.front().getContext();
  auto unroll = LLVM::LoopUnrollAttr::get(
      context, /*disable=*/BoolAttr::get(context, true), {}, {}, {}, {}, {},
      {});
  results.front().getDefiningOp()->setAttr(
      "loop_annotation",
      LLVM::LoopAnnotationAttr::get(context, {}, {}, {}, unroll, {}, {}, {}, {},
                                    {}, {}, {}, {}, {}, {}, {}));
}

static FeatureOrder getComponents(HostBuilder &host, LinearReadoutOp op) {
  return FeatureOrder(
      host.staticSize(op.getProjection() ? Dim::Component : Dim::Feature));
}

ExponentialReadout::ExponentialReadout(HostBuilder &host, LinearReadoutOp op)
    : host(host), op(op), plan(host, op, getComponents(host, op)),
      launch(host, "", plan.warps), k(launch.body, host.loc, plan.warps),
      map(host, launch, k, op.getQueryMap(), op.getScale()), queries(host, op) {
  // What divides rows of the state does not divide the result.
  source.divides = op.getNormalizerState() && !op.getNormalizerAttr();
}

void ExponentialReadout::bindState(ValueRange indices) {
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  source.r = host.position(Dim::Rank);
  source.d = host.position(Dim::Feature);
  source.e = host.position(Dim::Value);
  source.state = operand(op.getStateMutable());
  if (op.getNormalizerState())
    source.normalizer = operand(*op.getNormalizerStateMutable().begin());
  if (op.getStateMaximum())
    source.maximum = operand(*op.getStateMaximumMutable().begin());
  Projection &projection = source.projection;
  projection.features = launch.passSmall(host.size(Dim::Feature));
  if (!plan.isProjected)
    return;
  projection.view = operand(*op.getProjectionMutable().begin());
  projection.f = source.d;
  projection.c = host.position(Dim::Component);
  projection.components = plan.components.features;
  projection.isDistance = map.map.isDistance;
  projection.prepareShift(
      k, [&](Value component) { return plan.components.rowOf(k, component); });
  if (projection.shift)
    k.barrier();
}

void ExponentialReadout::addBlock(const FeatureBlock &block,
                                  ArrayRef<Quad> queriesOfLane, RowSums &sums,
                                  bool isFirst) {
  LogitTile logits = block.rows.logits(k, queriesOfLane, map.slope);
  sums.maxima.include(k, logits);
  SmallVector<Quad> left =
      emitExponentials(k, logits, sums.maxima, plan.packed);
  const std::array<Value, 2> &decay = sums.maxima.decay;
  if (plan.weighs) {
    Sums weights = block.state.multiplyNormalizer(k, left);
    for (int64_t half = 0; half < 2; ++half) {
      Value sum = k.addf(weights[2 * half], weights[2 * half + 1]);
      sums.weights[half] =
          isFirst ? sum : k.fma(sums.weights[half], decay[half], sum);
    }
  }
  // A block is summed from zero, so that errors do not grow with their number.
  // A few columns at a time: the registers of all would not do.
  int64_t tiles = plan.values / 8;
  for (int64_t first = 0; first < tiles; first += kTilesAtOnce) {
    int64_t count = std::min(kTilesAtOnce, tiles - first);
    SmallVector<Sums> product =
        block.state.multiply(k, left, /*term=*/0, first, count);
    for (auto [tile, sum] : llvm::enumerate(product))
      for (int64_t i = 0; i < 4; ++i) {
        Value x = sum[i], &total = sums.sums[first + tile][i];
        if (block.state.stateScale)
          x = k.mulf(x, block.state.stateScale);
        total = isFirst ? x : k.fma(total, decay[i / 2], x);
      }
  }
}

void ExponentialReadout::storeRows(Value row, const FeatureBlock &block,
                                   ValueRange words, const RowSums &sums) {
  Value scales[2];
  if (!plan.weighs) {
    std::array<Value, 2> terms =
        emitSquareTerms(k, map, plan.components.arrange(words), plan.element,
                        source.projection);
    for (int64_t half = 0; half < 2; ++half) {
      Value m = k.addf(sums.maxima.largest[half], terms[half]);
      if (map.map.isDistance)
        m = k.minimum(m, k.constant(0.0));
      scales[half] = k.exp2(m);
    }
  } else {
    for (int64_t half = 0; half < 2; ++half) {
      Value sum = k.sumOfGroup(sums.weights[half]);
      if (op.getNormalizerAttr()) {
        scales[half] = emitReciprocal(k, op.getNormalizerAttr(), sum);
        continue;
      }
      // Without any feature there is nothing to divide.
      Value inverse = k.divf(k.constant(1.0), sum);
      scales[half] = unlessZero(k, sum, inverse, k.constant(0.0));
    }
  }
  queries.store(k, block.state, row, sums.sums, scales);
}

void ExponentialReadout::addBlocks(const FeatureBlock &first,
                                   ArrayRef<Quad> left, RowSums &sums) {
  if (plan.blocks == 1)
    return addBlock(first, left, sums, /*isFirst=*/true);
  SmallVector<Value> totals =
      k.loop(k.i32(0), k.i32(plan.blocks), k.i32(1), sums.flatten(),
             [&](Value index, ValueRange carried) {
               RowSums next = sums;
               next.assign(carried);
               addBlock(first.at(k, index, /*isFilled=*/true), left, next,
                        /*isFirst=*/false);
               return next.flatten();
             });
  keepRolled(totals);
  sums.assign(totals);
}

void ExponentialReadout::emitResident() {
  int64_t few = 4 * plan.warps * kQueryRows;
  QueryShare share = QueryRows::share(host, /*many=*/4 * few, few);
  bindState(queries.bind(host, op, launch, k, share));
  FeatureBlock first = plan.makeBlock();
  first.allocate(k, plan.blocks);
  if (plan.blocks == 1)
    first.fill(k, map, source, k.i32(0));
  else
    k.loop(k.i32(0), k.i32(plan.blocks), k.i32(1), [&](Value index) {
      first.at(k, index, /*isFilled=*/false)
          .fill(k, map, source, k.mul(index, plan.blockFeatures));
    });
  k.barrier();

  Value begin = k.add(queries.first, k.wide(k.mul(k.warp, kQueryRows)));
  Value step = k.i64(plan.warps * kQueryRows);
  k.loop(begin, queries.end, step, queries.load(k, plan.components, begin),
         [&](Value row, ValueRange words) {
           SmallVector<Value> next =
               queries.load(k, plan.components, k.add(row, step));
           SmallVector<Quad> left = plan.components.arrange(words);
           RowSums sums(k, plan);
           addBlocks(first, left, sums);
           storeRows(row, first, words, sums);
           return next;
         });
  // ptxas would spill for two CTAs.
  if (plan.blocks > 1)
    launch.preferRegisters();
  launch.launch(k, host.mul(host.leads(), share.perLead));
}

void ExponentialReadout::emitPassing() {
  int64_t rows = plan.warps * kQueryRows;
  QueryShare share = QueryRows::share(host, rows, rows);
  bindState(queries.bind(host, op, launch, k, share));
  FeatureBlock block = plan.makeBlock();
  block.allocate(k);
  Value row = k.add(queries.first, k.wide(k.mul(k.warp, kQueryRows)));
  SmallVector<Value> words = queries.load(k, plan.components, row);
  SmallVector<Quad> left = plan.components.arrange(words);
  RowSums sums(k, plan);
  SmallVector<Value> totals =
      k.loop(k.i32(0), source.projection.features, k.i32(plan.blockFeatures),
             sums.flatten(), [&](Value first, ValueRange carried) {
               // All are done with the block before.
               k.barrier();
               block.fill(k, map, source, first);
               k.barrier();
               RowSums next = sums;
               next.assign(carried);
               addBlock(block, left, next, /*isFirst=*/false);
               return next.flatten();
             });
  sums.assign(totals);
  storeRows(row, block, words, sums);
  launch.launch(k, host.mul(host.leads(), share.perLead));
}

void ExponentialReadout::emit() {
  plan.isResident() ? emitResident() : emitPassing();
}

void mlir::attn::emitExponentialReadout(HostBuilder &host, LinearReadoutOp op) {
  ExponentialReadout(host, op).emit();
  host.releaseWorkspace();
}
