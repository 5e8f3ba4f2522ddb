//===- Npy.cpp - Read and write .npy files --------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     \x93NUMPY <major> <minor> <header length> {'descr': '<f4',
//         'fortran_order': False, 'shape': (2, 3), } ... \n <data>
//
// The header is a Python literal; only the three keys above in any order are
// taken.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Npy.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/raw_ostream.h"
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>

using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::Twine;

static constexpr StringRef magic("\x93NUMPY", 6);
// The longest shape that fits 64 bits takes far less.
static constexpr uint32_t headerLimit = 1 << 16;

namespace {
struct Header {
  ElementType type;
  bool isFortranOrder = false;
  llvm::SmallVector<int64_t> shape;
};

/// Reads the header's dictionary from left to right.
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : rest(text) {}

  Expected<Header> parse() {
    Header header;
    bool hasType = false, hasOrder = false, hasShape = false;
    if (!consume("{"))
      return error("expected '{'");
    while (!consume("}")) {
      Expected<StringRef> key = quoted();
      if (!key)
        return key.takeError();
      if (!consume(":"))
        return error("expected ':' after '" + *key + "'");
      Error failure = Error::success();
      if (*key == "descr") {
        hasType = true;
        failure = type(header);
      } else if (*key == "fortran_order") {
        hasOrder = true;
        failure = order(header);
      } else if (*key == "shape") {
        hasShape = true;
        failure = shape(header);
      } else {
        failure = error("unknown key '" + *key + "'");
      }
      if (failure)
        return std::move(failure);
      if (consume(","))
        continue;
      if (!consume("}"))
        return error("expected ',' or '}'");
      break;
    }
    if (!hasType || !hasOrder || !hasShape)
      return error("expected the keys 'descr', 'fortran_order' and 'shape'");
    return header;
  }

private:
  Error error(const Twine &message) {
    return createStringError("corrupt header: " + message);
  }

  bool consume(StringRef token) {
    rest = rest.ltrim(" \t\n\r");
    return rest.consume_front(token);
  }

  Expected<StringRef> quoted() {
    rest = rest.ltrim(" \t\n\r");
    if (rest.empty() || (rest.front() != '\'' && rest.front() != '"'))
      return error("expected a quoted string");
    size_t end = rest.find(rest.front(), 1);
    if (end == StringRef::npos)
      return error("a string is not closed");
    StringRef text = rest.slice(1, end);
    rest = rest.drop_front(end + 1);
    return text;
  }

  Error type(Header &header) {
    rest = rest.ltrim(" \t\n\r");
    if (rest.starts_with("["))
      return createStringError("structured element types are not supported");
    Expected<StringRef> text = quoted();
    if (!text)
      return text.takeError();
    StringRef name = *text;
    if (name.consume_front(">")) {
      if (name.size() > 1 && name.back() != '1')
        return createStringError("big-endian element type '" + *text +
                                 "' is not supported");
    } else if (!name.consume_front("<") && !name.consume_front("|")) {
      name.consume_front("=");
    }
    std::optional<ElementType> type = parseNpyElementType(name);
    if (!type)
      return createStringError("element type '" + *text + "' is not supported");
    header.type = *type;
    return Error::success();
  }

  Error order(Header &header) {
    if (consume("True"))
      header.isFortranOrder = true;
    else if (!consume("False"))
      return error("'fortran_order' is neither True nor False");
    return Error::success();
  }

  Error shape(Header &header) {
    if (!consume("("))
      return error("'shape' is not a tuple");
    while (!consume(")")) {
      rest = rest.ltrim(" \t\n\r");
      StringRef digits = rest.take_while(llvm::isDigit);
      rest = rest.drop_front(digits.size());
      rest.consume_front("L"); // Python 2 wrote long integers so.
      int64_t size = 0;
      if (digits.empty())
        return error("'shape' holds something that is no size");
      if (digits.getAsInteger(10, size))
        return error("a size in 'shape' overflows 64 bits");
      header.shape.push_back(size);
      if (!consume(",") && !rest.ltrim(" \t\n\r").starts_with(")"))
        return error("expected ',' or ')' in 'shape'");
    }
    return Error::success();
  }

  StringRef rest;
};
} // namespace

/// Row-major order from column-major order: walks the target in order and keeps
/// the source position by increments.
static void transpose(const char *from, char *to, int64_t width,
                      llvm::ArrayRef<int64_t> shape, int64_t count) {
  size_t rank = shape.size();
  llvm::SmallVector<int64_t> strides(rank, 1), index(rank, 0);
  for (size_t i = 1; i < rank; ++i)
    strides[i] = strides[i - 1] * shape[i - 1];
  int64_t source = 0;
  for (int64_t i = 0; i < count; ++i) {
    std::memcpy(to + i * width, from + source * width, size_t(width));
    for (size_t d = rank; d-- > 0;) {
      source += strides[d];
      if (++index[d] < shape[d])
        break;
      source -= strides[d] * shape[d];
      index[d] = 0;
    }
  }
}

