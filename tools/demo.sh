#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh copy to the figures: installs what is missing, builds, checks and sums up the data of the
# Pays Lédonien, and draws every view of graphs/ into build/figures/. Changes nothing outside build/.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

# shellcheck source=tools/say.sh
. tools/say.sh

build=build/release
log=build/demo.log

# logged COMMAND…: a step of the build, whose output is shown only if it fails.
logged() {
  "$@" >"$log" 2>&1 && return
  cat -- "$log" >&2
  say "maillage : la compilation a échoué ; le détail est ci-dessus." \
    "maillage: the build failed; see above." >&2
  return 1
}

run_build() {
  cmake --build --preset release --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
}

# maillage ARGUMENT…: shows the command, then runs it.
maillage() {
  printf '\n$ maillage %s\n' "$*"
  "$build/tools/maillage/maillage" "$@"
}

tools/setup.sh
mkdir -p build/figures

# Ninja runs CMake again by itself, but does not know of the presets, nor that the folder was moved.
if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$build/CMakeCache.txt"; then
  say "Compilation de maillage : quelques minutes la première fois…" \
    "Building maillage: a few minutes the first time…"
  logged cmake --preset release --fresh
elif ! [[ $build/build.ninja -nt CMakePresets.json ]]; then
  logged cmake --preset release
fi
if [[ -t 1 ]]; then
  run_build
else
  logged run_build
fi

maillage check data/pays-ledonien
maillage summary data/pays-ledonien

shopt -s nullglob
figures=()
for view in graphs/*.toml; do
  name=${view##*/}
  figure=build/figures/${name%.toml}.svg
  maillage draw "$view" --lang "$(say fr en)" -o "$figure"
  figures+=("$PWD/$figure")
done

echo
say "Les figures, à ouvrir dans un navigateur :" "The figures, to be opened in a browser:"
printf '  %s\n' "${figures[@]}"
