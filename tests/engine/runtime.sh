#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# runtime.sh WORK: compiles runtime.cpp with what tools/page/libraries.sh built and runs it under Node. Ends with 77 where
# nothing was built.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
prefix=$here/../../build/page/prefix
if [[ ! -e $prefix/lib/libicudata.a ]] || ! command -v node > /dev/null; then
  echo "no libraries for WebAssembly were built, or no Node is here: tools/page/libraries.sh builds and installs them"
  exit 77
fi
mkdir -p "$1"
cd "$1"
clang++-19 --target=wasm32-wasi -nostdlibinc -fwasm-exceptions -D_WASI_EMULATED_SIGNAL -isystem "$prefix/include/c++/v1" \
  -isystem "$prefix/include" -isystem /usr/include/wasm32-wasi -std=c++20 -O1 -nostdlib++ "-L$prefix/lib" \
  -mexec-model=reactor -Wl,-z,stack-size=8388608 -Wl,--stack-first -Wl,--export=maillage_runtime_works \
  "$here/runtime.cpp" "$here/../../tools/page/system.cpp" -licui18n -licuuc -licudata -lc++ -lc++abi -lunwind \
  -lwasi-emulated-signal -o runtime.wasm
works=$(node -e "
  const module = new WebAssembly.Module(require('fs').readFileSync('runtime.wasm'));
  const { exports } = new WebAssembly.Instance(module, { maillage: { now: () => Date.now() } });
  exports._initialize();
  console.log(exports.maillage_runtime_works());")
echo "what works: $works, of $((2 ** 9 - 1))"
[[ $works == $((2 ** 9 - 1)) ]]
