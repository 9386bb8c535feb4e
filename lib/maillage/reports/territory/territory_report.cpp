// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/territory_report.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/document/inline_svg.h"
#include "maillage/drawing/charts/grid_charts.h"
#include "maillage/drawing/charts/line_chart.h"
#include "maillage/drawing/charts/time_chart.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/model/date_words.h"
#include "maillage/reports/hub/hub_sentences.h"
#include "maillage/reports/measures/communities_words.h"
#include "maillage/reports/measures/group_tables.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/territory/report_messages.h"
#include "maillage/reports/territory/report_rows.h"
#include "maillage/reports/territory/report_sentences.h"
#include "maillage/reports/territory/report_traces.h"
#include "maillage/reports/timeline/timeline_notes.h"
#include "maillage/reports/weaving/evaluation_table.h"

namespace maillage::reports {
namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t kBrokersInReport = 10;
constexpr std::size_t kMostProjects = 60;  ///< rows of a table of them
constexpr std::size_t kNamesInSentence = 5;
constexpr std::size_t kLargestNamed = 3;
constexpr std::size_t kLinksInBrief = 3;

/// What the first page tells of the whole network, beside the number of actors and ties.
constexpr std::array<std::string_view, 7> kKeyMeasures = {"network.density",
                                                          "network.giant_share",
                                                          "network.average_path_length_finite",
                                                          "network.transitivity",
                                                          "network.centralization_betweenness",
                                                          "network.n_articulation",
                                                          "network.communities"};

/// Of a timeline, what a page in portrait has room for.
constexpr std::array<std::string_view, 6> kYearColumns = {"period",   "actors",    "ties",
                                                          "projects", "hub_share", "hub_range"};

/// Parts on who connects whom, which say nothing without ties.
constexpr std::array kPartsOnTies = {ReportPart::connections, ReportPart::hub, ReportPart::without,
                                     ReportPart::missing};

/// Writes one report.
class ReportWriter {
 public:
  ReportWriter(const ReportFacts& facts, const ReportPlan& plan, Language language)
      : facts_(facts),
        plan_(plan),
        study_(facts.hub.study),
        network_(study_.network()),
        language_(language),
        wording_(language),
        traces_(language),
        brokers_(find_broker_rows(study_, kBrokersInReport)),
        projects_(find_project_rows(study_)) {}

  Document write() {
    begin();
    for (const ReportPart part : plan_.parts) {
      if (!is_left_out(part)) add(part);
    }
    return std::move(document_);
  }

  Document write_brief() {
    begin();
    add_paragraphs(document_, {who_is_there(), how_they_hold()});
    add_map(FigurePlace::in_text);
    const auto box = [this](std::size_t links) {
      return Callout{.title = text(kEssentials),
                     .paragraphs = essential_paragraphs(facts_, links, ReasonLength::first, language_)};
    };
    std::size_t links = kLinksInBrief;
    document_.blocks.emplace_back(box(links));
    // As many links to make as the page has room for.
    while (links > 0 && pages_on_paper(document_) > 1) document_.blocks.back() = box(--links);
    return std::move(document_);
  }

 private:
  [[nodiscard]] const Ecosystem& ecosystem() const { return study_.ecosystem(); }
  [[nodiscard]] std::string text(const Label& label) const { return std::string(label.in(language_)); }
  [[nodiscard]] std::string name(NodeId node) const { return escape_marks(network_[node].name); }
  [[nodiscard]] std::string whole(std::size_t count) const { return wording_.number(count); }

  void begin() {
    document_.language = language_;
    const std::string& named = plan_.title.empty() ? ecosystem().title : plan_.title;
    document_.title = named.empty() ? text(kReportTitle) : named;
    document_.subtitle = plan_.subtitle.empty() ? text(kReportSubtitle) : plan_.subtitle;
    document_.source = sentence(stated_selection(study_), language_);
  }

  [[nodiscard]] bool without_ties() const { return network_.edge_count() == 0; }

  /// Nothing is known for it: it has no place among all parts, but one who asks for it is told why it is empty.
  [[nodiscard]] bool is_empty(ReportPart part) const {
    if (part == ReportPart::pillars) return !facts_.pillars;
    return without_ties() && std::ranges::find(kPartsOnTies, part) != kPartsOnTies.end();
  }
  [[nodiscard]] bool is_left_out(ReportPart part) const {
    return is_empty(part) && plan_.parts == all_report_parts() && !plan_.words.contains(part);
  }

