// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/comparison.h"
#include "maillage/qca/solution.h"

namespace maillage::qca {

/// Whether the models are still the same ones.
enum class Verdict : std::uint8_t {
  same,
  changed,
  unknown,  ///< not all models are known, before or after
};

/// The solutions once something is otherwise; a solution is the set of its models, of the kinds in SolutionKind's
/// order.
struct Altered {
  std::array<Verdict, 3> verdicts = {};
  std::array<std::vector<Expression>, 3> models = {};

  [[nodiscard]] Verdict of(SolutionKind kind) const { return verdicts[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] bool is_same() const;
  friend bool operator==(const Altered&, const Altered&) = default;
};

enum class CutKind : std::uint8_t { inclusion, pri, cases };

/// Cuts that give one set of configurations: above `above`, up to `up_to`.
struct CutRange {
  CutKind kind = CutKind::inclusion;
  std::optional<double> above = {};  ///< nothing: from the lowest cut there can be
  std::optional<double> up_to = {};  ///< nothing: whatever is higher leaves nothing positive
  bool is_given = false;             ///< it holds the cut that was asked for
  Altered solutions = {};
};

/// One case taken away.
struct Removal {
  std::size_t removed = 0;
  Altered solutions;
};

/// One way an anchor or threshold may be moved while all solutions stay the same.
struct AnchorReach {
  double tested = 0;              ///< the farthest place tried at which they are
  std::optional<double> changes;  ///< the next one, where something changes; nothing: no place farther out was tried
  Altered solutions;              ///< there
};

struct AnchorDoubt {
  std::optional<std::size_t> condition = {};  ///< nothing: of the outcome
  std::size_t anchor = 0;                     ///< its number in Calibration::anchors
  double place = 0;
  AnchorReach down = {};
  AnchorReach up = {};
};

/// How far the standard solutions of one explanation depend on choices and on single cases.
struct Doubt {
  std::vector<CutRange> cuts;     ///< by kind, then ascending: the given one and its neighbours
  std::vector<Removal> removals;  ///< of each case
  std::vector<AnchorDoubt> anchors;
};

/// Solves again with other cuts (five ranges on either side of the given ones), without each case, and with each anchor
/// moved: an anchor of three in 20 steps of 2.5 % of the way from full exclusion to full inclusion, a threshold from
/// one observed value to the next, until something changes. `negated`: for the negation. The same for any number of
/// threads. Cost: as many solutions as cases, ranges and moves that change the truth table.
/// \cite skaaning_2011 \cite oana_schneider_2024 \pre as compare()
[[nodiscard]] Doubt doubt(const CaseTable& table, const Comparison& comparison, bool negated,
                          const ComparisonOptions& options = {});

}  // namespace maillage::qca
