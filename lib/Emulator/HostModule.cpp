//===- HostModule.cpp - GPU kernels as host code --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     %y = llvm.load %p : …           %q = call @attn_emu_read(%lane, %p, 7)
//                                     %y = llvm.load %q : …
//     %s = nvvm.shfl.sync bfly …  ->  store the operands to slots
//                                     call @attn_emu_op(%lane, 8, %slots)
//                                     %s = load of the slot after them
//     %t = nvvm.read.ptx.sreg.tid.x   %t = load of %lane's field
//     llvm.mlir.addressof @shared     %base = load of %lane's field, + offset
//
// The address that the emulator returns is the one that it got, or a place of
// its own if that access would have ended the process.
//
//===----------------------------------------------------------------------===//

#include "HostModule.h"
#include "OperationKind.h"
#include "SharedLayout.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringSet.h"
#include <cstddef>

using namespace mlir;
using namespace mlir::attn::emulator;

namespace {
class Translator {
public:
  Translator(Operation *gpuModule, KernelTable &table)
      : gpuModule(gpuModule), table(table), b(gpuModule->getContext()),
        pointer(LLVM::LLVMPointerType::get(b.getContext())) {}

  OwningOpRef<ModuleOp> run();

private:
  void translateFunction(LLVM::LLVMFuncOp function);
  void translateOperation(Operation *op);
  void translateAccess(Operation *op, Value address, Type type,
                       uint64_t alignment, bool isWrite);
  Value slot(Location loc, unsigned index) {
    return LLVM::GEPOp::create(b, loc, pointer, b.getI64Type(), slots,
                               ArrayRef<LLVM::GEPArg>{int(index)});
  }
  void emitCall(Operation *op, const EmulatedOperation &call);
  void translateCall(Operation *op, const EmulatedOperation &call);
  void translateAllocation(LLVM::AllocaOp op);
  void countBlocks(LLVM::LLVMFuncOp function);
  void watchLoops(LLVM::LLVMFuncOp function);
  void addEntry(LLVM::LLVMFuncOp function);
  void addKernelRow(LLVM::LLVMFuncOp function);
  void addTable();
  void addGlobals();

  bool isLocal(StringRef callee) const { return defined.contains(callee); }
  void refuse(Operation *op, const Twine &what) {
    op->emitError(what) << " is not emulated";
    hasFailed = true;
  }
  Value constant(Location loc, Type type, int64_t value) {
    return LLVM::ConstantOp::create(b, loc, type,
                                    b.getIntegerAttr(type, value));
  }
  Value field(Location loc, unsigned offset, Type type, Value lane) {
    Value address = LLVM::GEPOp::create(b, loc, pointer, b.getI8Type(), lane,
                                        ArrayRef<LLVM::GEPArg>{int(offset)});
    auto load = LLVM::LoadOp::create(b, loc, type, address);
    // Fixed while the thread runs.
    load.setInvariant(true);
    return load;
  }
  Value siteOf(Operation *op, std::string kind, uint64_t bytes,
               uint64_t alignment, unsigned operands);
  LLVM::LLVMFuncOp runtime(StringRef name, Type result, ArrayRef<Type> types);

  Operation *gpuModule;
  KernelTable &table;
  OpBuilder b;
  Type pointer;
  ModuleOp host;
  llvm::StringSet<> defined;
  std::optional<SharedLayout> shared;
  /// Of the function being translated.
  Value lane, slots;
  llvm::DenseSet<Operation *> nonCoherent;
  bool hasFailed = false;
};
} // namespace

LLVM::LLVMFuncOp Translator::runtime(StringRef name, Type result,
                                     ArrayRef<Type> types) {
  if (auto known = host.lookupSymbol<LLVM::LLVMFuncOp>(name))
    return known;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(host.getBody());
  auto function = LLVM::LLVMFuncOp::create(
      b, host.getLoc(), name, LLVM::LLVMFunctionType::get(result, types));
  function.setConvergent(true);
  return function;
}

