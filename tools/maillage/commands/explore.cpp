// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/figure.h"
#include "maillage/messages/explore_messages.h"
#include "maillage/messages/messages.h"
#include "maillage/options/view_options.h"
#include "maillage/output/drawn_view.h"
#include "maillage/output/output.h"
#include "maillage/page/explore_page.h"
#include "maillage/weaving/evaluation.h"
#include "maillage/weaving/suggest.h"

namespace maillage::tool {
namespace {

constexpr std::size_t kSuggested = 30;

/// Keys of a view that say nothing of a page: one network, no dots.
constexpr std::array<std::string_view, 2> kLeftOut = {"periods", "dpi"};

/// Beside the view; standard output for data without one.
std::string output_path(const ViewArguments& arguments) {
  const std::string given(arguments.given("output"));
  if (!given.empty()) return given;
  std::filesystem::path path = arguments.input;
  return path.extension() == ".toml" ? path.replace_extension(".html").string() : "-";
}

/// The figure in every language, the one of the page first; in that alone where the page would be
/// too large.
std::vector<Figure> figures_of(const View& view, const Study& study, Language shown) {
  const Progress progress(kDrawing.in(shown));
  FigureOptions options = figure_options_of(view, study, shown);
  std::vector<Figure> figures = {draw_figure(study, options)};
  if (study.network().size() > kMostActorsInAllLanguages) return figures;
  for (const Language other : kLanguages) {
    if (other == shown) continue;
    figures.push_back(draw_figure(study, figure_options_of(view, study, other)));
  }
  return figures;
}

/// What the sheets of actors say of the whole network: standing between others, and what marks
/// show.
std::vector<const Measure*> measures_of(const View& view, const Study& study) {
  std::vector<const Measure*> measures;
  const auto add = [&](std::string_view id) {
    const Measure* measure = find_measure(id);
    if (measure == nullptr || measure->scope != Scope::actor ||
        outside_domain(*measure, study.network()))
      return;
    if (std::ranges::find(measures, measure) == measures.end()) measures.push_back(measure);
  };
  for (const std::string_view id : {"betweenness_normalized", "brokered_exclusive", "coreness"})
    add(id);
  for (const std::optional<Word>& word : {view.aids.size, view.aids.colour}) {
    if (word) add(word->text);
  }
  return measures;
}

/// Missing links, where the network is one for which they are computed.
std::optional<reports::SuggestFacts> suggested_in(const PairEvidence& evidence, int threads) {
  const Study& study = evidence.study();
  reports::SuggestFacts facts{evidence, Aim::closure,
                              suggest(evidence, {.top = kSuggested, .threads = threads})};
  if (!facts.found.list.empty()) facts.judged = judge_closure(study, kSuggested, threads);
  return facts;
}

std::string page_of(const View& view, const Study& study, std::vector<Figure> figures,
                    int threads) {
  ExploreFacts facts{
      .study = study, .figures = std::move(figures), .measures = measures_of(view, study)};
  if (study.network().directed() || study.network().two_mode()) return explore_page(facts);
  const PairEvidence evidence(study);
  const auto suggested = suggested_in(evidence, threads);
  facts.suggested = suggested ? &*suggested : nullptr;
  return explore_page(facts);
}

int run_explore(const CLI::App& command, const ViewArguments& arguments,
                const GeneralArguments& general, Language language) {
  need_data(command, arguments.input, language);
  const View view = asked_view(arguments, language);
  if (!view.periods.empty()) throw UsageError(std::string(kNoPeriodsToExplore.in(language)));
  const std::string path = output_path(arguments);
  (void)output_format({.path = path}, std::array{OutputFormat::html}, language);
  const Language shown = general.language.empty() ? view.language.value_or(language) : language;
  const Study study = study_of(view, general, arguments.exact, language);
  std::vector<Figure> figures = figures_of(view, study, shown);
  say(figures.front().diagnostics, language);
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  deliver(page_of(view, study, std::move(figures), threads), path);
  if (path != "-")
    say_info(kExplorable.in(language, path, study.network().size(), study.network().edge_count()));
  return 0;
}

}  // namespace

Run set_up_explore(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<ViewArguments>();
  add_view(command, *arguments, kLeftOut, [] {}, language);
  return [&command, arguments, &general, language] {
    return run_explore(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