static Expected<HostTensor> readOpenNpy(FILE *file) {
  auto read = [&](void *target, size_t bytes) {
    return bytes == 0 ? 0 : fread(target, 1, bytes, file);
  };

  unsigned char start[8];
  size_t got = read(start, sizeof start);
  if (got < magic.size() || std::memcmp(start, magic.data(), magic.size()) != 0)
    return createStringError("not a .npy file");
  if (got < sizeof start)
    return createStringError("truncated: the file ends in its header");
  unsigned major = start[6], minor = start[7];
  if (major < 1 || major > 3)
    return createStringError("version " + Twine(major) + "." + Twine(minor) +
                             " of the .npy format is not supported");

  unsigned char lengthBytes[4] = {};
  size_t lengthSize = major == 1 ? 2 : 4;
  if (read(lengthBytes, lengthSize) != lengthSize)
    return createStringError("truncated: the file ends in its header");
  uint32_t length = llvm::support::endian::read32le(lengthBytes);
  if (length > headerLimit)
    return createStringError("corrupt header: a length of " + Twine(length) +
                             " bytes, at most " + Twine(headerLimit) +
                             " expected");
  std::string text(length, '\0');
  if (read(text.data(), length) != length)
    return createStringError("truncated: the file ends in its header");

  Expected<Header> header = HeaderParser(text).parse();
  if (!header)
    return header.takeError();
  Expected<HostTensor> tensor = HostTensor::create(header->type, header->shape);
  if (!tensor)
    return tensor;

  auto expectBytes = [&](void *target) -> Error {
    size_t found = read(target, size_t(tensor->getBytes()));
    if (found == size_t(tensor->getBytes()))
      return Error::success();
    return createStringError("truncated: expected " +
                             Twine(tensor->getBytes()) + " bytes of data for " +
                             tensor->getTypeString() + ", found " +
                             Twine(found));
  };
  if (header->isFortranOrder && tensor->getRank() > 1 &&
      tensor->getCount() != 0) {
    Expected<HostTensor> columns =
        HostTensor::create(header->type, header->shape);
    if (!columns)
      return columns;
    if (Error error = expectBytes(columns->getData()))
      return std::move(error);
    transpose(columns->getDataAs<char>(), tensor->getDataAs<char>(),
              byteWidth(header->type), header->shape, tensor->getCount());
  } else if (Error error = expectBytes(tensor->getData())) {
    return std::move(error);
  }
  // A bool that is neither 0 nor 1 would be undefined behaviour in the program.
  if (header->type == ElementType::I1)
    for (int64_t i = 0; i < tensor->getCount(); ++i)
      tensor->getDataAs<uint8_t>()[i] = tensor->getDataAs<uint8_t>()[i] != 0;
  return tensor;
}

Expected<HostTensor> mlir::attn::readNpy(StringRef path) {
  std::string name = path.str();
  auto failed = [&](int code) {
    return createStringError(Twine("cannot open '") + path +
                             "': " + std::strerror(code));
  };
  FILE *file = fopen(name.c_str(), "rb");
  if (!file)
    return failed(errno);
  llvm::scope_exit close([&] { fclose(file); });
  struct stat status;
  if (fstat(fileno(file), &status) == 0 && S_ISDIR(status.st_mode))
    return failed(EISDIR);
  Expected<HostTensor> tensor = readOpenNpy(file);
  if (tensor)
    return tensor;
  std::error_code code = std::make_error_code(std::errc::invalid_argument);
  std::string message;
  llvm::handleAllErrors(tensor.takeError(), [&](const llvm::StringError &e) {
    message = e.getMessage();
    code = e.convertToErrorCode();
  });
  return createStringError(code, Twine("'") + path + "': " + message);
}

Error mlir::attn::writeNpy(StringRef path, const HostTensor &tensor) {
  if (tensor.getType() == ElementType::BF16) {
    Expected<HostTensor> wide = tensor.convertTo(ElementType::F32);
    if (!wide)
      return wide.takeError();
    return writeNpy(path, *wide);
  }

  std::string header;
  llvm::raw_string_ostream os(header);
  os << "{'descr': '" << (byteWidth(tensor.getType()) == 1 ? '|' : '<')
     << npySpelling(tensor.getType())
     << "', 'fortran_order': False, 'shape': (";
  llvm::interleave(tensor.getShape(), os, ", ");
  os << (tensor.getRank() == 1 ? ",), }" : "), }");
  // The data begin at a multiple of 64 bytes; version 2 has room for any shape.
  bool isLong = header.size() > 65000;
  size_t begin = magic.size() + 2 + (isLong ? 4 : 2);
  size_t padded = (begin + header.size() + 1 + 63) / 64 * 64;
  header.append(padded - begin - header.size() - 1, ' ');
  header.push_back('\n');

  std::string name = path.str();
  FILE *file = fopen(name.c_str(), "wb");
  bool isGood = file != nullptr;
  auto write = [&](const void *from, size_t bytes) {
    isGood = isGood && (bytes == 0 || fwrite(from, 1, bytes, file) == bytes);
  };
  char version[2] = {char(isLong ? 2 : 1), 0};
  char length[4];
  llvm::support::endian::write32le(length, uint32_t(header.size()));
  write(magic.data(), magic.size());
  write(version, sizeof version);
  write(length, isLong ? 4 : 2);
  write(header.data(), header.size());
  write(tensor.getData(), size_t(tensor.getBytes()));
  int code = errno;
  if (file && fclose(file) != 0) {
    code = errno;
    isGood = false;
  }
  if (isGood)
    return Error::success();
  return createStringError(Twine("cannot write '") + path +
                           "': " + std::strerror(code));
}
