# SPDX-License-Identifier: GPL-3.0-or-later
# clang for WebAssembly without an operating system, and what libraries.sh built for it before: PAGE_PREFIX.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES PAGE_PREFIX)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

set(CMAKE_C_COMPILER clang-19)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_C_COMPILER_TARGET wasm32-wasi)
set(CMAKE_CXX_COMPILER_TARGET wasm32-wasi)
set(CMAKE_AR llvm-ar-19)
set(CMAKE_RANLIB llvm-ranlib-19)
set(CMAKE_EXECUTABLE_SUFFIX .wasm)

# What the headers of this machine's own system hold is never seen.
set(page_flags "-nostdlibinc -msimd128 -fwasm-exceptions -fno-ident -D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_MMAN")
set(CMAKE_C_FLAGS_INIT "${page_flags} -isystem ${PAGE_PREFIX}/include -isystem /usr/include/wasm32-wasi")
set(CMAKE_CXX_FLAGS_INIT "${page_flags} -isystem ${PAGE_PREFIX}/include/c++/v1 -isystem ${PAGE_PREFIX}/include -isystem /usr/include/wasm32-wasi")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-nostdlib++ -L${PAGE_PREFIX}/lib")

set(CMAKE_FIND_ROOT_PATH "${PAGE_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "${PAGE_PREFIX}/lib/pkgconfig")
list(APPEND CMAKE_PREFIX_PATH "${PAGE_PREFIX}")
set(Boost_NO_BOOST_CMAKE ON)
