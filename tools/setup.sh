#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages maillage needs and that are missing; says nothing when none is.
#
#   tools/setup.sh          what building, running and testing need (packages.txt)
#   tools/setup.sh --dev    that, and what working on maillage needs (packages-dev.txt)
#   tools/setup.sh --page   that, and what building for WebAssembly needs (packages-page.txt)
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

# shellcheck source=tools/say.sh
. "$here/say.sh"

fail() {
  say "maillage : $1" "maillage: $2" >&2
  exit 1
}

lists=("$here/packages.txt")
case ${1-} in
  '') ;;
  --dev) lists+=("$here/packages-dev.txt") ;;
  --page) lists+=("$here/packages-page.txt") ;;
  *)
    say "emploi : tools/setup.sh [--dev|--page]" "usage: tools/setup.sh [--dev|--page]" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  fail "ce système n'est ni Debian ni Ubuntu : installez vous-même l'équivalent des paquets de
${lists[*]}, puis compilez avec « cmake --preset release » et « cmake --build --preset release »." \
    "this system is neither Debian nor Ubuntu: install the equivalent of the packages in
${lists[*]} yourself, then build with 'cmake --preset release' and 'cmake --build --preset release'."
fi

names=$(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "${lists[@]}")
mapfile -t wanted <<<"$names"

# dpkg-query complains of the packages it has never heard of: those are missing too.
# shellcheck disable=SC2016  # the format is dpkg-query's
installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
  [[ $'\n'$installed$'\n' == *$'\n'"$package installed"$'\n'* ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

as_root=(env)
if ((EUID != 0)); then
  command -v sudo >/dev/null || fail \
    "il manque des paquets, et les installer demande d'être administrateur. Faites exécuter :
apt-get install --no-install-recommends ${missing[*]}" \
    "packages are missing, and installing them takes an administrator. Have this run:
apt-get install --no-install-recommends ${missing[*]}"
  as_root=(sudo env)
fi

log=$(mktemp)
trap 'rm -f -- "$log"' EXIT

apt_get() {
  "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
    </dev/null >>"$log" 2>&1
}

say "maillage : installation de ce qui manque, avec ses dépendances : ${missing[*]}" \
  "maillage: installing what is missing, with its dependencies: ${missing[*]}" >&2

# One broken source among many makes the update fail though the packages can be had: the installation decides.
apt_get update || true
if ! apt_get install --no-install-recommends --no-remove "${missing[@]}"; then
  { grep '^[EW]:' -- "$log" || cat -- "$log"; } | tail -n 25 >&2
  removed=$(apt-get -s install --no-install-recommends "${missing[@]}" 2>/dev/null | sed -n 's/^Remv \([^ ]*\).*/\1/p' | xargs) || removed=
  [[ -z $removed ]] || fail \
    "rien n'a été installé, parce que ces paquets ne vont pas avec d'autres qui sont là : $removed.
Si vous pouvez vous passer de ceux-là, retirez-les, puis relancez : apt-get remove $removed" \
    "nothing was installed, because these packages cannot stand beside others that are here: $removed.
If you can do without those, remove them and run this again: apt-get remove $removed"
  fail "apt-get n'a pas pu installer ces paquets ; ses derniers messages sont ci-dessus (maillage est éprouvé sur Debian 12)." \
    "apt-get could not install these packages; its last messages are above (maillage is tested on Debian 12)."
fi
