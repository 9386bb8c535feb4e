// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cassert>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/file.h"
#include "maillage/base/number.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/view_keys.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/workshop/suggested_ties.h"
#include "maillage/layout/layout.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/refusal_messages.h"
#include "maillage/model/date_words.h"
#include "maillage/options/crowded_words.h"
#include "maillage/output/output.h"

namespace maillage::tool {
namespace {

/// An option of the table of keys, as written.
struct GivenOption {
  const ViewKey* key = nullptr;
  std::string word = {};
  std::vector<std::string> list = {};  ///< of a key that holds several

  /// As messages name it.
  [[nodiscard]] std::string_view name() const {
    const std::string_view names = key->option->names.substr(key->option->names.find("--"));
    return names.substr(0, names.find(','));
  }
  [[nodiscard]] bool is_given() const { return !word.empty() || !list.empty(); }
};

struct DrawArguments {
  std::string input;
  NetworkArguments network;
  std::deque<GivenOption> options;  ///< one for each key that has one; their addresses stay
  std::string format;
  bool explain = false;
  bool exact = false;

  /// The word given for a key; empty where none is.
  [[nodiscard]] std::string_view given(std::string_view name) const {
    return std::ranges::find(options, name, [](const GivenOption& one) { return one.key->name; })
        ->word;
  }
};

/// The view that the input names, or a view of the data that it names.
View find_view(const std::string& input) {
  if (std::filesystem::path(input).extension() == ".toml")
    return parse_view(input_files().read(input)->view(), input);
  View view;
  view.data = input;
  return view;
}

template <typename T>
void replace(std::vector<T>& target, std::vector<T> given) {
  if (!given.empty()) target = std::move(given);
}

/// Puts an option where its key has its place.
class OptionReader {
 public:
  OptionReader(View& view, const GivenOption& given, Language language)
      : view_(view), given_(given), language_(language) {}

  void operator()(In<ViewText> at) const { at(view_) = Text::verbatim(given_.word); }
  void operator()(In<std::optional<Word>> at) const { at(view_) = located(given_.word); }
  void operator()(In<std::vector<Word>> at) const {
    at(view_).clear();
    for (const std::string& word : given_.list) at(view_).push_back(located(word));
  }
  void operator()(const ViewShare& share) const {
    const auto number = parse_number(given_.word);
    if (!number || !ViewShare::holds(*number))
      throw UsageError(kBadShare.in(language_, given_.name(), given_.word));
    share.at(view_) = number;
  }
  void operator()(const ViewNumber& wanted) const {
    const auto number = parse_number(given_.word);
    if (!number || !wanted.holds(*number))
      throw UsageError(kBadNumberBetween.in(language_, given_.name(), wanted.least, wanted.most));
    wanted.at(view_) = number;
  }
  void operator()(In<std::optional<std::uint64_t>> at) const {
    at(view_) = whole_number(given_.name(), given_.word, language_);
  }
  void operator()(In<std::filesystem::path> at) const { at(view_) = given_.word; }
  void operator()(ViewOutput) const { view_.output = given_.word; }
  void operator()(const ViewChoice& choice) const {
    if (!choice.set(view_, given_.word))
      refuse_value(given_.name(), given_.word, choice.names(), language_);
  }
  /// Sections and flags have no option of the table.
  void operator()(const auto&) const { assert(false); }

 private:
  [[nodiscard]] Word located(const std::string& word) const {
    return {word, {.file = std::string(given_.name())}};
  }

