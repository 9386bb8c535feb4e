// SPDX-License-Identifier: GPL-3.0-or-later
// What ExportedNames.cmake reads.
#pragma once

#include <string>
#include <vector>

namespace maillage {

enum class Aim : int { closure };

class Refusal : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct Reading {
  int rows = 0;
};

template <typename E>
class Choice {};

[[nodiscard]] std::vector<std::string> words_of(const Reading& reading,
                                                int most = 3);
void tell(Aim aim);
[[nodiscard]] inline int twice(int number) { return 2 * number; }
template <typename Value>
Value half(Value value);

}  // namespace maillage

namespace maillage::reports {

[[nodiscard]] const Reading* find_reading(int number);

}  // namespace maillage::reports
