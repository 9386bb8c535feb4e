# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: cpack --config BUILD/CPackConfig.cmake, or tools/package.sh.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME maillage)
set(CPACK_PACKAGE_CONTACT "The maillage contributors <contributors@maillage.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "maps who cooperates with whom on a territory")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Reads tables of actors, projects and ties as spreadsheets hold them, measures
who connects whom, finds the links that are missing, prepares workshops and
draws figures fit to print. In French and English; nothing leaves the machine.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-liberation2)
set(CPACK_STRIP_FILES ON)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/maillage" RENAME copyright)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/maillage")
# The whole tool as a page, where tools/page.sh made it, and what a desktop shows of it.
set(maillage_page "${PROJECT_SOURCE_DIR}/build/page/maillage.html")
if(EXISTS "${maillage_page}")
  install(FILES "${maillage_page}" DESTINATION "${CMAKE_INSTALL_DATADIR}/maillage")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS xdg-utils)  # opens it
  set(maillage_desktop "${PROJECT_SOURCE_DIR}/tools/page/desktop/maillage.desktop.in")
  configure_file("${maillage_desktop}" "${PROJECT_BINARY_DIR}/maillage.desktop" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/maillage.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  # The package has a prefix of its own, wherever this build is installed.
  set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_BINARY_DIR}/PackagedDesktop.cmake")
  file(CONFIGURE OUTPUT "${CPACK_PRE_BUILD_SCRIPTS}" @ONLY CONTENT [[
set(CMAKE_INSTALL_FULL_DATADIR "${CPACK_PACKAGING_INSTALL_PREFIX}/@CMAKE_INSTALL_DATADIR@")
configure_file("@maillage_desktop@" "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CMAKE_INSTALL_FULL_DATADIR}/applications/maillage.desktop" @ONLY)
]])
endif()
include(CPack)
