// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/table.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// Words of one part of a table that mean nothing known, in the order of first mention. Spellings that compare equal
/// are one word.
class OpenWords {
 public:
  struct Entry {
    std::string word;  ///< as first written
    std::size_t count = 0;
    std::uint32_t line = 0;  ///< of the first mention
    std::uint32_t cell = 0;
  };

  /// The place of the word in the list.
  std::uint32_t add(std::string_view word, std::uint32_t line, std::uint32_t cell, std::size_t times = 1);
  [[nodiscard]] const std::vector<Entry>& list() const { return list_; }

 private:
  std::unordered_map<std::string, std::uint32_t> places_;
  std::vector<Entry> list_;
};

/// The words of all parts in one list, and where in it each part's are.
struct JoinedWords {
  OpenWords words;
  std::vector<std::vector<std::uint32_t>> places;  ///< of each part
};
[[nodiscard]] JoinedWords join(std::span<const OpenWords> parts);

/// Warns once of each word: how often it is there, that it is kept as it is, what was perhaps meant, and where to say
/// what it means.
void tell_open_words(const Table& table, const OpenWords& words, WordField field, Diagnostics& diagnostics);

}  // namespace maillage