  void add(ReportPart part) {
    traces_.begin(part);
    if (!document_.blocks.empty() && page_ends_) document_.blocks.emplace_back(PageBreak());
    page_ends_ = part == ReportPart::territory;
    document_.blocks.emplace_back(Heading{title_of(part, language_)});
    if (const auto own = plan_.words.find(part); own != plan_.words.end())
      document_.blocks.emplace_back(Paragraph{Prose::marked(own->second)});
    if (is_empty(part)) return add_paragraphs(document_, {text(part == ReportPart::pillars ? kNoGrid : kNobodyTied)});
    switch (part) {
      case ReportPart::territory: return add_territory();
      case ReportPart::map: return add_map(FigurePlace::landscape_page);
      case ReportPart::connections: return add_connections();
      case ReportPart::hub: return add_hub();
      case ReportPart::without: return add_without();
      case ReportPart::missing: return add_missing();
      case ReportPart::projects: return add_projects();
      case ReportPart::pillars: return add_pillars();
      case ReportPart::change: return add_change();
      case ReportPart::data: return add_data();
      case ReportPart::numbers: return add_numbers();
    }
  }

  // Values of measures, told and traced

  [[nodiscard]] std::optional<double> value(std::string_view id) const {
    const auto found =
        std::ranges::find_if(facts_.summary.measures, [&](const auto& one) { return one.first->id == id; });
    return found == facts_.summary.measures.end() ? std::nullopt : found->second;
  }
  [[nodiscard]] std::size_t count(std::string_view id) const { return static_cast<std::size_t>(value(id).value_or(0)); }

  std::string told(std::string_view id) {
    const Measure& measure = *find_measure(id);
    const std::string shown = counts_communities(measure) ? communities_in_words(value(id), network_, language_)
                                                          : readable(value(id), measure.format, language_);
    traces_.add(id, shown);
    return shown;
  }

  /// `source`: commands and ids of measures as code; see Prose::marked().
  void trace_table(const std::string& table, std::size_t rows, const std::string& source) {
    traces_.add(table, wording_.counted(rows, kRowNoun), Prose::marked(source));
  }
  void trace_table(const Label& table, std::size_t rows, const std::string& source) {
    trace_table(text(table), rows, source);
  }
  /// What is typed to have the same of the actor of the report.
  [[nodiscard]] std::string about_the_hub(const std::string& command) const {
    return "`" + command + " " + typed(network_[facts_.hub.report.actor].id) + "`";
  }

  void add_table(const Table& table) { document_.blocks.emplace_back(to_block(table)); }

  /// A box that says how to read the figure of this title.
  [[nodiscard]] Callout reading(const std::string& title, const Label& words) const {
    return {.title = kHowToRead.in(language_, title), .paragraphs = {Prose(text(words))}};
  }

  /// The box on how to read it stands below it: above, it would take the room of the figure. Or told in words where
  /// there are to be no figures. `draw`: its SVG.
  template <typename Draw>
  void add_figure(std::optional<Callout> reading, const std::string& shows, FigurePlace place, Draw draw) {
    if (!plan_.figures) return add_paragraphs(document_, {escape_marks(shows)});
    document_.blocks.emplace_back(
        FigureBlock{.svg = described_svg(draw(), shows), .alternative = shows, .place = place});
    if (reading) document_.blocks.emplace_back(std::move(*reading));
  }

  // The territory on one page

  [[nodiscard]] std::string who_is_there() {
    Strings kinds;
    for (const auto& [kind, number] : facts_.summary.kinds)
      kinds.push_back(kHowMany.in(
          language_,
          escape_marks((wording_.is_singular(static_cast<double>(number)) ? kind->label : kind->plural).in(language_)),
          number));
    traces_.add("network.n", whole(network_.size()));
    std::string sentences = kWhoIsThere.in(language_, network_.size(), wording_.list(kinds));
    if (!projects_.empty()) {
      traces_.add(text(kProjectCount), whole(projects_.size()),
                  Prose("maillage measure --of projects", Emphasis::code));
      sentences += " " + kMeetInProjects.in(language_, projects_.size());
    }
    traces_.add("network.m", whole(network_.edge_count()));
    const auto origin = static_cast<std::size_t>(study_.question().origin);
    return sentences + " " + kTiedBy.in(language_, network_.edge_count(), text(kTiedWhen.at(origin)));
  }

  [[nodiscard]] std::vector<NodeId> alone() const {
    std::vector<NodeId> nodes;
    for (std::size_t i = 0; i < network_.size(); ++i) {
      if (network_.neighbours(NodeId(i)).empty()) nodes.emplace_back(i);
    }
    return nodes;
  }

