#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints a digest of all that the page is made of.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
find CMakeLists.txt CMakePresets.json lib tools/CMakeLists.txt tools/maillage tools/page tools/page.sh data/pays-ledonien -type f -print0 \
  | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
