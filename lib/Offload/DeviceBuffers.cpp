//===- DeviceBuffers.cpp - Buffers on the device --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   gpu.launch_func @kernels::@f … args(%x : memref<…>)
//   ->
//   %d = gpu.alloc ()
//   gpu.memcpy %d, %x
//   gpu.launch_func @kernels::@f … args(%d : memref<…>)
//   gpu.memcpy %x, %d
//
// Walks each block with launches once and knows of each buffer on which side
// its contents are valid: copies are made when a side needs what it lacks.
//
//===----------------------------------------------------------------------===//

#include "attn/Offload/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::attn {
#define GEN_PASS_DEF_DEVICEBUFFERSPASS
#include "attn/Offload/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Who does what with a buffer
//===----------------------------------------------------------------------===//

namespace {
struct Access {
  bool reads = false, writes = false, frees = false;
  /// Every element is written before it is read.
  bool overwrites = false;
};
} // namespace

static constexpr Access kUnknown{/*reads=*/true, /*writes=*/true};

/// Whether the kernel only loads from its argument.
static bool isOnlyLoaded(Value argument) {
  return llvm::all_of(argument.getUsers(), [&](Operation *user) {
    if (isa<memref::LoadOp, memref::DimOp, vector::LoadOp>(user))
      return true;
    auto view = dyn_cast<ViewLikeOpInterface>(user);
    return view && view.getViewSource() == argument &&
           isOnlyLoaded(view->getResult(0));
  });
}

static Access getKernelAccess(gpu::GPUFuncOp kernel, unsigned argument) {
  if (kernel.getArgAttr(argument, "attn.overwritten"))
    return {/*reads=*/false, /*writes=*/true, /*frees=*/false,
            /*overwrites=*/true};
  if (kernel.getArgAttr(argument, "llvm.readonly") ||
      isOnlyLoaded(kernel.getArgument(argument)))
    return {/*reads=*/true};
  return kUnknown;
}

/// What `op` on the host, with what is nested in it, does with a buffer that is
/// known by these names.
static Access getHostAccess(Operation *op,
                            const BufferViewFlowAnalysis::ValueSetT &aliases) {
  Access access;
  op->walk([&](Operation *inner) {
    bool touches = llvm::any_of(inner->getOperands(), [&](Value operand) {
      return aliases.contains(operand);
    });
    if (!touches)
      return;
    // A buffer that control flow passes on is read by what gets it.
    if (inner->hasTrait<OpTrait::IsTerminator>()) {
      access.reads = true;
      return;
    }
    auto interface = dyn_cast<MemoryEffectOpInterface>(inner);
    if (!interface || isa<gpu::LaunchFuncOp>(inner)) {
      if (!inner->hasTrait<OpTrait::HasRecursiveMemoryEffects>())
        access.reads = access.writes = true;
      return;
    }
    SmallVector<MemoryEffects::EffectInstance> effects;
    interface.getEffects(effects);
    for (const MemoryEffects::EffectInstance &effect : effects) {
      if (effect.getValue() && !aliases.contains(effect.getValue()))
        continue;
      access.reads |= isa<MemoryEffects::Read>(effect.getEffect());
      access.writes |= isa<MemoryEffects::Write>(effect.getEffect());
      access.frees |= isa<MemoryEffects::Free>(effect.getEffect());
    }
  });
  // Only what is freed for certain is.
  if (access.frees && !isa<memref::DeallocOp>(op))
    return kUnknown;
  return access;
}

/// The buffer behind views of it.
static Value getRoot(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

namespace {
/// One value for every element.
struct Fill {
  Value output, value;
};
} // namespace

static std::optional<Fill> getFill(Operation *op) {
  if (auto fill = dyn_cast<linalg::FillOp>(op))
    return Fill{fill.getOutputs().front(), fill.getInputs().front()};
  // What is left of one after fusion.
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumDpsInputs() != 0 ||
      generic.getNumDpsInits() != 1 || generic.getNumReductionLoops() != 0 ||
      !generic.getIndexingMapsArray().front().isPermutation())
    return std::nullopt;
  Value value = generic.getBody()->getTerminator()->getOperand(0);
  if (value.getParentBlock() == generic.getBody())
    return std::nullopt;
  return Fill{generic.getDpsInitOperand(0)->get(), value};
}

