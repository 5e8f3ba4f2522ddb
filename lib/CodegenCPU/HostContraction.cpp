//===- HostContraction.cpp - Products of matrices and convolutions --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// out[…, m, n] += Σ_k a[…, m, k] · b[…, k, n] for any maps of a and b, with the
// loop n along which the result is contiguous in vectors:
//
//   for n += panel
//     for k += block
//       pack b[k:k+block, n:n+panel]             contiguous, widened
//       for m += rows
//         acc[rows, panel] = out[m:, n:]         in registers
//         for k'  acc = fma(broadcast a[m:, k'], packed[k'], acc)
//         out[m:, n:] = acc
//
// Each element is a sum in the order of k, so that blocks and threads do not
// change it. Where there are too few rows to pay for it, b is read in place.
//
//===----------------------------------------------------------------------===//

#include "HostAccess.h"
#include "HostLoops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// Rows of a register tile, if the registers allow: enough FMAs for each load
/// of the panel.
static constexpr int64_t kMaxRows = 8;

/// Vectors of a register tile in a row.
static constexpr int64_t kColumns = 2;

/// Elements of k in a packed panel: 512 · 32 · 4 bytes stay in the L2 cache,
/// and one row tile's part of a in L1.
static constexpr int64_t kBlock = 512;

/// Packing b is a pass over it, as much work as this many rows.
static constexpr int64_t kMinRowsToPack = 6;

namespace {
class Contraction {
public:
  Contraction(RewriterBase &b, linalg::GenericOp op, const HostVectors &vectors)
      : b(b), loc(op.getLoc()), op(op), vectors(vectors), access(b, loc) {}

  LogicalResult run();

private:
  bool matchBody();
  bool assignLoops();
  int64_t getInnerSize();
  SmallVector<ReassociationIndices> getGroups();
  bool canFlatten();

  bool uses(OpOperand *operand, unsigned dim) {
    return op.getMatchingIndexingMap(operand).isFunctionOfDim(dim);
  }
  AffineMap mapOf(OpOperand *operand) {
    return op.getMatchingIndexingMap(operand);
  }
  bool isDynamic(unsigned dim) { return ShapedType::isDynamic(sizes[dim]); }

  /// `size` as a lane mask of one vector at `first`, or all lanes.
  Lanes getLanes(Value first, bool masked);
  Value widen(Value value);
  Value load(OpOperand *operand, const Lanes &lanes);

  /// Runs `body` for each position of `dims` below `bounds`.
  void loops(ArrayRef<unsigned> dims, function_ref<void()> body);
  SmallVector<Value>
  loopsOverK(unsigned index, SmallVector<Value> carried,
             function_ref<SmallVector<Value>(SmallVector<Value>)> body);
  SmallVector<Value>
  flatLoop(SmallVector<Value> carried,
           function_ref<SmallVector<Value>(Value, SmallVector<Value>)> body);
  void emitPanel(int64_t columns, bool masked);
  void emitPack(int64_t columns, bool masked);
  void emitRows(int64_t columns, bool masked);
  void emitTile(int64_t rows, int64_t columns, bool masked);
  Value getPackedRow();

  RewriterBase &b;
  Location loc;
  linalg::GenericOp op;
  const HostVectors &vectors;
  HostAccess access;

  OpOperand *lhs = nullptr, *rhs = nullptr, *out = nullptr;
  FloatType sum;
  int64_t lanes = 0;
  unsigned n = 0;
  std::optional<unsigned> m;
  SmallVector<unsigned> k, outerShared, outerRows;

  SmallVector<int64_t> sizes;
  SmallVector<Value> bounds, positions;
  /// The block of k: [first, end) of the first loop over k.
  Value blockFirst, blockEnd, first; // first column of the panel
  int64_t blockSize = 0, innerSize = 1, tileRows = 0;
  Value packed;
  /// With all loops over k flattened into one: the other operand, its map, and
  /// the position in k.
  Value flatLhs;
  AffineMap flatMap;
};
} // namespace

//===----------------------------------------------------------------------===//
// What is a contraction
//===----------------------------------------------------------------------===//

/// The block argument behind conversions to a wider float.
static BlockArgument lookThroughExt(Value value) {
  while (auto ext = value.getDefiningOp<arith::ExtFOp>())
    value = ext.getIn();
  return dyn_cast<BlockArgument>(value);
}

