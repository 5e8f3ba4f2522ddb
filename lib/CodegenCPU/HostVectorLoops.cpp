//===- HostVectorLoops.cpp - Elementwise and reducing loops in vectors ----===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One loop of a linalg.generic is chosen to run in vectors: a parallel one
// along which the results are contiguous,
//
//   for i { for j += 16 { out[i, j:j+16] = f(a[i, j:j+16], b[i]) } }
//
// or a reduction that keeps a vector of partial results,
//
//   for i { acc = 0; for k += 64 { acc = f(a[i, k:k+64], acc) }; out[i] += Σ
//   acc }
//
// whose lanes are combined in a fixed order. What is left of a loop is masked.
//
//===----------------------------------------------------------------------===//

#include "HostAccess.h"
#include "HostLoops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::attn;

/// Vectors of partial results that a reduction keeps, so that one does not wait
/// for the other: latency times throughput of an addition.
static constexpr int64_t kPartialVectors = 4;

/// Past this many operations a reduction's body fills the registers itself.
static constexpr unsigned kMaxPartialOps = 4;

/// Loops shorter than this stay scalar.
static constexpr int64_t kMinVectorSize = 4;

//===----------------------------------------------------------------------===//
// What can run in vectors
//===----------------------------------------------------------------------===//

static bool isScalar(Type type) { return type.isIntOrIndexOrFloat(); }

static bool isVectorizable(Operation &op) {
  if (isa<arith::ConstantOp, linalg::IndexOp, linalg::YieldOp, memref::LoadOp>(
          op))
    return true;
  // Lanes that are masked hold 0, by which nobody may divide.
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
          arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp>(op))
    return false;
  return op.getNumRegions() == 0 && op.getNumResults() == 1 &&
         OpTrait::hasElementwiseMappableTraits(&op) &&
         isScalar(op.getResult(0).getType()) &&
         llvm::all_of(op.getOperandTypes(), isScalar);
}

/// The operation that combines destination `index` with the other operands, if
/// its lanes can be combined in any grouping.
static Operation *getCombiner(linalg::GenericOp op, unsigned index) {
  BlockArgument out = op.getRegionOutputArgs()[index];
  Value yielded = op.getBody()->getTerminator()->getOperand(index);
  Operation *combiner = yielded.getDefiningOp();
  if (!out.hasOneUse() || !combiner || *out.user_begin() != combiner ||
      combiner->getNumOperands() != 2)
    return nullptr;
  // Destinations that look at each other are no plain reductions.
  if (!yielded.hasOneUse())
    return nullptr;
  return arith::getNeutralElement(combiner) ? combiner : nullptr;
}

//===----------------------------------------------------------------------===//
// The loops
//===----------------------------------------------------------------------===//

namespace {
class VectorLoops {
public:
  VectorLoops(RewriterBase &b, linalg::GenericOp op, const HostVectors &vectors)
      : b(b), loc(op.getLoc()), op(op), vectors(vectors), access(b, loc) {}

  LogicalResult run();

private:
  /// A higher score is a better loop for vectors; none: impossible.
  std::optional<int64_t> score(unsigned dim);
  bool isParallel(unsigned dim) {
    return op.getIteratorTypesArray()[dim] == utils::IteratorType::parallel;
  }
  AffineMap mapOf(OpOperand *operand) {
    return op.getMatchingIndexingMap(operand);
  }
  MemRefType typeOf(OpOperand *operand) {
    return cast<MemRefType>(operand->get().getType());
  }

  /// Runs `dims` around `body`, which takes and returns `carried`.
  SmallVector<Value>
  nest(ArrayRef<unsigned> dims, SmallVector<Value> carried,
       function_ref<SmallVector<Value>(SmallVector<Value>)> body);
  /// Runs the vector loop around `body`: full vectors, then a masked one.
  SmallVector<Value> strip(
      SmallVector<Value> carried,
      function_ref<SmallVector<Value>(const Lanes &, SmallVector<Value>)> body);

  void runParallel();
  void runReduction();
  /// The body on vectors, with the destinations' values given.
  SmallVector<Value> emitBody(const Lanes &lanes, ArrayRef<Value> outs);
  Value emitLoad(memref::LoadOp load, const Lanes &lanes,
                 function_ref<Value(Value)> lookup,
                 const DenseSet<Value> &steps);
  Value reduceLanes(Value vector, Operation *combiner);
  Value combine(Operation *combiner, Value lhs, Value rhs);

