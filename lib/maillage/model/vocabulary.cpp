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
  std::string_view aliases;  ///< separated by "|", written as folded, in the singular
};

// Colours: Okabe and Ito (2008), readable with every common colour blindness; public_body darkened, unknown a grey.
constexpr std::array<KindWords, 7> kKinds = {{
    {"municipality", {"collectivité", "municipality"}, {"collectivités", "municipalities"}, "#0072B2",
     "collectivite territoriale|collectivite locale|commune|mairie|ville|village|intercommunalite|epci|petr|"
     "communaute de commune|communaute d agglomeration|agglomeration|agglo|metropole|departement|region|"
     "conseil departemental|conseil regional|syndicat mixte|syndicat intercommunal|town|city|council|local authority|"
     "local government|county|intermunicipality|district"},
    {"association", {"association", "association"}, {"associations", "associations"}, "#009E73",
     "asso|assoc|association loi 1901|fondation|fonds de dotation|non profit|nonprofit|ngo|ong|charity|foundation|"
     "collectif associatif|reseau associatif"},
    {"company", {"entreprise", "company"}, {"entreprises", "companies"}, "#E69F00",
     "societe|firme|entreprise privee|cooperative|scic|scop|sarl|sas|sa|eurl|gaec|earl|cuma|business|firm|enterprise|"
     "corporation|exploitation agricole|artisan|commerce"},
    {"citizen", {"citoyen", "citizen"}, {"citoyens", "citizens"}, "#CC79A7",
     "citoyenne|groupe citoyen|groupe de citoyen|collectif citoyen|habitant|habitante|citizen group|resident|"
     "inhabitant|particulier|benevole|volunteer"},
    {"public_body", {"organisme public", "public body"}, {"organismes publics", "public bodies"}, "#D55E00",
     "etablissement public|service public|service de l etat|etat|agence|agence publique|operateur public|"
     "chambre consulaire|public agency|public service|agency|state|institution publique|public institution"},
    {"research", {"recherche", "research"}, {"recherche", "research"}, "#56B4E9",
     "laboratoire|universite|chercheur|chercheuse|enseignement superieur|organisme de recherche|ecole superieure|"
     "laboratory|university|researcher|research institute|academia"},
    {"unknown", {"type inconnu", "unknown kind"}, {"type inconnu", "unknown kind"}, "#999999",
     "inconnu|inconnue|autre|other|non renseigne"},
}};

constexpr std::array<Term, 8> kRoles = {{
    {"lead", {"porteur", "lead"}, {"porteurs", "leads"}},
    {"support", {"accompagnateur", "support"}, {"accompagnateurs", "supports"}},
    {"funder", {"financeur", "funder"}, {"financeurs", "funders"}},
    {"partner", {"partenaire", "partner"}, {"partenaires", "partners"}},
    {"expert", {"expert", "expert"}, {"experts", "experts"}},
    {"member", {"membre", "member"}, {"membres", "members"}},
    {"author", {"auteur", "author"}, {"auteurs", "authors"}},
    {"beneficiary", {"bénéficiaire", "beneficiary"}, {"bénéficiaires", "beneficiaries"}},
}};

constexpr std::array<std::string_view, 8> kRoleAliases = {
    "porteuse|pilote|chef de file|coordinateur|coordinatrice|responsable|leader|coordinator|owner",
    "accompagnatrice|accompagnement|appui|soutien|animateur|animatrice|facilitateur|facilitatrice|supporter|facilitator",
    "financeuse|financement|bailleur|mecene|sponsor|donor|funding",
    "partenariat|participant|participante|partnership",
    "experte|expertise|conseil|consultant|consultante|adviser|advisor",
    "adherent|adherente|adhesion|sociaire|societaire",
    "autrice|auteure|redacteur|redactrice|writer",
    "beneficiaires|usager|usagere|public|recipient|user"};

constexpr std::array<Term, 4> kStatuses = {{
    {"idea", {"idée", "idea"}, {"idées", "ideas"}},
    {"ongoing", {"en cours", "ongoing"}, {"en cours", "ongoing"}},
    {"completed", {"terminé", "completed"}, {"terminés", "completed"}},
    {"stopped", {"arrêté", "stopped"}, {"arrêtés", "stopped"}},
}};

constexpr std::array<std::string_view, 4> kStatusAliases = {
    "a l etude|etude|emergence|projet|prevu|planned|draft",
    "actif|active|operation|lance|lancee|demarre|in progress|running|current",
    "terminee|acheve|achevee|fini|finie|cloture|cloturee|realise|realisee|done|finished|closed|complete",
    "arretee|abandonne|abandonnee|suspendu|suspendue|annule|annulee|abandoned|cancelled|canceled|suspended"};

/// "a|b c" → {"a", "b c"}
std::vector<std::string> words(std::string_view list) {
  std::vector<std::string> found;
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    found.emplace_back(list.substr(0, bar));
    list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
  }
  return found;
}

/// Without the s or x of a plural at the end of any word.
std::string singular(std::string_view folded) {
  std::string text;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const bool ends_word = i + 1 == folded.size() || folded[i + 1] == ' ';
    const bool plural_mark = (folded[i] == 's' || folded[i] == 'x') && i > 2 && folded[i - 1] != ' ';
    if (!(ends_word && plural_mark)) text += folded[i];
  }
  return text;
}

bool matches(std::string_view word, std::string_view name) {
  const std::string folded = fold(name);
  return word == folded || singular(word) == singular(folded);
}

/// True when one of these, in any language, is the word.
template <typename Names>
bool any_matches(std::string_view word, const Names& names) {
  return std::any_of(names.begin(), names.end(), [word](std::string_view name) { return matches(word, name); });
}

bool names_kind(const Kind& kind, std::string_view folded) {
  return matches(folded, kind.id) || any_matches(folded, kind.label) || any_matches(folded, kind.plural) ||
         any_matches(folded, kind.aliases);
}

template <std::size_t N>
std::optional<std::size_t> find_term(const std::array<Term, N>& terms, const std::array<std::string_view, N>& aliases,
                                     std::string_view word) {
  const std::string folded = fold(word);
  for (std::size_t i = 0; i < N; ++i) {
    const Term& one = terms[i];
    if (matches(folded, one.id) || any_matches(folded, one.label) || any_matches(folded, one.plural)) return i;
    if (any_matches(folded, words(aliases[i]))) return i;
  }
  return std::nullopt;
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
    kinds.push_back(
        {std::string(kind.id), Text(kind.label), Text(kind.plural), std::string(kind.colour), words(kind.aliases)});
  }
  return kinds;
}

std::optional<std::size_t> find_kind(std::span<const Kind> kinds, std::string_view word) {
  const std::string folded = fold(word);
  if (folded.empty()) return std::nullopt;
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return names_kind(kind, folded); });
  if (found == kinds.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kinds.begin());
}

const Term& term(Role role) { return kRoles[static_cast<std::size_t>(role)]; }
const Term& term(Status status) { return kStatuses[static_cast<std::size_t>(status)]; }

std::optional<Role> parse_role(std::string_view word) {
  const auto found = find_term(kRoles, kRoleAliases, word);
  return found ? std::optional(static_cast<Role>(*found)) : std::nullopt;
}

std::optional<Status> parse_status(std::string_view word) {
  const auto found = find_term(kStatuses, kStatusAliases, word);
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
