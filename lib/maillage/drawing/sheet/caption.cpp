// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/caption.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/measures/estimate.h"
#include "maillage/model/date_words.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr Noun kActors{{"acteur", "actor"}, {"acteurs", "actors"}};
constexpr Noun kProjects{{"projet", "project"}, {"projets", "projects"}};
constexpr Noun kCountedTies{{"lien", "tie"}, {"liens", "ties"}};
constexpr Noun kIsolates{{"acteur sans lien", "actor without ties"}, {"acteurs sans lien", "actors without ties"}};
/// An actor may have direct ties, which are not drawn.
constexpr Noun kTwoModeIsolates{{"acteur ou projet isolé", "isolated actor or project"},
                                {"acteurs ou projets isolés", "isolated actors or projects"}};
constexpr Message<std::string> kPeriod{" Période\u00A0: {}.", " Period: {}."};
constexpr Message<Count> kByHand{"{0} {0:acteur est placé|acteurs sont placés} à la main.",
                                 "{0} {0:actor is|actors are} placed by hand."};
constexpr Message<Count, Count> kLeftOut{
    " {0} {0:nom|noms} sur {1} {0:n’est pas affiché|ne sont pas affichés}, faute de place.",
    " {0} of {1} names not shown, for lack of room."};

std::string counts(const CaptionFacts& facts) {
  const Wording wording(facts.language);
  std::string text = wording.counted(facts.actors, kActors);
  if (facts.two_mode) text += ", " + wording.counted(facts.projects, kProjects);
  text += ", " + wording.counted(facts.ties, kCountedTies);
  if (facts.isolates > 0) text += ", " + wording.counted(facts.isolates, facts.two_mode ? kTwoModeIsolates : kIsolates);
  text += ".";
  if (!facts.period.empty()) text += kPeriod.in(facts.language, facts.period);
  if (!facts.selection.empty()) text += " " + facts.selection + ".";
  if (facts.names_left_out > 0)
    text += kLeftOut.in(facts.language, facts.names_left_out, facts.actors + facts.projects);
  return text;
}

std::string place_sentence(const std::string& engine, Language language) {
  static constexpr Label kClose{
      " Deux acteurs proches dans le réseau sont proches sur la carte\u202F; l’emplacement n’a pas de sens "
      "géographique.",
      " Actors close in the network are close on the map; places have no geographical meaning."};
  static constexpr Label kNoMeaning{" L’emplacement n’a pas de sens géographique.",
                                    " Places have no geographical meaning."};
  return std::string((is_by_distance(engine) ? kClose : kNoMeaning).in(language));
}

std::string how_to_read(const CaptionFacts& facts) {
  static constexpr Label kTies{
      "Lecture\u00A0: un trait relie deux acteurs qui coopèrent, d’autant plus épais et foncé que le lien "
      "est fort.",
      "How to read: a line joins two actors who cooperate, the thicker and darker the stronger the tie."};
  static constexpr Label kParticipations{"Lecture\u00A0: un trait relie un acteur à un projet auquel il prend part.",
                                         "How to read: a line joins an actor to a project it takes part in."};
  std::string text((facts.two_mode ? kParticipations : kTies).in(facts.language));
  if (!facts.ties_meaning.empty()) text = facts.ties_meaning;
  if (facts.size_measure != nullptr) {
    static const Message<std::string, std::string> kSize{
        " La surface d’une marque montre la mesure «\u00A0{}\u00A0» ({}).", " The area of a mark shows “{}” ({})."};
    static const Message<std::string, std::string> kSizeOfProjects{
        " La surface d’un projet montre la mesure «\u00A0{}\u00A0» ({}).", " The area of a project shows “{}” ({})."};
    const auto& size = facts.size_measure->scope == Scope::project ? kSizeOfProjects : kSize;
    std::string meaning(facts.size_measure->meaning.in(facts.language));
    while (!meaning.empty() && meaning.back() == '.') meaning.pop_back();
    text += size.in(facts.language, std::string(facts.size_measure->name.in(facts.language)),
                    Wording::lower_first(meaning));
  }
  for (const std::string& sentence : facts.sentences) text += " " + sentence;
  if (facts.places.empty()) return text + place_sentence(facts.engine, facts.language);
  for (const std::string& sentence : facts.places) text += " " + sentence;
  return text;
}

/// "Source : …", which holds the user's own words.
std::string source_sentence(const CaptionFacts& facts) {
  static constexpr Message<std::string> kFrom{"Source\u00A0: {}.", "Source: {}."};
  std::string source = facts.source;
  while (!source.empty() && (source.back() == '.' || source.back() == ' ')) source.pop_back();
  return source.empty() ? "" : kFrom.in(facts.language, source);
}

/// Version and date of the data: "Données : version 0.1.0 du 22 novembre 2026."
std::string data_sentence(const CaptionFacts& facts) {
  static constexpr Message<std::string> kVersion{"Données\u00A0: version {}.", "Data: version {}."};
  static constexpr Message<std::string> kDate{"Données {}.", "Data {}."};
  static constexpr Message<std::string, std::string> kBoth{"Données\u00A0: version {} {}.", "Data: version {} {}."};
  const auto parsed = parse_date(std::string_view(facts.data_date).substr(0, 10));
  std::string day = facts.data_date.empty() ? "" : "(" + facts.data_date + ")";
  if (parsed) day = Wording(facts.language).of_date(calendar(*parsed));
  if (facts.data_version.empty()) return day.empty() ? "" : kDate.in(facts.language, day);
  return day.empty() ? kVersion.in(facts.language, facts.data_version)
                     : kBoth.in(facts.language, facts.data_version, day);
}

