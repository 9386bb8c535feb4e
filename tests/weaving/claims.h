// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/network/network.h"

#include "weaving/brute_ties.h"
#include "weaving/territory.h"

namespace maillage::testing {

/// Names as the sentences to check must write them, "<name>": what a name says is no claim.
[[nodiscard]] std::string marked(const std::string& name);

/// Reads sentences about pairs back, clause by clause, and checks each against the tables and the network, by other
/// means than those that wrote it.
class Claims {
 public:
  Claims(const Territory& territory, std::optional<NodeId> hub);

  /// What is wrong with it, or not understood: empty when it is all true.
  [[nodiscard]] std::string wrong_reason(const std::string& sentence, NodeId a, NodeId b, Language language) const;
  [[nodiscard]] std::string wrong_introduction(const std::string& sentence, NodeId a, NodeId b,
                                               Language language) const;
  [[nodiscard]] std::string wrong_effect(const std::string& sentence, NodeId a, NodeId b, Language language) const;

  /// Of kinds of clause, those that were met, by their English form.
  [[nodiscard]] const std::set<std::string>& met() const { return met_; }

 private:
  friend class Reader;
  const Territory& territory_;
  std::optional<NodeId> hub_;
  Pattern pattern_;
  std::vector<std::vector<std::size_t>> steps_;
  std::vector<std::vector<std::size_t>> steps_without_;  ///< the hub cut off
  mutable std::set<std::string> met_;
};

}  // namespace maillage::testing
