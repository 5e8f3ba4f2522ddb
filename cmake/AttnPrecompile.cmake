# One precompiled header for all libraries: MLIR's headers dominate compile time.
#   attn_precompile(target)   reuse it
include_guard()
function(attn_precompile target)
  if(NOT ATTN_ENABLE_PCH)
    return()
  endif()
  if(NOT TARGET AttnPrecompiled)
    file(WRITE ${CMAKE_BINARY_DIR}/AttnPrecompiled.cpp "// Carries the precompiled header.\n")
    add_library(AttnPrecompiled OBJECT ${CMAKE_BINARY_DIR}/AttnPrecompiled.cpp)
    llvm_update_compile_flags(AttnPrecompiled)
    target_precompile_headers(AttnPrecompiled PRIVATE
      <mlir/Dialect/Affine/IR/AffineOps.h>
      <mlir/Dialect/Arith/IR/Arith.h>
      <mlir/Dialect/Arith/Utils/Utils.h>
      <mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h>
      <mlir/Dialect/ControlFlow/IR/ControlFlowOps.h>
      <mlir/Dialect/Func/IR/FuncOps.h>
      <mlir/Dialect/Linalg/IR/Linalg.h>
      <mlir/Dialect/Linalg/Transforms/Transforms.h>
      <mlir/Dialect/Math/IR/Math.h>
      <mlir/Dialect/MemRef/IR/MemRef.h>
      <mlir/Dialect/SCF/IR/SCF.h>
      <mlir/Dialect/SCF/Transforms/TileUsingInterface.h>
      <mlir/Dialect/Tensor/IR/Tensor.h>
      <mlir/Dialect/Utils/StaticValueUtils.h>
      <mlir/Dialect/Vector/IR/VectorOps.h>
      <mlir/Interfaces/DestinationStyleOpInterface.h>
      <mlir/Interfaces/TilingInterface.h>
      <mlir/IR/PatternMatch.h>
      <mlir/Pass/Pass.h>
      <mlir/Pass/PassManager.h>
      <mlir/Transforms/GreedyPatternRewriteDriver.h>)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
      # Without time stamps ccache can serve the header and its users.
      target_compile_options(AttnPrecompiled PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM AttnPrecompiled)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
  endif()
endfunction()

# add_attn_library(Name files… [DEPENDS …] [LINK_LIBS …]): a library of one room.
function(add_attn_library name)
  set(arguments ${ARGN})
  if(MLIR_LINK_MLIR_DYLIB)
    # Upstream's static libraries beside its shared one would be a second copy of its symbols, with
    # other addresses where MLIR compares addresses.
    list(TRANSFORM arguments REPLACE "^MLIR[A-Za-z0-9]+$" "MLIR")
  endif()
  add_mlir_library(${name} ${arguments} DISABLE_INSTALL)
  if(TARGET obj.${name})
    attn_precompile(obj.${name})
  else()
    attn_precompile(${name})
  endif()
endfunction()
