//===- MethodPlugin.h - A method in a shared object of its own --*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A method's file becomes a plugin by one more line at its end:
//
//   ATTN_METHOD_PLUGIN(MyMethod)    // calls methods::registerMyMethod
//
//   attn-opt --load-pass-plugin=MyMethod.so --attn-approximate=method=my-method
//
// The stock mlir-opt takes it after AttnPlugin.so. The shared object links
// nothing: its symbols are those of the program or plugin that loads it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_METHODPLUGIN_H
#define ATTN_METHODS_METHODPLUGIN_H

#include "attn/Methods/MethodRegistry.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

#define ATTN_METHOD_PLUGIN(NAME)                                               \
  extern "C" LLVM_ATTRIBUTE_WEAK ::mlir::PassPluginLibraryInfo                 \
  mlirGetPassPluginInfo() {                                                    \
    return {MLIR_PLUGIN_API_VERSION, #NAME, "1", [] {                          \
              ::mlir::attn::methods::register##NAME(                           \
                  ::mlir::attn::MethodRegistry::get());                        \
            }};                                                                \
  }

#endif // ATTN_METHODS_METHODPLUGIN_H