  [[nodiscard]] std::string how_they_hold() {
    const std::size_t size = network_.size();
    if (without_ties()) return text(kNobodyTied);
    const std::size_t giant = count("network.giant_size");
    const double mean = 2.0 * static_cast<double>(network_.edge_count()) / static_cast<double>(size);
    std::string sentences = kMeanDegree.in(language_, Count(mean, 1));
    traces_.add(text(kMeanPartners), wording_.number(mean, 1), "2 × network.m / network.n");
    traces_.add("network.giant_size", whole(giant));
    sentences += " " + (giant == size ? text(kAllTogether) : kTogether.in(language_, giant, size)) + " " +
                 steps_sentence(facts_.summary, language_);
    const std::vector<NodeId> isolates = alone();
    if (isolates.empty()) return sentences;
    return sentences + " " +
           kAlone.in(language_, isolates.size(), listed(isolates, facts_.hub, kNamesInSentence, language_));
  }

  [[nodiscard]] Table key_figures() {
    Table table{.id = "key_figures",
                .language = language_,
                .columns = {text_column("figure", kFigureColumn), number_column("value", kAmountColumn),
                            text_column("says", kSaysColumn)}};
    for (const std::string_view id : kKeyMeasures) {
      const Measure& measure = *find_measure(id);
      table.rows.push_back({Cell::named(id, measure.name.in(language_)), Cell::named(id, told(id)),
                            Cell::text(Wording::upper_first(measure.meaning.in(language_)))});
    }
    return table;
  }

  void add_territory() {
    add_paragraphs(document_, {who_is_there(), how_they_hold()});
    document_.blocks.emplace_back(Callout{
        .title = text(kEssentials), .paragraphs = essential_paragraphs(facts_, 1, ReasonLength::whole, language_)});
    if (!without_ties()) add_table(key_figures());
  }

  // Figures

  void add_map(FigurePlace place) {
    const bool on_a_page = place == FigurePlace::landscape_page;
    add_figure(on_a_page ? std::optional(reading(text(kMapTitle), kMapReading)) : std::nullopt,
               kMapShows.in(language_, network_.size(), network_.edge_count(),
                            largest_marks_sentence(brokers_, network_, language_)),
               place, [&] {
                 return draw_figure(study_, {.language = language_,
                                             .page = on_a_page ? PageSize::a4_landscape : PageSize::screen,
                                             .style = on_a_page ? FigureStyle::print : FigureStyle::screen,
                                             .title = text(kMapTitle)})
                     .svg;
               });
  }

  void add_projects_figure() {
    Question question = study_.question();
    question.two_mode = true;
    const Study both = study_.asking(std::move(question));
    Strings names;
    for (const ProjectRow& row : projects_) {
      if (names.size() < kLargestNamed) names.push_back(ecosystem()[row.project].name);
    }
    const std::size_t actors = both.network().size() - projects_.size();
    add_figure(
        reading(text(kProjectsTitle), kProjectsReading),
        kProjectsShow.in(language_, projects_.size(), actors, kLargestProjects.in(language_, wording_.list(names))),
        FigurePlace::landscape_page, [&] {
          FigureOptions options{.language = language_, .page = PageSize::a4_landscape, .title = text(kProjectsTitle)};
          options.layout.engine = "two-mode";
          options.size_measure = "degree";
          return draw_figure(both, options).svg;
        });
  }

  // The other parts

  void add_connections() {
    if (brokers_.empty()) add_paragraphs(document_, {text(kNobodyBetween)});
    else {
      add_paragraphs(document_, {text(kBrokersLead)});
      add_table(brokers_table(brokers_, study_, language_));
      trace_table(kBrokersTable, brokers_.size(), "`degree`, `betweenness_normalized`, `brokered_exclusive`");
    }
    if (facts_.summary.kinds.size() < 2) return;
    const auto across = find_measure("network.ei_external_ties")->compute(study_).front();
    const double share = across.value_or(0) / static_cast<double>(network_.edge_count());
    traces_.add("network.ei_external_ties", readable(across, ValueFormat::integer, language_));
    add_paragraphs(document_, {kAcrossKinds.in(language_, static_cast<std::size_t>(across.value_or(0)),
                                               network_.edge_count(), wording_.percent(share, 1))});
    const Table kinds = kinds_table(ecosystem(), network_, language_);
    add_table(kinds);
    trace_table(kKindsTable, kinds.rows.size(), "`maillage measure --of kinds`");
  }

