//===- HostTensor.cpp - A dense tensor in host memory ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Allocation with checked sizes, access by position, conversion of element
// types.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/HostTensor.h"
#include "attn/Runtime/RuntimeAbi.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
#include <cstring>

using namespace mlir::attn;

// The widest vector's alignment, and the page's: compiled code may assume 64.
static constexpr size_t alignment = 4096;

void HostTensor::Free::operator()(void *data) const {
  if (allocated)
    _mlir_memref_to_llvm_free(allocated);
  else
    free(data);
}

HostTensor HostTensor::adopt(ElementType type, llvm::ArrayRef<int64_t> shape,
                             void *allocated, void *data) {
  // An empty tensor is empty however large its other dimensions are.
  int64_t count = llvm::is_contained(shape, 0) ? 0 : 1;
  for (int64_t size : shape)
    count *= size;
  return HostTensor(type, shape, count, data, Free{allocated});
}

llvm::Expected<HostTensor> HostTensor::create(ElementType type,
                                              llvm::ArrayRef<int64_t> shape) {
  std::optional<int64_t> count = 1;
  bool isEmpty = llvm::is_contained(shape, 0);
  for (int64_t size : shape) {
    if (size < 0)
      return llvm::createStringError("negative size in shape " +
                                     formatTensorType(type, shape));
    if (!isEmpty && count)
      count = llvm::checkedMul(*count, size);
  }
  if (isEmpty)
    count = 0;
  std::optional<int64_t> bytes;
  if (count)
    bytes = llvm::checkedMul(*count, byteWidth(type));
  if (!bytes)
    return llvm::createStringError(
        "the size of " + formatTensorType(type, shape) + " overflows 64 bits");

  void *data = nullptr;
  if (uint64_t(*bytes) <= attn_runtime_memory_limit())
    data =
        aligned_alloc(alignment, (size_t(*bytes) / alignment + 1) * alignment);
  if (!data)
    return llvm::createStringError(
        std::make_error_code(std::errc::not_enough_memory),
        llvm::Twine(llvm::formatv(
            "out of memory: {0} takes {1:f1} GB; this machine has {2:f1} GB",
            formatTensorType(type, shape), double(*bytes) / 1e9,
            double(attn_runtime_memory_limit()) / 1e9)));
  std::memset(data, 0, size_t(*bytes));
  return HostTensor(type, shape, *count, data, Free{});
}

double HostTensor::get(int64_t position) const {
  switch (type) {
  case ElementType::F16:
    return fromF16(getDataAs<uint16_t>()[position]);
  case ElementType::BF16:
    return fromBF16(getDataAs<uint16_t>()[position]);
  case ElementType::F32:
    return getDataAs<float>()[position];
  case ElementType::F64:
    return getDataAs<double>()[position];
  case ElementType::UI64:
    return double(getDataAs<uint64_t>()[position]);
  default:
    return double(getInteger(position));
  }
}

void HostTensor::set(int64_t position, double value) {
  switch (type) {
  case ElementType::F16:
    getDataAs<uint16_t>()[position] = toF16(value);
    return;
  case ElementType::BF16:
    getDataAs<uint16_t>()[position] = toBF16(float(value));
    return;
  case ElementType::F32:
    getDataAs<float>()[position] = float(value);
    return;
  case ElementType::F64:
    getDataAs<double>()[position] = value;
    return;
  default:
    setInteger(position, int64_t(value));
  }
}

int64_t HostTensor::getInteger(int64_t position) const {
  switch (type) {
  case ElementType::I1:
    return getDataAs<uint8_t>()[position] & 1;
  case ElementType::I8:
    return getDataAs<int8_t>()[position];
  case ElementType::UI8:
    return getDataAs<uint8_t>()[position];
  case ElementType::I16:
    return getDataAs<int16_t>()[position];
  case ElementType::UI16:
    return getDataAs<uint16_t>()[position];
  case ElementType::I32:
    return getDataAs<int32_t>()[position];
  case ElementType::UI32:
    return getDataAs<uint32_t>()[position];
  case ElementType::I64:
  case ElementType::UI64:
  case ElementType::Index:
    return getDataAs<int64_t>()[position];
  default:
    return int64_t(get(position));
  }
}

void HostTensor::setInteger(int64_t position, int64_t value) {
  switch (byteWidth(type)) {
  case 1:
    getDataAs<uint8_t>()[position] =
        type == ElementType::I1 ? value != 0 : uint8_t(value);
    return;
  case 2:
    getDataAs<uint16_t>()[position] = uint16_t(value);
    return;
  case 4:
    getDataAs<uint32_t>()[position] = uint32_t(value);
    return;
  default:
    getDataAs<uint64_t>()[position] = uint64_t(value);
  }
}

std::string HostTensor::getTypeString() const {
  return formatTensorType(type, shape);
}

void HostTensor::reinterpret(ElementType other) {
  assert(byteWidth(other) == byteWidth(type) && "the bits stay");
  type = other;
}

llvm::Expected<HostTensor> HostTensor::convertTo(ElementType other) const {
  llvm::Expected<HostTensor> result = create(other, shape);
  if (!result)
    return result;
  if (!isFloat(type) && !isFloat(other)) {
    for (int64_t i = 0; i < count; ++i)
      result->setInteger(i, getInteger(i));
    return result;
  }
  for (int64_t i = 0; i < count; ++i)
    result->set(i, get(i));
  return result;
}

std::string mlir::attn::formatTensorType(ElementType type,
                                         llvm::ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t size : shape) {
    if (size < 0)
      os << "?x";
    else
      os << size << 'x';
  }
  os << spelling(type);
  return text;
}

std::string mlir::attn::formatPosition(int64_t position,
                                       llvm::ArrayRef<int64_t> shape) {
  llvm::SmallVector<int64_t> index(shape.size());
  for (size_t i = shape.size(); i-- > 0;) {
    index[i] = shape[i] ? position % shape[i] : 0;
    position = shape[i] ? position / shape[i] : 0;
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  os << '[';
  llvm::interleaveComma(index, os);
  os << ']';
  return text;
}
