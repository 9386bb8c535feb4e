// SPDX-License-Identifier: GPL-3.0-or-later
// Prints three pairs that should meet, and why.
#include <iostream>

#include <maillage/io/read_ecosystem.h>
#include <maillage/weaving/suggest.h>

int main(int, char** argv) {
  const maillage::Study study(maillage::read_ecosystem(argv[1]).ecosystem);
  const maillage::PairEvidence evidence(study);
  const maillage::Suggestions found = maillage::suggest(evidence, {.aim = maillage::Aim::bridge, .top = 3});
  for (const maillage::Suggestion& one : found.list) {
    std::cout << study.network()[one.facts.a].name << " – " << study.network()[one.facts.b].name << '\n'
              << reason(one, evidence, found.hub, {.language = maillage::Language::english}) << '\n';
  }
}
