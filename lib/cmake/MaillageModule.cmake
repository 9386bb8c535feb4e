# SPDX-License-Identifier: GPL-3.0-or-later
# maillage_module(NAME SOURCES ... [HEADERS ...] [INTERNAL_HEADERS ...] [PRIVATE_HEADERS ...] [MAY_INCLUDE ...]
#                 [LIBRARIES ...])
#   One folder of lib/maillage, or a folder in one ("reports/hub"), compiled as one target. HEADERS are public: installed,
#   and in <maillage/maillage.h>. INTERNAL_HEADERS are for other floors of the library too, PRIVATE_HEADERS for this one
#   alone. MAY_INCLUDE lists the other modules whose headers its files may include (itself always). The build stops at an
#   include that is not allowed.
function(maillage_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;INTERNAL_HEADERS;PRIVATE_HEADERS;MAY_INCLUDE;LIBRARIES")
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/maillage/${name}")
  string(REPLACE "/" "_" target "${name}")
  set(public ${arg_HEADERS})
  set(internal ${arg_INTERNAL_HEADERS})
  list(TRANSFORM public PREPEND "${name}/")
  list(TRANSFORM internal PREPEND "${name}/")
  set_property(GLOBAL APPEND PROPERTY maillage_public_headers ${public})
  set_property(GLOBAL APPEND PROPERTY maillage_internal_headers ${internal})
  get_property(public GLOBAL PROPERTY maillage_public_headers)
  get_property(internal GLOBAL PROPERTY maillage_internal_headers)
  foreach(kind IN ITEMS SOURCES HEADERS INTERNAL_HEADERS PRIVATE_HEADERS)
    list(TRANSFORM arg_${kind} PREPEND "${folder}/")
  endforeach()
  set(files ${arg_SOURCES} ${arg_HEADERS} ${arg_INTERNAL_HEADERS} ${arg_PRIVATE_HEADERS})

  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/floors/${target}.stamp")
  add_custom_command(
    OUTPUT "${stamp}"
    COMMAND ${CMAKE_COMMAND} "-DMODULE=${name}" "-DALLOWED=${name},$<JOIN:${arg_MAY_INCLUDE},$<COMMA>>"
            "-DPUBLIC=$<JOIN:${public},$<COMMA>>" "-DINTERNAL=$<JOIN:${internal},$<COMMA>>"
            "-DFILES=$<JOIN:${files},$<COMMA>>" "-DSTAMP=${stamp}" -P "${PROJECT_SOURCE_DIR}/lib/cmake/CheckFloor.cmake"
    COMMAND ${CMAKE_COMMAND} "-DFILES=$<JOIN:${files},$<COMMA>>" -P "${PROJECT_SOURCE_DIR}/lib/cmake/CheckMaths.cmake"
    DEPENDS ${files} "${PROJECT_SOURCE_DIR}/lib/cmake/CheckFloor.cmake" "${PROJECT_SOURCE_DIR}/lib/cmake/CheckMaths.cmake"
    COMMENT "Checking what ${name} includes" VERBATIM)
  add_custom_target(maillage_${target}_floor DEPENDS "${stamp}")

  add_library(maillage_${target} OBJECT ${files})
  add_dependencies(maillage_${target} maillage_${target}_floor)
  # The same results on every processor: a multiplication and an addition are never made one rounding. Without -march
  # x86-64 has no instruction for that.
  if(NOT CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
    target_compile_options(maillage_${target} PRIVATE -ffp-contract=off)
  endif()
  target_include_directories(maillage_${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(maillage_${target} PRIVATE maillage_compile ${arg_LIBRARIES})
  maillage_precompile(maillage_${target} ${arg_LIBRARIES})

  target_sources(maillage PRIVATE $<TARGET_OBJECTS:maillage_${target}>)
  target_sources(maillage PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${arg_HEADERS})
  target_link_libraries(maillage PRIVATE $<BUILD_INTERFACE:maillage_compile> ${arg_LIBRARIES})
endfunction()

# maillage_umbrella(): <maillage/maillage.h>, which includes every public header of the modules so far.
function(maillage_umbrella)
  get_property(headers GLOBAL PROPERTY maillage_public_headers)
  list(TRANSFORM headers REPLACE "(.+)" "#include \"maillage/\\1\"\n")
  list(JOIN headers "" includes)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/include")
  file(CONFIGURE OUTPUT "${folder}/maillage/maillage.h" @ONLY
    CONTENT "// SPDX-License-Identifier: GPL-3.0-or-later\n// All of the library.\n#pragma once\n\n@includes@")
  target_sources(maillage PUBLIC FILE_SET HEADERS BASE_DIRS "${folder}" FILES "${folder}/maillage/maillage.h")
endfunction()
