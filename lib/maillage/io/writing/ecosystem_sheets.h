// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/io/writing/written_sheet.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// A territory as tables to write, and the data package that describes them.
struct WrittenTerritory {
  std::vector<WrittenSheet>
      tables;              ///< actors always, the others where they have rows; named "acteurs" or "actors", ...
  std::string descriptor;  ///< datapackage.json of the tables as files "acteurs.csv", ...
};

/// The sheet in which a workbook keeps the descriptor, hidden.
inline constexpr std::string_view kDescriptorSheet = "datapackage";
[[nodiscard]] WrittenSheet descriptor_sheet(const std::string& descriptor);

/// Everything an ecosystem holds but where it was read: all known columns, then every attribute. Titles and the words
/// of the vocabulary are in `language`; reading gives an equal ecosystem. Linear.
[[nodiscard]] WrittenTerritory written_territory(const Ecosystem& ecosystem, Language language,
                                                 CsvLook look = CsvLook::canonical);

}  // namespace maillage
