// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/help.h"

#include <sstream>
#include <string_view>

#include "maillage/base/text.h"
#include "maillage/messages/messages.h"

namespace maillage::tool {
namespace {

constexpr std::size_t kNameColumn = 28;
constexpr std::size_t kWidth = 100;

/// The words of `text` in lines that fit beside the names; every line but the first is indented.
std::string wrap(const std::string& text) {
  std::istringstream words(text);
  std::string wrapped;
  std::size_t column = kNameColumn;
  for (std::string word; words >> word;) {
    const std::size_t length = utf8_length(word);
    if (column > kNameColumn && column + 1 + length > kWidth) {
      wrapped += "\n" + std::string(kNameColumn, ' ');
      column = kNameColumn;
    } else if (column > kNameColumn) {
      wrapped += ' ';
      ++column;
    }
    wrapped += word;
    column += length;
  }
  return wrapped;
}

}  // namespace

HelpFormatter::HelpFormatter(Language language) {
  label("Usage", std::string(kUsage.in(language)));
  label("Positionals", std::string(kArguments.in(language)));
  label("SUBCOMMAND", std::string(kCommandWord.in(language)));
  label("SUBCOMMANDS", std::string(kCommandWord.in(language)));
  column_width(kNameColumn);
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name,
                                     CLI::AppFormatMode mode) const {
  std::string text = CLI::Formatter::make_help(app, std::move(name), mode);
  for (std::size_t at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n", at))
    text.erase(at, 1);
  return text;
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool is_positional) const {
  const std::string name = "  " + make_option_name(option, is_positional) +
                           (is_positional ? "" : make_option_opts(option));
  const std::size_t width = utf8_length(name);
  const bool fits = width + 1 < kNameColumn;
  const std::string gap =
      fits ? std::string(kNameColumn - width, ' ') : "\n" + std::string(kNameColumn, ' ');
  return name + gap + wrap(make_option_desc(option)) + "\n";
}

}  // namespace maillage::tool