  RewriterBase &b;
  Location loc;
  linalg::GenericOp op;
  const HostVectors &vectors;
  HostAccess access;
  SmallVector<int64_t> sizes;
  SmallVector<Value> bounds, positions;
  /// The loop that runs in vectors, and how many lanes it takes at a time.
  unsigned dim = 0;
  int64_t width = 0;
  SmallVector<unsigned> outer, inner;
};
} // namespace

std::optional<int64_t> VectorLoops::score(unsigned candidate) {
  if (!ShapedType::isDynamic(sizes[candidate]) &&
      sizes[candidate] < kMinVectorSize)
    return std::nullopt;
  int64_t total = isParallel(candidate) ? 1 : 0;
  for (OpOperand &init : op.getDpsInitsMutable()) {
    Access kind = getAccess(typeOf(&init), mapOf(&init), candidate);
    if (kind == Access::Apart ||
        (kind == Access::Uniform) == isParallel(candidate))
      return std::nullopt;
    if (!isParallel(candidate) &&
        !getCombiner(op, init.getOperandNumber() - op.getNumDpsInputs()))
      return std::nullopt;
  }
  for (OpOperand *input : op.getDpsInputOperands())
    if (isa<MemRefType>(input->get().getType()) &&
        getAccess(typeOf(input), mapOf(input), candidate) == Access::Apart)
      total -= 3;
    else
      total += 2;
  // Short vectors waste lanes.
  if (!ShapedType::isDynamic(sizes[candidate]) &&
      sizes[candidate] < vectors.lanes)
    total -= 2;
  return total;
}

LogicalResult VectorLoops::run() {
  if (op.getNumLoops() == 0 || !llvm::all_of(*op.getBody(), isVectorizable))
    return failure();
  sizes = getLoopSizes(op);
  std::optional<int64_t> best;
  for (unsigned d = 0, e = op.getNumLoops(); d < e; ++d)
    if (std::optional<int64_t> s = score(d); s && (!best || *s >= *best)) {
      best = s;
      dim = d;
    }
  if (!best)
    return failure();

  for (unsigned d = 0, e = op.getNumLoops(); d < e; ++d)
    if (d != dim)
      (isParallel(d) ? outer : inner).push_back(d);
  b.setInsertionPoint(op);
  bounds = createLoopBounds(b, op);
  positions.assign(op.getNumLoops(), Value());
  width = vectors.lanes;
  if (!isParallel(dim) &&
      op.getBody()->getOperations().size() <= kMaxPartialOps)
    while (width < vectors.lanes * kPartialVectors &&
           (ShapedType::isDynamic(sizes[dim]) || sizes[dim] >= 2 * width))
      width *= 2;
  nest(outer, {}, [&](SmallVector<Value>) {
    isParallel(dim) ? runParallel() : runReduction();
    return SmallVector<Value>();
  });
  return success();
}

SmallVector<Value>
VectorLoops::nest(ArrayRef<unsigned> dims, SmallVector<Value> carried,
                  function_ref<SmallVector<Value>(SmallVector<Value>)> body) {
  if (dims.empty())
    return body(std::move(carried));
  if (sizes[dims.front()] == 1) {
    positions[dims.front()] = access.index(0);
    return nest(dims.drop_front(), std::move(carried), body);
  }
  auto loop = scf::ForOp::create(b, loc, access.index(0), bounds[dims.front()],
                                 access.index(1), carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  positions[dims.front()] = loop.getInductionVar();
  SmallVector<Value> next =
      nest(dims.drop_front(),
           llvm::to_vector_of<Value>(loop.getRegionIterArgs()), body);
  b.setInsertionPointToEnd(loop.getBody());
  if (!carried.empty() || loop.getBody()->empty() ||
      !loop.getBody()->back().hasTrait<OpTrait::IsTerminator>())
    scf::YieldOp::create(b, loc, next);
  return SmallVector<Value>(loop.getResults());
}

SmallVector<Value> VectorLoops::strip(
    SmallVector<Value> carried,
    function_ref<SmallVector<Value>(const Lanes &, SmallVector<Value>)> body) {
  int64_t size = sizes[dim];
  Value zero = access.index(0), step = access.index(width);
  Value full; // the end of the full vectors
  if (!ShapedType::isDynamic(size)) {
    full = access.index(size / width * width);
  } else {
    Value rest = arith::RemUIOp::create(b, loc, bounds[dim], step);
    full = arith::SubIOp::create(b, loc, bounds[dim], rest);
  }
  if (ShapedType::isDynamic(size) || size >= width) {
    auto loop = scf::ForOp::create(b, loc, zero, full, step, carried);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    positions[dim] = loop.getInductionVar();
    SmallVector<Value> next =
        body({dim, width, {}, {}},
             llvm::to_vector_of<Value>(loop.getRegionIterArgs()));
    if (!carried.empty() || loop.getBody()->empty() ||
        !loop.getBody()->back().hasTrait<OpTrait::IsTerminator>())
      scf::YieldOp::create(b, loc, next);
    carried = SmallVector<Value>(loop.getResults());
  }
  if (!ShapedType::isDynamic(size) && size % width == 0)
    return carried;

  auto masked = [&](SmallVector<Value> in) {
    positions[dim] = full;
    Lanes lanes{dim, width, {}, {}};
    Value rest = arith::SubIOp::create(b, loc, bounds[dim], full);
    lanes.mask = vector::CreateMaskOp::create(
        b, loc, VectorType::get(width, b.getI1Type()), rest);
    lanes.last = arith::SubIOp::create(b, loc, bounds[dim], access.index(1));
    return body(lanes, std::move(in));
  };
  if (!ShapedType::isDynamic(size))
    return masked(std::move(carried));
  Value some = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, full,
                                     bounds[dim]);
  auto branch = scf::IfOp::create(b, loc, TypeRange(carried), some,
                                  /*withElseRegion=*/!carried.empty());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  SmallVector<Value> next = masked(carried);
  if (!carried.empty()) {
    scf::YieldOp::create(b, loc, next);
    b.setInsertionPointToStart(branch.elseBlock());
    scf::YieldOp::create(b, loc, carried);
  }
  return SmallVector<Value>(branch.getResults());
}