/// Earliest and latest year met so far.
class Years {
 public:
  void add(const Period& period) {
    for (const auto& date : {period.start, period.end}) {
      if (!date) continue;
      first_ = std::min(first_, date->year);
      last_ = std::max(last_, date->year);
    }
  }

  [[nodiscard]] std::string text() const { return first_ > last_ ? "" : Wording::years(first_, last_); }

 private:
  std::int16_t first_ = std::numeric_limits<std::int16_t>::max();
  std::int16_t last_ = std::numeric_limits<std::int16_t>::min();
};

bool is_dated(const Period& period) { return period.start || period.end; }

/// Period of what a tie rests on: its own, or where it has none that of its project.
struct PeriodOf {
  const Ecosystem& ecosystem;

  [[nodiscard]] Period operator()(TieId id) const {
    const Tie& tie = ecosystem[id];
    return is_dated(tie.period) || !tie.project ? tie.period : ecosystem[*tie.project].period;
  }
  [[nodiscard]] Period operator()(ProjectId id) const { return ecosystem[id].period; }
  [[nodiscard]] Period operator()(ParticipationId id) const {
    const Participation& part = ecosystem[id];
    return is_dated(part.period) ? part.period : ecosystem[part.project].period;
  }
};

constexpr Label kManyTies{
    "Les liens, trop nombreux pour être désignés un à un, sont dessinés ensemble, par paliers de force.",
    "Ties, too many to be pointed at one by one, are drawn together, in steps of strength."};

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(separator)) + part;
  return text;
}

/// How far off the values may be that marks show by size, colour or place: in a figure of periods, of its worst panel.
std::vector<std::string> estimate_sentences(const Subject& subject, const Encoding& encoding,
                                            const PlaceMeaning& meaning) {
  std::vector<std::string> sentences;
  std::vector<const Measure*> told;
  for (const Measure* measure : {encoding.marks.size, find_measure(subject.options.colour), meaning.measure}) {
    if (measure == nullptr || std::ranges::find(told, measure) != told.end()) continue;
    told.push_back(measure);
    std::optional<Estimate> worst;
    for (const Analysis* analysis : sharing(subject)) {
      const auto estimate = estimate_of(*measure, *analysis);
      if (estimate && (!worst || estimate->epsilon > worst->epsilon)) worst = estimate;
    }
    if (worst) sentences.push_back(estimate_sentence(*measure, *worst, subject.language));
  }
  return sentences;
}

}  // namespace

std::vector<std::string> caption_paragraphs(const CaptionFacts& facts) {
  std::vector<std::string> paragraphs = {counts(facts), how_to_read(facts)};
  const std::string source = source_sentence(facts);
  const std::string data = data_sentence(facts);
  const std::string provenance = source + (source.empty() || data.empty() ? "" : " ") + data;
  if (!provenance.empty()) paragraphs.push_back(provenance);
  return paragraphs;
}

std::string caption_text(const CaptionFacts& facts) { return join(caption_paragraphs(facts), " "); }

CaptionFacts caption_facts(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning,
                           std::size_t names_left_out) {
  const FigureOptions& options = subject.options;
  CaptionFacts facts;
  facts.language = subject.language;
  facts.actors = subject.actors;
  facts.projects = subject.projects;
  facts.ties = subject.network.edge_count();
  facts.isolates = subject.isolates;
  facts.names_left_out = names_left_out;
  facts.two_mode = subject.network.two_mode();
  facts.size_measure = encoding.marks.size;
  facts.engine = options.layout.engine;
  const auto say = [&](const std::vector<std::string>& more) {
    facts.sentences.insert(facts.sentences.end(), more.begin(), more.end());
  };
  say(encoding.marks.says.sentences);
  say(encoding.ties.says.sentences);
  say(encoding.outlined.says.sentences);
  say(encoding.suggestions.says.sentences);
  std::set<std::string_view> pinned;
  for (const Pin& pin : options.pins) pinned.insert(pin.actor);
  if (!pinned.empty()) facts.sentences.push_back(kByHand.in(subject.language, pinned.size()));
  if (encoding.highlight) say(encoding.highlight->says.sentences);
  say(encoding.thinning.sentences);
  say(encoding.panels.sentences);
  say(estimate_sentences(subject, encoding, meaning));
  if (facts.ties > kMostSingleTies) facts.sentences.emplace_back(kManyTies.in(subject.language));
  facts.ties_meaning = encoding.ties.meaning;
  facts.places = meaning.sentences;
  facts.period = options.period.empty() ? period_of(subject.ecosystem, subject.network) : one_line(options.period);
  facts.selection = one_line(options.selection);
  facts.source = one_line(
      options.source.empty() ? join(subject.ecosystem.sources, Wording(subject.language).semicolon()) : options.source);
  facts.data_version = one_line(subject.ecosystem.version);
  facts.data_date = one_line(subject.ecosystem.created);
  return facts;
}

std::string period_of(const Ecosystem& ecosystem, const Network& network) {
  Years years;
  for (const EdgeId edge : edge_ids(network)) {
    for (const Evidence& evidence : network.evidence(edge)) years.add(std::visit(PeriodOf{ecosystem}, evidence.source));
  }
  return years.text();
}

}  // namespace maillage
