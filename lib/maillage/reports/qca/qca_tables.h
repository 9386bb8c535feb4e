// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/reports/qca/qca_sheet.h"
#include "maillage/reports/qca/qca_words.h"

namespace maillage::reports {

/// The tables of a comparison.
class QcaTables {
 public:
  QcaTables(const QcaFacts& facts, Language language, QcaCells cells = QcaCells::whole)
      : facts_(facts), language_(language), cells_(cells) {}

  [[nodiscard]] Table calibration() const;
  [[nodiscard]] Table necessity(bool negated) const;
  [[nodiscard]] Table truth(bool negated) const;
  [[nodiscard]] Table solutions(bool negated) const;
  [[nodiscard]] Table cuts(bool negated) const;
  /// Of the cases whose removal changes something, the others of unknown effect in one row; or of all.
  [[nodiscard]] Table removals(bool negated, bool all) const;
  [[nodiscard]] Table anchors(bool negated) const;

  /// "from above 0.709 to 0.804" of the cuts that give the same solutions as the given one.
  [[nodiscard]] std::string given_range(bool negated, qca::CutKind kind) const;
  [[nodiscard]] std::string number(double value) const;

 private:
  [[nodiscard]] Table table(const char* id, std::vector<Column> columns) const;
  [[nodiscard]] Table doubt_table() const;
  [[nodiscard]] const qca::Explanation& explanation(bool negated) const;
  [[nodiscard]] Cell share(const std::optional<double>& value) const;
  [[nodiscard]] Cell case_list(const std::vector<std::size_t>& cases) const;
  [[nodiscard]] std::string model_text(const qca::Expression& terms) const;
  void add_model(Table& table, bool negated, const ShownSolution& shown, std::size_t model) const;
  void add_altered(std::vector<Cell>& row, const qca::Altered& altered) const;
  void add_unknown_removals(Table& table, const std::vector<qca::Removal>& removals) const;
  void add_reach(Table& table, const qca::AnchorDoubt& anchor, const qca::AnchorReach& reach) const;
  [[nodiscard]] std::string range(const qca::CutRange& range) const;
  [[nodiscard]] std::string place(double value) const;

  const QcaFacts& facts_;
  Language language_;
  QcaCells cells_;
};

/// How many models of each solution a sheet shows.
inline constexpr std::size_t kModelsShown = 20;

}  // namespace maillage::reports
