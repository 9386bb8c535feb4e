// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/figure_export.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>

#include "maillage/drawing/writers/rendered_svg.h"
#include "maillage/drawing/writers/svg.h"

namespace maillage {
namespace {

/// A format and how a scene is written as it.
struct FigureWriter {
  OutputFormat format;
  std::string (*write)(const Scene& scene, double dpi);
};

constexpr std::array kWriters = {
    FigureWriter{OutputFormat::svg, [](const Scene& scene, double) { return write_svg(scene); }},
    FigureWriter{OutputFormat::pdf, [](const Scene& scene, double) { return pdf_of(write_svg(scene)); }},
    FigureWriter{OutputFormat::png, [](const Scene& scene, double dpi) { return png_of(write_svg(scene), dpi); }}};

}  // namespace

std::vector<OutputFormat> figure_formats() {
  std::vector<OutputFormat> formats;
  std::ranges::transform(kWriters, std::back_inserter(formats), &FigureWriter::format);
  return formats;
}

std::optional<OutputFormat> figure_format_of(const std::filesystem::path& file) {
  const auto format = output_format_of(file);
  const bool can = format && std::ranges::count(kWriters, *format, &FigureWriter::format) > 0;
  return can ? format : std::nullopt;
}

std::string write_figure(const Scene& scene, OutputFormat format, double dpi) {
  const auto writer = std::ranges::find(kWriters, format, &FigureWriter::format);
  assert(writer != kWriters.end());
  return writer->write(scene, dpi);
}

std::string write_pdf(std::span<const std::shared_ptr<const Scene>> pages) {
  std::vector<std::string> svgs;
  svgs.reserve(pages.size());
  for (const auto& page : pages) svgs.push_back(write_svg(*page));
  return pdf_of_pages(svgs);
}

}  // namespace maillage
