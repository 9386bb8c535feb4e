#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What LibreOffice and gnumeric make of our workbooks: saved again by each, a territory to fill in is still read without a
# finding, and a converted one gives the same summary. Needs build/dev, libreoffice-calc and gnumeric; takes a minute.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
maillage=$PWD/build/dev/tools/maillage/maillage
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

"$maillage" --quiet init vide.xlsx --lang fr
"$maillage" convert "$OLDPWD/data/pays-ledonien" -o territoire.xlsx --lang fr
"$maillage" summary "$OLDPWD/data/pays-ledonien" --lang fr > attendu.txt

for name in vide territoire; do
  for form in xlsx ods; do
    mkdir -p libreoffice gnumeric
    soffice --headless --convert-to "$form" --outdir libreoffice "$name.xlsx" > /dev/null 2>&1
    ssconvert "$name.xlsx" "gnumeric/$name.$form" 2> /dev/null
  done
done

failed=0
for saved in libreoffice/vide.* gnumeric/vide.*; do
  "$maillage" check "$saved" --strict --lang fr > found.txt || { cat found.txt; echo "$saved: not read right"; failed=1; }
done
for saved in libreoffice/territoire.* gnumeric/territoire.*; do
  "$maillage" summary "$saved" --lang fr 2> /dev/null | diff attendu.txt - || { echo "$saved: another summary"; failed=1; }
done
exit "$failed"
