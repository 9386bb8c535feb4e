// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/covers.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <numeric>
#include <optional>

#include "maillage/qca/minimising/row_prices.h"

namespace maillage::qca {
namespace {

/// A set of rows.
class RowSet {
 public:
  explicit RowSet(std::size_t rows) : words_((rows + 63) / 64, 0) {}

  void insert(std::size_t row) { words_[row / 64] |= std::uint64_t{1} << (row % 64); }
  void erase_all(const RowSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  }
  [[nodiscard]] bool contains(std::size_t row) const { return (words_[row / 64] >> (row % 64) & 1) != 0; }
  [[nodiscard]] bool is_within(const RowSet& other) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if ((words_[i] & ~other.words_[i]) != 0) return false;
    }
    return true;
  }
  [[nodiscard]] std::size_t size() const {
    std::size_t count = 0;
    for (const std::uint64_t word : words_) count += static_cast<std::size_t>(std::popcount(word));
    return count;
  }
  [[nodiscard]] std::size_t shared(const RowSet& other) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < words_.size(); ++i)
      count += static_cast<std::size_t>(std::popcount(words_[i] & other.words_[i]));
    return count;
  }
  template <typename Body>
  void for_each(Body body) const {
    for_each_shared(*this, body);
  }
  template <typename Body>
  void for_each_shared(const RowSet& other, Body body) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t word = words_[i] & other.words_[i]; word != 0; word &= word - 1)
        body(64 * i + static_cast<std::size_t>(std::countr_zero(word)));
    }
  }
  friend auto operator<=>(const RowSet&, const RowSet&) = default;

 private:
  std::vector<std::uint64_t> words_;
};

/// Columns with the same rows stand for each other.
struct ColumnClass {
  RowSet rows;
  std::vector<std::size_t> columns;
};

std::vector<ColumnClass> classes_of(std::size_t rows, const std::vector<std::vector<std::size_t>>& rows_of) {
  std::map<RowSet, std::vector<std::size_t>> by_rows;
  for (std::size_t column = 0; column < rows_of.size(); ++column) {
    RowSet set(rows);
    for (const std::size_t row : rows_of[column]) set.insert(row);
    by_rows[set].push_back(column);
  }
  std::vector<ColumnClass> classes;
  for (auto& [set, columns] : by_rows) classes.push_back({set, std::move(columns)});
  std::ranges::stable_sort(classes, [](const auto& a, const auto& b) { return a.rows.size() > b.rows.size(); });
  return classes;
}

/// Those that are within no other one: enough to find how few columns cover.
std::vector<ColumnClass> largest(const std::vector<ColumnClass>& classes, Effort& effort) {
  std::vector<ColumnClass> kept;
  for (const ColumnClass& one : classes) {
    effort.spend(kept.size() / 8 + 1);
    if (std::ranges::none_of(kept, [&](const auto& other) { return one.rows.is_within(other.rows); }))
      kept.push_back(one);
  }
  return kept;
}

/// Looks for covers by so many classes: some row must be covered by one of its classes, which are tried in turn; one
/// that was tried is left out of what follows, so that no cover is found twice. As no class pays for more than 1 by the
/// prices of rows, only those that waste little of what is left to spend can be in a cover.
class CoverSearch {
 public:
  CoverSearch(const std::vector<ColumnClass>& classes, const std::vector<double>& prices, std::size_t most,
              Effort& effort)
      : classes_(classes), prices_(prices), most_(most), effort_(effort) {}

