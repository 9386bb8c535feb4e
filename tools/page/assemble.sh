#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# assemble.sh ENGINE PAGE: puts the module, the front-end of app/ and an example into one HTML file, which says itself that
# nothing is loaded from anywhere and that no other script runs.
set -euo pipefail

engine=$1
page=$2
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")"
parts=$(mktemp -d)
trap 'rm -rf -- "$parts"' EXIT

# joined MODULE…: modules as one script, each after those it imports.
joined() {
  local module
  for module in "$@"; do
    sed -e '/^import .* from /d' -e '/^\/\/ SPDX/d' -e 's/^export //' "app/$module.js"
  done
}

joined engine worker > "$parts/worker"
{
  echo
  joined words options labels elements csv files tasks territory actions fields view map results state asking showing main
  echo
} > "$parts/inside"
if grep -qi '</script' "$parts/worker" "$parts/inside"; then
  echo "assemble.sh: a script would end early" >&2
  exit 1
fi
sed '1d;$d' "$parts/inside" > "$parts/script"
printf "default-src 'none'; script-src 'sha256-%s' 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; img-src blob: data:; form-action 'none'; base-uri 'none'" \
  "$({ printf '\n'; cat "$parts/script"; } | sha256sum | cut -d' ' -f1 | xxd -r -p | base64 -w0)" > "$parts/policy"
cp app/page.css "$parts/style"
gzip -9nc "$engine" | base64 -w0 > "$parts/engine"
for file in acteurs.csv projets.csv participations.csv liens.csv communes.csv datapackage.json; do
  printf 'pays-ledonien/%s ' "$file"
  base64 -w0 "../../data/pays-ledonien/$file"
  echo
done > "$parts/example"

# Every @part@ of the template gives place to that part.
awk -v parts="$parts" '
  function put(name,   line, begun) {
    while ((getline line < (parts "/" name)) > 0) {
      printf "%s%s", begun ? "\n" : "", line
      begun = 1
    }
    close(parts "/" name)
  }
  {
    rest = $0
    while (match(rest, /@[a-z]+@/)) {
      printf "%s", substr(rest, 1, RSTART - 1)
      put(substr(rest, RSTART + 1, RLENGTH - 2))
      rest = substr(rest, RSTART + RLENGTH)
    }
    print rest
  }' app/page.html > "$page.part"
mv "$page.part" "$page"
