# SPDX-License-Identifier: GPL-3.0-or-later
# Configures SOURCE in WORK without what may be left out, and compiles what stands in its place.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${output}")
  endif()
endfunction()

run(${CMAKE_COMMAND} -S "${SOURCE}" -B "${WORK}" -G Ninja "-DCMAKE_CXX_COMPILER=${COMPILER}" -DMAILLAGE_BUILD_TESTS=OFF
    -DMAILLAGE_WARNINGS_AS_ERRORS=ON -DMAILLAGE_WITH_GRAPHVIZ=OFF -DMAILLAGE_WITH_IGRAPH_LAYOUTS=OFF
    -DMAILLAGE_WITH_PDF_AND_PNG=OFF -DMAILLAGE_WITH_FONTCONFIG=OFF -DMAILLAGE_WITH_SYSTEM=OFF)
set(layout lib/CMakeFiles/maillage_layout.dir/maillage/layout)
run(${CMAKE_COMMAND} --build "${WORK}" --target ${layout}/graphviz_left_out.cpp.o ${layout}/igraph_left_out.cpp.o
    lib/CMakeFiles/maillage_drawing_writers.dir/maillage/drawing/writers/rendering_left_out.cpp.o
    lib/CMakeFiles/maillage_drawing_shapes.dir/maillage/drawing/shapes/installed_fonts_left_out.cpp.o
    lib/CMakeFiles/maillage_base.dir/maillage/base/system_left_out.cpp.o
    lib/CMakeFiles/maillage_base_parallel.dir/maillage/base/parallel/system_left_out.cpp.o
    tools/maillage/CMakeFiles/maillage_commands.dir/output/file_marks_left_out.cpp.o
    lib/CMakeFiles/maillage_document.dir/maillage/document/pdf_left_out.cpp.o)
