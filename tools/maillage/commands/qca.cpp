// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <filesystem>
#include <optional>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/io/cases/case_columns.h"
#include "maillage/measures/study.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/qca_messages.h"
#include "maillage/options/counts.h"
#include "maillage/options/further_columns.h"
#include "maillage/output/output.h"
#include "maillage/output/overwriting.h"
#include "maillage/qca/cases.h"
#include "maillage/reports/qca/qca_sheet.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

constexpr std::array kQcaFormats = {
    OutputFormat::text, OutputFormat::markdown, OutputFormat::html,      OutputFormat::pdf,
    OutputFormat::json, OutputFormat::csv,      OutputFormat::csv_excel, OutputFormat::xlsx};

struct QcaArguments {
  std::string data;
  OutputArguments output;
  std::string outcome;
  std::string conditions;
  std::string names;
  std::string sheet;
  std::vector<std::string> values;
  std::vector<std::string> calibrations;
  std::string inclusion = "0.8";
  std::string pri = "0";
  std::string cases = "1";
  std::string necessity = "0.9";
  std::string relevance = "0.5";
  std::string coverage = "0";
  std::string depth = "0";
  std::string expected;
  std::vector<std::string> impossible;
  std::string table;
};

constexpr std::array<Choosable<reports::QcaTable>, 5> kQcaTables = {
    {{reports::QcaTable::solutions, "solutions"},
     {reports::QcaTable::truth, "truth", "verite"},
     {reports::QcaTable::necessity, "necessity", "necessite"},
     {reports::QcaTable::doubts, "doubts", "doutes"},
     {reports::QcaTable::calibration, "calibration", "calage"}}};
constexpr Choice<reports::QcaTable> kQcaTableChoice(kQcaTables);

constexpr std::array<Choosable<qca::CalibrationMethod>, 4> kMethods = {
    {{qca::CalibrationMethod::direct, "direct", "directe"},
     {qca::CalibrationMethod::linear, "linear", "lineaire"},
     {qca::CalibrationMethod::thresholds, "thresholds", "seuils|seuil|threshold"},
     {qca::CalibrationMethod::levels, "levels", "niveaux"}}};
constexpr Choice<qca::CalibrationMethod> kMethodChoice(kMethods);

/// The items of a list with commas; one that holds a comma stands in quotes.
std::vector<std::string> split_at_commas(std::string_view text, std::string_view separators = ",") {
  std::vector<std::string> items(1);
  bool quoted = false;
  for (const char sign : text) {
    if (sign == '"') quoted = !quoted;
    const bool separates = !quoted && separators.find(sign) != std::string_view::npos;
    if (separates) items.emplace_back();
    else if (sign != '"') items.back() += sign;
  }
  for (std::string& item : items) item = std::string(trim(item));
  std::erase(items, "");
  return items;
}

double number_of(std::string_view option, const std::string& text, Language language) {
  const auto number = parse_number(text);
  if (!number) throw UsageError(kBadQcaNumber.in(language, option, text));
  return *number;
}

double cut_of(std::string_view option, const std::string& text, Language language) {
  const double cut = number_of(option, text, language);
  if (cut < 0 || cut > 1) throw UsageError(kBadCut.in(language, option, text));
  return cut;
}

/// "column:word=1" or "word=1".
WordValue word_value(const std::string& text, Language language) {
  const std::size_t equals = text.rfind('=');
  const auto number =
      equals == std::string::npos ? std::nullopt : parse_number(text.substr(equals + 1));
  if (!number || equals == 0) throw UsageError(kBadWordValue.in(language, text));
  const std::string word = text.substr(0, equals);
  const std::size_t colon = word.find(':');
  if (colon == std::string::npos) return {.word = std::string(trim(word)), .value = *number};
  return {std::string(trim(word.substr(0, colon))), std::string(trim(word.substr(colon + 1))),
          *number};
}

struct NamedCalibration {
  std::string column;
  qca::Calibration calibration;
};

/// "column=direct:400,550,900"; decimal commas where semicolons stand between the anchors.
NamedCalibration named_calibration(const std::string& text, Language language) {
  const std::size_t equals = text.rfind('=');
  const std::size_t colon = text.find(':', equals == std::string::npos ? 0 : equals);
  if (equals == std::string::npos || colon == std::string::npos)
    throw UsageError(kBadCalibration.in(language, text));
  NamedCalibration named{std::string(trim(text.substr(0, equals))), {}};
  named.calibration.method =
      chosen("--calibrate", std::string(trim(text.substr(equals + 1, colon - equals - 1))),
             kMethodChoice, language);
  const std::string numbers = text.substr(colon + 1);
  const bool semicolons = numbers.find(';') != std::string::npos;
  for (const std::string& one : split_at_commas(numbers, semicolons ? ";" : ","))
    named.calibration.anchors.push_back(number_of("--calibrate", one, language));
  if (named.calibration.method == qca::CalibrationMethod::levels) {
    const bool whole = named.calibration.anchors.size() == 1 && named.calibration.anchors[0] >= 2 &&
                       named.calibration.anchors[0] <= qca::kMostLiterals &&
                       named.calibration.anchors[0] == std::floor(named.calibration.anchors[0]);
    if (!whole) throw UsageError(kBadCalibration.in(language, text));
    named.calibration.given_levels = static_cast<std::size_t>(named.calibration.anchors[0]);
    named.calibration.anchors.clear();
  }
  return named;
}

