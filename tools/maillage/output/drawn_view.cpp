// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/drawn_view.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/workshop/suggested_ties.h"
#include "maillage/layout/effort.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/messages/messages.h"
#include "maillage/options/beyond_dates.h"
#include "maillage/options/crowded_words.h"

namespace maillage::tool {
namespace {

FigureOptions figure_options(const View& view, Language language) {
  FigureOptions options{.language = language};
  const auto text = [language](const ViewText& one) {
    return one ? one->in(language) : std::string();
  };
  options.title = text(view.title);
  options.subtitle = text(view.subtitle);
  options.source = text(view.source);
  options.period = text(view.period);
  if (view.page) options.page = *view.page;
  if (view.shape) options.shape = *view.shape;
  if (view.tie_style) options.tie_style = *view.tie_style;
  if (view.routing) options.routing = *view.routing;
  if (view.undated) options.undated = *view.undated;
  options.thin = view.thin;
  if (view.style) options.style = *view.style;
  if (view.layout) options.layout.engine = *view.layout;
  if (view.seed) options.layout.seed = *view.seed;
  return options;
}

/// Those that marks, ties and places show.
std::vector<const Measure*> shown_measures(const FigureOptions& options) {
  std::vector<const Measure*> measures;
  for (const std::string& id :
       {options.size_measure, options.colour, options.width, options.rings}) {
    if (const Measure* measure = find_measure(id)) measures.push_back(measure);
  }
  return measures;
}

/// Outlines of the view, with what is to be said of their origin: what the file says, else its
/// name.
void read_outlines_of(const View& view, FigureOptions& options, Language language) {
  if (view.outlines.empty()) return;
  OutlineReading reading =
      read_outlines(view.outlines, ReadOptions().diagnostics_kept, input_files());
  say(reading.diagnostics, language);
  options.outlines = std::move(reading.outlines);
  options.attribution =
      reading.attribution.empty() ? view.outlines.filename().string() : reading.attribution;
}

}  // namespace

Study study_of(const View& view, const GeneralArguments& general, bool exact, Language language) {
  GeneralArguments reading = general;
  if (reading.level.empty()) reading.level = view.level.value_or("");
  Ecosystem ecosystem = read_data(view.data.string(), reading, language);
  const Question question{.selection = select(ecosystem, view.selection),
                          .origin = view.ties,
                          .projection = view.projection,
                          .directed = view.directed,
                          .two_mode = view.two_mode};
  say_crowded(ecosystem, question, language);
  say_beyond_dates(ecosystem, question.selection.period, language);
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  Study study = make_study(std::move(ecosystem), question, {.threads = threads}, exact);
  if (study.network().size() == 0)
    throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  return study;
}

FigureOptions resolved_options(const View& view, const Study& study, Language language) {
  FigureOptions options = figure_options(view, language);
  Diagnostics diagnostics;
  resolve(study, view.aids, options, diagnostics);
  if (diagnostics.has_errors()) refuse_names(std::move(diagnostics));
  return options;
}

void read_suggestions_of(const View& view, const Ecosystem& ecosystem, FigureOptions& options,
                         Language language) {
  if (view.suggestions.empty()) return;
  const SuggestedTieReading reading =
      read_suggested_ties(view.suggestions, ecosystem, {.files = &input_files()});
  say(reading.diagnostics, language);
  for (const SuggestedPair& pair : reading.ties.list)
    options.suggestions.push_back({ecosystem[pair.from].id, ecosystem[pair.to].id});
}

FigureOptions figure_options_of(const View& view, const Study& study, Language language) {
  FigureOptions options = resolved_options(view, study, language);
  read_outlines_of(view, options, language);
  read_suggestions_of(view, study.ecosystem(), options, language);
  say_cost(seconds_for(shown_measures(options), study) + seconds_for_layout(study.network()));
  return options;
}

}  // namespace maillage::tool
