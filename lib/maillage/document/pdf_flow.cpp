// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_flow.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "maillage/base/printable.h"
#include "maillage/document/inline_svg.h"
#include "maillage/document/look.h"
#include "maillage/document/pdf_canvas.h"
#include "maillage/document/pdf_table.h"

namespace maillage {
namespace {

constexpr TextLook kTitle{.size = 21, .pitch = 26, .bold = true};
constexpr TextLook kSubtitle{.size = 12, .pitch = 16.5, .colour = kQuietInk};
constexpr TextLook kSource{.size = 9, .pitch = 12.5, .colour = kQuietInk};
constexpr TextLook kSection{.size = 14, .pitch = 18.5, .bold = true, .colour = kDocumentAccent};
constexpr TextLook kPart{.size = 11.2, .pitch = 15.5, .bold = true};
constexpr TextLook kBody{.size = 10.3, .pitch = 14.6};
constexpr TextLook kMarker{.size = 10.3, .pitch = 14.6, .colour = kDocumentAccent};
constexpr TextLook kCaption{.size = 9, .pitch = 12.5, .colour = kQuietInk};
constexpr TextLook kBoxTitle{.size = 10.3, .pitch = 15, .bold = true, .colour = kDocumentAccent};
constexpr TextLook kBoxText{.size = 9.8, .pitch = 13.8};

constexpr double kBetween = 7;  ///< above a paragraph
constexpr double kItemGap = 2.5;
constexpr double kItemIndent = 15;
constexpr double kAroundTable = 8;
constexpr double kBelowTable = 11;
constexpr double kAboveFigure = 10;
constexpr double kAroundBox = 12;
constexpr double kBoxInside = 13;  ///< from the edges of a box to its text
constexpr double kBoxAbove = 9;
constexpr double kLeastFigure = 0.8;           ///< to what share figures may shrink to stay on a page
constexpr double kAboveLandscape = 14;         ///< white above the text of a landscape page
constexpr std::size_t kMostOnLandscape = 700;  ///< bytes of text that stand above a figure on its page

/// A block that may stand between a heading and its figure, and how much text it is.
std::optional<std::size_t> text_above_figure(const DocumentBlock& block) {
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) return paragraph->text.text().size();
  const auto* box = std::get_if<Callout>(&block);
  if (box == nullptr) return std::nullopt;
  std::size_t size = box->title.text().size();
  for (const Prose& paragraph : box->paragraphs) size += paragraph.text().size();
  return size;
}

bool is_alone(const DocumentBlock& block) {
  const auto* figure = std::get_if<FigureBlock>(&block);
  return figure != nullptr && figure->place == FigurePlace::landscape_page;
}

/// Whether this is a heading that stands on the landscape page of a figure: words and boxes alone are between the two,
/// and not many.
bool stands_with_figure(const std::vector<DocumentBlock>& blocks, std::size_t heading) {
  if (!std::holds_alternative<Heading>(blocks[heading])) return false;
  std::size_t size = 0;
  for (std::size_t i = heading + 1; i < blocks.size(); ++i) {
    if (is_alone(blocks[i])) return true;
    const auto more = text_above_figure(blocks[i]);
    if (!more || (size += *more) > kMostOnLandscape) return false;
  }
  return false;
}

/// What a figure shows, for those who do not see it: as told, else its caption, else what it says of itself.
std::string alternative_of(const FigureBlock& figure) {
  if (!figure.alternative.empty()) return printable(figure.alternative);
  if (!figure.caption.empty()) return printable(figure.caption.text());
  return printable(svg_description(figure.svg));
}

class FlowWriter {
 public:
  FlowWriter(const Typesetter& typesetter, const PageShape& shape) : typesetter_(typesetter), shape_(shape) {}

  PdfFlow run(const Document& document) {
    write_title(document);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
      if (stands_with_figure(document.blocks, i)) begin_landscape();
      std::visit([this](const auto& one) { write(one); }, document.blocks[i]);
    }
    return std::move(flow_);
  }

 private:
  /// What follows stands on the page of the figure that ends it.
  void begin_landscape() {
    landscape_ = true;
    add({.height = kAboveLandscape});
    flow_.strips.back().gap = 0;
  }
  [[nodiscard]] double text_left() const { return landscape_ ? kLandscapeInset : 0; }
  [[nodiscard]] double text_width() const {
    return landscape_ ? shape_.landscape_width - 2 * kLandscapeInset : shape_.width;
  }

