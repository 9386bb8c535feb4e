// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/described.h"

#include <CLI/CLI.hpp>

namespace maillage::tool {
namespace {

std::string name_of(const CLI::Option& option) {
  if (option.get_positional()) return option.get_name(true, false);
  return "--" + option.get_lnames().front();
}

DescribedOption described_option(const CLI::Option& option) {
  return {.name = name_of(option),
          .is_flag = option.get_items_expected_max() == 0,
          .value = option.get_option_text(),
          .help = option.get_description(),
          .group = option.get_positional() ? std::string() : option.get_group(),
          .repeats = option.get_expected_max() > 1 ||
                     option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll};
}

}  // namespace

DescribedCommand described(const CLI::App& command) {
  DescribedCommand one{
      .name = command.get_name(), .about = command.get_description(), .options = {}};
  for (const CLI::Option* option : command.get_options()) {
    const bool named = option->get_positional() || !option->get_lnames().empty();
    if (named && option != command.get_help_ptr()) one.options.push_back(described_option(*option));
  }
  return one;
}

}  // namespace maillage::tool
