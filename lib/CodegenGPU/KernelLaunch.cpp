//===- KernelLaunch.cpp - A kernel and its launch -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %factors = memref.alloc(%n)            // host: filled by a loop
//   gpu.launch_func @kernels::@linear_state_0 blocks in (%blocks, 1, 1) …
//     args(%k, %v, %factors, %n, …)
//
//===----------------------------------------------------------------------===//

#include "KernelLaunch.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Host
//===----------------------------------------------------------------------===//

HostBuilder::HostBuilder(OpBuilder &b, Operation *operation,
                         gpu::GPUModuleOp module, const GPUTarget &target,
                         std::string name)
    : b(b), loc(operation->getLoc()), operation(operation),
      op(dyn_cast<AttnOpInterface>(operation)), module(module), target(target),
      name(std::move(name)) {}

Value HostBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

Value HostBuilder::size(unsigned dimension) {
  OpFoldResult size = op.getDimSize(b, dimension);
  if (std::optional<int64_t> constant = getConstantIntValue(size))
    return index(*constant);
  return cast<Value>(size);
}

Value HostBuilder::leads(const llvm::SmallBitVector &dims) {
  Value product = index(1);
  for (unsigned d = 0, e = op.getNumLeadingDims(); d < e; ++d)
    if (dims.empty() || dims[d])
      product = mul(product, size(d));
  return product;
}

Value HostBuilder::add(Value x, Value y) {
  return b.createOrFold<arith::AddIOp>(loc, x, y);
}
Value HostBuilder::sub(Value x, Value y) {
  return b.createOrFold<arith::SubIOp>(loc, x, y);
}
Value HostBuilder::mul(Value x, Value y) {
  return b.createOrFold<arith::MulIOp>(loc, x, y);
}
Value HostBuilder::max(Value x, Value y) {
  return b.createOrFold<arith::MaxSIOp>(loc, x, y);
}
Value HostBuilder::min(Value x, Value y) {
  return b.createOrFold<arith::MinSIOp>(loc, x, y);
}
Value HostBuilder::ceilDiv(Value x, Value y) {
  Value last = b.createOrFold<arith::SubIOp>(loc, y, index(1));
  return b.createOrFold<arith::DivUIOp>(loc, add(x, last), y);
}
Value HostBuilder::less(Value x, Value y) {
  return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::slt, x, y);
}
Value HostBuilder::select(Value condition, Value x, Value y) {
  return b.createOrFold<arith::SelectOp>(loc, condition, x, y);
}

Value HostBuilder::allocate(MemRefType type, ValueRange sizes) {
  Value memory = memref::AllocOp::create(b, loc, type, sizes);
  allocated.push_back(memory);
  return memory;
}

/// A memref shape for `sizes` and the sizes that it does not say.
static SmallVector<int64_t> splitSizes(ValueRange sizes,
                                       SmallVectorImpl<Value> &dynamic) {
  SmallVector<int64_t> shape;
  for (Value size : sizes) {
    std::optional<int64_t> constant = getConstantIntValue(size);
    shape.push_back(constant ? *constant : ShapedType::kDynamic);
    if (!constant)
      dynamic.push_back(size);
  }
  return shape;
}

Value HostBuilder::workspace(ValueRange sizes) {
  SmallVector<Value> dynamic;
  SmallVector<int64_t> shape = splitSizes(sizes, dynamic);
  return allocate(MemRefType::get(shape, b.getF32Type()), dynamic);
}

void HostBuilder::releaseWorkspace() {
  for (Value memory : allocated)
    memref::DeallocOp::create(b, loc, memory);
  allocated.clear();
}

Value HostBuilder::factors(ReweightingAttrInterface reweighting,
                           Value maxLength, bool ofQueries, Value length,
                           Value offset) {
  SmallVector<Value> dynamic;
  SmallVector<int64_t> shape =
      splitSizes({index(reweighting.getRank()), length}, dynamic);
  Value table = allocate(MemRefType::get(shape, b.getF32Type()), dynamic);
  scf::ForOp::create(b, loc, index(0), length, index(1), ValueRange(),
                     [&](OpBuilder &, Location, Value i, ValueRange) {
                       Value at = offset ? add(i, offset) : i;
                       SmallVector<Value> terms;
                       if (ofQueries)
                         reweighting.emitQueryFactors(b, loc, at, maxLength,
                                                      b.getF32Type(), terms);
                       else
                         reweighting.emitKeyFactors(b, loc, at, maxLength,
                                                    b.getF32Type(), terms);
                       for (auto [r, term] : llvm::enumerate(terms))
                         memref::StoreOp::create(b, loc, term, table,
                                                 ValueRange{index(r), i});
                       scf::YieldOp::create(b, loc);
                     });
  return table;
}

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

