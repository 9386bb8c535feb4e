// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever watches a terminal is shown.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/durations.h"
#include "maillage/run_command.h"

#include "support/paths.h"

namespace maillage::testing {
namespace {

const std::string kKite = (testing::source_dir() / "data" / "benchmarks" / "kite").string();

/// Somebody who watches, and remembers.
class Watcher : public tool::Surroundings {
 public:
  void deliver(std::string_view, const std::string&) override {}
  void deliver_folder(const tool::FolderFiles&, const std::string&) override {}
  void say(tool::Level, std::string_view) override {}
  [[nodiscard]] std::unique_ptr<tool::ShownProgress> show_progress(std::string_view what, Language) override {
    shown.emplace_back(what);
    return std::make_unique<Line>(*this);
  }

  std::vector<std::string> shown;
  std::vector<double> reached;

 private:
  class Line : public tool::ShownProgress {
   public:
    explicit Line(Watcher& watcher) : watcher_(watcher) {}
    void show(std::string_view what) override { watcher_.shown.emplace_back(what); }
    void reached(double share) override { watcher_.reached.push_back(share); }

   private:
    Watcher& watcher_;
  };
};

TEST(ProgressShown, OfReplicatesRisesToTheEnd) {
  Watcher watcher;
  EXPECT_EQ(tool::run_command({"test", kKite, "--replicates", "40"}, Language::english, watcher), 0);
  EXPECT_EQ(watcher.shown, (std::vector<std::string>{"Reading the data", "Testing"}));
  ASSERT_FALSE(watcher.reached.empty());
  EXPECT_TRUE(std::ranges::is_sorted(watcher.reached));
  EXPECT_EQ(watcher.reached.back(), 1);
}

TEST(ProgressShown, NamesEachMeasureAndFollowsItsSearches) {
  Watcher watcher;
  EXPECT_EQ(tool::run_command({"measure", kKite, "--measures", "degree,betweenness"}, Language::english, watcher), 0);
  EXPECT_EQ(watcher.shown,
            (std::vector<std::string>{"Reading the data", "Measuring", "degree (1/2)", "betweenness (2/2)"}));
  EXPECT_EQ(watcher.reached, std::vector<double>{1}) << "ten sources are one step";
}

TEST(ProgressShown, IsNoneWhenQuiet) {
  Watcher watcher;
  EXPECT_EQ(tool::run_command({"test", kKite, "--replicates", "40", "--quiet"}, Language::english, watcher), 0);
  EXPECT_TRUE(watcher.shown.empty());
  EXPECT_TRUE(watcher.reached.empty());
}

TEST(Duration, IsInItsLargestUnit) {
  EXPECT_EQ(tool::duration(0, Language::english), "1 second");
  EXPECT_EQ(tool::duration(1.4, Language::french), "1 seconde");
  EXPECT_EQ(tool::duration(119, Language::english), "119 seconds");
  EXPECT_EQ(tool::duration(120, Language::french), "2 minutes");
  EXPECT_EQ(tool::duration(7199, Language::english), "120 minutes");
  EXPECT_EQ(tool::duration(7200, Language::french), "2 heures");
  EXPECT_EQ(tool::duration(10 * 86400.0, Language::french), "10 jours");
}

TEST(TimeLeft, IsAsLongAsTheShareSays) {
  EXPECT_EQ(tool::time_left(0.25, 10), 30);
  EXPECT_EQ(tool::time_left(1, 10), 0);
  EXPECT_EQ(tool::time_left(0.25, 0.5), std::nullopt);
  EXPECT_EQ(tool::time_left(0.001, 10), std::nullopt);
}

Ecosystem actors(std::size_t count) {
  Ecosystem ecosystem;
  ecosystem.actors.resize(count);
  for (std::size_t i = 0; i < count; ++i) ecosystem.actors[i].id = ecosystem.actors[i].name = std::to_string(i);
  return ecosystem;
}

// From 71,000 actors on, searches from each take more than ten seconds by count.
TEST(MadeStudies, AskForEstimatesWhereExactValuesAreOutOfReach) {
  const auto precision = [](std::size_t count, bool exact, std::optional<double> asked = std::nullopt) {
    return tool::make_study(actors(count), {}, {.seed = 5, .approximate = asked}, exact).options().approximate;
  };
  EXPECT_EQ(precision(1000, false), std::nullopt);
  EXPECT_EQ(precision(75000, false), 0.01);
  EXPECT_EQ(precision(75000, true), std::nullopt);
  EXPECT_EQ(precision(75000, false, 0.2), 0.2);
  EXPECT_EQ(precision(1000, false, 0.2), 0.2);
  EXPECT_EQ(tool::make_study(actors(3), {}, {.seed = 5}, false).options().seed, 5U);
}

}  // namespace
}  // namespace maillage::testing
