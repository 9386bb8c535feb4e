// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_fuzzed.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/read_ecosystem.h"

#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

constexpr std::array<const char*, 4> kFiles = {"acteurs.csv", "liens.csv", "participations.csv", "projets.csv"};

void demand(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

void check(const Diagnostic& diagnostic) {
  for (const Language language : {Language::french, Language::english}) {
    demand(!find_invalid_utf8(render(diagnostic, language)), "valid UTF-8");
    demand(!diagnostic.message.in(language).empty(), "a message");
  }
  demand(!diagnostic.code.empty(), "a code");
  if (diagnostic.place.column > 0) {
    demand(diagnostic.place.line > 0, "a line with each column");
    demand(diagnostic.place.column <= utf8_length(diagnostic.excerpt) + 1, "a column in the line");
  }
}

void check(const Ecosystem& ecosystem) {
  for (const Actor& actor : ecosystem.actors) {
    demand(!actor.id.empty() && !actor.name.empty(), "actors with id and name");
    demand(actor.kind.index() < ecosystem.kinds.size(), "kinds in range");
    demand(!actor.belongs_to || actor.belongs_to->index() < ecosystem.actors.size(), "memberships in range");
  }
  for (const Participation& participation : ecosystem.participations) {
    demand(participation.actor.index() < ecosystem.actors.size(), "participants in range");
    demand(participation.project.index() < ecosystem.projects.size(), "projects in range");
    demand(participation.intensity > 0, "intensities above 0");
  }
  for (const Tie& tie : ecosystem.ties) {
    demand(tie.from.index() < ecosystem.actors.size() && tie.to.index() < ecosystem.actors.size(), "ties in range");
    demand(tie.from != tie.to && tie.intensity > 0, "sound ties");
    demand(tie.type.index() < ecosystem.tie_types.size(), "tie types in range");
    demand(!tie.project || tie.project->index() < ecosystem.projects.size(), "projects of ties in range");
  }
}

struct Outcome {
  std::optional<Ecosystem> ecosystem;
  Diagnostics diagnostics;
};

Outcome read(const std::filesystem::path& path, int threads) {
  try {
    Reading reading = read_ecosystem(path, {.diagnostics_kept = 20, .threads = threads});
    demand(!reading.diagnostics.has_errors(), "no errors in a reading");
    return {std::move(reading.ecosystem), std::move(reading.diagnostics)};
  } catch (const InputError& error) {
    demand(error.diagnostics().has_errors(), "an error in an InputError");
    return {std::nullopt, error.diagnostics()};
  }
}

void read_and_check(const std::filesystem::path& path) {
  const Outcome outcome = read(path, 1);
  for (const Diagnostic& diagnostic : outcome.diagnostics.list()) check(diagnostic);
  if (outcome.ecosystem) check(*outcome.ecosystem);
}

/// One folder for all inputs of a run.
const TemporaryFolder& folder() {
  static const TemporaryFolder kFolder;
  return kFolder;
}

}  // namespace

void read_fuzzed_tables(std::string_view bytes) {
  constexpr std::string_view kBetween = "%%%";
  for (const char* file : kFiles) {
    const std::size_t end = std::min(bytes.find(kBetween), bytes.size());
    std::filesystem::remove(folder().path() / file);
    if (!bytes.empty() || file == kFiles[0]) folder().write(file, bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + kBetween.size(), bytes.size()));
  }
  read_and_check(folder().path());
}

void read_fuzzed_package(std::string_view bytes) {
  static const bool kWritten = [] {
    folder().write("acteurs.csv", "id,nom,type,annee,note\na,Alpha,association,2020,x\nb,Beta,commune,2021,\n");
    folder().write("liens.csv", "de,vers,intensite,debut\na,b,2,2020\nb,a,\"1,5\",2021-03\n");
    folder().write("participations.csv", "projet,acteur,role\np,a,porteur\np,b,\n");
    folder().write("projets.csv", "id,nom,statut\np,Projet,en cours\n");
    return true;
  }();
  demand(kWritten, "tables beside the descriptor");
  folder().write("datapackage.json", bytes);
  read_and_check(folder().path());
}

}  // namespace maillage::testing
