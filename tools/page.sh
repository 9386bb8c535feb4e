#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds maillage.html, the whole tool in one page that needs nothing installed, into build/page.
#
#   tools/page.sh          installs and builds what it needs (tools/page/libraries.sh), builds
#   tools/page.sh engine   the engine alone: build/page/engine.wasm
#
# Beside each file that is made, FILE.digest says of which sources.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
build=$PWD/build/page
launcher=()
if command -v ccache > /dev/null; then
  launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi

tools/page/libraries.sh

digest=$(tools/page/digest.sh)
rm -f -- "$build/engine.wasm.digest"
cmake --preset page "${launcher[@]}"
cmake --build "$build/engine" --target maillage_engine
cp "$build/engine/tools/page/engine.wasm" "$build/engine.wasm"
echo "$digest" > "$build/engine.wasm.digest"
if [[ ${1-} != engine ]]; then
  rm -f -- "$build/maillage.html.digest"
  tools/page/assemble.sh "$build/engine.wasm" "$build/maillage.html"
  echo "$digest" > "$build/maillage.html.digest"
  echo "$build/maillage.html: $(($(stat -c %s "$build/maillage.html") / 1024)) kB"
fi
