// SPDX-License-Identifier: GPL-3.0-or-later
// How a report is read back, and what its tables claim.
#include "reports/report_reader.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/reports/territory/report_messages.h"

#include "weaving/claim_text.h"

namespace maillage::testing {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Without Markdown's marks.
std::string words(std::string text) {
  for (const char* mark : {"**", "`"}) replace_all(text, mark, "");
  return plain(std::regex_replace(text, std::regex(R"(\\([*_`\[\]|\\<>#]))"), "$1"));
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line.substr(1, line.size() - 2));
  for (std::string cell; std::getline(stream, cell, '|');) cells.push_back(words(std::string(trim(cell))));
  return cells;
}

}  // namespace

ReportReader::ReportReader(const Ecosystem& ecosystem, std::size_t hub, Language language)
    : ecosystem_(ecosystem),
      hub_(hub),
      language_(language),
      network_(ecosystem),
      without_(network_.without(hub)),
      betweenness_(network_.betweenness()),
      without_betweenness_(without_.betweenness()) {
  learn_claims();
  learn(plain(std::string(reports::kMissingLeadShared.in(Language::french))),
        plain(std::string(reports::kMissingLeadShared.in(Language::english))),
        [this](const Match&) { shared_ = true; });
  // Sentences that claim nothing about these data.
  for (const Label& fixed : {reports::kBrokersLead, reports::kMissingLead, reports::kNoGrid, reports::kWithoutNote,
                             reports::kDataLead, reports::kMapReading, reports::kProjectsReading,
                             reports::kChangeReading, reports::kNoGridToMark, reports::kAddTies}) {
    const std::string literal =
        std::regex_replace(plain(std::string(fixed.in(language_))), std::regex(R"([.()\[\]+*?^$|\\{}])"), R"(\$&)");
    claims_.push_back({std::regex(literal), {}});
  }
}

void ReportReader::learn(const std::string& french, const std::string& english,
                         std::function<void(const Match&)> check) {
  std::string pattern = say(french, english);
  replace_all(pattern, "#n", say(R"((\d+(?: \d{3})*))", R"((\d[\d,]*))"));
  replace_all(pattern, "#d", say(R"((\d[\d ]*(?:,\d+)?))", R"((\d[\d,]*(?:\.\d+)?))"));
  replace_all(pattern, "#p", say(R"((\d+(?:,\d+)? %))", R"((\d+(?:\.\d+)?%))"));
  claims_.push_back({std::regex(pattern), std::move(check)});
}

std::vector<std::string> ReportReader::faults_of(const std::string& markdown) {
  faults_.clear();
  std::istringstream lines(markdown);
  std::vector<Row> rows;
  const std::string last_part = "## " + std::string(reports::kPartTitles.back().in(language_));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("|")) {
      rows.push_back(cells_of(line));
      continue;
    }
    if (!rows.empty()) read_table(rows);
    rows.clear();
    if (line == last_part) break;
    if (line.starts_with("> ")) line.erase(0, 2);
    if (line.starts_with("- ")) line.erase(0, 2);
    const bool title = line.starts_with("#") || line == ">" || line.starts_with("*Les") || line.starts_with("*The") ||
                       line == "**" + std::string(reports::kEssentials.in(language_)) + "**" ||
                       line.starts_with("**" + say("Comment lire «", "How to read “"));
    if (!title) read_prose(words(line));
  }
  return faults_;
}

void ReportReader::read_prose(std::string text) {
  text = std::string(trim(text));
  while (!text.empty()) {
    const auto claim = std::ranges::find_if(claims_, [&](const Claim& one) {
      return std::regex_search(text, one.pattern, std::regex_constants::match_continuous);
    });
    if (claim == claims_.end()) {
      faults_.push_back("not understood: " + text);
      return;
    }
    Match match;
    std::regex_search(text, match, claim->pattern, std::regex_constants::match_continuous);
    met_.insert(static_cast<std::size_t>(claim - claims_.begin()));
    if (claim->check) claim->check(match);
    text = std::string(trim(match.suffix().str()));
  }
}

