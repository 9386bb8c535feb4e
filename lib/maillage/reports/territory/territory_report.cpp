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
#include "maillage/weaving/suggest.h"

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
constexpr std::array<std::string_view, 5> kYearColumns = {"period", "actors", "ties", "projects", "hub_share"};

enum class ReasonLength : std::uint8_t { whole, first };

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
    for (const ReportPart part : plan_.parts) add(part);
    return std::move(document_);
  }

  Document write_brief() {
    begin();
    add_paragraphs(document_, {who_is_there(), how_they_hold()});
    add_map(FigurePlace::in_text);
    const auto box = [this](std::size_t links) {
      return Callout{.title = text(kEssentials), .paragraphs = essentials(links, ReasonLength::first)};
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

  void add(ReportPart part) {
    traces_.begin(part);
    if (!document_.blocks.empty() && page_ends_) document_.blocks.emplace_back(PageBreak());
    page_ends_ = part == ReportPart::territory;
    document_.blocks.emplace_back(Heading{title_of(part, language_)});
    if (const auto own = plan_.words.find(part); own != plan_.words.end())
      document_.blocks.emplace_back(Paragraph{Prose::marked(own->second)});
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
    const std::string shown = readable(value(id), measure.format, language_);
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

  /// A box that says how to read what stands beside it.
  void add_reading(const Label& reading) {
    document_.blocks.emplace_back(Callout{.title = text(kHowToRead), .paragraphs = {Prose(text(reading))}});
  }

  /// With the box on how to read it, or told in words where there are to be no figures. `draw`: its SVG.
  template <typename Draw>
  void add_figure(const Label* reading, const std::string& shows, FigurePlace place, Draw draw) {
    if (!plan_.figures) return add_paragraphs(document_, {escape_marks(shows)});
    if (reading != nullptr) add_reading(*reading);
    document_.blocks.emplace_back(
        FigureBlock{.svg = described_svg(draw(), shows), .alternative = shows, .place = place});
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
    if (network_.edge_count() == 0) return text(kNobodyTied);
    const std::size_t giant = count("network.giant_size");
    const double mean = 2.0 * static_cast<double>(network_.edge_count()) / static_cast<double>(size);
    std::string sentences = kMeanDegree.in(language_, Count(mean, 1));
    traces_.add(text(kMeanPartners), wording_.number(mean, 1), "2 × network.m / network.n");
    traces_.add("network.giant_size", whole(giant));
    sentences += " " + (giant == size ? text(kAllTogether) : kTogether.in(language_, giant, size)) + " " + steps();
    const std::vector<NodeId> isolates = alone();
    if (isolates.empty()) return sentences;
    return sentences + " " +
           kAlone.in(language_, isolates.size(), listed(isolates, facts_.hub, kNamesInSentence, language_));
  }

  /// \pre some are tied
  [[nodiscard]] std::string steps() const {
    const std::size_t most = count("network.diameter_finite");
    if (most == 1) return text(kOneStep);
    return kSteps.in(language_, Count(value("network.average_path_length_finite").value_or(0), 1), most);
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

  /// The first clause of a reason, or all of them.
  [[nodiscard]] std::string why(const Suggestion& link, ReasonLength length) const {
    const SentenceStyle style{language_, [](const std::string& one) { return escape_marks(one); }};
    const std::string whole = reason(link, facts_.missing.evidence, facts_.missing.found.hub, style);
    const std::size_t end = whole.find(wording_.semicolon());
    return length == ReasonLength::whole || end == std::string::npos ? whole : whole.substr(0, end) + ".";
  }

  /// At most `most` links to make, each with its reason.
  [[nodiscard]] std::vector<Prose> essentials(std::size_t most, ReasonLength length) const {
    std::string hub = hub_in_a_sentence(facts_.hub, language_);
    if (count("network.m") > 0) hub += " " + departure_sentences(facts_.hub, language_);
    std::vector<Prose> paragraphs = {Prose::marked(hub)};
    const auto& list = facts_.missing.found.list;
    if (list.empty()) paragraphs.emplace_back(text(kNoLinkToMake));
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
      const Network& now = facts_.missing.evidence.network();
      const auto of = [&](NodeId node) { return escape_marks(now[node].name); };
      const auto& message = i == 0 ? kFirstLink : kNextLink;
      paragraphs.push_back(
          Prose::marked(message.in(language_, of(list[i].facts.a), of(list[i].facts.b), why(list[i], length))));
    }
    return paragraphs;
  }

  void add_territory() {
    add_paragraphs(document_, {who_is_there(), how_they_hold()});
    document_.blocks.emplace_back(
        Callout{.title = text(kEssentials), .paragraphs = essentials(1, ReasonLength::whole)});
    add_table(key_figures());
  }

  // Figures

  [[nodiscard]] std::string largest_marks() const {
    Strings names;
    for (const BrokerRow& row : brokers_) {
      if (names.size() < kLargestNamed) names.push_back(network_[row.node].name);
    }
    return names.empty() ? text(kNobodyBetween) : kMapLargest.in(language_, wording_.list(names));
  }

  void add_map(FigurePlace place) {
    const bool on_a_page = place == FigurePlace::landscape_page;
    add_figure(on_a_page ? &kMapReading : nullptr,
               kMapShows.in(language_, network_.size(), network_.edge_count(), largest_marks()), place, [&] {
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
        &kProjectsReading,
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
    if (network_.edge_count() == 0 || facts_.summary.kinds.size() < 2) return;
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
    std::vector<ProjectRow> shown = projects_;
    if (shown.size() > kMostProjects) shown.resize(kMostProjects);
    add_table(projects_table(shown, study_, language_));
    if (shown.size() < projects_.size())
      add_paragraphs(document_, {kMoreProjects.in(language_, projects_.size() - shown.size())});
    trace_table(kProjectsTable, projects_.size(), "`project.participants`, `project.kinds`");
    add_projects_figure();
  }

  void add_pillars() {
    if (!facts_.pillars) return add_paragraphs(document_, {text(kNoGrid)});
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
    add_figure(&kDotsReading,
               kDotsShow.in(language_, dots->rows.size(), dots->columns.size() - 1, Prose::marked(sentence).text()),
               FigurePlace::landscape_page, [&] { return write_figure(*draw_dots(*dots), OutputFormat::svg); });
  }

  /// Why there is no table of years.
  [[nodiscard]] std::string no_change() const {
    const std::vector<Period> years = known_years(study_);
    if (years.size() <= kMostPeriods) return text(kNoYears);
    return kTooManyYears.in(language_, in_words(years.front(), language_), in_words(years.back(), language_));
  }

  void add_change() {
    if (!facts_.change || facts_.change->timeline.periods.empty()) return add_paragraphs(document_, {no_change()});
    const TimelineFacts& change = *facts_.change;
    const std::string sentence = change_in_a_sentence(change, language_);
    add_paragraphs(document_, {sentence});
    const Table table = timeline_table(change, language_);
    add_table(with_columns(table, kYearColumns));
    for (const std::string& note : counted_notes(change, language_)) add_paragraphs(document_, {escape_marks(note)});
    trace_table(kYearsTable, table.rows.size(), timeline_command());
    const auto place = FigurePlace::landscape_page;
    if (change.timeline.periods.size() > 1) {
      add_figure(&kChangeReading, kLinesShow.in(language_, sentence), place,
                 [&] { return write_figure(*draw_lines(timeline_lines(change, language_)), OutputFormat::svg); });
    }
    if (const auto bars = projects_in_time(change, language_)) {
      add_figure(nullptr, kBarsShow.in(language_, bars->bars.size()), place,
                 [&] { return write_figure(*draw_bars(*bars), OutputFormat::svg); });
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
    for (const std::string& gap : gap_sentences(study_, language_)) items.push_back(gap);
    if (std::string findings = findings_sentence(facts_.findings, language_); !findings.empty())
      items.push_back(std::move(findings));
    ItemList list;
    for (const std::string& item : items) list.items.push_back(Prose::marked(item));
    document_.blocks.emplace_back(std::move(list));
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
