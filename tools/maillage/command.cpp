// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/command.h"

#include "maillage/console.h"
#include "maillage/messages.h"
#include "maillage/placeholders.h"

namespace maillage::tool {

void add_data(CLI::App& command, std::string& path, Language language) {
  command.add_option(std::string(kDataValue.in(language)), path, std::string(kDataHelp.in(language)))->type_name("");
}

void add_seed(CLI::App& command, std::string& seed, Language language) {
  command.add_option("--seed", seed, std::string(kSeedHelp.in(language)))
      ->group(std::string(kGeneralOptions.in(language)))
      ->option_text("N");
}

void need_data(const CLI::App& command, const std::string& path, Language language) {
  if (path.empty()) throw UsageError(kNoData.in(language, command.get_name()));
}

Ecosystem read_data(const std::string& path, const GeneralArguments& general, Language language) {
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  Reading reading = [&] {
    const Progress progress(kReading.in(language));
    return read_ecosystem(path, {.threads = threads});
  }();
  say(reading.diagnostics, language);
  const Ecosystem& read = reading.ecosystem;
  say_detail(kRead.in(language, read.actors.size(), read.projects.size(), read.participations.size(), read.ties.size()));
  return std::move(reading.ecosystem);
}

Question question(const NetworkArguments& arguments, const Ecosystem& ecosystem, Language language) {
  Question asked{.origin = tie_origin(arguments.ties, language),
                 .projection = projection(arguments.projection, language),
                 .directed = arguments.directed,
                 .two_mode = arguments.two_mode};
  asked.selection = select(ecosystem, selection_words(arguments));
  return asked;
}

MeasureOptions measure_options(const GeneralArguments& general, const std::string& seed, Language language) {
  return {.seed = whole_number("--seed", seed, language),
          .threads = static_cast<int>(whole_number("--threads", general.threads, language))};
}

Selection select(const Ecosystem& ecosystem, const SelectionWords& words) {
  Diagnostics diagnostics;
  Selection selection = resolve(ecosystem, words, diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
  return selection;
}

}  // namespace maillage::tool
