# SPDX-License-Identifier: GPL-3.0-or-later
# How maillage's own build finds what was built here: .pc files, and CMake packages.
function(page_package name version flags libraries)
  string(REPLACE ";" " " libraries "${libraries}")
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packages/${name}.pc" @ONLY CONTENT "prefix=@CMAKE_INSTALL_PREFIX@
Name: @name@
Description: @name@ for the page
Version: @version@
Cflags: @flags@
Libs: -L\${prefix}/lib @libraries@
")
  install(FILES "${CMAKE_BINARY_DIR}/packages/${name}.pc" DESTINATION lib/pkgconfig)
endfunction()
page_package(igraph 0.10.2 "-I${CMAKE_INSTALL_PREFIX}/include/igraph" "-ligraph")
page_package(harfbuzz 6.0.0 "-I${CMAKE_INSTALL_PREFIX}/include/harfbuzz" "-lharfbuzz")
page_package(expat 2.5.0 "" "-lexpat")
page_package(libzip 1.7.3 "" "-lzip;-lz")
page_package(xlsxwriter 1.1.4 "" "-lxlsxwriter;-lz")
page_package(libhwy 1.0.3 "-DHWY_COMPILE_ONLY_EMU128" "-lhwy")  # its vectors of WebAssembly have no double

function(page_headers package target version)
  set(libraries "${ARGN}")
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packages/${package}Config.cmake" @ONLY CONTENT "set(@package@_VERSION @version@)
if(NOT TARGET @target@)
  add_library(@target@ INTERFACE IMPORTED)
  set_target_properties(@target@ PROPERTIES INTERFACE_LINK_LIBRARIES \"@libraries@\")
endif()
")
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packages/${package}ConfigVersion.cmake" @ONLY
       CONTENT "set(PACKAGE_VERSION @version@)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n")
  install(FILES "${CMAKE_BINARY_DIR}/packages/${package}Config.cmake"
                "${CMAKE_BINARY_DIR}/packages/${package}ConfigVersion.cmake" DESTINATION "lib/cmake/${package}")
endfunction()
page_headers(FastFloat FastFloat::fast_float 3.9.0)
page_headers(fmt fmt::fmt 9.1.0 fmt)
page_headers(nlohmann_json nlohmann_json::nlohmann_json 3.11.2)
page_headers(tomlplusplus tomlplusplus::tomlplusplus 3.3.0)
page_headers(CLI11 CLI11::CLI11 2.1.2)