  /// Covers as lists of classes; no more than wanted.
  std::vector<std::vector<std::size_t>> with(std::size_t length) {
    RowSet uncovered(prices_.size());
    for (std::size_t row = 0; row < prices_.size(); ++row) uncovered.insert(row);
    std::vector<std::size_t> all(classes_.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    search(uncovered, length, all);
    return std::move(found_);
  }

 private:
  static constexpr double kRounding = 1e-6;

  struct Candidate {
    double price = 0;
    std::size_t one = 0;
  };

  void search(const RowSet& uncovered, std::size_t left, const std::vector<std::size_t>& classes) {
    const std::size_t open = uncovered.size();
    if (open == 0) found_.push_back(chosen_);
    if (open == 0 || left == 0 || !effort_.spend(classes.size() + 1)) return;
    const double to_waste = static_cast<double>(left) - price_of(uncovered) + kRounding;
    if (to_waste < 0) return;
    std::vector<std::size_t> kept;
    for (const std::size_t one : classes) {
      if (1 - price_of_shared(uncovered, classes_[one].rows) <= to_waste) kept.push_back(one);
    }
    const auto row = narrowest_row(uncovered, kept);
    if (row) try_classes(*row, uncovered, open, left, kept);
  }

  void try_classes(std::size_t row, const RowSet& uncovered, std::size_t open, std::size_t left,
                   std::vector<std::size_t>& kept) {
    for (const std::size_t one : candidates_of(row, uncovered, open, left, kept)) {
      if (found_.size() >= most_ || effort_.is_spent()) return;
      RowSet rest = uncovered;
      rest.erase_all(classes_[one].rows);
      std::erase(kept, one);
      chosen_.push_back(one);
      search(rest, left - 1, kept);
      chosen_.pop_back();
    }
  }

  [[nodiscard]] double price_of(const RowSet& rows) const {
    double price = 0;
    rows.for_each([&](std::size_t row) { price += prices_[row]; });
    return price;
  }

  [[nodiscard]] double price_of_shared(const RowSet& a, const RowSet& b) const {
    double price = 0;
    a.for_each_shared(b, [&](std::size_t row) { price += prices_[row]; });
    return price;
  }

  /// The row with the fewest classes; nothing when one has none.
  std::optional<std::size_t> narrowest_row(const RowSet& uncovered, const std::vector<std::size_t>& classes) {
    counts_.assign(prices_.size(), 0);
    for (const std::size_t one : classes)
      uncovered.for_each_shared(classes_[one].rows, [&](std::size_t row) { ++counts_[row]; });
    std::optional<std::size_t> best;
    uncovered.for_each([&](std::size_t row) {
      if (!best || counts_[row] < counts_[*best]) best = row;
    });
    return counts_[*best] == 0 ? std::nullopt : best;
  }

  /// Classes of a row, those that pay for most first; the last one must cover all that is left.
  [[nodiscard]] std::vector<std::size_t> candidates_of(std::size_t row, const RowSet& uncovered, std::size_t open,
                                                       std::size_t left,
                                                       const std::vector<std::size_t>& classes) const {
    std::vector<Candidate> ranked;
    for (const std::size_t one : classes) {
      const RowSet& rows = classes_[one].rows;
      if (!rows.contains(row) || (left == 1 && rows.shared(uncovered) < open)) continue;
      ranked.push_back({price_of_shared(uncovered, rows), one});
    }
    std::ranges::stable_sort(ranked, std::greater<>(), &Candidate::price);
    std::vector<std::size_t> candidates;
    for (const Candidate& candidate : ranked) candidates.push_back(candidate.one);
    return candidates;
  }

  const std::vector<ColumnClass>& classes_;
  const std::vector<double>& prices_;  ///< of rows
  std::size_t most_;
  Effort& effort_;
  std::vector<std::size_t> counts_;
  std::vector<std::size_t> chosen_;
  std::vector<std::vector<std::size_t>> found_;
};

/// A cover, not always with the fewest: whatever covers most, one after the other. Nothing when a row is in no class.
std::optional<std::vector<std::size_t>> greedy(std::size_t rows, const std::vector<ColumnClass>& classes) {
  RowSet uncovered(rows);
  for (std::size_t row = 0; row < rows; ++row) uncovered.insert(row);
  std::vector<std::size_t> chosen;
  while (uncovered.size() > 0) {
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
      const std::size_t gain = classes[i].rows.shared(uncovered);
      if (gain > most) best = i;
      most = std::max(most, gain);
    }
    if (most == 0) return std::nullopt;
    uncovered.erase_all(classes[best].rows);
    chosen.push_back(best);
  }
  return chosen;
}

std::vector<std::vector<std::size_t>> row_lists(const std::vector<ColumnClass>& classes) {
  std::vector<std::vector<std::size_t>> lists(classes.size());
  for (std::size_t i = 0; i < classes.size(); ++i)
    classes[i].rows.for_each([&](std::size_t row) { lists[i].push_back(row); });
  return lists;
}

/// No cover has fewer columns than the prices of all rows.
std::size_t least_length(const std::vector<double>& prices) {
  constexpr double kRounding = 1e-6;
  const double sum = std::accumulate(prices.begin(), prices.end(), 0.0);
  std::size_t length = 1;
  while (static_cast<double>(length) < sum - kRounding) ++length;
  return length;
}

/// Covers by classes as covers by columns: every column of a class stands for it.
class Expansion {
 public:
  Expansion(const std::vector<ColumnClass>& classes, std::size_t most) : classes_(classes), most_(most) {}

  void add(const std::vector<std::size_t>& cover) {
    columns_.clear();
    expand(cover, 0);
  }
  [[nodiscard]] bool is_cut() const { return cut_; }
  std::vector<std::vector<std::size_t>> list() && {
    std::ranges::sort(list_);
    return std::move(list_);
  }

 private:
  void expand(const std::vector<std::size_t>& cover, std::size_t depth) {
    if (depth == cover.size()) {
      if (list_.size() == most_) cut_ = true;
      else std::ranges::sort(list_.emplace_back(columns_));
      return;
    }
    for (const std::size_t column : classes_[cover[depth]].columns) {
      if (cut_) return;
      columns_.push_back(column);
      expand(cover, depth + 1);
      columns_.pop_back();
    }
  }

  const std::vector<ColumnClass>& classes_;
  std::size_t most_;
  bool cut_ = false;
  std::vector<std::size_t> columns_;
  std::vector<std::vector<std::size_t>> list_;
};

}  // namespace

Covers least_covers(std::size_t rows, const std::vector<std::vector<std::size_t>>& rows_of, std::size_t most,
                    Effort& effort) {
  if (rows == 0) return {{{}}, Completeness::all};
  const std::vector<ColumnClass> classes = classes_of(rows, rows_of);
  const std::vector<ColumnClass> large = largest(classes, effort);
  const auto some = greedy(rows, large);
  if (!some) return {};
  const std::vector<double> prices = row_prices(rows, row_lists(large), effort);
  std::size_t length = least_length(prices);
  while (length < some->size() && CoverSearch(large, prices, 1, effort).with(length).empty() && !effort.is_spent())
    ++length;
  Covers covers;
  Expansion expansion(classes, most);
  const bool is_least = !effort.is_spent() || length == some->size();
  if (is_least) {
    const auto found = CoverSearch(classes, prices, most + 1, effort).with(length);
    for (const auto& cover : found) expansion.add(cover);
    covers.completeness = effort.is_spent() || expansion.is_cut() ? Completeness::some : Completeness::all;
  }
  covers.list = std::move(expansion).list();
  if (!covers.list.empty()) return covers;
  Expansion of_large(large, 1);
  of_large.add(*some);
  return {std::move(of_large).list(), is_least ? Completeness::some : Completeness::unproven};
}

}  // namespace maillage::qca
