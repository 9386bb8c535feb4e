#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sources.sh FOLDER: unpacks Debian's sources of what the page is made of, of the versions installed here, into FOLDER.
# The system's list of sources stays as it is.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
cd -P -- "$1"

# PACKAGE INSTALLED-PACKAGE FOLDER-PATTERN: the source, whose version is that of an installed package.
packages=(
  "llvm-toolchain-19 libc++-19-dev-wasm32"
  "icu libicu-dev"
  "harfbuzz libharfbuzz-dev"
  "highway libhwy-dev"
  "igraph libigraph-dev"
  "expat libexpat1-dev"
  "libxlsxwriter libxlsxwriter-dev"
  "libzip libzip-dev"
  "minizip libminizip1"
  "zlib zlib1g-dev"
  "fmtlib libfmt-dev")

mkdir -p archives/lists/partial
"$here/deb_src.sh" /etc/apt archives/parts
options=(-q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$PWD/archives/parts" -o "Dir::State::lists=$PWD/archives/lists")
apt-get "${options[@]}" update

# fetch SOURCE VERSION: its archives; of a version that the mirror has no more, the nearest that it has.
fetch() {
  (cd archives && apt-get "${options[@]}" source --download-only "$1=$2") && return
  local other
  for other in $(apt-cache "${options[@]}" showsrc "$1" | sed -n 's/^Version: //p' | sort -Vr); do
    [[ $other == "$2" ]] && continue
    (cd archives && apt-get "${options[@]}" source --download-only "$1=$other") && return
  done
  echo "sources.sh: no source of $1 ($2)" >&2
  return 1
}

for line in "${packages[@]}"; do
  read -r name installed <<< "$line"
  if [[ -e archives/$name.done ]]; then continue; fi
  version=$(dpkg-query -W -f '${source:Version}' "$installed")
  fetch "$name" "$version"
  description=$(find archives -name "${name}_*.dsc" | sort | tail -n 1)
  if [[ $name == llvm-toolchain-19 ]]; then  # a sixtieth of it
    tar xJf "${description%-*}.orig.tar.xz" --wildcards '*/libcxx/include' '*/libcxx/src' '*/libcxx/vendor' \
      '*/libcxxabi/include' '*/libcxxabi/src' '*/libunwind/include' '*/libunwind/src' '*/libc/*'
  else
    dpkg-source --no-check --no-copy -x "$description"
  fi
  touch "archives/$name.done"
done
