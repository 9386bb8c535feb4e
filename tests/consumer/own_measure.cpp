// SPDX-License-Identifier: GPL-3.0-or-later
// A measure of one's own stands in the registry beside all others: it is found by its id, and a figure can show it.
#include <iostream>

#include <maillage/drawing/figure.h>
#include <maillage/io/read_ecosystem.h>
#include <maillage/measures/registry.h>

namespace {

/// Share of the other actors that an actor is tied to.
maillage::Values reach_in_one_step(const maillage::Analysis& analysis) {
  const maillage::Network& network = analysis.network();
  maillage::Values values;
  for (std::size_t i = 0; i < network.size(); ++i) {
    const auto partners = static_cast<double>(network.neighbours(maillage::NodeId(i)).size());
    values.push_back(partners / static_cast<double>(network.size() - 1));
  }
  return values;
}

}  // namespace

int main(int, char** argv) {
  maillage::register_measure(
      {.id = "own_reach",
       .scope = maillage::Scope::actor,
       .format = maillage::ValueFormat::share,
       .name = {"portée à un pas", "reach in one step"},
       .meaning = {"Part des autres acteurs auxquels il est lié.", "Share of the others it is tied to."},
       .definition = {"degré / (n − 1)", "degree / (n − 1)"},
       .range = {"0 à 1", "0 to 1"},
       .undefined = {"un seul acteur", "a single actor"},
       .reference = "",
       .compute = reach_in_one_step});
  const maillage::Study study(maillage::read_ecosystem(argv[1]).ecosystem);
  const maillage::Figure figure =
      draw_figure(study, {.language = maillage::Language::english, .size_measure = "own_reach"});
  std::cout << (figure.svg.find("reach in one step") != std::string::npos ? "explained\n" : "not explained\n");
}