  void add_part_of_hub(const SheetSection& section) {
    document_.blocks.emplace_back(Heading{Prose::marked(section.title), 3});
    add_paragraphs(document_, section.before);
    if (section.table) {
      add_table(*section.table);
      const std::size_t rows = section.table->rows.size();
      const std::string pairs = section.table->id == "held" ? "--pairs " + std::to_string(rows) + " " : "";
      trace_table(kTableCalled.in(language_, wording_.quoted(section.title)), rows,
                  about_the_hub("maillage hub " + pairs + "--actor"));
    }
    add_paragraphs(document_, section.after);
  }

  void add_hub() {
    add_paragraphs(document_,
                   {who_the_hub_is(facts_.hub, language_) + " " + connection_sentences(facts_.hub, language_)});
    for (const ActorValue& one : facts_.hub.report.values)
      traces_.add(one.measure->id, readable(one.value, one.measure->format, language_));
    std::vector<SheetSection> sections = sections_in_brief(facts_.hub, language_);
    sections.pop_back();
    for (const SheetSection& section : sections) add_part_of_hub(section);
  }

  void add_without() {
    add_paragraphs(document_, {kWithoutWhom.in(language_, name(facts_.hub.report.actor)) + " " +
                               departure_sentences(facts_.hub, language_)});
    const SheetSection section = sections_in_brief(facts_.hub, language_).back();
    add_table(*section.table);
    add_paragraphs(document_, section.after);
    add_paragraphs(document_, {text(kWithoutNote)});
    trace_table(kWithoutTable, section.table->rows.size(), about_the_hub("maillage hub --actor"));
  }

  void add_missing() {
    const auto& found = facts_.missing.found;
    if (found.list.empty()) return add_paragraphs(document_, {text(kNoLinkToMake)});
    add_paragraphs(document_, missing_sentences(facts_.missing, facts_.hub, language_));
    add_table(missing_table(facts_.missing, language_));
    if (facts_.missing.judged) {
      if (const auto judged = judgement(*facts_.missing.judged, {}, language_)) add_paragraphs(document_, {*judged});
    }
    std::string command = "maillage suggest --top " + std::to_string(facts_.links_asked);
    if (found.hub) command += " --hub " + typed(facts_.missing.evidence.network()[*found.hub].id);
    trace_table(kLinksTable, found.list.size(), "`" + command + "`");
  }

  void add_projects() {
    if (projects_.empty()) return add_paragraphs(document_, {text(kNoProjects)});
    add_paragraphs(document_, {kByStatus.in(language_, projects_.size(), statuses(projects_, study_, language_))});
    if (const std::string repeated = repeated_roles_sentence(study_, language_); !repeated.empty())
      add_paragraphs(document_, {repeated});
    std::vector<ProjectRow> shown = projects_;
    if (shown.size() > kMostProjects) shown.resize(kMostProjects);
    add_table(projects_table(shown, study_, language_));
    if (shown.size() < projects_.size())
      add_paragraphs(document_, {kMoreProjects.in(language_, projects_.size() - shown.size())});
    trace_table(kProjectsTable, projects_.size(), "`project.participants`, `project.kinds`");
    add_projects_figure();
  }

  void add_pillars() {
    const ScoreFacts& pillars = *facts_.pillars;
    const std::string sentence = pillars_in_a_sentence(pillars, language_);
    add_paragraphs(document_, {sentence});
    const auto dots = score_dots(pillars, language_);
    if (!dots) return;
    Table table = score_table(pillars, ScoreTable::scores, language_);
    table.rows.resize(std::min(dots->rows.size(), kMostProjects));
    add_table(table);
    if (table.rows.size() < dots->rows.size())
      add_paragraphs(document_, {kMoreProjects.in(language_, dots->rows.size() - table.rows.size())});
    for (const std::string& note : table.notes) add_paragraphs(document_, {escape_marks(note)});
    trace_table(kPillarsTable, dots->rows.size(), "`maillage score`");
    add_figure(reading(dots->title, kDotsReading),
               kDotsShow.in(language_, dots->rows.size(), dots->columns.size() - 1, Prose::marked(sentence).text()),
               FigurePlace::landscape_page, [&] { return write_figure(*draw_dots(*dots), OutputFormat::svg); });
  }

