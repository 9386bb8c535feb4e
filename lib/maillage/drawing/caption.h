// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage {

/// What the caption speaks of.
struct CaptionFacts {
  Language language = Language::french;
  std::size_t actors = 0;
  std::size_t projects = 0;  ///< drawn as nodes (two-mode)
  std::size_t ties = 0;
  std::size_t isolates = 0;
  std::size_t names_left_out = 0;
  bool two_mode = false;
  const Measure* size_measure = nullptr;  ///< null: all marks alike
  std::string engine = {};
  std::string ties_meaning = {};            ///< what a line is; empty: a tie, by its strength
  std::vector<std::string> places = {};     ///< what places mean; empty: by the engine
  std::vector<std::string> sentences = {};  ///< further ones on how to read the figure
  std::string period = {};
  std::string source = {};
  std::string data_version = {};
  std::string data_date = {};  ///< as the package states it
};

/// True for engines that draw nodes close which are close in the network; others show circles, layers or rings.
[[nodiscard]] bool shows_distance(std::string_view engine);

/// Paragraphs under the figure: counts and period, how to read it, where the data come from.
[[nodiscard]] std::vector<std::string> caption_paragraphs(const CaptionFacts& facts);

/// Years from the earliest to the latest date of what the network's ties rest on: "2014–2026", "2024"; empty without
/// dates.
[[nodiscard]] std::string period_of(const Ecosystem& ecosystem, const Network& network);

/// A date for people: "22 novembre 2026", "22 November 2026"; month or year alone where the day is not known.
[[nodiscard]] std::string readable_date(const Date& date, Language language);

/// A value of a measure for people, with as many decimals as tell it apart.
[[nodiscard]] std::string readable_value(const std::optional<double>& value, ValueFormat format, Language language);

}  // namespace maillage
