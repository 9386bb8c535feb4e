// SPDX-License-Identifier: GPL-3.0-or-later
// The commands and their options as values, for whoever shows them otherwise than as help.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace maillage::tool {

/// An option or an argument, in the words of the help.
struct DescribedOption {
  std::string name;  ///< "--kind", the name of an argument
  bool is_flag = false;
  std::string
      value;  ///< what stands for its value: "table|csv|json", "N"; "" where the help says nothing
  std::string help;
  std::string group;  ///< the heading it stands under; "" for an argument
  bool repeats = false;
};

struct DescribedCommand {
  std::string name;
  std::string about;
  std::vector<DescribedOption> options;
};

[[nodiscard]] DescribedCommand described(const CLI::App& command);

}  // namespace maillage::tool