void ReportReader::read_table(const std::vector<Row>& rows) {
  const Row& title = rows.front();
  const std::vector<Row> body(rows.begin() + 2, rows.end());
  const auto is = [&](std::size_t column, const Label& label) {
    return column < title.size() && title[column] == plain(std::string(label.in(language_)));
  };
  if (is(0, reports::kFigureColumn)) return read_key_figures(body);
  if (is(4, reports::kPathsColumn)) return read_brokers(body);
  if (is(0, reports::kKindColumn)) return read_kinds(rows);
  if (is(1, reports::kPairColumn)) return read_missing(body);
  if (is(0, reports::kProjectColumn)) return read_projects(body);
  if (title.front() == say("mesure", "measure")) return read_departure(body);
  if (title.front() == say("période", "period")) return read_years(body);
  if (title.size() == 5 && is(1, reports::kActorColumn)) return read_held_pairs(body);
  if (title.front().empty()) return read_brokered_kinds(rows);
  faults_.push_back("a table of " + title.front());
}

void ReportReader::read_key_figures(const std::vector<Row>& rows) {
  const auto giant = static_cast<double>(network_.pieces().front().size());
  const auto steps = network_.steps();
  const std::string nothing = "–";
  const std::map<std::string, std::string> counted = {
      {say("densité", "density"), share(network_.density())},
      {say("part de la plus grande composante", "share of the largest component"),
       share(giant / static_cast<double>(network_.actors().size()))},
      {say("distance moyenne", "mean distance"), steps ? decimal(steps->first, 2) : nothing},
      {say("transitivité", "transitivity"), share(network_.transitivity())},
      {say("centralisation d'intermédiarité", "betweenness centralisation"),
       share(PlainNetwork::centralisation(betweenness_))},
      {say("nombre de points d'articulation", "number of articulation actors"), whole(network_.articulation_actors())}};
  for (const Row& row : rows) {
    if (row[0] == say("nombre de communautés", "number of communities")) {
      read_communities(row[1]);
      continue;
    }
    const auto found = counted.find(row[0]);
    if (found == counted.end()) faults_.push_back("not understood: " + row[0]);
    else expect(row[1], found->second, row[0]);
  }
  expect(whole(rows.size()), whole(counted.size() + 1), "key figures");
}

/// No plain means find the groups, but who is alone is in none.
void ReportReader::read_communities(const std::string& said) {
  const std::size_t alone = network_.isolates();
  const std::regex groups(say("(\\d+) groupes? et (\\d+) acteurs? seuls?", "(\\d+) groups? and (\\d+) actors? alone"));
  std::smatch match;
  if (!std::regex_match(said, match, groups)) return expect("0", whole(alone), "actors alone in " + said);
  expect(match[2], whole(alone), "actors alone");
  const auto pieces = network_.pieces();
  const auto with_ties =
      static_cast<std::size_t>(std::ranges::count_if(pieces, [](const auto& one) { return one.size() > 1; }));
  if (std::stoul(match[1]) < with_ties) expect(match[1], whole(with_ties), "groups, one of each piece at least");
}

void ReportReader::read_brokers(const std::vector<Row>& rows) {
  std::vector<double> all;
  for (const auto& [actor, between] : betweenness_) all.push_back(between);
  std::ranges::sort(all, std::greater<>());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const std::size_t actor = actor_called(row[1]);
    expect(row[0], whole(i + 1), "place of " + row[1]);
    expect(row[2], kind(actor), "kind of " + row[1]);
    expect(row[3], whole(network_.partners(actor).size()), "partners of " + row[1]);
    expect(row[4], share(betweenness_.at(actor)), "betweenness of " + row[1]);
    expect(row[4], share(all[i]), "betweenness at place " + row[0]);
    expect(row[5], whole(network_.exclusive(actor).size()), "pairs of " + row[1] + " alone");
  }
}

