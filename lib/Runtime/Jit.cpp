//===- Jit.cpp - Run machine code
//---------------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C interface of a function that takes and gives tensors:
//
//     void _mlir_ciface_f(Results *, Descriptor *, …)
//
// Results is the struct of all results, a descriptor each; a scalar stands for
// itself, and a single scalar is returned. A descriptor is {allocated, aligned,
// offset, sizes[rank], strides[rank]}.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Jit.h"
#include "attn/Runtime/Program.h"
#include "attn/Runtime/RuntimeAbi.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <cstring>

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;

// OpenMP's own interface; its header is a compiler's, not a library's.
extern "C" void omp_set_num_threads(int);
extern "C" int omp_get_max_threads();

void mlir::attn::setThreads(int threads) { omp_set_num_threads(threads); }
int mlir::attn::getThreads() { return omp_get_max_threads(); }

static void initializeNativeTarget() {
  [[maybe_unused]] static bool isInitialized = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
}

Expected<std::unique_ptr<llvm::TargetMachine>>
mlir::attn::createHostTargetMachine(StringRef cpu) {
  initializeNativeTarget();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  if (!cpu.empty()) {
    builder->setCPU(cpu.str());
    builder->getFeatures() = llvm::SubtargetFeatures();
  }
  builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Aggressive);
  builder->setRelocationModel(llvm::Reloc::PIC_);
  return builder->createTargetMachine();
}

//===----------------------------------------------------------------------===//
// Layout of the C interface
//===----------------------------------------------------------------------===//

namespace {
/// The memory of one descriptor.
struct Descriptor {
  Descriptor(const HostTensor &tensor) : words(3 + 2 * tensor.getRank()) {
    words[0] = words[1] = reinterpret_cast<intptr_t>(tensor.getData());
    words[2] = 0;
    int64_t rank = tensor.getRank();
    // Overflows only where there is no element.
    uint64_t stride = 1;
    for (int64_t i = rank - 1; i >= 0; --i) {
      words[3 + i] = tensor.getShape()[i];
      words[3 + rank + i] = stride;
      stride *= tensor.getShape()[i];
    }
  }
  SmallVector<int64_t, 11> words;
};
} // namespace

static size_t descriptorBytes(const ValueType &type) {
  return type.isScalar ? size_t(byteWidth(type.type))
                       : 8 * (3 + 2 * type.shape.size());
}

static size_t descriptorAlignment(const ValueType &type) {
  return type.isScalar ? size_t(byteWidth(type.type)) : 8;
}

/// Where each result is in the struct of results; its size is put last.
static SmallVector<size_t> layOut(ArrayRef<ValueType> types) {
  SmallVector<size_t> offsets;
  size_t end = 0;
  for (const ValueType &type : types) {
    end = llvm::alignTo(end, descriptorAlignment(type));
    offsets.push_back(end);
    end += descriptorBytes(type);
  }
  offsets.push_back(llvm::alignTo(end, 8));
  return offsets;
}

// What the lowering of memref.get_global puts for memory that nobody frees.
static constexpr uintptr_t globalMarker = 0xdeadbeef;

static bool isRowMajor(const int64_t *sizes, const int64_t *strides,
                       size_t rank) {
  // Overflows only where there is no element, as the program's strides do.
  uint64_t expected = 1;
  for (size_t i = rank; i-- > 0;) {
    if (sizes[i] != 1 && uint64_t(strides[i]) != expected)
      return false;
    expected *= sizes[i];
  }
  return true;
}

static void copyStrided(const char *from, const int64_t *sizes,
                        const int64_t *strides, size_t rank, int64_t width,
                        HostTensor &to) {
  SmallVector<int64_t> index(rank, 0);
  int64_t source = 0;
  for (int64_t i = 0; i < to.getCount(); ++i) {
    std::memcpy(to.getDataAs<char>() + i * width, from + source * width,
                size_t(width));
    for (size_t d = rank; d-- > 0;) {
      source += strides[d];
      if (++index[d] < sizes[d])
        break;
      source -= strides[d] * sizes[d];
      index[d] = 0;
    }
  }
}

namespace {
/// Turns returned descriptors into tensors: a buffer that nobody else holds is
/// taken over, anything else is copied.
class ResultReader {
public:
  explicit ResultReader(ArrayRef<HostTensor> inputs) {
    for (const HostTensor &input : inputs)
      taken.push_back(const_cast<void *>(input.getData()));
  }

