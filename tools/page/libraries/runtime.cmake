# SPDX-License-Identifier: GPL-3.0-or-later
# The C++ runtime once more: Debian's for WebAssembly has neither exceptions nor locks nor files.
set(runtime_headers "${CMAKE_INSTALL_PREFIX}/include/c++/v1")
set(debian_headers /usr/lib/llvm-19/include/wasm32-wasi/c++/v1)
file(COPY "${llvm-toolchain}/libcxx/include/" DESTINATION "${runtime_headers}")
file(COPY "${llvm-toolchain}/libcxxabi/include/" DESTINATION "${runtime_headers}")
file(COPY "${llvm-toolchain}/libcxx/vendor/llvm/default_assertion_handler.in" DESTINATION "${CMAKE_BINARY_DIR}")
configure_file("${llvm-toolchain}/libcxx/vendor/llvm/default_assertion_handler.in" "${runtime_headers}/__assertion_handler" COPYONLY)
configure_file("${CMAKE_CURRENT_LIST_DIR}/../runtime/__external_threading" "${runtime_headers}/__external_threading" COPYONLY)
file(READ "${debian_headers}/__config_site" site)
string(REPLACE "#define _LIBCPP_HAS_NO_THREADS" "" site "${site}")
string(REPLACE "#define _LIBCPP_HAS_NO_FILESYSTEM" "" site "${site}")
string(REPLACE "#define _LIBCPP_ABI_VERSION 2" "#define _LIBCPP_ABI_VERSION 1" site "${site}")  # iterators of arrays are pointers
string(REPLACE "#define _LIBCPP_ABI_NAMESPACE __2" "#define _LIBCPP_ABI_NAMESPACE __1" site "${site}")
string(REPLACE "/* #undef _LIBCPP_HAS_THREAD_API_EXTERNAL */" "#define _LIBCPP_HAS_THREAD_API_EXTERNAL" site "${site}")
file(CONFIGURE OUTPUT "${runtime_headers}/__config_site" CONTENT "${site}" @ONLY)

set(runtime_definitions NDEBUG _LIBCPP_BUILDING_LIBRARY _LIBCXXABI_BUILDING_LIBRARY LIBCXX_BUILDING_LIBCXXABI
                        _LIBUNWIND_HIDE_SYMBOLS LIBCXXABI_NON_DEMANGLING_TERMINATE)

page_library(unwind "${llvm-toolchain}/libunwind" src/Unwind-wasm.c)
target_include_directories(unwind PRIVATE "${llvm-toolchain}/libunwind/include")
target_compile_definitions(unwind PRIVATE ${runtime_definitions})

page_sources(abi "${llvm-toolchain}/libcxxabi/src" cxa_noexception.cpp cxa_thread_atexit.cpp cxa_demangle.cpp)
page_library(c++abi "${llvm-toolchain}/libcxxabi/src" ${abi})
target_include_directories(c++abi PRIVATE "${llvm-toolchain}/libcxxabi/include" "${llvm-toolchain}/libunwind/include"
                                          "${llvm-toolchain}/libcxx/src")
target_compile_definitions(c++abi PRIVATE ${runtime_definitions})

page_sources(standard "${llvm-toolchain}/libcxx/src" thread.cpp future.cpp barrier.cpp shared_mutex.cpp strstream.cpp)
page_sources(files "${llvm-toolchain}/libcxx/src/filesystem" int128_builtins.cpp)
list(TRANSFORM files PREPEND "filesystem/")
page_library(c++ "${llvm-toolchain}/libcxx/src" ${standard} ${files} ryu/d2fixed.cpp ryu/d2s.cpp ryu/f2s.cpp)
target_sources(c++ PRIVATE "${CMAKE_CURRENT_LIST_DIR}/../runtime/missing.c")
target_include_directories(c++ PRIVATE "${llvm-toolchain}/libcxx/src" "${llvm-toolchain}/libcxxabi/include" "${llvm-toolchain}/libc"
                                       "${CMAKE_CURRENT_LIST_DIR}/../runtime")
set_target_properties(c++ PROPERTIES CXX_STANDARD 23)
target_compile_definitions(c++ PRIVATE ${runtime_definitions})
target_compile_options(c++ PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-include ${CMAKE_CURRENT_LIST_DIR}/../runtime/missing.h>")
