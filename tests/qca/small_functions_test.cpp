// SPDX-License-Identifier: GPL-3.0-or-later
// Every truth table of up to three conditions, and many of four, against a minimiser that tries all terms and all sets
// of terms.
#include <bit>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/qca/solution.h"

namespace maillage::qca {
namespace {

using Models = std::set<std::set<Literals>>;

Space space_of_size(std::size_t conditions) {
  std::vector<Dimension> dimensions;
  for (std::size_t i = 0; i < conditions; ++i)
    dimensions.push_back({.name = std::string(1, static_cast<char>('A' + i))});
  return Space(std::move(dimensions));
}

std::vector<Literals> all_configurations(const Space& space) {
  std::vector<Literals> list = {0};
  for (std::size_t i = 0; i < space.size(); ++i) {
    std::vector<Literals> next;
    for (const Literals one : list) {
      for (std::size_t level = 0; level < space[i].levels; ++level) next.push_back(one | space.literal(i, level));
    }
    list = std::move(next);
  }
  return list;
}

std::vector<Literals> all_terms(const Space& space) {
  std::vector<Literals> list = {0};
  for (std::size_t i = 0; i < space.size(); ++i) {
    const std::size_t before = list.size();
    for (std::size_t level = 0; level < space[i].levels; ++level) {
      for (std::size_t one = 0; one < before; ++one) list.push_back(list[one] | space.literal(i, level));
    }
  }
  return list;
}

/// Terms that hold in no configuration to be avoided and of which no part does so too; then every set of them, small
/// ones first, until one holds in all that is positive.
class BruteForce {
 public:
  explicit BruteForce(const Space& space) : configurations_(all_configurations(space)), terms_(all_terms(space)) {}

  [[nodiscard]] const std::vector<Literals>& configurations() const { return configurations_; }

  [[nodiscard]] Models models(const std::vector<Literals>& positive, const std::vector<Literals>& avoided) const {
    if (positive.empty()) return {{}};
    const std::vector<Literals> primes = prime(positive, avoided);
    for (std::size_t size = 1; size <= positive.size(); ++size) {
      Models found;
      choose(primes, positive, size, 0, {}, found);
      if (!found.empty()) return found;
    }
    return {};
  }

 private:
  [[nodiscard]] std::vector<Literals> prime(const std::vector<Literals>& positive,
                                            const std::vector<Literals>& avoided) const {
    std::vector<Literals> implicants;
    for (const Literals term : terms_) {
      const auto in_term = [term](Literals one) { return holds(term, one); };
      if (std::ranges::any_of(positive, in_term) && std::ranges::none_of(avoided, in_term)) implicants.push_back(term);
    }
    std::vector<Literals> primes;
    for (const Literals term : implicants) {
      const auto is_part = [term](Literals other) { return other != term && holds(other, term); };
      if (std::ranges::none_of(implicants, is_part)) primes.push_back(term);
    }
    return primes;
  }

  static void choose(const std::vector<Literals>& primes, const std::vector<Literals>& positive, std::size_t left,
                     std::size_t from, const std::set<Literals>& chosen, Models& found) {
    if (left == 0) {
      const auto covered = [&](Literals one) {
        return std::ranges::any_of(chosen, [one](Literals term) { return holds(term, one); });
      };
      if (std::ranges::all_of(positive, covered)) found.insert(chosen);
      return;
    }
    for (std::size_t i = from; i < primes.size(); ++i) {
      std::set<Literals> more = chosen;
      more.insert(primes[i]);
      choose(primes, positive, left - 1, i + 1, more, found);
    }
  }

