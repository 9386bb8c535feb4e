# SPDX-License-Identifier: GPL-3.0-or-later
# ICU: normalisation, collation, regular expressions and converters, with the data of those alone.
page_sources(icu_common "${icu}/source/common")
list(TRANSFORM icu_common PREPEND "common/")
page_sources(icu_i18n "${icu}/source/i18n")
list(FILTER icu_i18n INCLUDE REGEX "^(coll|coll[a-z]+|rulebasedcollator|ucol|ucol_res|ucoleitr|coleitr|sortkey|bocsu|ucln_in|usearch|stsearch|search|.*collationiterator|reg(excmp|eximp|exst|extxt)|repattrn|rematch|scriptset)\\.cpp$")
list(TRANSFORM icu_i18n PREPEND "i18n/")
page_library(icui18n "${icu}/source" ${icu_i18n})
page_library(icuuc "${icu}/source" ${icu_common})
foreach(part IN ITEMS icui18n icuuc)
  target_compile_features(${part} PRIVATE cxx_std_17)
  target_include_directories(${part} PRIVATE "${icu}/source/common" "${icu}/source/i18n")
  target_compile_definitions(${part} PRIVATE U_STATIC_IMPLEMENTATION U_COMMON_IMPLEMENTATION U_I18N_IMPLEMENTATION
    U_DISABLE_RENAMING=0 U_CHARSET_IS_UTF8=1 U_HAVE_TZSET=0 U_HAVE_TIMEZONE=0 U_HAVE_TZNAME=0 U_ENABLE_DYLOAD=0
    ICU_DATA_DIR="/" U_HAVE_MMAP=0 _LIBCPP_ENABLE_CXX17_REMOVED_UNARY_BINARY_FUNCTION)
endforeach()
install(DIRECTORY "${icu}/source/common/unicode" "${icu}/source/i18n/unicode" DESTINATION include)

# Of 31 MB of data what maillage asks for.
set(icu_items cnvalias.icu nfkc.nrm nfkc_cf.nrm root.res fr.res en.res res_index.res pool.res
              supplementalData.res keyTypeData.res coll/ucadata.icu coll/root.res coll/fr.res coll/en.res coll/res_index.res
              ibm-5348_P100-1997.cnv ibm-850_P100-1995.cnv ibm-858_P100-1997.cnv ibm-923_P100-1998.cnv macos-0_2-10.2.cnv)
set(icu_list "${CMAKE_BINARY_DIR}/icu/items.txt")
set(icu_data "${CMAKE_BINARY_DIR}/icu/icudt72l.dat")
string(REPLACE ";" "\n" icu_lines "${icu_items}")
file(CONFIGURE OUTPUT "${icu_list}" CONTENT "${icu_lines}\n" @ONLY)
find_program(ICUPKG icupkg PATHS /usr/sbin REQUIRED)
add_custom_command(OUTPUT "${icu_data}"
  COMMAND "${ICUPKG}" -x "${icu_list}" -d "${CMAKE_BINARY_DIR}/icu" "${icu}/source/data/in/icudt72l.dat"
  COMMAND "${ICUPKG}" -a "${icu_list}" -s "${CMAKE_BINARY_DIR}/icu" new "${icu_data}"
  DEPENDS "${icu_list}" VERBATIM)
add_library(icudata STATIC "${CMAKE_CURRENT_LIST_DIR}/icu_data.c" "${icu_data}")
set_target_properties(icudata PROPERTIES C_COMPILER_LAUNCHER "")  # ccache does not see what is embedded
target_compile_options(icudata PRIVATE -std=c2x -Wno-c23-extensions "--embed-dir=${CMAKE_BINARY_DIR}/icu")
set_source_files_properties("${CMAKE_CURRENT_LIST_DIR}/icu_data.c" PROPERTIES OBJECT_DEPENDS "${icu_data}")
install(TARGETS icudata ARCHIVE DESTINATION lib)
