# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the library, its headers and the package that find_package(maillage) reads.
include(CMakePackageConfigHelpers)
set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/maillage")

install(TARGETS maillage EXPORT maillage
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILE_SET alone DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT maillage NAMESPACE maillage:: FILE maillageConfig.cmake DESTINATION "${package_folder}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/maillageConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/maillageConfigVersion.cmake" DESTINATION "${package_folder}")
