#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the preset benchmark and prints the tables of the kernels and layouts, in Markdown, on standard output; names of families run
# these alone: tests/benchmarks/run.sh distances local
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

cmake --workflow --preset benchmark >&2
programs=build/benchmark/tests/benchmarks
"$programs/maillage_machine_benchmark"
for family in "${@:-betweenness distances local vitality approximate suggest layout seating qca}"; do
  for name in $family; do "$programs/maillage_${name}_benchmark"; done
done
