// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <barrier>
#include <cstddef>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

#include "maillage/base/ranks.h"

namespace maillage::testing {

/// Ranks that are threads of this process.
class RanksInThreads {
 public:
  explicit RanksInThreads(std::size_t count) : given_(count), meeting_(static_cast<std::ptrdiff_t>(count)) {}

  /// body(rank) on each of them at once.
  void run(const std::function<void(const Ranks&)>& body) {
    std::vector<std::jthread> threads;
    threads.reserve(given_.size());
    for (std::size_t i = 0; i < given_.size(); ++i) {
      threads.emplace_back([this, i, &body] {
        const One rank(*this, i);
        body(rank);
      });
    }
  }

 private:
  class One : public Ranks {
   public:
    One(RanksInThreads& all, std::size_t own) : all_(all), own_(own) {}
    [[nodiscard]] std::size_t count() const override { return all_.given_.size(); }
    [[nodiscard]] std::size_t own() const override { return own_; }
    [[nodiscard]] std::vector<std::vector<double>> gathered(std::vector<double> given) const override {
      all_.given_[own_] = std::move(given);
      all_.meeting_.arrive_and_wait();
      std::vector<std::vector<double>> copy = all_.given_;
      all_.meeting_.arrive_and_wait();
      return copy;
    }

   private:
    RanksInThreads& all_;
    std::size_t own_;
  };

  std::vector<std::vector<double>> given_;
  std::barrier<> meeting_;
};

}  // namespace maillage::testing
