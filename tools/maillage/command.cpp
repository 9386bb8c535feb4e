// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/command.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "maillage/console.h"
#include "maillage/drawing/view.h"
#include "maillage/measures/estimate.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/model/organisations.h"
#include "maillage/options/beyond_dates.h"
#include "maillage/options/crowded_words.h"
#include "maillage/output/overwriting.h"
#include "maillage/significance/effort.h"

namespace maillage::tool {

void add_data(CLI::App& command, std::string& path, Language language) {
  command
      .add_option(std::string(kDataValue.in(language)), path, std::string(kDataHelp.in(language)))
      ->type_name("");
}

void add_seed(CLI::App& command, std::string& seed, Language language) {
  command.add_option("--seed", seed, std::string(kSeedHelp.in(language)))
      ->group(std::string(kGeneralOptions.in(language)))
      ->option_text("N");
}

void add_exact(CLI::App& command, bool& exact, Language language) {
  command.add_flag("--exact", exact, std::string(kExactHelp.in(language)))
      ->group(std::string(kGeneralOptions.in(language)));
}

void need_data(const CLI::App& command, const std::string& path, Language language) {
  if (path.empty()) throw UsageError(kNoData.in(language, command.get_name()));
}

ReadOptions read_options(const GeneralArguments& general, Language language) {
  const bool sign = general.decimal.empty() || general.decimal == "," || general.decimal == ".";
  if (!sign) throw UsageError(kBadDecimal.in(language, general.decimal));
  const std::vector<std::string> levels = level_names();
  if (!general.level.empty() && std::ranges::find(levels, general.level) == levels.end())
    refuse_value("--level", general.level, levels, language);
  return {.threads = static_cast<int>(whole_number("--threads", general.threads, language)),
          .encoding = general.encoding,
          .decimal = general.decimal.empty() ? '\0' : general.decimal.front(),
          .fill_down = general.fill_down,
          .repair = general.repair,
          .strict = general.strict,
          .files = &input_files()};
}

Reading read_guarded(const std::string& path, const GeneralArguments& general, Language language) {
  const ReadOptions options = read_options(general, language);
  guard_folder(path);
  const Progress progress(kReading.in(language));
  Reading reading = read_ecosystem(path, options);
  for (const std::filesystem::path& input : reading.inputs) guard_input(input);
  return reading;
}

namespace {

Ecosystem at_level(Ecosystem ecosystem, const GeneralArguments& general, Language language) {
  if (general.level.empty() || general.level == "actor") return ecosystem;
  OrganisationLevel level = at_level_of_organisations(ecosystem);
  say_info(kMerged.in(language, level.merged, level.internal));
  return std::move(level.ecosystem);
}

}  // namespace

Reading read_told(const std::string& path, const GeneralArguments& general, Language language) {
  Reading reading = read_guarded(path, general, language);
  say(reading.diagnostics, language);
  const Ecosystem& read = reading.ecosystem;
  say_detail(kRead.in(language, read.actors.size(), read.projects.size(),
                      read.participations.size(), read.ties.size()));
  reading.ecosystem = at_level(std::move(reading.ecosystem), general, language);
  return reading;
}

Ecosystem read_data(const std::string& path, const GeneralArguments& general, Language language) {
  return read_told(path, general, language).ecosystem;
}

Question question(const NetworkArguments& arguments, const Ecosystem& ecosystem,
                  Language language) {
  Question asked{.origin = tie_origin(arguments.ties, language),
                 .projection = projection(arguments.projection, language),
                 .directed = arguments.directed,
                 .two_mode = arguments.two_mode};
  if (asked.two_mode && asked.origin == TieOrigin::direct)
    throw UsageError(std::string(kTwoModeDirect.in(language)));
  asked.selection = select(ecosystem, selection_words(arguments));
  say_crowded(ecosystem, asked, language);
  say_beyond_dates(ecosystem, asked.selection.period, language);
  return asked;
}

std::vector<KindId> shown_kinds(const NetworkArguments& arguments, const Ecosystem& ecosystem) {
  SelectionWords words;
  for (const std::string& word : arguments.shown) words.kinds.push_back({word, {.file = "--show"}});
  return select(ecosystem, words).kinds;
}

void say_unstated(const Study& study, OutputFormat format, Language language) {
  if (format != OutputFormat::csv && format != OutputFormat::csv_excel) return;
  const LeftOut left = left_out(study.ecosystem(), study.question());
  if (left.ideas > 0) say_info(kIdeasLeftOut.in(language, left.ideas));
  if (left.cancelled > 0) say_info(kCancelledLeftOut.in(language, left.cancelled));
  if (left.undated > 0) say_info(kUndatedCounted.in(language, left.undated));
  if (left.direct_ties > 0) say_info(kDirectTiesLeftOut.in(language, left.direct_ties));
  if (left.undirected > 0) say_info(kTakenAsDirected.in(language, left.undirected));
}

Study make_study(Ecosystem ecosystem, const Question& asked, MeasureOptions options, bool exact) {
  const auto shared = std::make_shared<const Ecosystem>(std::move(ecosystem));
  Study study(shared, asked, options);
  const auto precision = usual_precision(study.network());
  if (!precision || options.approximate || exact) return study;
  options.approximate = precision;
  return Study(shared, asked, options);
}

std::size_t usual_draws(const Network& network, std::size_t usual, std::size_t times,
                        std::string_view option, Language language) {
  const std::size_t count = affordable_replicates(network, usual * times) / times;
  if (count < usual) say_info(kFewerDraws.in(language, count, usual, option));
  return count;
}

MeasureOptions measure_options(const GeneralArguments& general, const std::string& seed,
                               Language language) {
  return {.seed = whole_number("--seed", seed, language),
          .threads = static_cast<int>(whole_number("--threads", general.threads, language)),
          .ranks = ranks(),
          .progress = watched()};
}

Selection select(const Ecosystem& ecosystem, const SelectionWords& words) {
  Diagnostics diagnostics;
  Selection selection = resolve(ecosystem, words, diagnostics);
  if (diagnostics.has_errors()) refuse_names(std::move(diagnostics));
  return selection;
}

}  // namespace maillage::tool
