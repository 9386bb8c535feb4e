# SPDX-License-Identifier: GPL-3.0-or-later
# Workbooks in and out: libzip and libxlsxwriter, the latter with the minizip that Debian gives it.
foreach(name IN ITEMS FILENO FSEEKO FTELLO LOCALTIME_R SNPRINTF STRCASECMP STRDUP STRTOLL STRTOULL STDBOOL_H STRINGS_H
                      UNISTD_H DIRENT_H)
  set(HAVE_${name} 1)
endforeach()
set(CMAKE_PROJECT_NAME libzip)
set(SIZEOF_OFF_T 8)
set(SIZEOF_SIZE_T 4)
configure_file("${libzip}/cmake-config.h.in" "${CMAKE_BINARY_DIR}/libzip/config.h")
set(CMAKE_PROJECT_NAME page_libraries)

# As libzip's own build makes it from zip.h.
file(STRINGS "${libzip}/lib/zip.h" errors REGEX "^#define ZIP_ER_[A-Z_0-9]+ [0-9]+ +/\\*")
set(texts "")
set(kinds "")
foreach(error IN LISTS errors)
  string(REGEX REPLACE "^.*/\\* ([NSZ]) (.+) \\*/.*$" "\\1;\\2" parts "${error}")
  list(GET parts 0 kind)
  list(GET parts 1 text)
  string(APPEND texts "    \"${text}\",\n")
  string(REPLACE "N" "ZIP_ET_NONE" kind "${kind}")
  string(REGEX REPLACE "^S$" "ZIP_ET_SYS" kind "${kind}")
  string(REGEX REPLACE "^Z$" "ZIP_ET_ZLIB" kind "${kind}")
  string(APPEND kinds "    ${kind},\n")
endforeach()
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/libzip/zip_err_str.c" @ONLY CONTENT "#include \"zipint.h\"
const char * const _zip_err_str[] = {\n@texts@};
const int _zip_nerr_str = sizeof(_zip_err_str)/sizeof(_zip_err_str[0]);
const int _zip_err_type[] = {\n@kinds@};\n")

page_sources(zip_files "${libzip}/lib")
list(FILTER zip_files EXCLUDE REGEX "crypto|win32|uwp|bzip2|_xz|winzip_aes|mkstemp|stdio_named|fdopen")
page_library(zip "${libzip}/lib" ${zip_files})
target_sources(zip PRIVATE "${CMAKE_BINARY_DIR}/libzip/zip_err_str.c" "${CMAKE_CURRENT_LIST_DIR}/zip_left_out.c")
target_include_directories(zip PRIVATE "${CMAKE_BINARY_DIR}/libzip" "${libzip}/lib")
target_link_libraries(zip PRIVATE z)

page_sources(xlsx_files "${libxlsxwriter}/src")
page_library(xlsxwriter "${libxlsxwriter}" third_party/tmpfileplus/tmpfileplus.c)
list(TRANSFORM xlsx_files PREPEND "${libxlsxwriter}/src/")
target_sources(xlsxwriter PRIVATE ${xlsx_files} "${minizip}/ioapi.c" "${minizip}/zip.c")
target_compile_definitions(xlsxwriter PRIVATE USE_SYSTEM_MINIZIP USE_NO_MD5 USE_FILE32API NOCRYPT P_tmpdir="/tmp")
target_include_directories(xlsxwriter PRIVATE "${libxlsxwriter}/include" "${CMAKE_BINARY_DIR}/minizip" "${minizip}")
file(COPY "${minizip}/zip.h" "${minizip}/ioapi.h" DESTINATION "${CMAKE_BINARY_DIR}/minizip/minizip")
target_link_libraries(xlsxwriter PRIVATE z)
