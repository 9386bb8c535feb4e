#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Commands over the processes of mpirun give the bytes they give alone; where a process is lost, all end with an error and
# nothing is written: mpi_test.sh MAILLAGE DATA
set -euo pipefail

maillage=$1
data=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OMPI_MCA_rmaps_base_oversubscribe=1 OMPI_MCA_btl_vader_single_copy_mechanism=none

over() {
  local count=$1
  shift
  mpirun --allow-run-as-root --oversubscribe -n "$count" "$maillage" "$@" --lang en --threads 1
}

fail() {
  printf 'mpi_test.sh: %s\n' "$1" >&2
  exit 1
}

commands=(
  "measure $data --measures betweenness,betweenness_weighted,constraint --format csv"
  "measure $data --of ties --format csv"
  "test $data --against rewiring --replicates 60 --format csv"
  "test $data --against missing-ties --replicates 60 --format json"
  "test $data --against kinds --of network --replicates 60"
  "hub $data --permutations 60 --robustness 20 --format json"
  "suggest $data --evaluate --replicates 20 --format csv"
)
for command in "${commands[@]}"; do
  read -ra words <<< "$command"
  "$maillage" "${words[@]}" --lang en --threads 1 > "$work/alone" 2> "$work/alone.messages"
  for count in 1 2 4; do
    over "$count" "${words[@]}" > "$work/shared" 2> "$work/shared.messages" || fail "exit $? of $count: $command"
    cmp "$work/alone" "$work/shared" || fail "other bytes from $count processes: $command"
    cmp <(grep '^maillage' "$work/alone.messages") <(grep '^maillage' "$work/shared.messages") ||
      fail "other messages from $count processes: $command"
  done
done

# What is at fault is said once.
code=0
over 2 measure "$work/nowhere" > "$work/result" 2> "$work/messages" || code=$?
((code == 1)) || fail "exit $code where there are no data"
(($(grep -c nowhere "$work/messages") == 1)) || fail "a fault is not said once"

# One of two processes is killed once the long computation has been announced.
mkfifo "$work/said"
over 2 test "$data" --replicates 100000000 --format csv -o "$work/lost.csv" 2> "$work/said" &
launcher=$!
exec 3< "$work/said"
read -r line <&3
[[ $line == *"Ctrl-C stops it"* ]] || fail "no cost is said: $line"
mapfile -t processes < <(pgrep -P "$launcher")
((${#processes[@]} > 0)) || fail "no process under mpirun"
kill -KILL "${processes[-1]}"
cat <&3 > "$work/messages"
code=0
wait "$launcher" || code=$?
((code != 0)) || fail "exit 0 although a process was lost"
[[ -s $work/messages ]] || fail "nothing is said of a process that was lost"
[[ -z $(find "$work" -name 'lost.csv*') ]] || fail "something is written although a process was lost"