  View& view_;
  const GivenOption& given_;
  Language language_;
};

void override_options(View& view, const DrawArguments& arguments, Language language) {
  for (const GivenOption& given : arguments.options) {
    if (!given.is_given()) continue;
    if (given.key->name == "hulls") view.aids.hull_of.clear();  // other groups have other names
    std::visit(OptionReader(view, given, language), given.key->slot);
  }
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
  if (!arguments.network.projection.empty())
    view.projection = projection(arguments.network.projection, language);
  view.two_mode |= arguments.network.two_mode;
  view.directed |= arguments.network.directed;
  override_options(view, arguments, language);
}

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
  if (!arguments.given("output").empty()) return view.output.string();
  std::filesystem::path path = arguments.input;
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

/// The words of a choice; none of another key.
std::vector<std::string> words_of(const ViewKey& key) {
  const auto* choice = std::get_if<ViewChoice>(&key.slot);
  return choice == nullptr ? std::vector<std::string>() : choice->names();
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

/// The options of the figure with what the aids mean in these data. \throw InputError with every
/// word that fits nothing
FigureOptions resolved_options(const View& view, const Study& study, Language language) {
  FigureOptions options = figure_options(view, language);
  Diagnostics diagnostics;
  resolve(study, view.aids, options, diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
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

/// Options that mean something for one layout only choose it; with another they are refused.
void settle_layout(View& view, Language language) {
  const auto needs = [&](bool given, const char* option, std::string_view layout) {
    if (!given) return;
    if (!view.layout) view.layout = std::string(layout);
    if (*view.layout != layout) throw UsageError(kNeedsLayout.in(language, option, layout));
  };
  needs(view.aids.centre.has_value(), "centre", "radial");
  needs(!view.outlines.empty(), "outlines", "territory");
  const std::string layout = view.layout.value_or(LayoutOptions().engine);
  if (view.aids.rings &&
      (view.aids.centre || (layout != "radial" && layout != "sectors" && layout != "columns"))) {
    throw UsageError(std::string(kRingsNeedLayout.in(language)));
  }
  view.two_mode |= layout == "two-mode";
  if (!view.periods.empty() && std::ranges::none_of(layout_engines(), [&](const auto& engine) {
        return engine.id == layout;
      })) {
    throw UsageError(kNoPeriodsWith.in(language, layout));
  }
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

/// Suggested ties of the view.
void read_suggestions_of(const View& view, const Ecosystem& ecosystem, FigureOptions& options,
                         Language language) {
  if (view.suggestions.empty()) return;
  const SuggestedTieReading reading =
      read_suggested_ties(view.suggestions, ecosystem, {.files = &input_files()});
  say(reading.diagnostics, language);
  for (const SuggestedPair& pair : reading.ties.list)
    options.suggestions.push_back({ecosystem[pair.from].id, ecosystem[pair.to].id});
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
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
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
  if (!arguments.given("dpi").empty() && target.format != OutputFormat::png)
    throw UsageError(kDpiOfPngOnly.in(language, name(target.format)));
  return target;
}

int run_draw(const CLI::App& command, const DrawArguments& arguments,
             const GeneralArguments& general, Language language) {
  if (arguments.explain) {
    const std::string path(arguments.given("output"));
    (void)output_format({arguments.format, path}, std::array{OutputFormat::text}, language);
    deliver(explain_views(language), path);
    return 0;
  }
  need_data(command, arguments.input, language);
  View view = find_view(arguments.input);
  override_view(view, arguments, language);
  settle_layout(view, language);
  const Language shown = general.language.empty() ? view.language.value_or(language) : language;
  const Target target = find_target(arguments, view, shown, language);
  GeneralArguments reading = general;
  if (reading.level.empty()) reading.level = view.level.value_or("");
  Ecosystem ecosystem = read_data(view.data.string(), reading, language);
  const Question question{.selection = select(ecosystem, view.selection),
                          .origin = view.ties,
                          .projection = view.projection,
                          .directed = view.directed,
                          .two_mode = view.two_mode};
  say_crowded(ecosystem, question, language);
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  const Study study =
      make_study(std::move(ecosystem), question, {.threads = threads}, arguments.exact);
  if (study.network().size() == 0)
    throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  const Figure figure = [&] {
    const Progress progress(kDrawing.in(language));
    if (!view.periods.empty()) return draw_view_periods(view, study, shown);
    FigureOptions options = resolved_options(view, study, shown);
    read_outlines_of(view, options, language);
    read_suggestions_of(view, study.ecosystem(), options, language);
    say_cost(seconds_for(shown_measures(options), study));
    return draw_figure(study, options);
  }();
  say(figure.diagnostics, language);
  deliver(write_figure(*figure.scene, target.format, target.dpi), target.path);
  if (target.path != "-")
    say_info(kWritten.in(language, target.path, figure.actors, figure.ties, figure.labels));
  return 0;
}

/// In the help these come in this order; further keys after them, in their own.
constexpr std::array<std::string_view, 23> kOrder = {
    "layout",      "centre",    "rings", "outlines",  "periods",  "undated", "page",  "size",
    "colour",      "shape",     "width", "tie-style", "routing",  "thin",    "hulls", "hull-of",
    "suggestions", "highlight", "style", "title",     "subtitle", "output",  "dpi"};

std::vector<const ViewKey*> keys_with_options() {
  std::vector<const ViewKey*> keys;
  for (const ViewKey& key : view_keys()) {
    if (key.option) keys.push_back(&key);
  }
  const auto rank = [](const ViewKey* key) {
    return std::ranges::find(kOrder, key->name) - kOrder.begin();
  };
  std::ranges::stable_sort(keys, {}, rank);
  return keys;
}

std::string help_of(const ViewKey& key, Language language) {
  std::vector<std::string> words = words_of(key);
  for (std::string& word : words) {
    if (word == key.standard.in(language)) word += kIsDefault.in(language);
  }
  return fmt::format(fmt::runtime(key.option->help.in(language)), fmt::join(words, ", "));
}

/// What stands for the value of an option.
std::string value_of(const ViewKey& key, Language language) {
  const std::string_view value = key.option->value.in(language);
  return value.empty() ? fmt::format("{}", fmt::join(words_of(key), "|")) : std::string(value);
}

Label heading_of(ViewOptionGroup group) {
  switch (group) {
    case ViewOptionGroup::figure: return kFigureOptions;
    case ViewOptionGroup::reading: return kReadingAids;
    case ViewOptionGroup::general: break;
  }
  return kGeneralOptions;
}

void add_format(CLI::App& command, std::string& format, Language language) {
  std::vector<std::string_view> names;
  for (const OutputFormat one : figure_formats()) names.push_back(name(one));
  command.add_option("--format", format, std::string(kFigureFormatHelp.in(language)))
      ->group(std::string(kFigureOptions.in(language)))
      ->option_text(fmt::format("{}", fmt::join(names, "|")));
}

void add_options(CLI::App& command, DrawArguments& arguments, Language language) {
  for (const ViewKey* key : keys_with_options()) {
    GivenOption& given = arguments.options.emplace_back(GivenOption{key});
    const ViewOption& option = *key->option;
    const bool is_list = std::holds_alternative<In<std::vector<Word>>>(key->slot);
    const std::string names(option.names);
    CLI::Option* added = is_list ? command.add_option(names, given.list, help_of(*key, language))
                                 : command.add_option(names, given.word, help_of(*key, language));
    added->group(std::string(heading_of(option.group).in(language)))
        ->option_text(value_of(*key, language));
    if (option.delimiter != 0) added->delimiter(option.delimiter)->allow_extra_args(false);
    else if (is_list)
      added->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    if (std::holds_alternative<ViewOutput>(key->slot))
      add_format(command, arguments.format, language);
  }
}

}  // namespace

Run set_up_draw(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<DrawArguments>();
  command
      .add_option(std::string(kDataOrViewValue.in(language)), arguments->input,
                  std::string(kDrawInputHelp.in(language)))
      ->type_name("");
  add_options(command, *arguments, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--show");  // a figure lists nobody
  add_directed(command, arguments->network, language);
  command.add_flag("--explain", arguments->explain, std::string(kExplainViewHelp.in(language)))
      ->group(std::string(kFigureOptions.in(language)));
  return [&command, arguments, &general, language] {
    return run_draw(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