/// Every name that the memory behind `root` may have.
static BufferViewFlowAnalysis::ValueSetT
findAliases(Value root, const BufferViewFlowAnalysis &analysis) {
  BufferViewFlowAnalysis::ValueSetT aliases;
  for (Value origin : analysis.resolveReverse(root))
    for (Value alias : analysis.resolve(origin))
      aliases.insert(alias);
  return aliases;
}

/// Whether an address escapes, so that not every access is seen.
static bool isLeaked(const BufferViewFlowAnalysis::ValueSetT &aliases) {
  return llvm::any_of(aliases, [](Value alias) {
    return llvm::any_of(alias.getUsers(), [](Operation *user) {
      return isa<memref::ExtractAlignedPointerAsIndexOp>(user);
    });
  });
}

//===----------------------------------------------------------------------===//
// One block
//===----------------------------------------------------------------------===//

namespace {
struct Counts {
  int64_t buffers = 0, copiesIn = 0, copiesOut = 0;
};

/// A buffer of the host and what became of it on the device.
struct Buffer {
  BufferViewFlowAnalysis::ValueSetT aliases;
  /// Other names may stand for the same memory: nothing is kept.
  bool isShared = false;
  /// Allocated in this block, and nothing has been written yet.
  bool isEmpty = false;
  bool isOnHost = true, isOnDevice = false;
  Value device;
};

class BlockRewriter {
public:
  BlockRewriter(Block &block, const BufferViewFlowAnalysis &analysis,
                Counts &counts);
  LogicalResult run();

private:
  LogicalResult launch(gpu::LaunchFuncOp op);
  bool isNew(Value root, Value other);
  LogicalResult check(gpu::LaunchFuncOp op,
                      ArrayRef<std::pair<Value, Access>> accesses);
  void runOnHost(Operation *op);
  bool fillOnDevice(Operation *op, const Fill &fill);

  void allocate(OpBuilder &b, Location loc, Value root);
  void copyIn(OpBuilder &b, Location loc, Value root);
  void copyOut(OpBuilder &b, Location loc, Value root);
  void release(OpBuilder &b, Location loc, Value root);

  Block &block;
  Counts &counts;
  llvm::MapVector<Value, Buffer> buffers;
};
} // namespace

static bool isMemRefOnHost(Value value) {
  return isa<BaseMemRefType>(value.getType()) &&
         !getRoot(value).getDefiningOp<gpu::AllocOp>();
}

/// Whether nobody outside of the block knows the buffer.
static bool isAllocatedIn(Value root, Block &block) {
  Operation *op = root.getDefiningOp();
  return isa_and_nonnull<memref::AllocOp, memref::AllocaOp>(op) &&
         op->getBlock() == &block;
}

BlockRewriter::BlockRewriter(Block &block,
                             const BufferViewFlowAnalysis &analysis,
                             Counts &counts)
    : block(block), counts(counts) {
  for (auto launch : block.getOps<gpu::LaunchFuncOp>())
    for (Value operand : launch.getKernelOperands()) {
      if (!isMemRefOnHost(operand))
        continue;
      Value root = getRoot(operand);
      auto [it, isNew] = buffers.try_emplace(root);
      if (!isNew)
        continue;
      Buffer &buffer = it->second;
      buffer.aliases = findAliases(root, analysis);
      buffer.isEmpty = isAllocatedIn(root, block);
      auto global = root.getDefiningOp<memref::GetGlobalOp>();
      buffer.isShared =
          isLeaked(buffer.aliases) ||
          (global && !SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
                          global, global.getNameAttr())
                          .getConstant());
    }
  for (auto &[root, buffer] : buffers)
    for (auto &[otherRoot, other] : buffers)
      if (root != otherRoot && other.aliases.contains(root))
        buffer.isShared = other.isShared = true;
}

/// Sizes of a buffer that its type leaves open.
static SmallVector<Value> getDynamicSizes(OpBuilder &b, Location loc,
                                          Value root) {
  if (auto alloc = root.getDefiningOp<memref::AllocOp>())
    return alloc.getDynamicSizes();
  if (auto alloca = root.getDefiningOp<memref::AllocaOp>())
    return alloca.getDynamicSizes();
  auto type = cast<MemRefType>(root.getType());
  SmallVector<Value> sizes;
  for (int64_t d = 0, e = type.getRank(); d < e; ++d)
    if (type.isDynamicDim(d))
      sizes.push_back(b.createOrFold<memref::DimOp>(loc, root, d));
  return sizes;
}

