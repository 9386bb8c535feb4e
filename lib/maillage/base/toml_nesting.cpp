// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/toml_nesting.h"

#include <algorithm>

namespace maillage {
namespace {

constexpr std::size_t kDeepest = 64;

/// Past the text in quotes that begins at `at`.
std::size_t skip_quoted(std::string_view toml, std::size_t at) {
  const char quote = toml[at];
  const bool triple = toml.substr(at, 3) == std::string_view(quote == '"' ? R"(""")" : "'''");
  const std::size_t marks = triple ? 3 : 1;
  for (std::size_t i = at + marks; i < toml.size(); ++i) {
    if (toml[i] == '\\' && quote == '"') ++i;
    else if (toml[i] == '\n' && !triple) return i;
    else if (toml.substr(i, marks) == toml.substr(at, marks)) return i + marks;
  }
  return toml.size();
}

}  // namespace

std::optional<std::size_t> find_deep_nesting(std::string_view toml) {
  std::size_t parts = 0;
  std::size_t brackets = 0;
  for (std::size_t at = 0; at < toml.size(); ++at) {
    switch (toml[at]) {
      case '"':
      case '\'': at = skip_quoted(toml, at) - 1; break;
      case '#': at = std::min(toml.find('\n', at), toml.size()) - 1; break;
      case '.': ++parts; break;
      case '[':
      case '{':
        ++brackets;
        parts = 0;
        break;
      case ']':
      case '}':
        brackets -= brackets > 0 ? 1U : 0U;
        parts = 0;
        break;
      case '=':
      case ',':
      case '\n': parts = 0; break;
      default: break;
    }
    if (parts >= kDeepest || brackets > kDeepest) return at;
  }
  return std::nullopt;
}

}  // namespace maillage
