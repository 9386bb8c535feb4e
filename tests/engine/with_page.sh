#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_page.sh FILE PROGRAM ARGUMENT…: runs it where FILE (engine.wasm or maillage.html) was made of the sources as they are and
# the program is there; else says why not and ends with 77.
set -euo pipefail

skip() {
  echo "skipped: $1"
  exit 77
}

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
made=$here/build/page/$1
way="tools/page.sh makes it, and installs what it needs"
[[ -e $made && -e $made.digest ]] || skip "no $1 was made ($way)"
[[ $(cat "$made.digest") == "$("$here/tools/page/digest.sh")" ]] || skip "$1 was made of other sources ($way)"
shift
if ! command -v "$1" > /dev/null; then skip "$1 is not installed (tools/setup.sh --page)"; fi
exec "$@"
