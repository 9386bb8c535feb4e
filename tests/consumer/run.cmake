# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build BUILD into WORK, then configures, builds and runs the programs of CONSUMER against it, with the data of
# SOURCE.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors
                  WORKING_DIRECTORY "${WORK}")
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${output}${errors}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# must_print(PROGRAM PATTERN): what PROGRAM prints of the data matches.
function(must_print program pattern)
  run("${WORK}/build/${program}" "${SOURCE}/data/pays-ledonien")
  if(NOT output MATCHES "${pattern}")
    message(FATAL_ERROR "${program} printed: ${output}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/data")
file(CREATE_LINK "${SOURCE}/data/pays-ledonien" "${WORK}/data/pays-ledonien" SYMBOLIC)

file(READ "${SOURCE}/README.md" readme)
if(NOT readme MATCHES "```cpp\n([^`]+)```")
  message(FATAL_ERROR "no C++ in the README")
endif()
set(code "${CMAKE_MATCH_1}")
string(REGEX MATCHALL "\n" lines "${code}")
list(LENGTH lines count)
if(count GREATER 25)
  message(FATAL_ERROR "the README's program has ${count} lines, more than 25")
endif()
file(WRITE "${WORK}/readme.cpp" "${code}")

run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/installed")
run("${CMAKE_COMMAND}" -S "${CONSUMER}" -B "${WORK}/build" -G Ninja "-DCMAKE_PREFIX_PATH=${WORK}/installed"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_FLAGS=${FLAGS}" "-DREADME=${WORK}/readme.cpp")
run("${CMAKE_COMMAND}" --build "${WORK}/build")

must_print(measure "^Clus'Ter Jura\n$")
must_print(hub_sheet "^# .*Clus'Ter Jura.*\n## ")
must_print(suggest "^[^\n]+ – [^\n]+\n[^\n]+\n[^\n]+ – [^\n]+\n[^\n]+\n[^\n]+ – [^\n]+\n[^\n]+\n$")
must_print(draw "<title[^>]*>Communes et associations</title>")
must_print(own_measure "^explained\n$")
must_print(readme "^[^\n]+: 0[.][0-9]+\n$")
foreach(written IN ITEMS fiche.md carte.svg)
  if(NOT EXISTS "${WORK}/${written}")
    message(FATAL_ERROR "the README's program did not write ${written}")
  endif()
endforeach()

run("${WORK}/installed/bin/maillage" --version)
if(NOT output MATCHES "^maillage [0-9]+\\.[0-9]+\\.[0-9]+\n$")
  message(FATAL_ERROR "the installed command printed: ${output}")
endif()
