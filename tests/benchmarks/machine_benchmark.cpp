// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"

/// What the tables that follow were measured on.
int main() { maillage::benchmark::print_machine(); }
