// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/caption.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/measures/estimate.h"

namespace maillage {
namespace {

using Sentence = Message<std::string>;

std::string number(std::size_t count, Language language) {
  return to_readable(static_cast<std::int64_t>(count), language);
}

/// "1 acteur", "12 acteurs".
std::string counted(std::size_t count, Label one, Label many, Language language) {
  const bool singular = language == Language::french ? count < 2 : count == 1;
  return number(count, language) + " " + std::string((singular ? one : many).in(language));
}

std::string counts(const CaptionFacts& facts) {
  const Language language = facts.language;
  std::string text = counted(facts.actors, {"acteur", "actor"}, {"acteurs", "actors"}, language);
  if (facts.two_mode) text += ", " + counted(facts.projects, {"projet", "project"}, {"projets", "projects"}, language);
  text += ", " + counted(facts.ties, {"lien", "tie"}, {"liens", "ties"}, language);
  if (facts.isolates > 0) {
    text += ", " + counted(facts.isolates, {"acteur sans lien", "actor without ties"},
                           {"acteurs sans lien", "actors without ties"}, language);
  }
  text += ".";
  if (!facts.period.empty()) {
    static const Sentence kPeriod{" Période\u00A0: {}.", " Period: {}."};
    text += kPeriod.in(language, facts.period);
  }
  if (facts.names_left_out > 0) {
    static const Message<std::string, std::string> kLeftOut{" {} noms sur {} ne sont pas affichés, faute de place.",
                                                            " {} of {} names not shown, for lack of room."};
    static const Sentence kOneLeftOut{" 1 nom sur {} n’est pas affiché, faute de place.",
                                      " 1 of {} names not shown, for lack of room."};
    const std::string all = number(facts.actors + facts.projects, language);
    text += facts.names_left_out == 1 ? kOneLeftOut.in(language, all)
                                      : kLeftOut.in(language, number(facts.names_left_out, language), all);
  }
  return text;
}

std::string place_sentence(const std::string& engine, Language language) {
  static constexpr Label kClose{
      " Deux acteurs proches dans le réseau sont proches sur la carte\u202F; l’emplacement n’a pas de sens géographique.",
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
        " La surface d’une marque montre la mesure «\u00A0{}\u00A0»\u00A0: {}.", " The area of a mark shows “{}”: {}."};
    std::string meaning(facts.size_measure->meaning.in(facts.language));
    while (!meaning.empty() && meaning.back() == '.') meaning.pop_back();
    if (!meaning.empty() && meaning[0] >= 'A' && meaning[0] <= 'Z')
      meaning[0] = static_cast<char>(meaning[0] - 'A' + 'a');
    text += kSize.in(facts.language, std::string(facts.size_measure->name.in(facts.language)), meaning);
  }
  for (const std::string& sentence : facts.sentences) text += " " + sentence;
  if (facts.places.empty()) return text + place_sentence(facts.engine, facts.language);
  for (const std::string& sentence : facts.places) text += " " + sentence;
  return text;
}

std::string provenance(const CaptionFacts& facts) {
  std::string text;
  const auto add = [&](const Sentence& sentence, const std::string& value) {
    if (value.empty()) return;
    if (!text.empty()) text += " ";
    text += sentence.in(facts.language, value);
  };
  std::string source = facts.source;
  while (!source.empty() && (source.back() == '.' || source.back() == ' ')) source.pop_back();
  static const Sentence kFrom{"Source\u00A0: {}.", "Source: {}."};
  static const Sentence kVersion{"Données\u00A0: version {}.", "Data: version {}."};
  static const Sentence kDate{"Données du {}.", "Data of {}."};
  static const Message<std::string, std::string> kBoth{"Données\u00A0: version {} du {}.", "Data: version {} of {}."};
  const auto parsed = parse_date(std::string_view(facts.data_date).substr(0, 10));
  const std::string day = parsed ? readable_date(*parsed, facts.language) : facts.data_date;
  add(kFrom, source);
  if (!day.empty() && !facts.data_version.empty()) {
    text += (text.empty() ? "" : " ") + kBoth.in(facts.language, facts.data_version, day);
  } else {
    add(kVersion, facts.data_version);
    add(kDate, day);
  }
  return text;
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

  [[nodiscard]] std::string text() const {
    if (first_ > last_) return "";
    return first_ == last_ ? std::to_string(first_) : std::to_string(first_) + "–" + std::to_string(last_);
  }

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
  std::vector<std::string> paragraphs = {counts(facts), how_to_read(facts), provenance(facts)};
  if (paragraphs.back().empty()) paragraphs.pop_back();
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
  if (encoding.highlight) say(encoding.highlight->says.sentences);
  say(encoding.thinning.sentences);
  say(encoding.panels.sentences);
  say(estimate_sentences(subject, encoding, meaning));
  if (facts.ties > kMostSingleTies) facts.sentences.emplace_back(kManyTies.in(subject.language));
  facts.ties_meaning = encoding.ties.meaning;
  facts.places = meaning.sentences;
  facts.period = options.period.empty() ? period_of(subject.ecosystem, subject.network) : one_line(options.period);
  const std::string separator = subject.language == Language::french ? "\u202F; " : "; ";
  facts.source = one_line(options.source.empty() ? join(subject.ecosystem.sources, separator) : options.source);
  facts.data_version = one_line(subject.ecosystem.version);
  facts.data_date = one_line(subject.ecosystem.created);
  return facts;
}

std::string period_of(const Ecosystem& ecosystem, const Network& network) {
  Years years;
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    for (const Evidence& evidence : network.evidence(EdgeId(e)))
      years.add(std::visit(PeriodOf{ecosystem}, evidence.source));
  }
  return years.text();
}

}  // namespace maillage
