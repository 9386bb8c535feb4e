#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds maillage.html, the whole tool in one page that needs nothing installed, into build/page.
#
#   tools/page.sh          installs what is missing (tools/packages-page.txt), builds
#   tools/page.sh engine   the engine alone: build/page/engine.wasm
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
build=$PWD/build/page
prefix=$build/prefix
launcher=()
if command -v ccache > /dev/null; then
  launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi

tools/setup.sh --page
tools/page/sources.sh "$build/sources"

# Libraries of headers alone, from the system, where nothing else of it is seen.
mkdir -p "$prefix/include" "$prefix/lib/pkgconfig"
for part in boost fast_float fmt nlohmann toml++ CLI hwy igraph harfbuzz; do
  ln -sfn "/usr/include/$part" "$prefix/include/$part"
done
if [[ ! -d $prefix/include/lemon ]]; then  # without its locks
  cp -rs /usr/include/lemon "$prefix/include/lemon"
  rm "$prefix/include/lemon/config.h"
  sed '/LEMON_USE_PTHREAD/d' /usr/include/lemon/config.h > "$prefix/include/lemon/config.h"
fi
for file in zip.h zipconf.h xlsxwriter.h xlsxwriter; do ln -sfn "/usr/include/$file" "$prefix/include/$file"; done

common=(-G Ninja "-DCMAKE_TOOLCHAIN_FILE=$PWD/tools/page/toolchain.cmake" "-DPAGE_PREFIX=$prefix" "${launcher[@]}")
cmake -S tools/page/libraries -B "$build/libraries" "${common[@]}" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS_RELEASE=-O1 -DNDEBUG" \
  "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG" "-DCMAKE_INSTALL_PREFIX=$prefix" "-DPAGE_SOURCES=$build/sources"
cmake --build "$build/libraries"
cmake --install "$build/libraries" > "$build/libraries/installed"

cmake --preset page "${launcher[@]}"
cmake --build "$build/engine" --target maillage_engine
cp "$build/engine/tools/page/engine.wasm" "$build/engine.wasm"
tools/page/digest.sh > "$build/digest"
if [[ ${1-} != engine ]]; then
  tools/page/assemble.sh "$build/engine.wasm" "$build/maillage.html"
  echo "$build/maillage.html: $(($(stat -c %s "$build/maillage.html") / 1024)) kB"
fi
