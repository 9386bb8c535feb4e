// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <vector>

#include "maillage/base/parallel/parallel.h"

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
  [[nodiscard]] std::vector<double> take() { return std::move(total_); }

 private:
  void add(std::vector<double> part);

  std::vector<double> total_;
  std::size_t queue_;
  std::size_t next_ = 0;
  bool given_up_ = false;
  std::map<std::size_t, std::vector<double>> waiting_;
  std::vector<std::vector<double>> spare_;
  std::mutex mutex_;
  std::condition_variable turn_;
};

/// Σ over items in [0, count) of what work(worker, item, part) writes to the zeroes `part`, the same whatever the
/// number of threads; each thread has one worker, made by make(), and finish(worker) is called for each, one at a time.
template <typename Make, typename Work, typename Finish>
std::vector<double> sum_in_order(std::size_t count, std::size_t width, int threads, Make make, Work work,
                                 Finish finish) {
  const std::size_t team = std::min(count, static_cast<std::size_t>(resolve_threads(threads)));
  OrderedSum sum(width, 2 * team);
  std::atomic<std::size_t> next{0};
  std::mutex finishing;
  parallel_for(team, static_cast<int>(team), [&](std::size_t) {
    try {
      auto worker = make();
      for (std::size_t item = next++; item < count; item = next++) {
        std::vector<double> part = sum.blank();
        work(worker, item, part);
        sum.hand_in(item, std::move(part));
      }
      const std::scoped_lock lock(finishing);
      finish(worker);
    } catch (...) {
      sum.give_up();
      throw;
    }
  });
  return sum.take();
}

template <typename Make, typename Work>
std::vector<double> sum_in_order(std::size_t count, std::size_t width, int threads, Make make, Work work) {
  return sum_in_order(count, width, threads, make, work, [](auto&) {});
}

}  // namespace maillage::kernels