/// Everything of the command line that needs no data.
struct QcaQuestion {
  CaseQuestion cases;
  std::vector<NamedCalibration> calibrations;
  qca::ComparisonOptions options;
};

QcaQuestion qca_question(const QcaArguments& arguments, const GeneralArguments& general,
                         Language language) {
  QcaQuestion question;
  if (arguments.outcome.empty()) throw UsageError(std::string(kNoOutcomeNamed.in(language)));
  question.cases.columns = split_at_commas(arguments.conditions);
  if (question.cases.columns.empty())
    throw UsageError(std::string(kNoConditionsNamed.in(language)));
  question.cases.columns.push_back(arguments.outcome);
  question.cases.names = arguments.names;
  question.cases.sheet = arguments.sheet;
  for (const std::string& one : arguments.values)
    question.cases.words.push_back(word_value(one, language));
  for (const std::string& one : arguments.calibrations)
    question.calibrations.push_back(named_calibration(one, language));
  qca::ComparisonOptions& options = question.options;
  options.cuts = {.inclusion = cut_of("--inclusion-cut", arguments.inclusion, language),
                  .pri = cut_of("--pri-cut", arguments.pri, language),
                  .cases = whole_count("--case-cut", arguments.cases, language)};
  options.necessity = {.inclusion = cut_of("--necessity-cut", arguments.necessity, language),
                       .relevance = cut_of("--relevance-cut", arguments.relevance, language),
                       .coverage = cut_of("--coverage-cut", arguments.coverage, language),
                       .conditions = whole_count("--depth", arguments.depth, language)};
  options.threads = static_cast<int>(whole_number("--threads", general.threads, language));
  return question;
}

bool is_territory(const std::string& data) {
  return std::filesystem::is_directory(data) ||
         fold(std::filesystem::path(data).extension().string()) == ".json";
}

CaseReading read_cases_of(const QcaArguments& arguments, const CaseQuestion& question,
                          const GeneralArguments& general, Language language) {
  if (is_territory(arguments.data)) {
    if (!arguments.names.empty()) throw UsageError(kOptionForTable.in(language, "--cases"));
    if (!arguments.sheet.empty()) throw UsageError(kOptionForTable.in(language, "--sheet"));
    const Study study(read_data(arguments.data, general, language));
    return cases_of_projects(study.ecosystem(), question, general.strict,
                             further_columns(study, arguments.data, question, general, language));
  }
  const Progress progress(kReading.in(language));
  if (!on_standard_output(arguments.data)) guard_input(arguments.data);
  return read_cases(arguments.data, question, read_options(general, language));
}

/// Levels where no calibration is asked for and the values are small whole numbers beyond 1.
qca::Calibration usual_calibration(const std::vector<std::optional<double>>& values) {
  constexpr double kMostLevels = 9;
  double most = 0;
  bool whole = true;
  for (const auto& value : values) {
    if (!value) continue;
    most = std::max(most, *value);
    whole = whole && *value >= 0 && *value == std::floor(*value);
  }
  if (!whole || most < 2 || most > kMostLevels) return {};
  return {.method = qca::CalibrationMethod::levels,
          .given_levels = static_cast<std::size_t>(most) + 1};
}

qca::CaseTable case_table(const CaseReading& reading,
                          const std::vector<NamedCalibration>& calibrations, Language language) {
  std::vector<qca::Condition> conditions;
  for (const CaseColumn& one : reading.columns)
    conditions.push_back(
        {.name = one.name, .values = one.values, .calibration = usual_calibration(one.values)});
  for (const NamedCalibration& one : calibrations) {
    auto found = std::ranges::find(conditions, one.column, &qca::Condition::name);
    if (found == conditions.end())
      found = std::ranges::find_if(
          conditions, [&](const auto& other) { return fold(other.name) == fold(one.column); });
    if (found == conditions.end()) throw UsageError(kCalibratesNothing.in(language, one.column));
    found->calibration = one.calibration;
  }
  qca::CaseTable table{reading.cases, std::move(conditions), {}};
  table.outcome = std::move(table.conditions.back());
  table.conditions.pop_back();
  return table;
}

qca::Expression parsed(std::string_view option, const std::string& text, const qca::Space& space,
                       Language language) {
  const auto expression = space.parse(text);
  if (!expression) throw UsageError(kBadExpression.in(language, option, text));
  return *expression;
}