Value Translator::siteOf(Operation *op, std::string kind, uint64_t bytes,
                         uint64_t alignment, unsigned operands) {
  SiteRow row;
  row.kind = std::move(kind);
  row.operation = op->getName().getStringRef().str();
  row.location = getLocationText(op->getLoc());
  row.bytes = bytes;
  row.alignment = alignment;
  row.operands = operands;
  table.sites.push_back(std::move(row));
  return constant(op->getLoc(), b.getI32Type(), table.sites.size() - 1);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

void Translator::translateAccess(Operation *op, Value address, Type type,
                                 uint64_t alignment, bool isWrite) {
  b.setInsertionPoint(op);
  DataLayout layout = DataLayout::closest(op);
  if (!alignment)
    alignment = layout.getTypeABIAlignment(type);
  Location loc = op->getLoc();
  uint64_t bytes = layout.getTypeSize(type);
  StringRef kind = isWrite                    ? "write"
                   : nonCoherent.contains(op) ? "read nc"
                                              : "read";
  Value site = siteOf(op, kind.str(), bytes, alignment, /*operands=*/0);
  Value generic = address;
  if (address.getType() != pointer)
    generic = LLVM::AddrSpaceCastOp::create(b, loc, pointer, address);
  LLVM::LLVMFuncOp callee =
      runtime(isWrite ? "attn_emu_write" : "attn_emu_read", pointer,
              {pointer, pointer, b.getI32Type()});
  Value checked =
      LLVM::CallOp::create(b, loc, callee, ValueRange{lane, generic, site})
          .getResult();
  op->replaceUsesOfWith(address, checked);
  // An address that is not aligned is reported, not a fault of the host.
  if (auto load = dyn_cast<LLVM::LoadOp>(op))
    load.setAlignment(1);
  else
    cast<LLVM::StoreOp>(op).setAlignment(1);
}

/// Values in the slots: a pointer of whatever space as a generic one, a shorter
/// integer with zeros.
void Translator::emitCall(Operation *op, const EmulatedOperation &call) {
  b.setInsertionPoint(op);
  Location loc = op->getLoc();
  for (auto [i, operand] : llvm::enumerate(call.operands)) {
    Value value = operand;
    // Addresses of shared memory may have 32 bits.
    if (auto type = dyn_cast<IntegerType>(value.getType());
        type && type.getWidth() < 64)
      value = LLVM::ZExtOp::create(b, loc, b.getI64Type(), value);
    if (isa<LLVM::LLVMPointerType>(value.getType()) &&
        value.getType() != pointer)
      value = LLVM::AddrSpaceCastOp::create(b, loc, pointer, value);
    LLVM::StoreOp::create(b, loc, value, slot(loc, i));
  }
  Value site = siteOf(op, call.kind, 0, 1, call.operands.size());
  LLVM::LLVMFuncOp callee =
      runtime("attn_emu_op", LLVM::LLVMVoidType::get(b.getContext()),
              {pointer, b.getI32Type(), pointer});
  LLVM::CallOp::create(b, loc, callee, ValueRange{lane, site, slots});
}

/// Results come behind the operands; a struct's members one by one.
void Translator::translateCall(Operation *op, const EmulatedOperation &call) {
  emitCall(op, call);
  Location loc = op->getLoc();
  unsigned next = call.operands.size();
  auto load = [&](Type type) -> Value {
    Value address = slot(loc, next++);
    if (type.isInteger(1)) {
      Value wide = LLVM::LoadOp::create(b, loc, b.getI32Type(), address);
      return LLVM::TruncOp::create(b, loc, type, wide);
    }
    return LLVM::LoadOp::create(b, loc, type, address);
  };
  for (OpResult result : op->getResults()) {
    auto structure = dyn_cast<LLVM::LLVMStructType>(result.getType());
    if (!structure) {
      result.replaceAllUsesWith(load(result.getType()));
      continue;
    }
    Value value = LLVM::PoisonOp::create(b, loc, structure);
    for (auto [i, member] : llvm::enumerate(structure.getBody()))
      value =
          LLVM::InsertValueOp::create(b, loc, value, load(member), int64_t(i));
    result.replaceAllUsesWith(value);
  }
  op->erase();
}

/// Tells the emulator that this memory is new; before, how much it is, where
/// that is not known now or it may be taken more than once.
void Translator::translateAllocation(LLVM::AllocaOp op) {
  Location loc = op.getLoc();
  uint64_t bytes = DataLayout::closest(op).getTypeSize(op.getElemType());
  Value count = op.getArraySize();
  if (!count.getType().isInteger(64))
    count = LLVM::ZExtOp::create(b, loc, b.getI64Type(), count);
  Value size = constant(loc, b.getI64Type(), int64_t(bytes));
  if (!isFixedAllocation(op))
    emitCall(op, {"alloca", {count, size}});
  b.setInsertionPointAfter(op);
  Value address = op.getResult();
  if (address.getType() != pointer)
    address = LLVM::AddrSpaceCastOp::create(b, loc, pointer, address);
  Value total = LLVM::MulOp::create(b, loc, count, size);
  LLVM::LLVMFuncOp callee =
      runtime("attn_emu_local", LLVM::LLVMVoidType::get(b.getContext()),
              {pointer, pointer, b.getI64Type()});
  LLVM::CallOp::create(b, loc, callee, ValueRange{lane, address, total});
}

void Translator::translateOperation(Operation *op) {
  Location loc = op->getLoc();
  StringRef name = op->getName().getStringRef();
  b.setInsertionPoint(op);
  if (name.consume_front("nvvm.read.ptx.sreg.")) {
    Value value;
    if (std::optional<unsigned> offset = getRegisterOffset(name))
      value = field(loc, *offset, op->getResult(0).getType(), lane);
    else if (name == "warpsize")
      value = constant(loc, op->getResult(0).getType(), 32);
    if (value) {
      op->getResult(0).replaceAllUsesWith(value);
      op->erase();
      return;
    }
  }
  if (auto address = dyn_cast<LLVM::AddressOfOp>(op)) {
    std::optional<SharedPlace> place = shared->find(address.getGlobalName());
    if (!place)
      return;
    Value base = field(loc,
                       place->isDynamic ? offsetof(LaneRegisters, dynamicShared)
                                        : offsetof(LaneRegisters, shared),
                       pointer, lane);
    Value at =
        LLVM::GEPOp::create(b, loc, pointer, b.getI8Type(), base,
                            ArrayRef<LLVM::GEPArg>{int32_t(place->offset)});
    op->getResult(0).replaceAllUsesWith(
        LLVM::AddrSpaceCastOp::create(b, loc, address.getType(), at));
    op->erase();
    return;
  }
  if (auto call = dyn_cast<LLVM::CallOp>(op)) {
    StringRef callee = *call.getCallee();
    if (isLocal(callee)) {
      call.getCalleeOperandsMutable().assign([&] {
        SmallVector<Value> operands{lane};
        llvm::append_range(operands, call.getCalleeOperands());
        return operands;
      }());
      return;
    }
    if (StringRef intrinsic = getHostIntrinsic(callee); !intrinsic.empty()) {
      auto value = LLVM::CallIntrinsicOp::create(
          b, loc, op->getResult(0).getType(), b.getStringAttr(intrinsic),
          op->getOperands());
      op->replaceAllUsesWith(value->getResults());
      op->erase();
      return;
    }
    translateCall(op, {"assert", {}});
    return;
  }
  if (needsRuntime(op)) {
    std::string why;
    translateCall(op, *getEmulatedOperation(op, why));
    return;
  }
  if (Value isZero = guardDivision(op, b))
    return emitCall(op, {"divisor", {isZero}});
  if (auto load = dyn_cast<LLVM::LoadOp>(op)) {
    translateAccess(op, load.getAddr(), load.getType(),
                    load.getAlignment().value_or(0), /*isWrite=*/false);
    // Other threads and copies write while this one runs.
    load.setInvariant(false);
  } else if (auto store = dyn_cast<LLVM::StoreOp>(op)) {
    translateAccess(op, store.getAddr(), store.getValue().getType(),
                    store.getAlignment().value_or(0), /*isWrite=*/true);
  } else if (auto allocation = dyn_cast<LLVM::AllocaOp>(op)) {
    translateAllocation(allocation);
  }
}

/// Every block adds one to its count; what it holds is in the table.
void Translator::countBlocks(LLVM::LLVMFuncOp function) {
  for (Block &block : function.getBody()) {
    std::map<std::string, uint64_t> classes;
    for (Operation &op : block) {
      std::string name = getOperationClass(&op).str();
      std::string why;
      if (name == "inline PTX" || name == "other")
        if (auto call = getEmulatedOperation(&op, why))
          if (StringRef known = getKindClass(call->kind); !known.empty())
            name = known.str();
      if (auto callee = dyn_cast<LLVM::CallOp>(op))
        if (getHostIntrinsic(*callee.getCallee()).starts_with("llvm.exp"))
          name = "exponential";
      if (name.empty())
        continue;
      uint64_t lanes = 1;
      if (op.getNumResults() == 1 && name != "memory" && name != "inline PTX")
        if (auto vector = dyn_cast<VectorType>(op.getResult(0).getType()))
          lanes = vector.getNumElements();
      classes[name] += lanes;
    }
    if (classes.empty())
      continue;
    Location loc = block.front().getLoc();
    b.setInsertionPointToStart(&block);
    Value counts = LLVM::AddressOfOp::create(b, loc, pointer,
                                             StringRef(blockCountsSymbol));
    Value address = LLVM::GEPOp::create(
        b, loc, pointer, b.getI64Type(), counts,
        ArrayRef<LLVM::GEPArg>{int32_t(table.blocks.size())});
    Value count = LLVM::LoadOp::create(b, loc, b.getI64Type(), address);
    LLVM::StoreOp::create(
        b, loc,
        LLVM::AddOp::create(b, loc, count, constant(loc, b.getI64Type(), 1)),
        address);
    table.blocks.push_back(std::move(classes));
  }
}

/// Every way round leads through a block to which one behind it branches.
void Translator::watchLoops(LLVM::LLVMFuncOp function) {
  llvm::DenseSet<Block *> behind;
  for (Block &block : llvm::reverse(function.getBody())) {
    behind.insert(&block);
    if (llvm::none_of(block.getPredecessors(),
                      [&](Block *from) { return behind.contains(from); }))
      continue;
    b.setInsertionPointToStart(&block);
    Value site = siteOf(&block.front(), "loop", 0, 1, /*operands=*/0);
    LLVM::LLVMFuncOp callee =
        runtime("attn_emu_loop", LLVM::LLVMVoidType::get(b.getContext()),
                {pointer, b.getI32Type()});
    LLVM::CallOp::create(b, block.front().getLoc(), callee,
                         ValueRange{lane, site});
  }
}

//===----------------------------------------------------------------------===//
// Functions and the module
//===----------------------------------------------------------------------===//

void Translator::translateFunction(LLVM::LLVMFuncOp function) {
  SmallVector<Operation *> operations;
  function.walk([&](Operation *op) {
    if (op != function)
      operations.push_back(op);
  });
  unsigned numSlots = 1;
  for (Operation *op : operations)
    numSlots = std::max<unsigned>(numSlots, op->getNumOperands() + 16);

  nonCoherent = getNonCoherentLoads(function);
  // A kernel's arguments are its own on the device only.
  function.removeArgAttrsAttr();
  SmallVector<Type> types{pointer};
  llvm::append_range(types, function.getArgumentTypes());
  LLVM::LLVMFunctionType type = function.getFunctionType();
  function.setFunctionType(LLVM::LLVMFunctionType::get(type.getReturnType(),
                                                       types, type.isVarArg()));
  lane = function.getBody().insertArgument(0u, pointer, function.getLoc());
  countBlocks(function);
  watchLoops(function);
  b.setInsertionPointToStart(&function.getBody().front());
  slots = LLVM::AllocaOp::create(
      b, function.getLoc(), pointer, b.getI64Type(),
      constant(function.getLoc(), b.getI64Type(), numSlots));
  for (Operation *op : operations)
    translateOperation(op);
  for (NamedAttribute attribute :
       llvm::to_vector(function->getDiscardableAttrs()))
    function->removeDiscardableAttr(attribute.getName());
  function.setLinkage(LLVM::Linkage::Internal);
  function.setCConv(LLVM::CConv::C);
  function.setComdatAttr({});
  function.setTargetCpuAttr({});
  function.setTargetFeaturesAttr({});
}

/// void attn_emu_entry_k(lane, arguments): calls k with what these point to.
void Translator::addEntry(LLVM::LLVMFuncOp function) {
  Location loc = function.getLoc();
  b.setInsertionPointToEnd(host.getBody());
  auto entry = LLVM::LLVMFuncOp::create(
      b, loc, (entryPrefix + function.getName()).str(),
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()),
                                  {pointer, pointer}));
  Block *body = entry.addEntryBlock(b);
  b.setInsertionPointToStart(body);
  SmallVector<Value> operands{body->getArgument(0)};
  for (auto [i, type] :
       llvm::enumerate(function.getArgumentTypes().drop_front())) {
    Value address =
        LLVM::GEPOp::create(b, loc, pointer, pointer, body->getArgument(1),
                            ArrayRef<LLVM::GEPArg>{int32_t(i)});
    address = LLVM::LoadOp::create(b, loc, pointer, address);
    operands.push_back(
        LLVM::LoadOp::create(b, loc, type, address, /*alignment=*/1));
  }
  LLVM::CallOp::create(b, loc, function, operands);
  LLVM::ReturnOp::create(b, loc, ValueRange{});
}

