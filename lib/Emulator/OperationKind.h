//===- OperationKind.h - Operations that the emulator runs ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operation that is not plain arithmetic has a kind, a few words that name
// it and its parameters. The pass writes kinds into the table, the device looks
// up what runs them; what has no kind is refused.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_OPERATIONKIND_H
#define ATTN_LIB_EMULATOR_OPERATIONKIND_H

#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
#include <string>

namespace mlir::attn::emulator {

/// A call of the emulator: what to do, with what. A kind that starts with '@'
/// has a predicate, its last operand.
struct EmulatedOperation {
  std::string kind;
  SmallVector<Value> operands;
};

/// Whether the operation becomes a call: those of nvvm, atomics, fences, traps
/// and inline PTX.
bool needsRuntime(Operation *op);

/// The text of #nvvm<kind text> or #nvvm.kind<text>, or of a number.
std::string attributeText(Operation *op, StringRef name);

/// Whether there is such an attribute, and not false.
bool isSet(Operation *op, StringRef name);

/// Of an nvvm operation, an atomic or inline PTX. Where there is none, `why`
/// says what it is that is not emulated.
std::optional<EmulatedOperation> getEmulatedOperation(Operation *op,
                                                      std::string &why);

/// Of one PTX instruction; `$0`, … are the results, then the operands.
std::optional<EmulatedOperation> getEmulatedPtx(StringRef text,
                                                ValueRange operands,
                                                unsigned numResults,
                                                std::string &why);

/// mbarriers, copies and fences of proxies, of nvvm or as inline PTX. Neither a
/// kind nor a reason if it is something else. Of PTX, `numOperands` becomes the
/// number of those that are wanted.
std::optional<EmulatedOperation> getAsyncOperation(Operation *op,
                                                   std::string &why);
std::string getAsyncPtxKind(ArrayRef<StringRef> mnemonic,
                            ArrayRef<StringRef> immediates,
                            unsigned &numOperands);
/// Several instructions that together test an mbarrier, or wait for it; and the
/// texts of their operands.
std::string getBarrierTestKind(StringRef text, bool hasResult,
                               SmallVectorImpl<StringRef> &operands);

/// Special registers that a thread has in memory, by their name after
/// `nvvm.read.ptx.sreg.`: the offset in LaneRegisters.
std::optional<unsigned> getRegisterOffset(StringRef name);

/// The intrinsic by which the host computes a function of libdevice, or
/// nothing.
StringRef getHostIntrinsic(StringRef callee);

bool isKernel(Operation *function);

/// file:line:column of the innermost place in a file.
std::string getLocationText(Location location);

/// Emits an error at each operation of an llvm.func that is not emulated, and
/// says whether there is none. `defined` names the functions of the module.
bool checkFunction(Operation *function, const llvm::StringSet<> &defined);

/// The loads of an llvm.func that become ld.global.nc.
llvm::DenseSet<Operation *> getNonCoherentLoads(Operation *function);

/// Whether an llvm.alloca takes the same memory once in a call: what a function
/// needs at most is known then.
bool isFixedAllocation(Operation *op);

/// Makes a division of integers one that does not end the host's process. What
/// says whether its divisor, or one of a vector, is 0; null where it is another
/// operation, or cannot be.
Value guardDivision(Operation *op, OpBuilder &b);

/// The class in which an operation is counted; empty for what is no
/// instruction.
StringRef getOperationClass(Operation *op);

/// The class of inline PTX, by its kind; empty where it has none of its own.
StringRef getKindClass(StringRef kind);

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_OPERATIONKIND_H
