// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/literals.h"

#include <algorithm>
#include <bit>
#include <stdexcept>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/text.h"

namespace maillage::qca {
namespace {

constexpr std::string_view kSigns = "*+~[]\"";

bool needs_quotes(std::string_view name) {
  return name.empty() || name.find_first_of(kSigns) != std::string_view::npos || trim(name) != name;
}

std::string written(std::string_view name) {
  if (!needs_quotes(name)) return std::string(name);
  std::string quoted = "\"";
  for (const char sign : name) {
    if (sign == '"') quoted += '"';
    quoted += sign;
  }
  return quoted + '"';
}

/// Reads expressions, one sign after the other.
class ExpressionReader {
 public:
  ExpressionReader(const Space& space, std::string_view text) : space_(space), rest_(trim(text)) {}

  std::optional<Expression> read() {
    Expression expression;
    do {
      const auto term = read_term();
      if (!term) return std::nullopt;
      expression.push_back(*term);
    } while (take('+'));
    if (!rest_.empty()) return std::nullopt;
    return expression;
  }

 private:
  bool take(char sign) {
    rest_ = trim(rest_);
    if (!rest_.starts_with(sign)) return false;
    rest_ = trim(rest_.substr(1));
    return true;
  }

  std::optional<Literals> read_term() {
    Literals term = 0;
    do {
      const auto literal = read_literal();
      if (!literal) return std::nullopt;
      if ((space_.whole(term) & *literal) != 0 && (term & *literal) == 0) return std::nullopt;
      term |= *literal;
    } while (take('*'));
    return term;
  }

  std::optional<Literals> read_literal() {
    const bool absent = take('~');
    const auto condition = find(read_name());
    if (!condition) return std::nullopt;
    const auto level = read_level();
    const bool multi_value = space_[*condition].multi_value;
    if (level.has_value() != multi_value || (absent && multi_value)) return std::nullopt;
    if (!level) return space_.literal(*condition, absent ? 0 : 1);
    if (*level >= space_[*condition].levels) return std::nullopt;
    return space_.literal(*condition, *level);
  }

  std::string read_name() {
    if (rest_.starts_with('"')) return read_quoted();
    const std::size_t end = std::min(rest_.find_first_of(kSigns), rest_.size());
    const std::string name(trim(rest_.substr(0, end)));
    rest_.remove_prefix(end);
    return name;
  }

  std::string read_quoted() {
    std::string name;
    rest_.remove_prefix(1);
    while (!rest_.empty()) {
      const bool twice = rest_.starts_with("\"\"");
      const bool ends = !twice && rest_.starts_with('"');
      if (!ends) name += rest_.front();
      rest_.remove_prefix(twice ? 2 : 1);
      if (ends) return name;
    }
    return "";
  }

  std::optional<std::size_t> read_level() {
    if (!take('[')) return std::nullopt;
    const std::size_t end = rest_.find(']');
    if (end == std::string_view::npos) return kMostLiterals;
    const auto number = parse_number(trim(rest_.substr(0, end)));
    rest_.remove_prefix(end + 1);
    const bool fits = number && *number >= 0 && *number < kMostLiterals;
    const std::size_t level = fits ? static_cast<std::size_t>(*number) : kMostLiterals;
    return fits && static_cast<double>(level) == *number ? level : kMostLiterals;
  }

  [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const {
    for (std::size_t i = 0; i < space_.size(); ++i) {
      if (space_[i].name == name) return i;
    }
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < space_.size(); ++i) {
      if (fold(space_[i].name) != fold(name)) continue;
      if (found) return std::nullopt;
      found = i;
    }
    return found;
  }

  const Space& space_;
  std::string_view rest_;
};

}  // namespace

Space::Space(std::vector<Dimension> dimensions) : dimensions_(std::move(dimensions)) {
  for (std::size_t i = 0; i < dimensions_.size(); ++i) {
    first_.push_back(condition_of_.size());
    condition_of_.insert(condition_of_.end(), dimensions_[i].levels, i);
    if (condition_of_.size() > kMostLiterals) throw std::length_error("too many levels of conditions");
    Literals all = 0;
    for (std::size_t level = 0; level < dimensions_[i].levels; ++level) all |= literal(i, level);
    all_of_.push_back(all);
  }
}

Literals Space::everything() const {
  Literals all = 0;
  for (const Literals one : all_of_) all |= one;
  return all;
}

Literals Space::whole(Literals term) const {
  Literals all = 0;
  for (const Literals one : all_of_) {
    if ((one & term) != 0) all |= one;
  }
  return all;
}

double Space::configurations() const {
  double count = 1;
  for (const Dimension& one : dimensions_) count *= static_cast<double>(one.levels);
  return count;
}

std::string Space::describe_literal(std::size_t bit) const {
  const std::size_t condition = condition_of_[bit];
  const Dimension& one = dimensions_[condition];
  const std::size_t level = bit - first_[condition];
  if (one.multi_value) return written(one.name) + "[" + std::to_string(level) + "]";
  return (level == 0 ? "~" : "") + written(one.name);
}

std::string Space::describe(Literals term) const {
  std::string text;
  for (std::size_t bit = 0; bit < condition_of_.size(); ++bit) {
    if ((term >> bit & 1) == 0) continue;
    if (!text.empty()) text += '*';
    text += describe_literal(bit);
  }
  return text.empty() ? "1" : text;
}

std::string Space::describe(std::span<const Literals> terms) const {
  std::string text;
  for (const Literals term : terms) text += (text.empty() ? "" : " + ") + describe(term);
  return text.empty() ? "0" : text;
}

std::optional<Expression> Space::parse(std::string_view text) const { return ExpressionReader(*this, text).read(); }

bool comes_before(Literals a, Literals b) {
  const int sizes = std::popcount(a) - std::popcount(b);
  if (sizes != 0) return sizes < 0;
  const Literals different = a ^ b;
  return (a & (different & (~different + 1))) != 0;
}

}  // namespace maillage::qca
