// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "maillage/model/ecosystem.h"

namespace maillage::testing {

/// Who is tied to whom, as sets read from the tables: what reports tell is counted again from these, by the plainest
/// means. Actors are numbered as in the ecosystem; only some of them may be there.
class PlainNetwork {
 public:
  using Actors = std::set<std::size_t>;
  /// Which rows count.
  struct Rows {
    std::function<bool(const Participation&)> participation;
    std::function<bool(const Tie&)> tie;
    bool all_actors = false;  ///< those without a row are there too
  };

  /// All actors, all rows.
  explicit PlainNetwork(const Ecosystem& ecosystem);
  PlainNetwork(const Ecosystem& ecosystem, const Rows& rows);
  /// Without an actor and its ties.
  [[nodiscard]] PlainNetwork without(std::size_t actor) const;

  [[nodiscard]] const Actors& actors() const { return there_; }
  [[nodiscard]] const Actors& partners(std::size_t actor) const { return partners_.at(actor); }
  [[nodiscard]] std::size_t ties() const;
  [[nodiscard]] std::size_t ties_within(const std::function<bool(std::size_t, std::size_t)>& pair) const;
  /// Steps to every other that can be reached.
  [[nodiscard]] std::map<std::size_t, std::size_t> steps_from(std::size_t from) const;
  /// Members of each piece, the largest first.
  [[nodiscard]] std::vector<Actors> pieces() const;
  [[nodiscard]] std::size_t isolates() const;
  /// Mean and largest number of steps between two that can reach one another.
  [[nodiscard]] std::optional<std::pair<double, std::size_t>> steps() const;
  [[nodiscard]] double efficiency() const;     ///< mean of 1 / steps, 0 where there is no path
  [[nodiscard]] double fragmentation() const;  ///< share of pairs that no path joins
  [[nodiscard]] std::optional<double> density() const;
  [[nodiscard]] std::optional<double> transitivity() const;  ///< of triples that are closed
  [[nodiscard]] std::size_t articulation_actors() const;
  /// Share of the shortest paths between others, of each.
  [[nodiscard]] std::map<std::size_t, double> betweenness() const;
  /// Of a betweenness.
  [[nodiscard]] static double centralisation(const std::map<std::size_t, double>& shares);
  /// Pairs of its partners that are not tied.
  [[nodiscard]] std::set<std::pair<std::size_t, std::size_t>> brokered(std::size_t actor) const;
  /// Of these, those without another shared partner.
  [[nodiscard]] std::set<std::pair<std::size_t, std::size_t>> exclusive(std::size_t actor) const;

 private:
  void tie(ActorId one, ActorId other);

  Actors there_;
  std::map<std::size_t, Actors> partners_;
};

}  // namespace maillage::testing
