//===- HostTensor.h - A dense tensor in host memory ----------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The values that go in and out of a compiled program: an element type, a
// shape, and a row-major buffer of its own. Creation refuses shapes whose size
// overflows or exceeds the machine's memory.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_HOSTTENSOR_H
#define ATTN_RUNTIME_HOSTTENSOR_H

#include "attn/Runtime/ElementType.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace mlir::attn {

class HostTensor {
public:
  /// A tensor of zeros.
  static llvm::Expected<HostTensor> create(ElementType type,
                                           llvm::ArrayRef<int64_t> shape);

  /// Takes over row-major data in a buffer that a compiled program allocated.
  static HostTensor adopt(ElementType type, llvm::ArrayRef<int64_t> shape,
                          void *allocated, void *data);

  ElementType getType() const { return type; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getRank() const { return int64_t(shape.size()); }
  int64_t getCount() const { return count; }
  int64_t getBytes() const { return count * byteWidth(type); }

  void *getData() { return buffer.get(); }
  const void *getData() const { return buffer.get(); }
  template <typename T>
  T *getDataAs() {
    return static_cast<T *>(getData());
  }
  template <typename T>
  const T *getDataAs() const {
    return static_cast<const T *>(getData());
  }

  /// The element at a row-major position. Integers above 2^53 lose digits.
  double get(int64_t position) const;
  void set(int64_t position, double value);
  int64_t getInteger(int64_t position) const;
  void setInteger(int64_t position, int64_t value);

  /// 2x3xf32
  std::string getTypeString() const;

  /// The same bits under the name of another type of the same width.
  void reinterpret(ElementType other);

  /// Every element converted, rounding to nearest even.
  llvm::Expected<HostTensor> convertTo(ElementType other) const;

private:
  struct Free {
    /// Null for a buffer of our own, else what the program allocated.
    void *allocated = nullptr;
    void operator()(void *data) const;
  };
  HostTensor(ElementType type, llvm::ArrayRef<int64_t> shape, int64_t count,
             void *data, Free free)
      : type(type), shape(shape), count(count), buffer(data, free) {}

  ElementType type;
  llvm::SmallVector<int64_t> shape;
  int64_t count;
  std::unique_ptr<void, Free> buffer;
};

/// 2x3xf32; a negative size is written as ?.
std::string formatTensorType(ElementType type, llvm::ArrayRef<int64_t> shape);

/// Where a row-major position is: [1, 0, 3].
std::string formatPosition(int64_t position, llvm::ArrayRef<int64_t> shape);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_HOSTTENSOR_H
