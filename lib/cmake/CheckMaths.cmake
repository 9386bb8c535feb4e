# SPDX-License-Identifier: GPL-3.0-or-later
# Stops the build when one of FILES calls a function of the C library whose last digit depends on library and processor:
# maillage/base/maths/maths.h has them. Square roots, absolute values and roundings are the same everywhere and may stay.
cmake_policy(VERSION 3.25)
set(names "a?(sin|cos|tan)h?|atan2|hypot|cbrt|exp|exp2|exp10|expm1|log|log2|log10|log1p|pow|erfc?|[lt]gamma|sincos")
set(code "^([^/]|/[^/])*")  # before any comment
string(REPLACE "," ";" files "${FILES}")
foreach(file IN LISTS files)
  if(file MATCHES "/base/maths/[a-z_]+\\.(h|cpp)$")
    continue()
  endif()
  file(STRINGS "${file}" found ENCODING UTF-8 LIMIT_COUNT 1
       REGEX "${code}std::(${names})[fl]?([^a-z0-9_]|$)|${code}[^A-Za-z0-9_:.>](::)?(${names})[fl]? *\\(|#include <(complex|random)>")
  if(found)
    message(FATAL_ERROR "${file}: use what maillage/base/maths/maths.h or random.h give, the same everywhere:\n  ${found}")
  endif()
endforeach()
