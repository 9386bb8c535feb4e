// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "maillage/base/diagnostic.h"
#include "maillage/io/impossible_pairs.h"
#include "maillage/io/participants.h"
#include "maillage/model/ecosystem.h"

#include "support/temporary_folder.h"

namespace maillage::testing {

/// Five actors, two of them of one name.
inline Ecosystem workshop_actors() {
  Ecosystem ecosystem;
  const auto add = [&](std::string id, std::string name) {
    Actor& actor = ecosystem.actors.emplace_back();
    actor.id = std::move(id);
    actor.name = std::move(name);
  };
  add("ademe", "ADEME");
  add("clusterjura", "Clus'Ter Jura");
  add("lons", "Mairie de Lons, ville");
  add("rural1", "Foyer rural");
  add("rural2", "Foyer rural");
  return ecosystem;
}

/// All that is said when `read(path of a file with this text)` is called; the path is written {}.
template <typename Read>
std::string said_of(std::string_view text, Language language, Read read) {
  const TemporaryFolder folder;
  const std::string path = folder.write("table.csv", text).string();
  Diagnostics diagnostics;
  try {
    diagnostics = read(path).diagnostics;
  } catch (const InputError& error) {
    diagnostics = error.diagnostics();
  }
  std::string said;
  for (const Diagnostic& diagnostic : diagnostics.list()) said += render(diagnostic, language);
  for (std::size_t at = said.find(path); at != std::string::npos; at = said.find(path)) said.replace(at, path.size(), "{}");
  return said;
}

inline void expect_participant_faults(std::string_view text, std::string_view english, std::string_view french) {
  const auto read = [](const std::string& path) { return read_participants(path, workshop_actors()); };
  EXPECT_EQ(said_of(text, Language::english, read), english);
  EXPECT_EQ(said_of(text, Language::french, read), french);
}

inline void expect_pair_faults(std::string_view text, std::string_view english, std::string_view french) {
  const auto read = [](const std::string& path) { return read_impossible_pairs(path, workshop_actors()); };
  EXPECT_EQ(said_of(text, Language::english, read), english);
  EXPECT_EQ(said_of(text, Language::french, read), french);
}

}  // namespace maillage::testing
