// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the clauses, in both languages, and what makes each true.
#include <algorithm>
#include <map>

#include "maillage/base/number.h"

#include "weaving/claim_reader.h"
#include "weaving/claim_text.h"

namespace maillage::testing {
namespace {

const std::string kNames = "\"?(<.*>)\"?(?: (?:and|et) ([0-9]+) (?:others|autres))?";

}  // namespace

const std::vector<Reader::Form>& Reader::forms_of_reasons() {
  using Match = const std::smatch&;
  static const std::vector<Form> kForms = {
      {"one shared partner, their only link: <([^>]*)>", "un partenaire commun, seul lien entre eux : <([^>]*)>",
       [](const Reader& r, Match m) {
         return r.shared_count() == 1 && r.is_shared(m[1]) && r.is_hub(m[1]) && r.step(r.claims_.steps_without_) == 0;
       }},
      {"one shared partner: <([^>]*)>", "un partenaire commun : <([^>]*)>",
       [](const Reader& r, Match m) { return r.shared_count() == 1 && r.is_shared(m[1]); }},
      {"([0-9]+) shared partners: " + kNames, "([0-9]+) partenaires communs : " + kNames,
       [](const Reader& r, Match m) { return r.shares(m); }},
      {"no path between them", "aucun chemin entre eux",
       [](const Reader& r, Match) { return r.step(r.claims_.steps_) == 0; }},
      {"([0-9]+) ties apart", "à ([0-9]+) liens l'un de l'autre",
       [](const Reader& r, Match m) { return r.step(r.claims_.steps_) == std::stoul(m[1]) && std::stoul(m[1]) > 2; }},
      {"same sector: (<[^>]*>)", "même secteur : (<[^>]*>)",
       [](const Reader& r, Match m) { return r.shares_words(m, true, false); }},
      {"same sectors: " + kNames, "mêmes secteurs : " + kNames,
       [](const Reader& r, Match m) { return r.shares_words(m, true, true); }},
      {"same framework: (<[^>]*>)", "même dispositif : (<[^>]*>)",
       [](const Reader& r, Match m) { return r.shares_words(m, false, false); }},
      {"same frameworks: " + kNames, "mêmes dispositifs : " + kNames,
       [](const Reader& r, Match m) { return r.shares_words(m, false, true); }},
      {"less than a kilometre as the crow flies", "moins d'un kilomètre à vol d'oiseau",
       [](const Reader& r, Match) { return r.kilometres().value_or(1) < 1; }},
      {"([0-9.,]+) km as the crow flies", "([0-9 ,]+) km à vol d'oiseau",
       [](const Reader& r, Match m) { return r.is_distance(m[1]); }},
      {"same commune: <([^>]*)>", "même commune : <([^>]*)>",
       [](const Reader& r, Match m) { return r.is_in_one(m[1], &Commune::name); }},
      {"same intercommunality: <([^>]*)>", "même intercommunalité : <([^>]*)>",
       [](const Reader& r, Match m) { return r.is_in_one(m[1], &Commune::intercommunality); }},
      {R"x(<([^>]*)> funds projects, and (?:the one|those) <([^>]*)> leads \((.*)\) (?:has|have) no known funder)x",
       R"x(l'un \(<([^>]*)>\) finance des projets, l'autre \(<([^>]*)>\) porte (?:un projet|des projets) sans financeur connu \((.*)\))x",
       [](const Reader& r, Match m) { return r.complements(m, true); }},
      {R"x(<([^>]*)> is a municipality, and the projects? <([^>]*)> leads \((.*)\) (?:has|have) none known)x",
       R"x(l'un \(<([^>]*)>\) est une collectivité, l'autre \(<([^>]*)>\) porte (?:un projet|des projets) sans collectivité connue \((.*)\))x",
       [](const Reader& r, Match m) { return !r.is_person(m[1]) && r.complements(m, false); }},
      {R"x(<([^>]*)> comes from a municipality, and the projects? <([^>]*)> leads \((.*)\) (?:has|have) none known)x",
       R"x(l'un \(<([^>]*)>\) vient d'une collectivité, l'autre \(<([^>]*)>\) porte (?:un projet|des projets) sans collectivité connue \((.*)\))x",
       [](const Reader& r, Match m) { return r.is_person(m[1]) && r.complements(m, false); }},
      {"<([^>]*)> has a single partner, <([^>]*)> has several",
       R"x(un seul partenaire pour l'un \(<([^>]*)>\), plusieurs pour l'autre \(<([^>]*)>\))x",
       [](const Reader& r, Match m) { return r.single_partner(m[1], m[2]); }},
      {R"x(have worked together before \("<([^>]*)>", until ([0-9]+)\))x",
       R"x(ont déjà travaillé ensemble \("<([^>]*)>", jusqu'en ([0-9]+)\))x",
       [](const Reader& r, Match m) { return r.former(m[1], m[2]); }},
      {R"x(have worked together before \(direct tie, until ([0-9]+)\))x",
       R"x(ont déjà travaillé ensemble \(lien direct, jusqu'en ([0-9]+)\))x",
       [](const Reader& r, Match m) { return r.former("", m[1]); }},
      {R"x(cooperate elsewhere \("<([^>]*)>"\))x", R"x(coopèrent par ailleurs \("<([^>]*)>"\))x",
       [](const Reader& r, Match m) { return r.former(m[1], ""); }},
      {R"x(cooperate elsewhere \(direct tie\))x", R"x(coopèrent par ailleurs \(lien direct\))x",
       [](const Reader& r, Match) { return r.former("", ""); }},
      {"linked only through <([^>]*)>", "reliés par un seul acteur : <([^>]*)>",
       [](const Reader& r, Match m) {
         return r.is_hub(m[1]) && r.beside_hub() && r.step(r.claims_.steps_) > 0 &&
                r.step(r.claims_.steps_without_) == 0;
       }},
      {"nothing in common beyond the hub", "rien de commun au-delà de l'acteur central",
       [](const Reader& r, Match) {
         return r.shared_count() == 1 && r.shares_hub() && !r.shares_any_words() && !r.worked_together();
       }},
      {"(?:a group, to be reached through whoever represents it|groups, to be reached through whoever represents "
       "them): "
       "(<.*>)",
       "(?:un groupe, à joindre par qui le représente|des groupes, à joindre par qui les représente) : (<.*>)",
       [](const Reader& r, Match m) { return r.are_the_groups(names_in(m[1])); }}};
  return kForms;
}

const std::vector<Reader::Form>& Reader::forms_of_effects() {
  using Match = const std::smatch&;
  static const std::vector<Form> kForms = {
      {R"x(global efficiency: \+([0-9.]+)%)x", R"x(efficacité globale : \+([0-9,]+) %)x",
       [](const Reader& r, Match m) { return r.rises(m[1], false, false); }},
      {"global efficiency: from 0 to ([0-9.]+)", "efficacité globale : de 0 à ([0-9,]+)",
       [](const Reader& r, Match m) { return r.rises(m[1], false, true); }},
      {R"x(without <([^>]*)>: \+([0-9.]+)%)x", R"x(sans l'acteur central \(<([^>]*)>\) : \+([0-9,]+) %)x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.rises(m[2], true, false); }},
      {"without <([^>]*)>: from 0 to ([0-9.]+)", R"x(sans l'acteur central \(<([^>]*)>\) : de 0 à ([0-9,]+))x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.rises(m[2], true, true); }},
      {"fragmentation without <([^>]*)>: -([0-9.]+) points",
       R"x(fragmentation sans l'acteur central \(<([^>]*)>\) : -([0-9,]+) points?)x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.fragmentation_falls(m[2]); }},
      {"one pair of partners would no longer depend on <([^>]*)> alone",
       R"x(une paire de partenaires ne tiendrait plus à un seul acteur \(<([^>]*)>\))x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.joined(true) == 1; }},
      {"([0-9,]+) pairs of partners would no longer depend on <([^>]*)> alone",
       R"x(([0-9 ]+) paires de partenaires ne tiendraient plus à un seul acteur \(<([^>]*)>\))x",
       [](const Reader& r, Match m) {
         return r.is_hub(m[2]) && r.beside_hub() && static_cast<double>(r.joined(true)) == parse_number(m[1].str());
       }}};
  return kForms;
}

const std::vector<Reader::Form>& Reader::forms_of_introductions() {
  using Match = const std::smatch&;
  static const std::vector<Form> kForms = {
      {"<(.*)> can introduce them", "pour les présenter : (.*)",
       [](const Reader& r, Match m) {
         const Words names = names_in(m[0]);
         return !r.names_groups(names) &&
                std::all_of(names.begin(), names.end(), [&](const std::string& name) { return r.is_shared(name); });
       }},
      {"only groups link them: both will have to be invited",
       "seuls des groupes les relient : il faudra les inviter tous deux",
       [](const Reader& r, Match) { return r.step(r.claims_.steps_) > 1 && r.has_groups(); }},
      {"from one to the next: (<.*>, then <[^>]*>)", "de proche en proche : (<.*>, puis <[^>]*>)",
       [](const Reader& r, Match m) { return r.is_path(names_in(m[1])); }},
      {"they know each other already: no need to introduce them",
       "ils se connaissent déjà : nul besoin de les présenter",
       [](const Reader& r, Match) { return r.worked_together(); }},
      {"nobody links them: both will have to be invited", "personne ne les relie : il faudra les inviter tous deux",
       [](const Reader& r, Match) { return r.step(r.claims_.steps_) == 0; }}};
  return kForms;
}

std::string Reader::wrong_clause(const std::string& clause, const std::vector<Form>& forms) const {
  static std::map<std::string, std::regex> made;
  for (const Form& form : forms) {
    const std::string& text = language_ == Language::french ? form.french : form.english;
    const auto found = made.try_emplace(text, text).first;
    std::smatch match;
    if (!std::regex_match(clause, match, found->second)) continue;
    claims_.met_.insert(form.english);
    return form.check(*this, match) ? "" : "not true: " + clause;
  }
  return "not understood: " + clause;
}

std::string Reader::wrong(const std::string& sentence, bool reason) const {
  if (sentence.empty()) return reason ? "empty" : "";
  std::string text = plain(sentence);
  if (!text.ends_with('.')) return "no full stop: " + text;
  text.pop_back();
  if (text.front() >= 'a' && text.front() <= 'z') return "no capital: " + text;
  if (text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() - 'A' + 'a');
  if (text.starts_with("À")) text.replace(0, std::string("À").size(), "à");
  for (const std::string& clause : clauses_of(text)) {
    std::string wrong = wrong_clause(clause, reason ? forms_of_reasons() : forms_of_effects());
    if (!wrong.empty()) return wrong;
  }
  return "";
}

std::string Reader::wrong_introduction(const std::string& sentence) const {
  std::string text = plain(sentence);
  if (!text.ends_with('.')) return "no full stop: " + text;
  text.pop_back();
  if (text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() - 'A' + 'a');
  return wrong_clause(text, forms_of_introductions());
}

}  // namespace maillage::testing
