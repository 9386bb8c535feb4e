// SPDX-License-Identifier: GPL-3.0-or-later
// What commands that draw a view have in common: how it is asked for.
#pragma once

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/drawing/view.h"
#include "maillage/drawing/view_keys.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {

/// An option of the table of keys, as written.
struct GivenOption {
  const ViewKey* key = nullptr;
  std::string word = {};
  std::vector<std::string> list = {};  ///< of a key that holds several

  /// As messages name it.
  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] bool is_given() const { return !word.empty() || !list.empty(); }
};

struct ViewArguments {
  std::string input;
  NetworkArguments network;
  std::deque<GivenOption> options;  ///< one for each key that has one; their addresses stay
  bool exact = false;

  /// The word given for a key; empty where none is.
  [[nodiscard]] std::string_view given(std::string_view name) const;
};

/// Adds the argument that names the data or the view, the options of the table of keys but those of
/// the keys left out, and those of the network. `after_output` may add more behind --output.
void add_view(CLI::App& command, ViewArguments& arguments,
              std::span<const std::string_view> left_out, const std::function<void()>& after_output,
              Language language);

/// The words of a choice; none of another key.
[[nodiscard]] std::vector<std::string> words_of(const ViewKey& key);

/// The view that the input names, or a view of the data that it names, as the options change it.
/// \throw UsageError, InputError
[[nodiscard]] View asked_view(const ViewArguments& arguments, Language language);

}  // namespace maillage::tool
