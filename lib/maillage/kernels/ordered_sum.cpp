// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/ordered_sum.h"

#include <algorithm>
#include <utility>

namespace maillage::kernels {

std::vector<double> OrderedSum::blank() {
  std::vector<double> part;
  {
    const std::scoped_lock lock(mutex_);
    if (!spare_.empty()) {
      part = std::move(spare_.back());
      spare_.pop_back();
    }
  }
  part.assign(total_.size(), 0);
  return part;
}

void OrderedSum::hand_in(std::size_t number, std::vector<double> part) {
  std::unique_lock lock(mutex_);
  turn_.wait(lock, [&] { return given_up_ || number == next_ || waiting_.size() < queue_; });
  if (number != next_) {
    waiting_.emplace(number, std::move(part));
    return;
  }
  add(std::move(part));
  for (auto first = waiting_.begin(); first != waiting_.end() && first->first == next_; first = waiting_.begin()) {
    add(std::move(first->second));
    waiting_.erase(first);
  }
  turn_.notify_all();
}

void OrderedSum::give_up() {
  const std::scoped_lock lock(mutex_);
  given_up_ = true;
  turn_.notify_all();
}

void OrderedSum::add(std::vector<double> part) {
  for (std::size_t i = 0; i < total_.size(); ++i) total_[i] += part[i];
  spare_.push_back(std::move(part));
  ++next_;
}

}  // namespace maillage::kernels