  Expected<HostTensor> read(const ValueType &type, char *memory) {
    if (type.isScalar) {
      Expected<HostTensor> scalar = HostTensor::create(type.type, {});
      if (scalar)
        std::memcpy(scalar->getData(), memory, size_t(byteWidth(type.type)));
      return scalar;
    }
    size_t rank = type.shape.size();
    auto *words = reinterpret_cast<int64_t *>(memory);
    const int64_t *sizes = words + 3, *strides = words + 3 + rank;
    auto *allocated = reinterpret_cast<void *>(words[0]);
    char *data =
        reinterpret_cast<char *>(words[1]) + words[2] * byteWidth(type.type);
    bool isOwned = reinterpret_cast<uintptr_t>(allocated) == globalMarker ||
                   llvm::is_contained(taken, allocated);
    if (!isOwned)
      taken.push_back(allocated);
    if (!isOwned && isRowMajor(sizes, strides, rank))
      return HostTensor::adopt(type.type, ArrayRef(sizes, rank), allocated,
                               data);
    Expected<HostTensor> copy =
        HostTensor::create(type.type, ArrayRef(sizes, rank));
    if (copy)
      copyStrided(data, sizes, strides, rank, byteWidth(type.type), *copy);
    if (!isOwned)
      _mlir_memref_to_llvm_free(allocated);
    return copy;
  }

private:
  SmallVector<void *> taken;
};
} // namespace

//===----------------------------------------------------------------------===//
// CompiledFunction
//===----------------------------------------------------------------------===//

CompiledFunction::CompiledFunction() = default;
CompiledFunction::CompiledFunction(CompiledFunction &&) = default;
CompiledFunction::~CompiledFunction() = default;

/// What compiled programs call and the dynamic linker need not know.
static llvm::orc::SymbolMap getRuntimeSymbols(llvm::orc::LLJIT &jit) {
  llvm::orc::SymbolMap map;
  auto add = [&](StringRef name, auto *function) {
    map[jit.mangleAndIntern(name)] = {
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported};
  };
  add("_mlir_memref_to_llvm_alloc", &_mlir_memref_to_llvm_alloc);
  add("_mlir_memref_to_llvm_aligned_alloc",
      &_mlir_memref_to_llvm_aligned_alloc);
  add("_mlir_memref_to_llvm_free", &_mlir_memref_to_llvm_free);
  add("attn_runtime_fail", &attn_runtime_fail);
  return map;
}

Expected<CompiledFunction>
CompiledFunction::load(std::unique_ptr<llvm::MemoryBuffer> object,
                       Signature signature, bool keepObject) {
  CompiledFunction function;
  function.signature = std::move(signature);
  if (keepObject)
    function.object = object->getBuffer().str();
  initializeNativeTarget();
  auto jit = llvm::orc::LLJITBuilder().create();
  if (!jit)
    return jit.takeError();
  llvm::orc::JITDylib &library = (*jit)->getMainJITDylib();
  auto process = llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      (*jit)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  if (Error error =
          library.define(llvm::orc::absoluteSymbols(getRuntimeSymbols(**jit))))
    return std::move(error);
  if (Error error = (*jit)->addObjectFile(std::move(object)))
    return std::move(error);
  if (Error error = (*jit)->initialize(library))
    return std::move(error);
  if (auto initializer = (*jit)->lookup(packedInitializer))
    initializer->toPtr<void (*)()>()();
  else
    consumeError(initializer.takeError());
  auto entry = (*jit)->lookup(packedEntry);
  if (!entry)
    return entry.takeError();
  function.entry = entry->toPtr<void (*)(void **)>();
  function.jit = std::move(*jit);
  return function;
}

Expected<std::vector<HostTensor>>
CompiledFunction::run(ArrayRef<HostTensor> inputs) const {
  SmallVector<size_t> offsets = layOut(signature.results);
  std::vector<char> results(offsets.back() + 16);
  void *resultPointer = results.data();
  bool isReturned =
      signature.results.size() == 1 && signature.results.front().isScalar;

  std::vector<Descriptor> descriptors;
  descriptors.reserve(inputs.size());
  SmallVector<void *> pointers(inputs.size());
  SmallVector<void *> arguments;
  if (!signature.results.empty() && !isReturned)
    arguments.push_back(&resultPointer);
  for (auto [i, input] : llvm::enumerate(inputs)) {
    descriptors.emplace_back(input);
    pointers[i] = descriptors.back().words.data();
    if (signature.arguments[i].isScalar)
      arguments.push_back(const_cast<void *>(input.getData()));
    else
      arguments.push_back(&pointers[i]);
  }
  if (isReturned)
    arguments.push_back(resultPointer);
  entry(arguments.data());

  std::vector<HostTensor> tensors;
  ResultReader reader(inputs);
  for (auto [i, type] : llvm::enumerate(signature.results)) {
    Expected<HostTensor> tensor =
        reader.read(type, results.data() + offsets[i]);
    if (!tensor)
      return tensor.takeError();
    tensors.push_back(std::move(*tensor));
  }
  return tensors;
}

Error CompiledFunction::dumpObject(StringRef path) const {
  return writeText(path, [&](llvm::raw_ostream &file) { file << object; });
}
