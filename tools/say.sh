# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts in this folder tell their user with.

# say FRENCH ENGLISH: one line in the user's language.
say() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    fr*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2" ;;
  esac
}
