// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace maillage {

/// An SVG as a PDF of one page of its own size, and several as one PDF, a page for each. \pre there is one
/// \throw std::runtime_error when a text is no SVG
[[nodiscard]] std::string pdf_of(std::string_view svg);
[[nodiscard]] std::string pdf_of_pages(std::span<const std::string> svgs);

/// An SVG as a PNG on white. \throw std::runtime_error when the text is no SVG, InputError when a side would have more
/// than 32,767 dots
[[nodiscard]] std::string png_of(std::string_view svg, double dpi);

}  // namespace maillage