  void add_change() {
    if (!facts_.change || facts_.change->timeline.periods.empty())
      return add_paragraphs(document_, {no_change_sentence(study_, language_)});
    const TimelineFacts& change = *facts_.change;
    const std::string sentence = change_in_a_sentence(change, language_);
    add_paragraphs(document_, {sentence});
    const Table table = timeline_table(change, language_);
    add_table(with_columns(table, kYearColumns));
    for (const std::string& note : counted_notes(change, language_)) add_paragraphs(document_, {escape_marks(note)});
    trace_table(kYearsTable, table.rows.size(), timeline_command());
    const auto place = FigurePlace::landscape_page;
    if (change.timeline.periods.size() > 1) {
      const LineChart lines = timeline_lines(change, language_);
      add_figure(reading(lines.title, kChangeReading), kLinesShow.in(language_, sentence), place,
                 [&] { return write_figure(*draw_lines(lines), OutputFormat::svg); });
    }
    if (const auto bars = projects_in_time(change, language_)) add_bars(*bars);
  }

  /// A figure for each page that they need.
  void add_bars(const TimeChart& bars) {
    const std::string shows = kBarsShow.in(language_, bars.bars.size());
    if (!plan_.figures) return add_paragraphs(document_, {escape_marks(shows)});
    const auto pages = draw_bars(bars);
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const std::string of = pages.size() > 1 ? " " + kPageOfFigure.in(language_, i + 1, pages.size()) : "";
      add_figure(std::nullopt, shows + of, FigurePlace::landscape_page,
                 [&] { return write_figure(*pages[i], OutputFormat::svg); });
    }
  }

  [[nodiscard]] std::string timeline_command() const {
    const auto& hub = facts_.change->timeline.hub;
    return "`maillage timeline" + (hub ? " --actor " + typed(ecosystem()[*hub].id) : "") + "`";
  }

  void add_data() {
    add_paragraphs(document_, {text(kDataLead)});
    Strings items;
    const std::string counted = sentence(stated_selection(study_), language_);
    if (!counted.empty()) items.push_back(kCounted.in(language_, Wording::lower_first(counted)));
    if (const std::string left = left_out_sentence(facts_.summary, language_); !left.empty()) items.push_back(left);
    for (const std::string& gap : gap_sentences(study_, language_)) items.push_back(gap);
    for (std::string& absent : absences()) items.push_back(std::move(absent));
    if (std::string findings = findings_sentence(facts_.findings, language_); !findings.empty())
      items.push_back(std::move(findings));
    ItemList list;
    for (const std::string& item : items) list.items.push_back(Prose::marked(item));
    document_.blocks.emplace_back(std::move(list));
  }

  /// Of parts that are left out, why.
  [[nodiscard]] Strings absences() const {
    Strings sentences;
    Strings parts;
    for (const ReportPart part : kPartsOnTies) {
      if (is_left_out(part)) parts.push_back(wording_.quoted(title_of(part, language_)));
    }
    if (!parts.empty()) sentences.push_back(kPartsWithoutTies.in(language_, wording_.list(parts)));
    if (is_left_out(ReportPart::pillars) && !projects_.empty()) sentences.push_back(text(kNoGridToMark));
    return sentences;
  }

  void add_numbers() {
    traces_.add(text(kProgramRow), "maillage " MAILLAGE_VERSION, Prose("maillage --version", Emphasis::code));
    add_paragraphs(document_, {text(kNumbersLead)});
    add_table(traces_.table());
  }

  const ReportFacts& facts_;
  const ReportPlan& plan_;
  const Study& study_;
  const Network& network_;
  Language language_;
  Wording wording_;
  Traces traces_;
  std::vector<BrokerRow> brokers_;
  std::vector<ProjectRow> projects_;
  bool page_ends_ = false;  ///< what is told next begins a page
  Document document_;
};

}  // namespace

Document territory_report(const ReportFacts& facts, const ReportPlan& plan, Language language) {
  return ReportWriter(facts, plan, language).write();
}

Document territory_brief(const ReportFacts& facts, const ReportPlan& plan, Language language) {
  return ReportWriter(facts, plan, language).write_brief();
}

std::vector<Table> report_tables(const ReportFacts& facts, Language language) {
  const Study& study = facts.hub.study;
  std::vector<Table> tables = {
      summary_table(facts.summary, language), brokers_table(find_broker_rows(study, kBrokersInReport), study, language),
      kinds_table(study.ecosystem(), study.network(), language), suggestions_table(facts.missing, language),
      projects_table(find_project_rows(study), study, language)};
  if (facts.pillars) tables.push_back(score_table(*facts.pillars, ScoreTable::scores, language));
  if (facts.change) tables.push_back(timeline_table(*facts.change, language));
  std::erase_if(tables, [](const Table& table) { return table.rows.empty(); });
  return tables;
}

}  // namespace maillage::reports
