# SPDX-License-Identifier: GPL-3.0-or-later
# maillage_libraries(): the shared library `maillage` that is installed, and the static `maillage_objects` of the same
# objects, of which tests and fuzzers see all.
function(maillage_libraries)
  set(kind SHARED)
  get_property(can_share GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS)
  if(NOT can_share)
    set(kind STATIC)
  endif()
  add_library(maillage ${kind})
  add_library(maillage::maillage ALIAS maillage)
  set_target_properties(maillage PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  target_compile_features(maillage PUBLIC cxx_std_20)
  add_library(maillage_objects STATIC EXCLUDE_FROM_ALL)
  target_compile_features(maillage_objects PUBLIC cxx_std_20)
  target_include_directories(maillage_objects PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_BINARY_DIR}/include")
endfunction()

# maillage_module(NAME SOURCES ... [HEADERS ...] [COMMAND_HEADERS ...] [INTERNAL_HEADERS ...] [PRIVATE_HEADERS ...]
#                 [MAY_INCLUDE ...] [LIBRARIES ...])
#   One folder of lib/maillage, or a folder in one ("reports/hub"), compiled as one target. HEADERS are public: installed,
#   and in <maillage/maillage.h>. COMMAND_HEADERS are for the command too, but not installed. What these two declare is
#   what the shared library shows; all else stays inside it. INTERNAL_HEADERS are for other floors of the library,
#   PRIVATE_HEADERS for this one alone. MAY_INCLUDE lists the other modules whose headers its files may include (itself
#   always). The build stops at an include that is not allowed.
function(maillage_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;COMMAND_HEADERS;INTERNAL_HEADERS;PRIVATE_HEADERS;MAY_INCLUDE;LIBRARIES")
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/maillage/${name}")
  string(REPLACE "/" "_" target "${name}")
  set(public ${arg_HEADERS})
  set(command ${arg_COMMAND_HEADERS})
  set(internal ${arg_COMMAND_HEADERS} ${arg_INTERNAL_HEADERS})
  list(TRANSFORM public PREPEND "${name}/")
  list(TRANSFORM command PREPEND "${name}/")
  list(TRANSFORM internal PREPEND "${name}/")
  set_property(GLOBAL APPEND PROPERTY maillage_public_headers ${public})
  set_property(GLOBAL APPEND PROPERTY maillage_command_headers ${command})
  set_property(GLOBAL APPEND PROPERTY maillage_internal_headers ${internal})
  get_property(public GLOBAL PROPERTY maillage_public_headers)
  get_property(internal GLOBAL PROPERTY maillage_internal_headers)
  foreach(kind IN ITEMS SOURCES HEADERS COMMAND_HEADERS INTERNAL_HEADERS PRIVATE_HEADERS)
    list(TRANSFORM arg_${kind} PREPEND "${folder}/")
  endforeach()
  set(files ${arg_SOURCES} ${arg_HEADERS} ${arg_COMMAND_HEADERS} ${arg_INTERNAL_HEADERS} ${arg_PRIVATE_HEADERS})

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
  # Where code is kept small (the preset page), what computes long is made fast all the same.
  if(NOT MAILLAGE_WITH_SYSTEM AND name MATCHES "^(base/maths|kernels|layout|qca/minimising|weaving/seating)")
    target_compile_options(maillage_${target} PRIVATE -O2)
  endif()
  target_include_directories(maillage_${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(maillage_${target} PRIVATE maillage_compile ${arg_LIBRARIES})
  maillage_precompile(maillage_${target} ${arg_LIBRARIES})
  if("${arg_LIBRARIES}" MATCHES "highway")
    set_target_properties(maillage_${target} PROPERTIES UNITY_BUILD OFF)  # a source is read once for each processor
  endif()

  target_sources(maillage PRIVATE $<TARGET_OBJECTS:maillage_${target}>)
  target_sources(maillage_objects PRIVATE $<TARGET_OBJECTS:maillage_${target}>)
  target_link_libraries(maillage_objects PRIVATE ${arg_LIBRARIES})
  # A header that a source of its name includes first compiles alone; the others are verified (maillage_umbrella()).
  set(headed "")
  set(alone "")
  foreach(header IN LISTS arg_HEADERS)
    string(REGEX REPLACE "\\.h$" ".cpp" source "${header}")
    if(source IN_LIST arg_SOURCES)
      list(APPEND headed "${header}")
    else()
      list(APPEND alone "${header}")
    endif()
  endforeach()
  target_sources(maillage PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${headed})
  target_sources(maillage PUBLIC FILE_SET alone TYPE HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${alone})
  target_link_libraries(maillage PRIVATE $<BUILD_INTERFACE:maillage_compile> ${arg_LIBRARIES})
endfunction()

# maillage_exports(): the shared library shows what the public headers and those for the command declare, no more.
function(maillage_exports)
  get_property(public GLOBAL PROPERTY maillage_public_headers)
  get_property(command GLOBAL PROPERTY maillage_command_headers)
  set(headers ${public} ${command})
  list(TRANSFORM headers PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/maillage/")
  set(names "${CMAKE_CURRENT_BINARY_DIR}/exported_names")
  add_custom_command(OUTPUT "${names}"
    COMMAND ${CMAKE_COMMAND} "-DHEADERS=$<JOIN:${headers},$<COMMA>>" "-DSCRIPT=${names}"
            -P "${PROJECT_SOURCE_DIR}/lib/cmake/ExportedNames.cmake"
    COMMAND ${CMAKE_COMMAND} -E touch "${names}"
    DEPENDS ${headers} "${PROJECT_SOURCE_DIR}/lib/cmake/ExportedNames.cmake"
    COMMENT "Listing what the library shows" VERBATIM)
  add_custom_target(maillage_exported_names DEPENDS "${names}")
  add_dependencies(maillage maillage_exported_names)
  # A call inside the library stays inside: nobody puts a function of their own in the place of one of ours.
  target_link_options(maillage PRIVATE "LINKER:--version-script=${names}" LINKER:-Bsymbolic-functions)
  set_property(TARGET maillage APPEND PROPERTY LINK_DEPENDS "${names}")
endfunction()

# maillage_umbrella(): <maillage/maillage.h>, which includes every public header of the modules so far.
function(maillage_umbrella)
  get_property(headers GLOBAL PROPERTY maillage_public_headers)
  list(TRANSFORM headers REPLACE "(.+)" "#include \"maillage/\\1\"\n")
  list(JOIN headers "" includes)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/include")
  file(CONFIGURE OUTPUT "${folder}/maillage/maillage.h" @ONLY
    CONTENT "// SPDX-License-Identifier: GPL-3.0-or-later\n// All of the library.\n#pragma once\n\n@includes@")
  target_sources(maillage PUBLIC FILE_SET alone TYPE HEADERS BASE_DIRS "${folder}" FILES "${folder}/maillage/maillage.h")
  set_target_properties(maillage PROPERTIES INTERFACE_HEADER_SETS_TO_VERIFY alone)
endfunction()
