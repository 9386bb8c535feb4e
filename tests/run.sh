#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the preset dev and runs its tests; further arguments go to ctest:
#
#   tests/run.sh -R Betweenness
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

build=build/dev
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

tools/setup.sh

# Ninja runs CMake again by itself, but does not know of the presets, nor that the folder was moved.
if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$build/CMakeCache.txt"; then
  cmake --preset dev --fresh
elif ! [[ $build/build.ninja -nt CMakePresets.json ]]; then
  cmake --preset dev
fi
cmake --build --preset dev --parallel "$jobs"
exec ctest --preset dev --output-on-failure --no-tests=error --parallel "$jobs" "$@"
