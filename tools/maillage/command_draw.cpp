// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/figure_export.h"
#include "maillage/drawing/view.h"
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
  std::string style;
  std::string format;
  std::string dpi;
  std::string size;
  std::string title;
  std::string subtitle;
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
  if (!arguments.size.empty()) view.size_measure = one_of("--size", arguments.size, size_names(), language);
  if (!arguments.seed.empty()) view.seed = whole_number("--seed", arguments.seed, language);
  if (!arguments.title.empty()) view.title = Text{arguments.title, arguments.title};
  if (!arguments.subtitle.empty()) view.subtitle = Text{arguments.subtitle, arguments.subtitle};
  if (!arguments.style.empty()) {
    view.style = parse_figure_style(one_of("--style", arguments.style, figure_style_names(), language));
  }
  if (arguments.page.empty()) return;
  view.page = parse_page_size(arguments.page);
  if (!view.page) refuse_value("--page", arguments.page, page_names(), language);
}

FigureOptions figure_options(const View& view, Language language) {
  FigureOptions options{.language = language};
  const auto text = [language](const ViewText& one) { return one ? one->in(language) : std::string(); };
  options.title = text(view.title);
  options.subtitle = text(view.subtitle);
  options.source = text(view.source);
  options.period = text(view.period);
  if (view.page) options.page = *view.page;
  if (view.style) options.style = *view.style;
  if (view.size_measure) options.size_measure = *view.size_measure;
  if (view.layout) options.layout.engine = *view.layout;
  if (view.seed) options.layout.seed = *view.seed;
  return options;
}

/// Where the figure goes and as what.
struct Target {
  std::string path;
  FigureFormat format = FigureFormat::svg;
  double dpi = kDefaultDpi;
};

/// As the command line says, else as the view says, else beside the view; a figure in another language than the view's
/// own gets a name of its own. Standard output for data without a view.
std::string output_path(const DrawArguments& arguments, const View& view, Language language) {
  if (!arguments.output.empty()) return arguments.output;
  std::filesystem::path path = arguments.input;
  if (path.extension() != ".toml") return "-";
  path = view.output.empty() ? path.replace_extension(".svg") : view.output;
  if (!arguments.format.empty()) path.replace_extension(arguments.format);
  const std::string end = path.extension().string();
  if (view.language && *view.language != language) path.replace_extension(fmt::format(".{}{}", code(language), end));
  return path.string();
}

/// As the name of the file ends, else as --format says. \throw UsageError when neither tells, or each another
FigureFormat target_format(const DrawArguments& arguments, const std::string& path, Language language) {
  const std::vector<std::string> known = figure_format_names();
  const auto asked = parse_figure_format(one_of("--format", arguments.format, known, language));
  if (path == "-") return asked.value_or(FigureFormat::svg);
  const auto named = format_of(path);
  if (named && asked && *named != *asked)
    throw UsageError(kFormatsDiffer.in(language, path, name(*named), name(*asked)));
  if (named || asked) return named ? *named : *asked;
  const std::string end = std::filesystem::path(path).extension().string();
  if (end.size() < 2) throw UsageError(kNoFormat.in(language, path));
  refuse_value("--output", end.substr(1), known, language);
}

Target find_target(const DrawArguments& arguments, const View& view, Language shown, Language language) {
  Target target{.path = output_path(arguments, view, shown)};
  target.format = target_format(arguments, target.path, language);
  target.dpi = view.dpi.value_or(kDefaultDpi);
  if (arguments.dpi.empty()) return target;
  if (target.format != FigureFormat::png) throw UsageError(kDpiOfPngOnly.in(language, name(target.format)));
  target.dpi = static_cast<double>(whole_number("--dpi", arguments.dpi, language));
  if (target.dpi < kLeastDpi || target.dpi > kMostDpi) throw UsageError(kBadDpi.in(language, kLeastDpi, kMostDpi));
  return target;
}

int run_draw(const CLI::App& command, const DrawArguments& arguments, const GeneralArguments& general, Language language) {
  need_data(command, arguments.input, language);
  View view = find_view(arguments.input);
  override_view(view, arguments, language);
  const Language shown = general.language.empty() ? view.language.value_or(language) : language;
  const Target target = find_target(arguments, view, shown, language);
  const Ecosystem ecosystem = read_data(view.data.string(), general, language);
  const Network network = build_network(ecosystem, {.selection = select(ecosystem, view.selection),
                                                    .origin = view.ties,
                                                    .projection = view.projection,
                                                    .two_mode = view.two_mode});
  if (network.size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  Analysis analysis(network, {.threads = static_cast<int>(whole_number("--threads", general.threads, language))});
  const Figure figure = [&] {
    const Progress progress(kDrawing.in(language));
    return draw_figure(ecosystem, analysis, figure_options(view, shown));
  }();
  say(figure.diagnostics, language);
  deliver(write_figure(figure.svg, target.format, target.dpi), target.path);
  if (target.path != "-") say_info(kWritten.in(language, target.path, figure.actors, figure.ties, figure.labels));
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
  command.add_option("--page", arguments->page, std::string(kPageHelp.in(language)))->group(group)->option_text("PAGE");
  command.add_option("--style", arguments->style, std::string(kStyleHelp.in(language)))
      ->group(group)
      ->option_text("print|screen|grey");
  command.add_option("--size", arguments->size, std::string(kSizeHelp.in(language)))->group(group)->option_text("ID");
  command.add_option("--title", arguments->title, std::string(kTitleHelp.in(language)))->group(group)->option_text(french ? "TEXTE" : "TEXT");
  command.add_option("--subtitle", arguments->subtitle, std::string(kSubtitleHelp.in(language)))->group(group)->option_text(french ? "TEXTE" : "TEXT");
  command.add_option("-o,--output", arguments->output, std::string(kFigureOutputHelp.in(language)))
      ->group(group)
      ->option_text(french ? "FICHIER" : "FILE");
  command.add_option("--format", arguments->format, std::string(kFigureFormatHelp.in(language)))
      ->group(group)
      ->option_text("svg|pdf|png");
  command.add_option("--dpi", arguments->dpi, std::string(kDpiHelp.in(language)))->group(group)->option_text("N");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  return [&command, arguments, &general, language] { return run_draw(command, *arguments, general, language); };
}

}  // namespace maillage::tool
