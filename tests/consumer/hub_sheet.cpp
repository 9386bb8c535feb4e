// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the sheet of the actor that stands between most others.
#include <iostream>

#include <maillage/io/read_ecosystem.h>
#include <maillage/reports/hub/hub_sheet.h>
#include <maillage/reports/tables/readings.h>

int main(int, char** argv) {
  using namespace maillage::reports;
  const maillage::Study study(maillage::read_ecosystem(argv[1]).ecosystem);
  const HubFacts facts = hub_facts(study, {.options = {.permutations = 19, .robustness = 0}});
  std::cout << write_sheet(hub_sheet(facts, SheetDetail::whole, maillage::Language::english),
                           maillage::OutputFormat::markdown);
}
