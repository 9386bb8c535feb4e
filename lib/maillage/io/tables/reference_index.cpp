// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/reference_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>

#include <fmt/format.h>

#include "maillage/base/number.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

std::size_t hash_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

std::uint64_t letters_of(std::string_view text) {
  std::uint64_t letters = 0;
  for (const char c : text) letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64U);
  return letters;
}

/// False when the two are certainly further apart than closest() allows. One change alters two letters at most.
bool may_be_close(std::string_view wanted, std::uint64_t wanted_letters, std::string_view candidate,
                  std::uint64_t letters) {
  const std::size_t longest = std::max(wanted.size(), candidate.size());
  const std::size_t allowed = std::max<std::size_t>(1, longest / 3);
  const std::size_t difference = longest - std::min(wanted.size(), candidate.size());
  const auto changed = static_cast<std::size_t>(std::popcount(wanted_letters ^ letters));
  // Sizes are in bytes: a changed character may count for four.
  if (difference <= 4 * allowed && changed <= 8 * allowed && (longest < 32 || difference <= allowed)) {
    if (changed <= 2 * allowed || longest < 8) return true;
  }
  return wanted.size() >= 4 && candidate.find(wanted) != std::string_view::npos;
}

/// Folded, without articles and the small words between others.
std::string bare_name(std::string_view name) {
  constexpr std::array<std::string_view, 16> kSmall = {"de", "du", "des", "d",   "la",  "le", "les", "l",
                                                       "et", "en", "au",  "aux", "the", "of", "and", "sur"};
  const std::string folded = fold(name);
  std::string bare;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    const std::string_view word = std::string_view(folded).substr(at, end - at);
    if (std::ranges::find(kSmall, word) == kSmall.end()) bare.append(bare.empty() ? "" : " ").append(word);
    at = end + 1;
  }
  return bare;
}

/// What a name may be called: without articles; what stands before brackets at its end, and in them.
std::vector<std::string> loose_forms(std::string_view name) {
  std::vector<std::string> forms = {bare_name(name)};
  const std::size_t bracket = name.rfind('(');
  if (bracket != std::string_view::npos && bracket > 0 && name.ends_with(')')) {
    forms.push_back(bare_name(name.substr(0, bracket)));
    forms.push_back(bare_name(name.substr(bracket + 1, name.size() - bracket - 2)));
  }
  std::erase_if(forms, [](const std::string& form) { return form.size() < 2; });
  std::ranges::sort(forms);
  forms.erase(std::ranges::unique(forms).begin(), forms.end());
  return forms;
}

}  // namespace

template <typename Record>
ReferenceIndex<Record>::ReferenceIndex(std::span<const Record> records, std::span<const std::string> files)
    : records_(records), files_(files), made_(records.size(), false), slots_(std::bit_ceil(2 * records.size() + 2)) {}

template <typename Record>
bool ReferenceIndex<Record>::holds(const Slot& slot, std::string_view id, std::uint32_t hash) const {
  if (slot.hash != hash) return false;
  return slot.size > 0 ? std::string_view(slot.id.data(), slot.size) == id : records_[slot.index].id == id;
}

template <typename Record>
std::size_t ReferenceIndex<Record>::slot_of(std::string_view id, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].index != kFree && !holds(slots_[at], id, hash)) at = (at + 1) & mask;
  return at;
}

template <typename Record>
std::optional<std::uint32_t> ReferenceIndex<Record>::insert(std::uint32_t index) {
  const std::string& id = records_[index].id;
  const auto hash = static_cast<std::uint32_t>(hash_of(id));
  Slot& slot = slots_[slot_of(id, hash)];
  if (slot.index != kFree) return slot.index;
  slot.hash = hash;
  slot.index = index;
  if (id.size() > slot.id.size()) return std::nullopt;
  slot.size = static_cast<std::uint8_t>(id.size());
  std::copy(id.begin(), id.end(), slot.id.begin());
  return std::nullopt;
}

template <typename Record>
std::optional<std::uint32_t> ReferenceIndex<Record>::find_id(std::string_view id) const {
  const Slot& slot = slots_[slot_of(id, static_cast<std::uint32_t>(hash_of(id)))];
  return slot.index != kFree ? std::optional(slot.index) : std::nullopt;
}

template <typename Record>
void ReferenceIndex<Record>::insert_made(std::uint32_t index) {
  insert(index);
  made_[index] = true;
}

template <typename Record>
std::optional<std::uint32_t> ReferenceIndex<Record>::find_number(std::string_view mention) const {
  constexpr double kExactWhole = 1e15;
  const bool looks = !mention.empty() && mention.find_first_not_of("0123456789.,eE+") == std::string_view::npos;
  const auto number = looks ? parse_number(mention) : std::nullopt;
  if (!number || *number != std::floor(*number) || *number > kExactWhole) return std::nullopt;
  constexpr std::size_t kLongest = 9;
  std::string digits = fmt::format("{:.0f}", *number);
  if (const auto exact = find_id(digits)) return exact;
  std::optional<std::uint32_t> only;
  for (digits.insert(0, 1, '0'); digits.size() <= kLongest; digits.insert(0, 1, '0')) {  // those a spreadsheet took off
    const auto found = find_id(digits);
    if (found && only) return std::nullopt;
    if (found) only = found;
  }
  return only;
}

