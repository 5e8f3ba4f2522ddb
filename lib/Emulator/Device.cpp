//===- Device.cpp - Memory, modules and launches --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The interface of the emulator. Objects are linked into this process; what
// they call is here or in the C library.
//
//===----------------------------------------------------------------------===//

#include "HalfFloat.h"
#include "Machine.h"
#include "Schedules.h"
#include "attn/Emulator/Emulator.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir::attn::emulator;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::Twine;

extern "C" {
void *attn_emu_read(Lane *lane, void *address, uint32_t index);
void *attn_emu_write(Lane *lane, void *address, uint32_t index);
void attn_emu_local(Lane *lane, char *address, uint64_t bytes);
void attn_emu_loop(Lane *lane, uint32_t index);
void attn_emu_op(Lane *lane, uint32_t index, uint64_t *slots);
}

// Conversions that code generators leave to a library. The results are in the
// low half of the register that a float is in.
static float truncateToBfloat(float value) {
  return llvm::bit_cast<float>(uint32_t(floatToBfloat(value)));
}
static float truncateToHalf(float value) {
  return llvm::bit_cast<float>(uint32_t(floatToHalf(value)));
}
static float extendHalf(float bits) {
  return halfToFloat(llvm::bit_cast<uint32_t>(bits));
}

namespace {
class LoadedKernel : public Kernel {
public:
  llvm::StringRef getName() const override { return row->name; }
  llvm::ArrayRef<uint64_t> getArgumentBytes() const override {
    return row->argumentBytes;
  }
  bool isPointer(unsigned argument) const override {
    return row->isPointer[argument];
  }
  uint64_t getStaticShared() const override { return row->declaredShared; }

  const KernelRow *row = nullptr;
  const class LoadedModule *module = nullptr;
  void (*entry)(Lane *, void **) = nullptr;
};

class LoadedModule : public Module {
public:
  ~LoadedModule() override {
    for (void *global : globals)
      memory->release(global);
  }
  const Kernel *find(llvm::StringRef name) const override {
    for (const LoadedKernel &kernel : kernels)
      if (kernel.getName() == name)
        return &kernel;
    return nullptr;
  }
  std::vector<std::string> getKernelNames() const override {
    std::vector<std::string> names;
    for (const KernelRow &row : table.kernels)
      names.push_back(row.name);
    return names;
  }

  KernelTable table;
  std::vector<Site> sites;
  std::vector<LoadedKernel> kernels;
  std::vector<void *> globals;
  uint64_t *blockCounts = nullptr;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  std::shared_ptr<Memory> memory;
};
} // namespace

class Device::Impl {
public:
  std::shared_ptr<Memory> memory = std::make_shared<Memory>();
  FindingList findings;
  uint64_t launches = 0;

  /// The region that holds these bytes, or an error.
  Expected<Region *> regionOf(const void *address, uint64_t bytes) {
    uint64_t at = reinterpret_cast<uint64_t>(address);
    Region *region = memory->find(at);
    if (!region || !region->contains(at, bytes))
      return createStringError(
          Twine(bytes) + " bytes at 0x" + Twine::utohexstr(at) +
          " are not in one allocation of the emulated device");
    return region;
  }

  /// In one schedule.
  Error launch(const LoadedKernel &kernel, Dim3 grid, Dim3 block,
               uint64_t dynamicShared, llvm::ArrayRef<void *> arguments,
               const LaunchOptions &options, Counters *counters) {
    const LoadedModule &module = *kernel.module;
    const auto &classes = module.table.blocks;
    std::fill_n(module.blockCounts, classes.size(), 0);
    Counters own;
    Launch launch(*memory, findings, *kernel.row, module.sites, options, grid,
                  block, dynamicShared, kernel.entry,
                  const_cast<void **>(arguments.data()), ++launches);
    if (Error error = launch.run(counters ? &own : nullptr))
      return error;
    if (!counters)
      return Error::success();
    for (size_t i = 0; i < classes.size(); ++i)
      if (uint64_t times = module.blockCounts[i])
        for (const auto &[name, count] : classes[i])
          own.operations[name] += count * times;
    if (auto found = own.operations.find("exponential");
        found != own.operations.end())
      own.exponentials = found->second;
    counters->add(own);
    return Error::success();
  }

  /// Whether memory is what the first schedule left.
  void compareSchedules(const MemoryImage &first, const KernelRow &kernel,
                        llvm::ArrayRef<void *> arguments, unsigned index) {
    std::string other = first.findOther(kernel, arguments.data());
    if (other.empty() ||
        findings.count(FindingKind::ScheduleDependent, &kernel, 0, 0))
      return;
    Finding finding;
    finding.kind = FindingKind::ScheduleDependent;
    finding.kernel = kernel.name;
    finding.sentence = "'" + kernel.name + "' leaves another value at " +
                       other + " in schedule " + std::to_string(index) +
                       " than in schedule 0";
    findings.add(std::move(finding), &kernel, 0, 0);
  }
};

