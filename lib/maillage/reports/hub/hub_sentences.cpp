// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/hub/hub_sentences.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/model/date_words.h"
#include "maillage/reports/hub/hub_messages.h"
#include "maillage/reports/tables/readable.h"

// Each sentence is true whatever the numbers are.
namespace maillage::reports {
namespace {

std::string number(std::size_t count, Language language) { return Wording(language).number(count); }

std::string counted(std::size_t count, const Noun& noun, Language language) {
  return Wording(language).counted(count, noun);
}

std::string share(std::optional<double> value, Language language) {
  return readable(value, ValueFormat::share, language);
}

void add(std::string& text, std::string_view sentence) { text += (text.empty() ? "" : " ") + std::string(sentence); }

std::size_t whole(const HubReport& report, std::string_view id) {
  return static_cast<std::size_t>(std::llround(report.value(id).value_or(0)));
}

std::string lead(const HubFacts& facts, Language language) {
  const Node& node = facts.study.network()[facts.report.actor];
  const std::string name = "**" + escape_marks(node.name) + "**";
  const std::string kind = escape_marks(facts.study.ecosystem()[node.kind].label.in(language));
  switch (facts.chosen.choice) {
    case HubChoice::asked: return kAskedLead.in(language, name, kind);
    case HubChoice::best_tied: return kBestTiedLead.in(language, name, kind);
    case HubChoice::most_between: break;
  }
  const std::size_t equals = facts.chosen.equals;
  const std::string tied = equals == 0 ? "" : kTiedWith.in(language, counted(equals, kOtherActorNoun, language));
  return kMostBetweenLead.in(language, name, kind, tied);
}

/// How many of its pairs have no other direct go-between, and how many no other path. \pre it connects some
void add_exclusivity(std::string& text, const HubReport& report, Language language) {
  const std::size_t pairs = whole(report, "brokered");
  const std::size_t exclusive = whole(report, "brokered_exclusive");
  const std::size_t sole = whole(report, "brokered_sole");
  if (pairs == 1) {
    add(text, (exclusive == 0 ? kThatPairShared : kThatPairExclusive).in(language));
    if (exclusive == 1) add(text, (sole == 0 ? kThatPairDetour : kThatPairSole).in(language));
    return;
  }
  if (exclusive == 0) return add(text, kNoneExclusive.in(language));
  if (exclusive == 1) add(text, kOneExclusive.in(language));
  else add(text, kSomeExclusive.in(language, number(exclusive, language)));
  if (sole == 0) add(text, kNoneSole.in(language));
  else if (sole == 1) add(text, kOneSole.in(language));
  else add(text, kSomeSole.in(language, number(sole, language)));
}

std::string piece_sentence(const WithWithout& departure, Language language) {
  const auto& pieces = departure.pieces;
  const std::size_t alone = departure.new_isolates.size();
  if (pieces.empty()) return std::string(kLeavesNothing.in(language));
  if (pieces.size() == 1) return std::string((alone == 1 ? kLeavesOne : kLeavesWhole).in(language));
  if (alone == pieces.size()) return kLeavesDust.in(language, counted(alone, kPartnerNoun, language));
  std::size_t others = 0;
  for (const auto& piece : pieces) others += piece.size();
  const auto largest = std::ranges::count(pieces, pieces.front().size(), &std::vector<NodeId>::size);
  const bool all_equal = static_cast<std::size_t>(largest) == pieces.size();
  const auto& several = all_equal ? kLeavesEqualPieces : kLeavesLargePieces;
  std::string text =
      (largest > 1 ? several : kLeavesPieces)
          .in(language, counted(others, kActorNoun, language), counted(pieces.size(), kPieceNoun, language),
              counted(pieces.front().size(), kActorNoun, language));
  if (alone > 0) text += (alone == 1 ? kNewIsolate : kNewIsolates).in(language, counted(alone, kActorNoun, language));
  return text + ".";
}

}  // namespace

std::string period_text(const Period& period, Language language) {
  std::string text = in_words(period, language);
  return text.empty() ? std::string(kAlways.in(language)) : text;
}

std::string listed(const std::vector<NodeId>& nodes, const HubFacts& facts, std::size_t most, Language language) {
  std::vector<std::string> names;
  names.reserve(nodes.size());
  for (const NodeId node : nodes) names.push_back(escape_marks(facts.study.network()[node].name));
  return Wording(language).list(names, most);
}

std::string departure_sentences(const HubFacts& facts, Language language) {
  constexpr std::size_t kNames = 3;
  const WithWithout& departure = facts.report.departure;
  std::string text = piece_sentence(departure, language);
  if (facts.study.network().size() < 4) return text;  // too few are left for one to stand between two others
  if (departure.next_hubs.empty()) {
    add(text, kNoNextHub.in(language));
    return text;
  }
  const std::string paths = share(departure.next_betweenness, language);
  const std::string names = listed(departure.next_hubs, facts, kNames, language);
  add(text, (departure.next_hubs.size() == 1 ? kNextHub : kNextHubs).in(language, paths, names));
  return text;
}

std::string pieces_sentence(const HubFacts& facts, Language language) {
  constexpr std::size_t kMost = 10;
  constexpr std::size_t kMembers = 4;
  const auto& pieces = facts.report.departure.pieces;
  const bool is_one_largest = pieces[0].size() > pieces[1].size();
  const std::size_t first = is_one_largest ? 1 : 0;
  std::size_t cut_off = 0;
  std::string names;
  for (std::size_t i = first; i < pieces.size(); ++i) {
    cut_off += pieces[i].size();
    if (i < first + kMost) names += (i > first ? " · " : "") + listed(pieces[i], facts, kMembers, language);
  }
  if (pieces.size() > first + kMost) names += kMorePieces.in(language, pieces.size() - first - kMost);
  return is_one_largest ? kCutOff.in(language, cut_off, names) : kPieces.in(language, names);
}

std::string connection_sentences(const HubFacts& facts, Language language) {
  const HubReport& report = facts.report;
  const std::size_t degree = whole(report, "degree");
  const std::string actors = counted(facts.study.network().size(), kActorNoun, language);
  if (degree == 0) return kIsolateSentence.in(language, actors);
  const std::string partners = counted(degree, kPartnerNoun, language);
  const auto between = report.value("betweenness_normalized");
  std::string text = between ? kPartnersAndPaths.in(language, actors, partners, share(between, language))
                             : kPartnersSentence.in(language, actors, partners);
  const std::size_t pairs = whole(report, "brokered");
  if (pairs == 0) {
    add(text, (degree == 1 ? kOnePartner : kAllTied).in(language));
    return text;
  }
  add(text, kConnects.in(language, counted(pairs, kPairNoun, language)));
  add_exclusivity(text, report, language);
  return text;
}

std::vector<std::string> lead_paragraphs(const HubFacts& facts, Language language) {
  return {lead(facts, language), connection_sentences(facts, language), departure_sentences(facts, language)};
}

std::string main_kinds_sentence(const HubFacts& facts, Language language) {
  constexpr std::size_t kMost = 3;
  const MixingMatrix& kinds = facts.report.kinds;
  std::vector<std::pair<std::size_t, std::string>> pairs;
  const auto plural = [&](std::size_t i) {
    return escape_marks(facts.study.ecosystem()[kinds.kinds[i]].plural.in(language));
  };
  for (std::size_t i = 0; i < kinds.kinds.size(); ++i) {
    for (std::size_t j = i; j < kinds.kinds.size(); ++j) {
      const auto between = static_cast<std::size_t>(kinds(i, j));
      if (between > 0) pairs.emplace_back(between, kBetweenKinds.in(language, plural(i), plural(j), between));
    }
  }
  std::ranges::stable_sort(pairs, std::greater<>(), &std::pair<std::size_t, std::string>::first);
  std::string most;
  for (std::size_t i = 0; i < std::min(pairs.size(), kMost); ++i) most += (i > 0 ? ", " : "") + pairs[i].second;
  return kMostlyBetween.in(language, most);
}

std::string measure_traces(Language language) {
  std::string traces;
  for (const char* id : {"degree", "betweenness_normalized", "brokered", "brokered_exclusive", "brokered_sole"}) {
    traces += (traces.empty() ? "`" : ", `") + std::string(id) + "`";
  }
  return kTraces.in(language, traces);
}

std::vector<std::string> bringing_sentences(const HubFacts& facts, Language language) {
  if (!facts.periods || !facts.report.bringing_together) {
    if (facts.split.all == 0) return {std::string(kNothingRests.in(language))};
    return {std::string((facts.split.dated == 0 ? kNoDates : kOneYear).in(language))};
  }
  const BringingTogether& found = *facts.report.bringing_together;
  const std::string before = period_text(facts.periods->before, language);
  const std::string after = period_text(facts.periods->after, language);
  if (!found.actor_was_there) return {kActorAbsent.in(language, before)};
  if (found.held.number == 0) return {kHeldNoPair.in(language, before)};
  std::string text = kHeldThen.in(language, before, counted(found.held.number, kPairNoun, language));
  const std::string part = share(found.held.share(), language);
  if (found.held.number == 1) add(text, (found.held.tied == 0 ? kThatPairApart : kThatPairTied).in(language, after));
  else if (found.held.tied == 0) add(text, kNoneTied.in(language, after));
  else if (found.held.tied == 1) add(text, kOneTied.in(language, after, part));
  else add(text, kSomeTied.in(language, after, number(found.held.tied, language), part));
  if (found.others.number == 0) add(text, kNoOtherPair.in(language));
  else {
    add(text, kOtherPairs.in(language, number(found.others.number, language), share(found.others.share(), language)));
  }
  return {text};
}

}  // namespace maillage::reports
