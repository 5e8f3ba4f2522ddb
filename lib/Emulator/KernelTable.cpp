//===- KernelTable.cpp - What an emulated object says of itself -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table as JSON, and back.
//
//===----------------------------------------------------------------------===//

#include "KernelTable.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::attn::emulator;
namespace json = llvm::json;

namespace mlir::attn::emulator {

static json::Value toJSON(const SiteRow &row) {
  return json::Object{
      {"kind", row.kind},           {"operation", row.operation},
      {"location", row.location},   {"bytes", row.bytes},
      {"alignment", row.alignment}, {"operands", row.operands}};
}
static bool fromJSON(const json::Value &value, SiteRow &row, json::Path path) {
  json::ObjectMapper map(value, path);
  return map && map.map("kind", row.kind) &&
         map.map("operation", row.operation) &&
         map.map("location", row.location) && map.map("bytes", row.bytes) &&
         map.map("alignment", row.alignment) &&
         map.map("operands", row.operands);
}

static json::Value toJSON(const SharedPiece &piece) {
  return json::Object{{"offset", piece.offset}, {"bytes", piece.bytes}};
}
static bool fromJSON(const json::Value &value, SharedPiece &piece,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  return map && map.map("offset", piece.offset) &&
         map.map("bytes", piece.bytes);
}

static json::Value toJSON(const KernelRow &row) {
  json::Array pointers;
  for (bool isPointer : row.isPointer)
    pointers.push_back(isPointer);
  return json::Object{{"name", row.name},
                      {"argument_bytes", row.argumentBytes},
                      {"is_pointer", std::move(pointers)},
                      {"declared_shared", row.declaredShared},
                      {"spanned_shared", row.spannedShared},
                      {"shared_pieces", row.sharedPieces},
                      {"required_threads", row.requiredThreads},
                      {"max_threads", row.maxThreads}};
}
static bool fromJSON(const json::Value &value, KernelRow &row,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  if (!map || !map.map("name", row.name) ||
      !map.map("argument_bytes", row.argumentBytes) ||
      !map.map("declared_shared", row.declaredShared) ||
      !map.map("spanned_shared", row.spannedShared) ||
      !map.map("shared_pieces", row.sharedPieces) ||
      !map.map("required_threads", row.requiredThreads) ||
      !map.map("max_threads", row.maxThreads))
    return false;
  const json::Array *flags = value.getAsObject()->getArray("is_pointer");
  if (!flags || flags->size() != row.argumentBytes.size())
    return false;
  for (const json::Value &flag : *flags)
    row.isPointer.push_back(flag.getAsBoolean().value_or(false));
  return true;
}

static json::Value toJSON(const GlobalRow &row) {
  return json::Object{{"symbol", row.symbol}, {"bytes", row.bytes}};
}
static bool fromJSON(const json::Value &value, GlobalRow &row,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  return map && map.map("symbol", row.symbol) && map.map("bytes", row.bytes);
}

std::string KernelTable::serialize() const {
  json::Array counted;
  for (const std::map<std::string, uint64_t> &block : blocks) {
    json::Object classes;
    for (const auto &[name, count] : block)
      classes[name] = count;
    counted.push_back(std::move(classes));
  }
  json::Value value = json::Object{{"version", 1},
                                   {"kernels", kernels},
                                   {"sites", sites},
                                   {"blocks", std::move(counted)},
                                   {"globals", globals}};
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return text;
}

llvm::Expected<KernelTable> KernelTable::parse(llvm::StringRef text) {
  llvm::Expected<json::Value> value = json::parse(text);
  if (!value)
    return value.takeError();
  json::Path::Root root("table");
  json::ObjectMapper map(*value, root);
  int64_t version = 0;
  KernelTable table;
  if (!map || !map.map("version", version))
    return root.getError();
  if (version != 1)
    return llvm::createStringError(
        "expected version 1 of an emulated object's table, found " +
        llvm::Twine(version));
  if (!map.map("kernels", table.kernels) || !map.map("sites", table.sites) ||
      !map.map("blocks", table.blocks) || !map.map("globals", table.globals))
    return root.getError();
  return table;
}

} // namespace mlir::attn::emulator