Device::Device() : impl(std::make_unique<Impl>()) {}
Device::~Device() = default;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Expected<void *> Device::allocate(uint64_t bytes, llvm::StringRef name) {
  Region *region = impl->memory->allocate(bytes, name);
  if (!region)
    return createStringError("no memory on this host for " + Twine(bytes) +
                             " bytes of the emulated device");
  return region->data;
}

Error Device::release(void *memory) {
  if (!memory || impl->memory->release(memory))
    return Error::success();
  return createStringError("release of 0x" +
                           Twine::utohexstr(uint64_t(memory)) +
                           ", which the emulated device has not allocated");
}

Error Device::copyIn(void *device, const void *host, uint64_t bytes) {
  auto region = impl->regionOf(device, bytes);
  if (!region)
    return region.takeError();
  if (!bytes)
    return Error::success();
  std::memcpy(device, host, bytes);
  std::memset(&(*region)->state[static_cast<char *>(device) - (*region)->data],
              Initialized, bytes);
  return Error::success();
}

Error Device::copyOut(void *host, const void *device, uint64_t bytes) {
  auto found = impl->regionOf(device, bytes);
  if (!found)
    return found.takeError();
  if (!bytes)
    return Error::success();
  Region &region = **found;
  std::memcpy(host, device, bytes);
  uint64_t offset = static_cast<const char *>(device) - region.data;
  uint64_t missing = 0, first = 0;
  for (uint64_t i = 0; i < bytes; ++i)
    if (!(region.state[offset + i] & Initialized) && !missing++)
      first = offset + i;
  if (!missing)
    return Error::success();
  Finding finding;
  finding.kind = FindingKind::UnwrittenOutput;
  finding.address = first;
  finding.count = missing;
  finding.sentence =
      (Twine(missing) + " of " + Twine(bytes) + " bytes of " +
       (region.name.empty() ? std::string("an output") : region.name) +
       " were never written, the first at byte " + Twine(first))
          .str();
  impl->findings.add(std::move(finding), device, impl->findings.findings.size(),
                     0);
  return Error::success();
}

Error Device::copyWithin(void *to, const void *from, uint64_t bytes) {
  auto target = impl->regionOf(to, bytes);
  if (!target)
    return target.takeError();
  auto source = impl->regionOf(from, bytes);
  if (!source)
    return source.takeError();
  if (!bytes)
    return Error::success();
  std::memmove(to, from, bytes);
  std::memmove(
      &(*target)->state[static_cast<char *>(to) - (*target)->data],
      &(*source)->state[static_cast<const char *>(from) - (*source)->data],
      bytes);
  return Error::success();
}

Error Device::fill(void *device, uint32_t value, unsigned width,
                   uint64_t count) {
  auto region = impl->regionOf(device, width * count);
  if (!region)
    return region.takeError();
  char *to = static_cast<char *>(device);
  for (uint64_t i = 0; i < count; ++i)
    std::memcpy(to + i * width, &value, width);
  std::fill_n((*region)->state.begin() + (to - (*region)->data), width * count,
              Initialized);
  return Error::success();
}

bool Device::owns(const void *address) const {
  uint64_t at = reinterpret_cast<uint64_t>(address);
  return impl->memory->find(at);
}

llvm::ArrayRef<Finding> Device::getFindings() const {
  return impl->findings.findings;
}
void Device::clearFindings() { impl->findings.clear(); }

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

static Expected<std::unique_ptr<llvm::orc::LLJIT>> makeLinker() {
  [[maybe_unused]] static bool isInitialized = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
  auto jit = llvm::orc::LLJITBuilder().create();
  if (!jit)
    return jit.takeError();
  llvm::orc::JITDylib &library = (*jit)->getMainJITDylib();
  llvm::orc::SymbolMap symbols;
  auto define = [&](const char *name, auto *function) {
    symbols[(*jit)->mangleAndIntern(name)] = {
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable};
  };
  define("attn_emu_read", attn_emu_read);
  define("attn_emu_write", attn_emu_write);
  define("attn_emu_local", attn_emu_local);
  define("attn_emu_loop", attn_emu_loop);
  define("attn_emu_op", attn_emu_op);
  define("__truncsfbf2", truncateToBfloat);
  define("__truncsfhf2", truncateToHalf);
  define("__extendhfsf2", extendHalf);
  if (Error error =
          library.define(llvm::orc::absoluteSymbols(std::move(symbols))))
    return std::move(error);
  auto process = llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      (*jit)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  return jit;
}