void ReportReader::read_kinds(const std::vector<Row>& rows) {
  const Row& title = rows.front();
  for (std::size_t i = 2; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const auto within = static_cast<double>(
        network_.ties_within([&](std::size_t a, std::size_t b) { return kind(a) == row[0] && kind(b) == row[0]; }));
    const auto across = static_cast<double>(
        network_.ties_within([&](std::size_t a, std::size_t b) { return (kind(a) == row[0]) != (kind(b) == row[0]); }));
    expect(row[1],
           whole(static_cast<std::size_t>(
               std::ranges::count_if(network_.actors(), [&](std::size_t actor) { return kind(actor) == row[0]; }))),
           "actors of the kind " + row[0]);
    for (std::size_t column = 2; column + 1 < row.size(); ++column) {
      const std::size_t ties = network_.ties_within([&](std::size_t a, std::size_t b) {
        return (kind(a) == row[0] && kind(b) == title[column]) || (kind(b) == row[0] && kind(a) == title[column]);
      });
      expect(row[column], whole(ties), "ties between " + row[0] + " and " + title[column]);
    }
    const double index = (across - within) / (across + within);
    expect(row.back(), decimal(index, std::abs(index) < 0.9995 ? 3 : 2), "E-I index of " + row[0]);
  }
}

void ReportReader::read_brokered_kinds(const std::vector<Row>& rows) {
  const Row& title = rows.front();
  const auto pairs = network_.brokered(hub_);
  for (std::size_t i = 2; i < rows.size(); ++i) {
    for (std::size_t column = 1; column < title.size(); ++column) {
      if (rows[i][column].empty()) continue;
      const auto number = std::ranges::count_if(pairs, [&](const auto& pair) {
        const std::string a = kinds(ecosystem_.actors[pair.first].kind);
        const std::string b = kinds(ecosystem_.actors[pair.second].kind);
        return (a == rows[i][0] && b == title[column]) || (b == rows[i][0] && a == title[column]);
      });
      expect(rows[i][column], whole(static_cast<std::size_t>(number)),
             "pairs of " + rows[i][0] + " and " + title[column]);
    }
  }
}

void ReportReader::read_held_pairs(const std::vector<Row>& rows) {
  held_shown_ = rows.size();
  const auto held = network_.exclusive(hub_);
  for (const Row& row : rows) {
    const std::size_t one = actor_called(row[1]);
    const std::size_t other = actor_called(row[3]);
    expect(row[2], kind(one), "kind of " + row[1]);
    expect(row[4], kind(other), "kind of " + row[3]);
    if (!held.contains(std::minmax(one, other))) faults_.push_back("not held: " + row[1] + " – " + row[3]);
    expect(row[0], without_.steps_from(one).contains(other) ? "" : "●", "mark of " + row[1] + " – " + row[3]);
  }
}

void ReportReader::read_departure(const std::vector<Row>& rows) {
  const auto values = [this](const PlainNetwork& network, const std::map<std::size_t, double>& shares) {
    const auto steps = network.steps();
    const auto giant = network.pieces().front().size();
    const auto most = std::ranges::max_element(shares, {}, [](const auto& one) { return one.second; });
    return std::map<std::string, std::string>{
        {say("nombre d'acteurs", "number of actors"), whole(network.actors().size())},
        {say("nombre de liens", "number of ties"), whole(network.ties())},
        {say("nombre de composantes", "number of components"), whole(network.pieces().size())},
        {say("taille de la plus grande composante", "size of the largest component"), whole(giant)},
        {say("part de la plus grande composante", "share of the largest component"),
         share(static_cast<double>(giant) / static_cast<double>(network.actors().size()))},
        {say("distance moyenne", "mean distance"), steps ? decimal(steps->first, 2) : "–"},
        {say("efficacité globale", "global efficiency"), share(network.efficiency())},
        {say("fragmentation", "fragmentation"), share(network.fragmentation())},
        {say("acteurs sans partenaire", "actors without partner"), whole(network.isolates())},
        {say("premier intermédiaire", "main go-between"),
         most->second > 0 ? ecosystem_.actors[most->first].name : "–"}};
  };
  const auto with = values(network_, betweenness_);
  const auto without = values(without_, without_betweenness_);
  for (const Row& row : rows) {
    if (!with.contains(row[0])) {
      faults_.push_back("not understood: " + row[0]);
      continue;
    }
    expect(row[1], with.at(row[0]), row[0] + " with it");
    expect(row[2], without.at(row[0]), row[0] + " without it");
  }
  expect(whole(rows.size()), whole(with.size()), "rows of what changes");
}

