# SPDX-License-Identifier: GPL-3.0-or-later
# Writes into SUITES one test of ctest, NAME.Suite, for each suite of GoogleTest that the program TESTS holds.
cmake_policy(VERSION 3.25)
execute_process(COMMAND "${TESTS}" --gtest_list_tests OUTPUT_VARIABLE list COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "(^|\n)[^ \n]+\\." suites "${list}")
set(tests "")
foreach(suite IN LISTS suites)
  string(REGEX REPLACE "^\n|\\.$" "" suite "${suite}")
  string(APPEND tests "add_test([==[${NAME}.${suite}]==] [==[${TESTS}]==] [==[--gtest_filter=${suite}.*]==])\n")
endforeach()
file(WRITE "${SUITES}" "${tests}")
