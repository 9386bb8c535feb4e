// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating.h"

#include <chrono>

#include <fmt/format.h>

#include "weaving/seating/seating_problems.h"

using namespace maillage;
using maillage::testing::constrained_workshop;
using maillage::testing::golfers;
using maillage::testing::random_workshop;

namespace {

void measure(const std::string& name, const SeatingProblem& problem) {
  const auto start = std::chrono::steady_clock::now();
  const SeatingAccount account = seat_people(problem).account;
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  fmt::print("| {} | {:.2f} | {:.2f} | {:.2f} | {:.0f} % | {} ({}) | {} | {} | {:.2f} |\n", name, account.value,
             account.random_value, account.value_bound, 100 * account.value / account.value_bound, account.repeat_count,
             account.fewest_repeats, account.colleagues.size(), account.imbalance, taken.count());
}

}  // namespace

int main() {
  fmt::print("\n### Seating a workshop, all processors\n\n");
  fmt::print("| case | value | at random | bound | of the bound | repeats (at least) | colleagues | imbalance | s |\n");
  fmt::print("|---|---|---|---|---|---|---|---|---|\n");
  measure("3 groups of 3, 4 rounds", golfers(3, 3, 4));
  measure("8 groups of 4, 7 rounds", golfers(8, 4, 7));
  measure("8 groups of 4, 8 rounds", golfers(8, 4, 8));
  measure("15 schoolgirls, 7 days", golfers(5, 3, 7));
  measure("25 people, 5 × 6, 3 rounds", random_workshop({25, 5, 6, 3, 12, 3}, 3));
  measure("60 people, 10 × 6, 4 rounds, values alone", random_workshop({60, 10, 6, 4, 0, 0}, 1));
  measure("60 people, 10 × 6, 4 rounds", random_workshop({60, 10, 6, 4, 35, 4}, 2));
  measure("60 people, constraints", constrained_workshop({60, 10, 7, 4, 35, 4}, 2));
  measure("200 people, 25 × 8, 6 rounds", random_workshop({200, 25, 8, 6, 90, 4}, 4));
}
