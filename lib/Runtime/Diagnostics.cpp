//===- Diagnostics.cpp - How messages look --------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     model.mlir:7:8: error: expected rank 4 for 'query', found 3
//       %0 = attn.softmax_attention …
//            ^
//
// MLIR's own handler prints the whole source line, which holds megabytes where
// a model carries its weights inline.
//
//===----------------------------------------------------------------------===//

#include "Diagnostics.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;

// A terminal's width, twice.
static constexpr size_t longestLine = 160;

FileLineColLoc mlir::attn::findPlace(Location location) {
  FileLineColLoc place;
  location->walk([&](Location inner) {
    if (auto found = dyn_cast<FileLineColLoc>(inner)) {
      place = found;
      return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  return place;
}

std::string mlir::attn::formatPlace(Location location) {
  FileLineColLoc place = findPlace(location);
  if (!place)
    return "unknown";
  return (place.getFilename().getValue() + ":" + Twine(place.getLine())).str();
}

static StringRef getLine(StringRef text, unsigned number) {
  for (unsigned i = 1; i < number; ++i)
    text = text.split('\n').second;
  return text.split('\n').first;
}

static StringRef spell(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Error:
    return "error";
  case DiagnosticSeverity::Warning:
    return "warning";
  case DiagnosticSeverity::Note:
    return "note";
  case DiagnosticSeverity::Remark:
    return "remark";
  }
  return "error";
}

static void print(Diagnostic &diagnostic, StringRef file, StringRef source,
                  llvm::raw_ostream &os) {
  FileLineColLoc place = findPlace(diagnostic.getLocation());
  // A program as a whole has no line.
  bool hasLine = place && place.getLine() > 0;
  if (hasLine)
    os << place.getFilename().getValue() << ':' << place.getLine() << ':'
       << place.getColumn() << ": ";
  else if (place)
    os << place.getFilename().getValue() << ": ";
  // The parser ends some of its sentences with a full stop or a line break.
  std::string text = diagnostic.str();
  os << spell(diagnostic.getSeverity()) << ": " << StringRef(text).rtrim()
     << '\n';
  if (!hasLine || place.getFilename().getValue() != file)
    return;
  StringRef line = getLine(source, place.getLine());
  if (line.size() > longestLine || line.trim().empty())
    return;
  os << line << '\n';
  unsigned column = place.getColumn();
  if (column >= 1 && column <= line.size() + 1) {
    for (char c : line.take_front(column - 1))
      os << (c == '\t' ? '\t' : ' ');
    os << "^\n";
  }
}

std::unique_ptr<ScopedDiagnosticHandler>
mlir::attn::printDiagnostics(MLIRContext &context, StringRef file,
                             StringRef source) {
  struct Printer : ScopedDiagnosticHandler {
    Printer(MLIRContext &context, StringRef file, StringRef source)
        : ScopedDiagnosticHandler(&context) {
      setHandler([file = file.str(), source](Diagnostic &diagnostic) {
        // Remarks are collected by the report.
        if (diagnostic.getSeverity() == DiagnosticSeverity::Remark)
          return success();
        print(diagnostic, file, source, llvm::errs());
        for (Diagnostic &note : diagnostic.getNotes())
          print(note, file, source, llvm::errs());
        return success();
      });
    }
  };
  return std::make_unique<Printer>(context, file, source);
}
