//===- CTABuilder.cpp - Writing the code of one CTA -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arithmetic that folds, control flow, memory by pointer and byte.
//
//===----------------------------------------------------------------------===//

#include "CTABuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

CTABuilder::CTABuilder(OpBuilder &b, Location loc, int64_t warps)
    : b(b), loc(loc), warps(warps) {
  auto read = [&](Value index) -> Value {
    return arith::IndexCastOp::create(b, loc, b.getI32Type(), index);
  };
  thread = read(gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x));
  block = read(gpu::BlockIdOp::create(b, loc, gpu::Dimension::x));
  deriveFromThread();
}

void CTABuilder::deriveFromThread() {
  lane = rem(thread, kWarp);
  warp = warps == 1 ? i32(0) : div(thread, kWarp);
  group = div(lane, 4);
  member = rem(lane, 4);
}

SmallVector<Value>
CTABuilder::withFreshThread(llvm::function_ref<SmallVector<Value>()> body) {
  Value before = thread;
  Value all[] = {lane, warp, group, member};
  // Nothing moves out of a loop across lanes.
  thread = rem(shuffle(before, 0), threads());
  deriveFromThread();
  SmallVector<Value> results = body();
  thread = before;
  lane = all[0], warp = all[1], group = all[2], member = all[3];
  return results;
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

Value CTABuilder::i32(int64_t value) {
  return arith::ConstantIntOp::create(b, loc, b.getI32Type(), value);
}
Value CTABuilder::i64(int64_t value) {
  return arith::ConstantIntOp::create(b, loc, b.getI64Type(), value);
}
Value CTABuilder::like(Value x, int64_t value) {
  return arith::ConstantIntOp::create(b, loc, x.getType(), value);
}
Value CTABuilder::wide(Value x) {
  return x.getType().isInteger(64)
             ? x
             : b.createOrFold<arith::ExtSIOp>(loc, b.getI64Type(), x);
}
Value CTABuilder::narrow(Value x) {
  return x.getType().isInteger(32)
             ? x
             : b.createOrFold<arith::TruncIOp>(loc, b.getI32Type(), x);
}
Value CTABuilder::add(Value x, Value y) {
  return b.createOrFold<arith::AddIOp>(loc, x, y);
}
Value CTABuilder::sub(Value x, Value y) {
  return b.createOrFold<arith::SubIOp>(loc, x, y);
}
Value CTABuilder::mul(Value x, Value y) {
  return b.createOrFold<arith::MulIOp>(loc, x, y);
}
Value CTABuilder::div(Value x, Value y) {
  return b.createOrFold<arith::DivUIOp>(loc, x, y);
}
Value CTABuilder::rem(Value x, Value y) {
  return b.createOrFold<arith::RemUIOp>(loc, x, y);
}
Value CTABuilder::min(Value x, Value y) {
  return b.createOrFold<arith::MinSIOp>(loc, x, y);
}
Value CTABuilder::max(Value x, Value y) {
  return b.createOrFold<arith::MaxSIOp>(loc, x, y);
}
Value CTABuilder::less(Value x, Value y) {
  return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::slt, x, y);
}
Value CTABuilder::equal(Value x, Value y) {
  return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::eq, x, y);
}
Value CTABuilder::differs(Value x, int64_t y) {
  return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::ne, x,
                                       like(x, y));
}
Value CTABuilder::logicalAnd(Value x, Value y) {
  return b.createOrFold<arith::AndIOp>(loc, x, y);
}
Value CTABuilder::select(Value condition, Value x, Value y) {
  return b.createOrFold<arith::SelectOp>(loc, condition, x, y);
}

//===----------------------------------------------------------------------===//
// f32
//===----------------------------------------------------------------------===//