void BlockRewriter::allocate(OpBuilder &b, Location loc, Value root) {
  Buffer &buffer = buffers[root];
  if (buffer.device)
    return;
  ++counts.buffers;
  buffer.device = gpu::AllocOp::create(
                      b, loc, root.getType(), /*asyncToken=*/Type(),
                      ValueRange(), getDynamicSizes(b, loc, root), ValueRange())
                      .getMemref();
}

void BlockRewriter::copyIn(OpBuilder &b, Location loc, Value root) {
  Buffer &buffer = buffers[root];
  if (buffer.isOnDevice || buffer.isEmpty)
    return;
  ++counts.copiesIn;
  gpu::MemcpyOp::create(b, loc, /*asyncToken=*/Type(), ValueRange(),
                        buffer.device, root);
  buffer.isOnDevice = true;
}

void BlockRewriter::copyOut(OpBuilder &b, Location loc, Value root) {
  Buffer &buffer = buffers[root];
  if (buffer.isOnHost)
    return;
  ++counts.copiesOut;
  gpu::MemcpyOp::create(b, loc, /*asyncToken=*/Type(), ValueRange(), root,
                        buffer.device);
  buffer.isOnHost = true;
}

void BlockRewriter::release(OpBuilder &b, Location loc, Value root) {
  Buffer &buffer = buffers[root];
  if (buffer.device)
    gpu::DeallocOp::create(b, loc, /*asyncToken=*/Type(), ValueRange(),
                           buffer.device);
  buffer.device = Value();
  buffer.isOnDevice = false;
}

/// The views that lead from `root` to `operand`, of `device` instead.
static Value cloneViews(OpBuilder &b, Value operand, Value root, Value device) {
  if (operand == root)
    return device;
  Operation *view = operand.getDefiningOp();
  Value source = cast<ViewLikeOpInterface>(view).getViewSource();
  IRMapping mapping;
  mapping.map(source, cloneViews(b, source, root, device));
  unsigned number = cast<OpResult>(operand).getResultNumber();
  return b.clone(*view, mapping)->getResult(number);
}

/// Whether `root` is memory that this block takes after `other` was known, as a
/// loop does that passes it to its next round.
bool BlockRewriter::isNew(Value root, Value other) {
  return isAllocatedIn(root, block) &&
         (isa<BlockArgument>(other) || isAllocatedIn(other, block) ||
          other.getParentBlock() != &block);
}

LogicalResult
BlockRewriter::check(gpu::LaunchFuncOp op,
                     ArrayRef<std::pair<Value, Access>> accesses) {
  for (auto [root, access] : accesses) {
    auto type = dyn_cast<MemRefType>(root.getType());
    if (!type || !type.getLayout().isIdentity())
      return op.emitOpError("expected arguments in contiguous buffers, found ")
             << root.getType();
    for (auto [other, otherAccess] : accesses)
      if (root != other && (access.writes || otherAccess.writes) &&
          buffers[root].aliases.contains(other) && !isNew(root, other) &&
          !isNew(other, root))
        return op.emitOpError(
            "expected arguments that do not overlap where one is written");
  }
  return success();
}

LogicalResult BlockRewriter::launch(gpu::LaunchFuncOp op) {
  auto kernel = SymbolTable::lookupNearestSymbolFrom<gpu::GPUFuncOp>(
      op, op.getKernelAttr());
  llvm::MapVector<Value, Access> accesses;
  for (auto [i, operand] : llvm::enumerate(op.getKernelOperands())) {
    if (!isMemRefOnHost(operand))
      continue;
    Access access = kernel ? getKernelAccess(kernel, i) : kUnknown;
    // A view need not be all of its buffer.
    Value root = getRoot(operand);
    if (access.overwrites && root != operand)
      access = kUnknown;
    Access &all = accesses[root];
    all.reads |= access.reads;
    all.writes |= access.writes;
  }
  if (failed(check(op, llvm::to_vector(accesses))))
    return failure();

  OpBuilder b(op);
  for (auto [root, access] : accesses) {
    allocate(b, op.getLoc(), root);
    if (access.reads)
      copyIn(b, op.getLoc(), root);
  }
  for (OpOperand &operand : op->getOpOperands())
    if (isMemRefOnHost(operand.get())) {
      Value root = getRoot(operand.get());
      operand.set(cloneViews(b, operand.get(), root, buffers[root].device));
    }
  b.setInsertionPointAfter(op);
  for (auto [root, access] : accesses) {
    Buffer &buffer = buffers[root];
    if (access.writes) {
      buffer.isEmpty = buffer.isOnHost = false;
      buffer.isOnDevice = true;
    }
    if (buffer.isShared) {
      copyOut(b, op.getLoc(), root);
      buffer.isOnDevice = false;
    }
  }
  return success();
}

