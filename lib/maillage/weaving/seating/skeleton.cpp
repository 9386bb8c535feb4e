// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/skeleton.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/random.h"
#include "maillage/weaving/seating/difference_matrix.h"

namespace maillage::seating {
namespace {

std::size_t people_in(const SkeletonShape& shape) {
  return std::accumulate(shape.counts.begin(), shape.counts.end(), std::size_t{0});
}

std::size_t largest_table(const SkeletonShape& shape) {
  return *std::max_element(shape.counts.begin(), shape.counts.end());
}

/// Whether all tables have as many people, or one less than the largest.
bool is_even(const SkeletonShape& shape) {
  return *std::min_element(shape.counts.begin(), shape.counts.end()) + 1 >= largest_table(shape);
}

std::size_t repeats_in(const Seated& rounds, std::size_t people) {
  std::vector<bool> met(people * people);
  std::size_t repeats = 0;
  for (const auto& tables : rounds) {
    for (const auto& seated : tables) {
      for (const std::uint32_t a : seated) {
        for (const std::uint32_t b : seated) {
          if (a >= b) continue;
          if (met[a * people + b]) ++repeats;
          met[a * people + b] = true;
        }
      }
    }
  }
  return repeats;
}

/// The tables that are to have most get the largest groups.
std::vector<std::vector<std::uint32_t>> at_tables(std::vector<std::vector<std::uint32_t>> groups,
                                                  const std::vector<std::size_t>& counts) {
  std::vector<std::size_t> tables(counts.size());
  std::iota(tables.begin(), tables.end(), 0);
  std::ranges::stable_sort(tables, std::greater{}, [&](std::size_t table) { return counts[table]; });
  std::ranges::stable_sort(groups, std::greater{}, [](const auto& group) { return group.size(); });
  std::vector<std::vector<std::uint32_t>> seated(groups.size());
  for (std::size_t i = 0; i < groups.size(); ++i) seated[tables[i]] = std::move(groups[i]);
  return seated;
}

/// The rounds of a difference matrix: person i × tables + j is the j-th of row i, and sits in a round with those of the
/// other rows whose numbers differ from j as the matrix says. The last row may have fewer people than there are tables.
Skeleton from_differences(const DifferenceMatrix& matrix, const SkeletonShape& shape) {
  const std::size_t tables = shape.counts.size();
  const std::size_t people = people_in(shape);
  Skeleton skeleton;
  for (std::size_t round = 0; round < matrix.rows.front().size(); ++round) {
    std::vector<std::vector<std::uint32_t>> groups(tables);
    for (std::size_t table = 0; table < tables; ++table) {
      for (std::size_t i = 0; i < matrix.rows.size(); ++i) {
        const std::size_t person = i * tables + matrix.group.sum(table, matrix.rows[i][round]);
        if (person < people) groups[table].push_back(static_cast<std::uint32_t>(person));
      }
    }
    skeleton.rounds.push_back(shape.host_tables.empty() ? at_tables(std::move(groups), shape.counts)
                                                        : std::move(groups));
  }
  for (const std::size_t table : shape.host_tables) skeleton.hosts.push_back(static_cast<std::uint32_t>(table));
  return skeleton;
}

/// Whether rows of people can be taken: with hosts the first row stays, so that which table is larger changes by round.
bool suits_differences(const SkeletonShape& shape) {
  if (!is_even(shape) || largest_table(shape) > shape.counts.size()) return false;
  if (shape.host_tables.empty()) return true;
  return std::ranges::all_of(shape.seats, [&](std::size_t seats) { return seats >= largest_table(shape); });
}

/// Rounds within each row of people, who have not met yet: a smaller problem of the same kind.
Seated rounds_within_rows(const SkeletonShape& shape, std::size_t rounds) {
  const std::size_t tables = shape.counts.size();
  const std::size_t size = largest_table(shape);
  const std::size_t of_row = tables / size;
  const auto within = find_skeleton({std::vector(of_row, size), std::vector(of_row, size), rounds}, {.attempts = 0});
  if (!within || within->repeats > 0) return {};
  Seated seated(rounds, std::vector<std::vector<std::uint32_t>>(tables));
  for (std::size_t round = 0; round < rounds; ++round) {
    for (std::size_t table = 0; table < tables; ++table) {
      const std::size_t row = table / of_row;
      for (const std::uint32_t person : within->rounds[round][table % of_row])
        seated[round][table].push_back(static_cast<std::uint32_t>(row * tables + person));
    }
  }
  return seated;
}

/// Without a search. Nothing where the number of tables is no power of a prime, or there are too many rounds.
std::optional<Skeleton> by_field(const SkeletonShape& shape) {
  const std::size_t tables = shape.counts.size();
  if (!suits_differences(shape)) return std::nullopt;
  const auto matrix = field_differences(tables, largest_table(shape), std::min(tables, shape.rounds));
  if (!matrix) return std::nullopt;
  Skeleton skeleton = from_differences(*matrix, shape);
  const std::size_t left = shape.rounds - skeleton.rounds.size();
  if (left == 0) return skeleton;
  const bool full = people_in(shape) == tables * largest_table(shape) && tables % largest_table(shape) == 0;
  if (!full || !shape.host_tables.empty()) return std::nullopt;
  for (auto& round : rounds_within_rows(shape, left)) skeleton.rounds.push_back(std::move(round));
  return skeleton.rounds.size() == shape.rounds ? std::optional(std::move(skeleton)) : std::nullopt;
}

std::optional<Skeleton> one_round(const SkeletonShape& shape) {
  if (shape.rounds != 1) return std::nullopt;
  Skeleton skeleton{{{}}, {}, 0};
  std::uint32_t person = 0;
  for (const std::size_t count : shape.counts) {
    skeleton.rounds.front().emplace_back(count);
    for (std::uint32_t& seated : skeleton.rounds.front().back()) seated = person++;
  }
  for (const std::size_t table : shape.host_tables) skeleton.hosts.push_back(skeleton.rounds.front()[table].front());
  return skeleton;
}

/// Whether there are as many different pairs, turned into one another, as the rounds to be found need.
bool has_room(const SkeletonShape& shape, const Turning& turning) {
  const std::size_t groups = (people_in(shape) - turning.alone) / turning.turn;
  const std::size_t within = groups * ((turning.turn - 1) / 2);
  const std::size_t between = groups * (groups - 1) / 2 * turning.turn + groups * turning.alone;
  std::size_t needed = 0;
  for (const std::size_t count : shape.counts) needed += turning.found * count * (count - 1) / 2;
  return needed <= within + between;
}

/// Those worth trying, the largest turns first.
std::vector<Turning> turnings(const SkeletonShape& shape) {
  constexpr std::size_t kMostFound = 3;
  std::vector<Turning> list;
  const auto add = [&](std::size_t turn, std::size_t found) {
    std::size_t alone = people_in(shape) % turn;
    while (alone < shape.host_tables.size()) alone += turn;
    const Turning turning{turn, found, alone};
    if (turn < 2 || alone > shape.counts.size() || alone + turn > people_in(shape) || !has_room(shape, turning)) return;
    list.push_back(turning);
  };
  for (std::size_t found = 1; found <= kMostFound; ++found) {
    const std::size_t turn = (shape.rounds + found - 1) / found;
    add(turn, found);
    if (found == 1) add(turn + 1, found);
  }
  return list;
}

using Way = std::function<std::optional<Skeleton>(const SeatingSearch&, const std::atomic<std::size_t>&)>;

/// The first searches are short, as many a shape is easy.
std::size_t moves_of(const SkeletonShape& shape, const SkeletonOptions& options, std::size_t attempt) {
  constexpr std::size_t kShort = 4;
  const std::size_t most = options.moves / std::max<std::size_t>(2, largest_table(shape));
  return attempt < kShort ? most >> (kShort - attempt) : most;
}

Way difference_way(const SkeletonShape& shape) {
  return [&shape](const SeatingSearch& search, const std::atomic<std::size_t>& stop) -> std::optional<Skeleton> {
    const auto matrix = cyclic_differences(shape.counts.size(), largest_table(shape), shape.rounds, search.seed,
                                           search.moves, stop, search.number);
    if (!matrix) return std::nullopt;
    return from_differences(*matrix, shape);
  };
}

Way turning_way(const SkeletonShape& shape, const Turning& turning) {
  return
      [&shape, turning](const SeatingSearch& search, const std::atomic<std::size_t>& stop) -> std::optional<Skeleton> {
        auto seating = turned_seating(shape.counts, turning, shape.host_tables, search, stop);
        if (!seating) return std::nullopt;
        seating->rounds.resize(shape.rounds);
        const std::size_t people = people_in(shape);
        Skeleton skeleton{std::move(seating->rounds), {}, 0};
        for (std::size_t host = 0; host < shape.host_tables.size(); ++host)
          skeleton.hosts.push_back(static_cast<std::uint32_t>(people - turning.alone + host));
        skeleton.repeats = repeats_in(skeleton.rounds, people);
        return skeleton;
      };
}

std::vector<Way> ways(const SkeletonShape& shape) {
  std::vector<Way> list;
  if (suits_differences(shape) && shape.rounds <= shape.counts.size()) list.push_back(difference_way(shape));
  for (const Turning& turning : turnings(shape)) list.push_back(turning_way(shape, turning));
  return list;
}

/// Each way in turn, again and again with other seeds, until one is without repeats.
std::optional<Skeleton> by_search(const SkeletonShape& shape, const SkeletonOptions& options) {
  const std::vector<Way> list = ways(shape);
  constexpr std::size_t kWays = 3;  // a shape with fewer ways is searched more often in each
  const std::size_t searches = list.empty() ? 0 : std::max(list.size(), kWays) * options.attempts;
  std::vector<std::optional<Skeleton>> found(searches);
  std::atomic<std::size_t> arrived{searches};
  parallel_for(searches, options.threads, [&](std::size_t i) {
    const SeatingSearch search{
        .seed = Random(options.seed).split(i).next(), .moves = moves_of(shape, options, i / list.size()), .number = i};
    found[i] = list[i % list.size()](search, arrived);
    if (!found[i] || found[i]->repeats > 0) return;
    std::size_t first = arrived.load();
    while (i < first && !arrived.compare_exchange_weak(first, i)) {
    }
  });
  const auto repeats = [](const std::optional<Skeleton>& skeleton) {
    return skeleton ? skeleton->repeats : std::numeric_limits<std::size_t>::max();
  };
  const auto best = std::ranges::min_element(found, {}, repeats);
  return best == found.end() ? std::nullopt : std::move(*best);
}

}  // namespace

std::optional<Skeleton> find_skeleton(const SkeletonShape& shape, const SkeletonOptions& options) {
  if (auto skeleton = one_round(shape)) return skeleton;
  if (auto skeleton = by_field(shape)) return skeleton;
  return by_search(shape, options);
}

}  // namespace maillage::seating
