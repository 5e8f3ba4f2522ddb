//===- NpyTest.cpp - Read and write .npy files ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Files of all versions and orders, and every way in which one can be broken.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Npy.h"
#include "attn/Runtime/Literal.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace mlir::attn;

namespace {
class Npy : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("attn", "npy", path));
  }
  void TearDown() override { llvm::sys::fs::remove(path); }

  void write(llvm::StringRef bytes) {
    std::error_code code;
    llvm::raw_fd_ostream(path, code) << bytes;
    ASSERT_FALSE(code);
  }

  /// A file with this header and these bytes of data.
  std::string file(llvm::StringRef header, llvm::StringRef data,
                   int version = 1) {
    std::string text("\x93NUMPY");
    text += char(version);
    text += '\0';
    size_t length = header.size();
    for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
      text += char(length >> (8 * i));
    return text + header.str() + data.str();
  }

  std::string read() {
    llvm::Expected<HostTensor> tensor = readNpy(path);
    if (tensor)
      return formatLiteral(*tensor, 100);
    std::string message = llvm::toString(tensor.takeError());
    std::string name = ("'" + path + "': ").str();
    EXPECT_EQ(message.substr(0, name.size()), name);
    return message.substr(name.size());
  }

  std::string readFile(llvm::StringRef header, llvm::StringRef data,
                       int version = 1) {
    write(file(header, data, version));
    return read();
  }

  llvm::SmallString<128> path;
};
} // namespace

static constexpr llvm::StringLiteral
    good("{'descr': '|i1', 'fortran_order': False, 'shape': (2, 3), }\n");

TEST_F(Npy, EveryTypeRoundTrips) {
  for (llvm::StringRef text :
       {"2x3xf32=[1 2 3][4 5 nan]", "3xf64=1 -inf 0.1", "2xf16=0.5 -1",
        "3xi1=1 0 1", "2xi8=-1 7", "2xi16=-300 300", "2xi32=-70000 7",
        "2xi64=-9223372036854775808 1", "2xui8=200 1",
        "1xui64=18446744073709551615", "f32=7",
        "0x4xf32=", "1x1x1x1x2xi1=[[[[1 0]]]]"}) {
    HostTensor tensor = llvm::cantFail(parseLiteral(text));
    ASSERT_FALSE(bool(writeNpy(path, tensor)));
    EXPECT_EQ(read(), text);
  }
}

TEST_F(Npy, BF16IsWrittenAsF32) {
  ASSERT_FALSE(
      bool(writeNpy(path, llvm::cantFail(parseLiteral("2xbf16=0.5,3")))));
  EXPECT_EQ(read(), "2xf32=0.5 3");
}

TEST_F(Npy, DataAreAligned) {
  ASSERT_FALSE(bool(writeNpy(path, llvm::cantFail(parseLiteral("2x2xf32=1")))));
  uint64_t size = 0;
  ASSERT_FALSE(llvm::sys::fs::file_size(path, size));
  EXPECT_EQ(size % 64, 16u);
}

TEST_F(Npy, Versions) {
  for (int version : {1, 2, 3})
    EXPECT_EQ(readFile(good, "\1\2\3\4\5\6", version), "2x3xi8=[1 2 3][4 5 6]");
}

TEST_F(Npy, FortranOrder) {
  EXPECT_EQ(readFile("{'descr': '|i1', 'fortran_order': True, 'shape': (2, 3)}",
                     "\1\4\2\5\3\6"),
            "2x3xi8=[1 2 3][4 5 6]");
  EXPECT_EQ(
      readFile("{'descr': '|i1', 'fortran_order': True, 'shape': (2, 1, 2)}",
               "\1\3\2\4"),
      "2x1x2xi8=[[1 2]][[3 4]]");
  // A product of sizes that no integer holds.
  EXPECT_EQ(readFile("{'descr': '|i1', 'fortran_order': True, 'shape': "
                     "(4611686018427387904, 4, 0)}",
                     ""),
            "4611686018427387904x4x0xi8=");
}

TEST_F(Npy, KeysInAnyOrderAndSpacing) {
  EXPECT_EQ(
      readFile("{\"shape\":(2,),\"descr\":\"|b1\",\"fortran_order\":False}",
               llvm::StringRef("\0\5", 2)),
      "2xi1=0 1");
  EXPECT_EQ(readFile("{'descr':'=i1','shape':(),'fortran_order':False}", "\7"),
            "i8=7");
}

