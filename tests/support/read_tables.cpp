// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_tables.h"

#include <gtest/gtest.h>

#include "maillage/base/number.h"

#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

std::string pair_of(const Reading& reading, const Tie& tie, const char* sign) {
  return reading.ecosystem[tie.from].name + sign + reading.ecosystem[tie.to].name;
}

}  // namespace

Reading read(const Files& files, const ReadOptions& options) {
  const TemporaryFolder folder;
  for (const auto& [name, text] : files) folder.write(name, text);
  Reading reading = read_ecosystem(folder.path(), options);
  for (const TableLedger& ledger : reading.ledgers)
    EXPECT_TRUE(ledger.balances()) << to_text(ledger).in(Language::english);
  return reading;
}

std::vector<std::string> errors_of(const Files& files) {
  std::vector<std::string> codes;
  try {
    (void)read(files);
  } catch (const InputError& error) {
    for (const Diagnostic& one : error.diagnostics().list()) {
      if (one.severity == Severity::error) codes.emplace_back(one.code);
    }
  }
  return codes;
}

std::vector<std::string> codes_of(const Reading& reading) {
  std::vector<std::string> codes;
  for (const Diagnostic& one : reading.diagnostics.list()) codes.emplace_back(one.code);
  return codes;
}

std::vector<std::string> names_of(const Reading& reading) {
  std::vector<std::string> names;
  for (const Actor& actor : reading.ecosystem.actors) names.push_back(actor.name);
  return names;
}

std::vector<std::string> ties_of(const Reading& reading) {
  std::vector<std::string> ties;
  for (const Tie& tie : reading.ecosystem.ties) ties.push_back(pair_of(reading, tie, "-"));
  return ties;
}

std::vector<std::string> weighted_ties_of(const Reading& reading) {
  std::vector<std::string> ties;
  for (const Tie& tie : reading.ecosystem.ties)
    ties.push_back(pair_of(reading, tie, tie.directed ? ">" : "-") + "=" + to_exact(tie.intensity));
  return ties;
}

std::vector<std::string> parts_of(const Reading& reading) {
  std::vector<std::string> parts;
  for (const Participation& part : reading.ecosystem.participations) {
    const std::string role = part.role ? ", " + label(reading.ecosystem, *part.role, Language::english) : "";
    parts.push_back(reading.ecosystem[part.project].name + ": " + reading.ecosystem[part.actor].name + role);
  }
  return parts;
}

}  // namespace maillage::testing
