# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers, of the standard library and of others only: our own stay as each source names them, and everything
# compiles without (-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON). With ccache they are off: it keeps whole objects instead.
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache" AND NOT DEFINED CMAKE_DISABLE_PRECOMPILE_HEADERS)
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
# A precompiled header fits only what is compiled with the same macros, and some libraries ask for -pthread's. One that
# does not fit costs time, no more: the compiler says so and reads the headers themselves.
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  target_compile_options(maillage_compile INTERFACE -pthread -Wno-error=invalid-pch)
endif()
set(maillage_standard_headers
  <algorithm> <array> <cmath> <cstddef> <cstdint> <filesystem> <functional> <map> <memory> <numeric> <optional> <set> <span>
  <stdexcept> <string> <string_view> <utility> <vector>)

# maillage_precompiled(NAME LIBRARIES HEADERS...): headers, compiled once as for targets that link these libraries.
function(maillage_precompiled name libraries)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "")
  add_library(${name} OBJECT "${source}")
  target_link_libraries(${name} PRIVATE maillage_compile ${libraries})
  target_precompile_headers(${name} PRIVATE ${maillage_standard_headers} ${ARGN})
endfunction()

maillage_precompiled(maillage_precompiled_standard "")
maillage_precompiled(maillage_precompiled_fmt fmt::fmt <fmt/format.h>)
maillage_precompiled(maillage_precompiled_json "fmt::fmt;nlohmann_json::nlohmann_json" <fmt/format.h> <nlohmann/json.hpp>)

# maillage_precompile(TARGET LIBRARIES...): what a module that links these libraries reads precompiled. Large ones compiled
# with options of their own precompile for themselves.
function(maillage_precompile target)
  if("${ARGN}" MATCHES "OpenMP|highway")
    target_precompile_headers(${target} PRIVATE ${maillage_standard_headers})
  elseif("nlohmann_json::nlohmann_json" IN_LIST ARGN)
    target_precompile_headers(${target} REUSE_FROM maillage_precompiled_json)
  elseif("fmt::fmt" IN_LIST ARGN)
    target_precompile_headers(${target} REUSE_FROM maillage_precompiled_fmt)
  else()
    target_precompile_headers(${target} REUSE_FROM maillage_precompiled_standard)
  endif()
endfunction()
