// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/view_options.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <filesystem>
#include <optional>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/file.h"
#include "maillage/base/number.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/layout/layout.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/refusal_messages.h"

namespace maillage::tool {
namespace {

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

void override_options(View& view, const ViewArguments& arguments, Language language) {
  for (const GivenOption& given : arguments.options) {
    if (!given.is_given()) continue;
    if (given.key->name == "hulls") view.aids.hull_of.clear();  // other groups have other names
    std::visit(OptionReader(view, given, language), given.key->slot);
  }
}

/// What the command line says goes before what the view says.
void override_view(View& view, const ViewArguments& arguments, Language language) {
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
  const bool by_engine = std::ranges::any_of(
      layout_engines(), [&](const auto& engine) { return engine.id == layout; });
  if (view.undated && view.periods.empty())
    throw UsageError(std::string(kUndatedNeedsPeriods.in(language)));
  if (!view.periods.empty() && !by_engine) throw UsageError(kNoPeriodsWith.in(language, layout));
  if (view.aids.pins.empty()) return;
  if (!view.periods.empty()) throw UsageError(std::string(kNoPinsWithPeriods.in(language)));
  if (!by_engine) throw UsageError(kNoPinsWith.in(language, layout));
}

/// In the help these come in this order; further keys after them, in their own.
constexpr std::array<std::string_view, 24> kOrder = {
    "layout",  "centre",      "rings",     "outlines", "periods",   "undated",  "pins",   "page",
    "size",    "colour",      "shape",     "width",    "tie-style", "routing",  "thin",   "hulls",
    "hull-of", "suggestions", "highlight", "style",    "title",     "subtitle", "output", "dpi"};

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

void add_options(CLI::App& command, ViewArguments& arguments,
                 std::span<const std::string_view> left_out,
                 const std::function<void()>& after_output, Language language) {
  for (const ViewKey* key : keys_with_options()) {
    if (std::ranges::find(left_out, key->name) != left_out.end()) continue;
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
    if (std::holds_alternative<ViewOutput>(key->slot)) after_output();
  }
}

}  // namespace

std::string_view GivenOption::name() const {
  const std::string_view names = key->option->names.substr(key->option->names.find("--"));
  return names.substr(0, names.find(','));
}

std::string_view ViewArguments::given(std::string_view name) const {
  return std::ranges::find(options, name, [](const GivenOption& one) { return one.key->name; })
      ->word;
}

void add_view(CLI::App& command, ViewArguments& arguments,
              std::span<const std::string_view> left_out, const std::function<void()>& after_output,
              Language language) {
  command
      .add_option(std::string(kDataOrViewValue.in(language)), arguments.input,
                  std::string(kDrawInputHelp.in(language)))
      ->type_name("");
  add_options(command, arguments, left_out, after_output, language);
  add_exact(command, arguments.exact, language);
  add_network(command, arguments.network, language);
  leave_out(command, "--show");  // a figure lists nobody
  add_directed(command, arguments.network, language);
}

std::vector<std::string> words_of(const ViewKey& key) {
  const auto* choice = std::get_if<ViewChoice>(&key.slot);
  return choice == nullptr ? std::vector<std::string>() : choice->names();
}

View asked_view(const ViewArguments& arguments, Language language) {
  View view = find_view(arguments.input);
  override_view(view, arguments, language);
  settle_layout(view, language);
  return view;
}

}  // namespace maillage::tool