bool Contraction::matchBody() {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return false;
  out = op.getDpsInitOperand(0);
  sum = dyn_cast<FloatType>(op.getRegionOutputArgs()[0].getType());
  if (!sum)
    return false;
  auto add = op.getBody()
                 ->getTerminator()
                 ->getOperand(0)
                 .getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  BlockArgument acc = op.getRegionOutputArgs()[0];
  Value product = add.getLhs() == acc ? add.getRhs() : add.getLhs();
  if (add.getLhs() != acc && add.getRhs() != acc)
    return false;
  auto mul = product.getDefiningOp<arith::MulFOp>();
  if (!mul)
    return false;
  BlockArgument x = lookThroughExt(mul.getLhs()),
                y = lookThroughExt(mul.getRhs());
  Block *body = op.getBody();
  if (!x || !y || x == y || x.getOwner() != body || y.getOwner() != body ||
      x == acc || y == acc)
    return false;
  lhs = op.getMatchingOpOperand(x);
  rhs = op.getMatchingOpOperand(y);
  if (sum.getWidth() < 32)
    sum = Float32Type::get(op.getContext());
  return isa<MemRefType>(lhs->get().getType()) &&
         isa<MemRefType>(rhs->get().getType());
}

bool Contraction::assignLoops() {
  AffineMap result = mapOf(out);
  if (!result.isProjectedPermutation() || result.getNumResults() == 0)
    return false;
  n = result.getDimPosition(result.getNumResults() - 1);
  if (getAccess(cast<MemRefType>(out->get().getType()), result, n) !=
      Access::Contiguous)
    return false;
  if (uses(lhs, n))
    std::swap(lhs, rhs);
  if (uses(lhs, n) || !uses(rhs, n))
    return false;
  for (unsigned d = 0, e = op.getNumLoops(); d < e; ++d) {
    if (d == n)
      continue;
    bool inLhs = uses(lhs, d), inRhs = uses(rhs, d);
    if (op.getIteratorTypesArray()[d] != utils::IteratorType::parallel) {
      if (!inLhs || !inRhs || uses(out, d))
        return false;
      k.push_back(d);
    } else if (!uses(out, d)) {
      return false;
    } else if (inRhs) {
      outerShared.push_back(d);
    } else {
      outerRows.push_back(d);
    }
  }
  if (k.empty())
    return false;
  // The longest loop over rows runs in registers.
  auto length = [&](unsigned d) { return isDynamic(d) ? kBlock : sizes[d]; };
  for (unsigned d : outerRows)
    if (!m || length(d) >= length(*m))
      m = d;
  if (m)
    llvm::erase(outerRows, *m);
  // Only the first loop over k is blocked: the longest, where that is needed.
  if (getInnerSize() > kBlock)
    for (unsigned &d : k)
      if (length(d) > length(k.front()))
        std::swap(d, k.front());
  innerSize = getInnerSize();
  return innerSize <= kBlock;
}

/// Elements of one iteration of the first loop over k.
int64_t Contraction::getInnerSize() {
  int64_t size = 1;
  for (unsigned d : ArrayRef(k).drop_front()) {
    if (isDynamic(d) || size > kBlock)
      return std::numeric_limits<int64_t>::max();
    size *= sizes[d];
  }
  return size;
}

/// The dimensions of a with those over k, its last ones, in one group.
SmallVector<ReassociationIndices> Contraction::getGroups() {
  unsigned rank = mapOf(lhs).getNumResults(), kept = rank - k.size();
  SmallVector<ReassociationIndices> groups;
  for (unsigned i = 0; i < kept; ++i)
    groups.push_back({i});
  groups.push_back(llvm::to_vector(llvm::seq<int64_t>(kept, rank)));
  return groups;
}

