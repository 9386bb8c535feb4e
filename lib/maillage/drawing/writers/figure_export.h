// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What a figure is written as.
enum class FigureFormat : std::uint8_t { svg, pdf, png };

/// "svg" etc., which is what file names end with too.
[[nodiscard]] std::string_view name(FigureFormat format);
[[nodiscard]] std::optional<FigureFormat> parse_figure_format(std::string_view name);
[[nodiscard]] std::vector<std::string> figure_format_names();

/// The format that the end of a file's name stands for, capitals or not: "carte.PDF".
[[nodiscard]] std::optional<FigureFormat> format_of(const std::filesystem::path& file);

/// Dots per inch of a figure in dots unless told, and what one may ask for.
inline constexpr double kDefaultDpi = 300;
inline constexpr double kLeastDpi = 10;
inline constexpr double kMostDpi = 4800;

/// The figure as a PDF of one page of the figure's own size, texts as texts in embedded fonts; names neither author nor
/// date: the same bytes for the same figure.
/// \throw std::runtime_error when the text is no SVG
[[nodiscard]] std::string write_pdf(std::string_view svg);

/// The figure as a PNG in dots, on white, which says how many dots an inch has; the same bytes for the same figure.
/// \pre kLeastDpi ≤ dpi ≤ kMostDpi
/// \throw std::runtime_error when the text is no SVG, InputError when a side would have more than 32,767 dots
[[nodiscard]] std::string write_png(std::string_view svg, double dpi = kDefaultDpi);

/// The bytes of a file in this format. `dpi` counts for PNG alone. \throw as the above
[[nodiscard]] std::string write_figure(std::string_view svg, FigureFormat format, double dpi = kDefaultDpi);

}  // namespace maillage
