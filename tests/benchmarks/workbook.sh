#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Time and memory of reading a workbook of 100,000 actors and 400,000 ties, beside gnumeric's ssconvert of the same file.
# Bound: 10 s and 1 GB. Needs build/benchmark (tests/benchmarks/run.sh makes it), gnumeric and GNU time.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
program=build/benchmark/tests/benchmarks/maillage_workbook_benchmark
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$program" --make "$folder/territoire.xlsx"
"$program" "$folder/territoire.xlsx"
/usr/bin/time -f "ssconvert: %e s, peak %M kB" ssconvert -S "$folder/territoire.xlsx" "$folder/feuille.csv"
