// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/text/files.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// The name of the user's list of words, beside the tables.
inline constexpr const char* kOwnWordsFile = "vocabulaire.csv";

/// Reads a list of words (mot;champ;sens, or word, field, meaning): what a kind, role, status or intensity is called in
/// these data. A meaning is any word known for it; of a kind, a new one is a kind of its own, added to `kinds`.
/// What is wrong is told as warnings. \throw std::system_error when the file cannot be read
[[nodiscard]] std::vector<OwnWord> read_own_words(const std::filesystem::path& path, const Files& files,
                                                  std::vector<Kind>& kinds, Diagnostics& diagnostics);

}  // namespace maillage
