// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include "maillage/base/language.h"

namespace maillage {

/// A sentence of the program with places to fill, in both languages, checked at compile time: a missing translation or
/// a place that does not fit `Args` does not compile.
template <typename... Args>
class Message {
 public:
  constexpr Message(fmt::format_string<Args...> french, fmt::format_string<Args...> english)
      : french_(french), english_(english) {}

  [[nodiscard]] Text operator()(const Args&... args) const {
    return {fmt::vformat(french_, fmt::make_format_args(args...)),
            fmt::vformat(english_, fmt::make_format_args(args...))};
  }

  [[nodiscard]] std::string in(Language language, const Args&... args) const {
    const fmt::string_view sentence = language == Language::french ? french_ : english_;
    return fmt::vformat(sentence, fmt::make_format_args(args...));
  }

 private:
  fmt::format_string<Args...> french_;
  fmt::format_string<Args...> english_;
};

}  // namespace maillage
