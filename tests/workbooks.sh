#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What LibreOffice and gnumeric make of our workbooks: saved again by each, a territory to fill in is still read without a
# finding, empty as filled in, and a converted one gives the same tables. Needs build/dev and python3; takes a minute. A
# program that is not installed (tools/packages-dev.txt) is passed over, which is said.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
root=$PWD
maillage=$root/build/dev/tools/maillage/maillage
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

programs=()
for program in soffice ssconvert; do
  if command -v "$program" > /dev/null; then programs+=("$program")
  else echo "skipped: $program is not installed"
  fi
done
if [ ${#programs[@]} -eq 0 ]; then exit 0; fi

# save_again PROGRAM FILE FORM: the file as the program saves it, in a folder of its name.
save_again() {
  mkdir -p "$1"
  if [ "$1" = soffice ]; then soffice --headless --convert-to "$3" --outdir "$1" "$2" > /dev/null 2>&1
  else ssconvert "$2" "$1/$(basename "${2%.*}").$3" 2> /dev/null
  fi
}

"$maillage" --quiet init vide.xlsx --lang fr
python3 "$root/tests/fill_template.py" vide.xlsx rempli.xlsx
"$maillage" convert "$root/data/pays-ledonien" -o territoire.xlsx --lang fr
"$maillage" convert "$root/data/pays-ledonien" -o territoire-ods.ods --lang fr
"$maillage" convert territoire.xlsx -o attendu --lang fr

failed=0
complain() { echo "$1"; failed=1; }
for program in "${programs[@]}"; do
  for form in xlsx ods; do
    for name in vide rempli; do
      save_again "$program" "$name.xlsx" "$form"
      saved=$program/$name.$form
      "$maillage" check "$saved" --strict --lang fr > found.txt || complain "$saved: not read right"
      grep -q '^erreurs.: 0 · avertissements.: 0 · notes.: 0$' found.txt || { cat found.txt; complain "$saved: findings"; }
    done
    for name in territoire.xlsx territoire-ods.ods; do
      save_again "$program" "$name" "$form"
      saved=$program/${name%.*}.$form
      rm -rf read
      "$maillage" --quiet convert "$saved" -o read --lang fr
      diff -r attendu read || complain "$saved: other tables"
    done
  done
done
exit "$failed"
