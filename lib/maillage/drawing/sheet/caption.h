// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/encoding/encoding.h"

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
  std::string selection = {};  ///< what counts, without a mark at its end; empty: all
  std::string source = {};
  std::string data_version = {};
  std::string data_date = {};  ///< as the package states it
};

/// Paragraphs under the figure: counts and period, how to read it, where the data come from.
[[nodiscard]] std::vector<std::string> caption_paragraphs(const CaptionFacts& facts);

/// The same as one text.
[[nodiscard]] std::string caption_text(const CaptionFacts& facts);

/// What is to be said of a figure. `names_left_out` are those of actors and projects that are not shown.
[[nodiscard]] CaptionFacts caption_facts(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning,
                                         std::size_t names_left_out);

/// Years from the earliest to the latest date of what the network's ties rest on: "2014–2026", "2024"; empty without
/// dates.
[[nodiscard]] std::string period_of(const Ecosystem& ecosystem, const Network& network);

}  // namespace maillage