KernelLaunch::KernelLaunch(HostBuilder &host, StringRef suffix, int64_t warps)
    : body(host.b.getContext()), loc(host.loc), host(host), warps(warps) {
  OpBuilder b = OpBuilder::atBlockEnd(host.module.getBody());
  function = gpu::GPUFuncOp::create(b, loc, host.name + suffix.str(),
                                    b.getFunctionType({}, {}));
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  function.setKnownBlockSizeAttr(
      b.getDenseI32ArrayAttr({static_cast<int32_t>(kWarp * warps), 1, 1}));
  body.setInsertionPointToStart(&function.getBody().front());
}

Value KernelLaunch::pass(Value value) {
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    return arith::ConstantOp::create(body, loc, cast<TypedAttr>(constant));
  for (auto [operand, argument] :
       llvm::zip(operands, function.getBody().getArguments()))
    if (operand == value)
      return argument;
  operands.push_back(value);
  return function.getBody().addArgument(value.getType(), loc);
}

Value KernelLaunch::passIndex(Value value) {
  return body.createOrFold<arith::IndexCastOp>(loc, body.getI64Type(),
                                               pass(value));
}

Value KernelLaunch::passSmall(Value value) {
  return body.createOrFold<arith::IndexCastOp>(loc, body.getI32Type(),
                                               pass(value));
}

GlobalView KernelLaunch::passOperand(CTABuilder &k, OpOperand &operand) {
  return GlobalView(k, pass(operand.get()), host.op.getMatchingMap(&operand));
}

GlobalView KernelLaunch::passMemory(CTABuilder &k, Value memref) {
  unsigned rank = cast<MemRefType>(memref.getType()).getRank();
  return GlobalView(k, pass(memref),
                    AffineMap::getMultiDimIdentityMap(rank, body.getContext()));
}

SmallVector<Value> KernelLaunch::passLeads(const llvm::SmallBitVector &dims) {
  SmallVector<Value> sizes;
  for (unsigned d = 0, e = host.op.getNumLeadingDims(); d < e; ++d)
    sizes.push_back(
        passSmall(dims.empty() || dims[d] ? host.size(d) : host.index(1)));
  return sizes;
}

void KernelLaunch::preferRegisters() {
  function->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                    body.getI32IntegerAttr(1));
}

void KernelLaunch::launch(CTABuilder &k, Value blocks) {
  gpu::ReturnOp::create(body, loc);
  function.setFunctionType(FunctionType::get(
      body.getContext(), function.getBody().getArgumentTypes(), {}));
  lowerDeviceMath(function);
  // The operation's inputs need not come back from the device.
  auto op = cast<DestinationStyleOpInterface>(host.operation);
  for (auto [i, operand] : llvm::enumerate(operands))
    if (isa<MemRefType>(operand.getType()) &&
        llvm::is_contained(op.getDpsInputs(), operand) &&
        !llvm::is_contained(op.getDpsInits(), operand))
      function.setArgAttr(i, LLVM::LLVMDialect::getReadonlyAttrName(),
                          host.b.getUnitAttr());
  // Of no blocks the runtime makes nothing.
  Value one = host.index(1);
  Value bytes = arith::ConstantIntOp::create(host.b, loc, host.b.getI32Type(),
                                             k.sharedBytes());
  gpu::LaunchFuncOp::create(host.b, loc, function, {blocks, one, one},
                            {host.index(kWarp * warps), one, one}, bytes,
                            operands);
}

SmallVector<Value> mlir::attn::splitLeads(CTABuilder &k, Value linear,
                                          ValueRange sizes) {
  SmallVector<Value> indices(sizes.size());
  for (size_t d = sizes.size(); d-- > 1;) {
    indices[d] = k.rem(linear, sizes[d]);
    linear = k.div(linear, sizes[d]);
  }
  if (!sizes.empty())
    indices[0] = linear;
  return indices;
}

GlobalView mlir::attn::atLeads(CTABuilder &k, GlobalView view,
                               ValueRange indices) {
  if (view)
    for (auto [dim, index] : llvm::enumerate(indices))
      view = view.at(k, dim, index);
  return view;
}