void ReportReader::read_missing(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const std::size_t dash = row[1].find(" – ");
    const std::size_t one = actor_called(row[1].substr(0, dash));
    const std::size_t other = actor_called(row[1].substr(dash + std::string(" – ").size()));
    if (network_.partners(one).contains(other)) faults_.push_back("tied already: " + row[1]);
    std::size_t shared = 0;
    for (const std::size_t partner : network_.partners(one))
      shared += network_.partners(other).contains(partner) ? 1U : 0U;
    const std::regex clause(say("(\\d+|Un) partenaires? communs?", "(\\d+|One) shared partners?"));
    std::smatch match;
    if (std::regex_search(row[2], match, clause))
      expect(match[1] == "Un" || match[1] == "One" ? "1" : match[1].str(), whole(shared),
             "shared partners of " + row[1]);
    else if (shared > 0 || shared_) faults_.push_back("shared partners are not told: " + row[1]);
  }
}

void ReportReader::read_projects(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const auto project =
        std::ranges::find_if(ecosystem_.projects, [&](const Project& one) { return plain(one.name) == row[0]; });
    if (project == ecosystem_.projects.end()) {
      faults_.push_back("no such project: " + row[0]);
      continue;
    }
    const ProjectId id(static_cast<std::size_t>(project - ecosystem_.projects.begin()));
    std::set<ActorId> members;
    std::set<KindId> of_kinds;
    std::set<std::string> leads;
    for (const Participation& one : ecosystem_.participations) {
      if (one.project != id) continue;
      members.insert(one.actor);
      of_kinds.insert(ecosystem_[one.actor].kind);
      if (one.role == Role::lead) leads.insert(ecosystem_[one.actor].name);
    }
    expect(row[1], project->status ? label(ecosystem_, *project->status, language_) : say("sans statut", "no status"),
           "status of " + row[0]);
    expect(row[2], when(project->period), "when " + row[0] + " was");
    expect(row[3], whole(members.size()), "actors of " + row[0]);
    expect(row[4], whole(of_kinds.size()), "kinds in " + row[0]);
    if (leads.empty()) expect(row[5], "–", "who leads " + row[0]);
    else expect_names(row[5], leads);
  }
}

void ReportReader::read_years(const std::vector<Row>& rows) {
  const auto both = [this](std::size_t without, std::size_t with) {
    return without == with ? whole(without) : whole(without) + " → " + whole(with);
  };
  for (const Row& row : rows) {
    const int year = std::stoi(row[0]);
    const PlainNetwork dated = of_year(year, false);
    const PlainNetwork all = of_year(year, true);
    expect(row[1], both(dated.actors().size(), all.actors().size()), "actors of " + row[0]);
    expect(row[2], both(dated.ties(), all.ties()), "ties of " + row[0]);
    const Date date{static_cast<std::int16_t>(year), 0, 0};
    const auto active = std::ranges::count_if(ecosystem_.projects, [&](const Project& one) {
      return (one.period.start || one.period.end) && one.period.overlaps({date, date});
    });
    expect(row[3], whole(static_cast<std::size_t>(active)), "projects of " + row[0]);
    const bool there = dated.actors().contains(hub_) && dated.actors().size() > 2;
    expect(row[4], there ? share(dated.betweenness().at(hub_)) : "–", "the hub's share in " + row[0]);
  }
}