void VectorLoops::runParallel() {
  strip({}, [&](const Lanes &lanes, SmallVector<Value>) {
    SmallVector<Value> outs;
    for (OpOperand &init : op.getDpsInitsMutable())
      outs.push_back(
          op.payloadUsesValueFromOperand(&init)
              ? access.load(init.get(), mapOf(&init), positions, lanes)
              : Value());
    // Destinations that are not read need no value in the loops.
    SmallVector<Value> carried;
    for (auto [init, out] : llvm::zip(op.getDpsInitsMutable(), outs)) {
      if (!inner.empty() && !out)
        out = access.load(init.get(), mapOf(&init), positions, lanes);
      carried.push_back(out);
    }
    SmallVector<Value> results;
    if (inner.empty())
      results = emitBody(lanes, carried);
    else
      results = nest(inner, carried, [&](SmallVector<Value> in) {
        return emitBody(lanes, in);
      });
    for (auto [init, result] : llvm::zip(op.getDpsInitsMutable(), results))
      access.store(access.broadcast(result, width), init.get(), mapOf(&init),
                   positions, lanes);
    return SmallVector<Value>();
  });
}

void VectorLoops::runReduction() {
  SmallVector<Value> partial;
  SmallVector<Operation *> combiners;
  for (unsigned i = 0, e = op.getNumDpsInits(); i < e; ++i) {
    combiners.push_back(getCombiner(op, i));
    TypedAttr neutral = *arith::getNeutralElement(combiners.back());
    partial.push_back(
        access.broadcast(arith::ConstantOp::create(b, loc, neutral), width));
  }
  SmallVector<Value> results = nest(inner, partial, [&](SmallVector<Value> in) {
    return strip(in, [&](const Lanes &lanes, SmallVector<Value> in) {
      SmallVector<Value> next = emitBody(lanes, in);
      for (auto [before, after] : llvm::zip(in, next)) {
        after = access.broadcast(after, width);
        if (lanes.mask)
          after = arith::SelectOp::create(b, loc, lanes.mask, after, before);
      }
      return next;
    });
  });
  positions[dim] = access.index(0);
  for (auto [init, result, combiner] :
       llvm::zip(op.getDpsInitsMutable(), results, combiners)) {
    Value before = access.loadElement(init.get(), mapOf(&init), positions);
    Value after = combine(combiner, before, reduceLanes(result, combiner));
    memref::StoreOp::create(b, loc, after, init.get(),
                            access.getIndices(mapOf(&init), positions));
  }
}

Value VectorLoops::combine(Operation *combiner, Value lhs, Value rhs) {
  OperationState state(loc, combiner->getName());
  state.addOperands({lhs, rhs});
  state.addTypes(lhs.getType());
  state.addAttributes(combiner->getAttrs());
  return b.create(state)->getResult(0);
}

