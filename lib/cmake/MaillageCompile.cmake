# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is compiled: one unexported INTERFACE target.
add_library(maillage_compile INTERFACE)
target_compile_features(maillage_compile INTERFACE cxx_std_20)
target_compile_options(maillage_compile INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wformat=2 -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough
  $<$<BOOL:${MAILLAGE_WARNINGS_AS_ERRORS}>:-Werror>)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")

find_package(PkgConfig REQUIRED)
if(MAILLAGE_WITH_SYSTEM)
  find_package(OpenMP REQUIRED COMPONENTS CXX)
endif()
find_package(Boost 1.74 REQUIRED)
if(NOT MAILLAGE_WITH_SYSTEM)  # Boost 1.74 asks for what C++17 took away, which the page's library takes at its word
  set_property(TARGET Boost::headers APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS
               _LIBCPP_ENABLE_CXX17_REMOVED_UNARY_BINARY_FUNCTION)
endif()
find_package(FastFloat REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tomlplusplus 3 REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(igraph REQUIRED IMPORTED_TARGET igraph>=0.10)
if(MAILLAGE_WITH_GRAPHVIZ)
  pkg_check_modules(graphviz REQUIRED IMPORTED_TARGET libgvc libcgraph)
endif()
pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz)
if(MAILLAGE_WITH_FONTCONFIG)
  pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)
endif()
if(MAILLAGE_WITH_PDF_AND_PNG)
  pkg_check_modules(librsvg REQUIRED IMPORTED_TARGET librsvg-2.0>=2.50)
  pkg_check_modules(cairo REQUIRED IMPORTED_TARGET cairo-pdf>=1.16 cairo-png)
  pkg_check_modules(pango REQUIRED IMPORTED_TARGET pangocairo>=1.50)
endif()
pkg_check_modules(expat REQUIRED IMPORTED_TARGET expat>=2.4)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter>=1.1)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(highway REQUIRED IMPORTED_TARGET libhwy>=1.0)