PlainNetwork ReportReader::of_year(int year, bool with_undated) const {
  const Date date{static_cast<std::int16_t>(year), 0, 0};
  const auto counts = [=, this](const Period& own, std::optional<ProjectId> project) {
    const Period period = own.start || own.end || !project ? own : ecosystem_[*project].period;
    if (!period.start && !period.end) return with_undated;
    return period.overlaps({date, date});
  };
  return PlainNetwork(ecosystem_, {[=](const Participation& row) { return counts(row.period, row.project); },
                                   [=](const Tie& row) { return counts(row.period, row.project); }});
}

void ReportReader::expect(const std::string& said, const std::string& counted, const std::string& what) {
  if (plain(said) != plain(counted)) faults_.push_back(fmt::format("{}: '{}', counted '{}'", what, said, counted));
}

void ReportReader::expect_names(const std::string& said, const std::set<std::string>& names) {
  std::string rest = said;
  std::vector<std::string> longest;
  for (const std::string& name : names) longest.push_back(plain(name));
  std::ranges::sort(longest, std::greater<>(), [](const std::string& one) { return one.size(); });
  std::size_t left = 0;
  for (const std::string& name : longest) {
    const std::size_t at = rest.find(name);
    if (at == std::string::npos) ++left;
    else rest.replace(at, name.size(), "\t");
  }
  std::smatch more;
  const std::regex others(say("\t et (\\d+) autres$", "\t and (\\d+) others$"));
  const bool cut = std::regex_search(rest, more, others);
  if (left != (cut ? std::stoul(more[1].str()) : 0U)) faults_.push_back("names of " + said);
  if (cut) rest = rest.substr(0, static_cast<std::size_t>(more.position()) + 1);
  const std::regex list(say("\"?\t\"?(?:(?:,| et| ·) \"?\t\"?)*", "\"?\t\"?(?:(?:,| and| ·) \"?\t\"?)*"));
  if (!std::regex_match(rest, list)) faults_.push_back("not a list of those counted: " + said);
}

std::string ReportReader::say(const std::string& french, const std::string& english) const {
  return language_ == Language::french ? french : english;
}

std::string ReportReader::whole(std::size_t count) const {
  return plain(to_readable(static_cast<std::int64_t>(count), language_));
}

std::string ReportReader::decimal(double value, int decimals) const {
  return plain(to_readable(value, decimals, language_));
}

std::string ReportReader::share(std::optional<double> value) const {
  return value ? plain(Wording(language_).percent(*value, 1)) : "–";
}

std::size_t ReportReader::actor_called(const std::string& name) {
  const auto found = std::ranges::find_if(ecosystem_.actors, [&](const Actor& one) { return plain(one.name) == name; });
  if (found != ecosystem_.actors.end()) return static_cast<std::size_t>(found - ecosystem_.actors.begin());
  faults_.push_back("no such actor: " + name);
  return 0;
}

std::string ReportReader::kind(std::size_t actor) const {
  return plain(std::string(ecosystem_[ecosystem_.actors[actor].kind].label.in(language_)));
}

std::string ReportReader::kinds(const KindId& kind) const {
  return plain(std::string(ecosystem_[kind].plural.in(language_)));
}

std::string ReportReader::date(const Date& date) const {
  return plain(Wording(language_).date({date.year, date.month, date.day}));
}

std::string ReportReader::when(const Period& period) const {
  if (!period.start && !period.end) return "–";
  if (!period.end) return say("depuis ", "since ") + date(*period.start);
  if (!period.start) return say("jusqu'en ", "until ") + date(*period.end);
  if (period.start == period.end) return date(*period.start);
  const bool years = period.start->month == 0 && period.end->month == 0;
  return date(*period.start) + (years ? "–" : " – ") + date(*period.end);
}

}  // namespace maillage::testing
