// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "maillage/base/diagnostic.h"
#include "maillage/io/workshop/participants.h"

#include "support/temporary_folder.h"
#include "support/workshop_actors.h"

namespace maillage::testing {

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
  for (std::size_t at = said.find(path); at != std::string::npos; at = said.find(path))
    said.replace(at, path.size(), "{}");
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