  std::vector<Literals> configurations_;
  std::vector<Literals> terms_;
};

Models as_sets(const std::vector<Expression>& models) {
  Models sets;
  for (const Expression& model : models) sets.insert(std::set<Literals>(model.begin(), model.end()));
  return sets;
}

/// Compares both solutions of a table given by a digit for each configuration: 0 negative, 1 positive, 2 not observed.
void expect_same(const Space& space, const BruteForce& brute, const std::vector<int>& digits) {
  Configurations configurations;
  std::vector<Literals> not_positive;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const Literals one = brute.configurations()[i];
    if (digits[i] == 1) configurations.positive.push_back(one);
    if (digits[i] == 0) configurations.negative.push_back(one);
    if (digits[i] != 1) not_positive.push_back(one);
  }
  const Solutions found = solve(configurations, 0, space);
  ASSERT_EQ(found.conservative.completeness, Completeness::all);
  ASSERT_EQ(as_sets(found.conservative.models), brute.models(configurations.positive, not_positive));
  ASSERT_EQ(as_sets(found.parsimonious.models), brute.models(configurations.positive, configurations.negative));
}

void expect_same_for_all(const Space& space) {
  const BruteForce brute(space);
  std::vector<int> digits(brute.configurations().size(), 0);
  for (;;) {
    ASSERT_NO_FATAL_FAILURE(expect_same(space, brute, digits));
    std::size_t place = 0;
    while (place < digits.size() && ++digits[place] == 3) digits[place++] = 0;
    if (place == digits.size()) return;
  }
}

TEST(SmallFunctions, OfOneToThreeConditionsAreAllSolvedAsByBruteForce) {
  for (const std::size_t conditions : {1U, 2U, 3U}) expect_same_for_all(space_of_size(conditions));
}

TEST(SmallFunctions, OfLevelsAreAllSolvedAsByBruteForce) {
  expect_same_for_all(Space({{.name = "A", .levels = 4, .multi_value = true}, {.name = "B"}}));
  expect_same_for_all(
      Space({{.name = "A", .levels = 3, .multi_value = true}, {.name = "B", .levels = 3, .multi_value = true}}));
}

TEST(SmallFunctions, OfFourConditionsDrawnAtRandomAreSolvedAsByBruteForce) {
  const Space space = space_of_size(4);
  const BruteForce brute(space);
  Random random(7);
  for (int i = 0; i < 500; ++i) {
    std::vector<int> digits(brute.configurations().size());
    const std::uint64_t likely = 2 + random.below(4);  // from few to most of them not observed
    for (int& digit : digits) digit = random.below(likely) < 2 ? static_cast<int>(random.below(2)) : 2;
    ASSERT_NO_FATAL_FAILURE(expect_same(space, brute, digits));
  }
}

/// What a term becomes when conditions change places.
Literals relabelled(Literals term, const Space& from, const Space& to, const std::vector<std::size_t>& place) {
  Literals moved = 0;
  for (std::size_t i = 0; i < from.size(); ++i) {
    for (std::size_t level = 0; level < from[i].levels; ++level) {
      if ((term & from.literal(i, level)) != 0) moved |= to.literal(place[i], level);
    }
  }
  return moved;
}

TEST(Solutions, DoNotDependOnTheOrderOfConditionsOrConfigurations) {
  const Space space = space_of_size(6);
  const std::vector<std::size_t> place = {3, 0, 5, 1, 4, 2};
  Random random(11);
  std::vector<Literals> all = all_configurations(space);
  for (int i = 0; i < 30; ++i) {
    random.shuffle(std::span(all));
    Configurations given{{all.begin(), all.begin() + 12}, {all.begin() + 12, all.begin() + 24}, {}};
    Configurations moved;
    for (const Literals one : given.positive) moved.positive.push_back(relabelled(one, space, space, place));
    for (const Literals one : given.negative) moved.negative.push_back(relabelled(one, space, space, place));
    const Literals expected = space.literal(0, 1) | space.literal(2, 0);
    const SolutionLimits limits{.models = 100'000, .pairs = 100'000};
    const Solutions before = solve(given, expected, space, limits);
    const Solutions after = solve(moved, relabelled(expected, space, space, place), space, limits);
    const auto relabel = [&](const std::vector<Expression>& models) {
      Models sets;
      for (const Expression& model : models) {
        std::set<Literals> terms;
        for (const Literals term : model) terms.insert(relabelled(term, space, space, place));
        sets.insert(terms);
      }
      return sets;
    };
    EXPECT_EQ(relabel(before.parsimonious.models), as_sets(after.parsimonious.models));
    EXPECT_EQ(relabel(before.conservative.models), as_sets(after.conservative.models));
    EXPECT_EQ(relabel(models_of(before.intermediate)), as_sets(models_of(after.intermediate)));
  }
}

TEST(Solutions, LieBetweenTheConservativeAndTheParsimoniousOne) {
  const Space space = space_of_size(5);
  Random random(3);
  std::vector<Literals> all = all_configurations(space);
  for (int i = 0; i < 30; ++i) {
    random.shuffle(std::span(all));
    const Configurations given{{all.begin(), all.begin() + 8}, {all.begin() + 8, all.begin() + 14}, {}};
    const Solutions found = solve(given, space.literal(0, 1) | space.literal(1, 1) | space.literal(2, 1), space);
    for (const Expression& model : models_of(found.intermediate)) {
      for (const Literals one : given.negative)
        EXPECT_TRUE(std::ranges::none_of(model, [one](Literals term) { return holds(term, one); }));
      for (const Literals one : given.positive)
        EXPECT_TRUE(std::ranges::any_of(model, [one](Literals term) { return holds(term, one); }));
    }
  }
}

}  // namespace
}  // namespace maillage::qca
