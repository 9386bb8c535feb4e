// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/figure.h"
#include "maillage/network/selection_words.h"

namespace maillage {

/// Reading aids as people write them, whose meaning depends on the data.
struct FigureWords {
  std::optional<Word> size = {};       ///< id of a measure of actors, or "none"
  std::optional<Word> colour = {};     ///< the same, "kind", "community", or a column of the actors' table
  std::optional<Word> width = {};      ///< "weight", "none" or the id of a measure of ties
  std::optional<Word> hulls = {};      ///< "none", "projects", "kind", "community", or a column
  std::vector<Word> hull_of = {};      ///< ids or names of such groups
  std::optional<Word> highlight = {};  ///< id or name of an actor
  std::optional<Word> centre = {};     ///< the same, in the middle of a radial layout
  std::vector<Word> pins = {};         ///< "ACTOR@X,Y", see Pin
  std::optional<Word> rings = {};      ///< id of a measure of actors
};

/// Puts into the options what the words mean in this study. Adds an error for each word that fits
/// nothing, with what was probably meant, and for each measure that does not suit the network, and leaves it out.
/// Codes: unknown-value, unsuited-measure, unknown-group, unknown-actor, actor-not-drawn, bad-pin, pinned-twice.
void resolve(const Study& study, const FigureWords& words, FigureOptions& options, Diagnostics& diagnostics);

/// The values that the width accepts whatever the data.
[[nodiscard]] std::vector<std::string> width_names();

}  // namespace maillage