/// The product of the numbers of nvvm.reqntid and the like.
static uint64_t productOf(Operation *function, StringRef name) {
  auto sizes = function->getAttrOfType<DenseI32ArrayAttr>(name);
  if (!sizes)
    return 0;
  uint64_t product = 1;
  for (int32_t size : sizes.asArrayRef())
    product *= size;
  return product;
}

void Translator::addKernelRow(LLVM::LLVMFuncOp function) {
  KernelRow row;
  row.name = function.getName().str();
  for (Type type : function.getArgumentTypes()) {
    row.isPointer.push_back(isa<LLVM::LLVMPointerType>(type));
    row.argumentBytes.push_back(
        DataLayout::closest(function).getTypeSize(type));
  }
  shared->describe(row);
  row.requiredThreads = productOf(function, "nvvm.reqntid");
  row.maxThreads = productOf(function, "nvvm.maxntid");
  table.kernels.push_back(std::move(row));
}

void Translator::addGlobals() {
  for (auto global :
       llvm::make_early_inc_range(host.getOps<LLVM::GlobalOp>())) {
    if (shared->find(global.getSymName())) {
      global.erase();
      continue;
    }
    table.globals.push_back(
        {global.getSymName().str(),
         DataLayout::closest(global).getTypeSize(global.getType())});
    global.setLinkage(LLVM::Linkage::External);
  }
}

