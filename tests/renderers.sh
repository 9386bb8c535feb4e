#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Do the programs people open figures with show them alike? Renders SVG files (by default those of graphs/) in librsvg,
# Chromium, Inkscape and LibreOffice and compares each with Chromium's, at 96 dots per inch in grey:
#
#   tests/renderers.sh [--keep FOLDER] [FIGURE.svg…]
#
# Letters and lines are smoothed differently by each, so both pictures are averaged over squares of 4 × 4 dots first. A figure
# passes when no more than 1 % of these squares differ by more than 48 of 255 levels, and all on average by no more than 3. A name
# in another font, set off by its width, or missing shows in both. LibreOffice sets letters on whole dots and draws lines of less
# than a dot darker: twice as much is allowed there. Needs the packages of tools/packages-dev.txt. Exit 1 when a figure fails.
set -euo pipefail

top=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
keep=
if [[ ${1-} == --keep ]]; then
  keep=$2
  mkdir -p -- "$keep"
  shift 2
fi
(($#)) || set -- "$top"/graphs/*.svg

for program in rsvg-convert chromium inkscape soffice /usr/bin/python3; do
  command -v "$program" >/dev/null || { echo "missing: $program (tools/setup.sh --dev)" >&2; exit 2; }
done

# render PROGRAM FIGURE PNG WIDTH HEIGHT
render() {
  local program=$1 figure=$2 png=$3 width=$4 height=$5
  case $program in
    librsvg) rsvg-convert --width "$width" --height "$height" "$figure" --output "$png" ;;
    inkscape) inkscape --export-type=png --export-width="$width" --export-height="$height" \
      --export-filename="$png" "$figure" ;;
    chromium)
      printf '<body style="margin:0"><img src="%s" width="%s" height="%s" style="display:block"></body>' \
        "file://$figure" "$width" "$height" >"$work/page.html"
      chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
        --user-data-dir="$work/profile" --force-device-scale-factor=1 --window-size="$width,$height" \
        --screenshot="$png" "file://$work/page.html"
      ;;
    libreoffice)
      rm -rf -- "$work/office"
      soffice -env:UserInstallation="file://$work/office-profile" --headless --convert-to \
        "png:draw_png_Export:{\"PixelWidth\":{\"type\":\"long\",\"value\":\"$width\"},\"PixelHeight\":{\"type\":\"long\",\"value\":\"$height\"}}" \
        --outdir "$work/office" "$figure"
      mv -- "$work/office/$(basename -- "${figure%.svg}").png" "$png"
      ;;
  esac >"$work/log" 2>&1 || { cat -- "$work/log" >&2; return 1; }
}

failed=0
printf '%-24s %-12s %8s %10s\n' figure program mean 'differ %'
for given; do
  figure=$(realpath -- "$given")
  name=$(basename -- "${figure%.svg}")
  read -r width height < <(sed -n 's/.*viewBox="0 0 \([0-9.]*\) \([0-9.]*\)".*/\1 \2/p' "$figure" |
    awk '{printf "%.0f %.0f\n", $1, $2; exit}')
  for program in chromium librsvg inkscape libreoffice; do
    render "$program" "$figure" "$work/$name.$program.png" "$width" "$height"
    [[ -z $keep ]] || cp -- "$work/$name.$program.png" "$keep"
    [[ $program != chromium ]] || continue
    /usr/bin/python3 "$top/tests/compare_pictures.py" "$work/$name.chromium.png" "$work/$name.$program.png" "$name" \
      "$program" || failed=1
  done
done
exit "$failed"
