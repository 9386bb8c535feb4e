// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::qca {

/// A set of literals ("DEV", "~URB", "DEV[2]"), one bit each; see Space. As a term it is their conjunction, and without
/// any it holds everywhere; as a configuration it holds one literal for each condition that applies.
using Literals = std::uint64_t;

/// As many as there are in all: a condition has one per level, two where it is present or absent.
inline constexpr std::size_t kMostLiterals = 64;

/// A disjunction of terms.
using Expression = std::vector<Literals>;

/// What a condition can be.
struct Dimension {
  std::string name;
  std::size_t levels = 2;
  bool multi_value = false;  ///< written "DEV[2]"; else "DEV" for level 1 and "~DEV" for level 0

  friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// The conditions and their literals, in the order given.
class Space {
 public:
  /// \throw std::length_error beyond kMostLiterals
  explicit Space(std::vector<Dimension> dimensions);

  [[nodiscard]] std::size_t size() const { return dimensions_.size(); }
  [[nodiscard]] std::size_t literals() const { return condition_of_.size(); }
  [[nodiscard]] const Dimension& operator[](std::size_t condition) const { return dimensions_[condition]; }

  /// \pre level < levels
  [[nodiscard]] Literals literal(std::size_t condition, std::size_t level) const {
    return Literals{1} << (first_[condition] + level);
  }
  /// All literals of a condition.
  [[nodiscard]] Literals all_of(std::size_t condition) const { return all_of_[condition]; }
  [[nodiscard]] Literals everything() const;
  /// All literals of the conditions that have one here.
  [[nodiscard]] Literals whole(Literals term) const;
  /// Each literal turned into the others of its condition: where all of the given ones are wrong.
  [[nodiscard]] Literals others(Literals term) const { return whole(term) & ~term; }
  [[nodiscard]] std::size_t condition_of(std::size_t bit) const { return condition_of_[bit]; }
  /// Number of configurations where every condition applies.
  [[nodiscard]] double configurations() const;

  /// "DEV*~URB", "1" for the empty term. Names that hold a sign of expressions stand in quotes.
  [[nodiscard]] std::string describe(Literals term) const;
  /// "DEV*~URB + STB", "0" for none.
  [[nodiscard]] std::string describe(std::span<const Literals> terms) const;
  /// What describe() writes, spaces aside. Names compare exactly, else folded when
  /// that fits one condition alone. Nothing where it is no expression of these conditions.
  [[nodiscard]] std::optional<Expression> parse(std::string_view text) const;

 private:
  [[nodiscard]] std::string describe_literal(std::size_t bit) const;

  std::vector<Dimension> dimensions_;
  std::vector<std::size_t> first_;
  std::vector<Literals> all_of_;
  std::vector<std::size_t> condition_of_;  ///< of each bit
};

/// Whether a term holds in a configuration: all its literals are there.
[[nodiscard]] constexpr bool holds(Literals term, Literals configuration) { return (term & ~configuration) == 0; }

/// The order in which terms are shown: shorter ones first, then by their first conditions.
[[nodiscard]] bool comes_before(Literals a, Literals b);

/// How much is known of the models with the fewest terms.
enum class Completeness : std::uint8_t {
  all,       ///< these are all of them
  some,      ///< these have the fewest terms; there are more
  unproven,  ///< these are solutions; whether fewer terms would do is not known
};

/// Disjunctions of prime implicants with the fewest terms.
struct Minimised {
  std::vector<Expression> models;  ///< terms and models in the order of comes_before()
  Completeness completeness = Completeness::all;
  std::vector<Literals> uncovered;  ///< positive configurations that no term tells from the others

  friend bool operator==(const Minimised&, const Minimised&) = default;
};

}  // namespace maillage::qca
