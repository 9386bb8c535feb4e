// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cooperation between municipalities and associations.
#include <iostream>

#include <maillage/drawing/figure.h>
#include <maillage/io/read_ecosystem.h>
#include <maillage/network/selection_words.h>

int main(int, char** argv) {
  const maillage::Ecosystem ecosystem = maillage::read_ecosystem(argv[1]).ecosystem;
  maillage::Diagnostics faults;
  const maillage::SelectionWords words{.kinds = {{"municipality"}, {"association"}}};
  const maillage::Question question{.selection = resolve(ecosystem, words, faults)};
  if (faults.has_errors()) return 1;
  std::cout << draw_figure(maillage::Study(ecosystem, question), {.title = "Communes et associations"}).svg;
}
