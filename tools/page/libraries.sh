#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the C++ runtime and the libraries that maillage links for WebAssembly, into build/page/prefix, from Debian's
# sources of the versions installed here; installs what is missing (tools/packages-page.txt). What was built once is kept.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
build=$PWD/build/page
prefix=$build/prefix
launcher=()
if command -v ccache > /dev/null; then
  launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi

tools/setup.sh --page
tools/page/sources.sh "$build/sources"

# Libraries of headers alone, from the system, where nothing else of it is seen.
mkdir -p "$prefix/include"
for part in boost fast_float fmt nlohmann toml++ CLI hwy igraph harfbuzz zip.h zipconf.h xlsxwriter.h xlsxwriter; do
  ln -sfn "/usr/include/$part" "$prefix/include/$part"
done
if [[ ! -d $prefix/include/lemon ]]; then  # without its locks
  cp -rs /usr/include/lemon "$prefix/include/lemon"
  rm "$prefix/include/lemon/config.h"
  sed '/LEMON_USE_PTHREAD/d' /usr/include/lemon/config.h > "$prefix/include/lemon/config.h"
fi

cmake -S tools/page/libraries -B "$build/libraries" -G Ninja "-DCMAKE_TOOLCHAIN_FILE=$PWD/tools/page/toolchain.cmake" \
  "-DPAGE_PREFIX=$prefix" "-DPAGE_SOURCES=$build/sources" "-DCMAKE_INSTALL_PREFIX=$prefix" "${launcher[@]}" \
  -DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS_RELEASE=-O1 -DNDEBUG" "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG"
cmake --build "$build/libraries"
cmake --install "$build/libraries" > "$build/libraries/installed"
