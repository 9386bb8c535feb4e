// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/wording.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/refusal_messages.h"
#include "maillage/model/date_words.h"
#include "maillage/options/view_options.h"
#include "maillage/output/drawn_view.h"
#include "maillage/output/output.h"

namespace maillage::tool {
namespace {

struct DrawArguments {
  ViewArguments view;
  std::string format;
  bool explain = false;
};

/// Where the figure goes and as what.
struct Target {
  std::string path;
  OutputFormat format = OutputFormat::svg;
  double dpi = kDefaultDpi;
};

/// Where a link leads, though nothing be there yet.
std::filesystem::path past_links(std::filesystem::path path) {
  constexpr int kMostLinks = 40;  // as many as a system follows
  std::error_code failed;
  for (int i = 0; i < kMostLinks && std::filesystem::is_symlink(path, failed); ++i) {
    path = path.parent_path() / std::filesystem::read_symlink(path, failed);
  }
  return path;
}

/// True where a link leads from the folder to a file elsewhere.
bool leaves(const std::filesystem::path& written, const std::filesystem::path& folder) {
  std::error_code failed;
  const std::filesystem::path file = past_links(written);
  const std::filesystem::path real = std::filesystem::weakly_canonical(file, failed);
  const std::filesystem::path within =
      std::filesystem::weakly_canonical(folder.empty() ? "." : folder, failed);
  return failed || std::mismatch(within.begin(), within.end(), real.begin(), real.end()).first !=
                       within.end();
}

/// As the command line says, else as the view says, else beside the view; a figure in another
/// language than the view's own gets a name of its own. Standard output for data without a view.
std::string output_path(const DrawArguments& arguments, const View& view, Language language) {
  if (!arguments.view.given("output").empty()) return view.output.string();
  std::filesystem::path path = arguments.view.input;
  if (path.extension() != ".toml") return "-";
  const std::filesystem::path folder = path.parent_path();
  path = view.output.empty() ? path.replace_extension(".svg") : view.output;
  if (!view.output.empty() && leaves(path, folder))
    throw UsageError(kOutputLeaves.in(language, path.string()));
  if (!arguments.format.empty()) path.replace_extension(arguments.format);
  const std::string end = path.extension().string();
  if (view.language && *view.language != language)
    path.replace_extension(fmt::format(".{}{}", code(language), end));
  return path.string();
}

/// Every key of a view: what it means, accepts, and is without.
std::string explain_views(Language language) {
  const auto in = [language](Label label) { return label.in(language); };
  std::string text;
  for (const ViewKey& key : view_keys()) {
    const std::string other = key.french == key.name ? "" : fmt::format(" | {}", key.french);
    const std::string_view section = key.section;
    text += fmt::format("{}{}{}{}\n", section, section.empty() ? "" : ".", key.name, other);
    const std::string values = in(key.values).empty()
                                   ? Wording(language).alternatives(words_of(key))
                                   : std::string(in(key.values));
    text += fmt::format("    {}\n    {}{}\n    {}{}\n", in(key.meaning), in(kAccepts), values,
                        in(kByDefault), in(key.standard));
  }
  return text;
}

/// The periods of the view. \throw InputError with every one that is none
std::vector<Period> periods_of(const View& view) {
  constexpr std::size_t kMostPeriods = 24;  // of which a page can show anything
  std::vector<Period> periods;
  Diagnostics diagnostics;
  if (view.periods.size() > kMostPeriods)
    throw InputError({.code = "too-many-periods",
                      .place = view.periods[kMostPeriods].place,
                      .message = kTooManyPeriods(view.periods.size(), kMostPeriods)});
  for (const Word& word : view.periods) {
    const auto period = parse_period(word.text);
    if (period) periods.push_back(*period);
    else
      diagnostics.add(
          {.code = "invalid-period", .place = word.place, .message = kBadPeriodOfView(word.text)});
  }
  if (diagnostics.has_errors()) refuse_names(std::move(diagnostics));
  return periods;
}

/// One figure of several periods.
Figure draw_view_periods(const View& view, const Study& whole, Language language) {
  FigureOptions options = resolved_options(view, whole, language);
  read_suggestions_of(view, whole.ecosystem(), options, language);
  std::vector<FigurePeriod> periods;
  for (const Period& period : periods_of(view)) {
    Question asked = whole.question();
    asked.selection.period = period;
    periods.push_back({in_words(period, language), whole.asking(asked)});
  }
  return draw_periods(periods, options);
}

Target find_target(const DrawArguments& arguments, const View& view, Language shown,
                   Language language) {
  Target target{.path = output_path(arguments, view, shown)};
  target.format = output_format({arguments.format, target.path}, figure_formats(), language);
  target.dpi = view.dpi.value_or(kDefaultDpi);
  if (!arguments.view.given("dpi").empty() && target.format != OutputFormat::png)
    throw UsageError(kDpiOfPngOnly.in(language, name(target.format)));
  return target;
}

int run_draw(const CLI::App& command, const DrawArguments& arguments,
             const GeneralArguments& general, Language language) {
  if (arguments.explain) {
    const std::string path(arguments.view.given("output"));
    (void)output_format({arguments.format, path}, std::array{OutputFormat::text}, language);
    deliver(explain_views(language), path);
    return 0;
  }
  need_data(command, arguments.view.input, language);
  const View view = asked_view(arguments.view, language);
  const Language shown = general.language.empty() ? view.language.value_or(language) : language;
  const Target target = find_target(arguments, view, shown, language);
  const Study study = study_of(view, general, arguments.view.exact, language);
  const Figure figure = [&] {
    const Progress progress(kDrawing.in(language));
    if (!view.periods.empty()) return draw_view_periods(view, study, shown);
    return draw_figure(study, figure_options_of(view, study, shown));
  }();
  say(figure.diagnostics, language);
  deliver(write_figure(*figure.scene, target.format, target.dpi), target.path);
  if (target.path != "-")
    say_info(kWritten.in(language, target.path, figure.actors, figure.ties, figure.labels));
  return 0;
}

void add_format(CLI::App& command, std::string& format, Language language) {
  std::vector<std::string_view> names;
  for (const OutputFormat one : figure_formats()) names.push_back(name(one));
  command.add_option("--format", format, std::string(kFigureFormatHelp.in(language)))
      ->group(std::string(kFigureOptions.in(language)))
      ->option_text(fmt::format("{}", fmt::join(names, "|")));
}

}  // namespace

Run set_up_draw(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<DrawArguments>();
  add_view(
      command, arguments->view, {}, [&] { add_format(command, arguments->format, language); },
      language);
  command.add_flag("--explain", arguments->explain, std::string(kExplainViewHelp.in(language)))
      ->group(std::string(kFigureOptions.in(language)));
  return [&command, arguments, &general, language] {
    return run_draw(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
