// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/charts/chart_sheet.h"

#include <array>
#include <utility>

#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

constexpr double kLineStep = 1.3;  ///< between lines of the caption, in text sizes
constexpr double kAround = 1.2;    ///< above legend and caption, in text sizes

/// Lines from a point downwards; returns the bottom of the last.
double add_lines(std::vector<TextLine>& lines, const std::string& text, const Box& area, double top, double size,
                 Weight weight, std::string_view colour) {
  for (const std::string& line : wrap_text(text, area.width(), size, weight)) {
    lines.push_back({{area.left, top + kAscent * size}, line, size, weight, Anchor::start, std::string(colour)});
    top += kLineHeight * size;
  }
  return top;
}

std::vector<TextLine> chart_caption(const ChartWords& words, const Page& page) {
  const Box inside = page.inside();
  std::vector<TextLine> lines;
  for (const std::string& paragraph : words.caption) {
    for (const std::string& line : wrap_text(paragraph, inside.width(), page.text))
      lines.push_back({{inside.left, 0}, line, page.text, Weight::regular, Anchor::start, std::string(kQuietInk)});
  }
  double base = inside.bottom - kDescent * page.text - kLineStep * page.text * static_cast<double>(lines.size());
  for (TextLine& line : lines) line.at.y = base += kLineStep * page.text;
  return lines;
}

std::string told(const std::vector<std::string>& paragraphs) {
  std::string text;
  for (const std::string& one : paragraphs) text += (text.empty() ? "" : " ") + one;
  return text;
}

}  // namespace

ChartSheet lay_out_chart(const ChartWords& words, PageSize size, const std::vector<LegendSection>& legend) {
  const Page page = page_of(size);
  const Box inside = page.inside();
  ChartSheet sheet{page, {}, inside};
  Scene& scene = sheet.scene;
  scene.language = words.language;
  scene.width_mm = page.width_mm;
  scene.height_mm = page.height_mm;
  scene.width = page.width;
  scene.height = page.height;
  scene.title = words.title;
  scene.description = told(words.caption);
  double top = add_lines(scene.header, words.title, inside, inside.top, page.title, Weight::bold, kInk);
  if (!words.subtitle.empty())
    top = add_lines(scene.header, words.subtitle, inside, top, page.subtitle, Weight::regular, kQuietInk);
  scene.caption = chart_caption(words, page);
  double bottom = inside.bottom;
  if (!scene.caption.empty()) bottom = scene.caption.front().at.y - (kAscent + kAround) * page.text;
  if (!legend.empty()) {
    const Legend rows = row_legend(legend, inside.width(), page.text);
    bottom -= rows.height;
    scene.legend = moved(rows.blocks, {inside.left, bottom});
    bottom -= kAround * page.text;
  }
  sheet.room = {inside.left, top + 0.6 * page.title, inside.right, bottom};
  return sheet;
}

Shape nth_shape(std::size_t number) {
  constexpr std::array kShapes = {Shape::circle,        Shape::square,   Shape::diamond, Shape::triangle_up,
                                  Shape::triangle_down, Shape::pentagon, Shape::hexagon, Shape::star};
  return kShapes[number % kShapes.size()];
}

TextLine chart_text(const Point& at, std::string text, double size, Anchor anchor) {
  return {at, std::move(text), size, Weight::regular, anchor, std::string(kQuietInk)};
}

Stroke grid_line(const Point& from, const Point& to) { return {{from, to}, 0.8, std::string(kGuideLine)}; }

}  // namespace maillage
