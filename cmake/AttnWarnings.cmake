# Warnings and sanitizers for every target of the project.
add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wall> $<$<COMPILE_LANGUAGE:CXX>:-Wextra>
                    $<$<COMPILE_LANGUAGE:CXX>:-Wno-unused-parameter>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # MLIR's own headers trip these in g++ 12.
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-comment> $<$<COMPILE_LANGUAGE:CXX>:-Wno-maybe-uninitialized>
                      $<$<COMPILE_LANGUAGE:CXX>:-Wno-dangling-reference> $<$<COMPILE_LANGUAGE:CXX>:-Wno-uninitialized>)
endif()
if(ATTN_WERROR)
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
if(NOT LLVM_ENABLE_ASSERTIONS)
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-include ${CMAKE_CURRENT_LIST_DIR}/StatisticsOfLLVM.h>")
endif()
if(ATTN_SANITIZE)
  # A report ends the program, and with it the test.
  add_compile_options(-fsanitize=${ATTN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -fno-sanitize=vptr)
  add_link_options(-fsanitize=${ATTN_SANITIZE})
  # Shared libraries take the sanitizers' functions from the program that loads them.
  string(REPLACE "-Wl,-z,defs" "" CMAKE_SHARED_LINKER_FLAGS "${CMAKE_SHARED_LINKER_FLAGS}")
endif()
