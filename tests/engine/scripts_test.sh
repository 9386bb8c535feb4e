#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scripts_test.sh SOURCE WORK: the scripts about the page, with others in the place of what builds and installs.
set -euo pipefail

source=$1
work=$2
rm -rf -- "$work"
mkdir -p "$work"/tree/{tests/engine,tools/page,build/page/engine/tools/page} "$work/bin"
cd "$work/tree"
cp "$source/tests/engine/with_page.sh" tests/engine
cp "$source/tools/page.sh" tools
for script in tools/page/libraries.sh tools/page/assemble.sh "$work/bin/cmake"; do
  printf '#!/bin/sh\nexit 0\n' > "$script"
done
printf '#!/bin/sh\necho of these sources\n' > tools/page/digest.sh
# shellcheck disable=SC2016  # the script's own
printf '#!/bin/sh\ntouch "$2"\n' > tools/page/assemble.sh
chmod +x tools/page/*.sh "$work/bin/cmake"
touch build/page/engine/tools/page/engine.wasm
export PATH=$work/bin:$PATH

failed=0
# expect STATUS PATTERN COMMAND…
expect() {
  local status=0 said
  said=$("${@:3}" 2>&1) || status=$?
  if [[ $status != "$1" || ! $said =~ $2 ]]; then
    printf 'FAILED %s: %s, said: %s\n' "${*:3}" "$status" "$said"
    failed=1
  fi
}

page=(tests/engine/with_page.sh maillage.html)
engine=(tests/engine/with_page.sh engine.wasm)
expect 77 'no maillage.html was made .tools/page.sh' "${page[@]}" echo runs
tools/page.sh engine
expect 0 '^runs$' "${engine[@]}" echo runs
expect 77 'no maillage.html was made' "${page[@]}" echo runs
tools/page.sh > /dev/null
expect 0 '^runs$' "${page[@]}" echo runs
printf '#!/bin/sh\necho of other sources\n' > tools/page/digest.sh
expect 77 'maillage.html was made of other sources' "${page[@]}" echo runs
tools/page.sh engine
expect 0 '^runs$' "${engine[@]}" echo runs
expect 77 'maillage.html was made of other sources' "${page[@]}" echo runs
expect 77 'not-there is not installed .tools/setup.sh --page' "${engine[@]}" not-there

# Where Debian's sources are, from any form of its lists.
mkdir -p apt/sources.list.d
cat > apt/sources.list.d/debian.sources << 'END'
# of the image
Types: deb deb-src
URIs: http://deb.debian.org/debian
Suites: bookworm bookworm-updates
Components: main

Types: deb
URIs: http://example.org/other
Suites: stable
END
echo 'deb [arch=amd64] http://deb.debian.org/debian-security bookworm-security main' > apt/sources.list.d/security.list
echo 'deb http://deb.debian.org/debian bookworm main' > apt/sources.list
"$source/tools/page/deb_src.sh" apt parts
expect 0 '^Types: deb-src.URIs: http://deb.debian.org/debian.Suites: bookworm bookworm-updates.Components: main$' cat parts/debian.sources
expect 0 '^deb-src .arch=amd64. http://deb.debian.org/debian-security bookworm-security main.deb-src http://deb.debian.org/debian bookworm main$' \
  cat parts/lines.list

# Both passes of what is checked on every change know the browsers' tests by name.
pattern=$(sed -n "s/.* -E '\(.*\)'.*/\1/p" "$source/.ci/run")
for name in page.Browser_use page.Firefox page.DocumentsHaveNoBarrier_maillage_html engine.PageWorksInABrowser engine.PageWorksInFirefox; do
  [[ $name =~ $pattern ]] || { echo "FAILED .ci/run does not know $name"; failed=1; }
done
[[ ! engine.GivesTheBytesOfTheCommand =~ $pattern ]] || { echo "FAILED .ci/run leaves out too much"; failed=1; }
exit $failed
