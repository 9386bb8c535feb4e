// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the actor with the highest betweenness.
#include <algorithm>
#include <iostream>

#include <maillage/io/read_ecosystem.h>
#include <maillage/measures/registry.h>
#include <maillage/measures/study.h>

int main(int, char** argv) {
  const maillage::Study study(maillage::read_ecosystem(argv[1]).ecosystem);
  const maillage::Values between = maillage::find_measure("betweenness")->compute(study);
  const auto hub = std::max_element(between.begin(), between.end());
  std::cout << study.network().nodes()[static_cast<std::size_t>(hub - between.begin())].name << '\n';
}
