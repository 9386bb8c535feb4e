#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds a Debian package of the command, the library, the manual and the completion: build/maillage_VERSION_ARCH.deb,
# to be installed by: apt install ./build/maillage_*.deb
# With the page that tools/page.sh made of these sources, and its entry in the menu; where it made none, says so.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

# shellcheck source=tools/say.sh
. tools/say.sh

tools/setup.sh
if ! command -v dpkg-shlibdeps >/dev/null; then
  say "maillage : il manque dpkg-shlibdeps ; installez le paquet dpkg-dev." \
    "maillage: dpkg-shlibdeps is missing; install the package dpkg-dev." >&2
  exit 1
fi
page=build/page/maillage.html
if [[ -e $page && $(cat "$page.digest" 2> /dev/null) != "$(tools/page/digest.sh)" ]]; then
  say "maillage : build/page/maillage.html vient d’autres sources ; tools/page.sh la refait." \
    "maillage: build/page/maillage.html is of other sources; tools/page.sh makes it again." >&2
  exit 1
fi
if [[ ! -e $page ]]; then
  say "Sans la page maillage.html, que fait tools/page.sh." "Without the page maillage.html, which tools/page.sh makes."
fi
cmake --preset release
cmake --build --preset release --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
rm -f -- build/maillage_*.deb
(cd build/release && cpack -B ..)
rm -rf -- build/_CPack_Packages
say "Le paquet, à installer par « apt install ./build/maillage_*.deb » :" \
  "The package, to be installed by 'apt install ./build/maillage_*.deb':"
printf '  %s\n' "$PWD"/build/maillage_*.deb
