// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <stdexcept>
#include <utility>

#include "maillage/weaving/seating/annealing.h"
#include "maillage/weaving/seating/kept_seating.h"
#include "maillage/weaving/seating/people_placing.h"
#include "maillage/weaving/seating/random_seating.h"
#include "maillage/weaving/seating/round_seating.h"
#include "maillage/weaving/seating/seating_bounds.h"
#include "maillage/weaving/seating/skeleton_seating.h"

namespace maillage {
namespace {

SeatingTables first_tables(const SeatingProblem& problem) {
  SeatingTables tables;
  for (std::size_t round = 0; round < problem.rounds; ++round) {
    RoundSeating seating = seat_round(rules_of(problem, round));
    if (seating.seatable != Seatable::yes) throw std::invalid_argument("no seating keeps the constraints of a round");
    tables.push_back(std::move(seating.tables));
  }
  return tables;
}

double greatest_value(const std::vector<double>& values) {
  return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

/// What no seating's cost is below.
seating::Cost cost_bound(const SeatingProblem& problem, const seating::SeatingBounds& bounds,
                         const SeatingWeights& weights) {
  const double greatest = greatest_value(meeting_values(problem));
  const double value = greatest > 0 ? weights.value * bounds.value / greatest : 0;
  const double repeats = weights.repeat * static_cast<double>(bounds.repeats);
  return std::llround((repeats - value) * static_cast<double>(seating::kUnit));
}

/// What a repeat costs at most, in best meetings, as a search goes on; dearer from the start, it would leave the search
/// stuck near where it began.
constexpr std::array kDear = {0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0};

SeatingWeights eased(SeatingWeights weights, double dear) {
  weights.repeat = std::min(weights.repeat, dear * weights.value);
  weights.colleague = std::min(weights.colleague, dear * weights.value);
  weights.balance = std::min(weights.balance, dear * weights.value);
  return weights;
}

/// The problem under ever dearer repeats, the true costs last; where nothing else counts, these alone.
std::vector<seating::SeatingModel> ladder(const SeatingProblem& problem, const SeatingTables& first,
                                          const SeatingWeights& weights) {
  seating::SeatingModel last = seating::make_model(problem, first, weights);
  std::vector<seating::SeatingModel> models;
  models.reserve(kDear.size() + 1);
  if (!last.even && weights.value > 0) {
    for (const double dear : kDear) models.push_back(seating::make_model(problem, first, eased(weights, dear)));
  }
  models.push_back(std::move(last));
  return models;
}

/// Rounds that pairs share tables in, by pair.
std::map<PersonPair, std::vector<std::size_t>> shared_tables(const SeatingProblem& problem,
                                                             const SeatingTables& tables) {
  std::map<PersonPair, std::vector<std::size_t>> shared;
  for (std::size_t round = 0; round < tables.size(); ++round) {
    for (const auto& people : people_at_tables(tables, round, problem.seats.size())) {
      for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::size_t j = i + 1; j < people.size(); ++j) shared[{people[i], people[j]}].push_back(round);
      }
    }
  }
  return shared;
}

std::size_t imbalance(const seating::SeatingModel& model) {
  std::size_t sum = 0;
  for (const seating::RoundPlaces& places : model.rounds) {
    std::vector<std::int32_t> of_kind(places.shares.size());
    for (std::size_t place = 0; place < places.person.size(); ++place) {
      const std::uint32_t kind = model.kind[places.person[place]];
      if (kind < model.kinds) ++of_kind[places.table[place] * model.kinds + kind];
    }
    for (std::size_t cell = 0; cell < of_kind.size(); ++cell) {
      const seating::Share share = places.shares[cell];
      sum += static_cast<std::size_t>(std::max({0, of_kind[cell] - share.high, share.low - of_kind[cell]}));
    }
  }
  return sum;
}

/// Adds what pairs at one table bring and cost.
void add_meetings(SeatingAccount& account, const SeatingProblem& problem, const SeatingTables& tables,
                  const SeatingWeights& weights) {
  const std::vector<double> values = meeting_values(problem);
  const std::vector<bool> known = known_pairs(problem);
  const std::vector<bool> earlier = earlier_pairs(problem);
  for (const auto& [pair, rounds] : shared_tables(problem, tables)) {
    const std::size_t number = pair_number(problem.people.size(), pair.a, pair.b);
    const std::size_t again = rounds.size() - (earlier[number] ? 0 : 1);
    ++account.meetings;
    account.new_meetings += known[number] || earlier[number] ? 0U : 1U;
    account.value += values[number];
    account.repeat_count += again;
    account.score -= weights.repeat * static_cast<double>(again * (again + 1)) / 2;
    if (again > 0) account.repeats.push_back({pair, rounds});
    if (!are_colleagues(problem, pair.a, pair.b)) continue;
    account.colleagues.push_back({pair, rounds});
    account.score -= weights.colleague * static_cast<double>(rounds.size());
  }
  const double greatest = greatest_value(values);
  if (greatest > 0) account.score += weights.value * account.value / greatest;
}

void add_moved(SeatingAccount& account, const SeatingProblem& problem, const SeatingTables& tables) {
  for (std::size_t round = 0; round < std::min(problem.kept.size(), tables.size()); ++round) {
    for (std::size_t person = 0; person < tables[round].size(); ++person) {
      const auto before = problem.kept[round][person];
      if (!before || !tables[round][person]) continue;
      ++account.kept_seats;
      if (tables[round][person] != before) account.moved.push_back({PersonId(person), round});
    }
  }
}

constexpr std::size_t kSkeletonMoves = 600;  ///< tried in a search for a skeleton, per effort

struct SearchedSeating {
  seating::SeatingModel model;
  seating::FoundSeating found;
};

/// A seating as free of repeats as there is one for people who are all alike, its parts given to those who make it
/// cheapest. Not where more repeats are needed than those of people who are fixed together.
std::optional<SearchedSeating> seating_on_skeleton(const SeatingProblem& problem, const seating::SeatingBounds& bounds,
                                                   const SeatingOptions& options) {
  if (problem.rounds < 2 || bounds.repeats > bounds.repeats_of_fixed) return std::nullopt;
  const auto skeleton = seating::seat_on_skeleton(
      problem, {.seed = options.seed, .threads = options.threads, .moves = kSkeletonMoves * options.effort});
  if (!skeleton) return std::nullopt;
  SearchedSeating seating{seating::make_model(problem, skeleton->tables, options.weights), {}};
  seating.found = seating::place_people(seating.model, skeleton->alike,
                                        {.seed = options.seed,
                                         .threads = options.threads,
                                         .restarts = seating.model.even ? 1 : (options.restarts + 3) / 4,
                                         .moves = seating.model.even ? 0 : options.effort * problem.people.size()});
  if (seating.found.people.empty()) return std::nullopt;
  return seating;
}

/// Repeats first, whatever they cost.
std::pair<std::size_t, seating::Cost> worth(const SeatingProblem& problem, const SearchedSeating& seating) {
  const std::vector<bool> earlier = earlier_pairs(problem);
  std::size_t repeats = 0;
  for (const auto& [pair, rounds] : shared_tables(problem, seating::tables_of(seating.model, seating.found.people)))
    repeats += rounds.size() - (earlier[pair_number(problem.people.size(), pair.a, pair.b)] ? 0 : 1);
  return {repeats, seating.found.cost};
}

}  // namespace

