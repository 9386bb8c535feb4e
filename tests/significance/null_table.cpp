// SPDX-License-Identifier: GPL-3.0-or-later
// For development: maillage_null_table KIND NETWORKS REPLICATES prints, for every measure that suits such networks,
// what the rewiring test says where nothing but chance is at work.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <fmt/format.h>

#include "significance/null_networks.h"

namespace maillage::testing {
namespace {

constexpr std::array<std::string_view, 4> kKinds = {"direct", "participations", "mixed", "two-mode"};

int print_table(std::string_view kind, std::size_t networks, std::size_t replicates) {
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    if (kKinds.at(i) != kind) continue;
    const auto null = static_cast<NullNetwork>(i);
    fmt::print("{:<44} {:>8} {:>9} {:>8}\n", kind, "networks", "p <= .05", "KS above");
    for (const NullShare& one : null_shares(null, measures_that_suit(null), networks, replicates))
      fmt::print("{:<44} {:>8} {:>9.3f} {:>8.3f}\n", one.measure, one.networks, one.small, one.above);
    return EXIT_SUCCESS;
  }
  return EXIT_FAILURE;
}

}  // namespace
}  // namespace maillage::testing

int main(int count, char** words) {
  if (count != 4) return EXIT_FAILURE;
  return maillage::testing::print_table(words[1], std::strtoull(words[2], nullptr, 10),
                                        std::strtoull(words[3], nullptr, 10));
}
