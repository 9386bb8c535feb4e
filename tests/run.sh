#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the preset dev and runs its tests; further arguments go to ctest, which knows suites as MODULE.Suite:
#
#   tests/run.sh -R measures.Betweenness
#   MAILLAGE_PRESET=asan tests/run.sh        another preset, here the sanitizers of addresses and undefined behaviour
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

preset=${MAILLAGE_PRESET:-dev}
build=build/$preset
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

# slowest LOG: the ten tests that took longest.
slowest() {
  sed -n 's/^\[ *\(OK\|FAILED\) *\] \(.*[^,]\) (\([0-9]*\) ms)$/\3 ms  \2/p' -- "$1" |
    sort -k1,1nr | sed -n '1,10p'  # not head: sort would die of the pipe closed before its end
}

tools/setup.sh

# Ninja runs CMake again by itself, but does not know of the presets, nor that the folder was moved.
if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$build/CMakeCache.txt"; then
  cmake --preset "$preset" --fresh
elif ! [[ $build/build.ninja -nt CMakePresets.json ]]; then
  cmake --preset "$preset"
fi
cmake --build --preset "$preset" --parallel "$jobs"

# The ten slowest tests come before ctest's summary, which stays last.
summary=$(mktemp)
trap 'rm -f -- "$summary"' EXIT
status=0
ctest --preset "$preset" --output-on-failure --no-tests=error --parallel "$jobs" "$@" |
  awk -v summary="$summary" '/^[0-9]+% tests passed/ { ended = 1 } ended { print >summary; next } { print; fflush() }' ||
  status=$?
if [[ -s $summary ]]; then
  printf 'The slowest tests:\n'
  slowest "$build/Testing/Temporary/LastTest.log"
  printf '\n'
  cat -- "$summary"
fi
exit "$status"
