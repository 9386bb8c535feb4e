// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/view.h"
#include "maillage/find_actor.h"
#include "maillage/io/outlines.h"
#include "maillage/layout/layout.h"
#include "maillage/messages.h"

namespace maillage::tool {
namespace {

struct DrawArguments {
  std::string input;
  NetworkArguments network;
  std::string output;
  std::string seed;
  std::string layout;
  std::string page;
  std::string size;
  std::string title;
  std::string subtitle;
  std::string centre;
  std::string rings;
  std::string outlines;
};

/// `value`, if it is one of `known`; the same when empty.
std::string one_of(std::string_view option, const std::string& value, const std::vector<std::string>& known, Language language) {
  const bool fits = value.empty() || std::find(known.begin(), known.end(), value) != known.end();
  if (!fits) refuse_value(option, value, known, language);
  return value;
}

/// The view that the input names, or a view of the data that it names.
View find_view(const std::string& input) {
  if (std::filesystem::path(input).extension() == ".toml") return read_view(input);
  View view;
  view.data = input;
  return view;
}

template <typename T>
void replace(std::vector<T>& target, std::vector<T> given) {
  if (!given.empty()) target = std::move(given);
}

/// What the command line says goes before what the view says.
void override_view(View& view, const DrawArguments& arguments, Language language) {
  SelectionWords words = selection_words(arguments.network);
  replace(view.selection.projects, std::move(words.projects));
  replace(view.selection.sectors, std::move(words.sectors));
  replace(view.selection.kinds, std::move(words.kinds));
  replace(view.selection.roles, std::move(words.roles));
  replace(view.selection.statuses, std::move(words.statuses));
  if (!arguments.network.since.empty()) view.selection.since = words.since;
  if (!arguments.network.until.empty()) view.selection.until = words.until;
  if (!arguments.network.ties.empty()) view.ties = tie_origin(arguments.network.ties, language);
  if (!arguments.network.projection.empty()) view.projection = projection(arguments.network.projection, language);
  view.two_mode |= arguments.network.two_mode;
  if (!arguments.layout.empty()) view.layout = one_of("--layout", arguments.layout, layout_names(), language);
  if (!arguments.centre.empty()) view.centre = {arguments.centre, {.file = "--centre"}};
  if (!arguments.rings.empty()) view.rings = one_of("--rings", arguments.rings, ring_names(), language);
  if (!arguments.outlines.empty()) view.outlines = arguments.outlines;
  if (!arguments.size.empty()) view.size_measure = one_of("--size", arguments.size, size_names(), language);
  if (!arguments.seed.empty()) view.seed = whole_number("--seed", arguments.seed, language);
  if (!arguments.title.empty()) view.title = Text{arguments.title, arguments.title};
  if (!arguments.subtitle.empty()) view.subtitle = Text{arguments.subtitle, arguments.subtitle};
  if (arguments.page.empty()) return;
  view.page = parse_page_size(arguments.page);
  if (!view.page) refuse_value("--page", arguments.page, page_names(), language);
}

/// Outlines of the view, with what is to be said of their origin: that they come from a file of this name.
void read_outlines_of(const View& view, FigureOptions& options, Language language) {
  if (view.outlines.empty()) return;
  OutlineReading reading = read_outlines(view.outlines);
  say(reading.diagnostics, language);
  options.outlines = std::move(reading.outlines);
  options.attribution = reading.attribution.empty() ? view.outlines.filename().string() : reading.attribution;
}

FigureOptions figure_options(const View& view, Language language) {
  FigureOptions options{.language = language};
  if (view.rings) options.rings = *view.rings;
  const auto text = [language](const ViewText& one) { return one ? one->in(language) : std::string(); };
  options.title = text(view.title);
  options.subtitle = text(view.subtitle);
  options.source = text(view.source);
  options.period = text(view.period);
  if (view.page) options.page = *view.page;
  if (view.size_measure) options.size_measure = *view.size_measure;
  if (view.layout) options.layout.engine = *view.layout;
  if (view.seed) options.layout.seed = *view.seed;
  return options;
}

/// Where the figure goes: as the command line says, else as the view says, else beside the view; a figure in another
/// language than the view's own gets a name of its own. Standard output for data without a view.
std::string output_path(const DrawArguments& arguments, const View& view, Language language) {
  if (!arguments.output.empty()) return arguments.output;
  std::filesystem::path path = arguments.input;
  if (path.extension() != ".toml") return "-";
  path = view.output.empty() ? path.replace_extension(".svg") : view.output;
  if (view.language && *view.language != language) path.replace_extension(fmt::format(".{}.svg", code(language)));
  return path.string();
}

int run_draw(const CLI::App& command, const DrawArguments& arguments, const GeneralArguments& general, Language language) {
  need_data(command, arguments.input, language);
  View view = find_view(arguments.input);
  override_view(view, arguments, language);
  const Language shown = general.language.empty() ? view.language.value_or(language) : language;
  const Ecosystem ecosystem = read_data(view.data.string(), general, language);
  const Network network = build_network(ecosystem, {.selection = select(ecosystem, view.selection),
                                                    .origin = view.ties,
                                                    .projection = view.projection,
                                                    .two_mode = view.two_mode});
  if (network.size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  Analysis analysis(network, {.threads = static_cast<int>(whole_number("--threads", general.threads, language))});
  FigureOptions options = figure_options(view, shown);
  read_outlines_of(view, options, language);
  if (!view.centre.text.empty()) {
    options.centre = network[find_actor(ecosystem, network, view.centre.text, view.centre.place)].id;
  }
  const Figure figure = [&] {
    const Progress progress(kDrawing.in(language));
    return draw_figure(ecosystem, analysis, options);
  }();
  const std::string path = output_path(arguments, view, shown);
  deliver(figure.svg, path);
  if (path != "-") say_info(kWritten.in(language, path, figure.actors, figure.ties, figure.labels));
  return 0;
}

}  // namespace

Run set_up_draw(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<DrawArguments>();
  const bool french = language == Language::french;
  command.add_option(french ? "DONNÉES|VUE" : "DATA|VIEW", arguments->input, std::string(kDrawInputHelp.in(language)))
      ->type_name("");
  const std::string group(kFigureOptions.in(language));
  command.add_option("--layout", arguments->layout, fmt::format(fmt::runtime(kLayoutHelp.in(language)), fmt::join(layout_names(), ", ")))
      ->group(group)
      ->option_text("ID");
  command.add_option("--centre", arguments->centre, std::string(kCentreHelp.in(language)))->group(group)->option_text(french ? "ID|NOM" : "ID|NAME");
  command.add_option("--rings,--cercles", arguments->rings, std::string(kRingsHelp.in(language)))->group(group)->option_text("ID");
  command.add_option("--outlines,--contours", arguments->outlines, std::string(kOutlinesHelp.in(language)))->group(group)->option_text(french ? "FICHIER" : "FILE");
  command.add_option("--page", arguments->page, std::string(kPageHelp.in(language)))->group(group)->option_text("PAGE");
  command.add_option("--size", arguments->size, std::string(kSizeHelp.in(language)))->group(group)->option_text("ID");
  command.add_option("--title", arguments->title, std::string(kTitleHelp.in(language)))->group(group)->option_text(french ? "TEXTE" : "TEXT");
  command.add_option("--subtitle", arguments->subtitle, std::string(kSubtitleHelp.in(language)))->group(group)->option_text(french ? "TEXTE" : "TEXT");
  command.add_option("-o,--output", arguments->output, std::string(kOutputHelp.in(language)))
      ->group(group)
      ->option_text(french ? "FICHIER" : "FILE");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  return [&command, arguments, &general, language] { return run_draw(command, *arguments, general, language); };
}

}  // namespace maillage::tool