TEST_F(Npy, NotThere) {
  EXPECT_EQ(llvm::toString(readNpy("no-such.npy").takeError()),
            "cannot open 'no-such.npy': No such file or directory");
  EXPECT_EQ(llvm::toString(readNpy("/").takeError()),
            "cannot open '/': Is a directory");
}

TEST_F(Npy, CannotWrite) {
  EXPECT_EQ(llvm::toString(writeNpy("no-such-folder/x.npy",
                                    llvm::cantFail(parseLiteral("f32=1")))),
            "cannot write 'no-such-folder/x.npy': No such file or directory");
}

TEST_F(Npy, Truncated) {
  std::string whole = file(good, "\1\2\3\4\5\6");
  for (size_t length = 0; length < whole.size(); ++length) {
    write(llvm::StringRef(whole).take_front(length));
    size_t header = whole.size() - 6;
    if (length < 6)
      EXPECT_EQ(read(), "not a .npy file");
    else if (length < header)
      EXPECT_EQ(read(), "truncated: the file ends in its header");
    else
      EXPECT_EQ(read(),
                "truncated: expected 6 bytes of data for 2x3xi8, found " +
                    std::to_string(length - header));
  }
}

TEST_F(Npy, Foreign) {
  write("PK\3\4 this is an .npz");
  EXPECT_EQ(read(), "not a .npy file");
  write(file(good, "", 9));
  EXPECT_EQ(read(), "version 9.0 of the .npy format is not supported");
}

TEST_F(Npy, Corrupt) {
  auto corrupt = [&](llvm::StringRef header) {
    return readFile(header, "\1\2\3\4\5\6");
  };
  EXPECT_EQ(corrupt("(1, 2)"), "corrupt header: expected '{'");
  EXPECT_EQ(corrupt("{descr: 1}"), "corrupt header: expected a quoted string");
  EXPECT_EQ(corrupt("{'descr"), "corrupt header: a string is not closed");
  EXPECT_EQ(corrupt("{'descr' '<f4'}"),
            "corrupt header: expected ':' after 'descr'");
  EXPECT_EQ(corrupt("{'descr': '<f4' 'shape': (2,)}"),
            "corrupt header: expected ',' or '}'");
  EXPECT_EQ(corrupt("{'colour': 'red'}"),
            "corrupt header: unknown key 'colour'");
  EXPECT_EQ(corrupt("{'descr': '<f4'}"),
            "corrupt header: expected the keys 'descr', 'fortran_order' and "
            "'shape'");
  EXPECT_EQ(corrupt("{'fortran_order': 1}"),
            "corrupt header: 'fortran_order' is neither True nor False");
  EXPECT_EQ(corrupt("{'shape': 3}"), "corrupt header: 'shape' is not a tuple");
  EXPECT_EQ(corrupt("{'shape': (2, -3)}"),
            "corrupt header: 'shape' holds something that is no size");
  EXPECT_EQ(corrupt("{'shape': (2 3)}"),
            "corrupt header: expected ',' or ')' in 'shape'");
  EXPECT_EQ(corrupt("{'shape': (99999999999999999999,)}"),
            "corrupt header: a size in 'shape' overflows 64 bits");
}

TEST_F(Npy, OversizedHeader) {
  write(file(good, "", 2).substr(0, 8) + "\xff\xff\xff\x7f");
  EXPECT_EQ(read(), "corrupt header: a length of 2147483647 bytes, at most "
                    "65536 expected");
}

TEST_F(Npy, UnsupportedTypes) {
  auto withType = [&](const std::string &type) {
    return readFile("{'descr': " + type +
                        ", 'fortran_order': False, 'shape': (1,)}",
                    "\1\2\3\4\5\6\7\10");
  };
  EXPECT_EQ(withType("'<c8'"), "element type '<c8' is not supported");
  EXPECT_EQ(withType("'|O'"), "element type '|O' is not supported");
  EXPECT_EQ(withType("'>f4'"),
            "big-endian element type '>f4' is not supported");
  EXPECT_EQ(withType("[('a', '<f4')]"),
            "structured element types are not supported");
}

TEST_F(Npy, HugeShapes) {
  auto withShape = [&](const std::string &shape) {
    return readFile(
        "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + "}", "");
  };
  EXPECT_EQ(withShape("(4294967296, 4294967296)"),
            "the size of 4294967296x4294967296xf64 overflows 64 bits");
  std::string message = withShape("(1000000, 1000000)");
  EXPECT_EQ(message.substr(0, 69), "out of memory: 1000000x1000000xf64 takes "
                                   "8000.0 GB; this machine has ")
      << message;
  EXPECT_EQ(withShape("(0, 9223372036854775807)"),
            "0x9223372036854775807xf64=");
}
