// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "maillage/surroundings.h"

namespace maillage::tool {

/// Results go to standard output and files; messages to standard error, through spdlog; progress to
/// standard error where that is a terminal.
class Terminal : public Surroundings {
 public:
  Terminal();

  void deliver(std::string_view result, const std::string& path) override;
  void check_place(const std::string& path) override;
  void deliver_folder(const FolderFiles& files, const std::string& path) override;
  void say(Level level, std::string_view text) override;
  [[nodiscard]] bool shows_results() const override;
  [[nodiscard]] std::unique_ptr<ShownProgress> show_progress(std::string_view what,
                                                             Language language) override;
};

}  // namespace maillage::tool