/// True if the buffer that `op` fills goes to the device next.
bool BlockRewriter::fillOnDevice(Operation *op, const Fill &fill) {
  Value root = fill.output;
  auto *it = buffers.find(root);
  if (it == buffers.end() || it->second.isShared)
    return false;
  unsigned bits = fill.value.getType().getIntOrFloatBitWidth();
  if (bits != 16 && bits != 32)
    return false;
  for (Operation *next = op->getNextNode(); next; next = next->getNextNode()) {
    auto launch = dyn_cast<gpu::LaunchFuncOp>(next);
    if (launch &&
        llvm::is_contained(llvm::map_range(launch.getKernelOperands(), getRoot),
                           root))
      break;
    Access access = getHostAccess(next, it->second.aliases);
    if (access.reads || access.writes || access.frees || !next->getNextNode())
      return false;
  }
  OpBuilder b(op);
  allocate(b, op->getLoc(), root);
  gpu::MemsetOp::create(b, op->getLoc(), /*asyncToken=*/Type(), ValueRange(),
                        it->second.device, fill.value);
  it->second.isEmpty = it->second.isOnHost = false;
  it->second.isOnDevice = true;
  op->erase();
  return true;
}

void BlockRewriter::runOnHost(Operation *op) {
  OpBuilder b(op);
  for (auto &[root, buffer] : buffers) {
    Access access = getHostAccess(op, buffer.aliases);
    if (access.frees) {
      release(b, op->getLoc(), root);
      buffer.isOnHost = true;
      continue;
    }
    if (access.reads || access.writes)
      copyOut(b, op->getLoc(), root);
    if (access.writes)
      buffer.isEmpty = buffer.isOnDevice = false;
  }
}

LogicalResult BlockRewriter::run() {
  SmallVector<Operation *> ops = llvm::map_to_vector(
      block.without_terminator(), [](Operation &op) { return &op; });
  for (Operation *op : ops) {
    if (auto kernel = dyn_cast<gpu::LaunchFuncOp>(op)) {
      if (failed(launch(kernel)))
        return failure();
      continue;
    }
    if (std::optional<Fill> fill = getFill(op); fill && fillOnDevice(op, *fill))
      continue;
    runOnHost(op);
  }
  Operation *end = block.getTerminator();
  runOnHost(end);
  OpBuilder b(end);
  for (auto &[root, buffer] : buffers) {
    if (!isAllocatedIn(root, block))
      copyOut(b, end->getLoc(), root);
    release(b, end->getLoc(), root);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Erases an allocation that is only freed, with dead views of it.
static void eraseUnused(Operation *alloc) {
  SmallVector<Operation *> users;
  llvm::append_range(users, alloc->getUsers());
  for (size_t i = 0; i < users.size(); ++i)
    if (isa<ViewLikeOpInterface>(users[i]))
      llvm::append_range(users, users[i]->getUsers());
  bool isUsed = llvm::any_of(users, [](Operation *user) {
    return !isa<ViewLikeOpInterface, memref::DeallocOp>(user);
  });
  if (isUsed)
    return;
  llvm::SetVector<Operation *> unique(users.begin(), users.end());
  for (Operation *user : llvm::reverse(unique))
    user->erase();
  alloc->erase();
}

namespace {
struct DeviceBuffersPass
    : public attn::impl::DeviceBuffersPassBase<DeviceBuffersPass> {
  using DeviceBuffersPassBase::DeviceBuffersPassBase;

  void runOnOperation() override {
    llvm::SetVector<Block *> blocks;
    getOperation().walk(
        [&](gpu::LaunchFuncOp launch) { blocks.insert(launch->getBlock()); });
    if (blocks.empty())
      return;
    Counts counts;
    BufferViewFlowAnalysis analysis(getOperation());
    for (Block *block : blocks)
      if (failed(BlockRewriter(*block, analysis, counts).run()))
        return signalPassFailure();
    SmallVector<Operation *> allocs;
    getOperation().walk([&](Operation *op) {
      if (isa<memref::AllocOp, memref::AllocaOp>(op))
        allocs.push_back(op);
    });
    llvm::for_each(allocs, eraseUnused);
    numBuffers += counts.buffers;
    numCopiesIn += counts.copiesIn;
    numCopiesOut += counts.copiesOut;
  }
};
} // namespace
