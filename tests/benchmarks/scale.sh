#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What each command costs as territories grow: invented ones of 10^3 to 10^6 actors with four partners each, and igraph for
# what it can do as well. Prints a table in Markdown: seconds that passed, seconds of processor, largest memory. More than
# LIMIT seconds (120) is "–".
#   tests/benchmarks/scale.sh [NUMBER OF ACTORS]...
# MAILLAGE names another command, to compare; COMMANDS some of the names below.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

if [[ -z ${MAILLAGE:-} ]]; then
  cmake --workflow --preset benchmark >&2
fi
maillage=${MAILLAGE:-build/benchmark/tools/maillage/maillage}
generate=${GENERATE:-build/benchmark/tests/benchmarks/maillage_affiliation_data}
igraph=${IGRAPH:-build/benchmark/tests/benchmarks/maillage_scale_igraph}
limit=${LIMIT:-120}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

declare -A arguments=(
  [check]="check DATA"
  [summary]="summary DATA"
  [measure]="measure DATA --top 20"
  [linear]="measure DATA --measures degree,strength,coreness,constraint,clustering --sort degree --top 20"
  [betweenness]="measure DATA --measures betweenness --exact --top 20"
  [ties]="measure DATA --of ties --top 20"
  [network]="measure DATA --of network"
  [hub]="hub DATA --format json"
  [suggest]="suggest DATA"
  [evaluate]="suggest DATA --evaluate"
  [draw]="draw DATA -o OUT.svg"
  [kinds]="test DATA --against kinds --top 20"
  [rewiring]="test DATA --against rewiring --top 20"
  [missing]="test DATA --against missing-ties --top 20"
  [key-players]="measure DATA --of key-players"
  [introductions]="introductions DATA DATA.participants.csv"
  [workshop]="workshop DATA DATA.participants.csv"
  [convert]="convert DATA -o OUT.xlsx"
)
read -ra names <<< "${COMMANDS:-check summary measure linear betweenness ties network hub suggest evaluate draw kinds rewiring missing key-players introductions workshop convert}"
read -ra beside <<< "${BESIDE:-linear measure betweenness}"

# "seconds · processor · megabytes" of one command.
measured() {
  local code=0
  rm -f "$work"/out.*
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' timeout -k 1 "$limit" "$@" > "$work/result" 2> "$work/messages" || code=$?
  if ((code == 124 || code == 137)); then
    printf '–'
  elif ((code != 0)); then
    printf 'exit %d' "$code"
  else
    awk 'END { printf "%.2f · %.2f · %.0f", $1, $2 + $3, $4 / 1024 }' "$work/time"
  fi
}

sizes=("$@")
((${#sizes[@]})) || sizes=(1000 10000 100000 1000000)
for size in "${sizes[@]}"; do "$generate" "$work/$size" "$size"; done
printf '%s\n\n| command |' "$("$maillage" --version), $(nproc) processors; seconds · seconds of processor · MB"
printf ' %s |' "${sizes[@]}"
printf '\n|---|'
for _ in "${sizes[@]}"; do printf -- '---|'; done
for name in "${beside[@]}"; do
  printf '\n| igraph, %s |' "$name"
  for size in "${sizes[@]}"; do printf ' %s |' "$(measured "$igraph" "$work/$size.edges" "$size" "$name")"; done
done
for name in "${names[@]}"; do
  printf '\n| %s |' "$name"
  for size in "${sizes[@]}"; do
    line=${arguments[$name]//DATA/$work/$size}
    read -ra words <<< "${line//OUT/$work/out}"
    printf ' %s |' "$(measured "$maillage" "${words[@]}" --lang en)"
  done
done
printf '\n'