Expected<std::unique_ptr<Module>> Device::load(llvm::MemoryBufferRef object) {
  if (!isEmulatedObject(object.getBuffer()))
    return createStringError(
        "expected an object for the emulated device, found "
        "other bytes");
  auto jit = makeLinker();
  if (!jit)
    return jit.takeError();
  auto module = std::make_unique<LoadedModule>();
  module->memory = impl->memory;
  module->jit = std::move(*jit);
  // The linker wants its bytes aligned, and keeps them.
  if (Error error =
          module->jit->addObjectFile(llvm::MemoryBuffer::getMemBufferCopy(
              object.getBuffer(), object.getBufferIdentifier())))
    return std::move(error);
  auto text = module->jit->lookup(tableSymbol);
  if (!text)
    return text.takeError();
  auto table = KernelTable::parse(text->toPtr<const char *>());
  if (!table)
    return table.takeError();
  module->table = std::move(*table);
  auto counts = module->jit->lookup(blockCountsSymbol);
  if (!counts)
    return counts.takeError();
  module->blockCounts = counts->toPtr<uint64_t *>();

  for (const SiteRow &row : module->table.sites) {
    Site site;
    site.bytes = row.bytes;
    site.alignment = row.alignment;
    site.operands = row.operands;
    site.row = &row;
    if (!resolveKind(row.kind, site))
      return createStringError("'" + row.kind + "' (" + row.operation + " at " +
                               row.location + ") is not emulated");
    module->sites.push_back(site);
  }
  for (const GlobalRow &row : module->table.globals) {
    auto address = module->jit->lookup(row.symbol);
    if (!address)
      return address.takeError();
    Region *region =
        impl->memory->adopt(address->toPtr<char *>(), row.bytes, row.symbol);
    std::fill(region->state.begin(), region->state.end(), Initialized);
    module->globals.push_back(region->data);
  }
  for (const KernelRow &row : module->table.kernels) {
    auto entry = module->jit->lookup(entryPrefix + row.name);
    if (!entry)
      return entry.takeError();
    LoadedKernel kernel;
    kernel.row = &row;
    kernel.module = module.get();
    kernel.entry = entry->toPtr<void (*)(Lane *, void **)>();
    module->kernels.push_back(kernel);
  }
  return module;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static Error checkShape(const KernelRow &row, Dim3 grid, Dim3 block,
                        uint64_t shared, const LaunchOptions &options) {
  auto refuse = [&](const Twine &why) {
    return createStringError("launch of '" + row.name + "': " + why);
  };
  uint64_t threads = uint64_t(block.x) * block.y * block.z;
  uint64_t blocks = uint64_t(grid.x) * grid.y * grid.z;
  if (threads == 0 || threads > 1024)
    return refuse("expected 1 to 1024 threads in a block, found " +
                  Twine(threads));
  if (block.z > 64)
    return refuse("expected at most 64 threads along z, found " +
                  Twine(block.z));
  if (blocks == 0)
    return refuse("the grid has no blocks");
  if (grid.y > 65535 || grid.z > 65535)
    return refuse("expected at most 65535 blocks along y and z, found " +
                  Twine(std::max(grid.y, grid.z)));
  if (blocks >= 1 << 24)
    return refuse("expected fewer than 16777216 blocks in an emulated grid, "
                  "found " +
                  Twine(blocks));
  if (row.requiredThreads && row.requiredThreads != threads)
    return refuse("expected " + Twine(row.requiredThreads) +
                  " threads in a block, found " + Twine(threads));
  if (row.maxThreads && row.maxThreads < threads)
    return refuse("expected at most " + Twine(row.maxThreads) +
                  " threads in a block, found " + Twine(threads));
  if (row.declaredShared + shared > options.sharedLimit)
    return refuse(Twine(row.declaredShared + shared) +
                  " bytes of shared memory are more than the " +
                  Twine(options.sharedLimit) + " that a block can have");
  return Error::success();
}

Error Device::launch(const Kernel &kernel, Dim3 grid, Dim3 block,
                     uint64_t dynamicShared, llvm::ArrayRef<void *> arguments,
                     const LaunchOptions &options, Counters *counters) {
  const auto &loaded = static_cast<const LoadedKernel &>(kernel);
  if (arguments.size() != loaded.row->argumentBytes.size())
    return createStringError("launch of '" + loaded.row->name + "': expected " +
                             Twine(loaded.row->argumentBytes.size()) +
                             " arguments, found " + Twine(arguments.size()));
  if (Error error =
          checkShape(*loaded.row, grid, block, dynamicShared, options))
    return error;
  if (options.schedules <= 1)
    return impl->launch(loaded, grid, block, dynamicShared, arguments, options,
                        counters);
  std::optional<MemoryImage> before(std::in_place, *impl->memory), after;
  for (unsigned i = 0; i < options.schedules; ++i) {
    if (i)
      before->restore();
    if (Error error =
            impl->launch(loaded, grid, block, dynamicShared, arguments,
                         scheduleOf(options, i), i ? nullptr : counters))
      return error;
    if (!i)
      after.emplace(*impl->memory);
    else
      impl->compareSchedules(*after, *loaded.row, arguments, i);
  }
  return Error::success();
}