SeatingAccount account_for(const SeatingProblem& problem, const SeatingTables& tables, const SeatingOptions& options) {
  const seating::SeatingModel model = seating::make_model(problem, tables, options.weights);
  const seating::SeatingBounds bounds = seating::seating_bounds(problem, tables);
  SeatingAccount account;
  account.value_bound = bounds.value;
  account.fewest_repeats = bounds.repeats;
  account.random_value = seating::random_value(model, meeting_values(problem), options.seed, options.random_draws);
  account.imbalance = imbalance(model);
  add_meetings(account, problem, tables, options.weights);
  add_moved(account, problem, tables);
  account.score -= options.weights.balance * static_cast<double>(account.imbalance);
  return account;
}

SeatingPlan seat_people(const SeatingProblem& problem, const SeatingOptions& options) {
  const SeatingTables first = first_tables(problem);
  if (!problem.kept.empty()) {
    SeatingPlan plan{seating::keep_seats(problem, first, options.weights), {}};
    plan.account = account_for(problem, plan.tables, options);
    return plan;
  }
  const seating::SeatingBounds bounds = seating::seating_bounds(problem, first);
  const seating::Cost bound = cost_bound(problem, bounds, options.weights);
  std::optional<SearchedSeating> best = seating_on_skeleton(problem, bounds, options);
  if (!best || best->found.cost > bound) {
    std::vector<seating::SeatingModel> models = ladder(problem, first, options.weights);
    seating::FoundSeating found =
        seating::anneal(models, {.seed = options.seed,
                                 .threads = options.threads,
                                 .restarts = options.restarts,
                                 .moves = options.effort * problem.people.size() * problem.rounds,
                                 .bound = bound});
    SearchedSeating annealed{std::move(models.back()), std::move(found)};
    if (!best || worth(problem, annealed) < worth(problem, *best)) best = std::move(annealed);
  }
  SeatingPlan plan{seating::tables_of(best->model, best->found.people), {}};
  plan.account = account_for(problem, plan.tables, options);
  return plan;
}

}  // namespace maillage
