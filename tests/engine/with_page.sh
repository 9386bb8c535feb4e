#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_page.sh PROGRAM ARGUMENT…: runs it where the page was made of the sources as they are and the program is there; else
# says why not and ends with 77.
set -euo pipefail

skip() {
  echo "$1; tools/page.sh makes the page, tools/setup.sh --page installs what it needs"
  exit 77
}

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
built=$here/build/page/digest
[[ -e $built ]] || skip "no page was made"
[[ $(cat "$built") == "$("$here/tools/page/digest.sh")" ]] || skip "the page was made of other sources"
[[ -x $(command -v "$1" || true) ]] || skip "no $1 here"
if [[ $2 == *browser* ]]; then
  /usr/bin/python3 -c 'import selenium' 2> /dev/null || skip "no selenium for python3 here"
  [[ -x $(command -v chromedriver || true) ]] || skip "no chromedriver here"
fi
exec "$@"
