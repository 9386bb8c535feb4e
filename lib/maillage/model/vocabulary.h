// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"

namespace maillage {

/// A kind of actor: one of the built-in ones or one a data package declares.
struct Kind {
  std::string id;                    ///< stable, in English: "municipality"
  Text label;                        ///< "collectivité", "municipality"
  Text plural;                       ///< "collectivités", "municipalities"
  std::string colour;                ///< "#rrggbb"
  std::vector<std::string> aliases;  ///< other words understood in data, folded

  friend bool operator==(const Kind&, const Kind&) = default;
};

/// municipality, association, company, citizen, public_body, research, unknown: in this order.
[[nodiscard]] std::vector<Kind> built_in_kinds();

/// Place of the kind that `word` names in `kinds`: its id, label, plural or an alias, in either language, accents or not,
/// capitals or not, singular or plural.
[[nodiscard]] std::optional<std::size_t> find_kind(std::span<const Kind> kinds, std::string_view word);

/// What an actor does in a project.
enum class Role : std::uint8_t { lead, support, funder, partner, expert, member, author, beneficiary };

/// How far a project is.
enum class Status : std::uint8_t { idea, ongoing, completed, stopped };

/// A value of a closed vocabulary with its names.
struct Term {
  std::string_view id;  ///< stable, in English
  Label label;
  Label plural;
};

[[nodiscard]] const Term& term(Role role);
[[nodiscard]] const Term& term(Status status);

/// Understands ids, labels, plurals, feminine forms and usual synonyms, French or English, accents or not.
[[nodiscard]] std::optional<Role> parse_role(std::string_view word);
[[nodiscard]] std::optional<Status> parse_status(std::string_view word);

/// Every word understood, as it would be written in the language: what to offer when a word is not.
[[nodiscard]] std::vector<std::string> kind_words(std::span<const Kind> kinds);
[[nodiscard]] std::vector<std::string> role_words();
[[nodiscard]] std::vector<std::string> status_words();

}  // namespace maillage
