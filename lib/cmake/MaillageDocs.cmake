# SPDX-License-Identifier: GPL-3.0-or-later
# maillage_docs(): the target `docs`, pages of all public headers and of the works they cite, under BUILD/lib/html. A
# warning of doxygen's fails it.
function(maillage_docs)
  find_package(Doxygen QUIET)
  if(NOT DOXYGEN_FOUND)
    return()
  endif()
  set(filter "${PROJECT_SOURCE_DIR}/lib/cmake/citations.sed")
  set(bibliography "${CMAKE_CURRENT_BINARY_DIR}/bibliography.md")
  add_custom_command(OUTPUT "${bibliography}"
    COMMAND sed -E -n -f "${PROJECT_SOURCE_DIR}/lib/cmake/bibliography.sed" "${PROJECT_SOURCE_DIR}/lib/bibliography.bib" > "${bibliography}"
    DEPENDS "${PROJECT_SOURCE_DIR}/lib/bibliography.bib" "${PROJECT_SOURCE_DIR}/lib/cmake/bibliography.sed" VERBATIM)
  add_custom_target(docs_bibliography DEPENDS "${bibliography}")

  set(DOXYGEN_PROJECT_NAME maillage)
  set(DOXYGEN_INPUT_FILTER "sed -E -f ${filter}")
  set(DOXYGEN_STRIP_FROM_PATH "${PROJECT_SOURCE_DIR}/lib" "${CMAKE_CURRENT_BINARY_DIR}")
  set(DOXYGEN_STRIP_FROM_INC_PATH "${PROJECT_SOURCE_DIR}/lib" "${CMAKE_CURRENT_BINARY_DIR}/include")
  set(DOXYGEN_EXTRACT_ALL YES)
  set(DOXYGEN_JAVADOC_AUTOBRIEF YES)
  set(DOXYGEN_QUIET YES)
  set(DOXYGEN_WARN_AS_ERROR FAIL_ON_WARNINGS)
  set(DOXYGEN_GENERATE_LATEX NO)
  set(DOXYGEN_HAVE_DOT NO)
  get_property(headers GLOBAL PROPERTY maillage_public_headers)
  list(TRANSFORM headers PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/maillage/")
  doxygen_add_docs(docs ${headers} "${bibliography}" COMMENT "Pages of the library's headers")
  add_dependencies(docs docs_bibliography)
endfunction()