void add_expressions(const QcaArguments& arguments, const qca::Space& space,
                     qca::ComparisonOptions& options, Language language) {
  for (const std::string& one : split_at_commas(arguments.expected)) {
    const qca::Expression literal = parsed("--expect", one, space, language);
    if (literal.size() != 1 || std::popcount(literal[0]) != 1)
      throw UsageError(kNotOneLiteral.in(language, one));
    options.expected |= literal[0];
  }
  for (const std::string& one : arguments.impossible) {
    const qca::Expression terms = parsed("--impossible", one, space, language);
    options.impossible.insert(options.impossible.end(), terms.begin(), terms.end());
  }
}

std::string written(const reports::QcaFacts& facts, reports::QcaTable table, OutputFormat format,
                    Language language) {
  if (format == OutputFormat::json) return reports::qca_json(facts);
  if (is_rows(format)) return write_table(reports::qca_table(facts, table, language), format);
  const auto cells =
      format == OutputFormat::text ? reports::QcaCells::short_ones : reports::QcaCells::whole;
  return reports::write_sheet(reports::qca_sheet(facts, language, cells), format);
}

/// What is wrong with the cases, in the file they come from.
void check_cases(const qca::CaseTable& table, const std::string& file,
                 const GeneralArguments& general, Language language) {
  const Diagnostics found = qca::faults(table);
  Diagnostics placed(found.limit());
  for (Diagnostic one : found.list()) {
    one.place.file = file;
    if (general.strict && one.severity == Severity::warning) one.severity = Severity::error;
    placed.add(std::move(one));
  }
  if (placed.has_errors()) throw InputError(std::move(placed));
  say(placed, language);
}

int run_qca(const CLI::App& command, const QcaArguments& arguments, const GeneralArguments& general,
            Language language) {
  need_data(command, arguments.data, language);
  const OutputFormat format = output_format(arguments.output, kQcaFormats, language);
  if (!arguments.table.empty() && !is_rows(format))
    throw UsageError(std::string(kTableWithoutRows.in(language)));
  const auto shown = arguments.table.empty()
                         ? reports::QcaTable::solutions
                         : chosen("--table", arguments.table, kQcaTableChoice, language);
  QcaQuestion question = qca_question(arguments, general, language);
  const CaseReading reading = read_cases_of(arguments, question.cases, general, language);
  say(reading.diagnostics, language);
  qca::CaseTable table = case_table(reading, question.calibrations, language);
  check_cases(table, arguments.data, general, language);
  add_expressions(arguments, qca::space_of(table), question.options, language);
  const reports::QcaFacts facts = [&] {
    const Progress progress(kComparing.in(language));
    return reports::qca_facts(std::filesystem::path(arguments.data).filename().string(),
                              std::move(table), reading.set_aside, question.options);
  }();
  deliver(written(facts, shown, format, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_qca(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<QcaArguments>();
  command
      .add_option(std::string(kDataValue.in(language)), arguments->data,
                  std::string(kQcaDataHelp.in(language)))
      ->type_name("");
  leave_out(command, "--level");  // cases are projects
  const auto add = [&](const Label& group, const char* option, auto& value, const Label& help,
                       const Label& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(std::string(group.in(language)))
        ->option_text(std::string(word.in(language)));
  };
  add(kQcaCaseOptions, "--outcome", arguments->outcome, kOutcomeHelp, kColumnValue);
  add(kQcaCaseOptions, "--conditions", arguments->conditions, kConditionsHelp, kColumnsValue);
  add(kQcaCaseOptions, "--cases", arguments->names, kCaseNamesHelp, kColumnValue);
  add(kQcaCaseOptions, "--sheet", arguments->sheet, kCaseSheetHelp, kSheetValue);
  add(kQcaCaseOptions, "--value", arguments->values, kValueHelp, kTextValue);
  add(kQcaCaseOptions, "--calibrate", arguments->calibrations, kCalibrateHelp, kTextValue);
  add(kQcaOptions, "--inclusion-cut", arguments->inclusion, kInclusionCutHelp, kNumberValue);
  add(kQcaOptions, "--pri-cut", arguments->pri, kPriCutHelp, kNumberValue);
  add(kQcaOptions, "--case-cut", arguments->cases, kCaseCutHelp, kNumberValue);
  add(kQcaOptions, "--necessity-cut", arguments->necessity, kNecessityCutHelp, kNumberValue);
  add(kQcaOptions, "--relevance-cut", arguments->relevance, kRelevanceCutHelp, kNumberValue);
  add(kQcaOptions, "--coverage-cut", arguments->coverage, kCoverageCutHelp, kNumberValue);
  add(kQcaOptions, "--depth", arguments->depth, kDepthHelp, kNumberValue);
  add(kQcaOptions, "--expect", arguments->expected, kExpectHelp, kExpressionValue);
  add(kQcaOptions, "--impossible", arguments->impossible, kQcaImpossibleHelp, kExpressionValue);
  add_output(command, arguments->output, kQcaFormats, kQcaFormatHelp, language);
  command.add_option("--table", arguments->table, std::string(kQcaTableHelp.in(language)))
      ->group(std::string(kOutputOptions.in(language)))
      ->option_text(std::string(kWordValue.in(language)));
  return [&command, arguments, &general, language] {
    return run_qca(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
