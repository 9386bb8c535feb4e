// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/stage.h"
#include "maillage/measures/study.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// An actor between others.
struct Broker {
  const Node* node = nullptr;
  std::optional<double> betweenness;
  std::optional<double> degree;
};

/// A network in a few figures.
struct Summary {
  std::string title;
  std::vector<std::pair<const Kind*, std::size_t>> kinds;  ///< those present, most numerous first
  std::vector<std::pair<const Measure*, std::optional<double>>> measures;
  std::vector<Broker> brokers;            ///< the most between first; none when no actor is between others
  std::optional<StageReport> stage = {};  ///< nothing for a network of projects, or of nobody
  StatedSelection selection = {};
  Estimates estimates = {};  ///< those of all these measures whose values are estimates
};

/// Told before each measure is computed: which, how many are done, how many there are.
using SummaryProgress = std::function<void(const Measure&, std::size_t, std::size_t)>;

/// Every measure of the network that suits it, who is in it and who holds it together; of the last, only those of the
/// kinds shown, if any are named.
[[nodiscard]] Summary summarise(const Study& study, const SummaryProgress& progress = {},
                                std::span<const KindId> shown = {});

/// For people, at a terminal.
[[nodiscard]] std::string summary_text(const Summary& summary, const Network& network, Language language);
/// Every measure, one a row.
[[nodiscard]] Table summary_table(const Summary& summary, Language language);
[[nodiscard]] std::string summary_json(const Summary& summary, const Network& network);

}  // namespace maillage::reports
