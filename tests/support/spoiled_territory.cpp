// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/spoiled_territory.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

bool tells(const Diagnostics& diagnostics, const std::string& code) {
  return std::ranges::any_of(diagnostics.list(), [&](const Diagnostic& one) { return one.code == code; });
}

}  // namespace

std::map<std::string, Rows> right_tables() {
  std::map<std::string, Rows> tables;
  tables["acteurs"] = {{"id", "nom", "type", "lieu", "siren"},
                       {"m", "Mairie de Lons", "commune", "Lons-le-Saunier", ""},
                       {"f", "Ferme du Haut", "entreprise", "Conliège", "732829320"},
                       {"a", "AMAP des Trois Rivières", "association", "", ""},
                       {"l", "Lycée agricole", "organisme public", "Montmorot", ""},
                       {"u", "Université", "recherche", "", ""},
                       {"c", "Claire Exemple", "citoyen", "", ""}};
  tables["projets"] = {{"id", "nom", "statut", "debut", "fin"},
                       {"p1", "Cantine bio", "en cours", "2021-03-01", ""},
                       {"p2", "Marché de producteurs", "terminé", "2019", "2022"},
                       {"p3", "Ferme pédagogique", "en cours", "2022-09", ""}};
  tables["participations"] = {{"projet", "acteur", "role", "debut"}, {"p1", "m", "porteur", "2021"},
                              {"p1", "f", "partenaire", "2021"},     {"p1", "l", "bénéficiaire", ""},
                              {"p2", "f", "partenaire", "2019"},     {"p2", "a", "porteur", "2020"},
                              {"p3", "l", "porteur", "2022"},        {"p3", "u", "expert", "2023"}};
  tables["liens"] = {{"de", "vers", "type", "intensite", "note"},
                     {"m", "f", "achat", "2.5", "x"},
                     {"f", "a", "don", "1.5", "y"},
                     {"a", "c", "adhésion", "1", "z"},
                     {"u", "l", "stage", "3.25", "w"}};
  return tables;
}

std::vector<std::string> essence(const Ecosystem& ecosystem) {
  std::vector<std::string> lines;
  const auto dates = [](const Period& period) {
    return (period.start ? to_string(*period.start) : "") + ".." + (period.end ? to_string(*period.end) : "");
  };
  for (const Actor& actor : ecosystem.actors)
    lines.push_back("actor " + actor.name + " " + ecosystem[actor.kind].id + " " + actor.place + " " + actor.siren);
  for (const Project& project : ecosystem.projects) {
    lines.push_back("project " + project.name + " " +
                    (project.status ? label(ecosystem, *project.status, Language::english) : "") + " " +
                    dates(project.period));
  }
  for (const Participation& one : ecosystem.participations) {
    lines.push_back("part " + ecosystem[one.project].name + " " + ecosystem[one.actor].name + " " +
                    (one.role ? label(ecosystem, *one.role, Language::english) : "") + " " + dates(one.period));
  }
  for (const Tie& tie : ecosystem.ties) {
    lines.push_back("tie " + ecosystem[tie.from].name + " " + ecosystem[tie.to].name + " " +
                    ecosystem.tie_types[tie.type.index()] + " " + std::to_string(tie.intensity));
  }
  return lines;
}

Outcome outcome_of(const std::filesystem::path& path, const ReadOptions& options) {
  try {
    Reading reading = read_ecosystem(path, options);
    return {std::move(reading.ecosystem), std::move(reading.diagnostics), std::move(reading.ledgers)};
  } catch (const InputError& error) {
    return {std::nullopt, error.diagnostics(), {}};
  }
}

std::string all_of(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& one : diagnostics.list()) text += render(one, Language::english);
  return text;
}

void expect_told_or_mended(const Outcome& outcome, const Expected& expected, const std::vector<std::string>& truth) {
  EXPECT_EQ(!outcome.ecosystem.has_value(), expected.error) << all_of(outcome.diagnostics);
  if (!expected.code.empty()) {
    EXPECT_TRUE(tells(outcome.diagnostics, expected.code)) << all_of(outcome.diagnostics);
  }
  for (const TableLedger& ledger : outcome.ledgers) {
    EXPECT_TRUE(ledger.balances()) << to_text(ledger).in(Language::english);
  }
  if (outcome.ecosystem && !expected.changes) {
    EXPECT_EQ(essence(*outcome.ecosystem), truth) << all_of(outcome.diagnostics);
  }
}

}  // namespace maillage::testing