void Translator::addTable() {
  Location loc = host.getLoc();
  b.setInsertionPointToStart(host.getBody());
  auto counts = LLVM::LLVMArrayType::get(
      b.getI64Type(), std::max<size_t>(1, table.blocks.size()));
  auto global = LLVM::GlobalOp::create(
      b, loc, counts, /*isConstant=*/false, LLVM::Linkage::External,
      blockCountsSymbol, Attribute(), /*alignment=*/8);
  b.createBlock(&global.getInitializerRegion());
  LLVM::ReturnOp::create(b, loc, LLVM::ZeroOp::create(b, loc, counts));

  std::string text = table.serialize();
  text.push_back('\0');
  b.setInsertionPointToStart(host.getBody());
  LLVM::GlobalOp::create(b, loc,
                         LLVM::LLVMArrayType::get(b.getI8Type(), text.size()),
                         /*isConstant=*/true, LLVM::Linkage::External,
                         tableSymbol, b.getStringAttr(text));
}

OwningOpRef<ModuleOp> Translator::run() {
  OwningOpRef<ModuleOp> owned = ModuleOp::create(b, gpuModule->getLoc());
  host = *owned;
  IRMapping mapping;
  b.setInsertionPointToStart(host.getBody());
  for (Operation &op : gpuModule->getRegion(0).front())
    if (!op.hasTrait<OpTrait::IsTerminator>())
      b.clone(op, mapping);

  SmallVector<LLVM::LLVMFuncOp> functions, declared;
  for (Operation &op : llvm::make_early_inc_range(*host.getBody())) {
    if (auto function = dyn_cast<LLVM::LLVMFuncOp>(op)) {
      if (function.isExternal()) {
        declared.push_back(function);
        continue;
      }
      functions.push_back(function);
      defined.insert(function.getName());
    } else if (!isa<LLVM::GlobalOp, LLVM::ComdatOp>(op)) {
      refuse(&op, "'" + op.getName().getStringRef() + "' in a gpu.module");
    }
  }
  for (LLVM::LLVMFuncOp function : functions)
    hasFailed |= !checkFunction(function, defined);
  if (hasFailed)
    return nullptr;

  shared.emplace(host, isKernel);
  SmallVector<LLVM::LLVMFuncOp> kernels;
  for (LLVM::LLVMFuncOp function : functions)
    if (isKernel(function)) {
      kernels.push_back(function);
      addKernelRow(function);
    }
  for (LLVM::LLVMFuncOp function : functions)
    translateFunction(function);
  for (LLVM::LLVMFuncOp kernel : kernels)
    addEntry(kernel);
  for (LLVM::LLVMFuncOp function : declared)
    function.erase();
  addGlobals();
  addTable();
  return owned;
}

OwningOpRef<ModuleOp> mlir::attn::emulator::makeHostModule(Operation *gpuModule,
                                                           KernelTable &table) {
  return Translator(gpuModule, table).run();
}
