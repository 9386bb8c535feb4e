// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "maillage/base/output_format.h"

namespace maillage {

struct Scene;

/// What a figure can be written as, the usual first.
[[nodiscard]] std::vector<OutputFormat> figure_formats();

/// The one of them that the end of a file's name stands for, capitals or not: "carte.PDF".
[[nodiscard]] std::optional<OutputFormat> figure_format_of(const std::filesystem::path& file);

/// Dots per inch of a figure in dots unless told, and what one may ask for.
inline constexpr double kDefaultDpi = 300;
inline constexpr double kLeastDpi = 10;
inline constexpr double kMostDpi = 4800;

/// The bytes of a file, the same for the same scene. SVG: see write_svg(). PDF: one page of the figure's own size,
/// texts as texts in embedded fonts; names neither author nor date. PNG: in dots, on white; says how many an inch has.
/// \pre one of figure_formats(); kLeastDpi ≤ dpi ≤ kMostDpi, which count for PNG alone
/// \throw InputError when a side would have more than 32,767 dots, or this build is made without the format
[[nodiscard]] std::string write_figure(const Scene& scene, OutputFormat format, double dpi = kDefaultDpi);

/// Scenes as one PDF, a page for each. \pre there is one \throw InputError when this build is made without PDF
[[nodiscard]] std::string write_pdf(std::span<const std::shared_ptr<const Scene>> pages);

}  // namespace maillage