  /// The first strip of a block: `gap` below what is above, or below more that was asked for.
  void add(Strip strip) {
    strip.new_page = std::exchange(break_, false);
    if (flow_.strips.empty()) strip.gap = 0;
    strip.gap = std::max(strip.gap, std::exchange(below_, 0));
    strip.landscape = strip.landscape || landscape_;
    strip.with_next = strip.with_next || landscape_;
    flow_.strips.push_back(std::move(strip));
  }

  static Strip line_strip(const PdfLine& line, double left, double pitch) {
    Strip strip{.height = pitch};
    strip.draw = [=](Canvas& canvas, double top, double /*height*/) { canvas.show(line, left, top, pitch); };
    return strip;
  }

  /// A new node of the structure.
  std::size_t element(const char* tag, std::size_t parent, bool is_leaf) {
    flow_.elements.push_back({tag, parent, is_leaf});
    return flow_.elements.size() - 1;
  }
  /// One that holds text.
  std::size_t text_element(const char* tag, std::size_t parent = 0) { return element(tag, parent, true); }

  /// The lines of one element. Two at least stay together at both ends.
  void add_lines(const Prose& prose, const TextLook& look, std::size_t element, double left, double gap,
                 bool with_next = false) {
    const auto lines = typesetter_.lines(prose, look, text_width() - left);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      Strip strip = line_strip(lines[i], text_left() + left, look.pitch);
      strip.element = element;
      if (i == 0) strip.gap = gap;
      strip.with_next = with_next || (i + 1 < lines.size() && (i == 0 || i + 2 == lines.size()));
      add(std::move(strip));
    }
  }

  void write_title(const Document& document) {
    if (document.title.empty() && document.subtitle.empty() && document.source.empty()) return;
    Strip bar{.height = kAccentBar, .with_next = true};
    bar.draw = [](Canvas& canvas, double top, double height) {
      canvas.fill(kDocumentAccent, 0, top, canvas.width(), height);
    };
    add(std::move(bar));
    if (!document.title.empty()) add_lines(document.title, kTitle, text_element("H1"), 0, 13, true);
    if (!document.subtitle.empty()) add_lines(document.subtitle, kSubtitle, text_element("P"), 0, 4, true);
    if (!document.source.empty()) add_lines(document.source, kSource, text_element("P"), 0, 4, true);
    below_ = 17;
  }

  void write(const Heading& block) {
    const bool part = block.level == 3;
    const std::size_t first = flow_.strips.size();
    below_ = 0;
    if (block.text.empty()) return;
    const std::size_t heading = text_element(part ? "H3" : "H2");
    const double above = part ? 13 : 21;
    add_lines(block.text, part ? kPart : kSection, heading, 0, landscape_ ? 0 : above, true);
    if (first == flow_.strips.size()) return;
    flow_.strips[first].heading = flow_.headings.size();
    flow_.headings.push_back({printable(block.text.text()), part ? 3 : 2});
    after_heading_ = flow_.strips.size();
  }

  /// Less white below a heading than between blocks.
  [[nodiscard]] double gap(double usual) const { return after_heading_ == flow_.strips.size() ? usual / 2 : usual; }

  /// A paragraph that announces what follows stays with it.
  void write(const Paragraph& block) {
    const std::string text = block.text.text();
    if (text.empty()) return;
    add_lines(block.text, kBody, text_element("P"), 0, gap(kBetween));
    if (text.back() == ':') flow_.strips.back().with_next = true;
  }

  void write(const ItemList& block) {
    const std::size_t list = element("L", 0, false);
    for (std::size_t i = 0; i < block.items.size(); ++i) {
      const std::size_t first = flow_.strips.size();
      const std::size_t item = text_element("LBody", element("LI", list, false));
      add_lines(block.items[i].empty() ? Prose(" ") : block.items[i], kBody, item, kItemIndent,
                i == 0 ? gap(kBetween) : kItemGap);
      add_marker(flow_.strips[first], block.numbered ? std::to_string(i + 1) + "." : "•");
    }
    below_ = kBetween;
  }

  /// To the left of the first line of an item; numbers end at one place.
  void add_marker(Strip& strip, const std::string& marker) {
    const PdfLine line = typesetter_.lines(marker, kMarker, shape_.width).front();
    const double left = marker == "•" ? 2 : kItemIndent - 4.5 - line.width;
    strip.draw = [=, draw = std::move(strip.draw)](Canvas& canvas, double top, double height) {
      canvas.show(line, left, top, kMarker.pitch);
      draw(canvas, top, height);
    };
  }

  void write(const TableBlock& block) {
    std::vector<Strip> strips = table_strips(block, typesetter_, shape_.width, shape_.height);
    if (strips.empty()) return;
    strips.front().gap = gap(kAroundTable);
    const std::size_t table = element("Table", 0, false);
    for (Strip& strip : strips) {
      strip.element = element("TR", table, false);
      add(std::move(strip));
    }
    below_ = kBelowTable;
  }

  /// As wide as the text but no higher than a page with what stands above and below it.
  void write(const FigureBlock& block) {
    const auto figure = std::make_shared<const SvgRendering>(block.svg);
    const bool alone = block.place == FigurePlace::landscape_page;
    const double width = alone ? shape_.landscape_width : shape_.width;
    const auto caption = typesetter_.lines(block.caption, kCaption, width);
    const double most = (alone ? shape_.landscape_height : shape_.height) - heading_room() -
                        (caption.empty() ? 0 : 6 + kCaption.pitch * static_cast<double>(caption.size()));
    const double natural = figure->width() > 0 ? width * figure->height() / figure->width() : 0;
    Strip strip{.height = std::min(natural, most), .gap = std::exchange(landscape_, false) ? 0 : gap(kAboveFigure)};
    strip.with_next = !caption.empty();
    strip.landscape = alone;
    strip.least_height = kLeastFigure * strip.height;
    strip.element = text_element("Figure");
    flow_.alternatives.push_back(alternative_of(block));
    strip.draw = [figure, width](Canvas& canvas, double top, double height) {
      canvas.show(*figure, 0, top, width, height);
    };
    add(std::move(strip));
    if (caption.empty()) return void(below_ = kAroundTable + kBetween);
    const std::size_t said = text_element("P");
    for (std::size_t i = 0; i < caption.size(); ++i) {
      Strip line = line_strip(caption[i], 0, kCaption.pitch);
      line.element = said;
      if (i == 0) line.gap = 6;
      line.with_next = i + 1 < caption.size();
      line.landscape = alone;
      add(std::move(line));
    }
    below_ = kAroundTable + kBetween;
  }

  /// What the strips that stay with the next one take up.
  [[nodiscard]] double heading_room() const {
    const bool begins = flow_.strips.empty() || !flow_.strips.back().with_next;
    double room = begins || landscape_ ? 0 : gap(kAboveFigure);
    for (auto strip = flow_.strips.rbegin(); strip != flow_.strips.rend() && strip->with_next; ++strip)
      room += strip->height + strip->gap;
    return room;
  }

  void write(const Callout& block) {
    if (block.title.empty() && block.paragraphs.empty()) return;
    const std::size_t first = flow_.strips.size();
    add({.height = kBoxAbove, .gap = landscape_ ? kBetween : gap(kAroundBox)});
    const std::size_t box = element("Div", 0, false);
    add_boxed(block.title, kBoxTitle, box, 0);
    for (std::size_t i = 0; i < block.paragraphs.size(); ++i)
      add_boxed(block.paragraphs[i], kBoxText, box, i == 0 && block.title.empty() ? 0 : 3.5);
    add({.height = kBoxAbove});
    for (std::size_t i = first; i < flow_.strips.size(); ++i) {
      flow_.strips[i].box = boxes_;
      flow_.strips[i].with_next = landscape_ || i + 1 < flow_.strips.size();
    }
    ++boxes_;
    below_ = landscape_ ? 0 : kAroundBox;
  }

  /// White between paragraphs is part of their strips: the background goes through.
  void add_boxed(const Prose& prose, const TextLook& look, std::size_t box, double above) {
    const auto lines = typesetter_.lines(prose, look, text_width() - 2 * kBoxInside);
    if (lines.empty()) return;
    const std::size_t paragraph = text_element("P", box);
    const double left = text_left() + kBoxInside;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const double white = i == 0 ? above : 0;
      Strip strip{.height = white + look.pitch, .element = paragraph};
      strip.draw = [=, line = lines[i], pitch = look.pitch](Canvas& canvas, double top, double /*height*/) {
        canvas.show(line, left, top + white, pitch);
      };
      add(std::move(strip));
    }
  }

  void write(const PageBreak& /*block*/) { break_ = !flow_.strips.empty(); }

  const Typesetter& typesetter_;
  const PageShape& shape_;
  PdfFlow flow_;
  bool break_ = false;
  bool landscape_ = false;                         ///< what is written stands on the page of a figure
  double below_ = 0;                               ///< white that the last block wants below it
  std::size_t after_heading_ = std::string::npos;  ///< number of strips when a heading was last added
  std::size_t boxes_ = 0;
};

}  // namespace

PdfFlow flow(const Document& document, const Typesetter& typesetter, const PageShape& shape) {
  return FlowWriter(typesetter, shape).run(document);
}

}  // namespace maillage
