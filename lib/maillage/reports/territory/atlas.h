// SPDX-License-Identifier: GPL-3.0-or-later
// An atlas: a page for each actor, project or commune, with the map of whom it brings together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/base/language.h"
#include "maillage/base/progress.h"
#include "maillage/document/document.h"
#include "maillage/measures/study.h"

namespace maillage::reports {

/// What the pages of an atlas are about.
enum class AtlasOf : std::uint8_t { actors, projects, communes };
[[nodiscard]] const Choice<AtlasOf>& atlas_subjects();

struct AtlasPlan {
  AtlasOf of = AtlasOf::actors;
  std::vector<KindId> shown = {};  ///< of actors alone: those of these kinds; empty: all
  bool index = true;               ///< names with their pages, at the end: on paper
  bool figures = true;             ///< else what the maps show, in words
};

/// How many pages such an atlas has, its first and its index aside.
[[nodiscard]] std::size_t atlas_pages(const Study& study, const AtlasPlan& plan);

/// What that many pages take, about, in seconds of one processor.
[[nodiscard]] double seconds_for_atlas(const Network& network, std::size_t pages);

/// The atlas, its pages in the order of names: who or what it is, figures and names, and a map of it with those it is
/// tied to. A page for each. \pre the network is undirected and has actors and no projects
[[nodiscard]] Document atlas(const Study& study, const AtlasPlan& plan, Language language,
                             const Progress& progress = {});

}  // namespace maillage::reports
