// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/vocabulary.h"

#include <algorithm>
#include <array>

#include "maillage/base/text.h"

namespace maillage {
namespace {

struct KindWords {
  std::string_view id;
  Label label;
  Label plural;
  std::string_view colour;
};

// Colours: Okabe and Ito (2008), readable with every common colour blindness; public_body darkened, unknown a grey.
constexpr std::array<KindWords, 7> kKinds = {{
    {"municipality", {"collectivité", "municipality"}, {"collectivités", "municipalities"}, "#0072B2"},
    {"association", {"association", "association"}, {"associations", "associations"}, "#009E73"},
    {"company", {"entreprise", "company"}, {"entreprises", "companies"}, "#E69F00"},
    {"citizen", {"citoyen", "citizen"}, {"citoyens", "citizens"}, "#CC79A7"},
    {"public_body", {"organisme public", "public body"}, {"organismes publics", "public bodies"}, "#D55E00"},
    {"research", {"recherche", "research"}, {"recherche", "research"}, "#56B4E9"},
    {"unknown", {"type inconnu", "unknown kind"}, {"type inconnu", "unknown kind"}, "#999999"},
}};

// Tol (2021), "muted", for words that are kinds of their own: none of the colours above.
constexpr std::array<std::string_view, 9> kOwnColours = {"#332288", "#117733", "#882255", "#999933", "#44AA99",
                                                         "#AA4499", "#CC6677", "#88CCEE", "#DDCC77"};

constexpr std::array<Term, kRoleCount> kRoles = {{
    {"lead", {"porteur", "lead"}, {"porteurs", "leads"}},
    {"support", {"accompagnateur", "support"}, {"accompagnateurs", "supports"}},
    {"funder", {"financeur", "funder"}, {"financeurs", "funders"}},
    {"partner", {"partenaire", "partner"}, {"partenaires", "partners"}},
    {"expert", {"expert", "expert"}, {"experts", "experts"}},
    {"member", {"membre", "member"}, {"membres", "members"}},
    {"author", {"auteur", "author"}, {"auteurs", "authors"}},
    {"beneficiary", {"bénéficiaire", "beneficiary"}, {"bénéficiaires", "beneficiaries"}},
}};

constexpr std::array<Term, kStatusCount> kStatuses = {{
    {"idea", {"idée", "idea"}, {"idées", "ideas"}},
    {"ongoing", {"en cours", "ongoing"}, {"en cours", "ongoing"}},
    {"completed", {"terminé", "completed"}, {"terminés", "completed"}},
    {"stopped", {"arrêté", "stopped"}, {"arrêtés", "stopped"}},
    {"cancelled", {"annulé", "cancelled"}, {"annulés", "cancelled"}},
}};

bool matches(std::string_view plain, std::string_view name) { return plain == plain_word(name); }

/// True when one of these, in any language, is the word.
template <typename Names>
bool any_matches(std::string_view plain, const Names& names) {
  return std::any_of(names.begin(), names.end(), [plain](std::string_view name) { return matches(plain, name); });
}

bool names_kind(const Kind& kind, std::string_view plain) {
  return matches(plain, kind.id) || any_matches(plain, kind.label) || any_matches(plain, kind.plural) ||
         any_matches(plain, kind.aliases);
}

template <std::size_t N>
std::optional<std::size_t> find_term(const std::array<Term, N>& terms, WordField field, std::string_view word,
                                     std::span<const OwnWord> own) {
  const std::string plain = plain_word(word);
  for (std::size_t i = 0; i < N; ++i) {
    const Term& one = terms[i];
    if (matches(plain, one.id) || any_matches(plain, one.label) || any_matches(plain, one.plural)) return i;
  }
  const auto meant = find_meaning(field, word, own);
  const auto found = std::ranges::find_if(terms, [&](const Term& one) { return meant && one.id == *meant; });
  return found != terms.end() ? std::optional(static_cast<std::size_t>(found - terms.begin())) : std::nullopt;
}

/// True when a language that stands before this one has the same word.
template <typename Names>
bool is_said_before(const Names& names, Language language) {
  return std::any_of(kLanguages.begin(), kLanguages.end(),
                     [&](Language other) { return other < language && names.in(other) == names.in(language); });
}

template <std::size_t N>
std::vector<std::string> term_words(const std::array<Term, N>& terms) {
  std::vector<std::string> list;
  list.reserve(kLanguages.size() * N);
  for (const Language language : kLanguages) {
    for (const Term& one : terms) {
      if (!is_said_before(one.label, language)) list.emplace_back(one.label.in(language));
    }
  }
  return list;
}

}  // namespace

std::vector<Kind> built_in_kinds() {
  std::vector<Kind> kinds;
  kinds.reserve(kKinds.size());
  for (const KindWords& kind : kKinds) {
    kinds.push_back({std::string(kind.id), Text(kind.label), Text(kind.plural), std::string(kind.colour), {}});
  }
  return kinds;
}

std::optional<std::size_t> find_kind(std::span<const Kind> kinds, std::string_view word, std::span<const OwnWord> own) {
  const std::string plain = plain_word(word);
  if (plain.empty()) return std::nullopt;
  const auto meant = find_meaning(WordField::kind, word, own);
  const auto named = std::ranges::find_if(kinds, [&](const Kind& kind) { return names_kind(kind, plain); });
  const auto found = named != kinds.end()
                         ? named
                         : std::ranges::find_if(kinds, [&](const Kind& kind) { return meant && kind.id == *meant; });
  return found != kinds.end() ? std::optional(static_cast<std::size_t>(found - kinds.begin())) : std::nullopt;
}

bool has_name(const Kind& kind, std::string_view word) { return names_kind(kind, plain_word(word)); }

Kind kind_of_its_own(std::string_view word, std::size_t place) {
  const std::string label(word);
  return {slug(word).empty() ? label : slug(word),
          Text::verbatim(label),
          Text::verbatim(label),
          std::string(kOwnColours[place % kOwnColours.size()]),
          {}};
}

const Term& term(Role role) { return kRoles[static_cast<std::size_t>(role)]; }
const Term& term(Status status) { return kStatuses[static_cast<std::size_t>(status)]; }

std::optional<Role> parse_role(std::string_view word, std::span<const OwnWord> own) {
  const auto found = find_term(kRoles, WordField::role, word, own);
  return found ? std::optional(static_cast<Role>(*found)) : std::nullopt;
}

std::optional<Status> parse_status(std::string_view word, std::span<const OwnWord> own) {
  const auto found = find_term(kStatuses, WordField::status, word, own);
  return found ? std::optional(static_cast<Status>(*found)) : std::nullopt;
}

std::vector<std::string> kind_words(std::span<const Kind> kinds) {
  std::vector<std::string> list;
  list.reserve(kLanguages.size() * kinds.size());
  for (const Kind& kind : kinds) list.push_back(kind.label.in(kLanguages.front()));
  for (const Kind& kind : kinds) {
    for (const Language language : kLanguages) {
      if (language != kLanguages.front() && !is_said_before(kind.label, language)) {
        list.push_back(kind.label.in(language));
      }
    }
    list.insert(list.end(), kind.aliases.begin(), kind.aliases.end());
  }
  return list;
}

std::vector<std::string> role_words() { return term_words(kRoles); }
std::vector<std::string> status_words() { return term_words(kStatuses); }

}  // namespace maillage