template <typename Record>
std::optional<Place> ReferenceIndex<Record>::place_of(std::uint32_t index) const {
  const Origin& origin = records_[index].origin;
  if (origin.line == 0 || origin.file.index() >= files_.size()) return std::nullopt;
  return Place{.file = files_[origin.file.index()], .line = origin.line};
}

template <typename Record>
Reference ReferenceIndex<Record>::find(std::string_view mention) const {
  if (const auto index = find_id(mention)) return {index, false};
  std::call_once(names_built_, [this] { build_names(); });
  const std::string folded = fold(mention);
  const std::uint64_t hash = hash_of(folded);
  auto at = std::lower_bound(names_.begin(), names_.end(), hash,
                             [](const NameHash& name, std::uint64_t wanted) { return name.hash < wanted; });
  Reference found;
  for (; at != names_.end() && at->hash == hash; ++at) {
    if (fold(records_[at->index].name) != folded) continue;
    if (found.index) return {std::nullopt, true};
    found.index = at->index;
  }
  return found;
}

template <typename Record>
void ReferenceIndex<Record>::build_names() const {
  names_.resize(records_.size());
  for (std::size_t i = 0; i < records_.size(); ++i) {
    names_[i] = {hash_of(fold(records_[i].name)), static_cast<std::uint32_t>(i)};
  }
  std::sort(names_.begin(), names_.end(), [](const NameHash& a, const NameHash& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.index < b.index;
  });
}

template <typename Record>
void ReferenceIndex<Record>::add_short_name(std::uint32_t index, std::string_view name) {
  std::string form = bare_name(name);
  if (form.size() > 1) short_names_.emplace(index, std::move(form));
}

/// What a record may be called: the forms of its name, its id in other letters, its short names.
template <typename Record>
std::vector<std::string> ReferenceIndex<Record>::forms_of(std::uint32_t index) const {
  const Record& record = records_[index];
  std::vector<std::string> forms = loose_forms(record.name);
  const auto add = [&](std::string form) {
    if (form.size() > 1 && std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
  };
  add(fold(record.id));
  const auto [first, last] = short_names_.equal_range(index);
  for (auto one = first; one != last; ++one) add(one->second);
  return forms;
}

template <typename Record>
void ReferenceIndex<Record>::build_loose_names() const {
  for (std::size_t i = 0; i < records_.size(); ++i) {
    for (const std::string& form : forms_of(static_cast<std::uint32_t>(i)))
      loose_names_.push_back({hash_of(form), static_cast<std::uint32_t>(i)});
  }
  std::sort(loose_names_.begin(), loose_names_.end(), [](const NameHash& a, const NameHash& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.index < b.index;
  });
}

template <typename Record>
std::optional<std::uint32_t> ReferenceIndex<Record>::find_loosely(std::string_view mention) const {
  std::call_once(loose_names_built_, [this] { build_loose_names(); });
  std::optional<std::uint32_t> only;
  for (const std::string& form : loose_forms(mention)) {
    const std::uint64_t hash = hash_of(form);
    auto at = std::lower_bound(loose_names_.begin(), loose_names_.end(), hash,
                               [](const NameHash& name, std::uint64_t wanted) { return name.hash < wanted; });
    for (; at != loose_names_.end() && at->hash == hash; ++at) {
      const auto forms = forms_of(at->index);
      if (std::ranges::find(forms, form) == forms.end()) continue;
      if (only && *only != at->index) return std::nullopt;
      only = at->index;
    }
  }
  return only;
}

template <typename Record>
void ReferenceIndex<Record>::build_candidates() {
  const auto add = [this](std::string_view text, std::size_t index, bool by_id) {
    std::string folded = fold(text);
    const std::uint64_t letters = letters_of(folded);
    candidates_.push_back({std::move(folded), letters, static_cast<std::uint32_t>(index), by_id});
  };
  candidates_.reserve(2 * records_.size());
  for (std::size_t i = 0; i < records_.size(); ++i) {
    if (!made_[i]) add(records_[i].id, i, true);
  }
  for (std::size_t i = 0; i < records_.size(); ++i) {
    if (made_[i] || records_[i].name != records_[i].id) add(records_[i].name, i, false);
  }
}

template <typename Record>
std::optional<MeantRecord> ReferenceIndex<Record>::suggest(std::string_view mention) {
  const std::string wanted = fold(mention);
  const auto [known, added] = suggested_.try_emplace(wanted);
  if (added) known->second = nearest(wanted);
  return known->second;
}

template <typename Record>
std::optional<MeantRecord> ReferenceIndex<Record>::nearest(const std::string& wanted) {
  if (candidates_.empty()) build_candidates();
  const std::uint64_t letters = letters_of(wanted);
  std::vector<std::string> close;
  std::vector<const Candidate*> candidate_of;
  for (const Candidate& candidate : candidates_) {
    if (comparisons_left_ == 0) break;
    if (!may_be_close(wanted, letters, candidate.folded, candidate.letters)) continue;
    --comparisons_left_;
    close.push_back(candidate.folded);
    candidate_of.push_back(&candidate);
  }
  const auto best = closest(wanted, close);
  if (!best) return std::nullopt;
  const auto at = static_cast<std::size_t>(std::find(close.begin(), close.end(), *best) - close.begin());
  const Record& record = records_[candidate_of[at]->index];
  return MeantRecord{candidate_of[at]->index, candidate_of[at]->by_id ? record.id : record.name};
}

template class ReferenceIndex<Actor>;
template class ReferenceIndex<Project>;

}  // namespace maillage
