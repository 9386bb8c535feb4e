// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <span>
#include <vector>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/progress.h"
#include "maillage/base/ranks.h"

namespace maillage::kernels {

/// Adds up vectors handed in by several threads, always in the order of their numbers: one that comes early waits in a
/// short queue, so that a slow thread does not stop the others at once.
class OrderedSum {
 public:
  OrderedSum(std::size_t width, std::size_t queue) : total_(width, 0), queue_(queue) {}

  /// Zeroes, as many as the sum has.
  [[nodiscard]] std::vector<double> blank();
  /// Blocks while the queue is full, unless it is this one's turn. \pre each number from 0 once
  void hand_in(std::size_t number, std::vector<double> part);
  /// Lets those who wait go, after one that will never be handed in.
  void give_up();
  [[nodiscard]] bool given_up() const { return given_up_; }
  [[nodiscard]] std::vector<double> take() { return std::move(total_); }

 private:
  void add(std::vector<double> part);

  std::vector<double> total_;
  std::size_t queue_;
  std::size_t next_ = 0;
  std::atomic<bool> given_up_ = false;
  std::map<std::size_t, std::vector<double>> waiting_;
  std::vector<std::vector<double>> spare_;
  std::mutex mutex_;
  std::condition_variable turn_;
};

/// Items to be summed, and who is told.
struct Items {
  std::size_t count = 0;
  std::size_t width = 0;  ///< numbers of each
  int threads = 0;
  const Progress* progress = nullptr;  ///< null: nobody

  void tell(std::size_t done) const {
    if (progress != nullptr && *progress) (*progress)(done, count);
  }
};

/// Σ over items in [0, count) of what work(worker, item, part) writes to the zeroes `part`, the same whatever the
/// number of threads; each thread has one worker, made by make(), and finish(worker) is called for each, one at a time.
template <typename Make, typename Work, typename Finish>
std::vector<double> sum_in_order(const Items& items, Make make, Work work, Finish finish) {
  const std::size_t team = std::min(items.count, static_cast<std::size_t>(resolve_threads(items.threads)));
  OrderedSum sum(items.width, 2 * team);
  std::atomic<std::size_t> next{0};
  std::size_t done = 0;
  bool silent = false;  // while telling, and for good once that has thrown
  std::mutex one_at_a_time;
  parallel_for(team, static_cast<int>(team), [&](std::size_t) {
    try {
      auto worker = make();
      for (std::size_t item = next++; item < items.count && !sum.given_up(); item = next++) {
        std::vector<double> part = sum.blank();
        work(worker, item, part);
        sum.hand_in(item, std::move(part));
        const std::scoped_lock lock(one_at_a_time);
        ++done;
        if (silent || sum.given_up()) continue;
        silent = true;
        items.tell(done);
        silent = false;
      }
      const std::scoped_lock lock(one_at_a_time);
      finish(worker);
    } catch (...) {
      sum.give_up();
      throw;
    }
  });
  return sum.take();
}

template <typename Make, typename Work>
std::vector<double> sum_in_order(const Items& items, Make make, Work work) {
  return sum_in_order(items, make, work, [](auto&) {});
}

/// Without a progress to tell.
template <typename Make, typename Work, typename... Finish>
std::vector<double> sum_in_order(std::size_t count, std::size_t width, int threads, Make make, Work work,
                                 Finish... finish) {
  return sum_in_order(Items{count, width, threads}, make, work, finish...);
}

/// The same bytes, each rank working on its share of the items: between two exchanges each does as many as fit in a
/// fixed amount of memory, and all add the parts of all in the order of items.
template <typename Make, typename Work>
std::vector<double> sum_over_ranks(const Items& items, const Ranks& ranks, Make make, Work work) {
  constexpr std::size_t kNumbers = std::size_t{1} << 24U;
  constexpr std::size_t kMost = 32;
  const std::size_t each = std::clamp<std::size_t>(kNumbers / std::max<std::size_t>(items.width, 1), 1, kMost);
  const auto team = std::min(each, static_cast<std::size_t>(resolve_threads(items.threads)));
  std::vector<decltype(make())> workers;
  workers.reserve(team);
  for (std::size_t i = 0; i < team; ++i) workers.push_back(make());
  std::vector<double> total(items.width, 0);
  for (std::size_t first = 0; first < items.count; first += each * ranks.count()) {
    const std::size_t begin = std::min(items.count, first + ranks.own() * each);
    const std::size_t end = std::min(items.count, begin + each);
    std::vector<double> own((end - begin) * items.width, 0);
    std::atomic<std::size_t> next{begin};
    parallel_for(team, static_cast<int>(team), [&](std::size_t i) {
      for (std::size_t item = next++; item < end; item = next++)
        work(workers[i], item, std::span(own).subspan((item - begin) * items.width, items.width));
    });
    for (const std::vector<double>& parts : ranks.gathered(std::move(own))) {
      for (std::size_t part = 0; part < parts.size(); part += items.width) {
        for (std::size_t i = 0; i < items.width; ++i) total[i] += parts[part + i];
      }
    }
    items.tell(std::min(items.count, first + each * ranks.count()));
  }
  return total;
}

}  // namespace maillage::kernels
