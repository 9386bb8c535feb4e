# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DMODULES=a.js,b.js -DSTYLE=x.css -DOUTPUT=front.cpp -P EmbedPage.cmake: makes of JavaScript modules one script, each
# in a function of its own, and of it and the style sheet a source of the library. A module may import what stands before
# it in the list. Comments that stand on lines of their own, annotations of types and indentation are left out.
cmake_policy(VERSION 3.25)

# Takes what stands between /* and */ out of the variable.
function(drop_comments variable)
  set(rest "${${variable}}")
  set(kept "")
  while(TRUE)
    string(FIND "${rest}" "/*" begin)
    if(begin EQUAL -1)
      break()
    endif()
    string(SUBSTRING "${rest}" 0 ${begin} before)
    string(SUBSTRING "${rest}" ${begin} -1 rest)
    string(FIND "${rest}" "*/" end)
    if(end EQUAL -1)
      message(FATAL_ERROR "A comment of ${file} does not end.")
    endif()
    math(EXPR end "${end} + 2")
    string(SUBSTRING "${rest}" ${end} -1 rest)
    string(APPEND kept "${before}")
  endwhile()
  set(${variable} "${kept}${rest}" PARENT_SCOPE)
endfunction()

# Takes indentation and empty lines out of the variable.
macro(drop_space variable)
  string(REGEX REPLACE "\n[ \n]+" "\n" ${variable} "\n${${variable}}")
endmacro()

set(script "'use strict';\n")
set(known "")
string(REPLACE "," ";" files "${MODULES}")
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME_WE)
  file(READ "${file}" text)
  string(REGEX REPLACE "\n *//[^\n]*" "" text "\n${text}")
  drop_comments(text)
  drop_space(text)
  string(REGEX MATCHALL "from '\\./[a-z]+\\.js'" imports "${text}")
  foreach(import IN LISTS imports)
    string(REGEX REPLACE "from '\\./([a-z]+)\\.js'" "\\1" other "${import}")
    if(NOT other IN_LIST known)
      message(FATAL_ERROR "${file} imports '${other}', which does not stand before it in the list of modules.")
    endif()
  endforeach()
  string(REGEX REPLACE "\nimport {([^}]*)} from '\\./([a-z]+)\\.js';" "\nconst {\\1} = page_\\2;" text "${text}")
  string(REGEX MATCHALL "\nexport (async )?(function|const|class) [A-Za-z]+" exports "${text}")
  string(REGEX REPLACE "\nexport (async )?(function|const|class) " "" exports "${exports}")
  string(REPLACE ";" ", " exports "${exports}")
  string(REGEX REPLACE "\nexport " "\n" text "${text}")
  string(REGEX MATCH "\n(import|export) [^\n]*" left "${text}")
  if(left)
    message(FATAL_ERROR "${file} has a line this script does not know to join: ${left}")
  endif()
  string(APPEND script "const page_${name} = (() => {${text}return { ${exports} };\n})();\n")
  list(APPEND known "${name}")
endforeach()

file(READ "${STYLE}" style)
drop_comments(style)
drop_space(style)
foreach(part IN ITEMS script style)
  if("${${part}}" MATCHES "</|<!--|\\)~page~")
    message(FATAL_ERROR "The ${part} holds what would end it: ${CMAKE_MATCH_0}")
  endif()
  string(SHA256 ${part}_hash "${${part}}")
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/front.h"

namespace maillage {

std::string_view front_script() { return R"~page~(@script@)~page~"; }
std::string_view front_style() { return R"~page~(@style@)~page~"; }
std::string_view front_script_sha256() { return "@script_hash@"; }
std::string_view front_style_sha256() { return "@style_hash@"; }

}  // namespace maillage
]])
