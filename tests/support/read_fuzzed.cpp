// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_fuzzed.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/io/workshop/planned_seats.h"
#include "maillage/io/workshop/suggested_ties.h"

#include "support/temporary_folder.h"
#include "support/workshop_actors.h"

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
    for (const ActorId above : actor.belongs_to)
      demand(above.index() < ecosystem.actors.size(), "memberships in range");
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
    for (const TableLedger& ledger : reading.ledgers) demand(ledger.balances(), "ledgers that balance");
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

void check_said(const Diagnostics& diagnostics, bool read) {
  demand(diagnostics.has_errors() != read, "errors exactly when nothing is read");
  for (const Diagnostic& diagnostic : diagnostics.list()) check(diagnostic);
}

void check(const Participants& participants, std::size_t actors) {
  demand(!participants.list.empty(), "somebody");
  std::set<std::string> names;
  for (std::size_t i = 0; i < participants.list.size(); ++i) {
    const Participant& one = participants.list[i];
    demand(!one.name.empty() && names.insert(fold(one.name)).second, "names of their own");
    demand(one.actor || !one.person.empty() || !one.affiliation.empty(), "a person, an actor or an organisation");
    demand(!one.organisation || (one.actor && one.actor != one.organisation), "an organisation beside the actor");
    demand(!one.actor || one.actor->index() < actors, "actors in range");
    demand(one.table.value_or(1) > 0, "tables from 1");
    demand(one.arrival.value_or(1) > 0 && one.arrival.value_or(1) <= one.departure.value_or(SIZE_MAX), "sound rounds");
    demand(one.origin.line > 0, "a line");
    for (const std::size_t other : one.avoid) demand(other < participants.list.size() && other != i, "others to avoid");
  }
}

/// Reads a table of these bytes; what is read when nothing is wrong.
template <typename Read>
auto read_table(std::string_view bytes, Read read) -> std::optional<decltype(read(std::filesystem::path()))> {
  const std::filesystem::path path = folder().write("table.csv", bytes);
  try {
    auto reading = read(path);
    check_said(reading.diagnostics, true);
    return reading;
  } catch (const InputError& error) {
    check_said(error.diagnostics(), false);
    return std::nullopt;
  }
}

}  // namespace

void read_fuzzed_participants(std::string_view bytes) {
  const Ecosystem ecosystem = workshop_actors();
  const auto reading = read_table(bytes, [&](const std::filesystem::path& path) {
    return read_participants(path, ecosystem, {.diagnostics_kept = 20, .threads = 1});
  });
  if (reading) check(reading->participants, ecosystem.actors.size());
}

void read_fuzzed_pairs(std::string_view bytes) {
  const Ecosystem ecosystem = workshop_actors();
  const auto reading = read_table(bytes, [&](const std::filesystem::path& path) {
    return read_impossible_pairs(path, ecosystem, {.diagnostics_kept = 20, .threads = 1});
  });
  if (!reading) return;
  for (const ImpossiblePair& pair : reading->pairs.list) {
    demand(pair.a != pair.b && pair.a.index() < ecosystem.actors.size() && pair.b.index() < ecosystem.actors.size(),
           "two actors in range");
  }
}

void read_fuzzed_seats(std::string_view bytes) {
  const auto reading = read_table(bytes, [](const std::filesystem::path& path) {
    return read_planned_seats(path, {.diagnostics_kept = 20, .threads = 1});
  });
  if (!reading) return;
  for (const PlannedSeat& seat : reading->seats.list)
    demand(seat.round > 0 && seat.table > 0 && !seat.participant.empty(), "somebody at a table of a round");
}

void read_fuzzed_suggestions(std::string_view bytes) {
  const Ecosystem ecosystem = workshop_actors();
  const auto reading = read_table(bytes, [&](const std::filesystem::path& path) {
    return read_suggested_ties(path, ecosystem, {.diagnostics_kept = 20, .threads = 1});
  });
  if (!reading) return;
  for (const SuggestedPair& pair : reading->ties.list) {
    demand(pair.from != pair.to && pair.from.index() < ecosystem.actors.size() &&
               pair.to.index() < ecosystem.actors.size(),
           "two actors in range");
  }
}

void read_fuzzed_communes(std::string_view bytes) {
  static const TemporaryFolder kTerritory;
  kTerritory.write("acteurs.csv",
                   "id,nom,type,lieu,code_insee\na,Alpha,association,Lons-le-Saunier,39300\nb,Beta,commune,Orgelet,\n");
  kTerritory.write("communes.csv", bytes);
  read_and_check(kTerritory.path());
}

void read_fuzzed_outlines(std::string_view bytes) {
  const std::filesystem::path path = folder().write("outlines.geojson", bytes);
  try {
    const OutlineReading reading = read_outlines(path, 20);
    check_said(reading.diagnostics, true);
    for (const Outline& outline : reading.outlines) {
      demand(!outline.rings.empty(), "rings");
      for (const auto& ring : outline.rings) demand(ring.size() >= 3, "rings of three points");
    }
  } catch (const InputError& error) {
    check_said(error.diagnostics(), false);
  }
}

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

void read_fuzzed_unnamed(std::string_view bytes) {
  constexpr std::string_view kBetween = "%%%";
  static const TemporaryFolder kUnnamed;
  for (const char* file : {"one.csv", "two.csv"}) {
    const std::size_t end = std::min(bytes.find(kBetween), bytes.size());
    kUnnamed.write(file, bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + kBetween.size(), bytes.size()));
  }
  read_and_check(kUnnamed.path());
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
