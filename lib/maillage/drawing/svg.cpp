// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/svg.h"

#include <cmath>
#include <cstddef>

#include <fmt/format.h>

#include "maillage/drawing/marks.h"

namespace maillage {
namespace {

constexpr std::string_view kFontStack = "Liberation Sans, Arial, Helvetica, sans-serif";

std::string_view anchor_name(Anchor anchor) {
  switch (anchor) {
    case Anchor::start: return "start";
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
  }
  return "start";
}

/// U+FFFE and U+FFFF, which XML does not allow.
bool is_noncharacter(std::string_view text, std::size_t at) {
  return text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF";
}

class SvgWriter {
 public:
  explicit SvgWriter(const Scene& scene) : scene_(scene) {}

  std::string write() {
    open();
    write_texts("header", scene_.header);
    write_ties();
    write_leaders();
    write_actors();
    write_halos();
    write_labels();
    write_texts("notes", scene_.notes);
    write_legend();
    write_texts("caption", scene_.caption);
    out_ += "</svg>\n";
    return std::move(out_);
  }

 private:
  template <typename... Args>
  void put(fmt::format_string<Args...> format, const Args&... args) {
    fmt::vformat_to(std::back_inserter(out_), format, fmt::make_format_args(args...));
  }

  void open() {
    const bool paper = scene_.width_mm > 0;
    const std::string width = paper ? svg_number(scene_.width_mm) + "mm" : svg_number(scene_.width);
    const std::string height = paper ? svg_number(scene_.height_mm) + "mm" : svg_number(scene_.height);
    out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    put(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}" viewBox="0 0 {} {}" role="img")", width,
        height, svg_number(scene_.width), svg_number(scene_.height));
    put(R"( aria-labelledby="figure-title figure-description" lang="{}" xml:lang="{}")", code(scene_.language),
        code(scene_.language));
    put(" font-family=\"{}\" text-rendering=\"geometricPrecision\">\n", kFontStack);
    put("<title id=\"figure-title\">{}</title>\n", escape_xml(scene_.title));
    put("<desc id=\"figure-description\">{}</desc>\n", escape_xml(scene_.description));
    put("<rect id=\"paper\" width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n", svg_number(scene_.width),
        svg_number(scene_.height));
  }

  void write_texts(std::string_view id, const std::vector<TextLine>& lines) {
    if (lines.empty()) return;
    put("<g id=\"{}\">\n", id);
    for (const TextLine& line : lines) write_text(line);
    out_ += "</g>\n";
  }

  void write_text(const TextLine& line) {
    put("<text x=\"{}\" y=\"{}\"{} fill=\"{}\">{}</text>\n", svg_number(line.at.x), svg_number(line.at.y), face(line),
        line.colour, escape_xml(line.text));
  }

  /// Size, weight and anchor, where they are not the default.
  [[nodiscard]] static std::string face(const TextLine& line) {
    std::string attributes = fmt::format(R"( font-size="{}")", svg_number(line.size));
    if (line.weight == Weight::bold) attributes += R"( font-weight="bold")";
    if (line.anchor != Anchor::start) attributes += fmt::format(R"( text-anchor="{}")", anchor_name(line.anchor));
    return attributes;
  }

  [[nodiscard]] static std::string line_attributes(const Stroke& stroke) {
    return fmt::format(R"(x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}" stroke-width="{}")",
                       svg_number(stroke.line.from.x), svg_number(stroke.line.from.y), svg_number(stroke.line.to.x),
                       svg_number(stroke.line.to.y), stroke.colour, svg_number(stroke.width));
  }

  void write_ties() {
    out_ += "<g id=\"ties\" stroke-linecap=\"round\">\n";
    for (const SceneTie& tie : scene_.ties) {
      put("<line class=\"tie\" data-source=\"{}\" data-target=\"{}\" {}><title>{}</title></line>\n",
          escape_xml(tie.source), escape_xml(tie.target), line_attributes(tie.stroke), escape_xml(tie.title));
    }
    out_ += "</g>\n";
  }

  void write_leaders() {
    out_ += "<g id=\"leaders\">\n";
    for (const SceneLabel& label : scene_.labels) {
      if (label.leader) put("<line {}/>\n", line_attributes(*label.leader));
    }
    out_ += "</g>\n";
  }

  void write_mark(const Mark& mark) {
    const std::vector<Point> corners = outline(mark);
    if (corners.empty()) {
      put(R"(<circle cx="{}" cy="{}" r="{}" fill="{}"/>)", svg_number(mark.centre.x), svg_number(mark.centre.y),
          svg_number(mark.radius), mark.colour);
      return;
    }
    out_ += R"(<polygon points=")";
    for (std::size_t i = 0; i < corners.size(); ++i) {
      put("{}{},{}", i == 0 ? "" : " ", svg_number(corners[i].x), svg_number(corners[i].y));
    }
    put(R"(" fill="{}"/>)", mark.colour);
  }

  void write_actors() {
    out_ += "<g id=\"actors\" stroke=\"#ffffff\" stroke-width=\"1\" stroke-linejoin=\"round\">\n";
    for (const SceneActor& actor : scene_.actors) {
      put(R"(<g class="actor" data-id="{}" data-kind="{}"><title>{}</title>)", escape_xml(actor.id),
          escape_xml(actor.kind), escape_xml(actor.title));
      write_mark(actor.mark);
      out_ += "</g>\n";
    }
    out_ += "</g>\n";
  }

  void write_lines(const SceneLabel& label) {
    for (const TextLine& line : label.lines) {
      put(R"(<tspan x="{}" y="{}">{}</tspan>)", svg_number(line.at.x), svg_number(line.at.y), escape_xml(line.text));
    }
    out_ += "</text>\n";
  }

  /// White around the names, as texts of their own: not every program that opens SVG knows paint-order.
  void write_halos() {
    out_ += R"(<g id="halos" aria-hidden="true" fill="#ffffff" stroke="#ffffff" stroke-width="2.4" )"
            "stroke-linejoin=\"round\">\n";
    for (const SceneLabel& label : scene_.labels) {
      put("<text{}>", face(label.lines.front()));
      write_lines(label);
    }
    out_ += "</g>\n";
  }

  void write_labels() {
    out_ += "<g id=\"labels\">\n";
    for (const SceneLabel& label : scene_.labels) {
      put(R"(<text class="label" data-for="{}"{} fill="{}">)", escape_xml(label.actor), face(label.lines.front()),
          label.lines.front().colour);
      write_lines(label);
    }
    out_ += "</g>\n";
  }

  void write_legend() {
    out_ += "<g id=\"legend\">\n";
    for (const Stroke& stroke : scene_.legend.strokes)
      put("<line {} stroke-linecap=\"round\"/>\n", line_attributes(stroke));
    for (const Mark& mark : scene_.legend.marks) {
      write_mark(mark);
      out_ += '\n';
    }
    for (const TextLine& text : scene_.legend.texts) write_text(text);
    out_ += "</g>\n";
  }

  const Scene& scene_;
  std::string out_;
};

}  // namespace

std::string write_svg(const Scene& scene) { return SvgWriter(scene).write(); }

std::string escape_xml(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_noncharacter(text, i)) {
      i += 2;
      continue;
    }
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\n':
      case '\t': result += c; break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20) result += c;
    }
  }
  return result;
}

std::string svg_number(double value) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace maillage
