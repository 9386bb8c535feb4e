#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# deb_src.sh APT PARTS: writes into the folder PARTS where the sources are of the Debian 12 packages that the lists in APT
# (/etc/apt) name, in either form of these lists. They stay as they are.
set -euo pipefail

apt=$1
parts=$2
mkdir -p "$parts"
rm -f -- "$parts"/*.list "$parts"/*.sources

# "deb [options] URI bookworm main" in a line.
for list in "$apt/sources.list" "$apt"/sources.list.d/*.list; do
  if [[ -e $list ]]; then
    sed -nE 's/^[[:space:]]*deb(-src)?[[:space:]]+(.*bookworm.*)$/deb-src \2/p' "$list"
  fi
done | sort -u > "$parts/lines.list"

# "Types: deb" and others in stanzas.
for list in "$apt"/sources.list.d/*.sources; do
  [[ -e $list ]] || continue
  awk '
    function ended() {
      if (types && suites) print stanza
      stanza = ""
      types = suites = 0
    }
    /^[ \t]*$/ { ended(); next }
    /^#/ { next }
    tolower($0) ~ /^types:/ {
      types = 1
      $0 = "Types: deb-src"
    }
    tolower($0) ~ /^suites:/ && /bookworm/ { suites = 1 }
    { stanza = stanza $0 "\n" }
    END { ended() }' "$list" > "$parts/$(basename "$list")"
done
find "$parts" -type f -empty -delete
