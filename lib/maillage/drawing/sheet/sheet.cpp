// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/sheet.h"

#include <utility>

#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"

namespace maillage {
namespace {

constexpr double kCaptionStep = 1.3;   ///< between lines, in text sizes
constexpr double kLegendColumn = 17;   ///< widest, in text sizes
constexpr double kBesideLegend = 1.6;  ///< in text sizes, as what follows
constexpr double kAboveLegend = 1.2;
constexpr double kAboveCaption = 1.2;

std::string title_of(const Subject& subject) {
  static constexpr Label kUntitled{"Qui coopère avec qui", "Who cooperates with whom"};
  const std::string& own = subject.options.title.empty() ? subject.ecosystem.title : subject.options.title;
  return one_line(own.empty() ? std::string(kUntitled.in(subject.language)) : own);
}

/// Lines from the top of an area on, and what they leave of it.
class Header {
 public:
  explicit Header(const Box& area) : left_(area) {}

  void add(const std::string& text, double size, Weight weight, std::string_view colour) {
    for (const std::string& line : wrap_text(text, left_.width(), size, weight)) {
      lines_.push_back(
          {{left_.left, left_.top + kAscent * size}, line, size, weight, Anchor::start, std::string(colour)});
      left_.top += kLineHeight * size;
    }
  }

  [[nodiscard]] const Box& left() const { return left_; }
  [[nodiscard]] std::vector<TextLine> take() { return std::move(lines_); }

 private:
  Box left_;
  std::vector<TextLine> lines_;
};

/// Where a legend goes, and what it leaves of the area.
struct LegendPlace {
  std::vector<LegendBlock> blocks;
  Box map;
};

/// A column on the right, or rows at the foot.
LegendPlace place_legend(const Page& page, const Box& area, const std::vector<LegendSection>& sections) {
  const double size = page.text;
  Box map = area;
  if (page.legend_beside) {
    const Legend legend = stack_legend(sections, kLegendColumn * size, size);
    const double left = area.right - legend.width;
    map.right = left - kBesideLegend * size;
    return {moved(legend.blocks, {left, area.top}), map};
  }
  const Legend legend = row_legend(sections, area.width(), size);
  const double top = area.bottom - legend.height;
  map.bottom = top - kAboveLegend * size;
  return {moved(legend.blocks, {area.left, top}), map};
}

}  // namespace

std::vector<TextLine> caption_lines(const Subject& subject, const CaptionFacts& facts) {
  const Box inside = subject.page.inside();
  const double size = subject.page.text;
  std::vector<TextLine> lines;
  for (const std::string& paragraph : caption_paragraphs(facts)) {
    for (std::string& line : wrap_text(paragraph, inside.width(), size))
      lines.push_back(
          {{inside.left, 0}, std::move(line), size, Weight::regular, Anchor::start, std::string(kQuietInk)});
  }
  const double step = size * kCaptionStep;
  double base = inside.bottom - kDescent * size - step * static_cast<double>(lines.size() - 1);
  for (TextLine& line : lines) {
    line.at.y = base;
    base += step;
  }
  return lines;
}

FigureSheet lay_out_frame(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning) {
  const Page& page = subject.page;
  Header header(page.inside());
  const std::string title = title_of(subject);
  header.add(title, page.title, Weight::bold, kInk);
  if (!subject.options.subtitle.empty())
    header.add(one_line(subject.options.subtitle), page.subtitle, Weight::regular, kQuietInk);
  Box area = header.left();
  area.top += 0.6 * page.title;
  // The caption says how many names are missing, and how high it is decides how many find room: it is given the room of
  // that sentence, whether it will be there or not.
  const auto caption = caption_lines(subject, caption_facts(subject, encoding, meaning, subject.network.size()));
  area.bottom = caption.front().at.y - kAscent * page.text - kAboveCaption * page.text;
  return {title, header.take(), area, {.projects_on_plates = meaning.projects_on_plates}, {}, area};
}

FigureSheet lay_out_sheet(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning) {
  FigureSheet sheet = lay_out_frame(subject, encoding, meaning);
  LegendPlace place = place_legend(subject.page, sheet.under_header, legend_sections(subject, encoding, sheet.terms));
  sheet.legend = std::move(place.blocks);
  sheet.map = place.map;
  return sheet;
}

FigureSheet with_legend(FigureSheet sheet, const Subject& subject, const Encoding& encoding, const LegendTerms& terms) {
  if (terms == sheet.terms) return sheet;
  sheet.terms = terms;
  sheet.legend = place_legend(subject.page, sheet.under_header, legend_sections(subject, encoding, terms)).blocks;
  return sheet;
}

}  // namespace maillage
