// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "maillage/base/language.h"

#include "reports/plain_network.h"

namespace maillage::testing {

/// Reads a report on a territory back (Markdown), sentence by sentence and cell by cell, and compares each with what is
/// counted from the tables by other means than those that wrote it.
class ReportReader {
 public:
  /// \pre everything counts: no selection. `hub` is the actor that the report is about
  ReportReader(const Ecosystem& ecosystem, std::size_t hub, Language language);

  /// What is wrong with it, or not understood: empty when it is all true.
  [[nodiscard]] std::vector<std::string> faults_of(const std::string& markdown);
  /// Of the kinds of claim, those that were met, by number.
  [[nodiscard]] const std::set<std::size_t>& met() const { return met_; }

 private:
  using Match = std::smatch;
  using Row = std::vector<std::string>;
  struct Claim {
    std::regex pattern;
    std::function<void(const Match&)> check;
  };

  void learn_claims();
  void learn_hub_claims();
  void learn_data_claims();
  /// In the placeholders of claims, "#n" a whole number, "#d" one with decimals, "#p" a percentage, "#s" words.
  void learn(const std::string& french, const std::string& english, std::function<void(const Match&)> check = {});
  void read_prose(std::string text);
  void read_table(const std::vector<Row>& rows);
  void read_key_figures(const std::vector<Row>& rows);
  void read_communities(const std::string& said);
  void read_brokers(const std::vector<Row>& rows);
  void read_kinds(const std::vector<Row>& rows);
  void read_brokered_kinds(const std::vector<Row>& rows);
  void read_held_pairs(const std::vector<Row>& rows);
  void read_departure(const std::vector<Row>& rows);
  void read_missing(const std::vector<Row>& rows);
  void read_projects(const std::vector<Row>& rows);
  void read_years(const std::vector<Row>& rows);

  void expect(const std::string& said, const std::string& counted, const std::string& what);
  /// The text is a list of exactly these names, in any order; or, where it ends in "and N others", of some of them.
  void expect_names(const std::string& said, const std::set<std::string>& names);
  [[nodiscard]] std::string say(const std::string& french, const std::string& english) const;
  [[nodiscard]] std::string whole(std::size_t count) const;
  [[nodiscard]] std::string decimal(double value, int decimals) const;
  [[nodiscard]] std::string share(std::optional<double> value) const;
  [[nodiscard]] std::size_t actor_called(const std::string& name);
  [[nodiscard]] std::string kind(std::size_t actor) const;
  [[nodiscard]] std::string kinds(const KindId& kind) const;
  [[nodiscard]] std::string date(const Date& date) const;
  /// The period's words, as a report writes them.
  [[nodiscard]] std::string when(const Period& period) const;
  /// Of the rows that have a date in the year, with or without those that have none.
  [[nodiscard]] PlainNetwork of_year(int year, bool with_undated) const;

  const Ecosystem& ecosystem_;
  std::size_t hub_;
  Language language_;
  PlainNetwork network_;
  PlainNetwork without_;
  std::map<std::size_t, double> betweenness_;
  std::map<std::size_t, double> without_betweenness_;
  std::vector<Claim> claims_;
  std::set<std::size_t> met_;
  std::vector<std::string> faults_;
  std::size_t held_shown_ = 0;
  bool shared_ = false;  ///< all pairs of the missing links are said to share partners
};

}  // namespace maillage::testing
