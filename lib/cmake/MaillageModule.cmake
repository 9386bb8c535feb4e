# SPDX-License-Identifier: GPL-3.0-or-later
# maillage_module(NAME SOURCES ... [HEADERS ...] [PRIVATE_HEADERS ...] [MAY_INCLUDE ...] [LIBRARIES ...])
#   One folder of lib/maillage, or a folder in one ("reports/hub"), compiled as one target. HEADERS are public and installed; MAY_INCLUDE lists the other
#   modules whose headers its files may include (itself always); the build stops at an include that is not allowed.
function(maillage_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;PRIVATE_HEADERS;MAY_INCLUDE;LIBRARIES")
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/maillage/${name}")
  string(REPLACE "/" "_" target "${name}")
  list(TRANSFORM arg_SOURCES PREPEND "${folder}/")
  list(TRANSFORM arg_HEADERS PREPEND "${folder}/")
  list(TRANSFORM arg_PRIVATE_HEADERS PREPEND "${folder}/")
  set(files ${arg_SOURCES} ${arg_HEADERS} ${arg_PRIVATE_HEADERS})

  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/floors/${target}.stamp")
  add_custom_command(
    OUTPUT "${stamp}"
    COMMAND ${CMAKE_COMMAND} "-DMODULE=${name}" "-DALLOWED=${name},$<JOIN:${arg_MAY_INCLUDE},$<COMMA>>"
            "-DFILES=$<JOIN:${files},$<COMMA>>" "-DSTAMP=${stamp}" -P "${PROJECT_SOURCE_DIR}/lib/cmake/CheckFloor.cmake"
    COMMAND ${CMAKE_COMMAND} "-DFILES=$<JOIN:${files},$<COMMA>>" -P "${PROJECT_SOURCE_DIR}/lib/cmake/CheckMaths.cmake"
    DEPENDS ${files} "${PROJECT_SOURCE_DIR}/lib/cmake/CheckFloor.cmake" "${PROJECT_SOURCE_DIR}/lib/cmake/CheckMaths.cmake"
    COMMENT "Checking what ${name} includes" VERBATIM)
  add_custom_target(maillage_${target}_floor DEPENDS "${stamp}")

  add_library(maillage_${target} OBJECT ${files})
  add_dependencies(maillage_${target} maillage_${target}_floor)
  target_include_directories(maillage_${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(maillage_${target} PRIVATE maillage_compile ${arg_LIBRARIES})
  maillage_precompile(maillage_${target} ${arg_LIBRARIES})

  target_sources(maillage PRIVATE $<TARGET_OBJECTS:maillage_${target}>)
  target_sources(maillage PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${arg_HEADERS})
  target_link_libraries(maillage PRIVATE $<BUILD_INTERFACE:maillage_compile> ${arg_LIBRARIES})
endfunction()
