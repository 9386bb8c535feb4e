// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "maillage/base/language.h"

namespace maillage::tool {

/// CLI11's help in either language: columns aligned by characters, long descriptions broken into
/// lines of 100.
class HelpFormatter : public CLI::Formatter {
 public:
  explicit HelpFormatter(Language language);

  std::string make_help(const CLI::App* app, std::string name,
                        CLI::AppFormatMode mode) const override;
  std::string make_option(const CLI::Option* option, bool is_positional) const override;
};

}  // namespace maillage::tool
