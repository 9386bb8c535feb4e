// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "maillage/base/language.h"

namespace maillage::testing {

/// What is wrong with a text that people read, one sentence for each fault: spaces around marks, apostrophes, numbers
/// and their words. `names` are words of the data, which may be spelt as they are.
[[nodiscard]] std::vector<std::string> faults_of(const std::string& text, Language language,
                                                 const std::set<std::string>& names = {});

/// What is wrong besides with a text of a figure: capitals after colons, elisions, contractions, articles of dates.
/// \pre names of the data are quoted, or stand in no sentence
[[nodiscard]] std::vector<std::string> figure_faults_of(const std::string& text, Language language);

/// More words of another language than of its own.
[[nodiscard]] bool is_of_another_language(const std::string& text, Language language);

/// Two spaces in a row between words; not for texts in columns.
[[nodiscard]] bool has_double_space(const std::string& text);

/// Words with a straight apostrophe: "Clus'Ter".
[[nodiscard]] std::set<std::string> words_with_apostrophe(const std::string& text);

}  // namespace maillage::testing
