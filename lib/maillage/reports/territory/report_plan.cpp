// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include <toml++/toml.h>

#include "maillage/base/located_text.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/toml_messages.h"
#include "maillage/base/toml_nesting.h"
#include "maillage/reports/territory/plan_messages.h"
#include "maillage/reports/territory/territory_report.h"

namespace maillage::reports {
namespace {

constexpr std::array<Choosable<ReportPart>, 11> kParts = {
    {{ReportPart::territory, "territory", "territoire|le territoire"},
     {ReportPart::map, "map", "carte|la carte"},
     {ReportPart::connections, "connections", "relations|qui relie qui"},
     {ReportPart::hub, "hub", "pivot|acteur central"},
     {ReportPart::without, "without", "sans|sans lui"},
     {ReportPart::missing, "missing", "manquants|liens manquants|suggestions"},
     {ReportPart::projects, "projects", "projets|les projets"},
     {ReportPart::pillars, "pillars", "piliers|les piliers|scores"},
     {ReportPart::change, "change", "changements|evolution|temps"},
     {ReportPart::data, "data", "donnees|limites"},
     {ReportPart::numbers, "numbers", "chiffres|sources"}}};

/// The keys of a plan, in both languages.
struct PlanKey {
  std::string_view name;
  std::string_view french;
};
constexpr std::array<PlanKey, 4> kKeys = {
    {{"title", "titre"}, {"subtitle", "sous_titre"}, {"parts", "parties"}, {"words", "textes"}}};

class PlanReader {
 public:
  PlanReader(std::string_view text, std::string name) : text_(text, std::move(name)) {}

  PlanReading read() {
    if (const auto deep = find_deep_nesting(text_.text()))
      diagnostics_.add(text_.fault("toml-too-deep", text_.position_of(*deep), 1, kTomlTooDeep()));
    else parse();
    if (diagnostics_.has_errors()) {
      diagnostics_.sort();
      throw InputError(std::move(diagnostics_));
    }
    tell_unread_words();
    diagnostics_.sort();
    return {std::move(plan_), std::move(diagnostics_)};
  }

 private:
  void parse() {
    try {
      for (const toml::table table = toml::parse(text_.text(), std::string_view(text_.name()));
           const auto& [key, node] : table)
        read_key(key, node);
    } catch (const toml::parse_error& error) {
      add("toml-syntax", error.source().begin, kTomlSyntax());
    }
  }

  void read_key(const toml::key& key, const toml::node& node) {
    const auto is = [&](std::size_t i) { return key.str() == kKeys.at(i).name || key.str() == kKeys.at(i).french; };
    if (is(0)) read_text(key, node, plan_.title);
    else if (is(1)) read_text(key, node, plan_.subtitle);
    else if (is(2)) read_parts(key, node);
    else if (is(3)) read_words(key, node);
    else unknown_key(key);
  }

  void read_text(const toml::key& key, const toml::node& node, std::string& text) {
    if (const auto found = node.value_exact<std::string>()) text = *found;
    else add("wrong-type", node.source().begin, kExpectedText(key.str()));
  }

  void read_parts(const toml::key& key, const toml::node& node) {
    const toml::array* list = node.as_array();
    if (list == nullptr || list->empty()) return add("wrong-type", node.source().begin, kPlanParts(key.str()));
    plan_.parts.clear();
    for (const toml::node& item : *list) {
      const auto word = item.value_exact<std::string>();
      if (!word) {
        add("wrong-type", item.source().begin, kPlanParts(key.str()));
      } else if (const auto part = find_part(*word, item.source().begin)) {
        if (std::ranges::find(plan_.parts, *part) == plan_.parts.end()) plan_.parts.push_back(*part);
        else add("duplicate-part", item.source().begin, kPlanTwice(*word));
      }
    }
  }

  void read_words(const toml::key& key, const toml::node& node) {
    const toml::table* texts = node.as_table();
    if (texts == nullptr) return add("wrong-type", node.source().begin, kExpectedTable(key.str(), key.str()));
    for (const auto& [part_key, words] : *texts) {
      if (const auto part = find_part(std::string(part_key.str()), part_key.source().begin))
        read_text(part_key, words, plan_.words[*part]);
      else continue;
      words_.push_back(
          {*report_parts().parse(std::string(part_key.str())), std::string(part_key.str()), part_key.source().begin});
    }
  }

  /// Parts may be listed after the words.
  void tell_unread_words() {
    for (const Words& one : words_) {
      if (std::ranges::find(plan_.parts, one.part) != plan_.parts.end()) continue;
      Diagnostic warning =
          text_.fault("unread-words", {one.at.line, one.at.column}, one.key.size(), kPlanUnreadWords(one.key));
      warning.severity = Severity::warning;
      diagnostics_.add(std::move(warning));
    }
  }

  std::optional<ReportPart> find_part(const std::string& word, const toml::source_position& at) {
    const auto part = report_parts().parse(word);
    if (part) return part;
    std::string known;
    for (const std::string& id : report_parts().ids()) known += (known.empty() ? "" : ", ") + id;
    const auto meant = report_parts().meant(word);
    add("unknown-part", at, meant ? kPlanUnknownPartSuggest(word, *meant) : kPlanUnknownPart(word, known));
    return std::nullopt;
  }

  void unknown_key(const toml::key& key) {
    std::vector<std::string> known;
    for (const PlanKey& one : kKeys) known.insert(known.end(), {std::string(one.name), std::string(one.french)});
    const auto meant = closest(key.str(), known);
    add("unknown-key", key.source().begin, meant ? kUnknownKeySuggest(key.str(), *meant) : kPlanUnknownKey(key.str()));
  }

  void add(std::string_view code, const toml::source_position& at, Text message) {
    diagnostics_.add(text_.fault(code, {at.line, at.column}, 1, std::move(message)));
  }

  /// The author's own, and where they are.
  struct Words {
    ReportPart part;
    std::string key;
    toml::source_position at;
  };

  LocatedText text_;
  ReportPlan plan_;
  std::vector<Words> words_;
  Diagnostics diagnostics_;
};

}  // namespace

const Choice<ReportPart>& report_parts() {
  static constexpr Choice<ReportPart> kChoice(kParts);
  return kChoice;
}

std::vector<ReportPart> all_report_parts() {
  std::vector<ReportPart> parts;
  for (const Choosable<ReportPart>& one : kParts) parts.push_back(one.value);
  return parts;
}

PlanReading parse_report_plan(std::string_view toml, const std::filesystem::path& name) {
  return PlanReader(toml, name.string()).read();
}

}  // namespace maillage::reports
