// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace maillage {

/// Two names that probably mean the same actor.
struct ProbableDuplicate {
  std::uint32_t first = 0;   ///< place of the earlier name
  std::uint32_t second = 0;  ///< of the later one
  bool same_name = false;    ///< written the same but for case, accents and punctuation

  friend bool operator==(const ProbableDuplicate&, const ProbableDuplicate&) = default;
};

/// Pairs of names that probably mean the same actor, by the later name; a name is paired with few earlier ones at most.
/// Two names do when (a) they have the same words in any order, leaving out articles, words such as "association" or
/// "CC" (unless the two have different ones) and the acronym of a name given in brackets with it; or (b) one typing
/// error (a letter too many, missing, wrong, or two swapped) tells them apart, both having 8 letters at least, the same
/// digits, and 4 letters at least in the word that differs. Empty names are left out. Near linear in the letters of all
/// names.
[[nodiscard]] std::vector<ProbableDuplicate> find_probable_duplicates(std::span<const std::string_view> names,
                                                                      int threads);

}  // namespace maillage