/// Halves the vector until one lane is left.
Value VectorLoops::reduceLanes(Value vector, Operation *combiner) {
  for (int64_t count = width; count > 1; count /= 2) {
    Value low = vector::ExtractStridedSliceOp::create(
        b, loc, vector, ArrayRef<int64_t>{0}, ArrayRef<int64_t>{count / 2},
        ArrayRef<int64_t>{1});
    Value high = vector::ExtractStridedSliceOp::create(
        b, loc, vector, ArrayRef<int64_t>{count / 2},
        ArrayRef<int64_t>{count / 2}, ArrayRef<int64_t>{1});
    vector = combine(combiner, low, high);
  }
  return vector::ExtractOp::create(b, loc, vector, 0);
}

//===----------------------------------------------------------------------===//
// The body
//===----------------------------------------------------------------------===//

Value VectorLoops::emitLoad(memref::LoadOp load, const Lanes &lanes,
                            function_ref<Value(Value)> lookup,
                            const DenseSet<Value> &steps) {
  SmallVector<Value> indices;
  for (Value index : load.getIndices())
    indices.push_back(lookup(index));
  auto isVector = [](Value value) { return isa<VectorType>(value.getType()); };
  if (llvm::none_of(indices, isVector))
    return memref::LoadOp::create(b, loc, load.getMemRef(), indices);

  auto type = load.getMemRefType();
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  if (llvm::none_of(ArrayRef(indices).drop_back(), isVector) &&
      steps.contains(indices.back()) &&
      getAccess(type, identity, type.getRank() - 1) == Access::Contiguous) {
    indices.back() = positions[dim];
    Lanes moved = lanes;
    moved.dim = type.getRank() - 1;
    return access.load(load.getMemRef(), identity, indices, moved);
  }
  SmallVector<Value> elements;
  for (int64_t lane = 0; lane < width; ++lane) {
    SmallVector<Value> at;
    for (Value index : indices)
      at.push_back(isVector(index)
                       ? vector::ExtractOp::create(b, loc, index, lane)
                       : index);
    elements.push_back(memref::LoadOp::create(b, loc, load.getMemRef(), at));
  }
  return vector::FromElementsOp::create(
      b, loc, VectorType::get(width, type.getElementType()), elements);
}

SmallVector<Value> VectorLoops::emitBody(const Lanes &lanes,
                                         ArrayRef<Value> outs) {
  IRMapping mapping;
  for (OpOperand *input : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(input);
    if (!isa<MemRefType>(input->get().getType()))
      mapping.map(argument, input->get());
    else if (!argument.use_empty())
      mapping.map(argument,
                  access.load(input->get(), mapOf(input), positions, lanes));
  }
  for (auto [argument, value] : llvm::zip(op.getRegionOutputArgs(), outs))
    if (value)
      mapping.map(argument, value);

  // Indices that grow by one from lane to lane.
  DenseSet<Value> steps;
  auto lookup = [&](Value value) { return mapping.lookupOrDefault(value); };
  for (Operation &inner : op.getBody()->without_terminator()) {
    Value result;
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      result = positions[index.getDim()];
      if (index.getDim() == dim) {
        auto type = VectorType::get(width, b.getIndexType());
        result = arith::AddIOp::create(b, loc, access.broadcast(result, width),
                                       vector::StepOp::create(b, loc, type));
        if (lanes.mask)
          result = arith::MinSIOp::create(b, loc, result,
                                          access.broadcast(lanes.last, width));
        steps.insert(result);
      }
    } else if (auto load = dyn_cast<memref::LoadOp>(inner)) {
      result = emitLoad(load, lanes, lookup, steps);
    } else {
      SmallVector<Value> operands =
          llvm::map_to_vector(inner.getOperands(), lookup);
      Type type = inner.getResult(0).getType();
      if (llvm::any_of(operands, [](Value operand) {
            return isa<VectorType>(operand.getType());
          })) {
        for (Value &operand : operands)
          operand = access.broadcast(operand, width);
        type = VectorType::get(width, type);
      }
      OperationState state(loc, inner.getName());
      state.addOperands(operands);
      state.addTypes(type);
      state.addAttributes(inner.getAttrs());
      result = b.create(state)->getResult(0);
    }
    mapping.map(inner.getResult(0), result);
  }
  return llvm::map_to_vector(
      op.getBody()->getTerminator()->getOperands(),
      [&](Value value) { return access.broadcast(lookup(value), width); });
}

LogicalResult mlir::attn::emitVectorLoops(RewriterBase &rewriter,
                                          linalg::GenericOp op,
                                          const HostVectors &vectors) {
  return VectorLoops(rewriter, op, vectors).run();
}