/// True if a row of a holds its k one after the other, as a convolution's
/// filter does: one loop instead of three.
bool Contraction::canFlatten() {
  AffineMap map = mapOf(lhs);
  auto type = cast<MemRefType>(lhs->get().getType());
  if (k.size() < 2 || !map.isProjectedPermutation() ||
      map.getNumResults() < k.size() ||
      !memref::CollapseShapeOp::isGuaranteedCollapsible(type, getGroups()))
    return false;
  ArrayRef<AffineExpr> last = map.getResults().take_back(k.size());
  return llvm::equal(last, k, [&](AffineExpr result, unsigned d) {
    return result == getAffineDimExpr(d, op.getContext());
  });
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

void Contraction::loops(ArrayRef<unsigned> dims, function_ref<void()> body) {
  if (dims.empty())
    return body();
  unsigned d = dims.front();
  if (sizes[d] == 1) {
    positions[d] = access.index(0);
    return loops(dims.drop_front(), body);
  }
  auto loop =
      scf::ForOp::create(b, loc, access.index(0), bounds[d], access.index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  positions[d] = loop.getInductionVar();
  loops(dims.drop_front(), body);
}

SmallVector<Value> Contraction::loopsOverK(
    unsigned index, SmallVector<Value> carried,
    function_ref<SmallVector<Value>(SmallVector<Value>)> body) {
  if (index == k.size())
    return body(std::move(carried));
  unsigned d = k[index];
  Value from = index ? access.index(0) : blockFirst;
  Value to = index ? bounds[d] : blockEnd;
  auto loop = scf::ForOp::create(b, loc, from, to, access.index(1), carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  positions[d] = loop.getInductionVar();
  SmallVector<Value> next = loopsOverK(
      index + 1, llvm::to_vector_of<Value>(loop.getRegionIterArgs()), body);
  if (!carried.empty()) {
    b.setInsertionPointToEnd(loop.getBody());
    scf::YieldOp::create(b, loc, next);
  }
  return SmallVector<Value>(loop.getResults());
}

/// One loop over the block of k; its position stands for that of the last loop,
/// which alone the flattened operand has.
SmallVector<Value> Contraction::flatLoop(
    SmallVector<Value> carried,
    function_ref<SmallVector<Value>(Value, SmallVector<Value>)> body) {
  Value inner = access.index(innerSize);
  Value from = arith::MulIOp::create(b, loc, blockFirst, inner);
  Value to = arith::MulIOp::create(b, loc, blockEnd, inner);
  auto loop = scf::ForOp::create(b, loc, from, to, access.index(1), carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  positions[k.back()] = loop.getInductionVar();
  Value row = arith::SubIOp::create(b, loc, loop.getInductionVar(), from);
  SmallVector<Value> next =
      body(row, llvm::to_vector_of<Value>(loop.getRegionIterArgs()));
  scf::YieldOp::create(b, loc, next);
  return SmallVector<Value>(loop.getResults());
}

/// The row of the packed panel for the current position in k.
Value Contraction::getPackedRow() {
  Value row = arith::SubIOp::create(b, loc, positions[k.front()], blockFirst);
  for (unsigned d : ArrayRef(k).drop_front()) {
    row = arith::MulIOp::create(b, loc, row, access.index(sizes[d]));
    row = arith::AddIOp::create(b, loc, row, positions[d]);
  }
  return row;
}

Lanes Contraction::getLanes(Value first, bool masked) {
  Lanes result{n, lanes, {}, {}};
  if (!masked)
    return result;
  Value rest = arith::SubIOp::create(b, loc, bounds[n], first);
  result.mask = vector::CreateMaskOp::create(
      b, loc, VectorType::get(lanes, b.getI1Type()), rest);
  result.last = arith::SubIOp::create(b, loc, bounds[n], access.index(1));
  return result;
}

Value Contraction::widen(Value value) {
  Type type = sum;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    type = vector.clone(sum);
  if (value.getType() == type)
    return value;
  return arith::ExtFOp::create(b, loc, type, value);
}

Value Contraction::load(OpOperand *operand, const Lanes &lanes) {
  return widen(access.load(operand->get(), mapOf(operand), positions, lanes));
}

//===----------------------------------------------------------------------===//
// Panels
//===----------------------------------------------------------------------===//

LogicalResult Contraction::run() {
  sizes = getLoopSizes(op);
  if (!matchBody() || !assignLoops())
    return failure();
  lanes = sum.getWidth() == 64 ? std::max<int64_t>(vectors.lanes / 2, 2)
                               : vectors.lanes;
  int64_t rows = m ? sizes[*m] : 1;
  bool few = !ShapedType::isDynamic(rows) && rows < kMinRowsToPack;
  bool contiguous = getAccess(cast<MemRefType>(rhs->get().getType()),
                              mapOf(rhs), n) == Access::Contiguous;
  // A matrix times a few vectors, along k in memory: a loop over k in vectors.
  if (few && !contiguous)
    return failure();

  b.setInsertionPoint(op);
  bounds = createLoopBounds(b, op);
  positions.assign(op.getNumLoops(), Value());
  blockSize = kBlock / innerSize;
  if (!isDynamic(k.front()))
    blockSize = std::min(blockSize, sizes[k.front()]);

  tileRows = std::min(kMaxRows, vectors.accumulators / kColumns);
  int64_t tile = few ? rows : tileRows;
  int64_t columns =
      few ? std::max<int64_t>(kColumns, vectors.accumulators / 3 / tile)
          : kColumns;
  if (!isDynamic(n))
    columns = std::min<int64_t>(columns, llvm::divideCeil(sizes[n], lanes));
  if (!few) {
    // On the stack, once for all panels.
    auto scope = memref::AllocaScopeOp::create(b, loc, TypeRange());
    b.createBlock(&scope.getBodyRegion());
    memref::AllocaScopeReturnOp::create(b, loc);
    b.setInsertionPointToStart(&scope.getBodyRegion().front());
    packed = memref::AllocaOp::create(
        b, loc, MemRefType::get({blockSize * innerSize, columns * lanes}, sum),
        b.getI64IntegerAttr(64));
  }
  if (packed && canFlatten()) {
    AffineMap map = mapOf(lhs);
    SmallVector<ReassociationIndices> groups = getGroups();
    flatLhs = memref::CollapseShapeOp::create(b, loc, lhs->get(), groups);
    SmallVector<AffineExpr> results(
        map.getResults().take_front(groups.size() - 1));
    results.push_back(map.getResults().back());
    flatMap = AffineMap::get(map.getNumDims(), 0, results, op.getContext());
  }
  loops(outerShared, [&] {
    int64_t panel = columns * lanes;
    if (isDynamic(n)) {
      Value rest =
          arith::RemUIOp::create(b, loc, bounds[n], access.index(panel));
      Value full = arith::SubIOp::create(b, loc, bounds[n], rest);
      auto loop = scf::ForOp::create(b, loc, access.index(0), full,
                                     access.index(panel));
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(loop.getBody());
      first = loop.getInductionVar();
      emitPanel(columns, /*masked=*/false);
      b.setInsertionPointAfter(loop);
      Value some = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, full,
                                         bounds[n]);
      auto branch = scf::IfOp::create(b, loc, some);
      b.setInsertionPointToStart(branch.thenBlock());
      first = full;
      emitPanel(columns, /*masked=*/true);
      return;
    }
    int64_t full = sizes[n] / panel * panel;
    if (full != 0) {
      auto loop = scf::ForOp::create(b, loc, access.index(0),
                                     access.index(full), access.index(panel));
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(loop.getBody());
      first = loop.getInductionVar();
      emitPanel(columns, /*masked=*/false);
    }
    if (int64_t rest = sizes[n] - full) {
      first = access.index(full);
      emitPanel(llvm::divideCeil(rest, lanes), rest % lanes != 0);
    }
  });
  return success();
}

void Contraction::emitPanel(int64_t columns, bool masked) {
  auto block = [&] {
    if (packed)
      emitPack(columns, masked);
    loops(outerRows, [&] { emitRows(columns, masked); });
  };
  Value saved = first;
  if (sizes[k.front()] == blockSize) {
    blockFirst = access.index(0);
    blockEnd = bounds[k.front()];
    block();
  } else {
    auto loop = scf::ForOp::create(b, loc, access.index(0), bounds[k.front()],
                                   access.index(blockSize));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    blockFirst = loop.getInductionVar();
    Value end =
        arith::AddIOp::create(b, loc, blockFirst, access.index(blockSize));
    blockEnd = arith::MinSIOp::create(b, loc, end, bounds[k.front()]);
    block();
  }
  first = saved;
}

void Contraction::emitPack(int64_t columns, bool masked) {
  loopsOverK(0, {}, [&](SmallVector<Value>) {
    Value row = getPackedRow();
    for (int64_t c = 0; c < columns; ++c) {
      positions[n] =
          arith::AddIOp::create(b, loc, first, access.index(c * lanes));
      Value vector = load(rhs, getLanes(positions[n], masked));
      vector::StoreOp::create(b, loc, vector, packed,
                              ValueRange{row, access.index(c * lanes)});
    }
    return SmallVector<Value>();
  });
}

//===----------------------------------------------------------------------===//
// Register tiles
//===----------------------------------------------------------------------===//

void Contraction::emitRows(int64_t columns, bool masked) {
  if (!m)
    return emitTile(1, columns, masked);
  auto tiles = [&](Value from, Value to, int64_t rows) {
    auto loop = scf::ForOp::create(b, loc, from, to, access.index(rows));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    positions[*m] = loop.getInductionVar();
    emitTile(rows, columns, masked);
  };
  if (isDynamic(*m)) {
    Value rest =
        arith::RemUIOp::create(b, loc, bounds[*m], access.index(tileRows));
    Value full = arith::SubIOp::create(b, loc, bounds[*m], rest);
    tiles(access.index(0), full, tileRows);
    tiles(full, bounds[*m], 1);
    return;
  }
  int64_t full = sizes[*m] / tileRows * tileRows;
  if (full != 0)
    tiles(access.index(0), access.index(full), tileRows);
  if (int64_t rest = sizes[*m] - full) {
    positions[*m] = access.index(full);
    emitTile(rest, columns, masked);
  }
}

void Contraction::emitTile(int64_t rows, int64_t columns, bool masked) {
  Value firstRow = m ? positions[*m] : Value();
  auto atRow = [&](int64_t row) {
    if (m)
      positions[*m] =
          arith::AddIOp::create(b, loc, firstRow, access.index(row));
  };
  SmallVector<Lanes> columnLanes;
  SmallVector<Value> columnFirst;
  for (int64_t c = 0; c < columns; ++c) {
    columnFirst.push_back(
        arith::AddIOp::create(b, loc, first, access.index(c * lanes)));
    columnLanes.push_back(getLanes(columnFirst.back(), masked));
  }
  SmallVector<Value> acc;
  for (int64_t row = 0; row < rows; ++row) {
    atRow(row);
    for (int64_t c = 0; c < columns; ++c) {
      positions[n] = columnFirst[c];
      acc.push_back(load(out, columnLanes[c]));
    }
  }
  auto step = [&](Value row, SmallVector<Value> in) {
    SmallVector<Value> panel, result;
    auto type = VectorType::get(lanes, sum);
    for (int64_t c = 0; c < columns; ++c) {
      if (packed) {
        panel.push_back(vector::LoadOp::create(
            b, loc, type, packed, ValueRange{row, access.index(c * lanes)}));
      } else {
        positions[n] = columnFirst[c];
        panel.push_back(load(rhs, columnLanes[c]));
      }
    }
    for (int64_t r = 0; r < rows; ++r) {
      atRow(r);
      Value element =
          flatLhs ? access.loadElement(flatLhs, flatMap, positions)
                  : access.loadElement(lhs->get(), mapOf(lhs), positions);
      element = access.broadcast(widen(element), lanes);
      for (int64_t c = 0; c < columns; ++c)
        result.push_back(vector::FMAOp::create(b, loc, element, panel[c],
                                               in[r * columns + c]));
    }
    return result;
  };
  acc = flatLhs ? flatLoop(acc, step)
                : loopsOverK(0, acc, [&](SmallVector<Value> in) {
                    return step(packed ? getPackedRow() : Value(), in);
                  });
  Type stored = cast<MemRefType>(out->get().getType()).getElementType();
  for (int64_t row = 0; row < rows; ++row) {
    atRow(row);
    for (int64_t c = 0; c < columns; ++c) {
      positions[n] = columnFirst[c];
      Value value = acc[row * columns + c];
      if (stored != sum)
        value = arith::TruncFOp::create(b, loc, VectorType::get(lanes, stored),
                                        value);
      access.store(value, out->get(), mapOf(out), positions, columnLanes[c]);
    }
  }
  if (m)
    positions[*m] = firstRow;
}

LogicalResult mlir::attn::emitContraction(RewriterBase &rewriter,
                                          linalg::GenericOp op,
                                          const HostVectors &vectors) {
  return Contraction(rewriter, op, vectors).run();
}
