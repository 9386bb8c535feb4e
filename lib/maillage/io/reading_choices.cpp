// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/reading_choices.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <toml++/toml.h>

#include "maillage/base/text.h"
#include "maillage/base/toml_nesting.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/source_text.h"

namespace maillage {
namespace {

enum class Choice : std::uint8_t { encoding, decimal, fill_down, repair, strict, unknown };

Choice find_choice(std::string_view key) {
  constexpr std::array<std::array<std::string_view, 2>, 5> kKeys = {{{"encodage", "encoding"},
                                                                     {"decimale", "decimal"},
                                                                     {"completer", "fill down"},
                                                                     {"reparer", "repair"},
                                                                     {"strict", "strict"}}};
  const std::string plain = fold(key);
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (std::ranges::find(kKeys[i], plain) != kKeys[i].end()) return static_cast<Choice>(i);
  }
  return Choice::unknown;
}

Place place_of(const std::filesystem::path& path, const toml::source_position& at) {
  return {.file = path.string(), .line = at.line, .column = at.column};
}

/// Puts one choice where it belongs; false when its value does not fit.
bool set(Choice choice, const toml::node& value, ReadOptions& options) {
  const auto text = value.value<std::string>();
  const auto flag = value.value<bool>();
  const bool is_sign = text && (*text == "." || *text == ",");
  switch (choice) {
    case Choice::encoding:
      if (text && options.encoding.empty()) options.encoding = *text;
      return text.has_value();
    case Choice::decimal:
      if (is_sign && options.decimal == '\0') options.decimal = text->front();
      return is_sign;
    case Choice::fill_down: options.fill_down = options.fill_down || flag.value_or(false); return flag.has_value();
    case Choice::repair: options.repair = options.repair || flag.value_or(false); return flag.has_value();
    case Choice::strict: options.strict = options.strict || flag.value_or(false); return flag.has_value();
    case Choice::unknown: break;
  }
  return false;
}

}  // namespace

void add_reading_choices(const std::filesystem::path& path, ReadOptions& options, Diagnostics& diagnostics) {
  const SourceText source(path.string(), options.files->read(path), "UTF-8", diagnostics);
  toml::table choices;
  if (const auto deep = find_deep_nesting(source.text())) {
    Diagnostic fault = source.at({}, *deep, 1);
    fault.code = "bad-choices";
    fault.message = kBadChoices();
    return diagnostics.add(std::move(fault));
  }
  try {
    choices = toml::parse(source.text());
  } catch (const toml::parse_error& error) {
    diagnostics.add({.code = "bad-choices", .place = place_of(path, error.source().begin), .message = kBadChoices()});
    return;
  }
  for (const auto& [key, value] : choices) {
    const Choice choice = find_choice(key.str());
    if (choice != Choice::unknown && set(choice, value, options)) continue;
    const bool unknown = choice == Choice::unknown;
    diagnostics.add({.code = unknown ? "unknown-choice" : "bad-choice",
                     .place = place_of(path, unknown ? key.source().begin : value.source().begin),
                     .message = unknown ? kUnknownChoice(Words(key.str())) : kBadChoice(Words(key.str()))});
  }
}

}  // namespace maillage
