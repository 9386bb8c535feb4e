// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/ecosystem.h"

#include <algorithm>

namespace maillage {
namespace {

template <typename Value>
std::string label_of(Value value, std::size_t count, const std::vector<std::string>& own, Language language) {
  const auto number = static_cast<std::size_t>(value);
  return number < count ? std::string(term(value).label.in(language)) : own[number - count];
}

template <typename Value>
std::optional<Value> find_own(std::string_view word, std::size_t count, const std::vector<std::string>& own) {
  const std::string plain = plain_word(word);
  const auto found = std::ranges::find_if(own, [&](const std::string& one) { return plain_word(one) == plain; });
  if (found == own.end()) return std::nullopt;
  return static_cast<Value>(count + static_cast<std::size_t>(found - own.begin()));
}

}  // namespace

std::string label(const Ecosystem& ecosystem, Role role, Language language) {
  return label_of(role, kRoleCount, ecosystem.own_roles, language);
}

std::string label(const Ecosystem& ecosystem, Status status, Language language) {
  return label_of(status, kStatusCount, ecosystem.own_statuses, language);
}

std::optional<Role> find_role(const Ecosystem& ecosystem, std::string_view word) {
  if (const auto known = parse_role(word, ecosystem.own_words)) return known;
  return find_own<Role>(word, kRoleCount, ecosystem.own_roles);
}

std::optional<Status> find_status(const Ecosystem& ecosystem, std::string_view word) {
  if (const auto known = parse_status(word, ecosystem.own_words)) return known;
  return find_own<Status>(word, kStatusCount, ecosystem.own_statuses);
}

KindId unknown_kind(const Ecosystem& ecosystem) {
  const auto found = std::find_if(ecosystem.kinds.begin(), ecosystem.kinds.end(),
                                  [](const Kind& kind) { return kind.id == "unknown"; });
  return KindId(static_cast<std::size_t>(found - ecosystem.kinds.begin()));
}

}  // namespace maillage
