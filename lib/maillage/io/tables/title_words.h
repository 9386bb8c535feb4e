// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The words of a column's title.
namespace maillage {

/// How titles compare: without what stands in brackets ("Intensité (1 à 3)"), the number or code of a question, what
/// asks ("Quel est le …"), and signs behind ("Nom *").
[[nodiscard]] std::string plain_title(std::string_view title);

/// Without the small words between others: "nom de votre structure" as "nom structure". \pre plain
[[nodiscard]] std::string bare_title(std::string_view plain);

/// True for a word that joins others: "de", "du", "of".
[[nodiscard]] bool is_small_word(std::string_view plain);

/// Without the code that a program of surveys puts before a question: "G01Q02[SQ001]. Avec qui ?" as "Avec qui ?".
[[nodiscard]] std::string_view without_question_code(std::string_view title);

}  // namespace maillage
