//===- ObjectCache.cpp - Machine code of earlier runs ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An entry is a hash of what follows, and a list of texts, each behind its
// length: the notes of the report, then the object file. Files come and go by
// LLVM's own cache of files; one that is not whole is made anew.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/ObjectCache.h"
#include "attn/Offload/Assembler.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/Caching.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/xxhash.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include <link.h>

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;
using llvm::MemoryBuffer;

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

/// Adds a file that is part of this process: its path, size and date.
static int addLoadedFile(dl_phdr_info *info, size_t, void *hash) {
  StringRef path(info->dlpi_name);
  // The process itself has no name; what the kernel provides is no file.
  if (path.empty())
    path = "/proc/self/exe";
  llvm::sys::fs::file_status status;
  if (llvm::sys::fs::status(path, status))
    return 0;
  auto &sum = *static_cast<llvm::SHA256 *>(hash);
  sum.update(path);
  sum.update(std::to_string(status.getSize()) + " " +
             std::to_string(
                 status.getLastModificationTime().time_since_epoch().count()));
  return 0;
}

/// What kernels depend on; the assembler by its date, as other programs are.
static void addGPU(const GPUOptions &options,
                   llvm::function_ref<void(StringRef)> add) {
  add(options.chip);
  add(options.makeBinaries ? "emulated" : "for a device");
  if (options.makeBinaries || !options.assemble)
    return;
  std::string ptxas = findAssembler(options.toolkit);
  add(ptxas);
  llvm::sys::fs::file_status status;
  if (!ptxas.empty() && !llvm::sys::fs::status(ptxas, status))
    add(std::to_string(status.getSize()) + " " +
        std::to_string(
            status.getLastModificationTime().time_since_epoch().count()));
}

static std::string makeKey(StringRef program, const PipelineOptions &options) {
  llvm::SHA256 hash;
  auto add = [&](StringRef text) {
    hash.update(std::to_string(text.size()) + ":");
    hash.update(text);
  };
  dl_iterate_phdr(addLoadedFile, &hash);
  add(program);
  add(options.approximate);
  add(options.target);
  add(options.raise ? "raise" : "as written");
  if (options.gpu)
    addGPU(*options.gpu, add);
  add(llvm::sys::getHostCPUName());
  SmallVector<std::string> features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.push_back(((feature.second ? "+" : "-") + feature.first()).str());
  llvm::sort(features);
  add(llvm::join(features, ","));
  return llvm::toHex(hash.final(), /*LowerCase=*/true);
}

static std::string getFolder() {
  if (auto given = llvm::sys::Process::GetEnv("ATTN_CACHE_DIR"))
    return *given;
  SmallString<128> folder;
  if (!llvm::sys::path::cache_directory(folder))
    return "";
  llvm::sys::path::append(folder, "attn-mlir");
  return folder.str().str();
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

constexpr size_t hashDigits = 16;

static std::string hashOf(StringRef text) {
  return llvm::utohexstr(llvm::xxh3_64bits(text), /*LowerCase=*/true,
                         hashDigits);
}

/// The notes of a report, in the order in which they are kept.
static std::array<std::vector<PlacedNote> *, 6>
getNotes(CompileReport &report) {
  return {&report.found,    &report.notRaised, &report.changed,
          &report.declined, &report.onDevice,  &report.onHost};
}

static std::string makeEntry(CompiledObject &object) {
  std::string entry;
  llvm::raw_string_ostream os(entry);
  auto write = [&](StringRef text) { os << text.size() << ':' << text; };
  for (std::vector<PlacedNote> *notes : getNotes(object.report)) {
    write(std::to_string(notes->size()));
    for (const PlacedNote &note : *notes) {
      write(note.place);
      write(note.text);
    }
  }
  write(object.code->getBuffer());
  return hashOf(entry) + entry;
}

/// Nothing if this is not a whole entry.
static std::optional<CompiledObject> readEntry(StringRef text) {
  StringRef hash = text.take_front(hashDigits);
  text = text.drop_front(hash.size());
  if (hash != hashOf(text))
    return std::nullopt;
  auto read = [&](StringRef &part) {
    size_t size;
    if (text.consumeInteger(10, size) || !text.consume_front(":") ||
        size > text.size())
      return false;
    part = text.take_front(size);
    text = text.drop_front(size);
    return true;
  };
  CompiledObject object;
  StringRef part;
  for (std::vector<PlacedNote> *notes : getNotes(object.report)) {
    size_t count;
    if (!read(part) || part.getAsInteger(10, count))
      return std::nullopt;
    for (size_t i = 0; i < count; ++i) {
      StringRef place;
      if (!read(place) || !read(part))
        return std::nullopt;
      notes->push_back({place.str(), part.str()});
    }
  }
  if (!read(part) || !text.empty() || part.empty())
    return std::nullopt;
  object.code = MemoryBuffer::getMemBufferCopy(part);
  return object;
}

Expected<CompiledObject> mlir::attn::findOrCompile(
    StringRef program, const PipelineOptions &options,
    llvm::function_ref<Expected<CompiledObject>()> compile) {
  std::string folder = getFolder();
  if (folder.empty() || llvm::sys::fs::create_directories(folder))
    return compile();
  std::unique_ptr<MemoryBuffer> found;
  auto take = [&](unsigned, const Twine &,
                  std::unique_ptr<MemoryBuffer> entry) {
    found = std::move(entry);
  };
  // A cache that cannot be used is none; that is no error of the program.
  Expected<llvm::FileCache> cache =
      llvm::localCache("attn-mlir", "attn", folder, take);
  if (!cache) {
    consumeError(cache.takeError());
    return compile();
  }
  std::string key = makeKey(program, options);
  auto addStream = (*cache)(0, key, "");
  if (addStream && found) {
    if (std::optional<CompiledObject> object = readEntry(found->getBuffer()))
      return std::move(*object);
    llvm::sys::fs::remove(folder + "/llvmcache-" + key);
    addStream = (*cache)(0, key, "");
  }
  if (!addStream) {
    consumeError(addStream.takeError());
    return compile();
  }
  Expected<CompiledObject> object = compile();
  if (!object || !*addStream)
    return object;
  auto stream = (*addStream)(0, "");
  if (!stream) {
    consumeError(stream.takeError());
    return object;
  }
  *(*stream)->OS << makeEntry(*object);
  consumeError((*stream)->commit());
  llvm::CachePruningPolicy policy;
  policy.MaxSizeBytes = uint64_t(512) << 20;
  llvm::pruneCache(folder, policy);
  return object;
}