Value CTABuilder::constant(double value) {
  return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
}
Value CTABuilder::zeros(Type type) {
  return arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
}
Value CTABuilder::addf(Value x, Value y) {
  return arith::AddFOp::create(b, loc, x, y);
}
Value CTABuilder::subf(Value x, Value y) {
  return arith::SubFOp::create(b, loc, x, y);
}
Value CTABuilder::mulf(Value x, Value y) {
  return arith::MulFOp::create(b, loc, x, y);
}
Value CTABuilder::divf(Value x, Value y) {
  return arith::DivFOp::create(b, loc, x, y);
}
Value CTABuilder::fma(Value x, Value y, Value sum) {
  // vector.fma becomes the instruction; math.fma of a scalar a library call.
  return LLVM::FMAOp::create(b, loc, x, y, sum);
}
Value CTABuilder::maximum(Value x, Value y) {
  return arith::MaximumFOp::create(b, loc, x, y);
}
Value CTABuilder::minimum(Value x, Value y) {
  return arith::MinimumFOp::create(b, loc, x, y);
}
Value CTABuilder::maximumNumber(Value x, Value y) {
  return LLVM::MaxNumOp::create(b, loc, x, y);
}
Value CTABuilder::exp2(Value x) {
  // The intrinsic is the instruction ex2.approx; the operations math.exp,
  // math.exp2 and llvm.intr.exp2 would become calls of libdevice.
  return LLVM::CallIntrinsicOp::create(b, loc, b.getF32Type(),
                                       b.getStringAttr("llvm.exp2"),
                                       ValueRange(x))
      .getResult(0);
}
Value CTABuilder::log2(Value x) {
  return LLVM::CallIntrinsicOp::create(
             b, loc, b.getF32Type(), b.getStringAttr("llvm.nvvm.lg2.approx.f"),
             ValueRange(x))
      .getResult(0);
}
Value CTABuilder::bitcast(Value x, Type type) {
  return x.getType() == type ? x : LLVM::BitcastOp::create(b, loc, type, x);
}
Value CTABuilder::vector(ValueRange elements) {
  auto type = VectorType::get({static_cast<int64_t>(elements.size())},
                              elements.front().getType());
  return vector::FromElementsOp::create(b, loc, type, elements);
}
Value CTABuilder::pair(Value x, Value y) { return vector({x, y}); }
Value CTABuilder::splat(Value x, int64_t count) {
  return vector::BroadcastOp::create(b, loc,
                                     VectorType::get({count}, x.getType()), x);
}
Value CTABuilder::element(Value vector, int64_t at) {
  return vector::ExtractOp::create(b, loc, vector, at);
}
Value CTABuilder::unpack(Value word, Type packed) {
  Value narrow = bitcast(word, VectorType::get({2}, packed));
  return arith::ExtFOp::create(b, loc, VectorType::get({2}, b.getF32Type()),
                               narrow);
}
Value CTABuilder::pack(Value pair, Type packed) {
  Value narrow =
      arith::TruncFOp::create(b, loc, VectorType::get({2}, packed), pair);
  return bitcast(narrow, b.getI32Type());
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

void CTABuilder::loop(Value begin, Value end, Value step, Body body) {
  scf::ForOp::create(b, loc, begin, end, step, ValueRange(),
                     [&](OpBuilder &, Location, Value iv, ValueRange) {
                       body(iv);
                       scf::YieldOp::create(b, loc);
                     });
}

SmallVector<Value> CTABuilder::loop(Value begin, Value end, Value step,
                                    ValueRange inits, CarryingBody body) {
  auto op = scf::ForOp::create(
      b, loc, begin, end, step, inits,
      [&](OpBuilder &, Location, Value iv, ValueRange carried) {
        scf::YieldOp::create(b, loc, body(iv, carried));
      });
  return op.getResults();
}

void CTABuilder::repeat(
    ValueRange inits, llvm::function_ref<Value(ValueRange)> condition,
    llvm::function_ref<SmallVector<Value>(ValueRange)> body) {
  scf::WhileOp::create(
      b, loc, inits.getTypes(), inits,
      [&](OpBuilder &, Location, ValueRange carried) {
        scf::ConditionOp::create(b, loc, condition(carried), carried);
      },
      [&](OpBuilder &, Location, ValueRange carried) {
        scf::YieldOp::create(b, loc, body(carried));
      });
}

void CTABuilder::when(Value condition, llvm::function_ref<void()> then,
                      llvm::function_ref<void()> otherwise) {
  auto op = scf::IfOp::create(b, loc, condition, bool(otherwise));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  then();
  if (!otherwise)
    return;
  b.setInsertionPointToStart(op.elseBlock());
  otherwise();
}

SmallVector<Value>
CTABuilder::either(Value condition,
                   llvm::function_ref<SmallVector<Value>()> then,
                   llvm::function_ref<SmallVector<Value>()> otherwise) {
  auto op = scf::IfOp::create(
      b, loc, condition,
      [&](OpBuilder &, Location) { scf::YieldOp::create(b, loc, then()); },
      [&](OpBuilder &, Location) {
        scf::YieldOp::create(b, loc, otherwise());
      });
  return op.getResults();
}

void CTABuilder::deal(int64_t count, Body body) {
  for (int64_t first = 0; first < count; first += threads()) {
    Value item = add(thread, first);
    if (first + threads() <= count)
      body(item);
    else
      when(less(item, count), [&] { body(item); });
  }
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

StringRef mlir::attn::getSharedMemoryName() { return "attn_shared"; }

/// The global behind the CTA's dynamic shared memory. Not
/// gpu.dynamic_shared_memory: that becomes an internal global of no size, which
/// PTX then declares inside the kernel as one byte.
static LLVM::GlobalOp getSharedGlobal(OpBuilder &b, Location loc) {
  auto module =
      b.getInsertionBlock()->getParentOp()->getParentOfType<gpu::GPUModuleOp>();
  if (auto found = module.lookupSymbol<LLVM::GlobalOp>(getSharedMemoryName()))
    return found;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(module.getBody());
  return LLVM::GlobalOp::create(
      b, loc, LLVM::LLVMArrayType::get(b.getI8Type(), 0), /*isConstant=*/false,
      LLVM::Linkage::External, getSharedMemoryName(), Attribute(),
      /*alignment=*/16, /*addrSpace=*/3);
}

Value CTABuilder::shared(int64_t bytes) {
  Value base = LLVM::AddressOfOp::create(b, loc, getSharedGlobal(b, loc));
  int64_t offset = allocated;
  allocated += llvm::alignTo(bytes, 16);
  return at(base, offset);
}

Value CTABuilder::at(Value pointer, Value bytes) {
  return LLVM::GEPOp::create(b, loc, pointer.getType(), b.getI8Type(), pointer,
                             ArrayRef<LLVM::GEPArg>{bytes});
}

Value CTABuilder::at(Value pointer, int64_t bytes) {
  if (bytes == 0)
    return pointer;
  return LLVM::GEPOp::create(
      b, loc, pointer.getType(), b.getI8Type(), pointer,
      ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
}

Value CTABuilder::load(Type type, Value pointer, int64_t alignment) {
  return LLVM::LoadOp::create(b, loc, type, pointer, alignment);
}

void CTABuilder::store(Value value, Value pointer, int64_t alignment) {
  LLVM::StoreOp::create(b, loc, value, pointer, alignment);
}

//===----------------------------------------------------------------------===//
// Sums as ranges
//===----------------------------------------------------------------------===//

void mlir::attn::append(SmallVectorImpl<Value> &values, const Sums &sums) {
  values.append(sums.begin(), sums.end());
}

Sums mlir::attn::takeSums(ValueRange &values) {
  Sums sums;
  llvm::copy(values.take_front(4), sums.begin());
  values = values.drop_front(4);
  return sums;
}

Sums CTABuilder::zeroSums() {
  Value zero = constant(0.0);
  return {zero, zero, zero, zero};
}

Value CTABuilder::sumOfGroup(Value x) {
  for (int64_t mask : {1, 2})
    x = addf(x, shuffle(x, mask));
  return x;
}

Value CTABuilder::largestOfAll(Value x, Value scratch) {
  for (int64_t mask = 1; mask < kWarp; mask *= 2)
    x = max(x, shuffle(x, mask));
  when(equal(lane, 0), [&] { store(x, at(scratch, mul(warp, 4)), 4); });
  barrier();
  for (int64_t i = 0; i < warps; ++i)
    x = max(x, load(b.getI32Type(), at(scratch, 4 * i), 4));
  return x;
}

//===----------------------------------------------------------------------===//
// Exponentials
//===----------------------------------------------------------------------===//

/// max and min with NaN, as the instructions that they are: expansions for
/// hosts would make them comparisons.
template <typename From, typename To>
static void lowerToIntrinsic(Operation *root) {
  SmallVector<From> ops;
  root->walk([&](From op) { ops.push_back(op); });
  for (From op : ops) {
    OpBuilder b(op);
    Value result = To::create(b, op.getLoc(), op.getLhs(), op.getRhs());
    op.replaceAllUsesWith(result);
    op.erase();
  }
}

void mlir::attn::lowerDeviceMath(Operation *root) {
  lowerToIntrinsic<arith::MaximumFOp, LLVM::MaximumOp>(root);
  lowerToIntrinsic<arith::MinimumFOp, LLVM::MinimumOp>(root);
  SmallVector<math::ExpOp> exponentials;
  root->walk([&](math::ExpOp op) { exponentials.push_back(op); });
  for (math::ExpOp op : exponentials) {
    OpBuilder b(op);
    Location loc = op.getLoc();
    Type f32 = b.getF32Type();
    // As CTABuilder::exp2 does.
    auto exp = [&](Value x) -> Value {
      Value log2e = arith::ConstantOp::create(
          b, loc, b.getF32FloatAttr(1.4426950408889634));
      Value scaled = arith::MulFOp::create(b, loc, x, log2e);
      return LLVM::CallIntrinsicOp::create(
                 b, loc, f32, b.getStringAttr("llvm.exp2"), ValueRange(scaled))
          .getResult(0);
    };
    Value x = op.getOperand(), result;
    if (auto type = dyn_cast<VectorType>(x.getType())) {
      SmallVector<Value> elements;
      for (int64_t i = 0; i < type.getNumElements(); ++i)
        elements.push_back(exp(vector::ExtractOp::create(b, loc, x, i)));
      result = vector::FromElementsOp::create(b, loc, type, elements);
    } else {
      result = exp(x);
    }
    op.replaceAllUsesWith(result);
    op.erase();
  }
}
