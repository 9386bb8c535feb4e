// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/svg.h"

#include <algorithm>
#include <cstddef>
#include <ranges>
#include <variant>

#include <fmt/format.h>

#include "maillage/base/printable.h"
#include "maillage/drawing/encoding/tie_encoding.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/writers/svg_attributes.h"

namespace maillage {
namespace {

constexpr std::string_view kFontStack = "Liberation Sans, Arial, Helvetica, sans-serif";

/// U+FFFE and U+FFFF, which XML does not allow.
bool is_noncharacter(std::string_view text, std::size_t at) {
  return text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF";
}

/// The line of a tie, straight or bent.
Curve way_of(const SceneTie& tie) {
  return tie.bend ? *tie.bend : polygon({tie.stroke.line.from, tie.stroke.line.to}, false);
}

class SvgWriter {
 public:
  SvgWriter(const Scene& scene, SvgDetail detail) : scene_(scene), picture_(detail == SvgDetail::picture) {}

  std::string write() {
    open();
    write_texts("header", scene_.header);
    write_guides();
    write_hulls();
    write_ties();
    write_arrows();
    write_suggestions();
    write_leaders();
    write_rings();
    write_actors();
    write_heaps();
    write_halos();
    write_guide_texts();
    write_hull_names();
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

  /// Of all maps, one after the other.
  template <typename T>
  [[nodiscard]] auto all(std::vector<T> SceneMap::* list) const {
    return scene_.maps | std::views::transform(list) | std::views::join;
  }

  template <typename T>
  [[nodiscard]] std::size_t count(std::vector<T> SceneMap::* list) const {
    std::size_t sum = 0;
    for (const SceneMap& map : scene_.maps) sum += (map.*list).size();
    return sum;
  }

  /// Shapes of one sort of all guides, one after the other.
  template <typename T>
  [[nodiscard]] std::vector<T> of_guides(std::vector<T> ShapeGroup::* list) const {
    std::vector<T> all;
    for (const Guide& guide : scene_.guides) {
      const std::vector<T>& own = guide.shapes.*list;
      all.insert(all.end(), own.begin(), own.end());
    }
    return all;
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

  /// Everything of a path but its end: "<path d=… fill=…".
  void open_path(const Path& path, std::string_view attributes = "") {
    put("<path{} d=\"", attributes);
    for (const Curve& curve : path.curves) out_ += path_data(curve);
    put("\" fill=\"{}\"", path.fill.empty() ? "none" : path.fill);
    if (path.curves.size() > 1) out_ += R"( fill-rule="evenodd")";
    if (path.fill_opacity < 1) put(R"( fill-opacity="{}")", svg_number(path.fill_opacity));
    if (path.width > 0) put(" {}", pen_attributes(path.colour, path.width, path.dashes, path.opacity));
  }

  void write_path(const Path& path) {
    open_path(path);
    out_ += "/>\n";
  }

  void write_plates(const std::vector<Plate>& plates) {
    for (const Plate& plate : plates) {
      put(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="{}" fill="{}")", svg_number(plate.box.left),
          svg_number(plate.box.top), svg_number(plate.box.width()), svg_number(plate.box.height()),
          svg_number(plate.rounding), plate.fill);
      if (plate.opacity < 1) put(R"( fill-opacity="{}")", svg_number(plate.opacity));
      out_ += "/>\n";
    }
  }

  void write_stroke(const Stroke& stroke) {
    // A round end would close the gaps between short dashes.
    put("<line {}{}/>\n", line_attributes(stroke), stroke.dashes.empty() ? " stroke-linecap=\"round\"" : "");
  }

  void write_guides() {
    if (of_guides(&ShapeGroup::plates).empty() && of_guides(&ShapeGroup::paths).empty() &&
        of_guides(&ShapeGroup::strokes).empty())
      return;
    out_ += "<g id=\"guides\">\n";
    write_plates(of_guides(&ShapeGroup::plates));
    for (const Path& path : of_guides(&ShapeGroup::paths)) write_path(path);
    for (const Stroke& stroke : of_guides(&ShapeGroup::strokes)) write_stroke(stroke);
    for (const Mark& mark : of_guides(&ShapeGroup::marks)) {
      write_mark(mark);
      out_ += '\n';
    }
    out_ += "</g>\n";
  }

  void write_hulls() {
    if (count(&SceneMap::hulls) == 0) return;
    out_ += "<g id=\"hulls\" stroke-linejoin=\"round\">\n";
    for (const SceneHull& hull : all(&SceneMap::hulls)) {
      open_path(hull.path, fmt::format(R"( class="hull" data-id="{}")", escape_xml(hull.id)));
      put("><title>{}</title></path>\n", escape_xml(hull.title));
    }
    out_ += "</g>\n";
  }

  /// Ties of one look one after the other, in paths that renderers, some of which take the square of their length in
  /// time, get over with.
  void write_many_ties() {
    const std::size_t most = picture_ ? 200 : 20;
    put("<g id=\"ties\" data-count=\"{}\" fill=\"none\">\n", count(&SceneMap::ties));
    const bool hair = picture_ && count(&SceneMap::ties) > kMostSingleTies;
    std::size_t inside = 0;
    std::string look;
    for (const SceneTie& tie : all(&SceneMap::ties)) {
      const std::string own = pen_attributes(tie.stroke);
      if (own != look || inside == most) {
        if (!look.empty()) out_ += "\"/>\n";
        look = own;
        inside = 0;
        put("<path class=\"ties\" {} d=\"", own);
      }
      out_ += hair && !tie.bend ? hair_data(tie.stroke.line) : path_data(way_of(tie), Decimals::one);
      ++inside;
    }
    out_ += inside == 0 ? "</g>\n" : "\"/>\n</g>\n";
  }

  void write_ties() {
    if (picture_ || count(&SceneMap::ties) > kMostSingleTies) return write_many_ties();
    out_ += "<g id=\"ties\" stroke-linecap=\"round\">\n";
    for (const SceneTie& tie : all(&SceneMap::ties)) {
      const std::string ends = fmt::format(R"(class="tie" data-source="{}" data-target="{}")", escape_xml(tie.source),
                                           escape_xml(tie.target));
      // A round end would close the gaps between short dashes.
      const std::string_view cap = tie.stroke.dashes.empty() ? "" : " stroke-linecap=\"butt\"";
      if (tie.bend) {
        put("<path {} d=\"{}\" fill=\"none\" {}{}><title>{}</title></path>\n", ends, path_data(*tie.bend),
            pen_attributes(tie.stroke), cap, escape_xml(tie.title));
      } else {
        put("<line {} {}{}><title>{}</title></line>\n", ends, line_attributes(tie.stroke), cap, escape_xml(tie.title));
      }
    }
    out_ += "</g>\n";
  }

  /// Over all ties: a head that another tie crosses is not seen.
  void write_arrows() {
    if (std::ranges::all_of(all(&SceneMap::ties), &std::vector<Point>::empty, &SceneTie::arrow_head)) return;
    out_ += "<g id=\"arrows\" stroke=\"#ffffff\" stroke-width=\"0.8\" paint-order=\"stroke\">\n";
    for (const SceneTie& tie : all(&SceneMap::ties)) {
      if (tie.arrow_head.empty()) continue;
      put(R"(<polygon points="{}" fill="{}")", svg_points(tie.arrow_head), tie.stroke.colour);
      if (tie.stroke.opacity < 1) put(R"( fill-opacity="{}")", svg_number(tie.stroke.opacity));
      out_ += "/>\n";
    }
    out_ += "</g>\n";
  }

  /// Each on white of its own, which parts it from the ties below.
  void write_suggestions() {
    if (count(&SceneMap::suggestions) == 0) return;
    out_ += "<g id=\"suggestions\" fill=\"none\">\n";
    for (const SceneTie& tie : all(&SceneMap::suggestions)) {
      const std::string data = path_data(way_of(tie));
      put("<path d=\"{}\" {}/>\n", data, pen_attributes("#ffffff", tie.stroke.width + 2, {}, 0.8));
      put("<path class=\"suggestion\" data-source=\"{}\" data-target=\"{}\" d=\"{}\" {}><title>{}</title></path>\n",
          escape_xml(tie.source), escape_xml(tie.target), data, pen_attributes(tie.stroke), escape_xml(tie.title));
    }
    out_ += "</g>\n";
  }

  void write_rings() {
    if (count(&SceneMap::rings) == 0) return;
    out_ += "<g id=\"rings\">\n";
    for (const SceneRing& ring : all(&SceneMap::rings)) write_path(ring.path);
    out_ += "</g>\n";
  }

  void write_leaders() {
    out_ += "<g id=\"leaders\">\n";
    for (const SceneLabel& label : all(&SceneMap::labels)) {
      if (label.leader) put("<line {}/>\n", line_attributes(*label.leader));
    }
    out_ += "</g>\n";
  }

  void write_mark(const Mark& mark) {
    const std::vector<Point> corners = outline(mark);
    if (corners.empty()) {
      put(R"(<circle cx="{}" cy="{}" r="{}" fill="{}"{}/>)", of_mark(mark.centre.x), of_mark(mark.centre.y),
          of_mark(mark.radius), mark.colour, outline_of(mark));
      return;
    }
    put(R"(<polygon points="{}" fill="{}"{}/>)", svg_points(corners, detail_of_marks()), mark.colour, outline_of(mark));
  }

  /// A coordinate or size of a mark.
  [[nodiscard]] std::string of_mark(double value) const { return svg_number(value, detail_of_marks()); }

  [[nodiscard]] Decimals detail_of_marks() const { return picture_ ? Decimals::one : Decimals::two; }

  /// Width of the white around marks, which must leave something of the smallest ones.
  [[nodiscard]] double mark_edge() const {
    double edge = 1;
    for (const SceneActor& actor : all(&SceneMap::actors)) edge = std::min(edge, 0.35 * actor.mark.radius);
    return edge;
  }

  void write_actors() {
    put("<g id=\"actors\" stroke=\"#ffffff\" stroke-width=\"{}\" stroke-linejoin=\"round\">\n",
        svg_number(mark_edge()));
    for (const SceneActor& actor : all(&SceneMap::actors)) {
      if (picture_) {
        write_shape(actor);
        continue;
      }
      put(R"(<g class="actor" data-id="{}" data-kind="{}"><title>{}</title>)", escape_xml(actor.id),
          escape_xml(actor.kind), escape_xml(actor.title));
      write_shape(actor);
      out_ += "</g>\n";
    }
    out_ += "</g>\n";
  }

  void write_shape(const SceneActor& actor) {
    if (actor.plate) write_plates({*actor.plate});
    else write_mark(actor.mark);
  }

  void write_heaps() {
    if (count(&SceneMap::heaps) == 0) return;
    out_ += "<g id=\"heaps\" stroke-width=\"1\">\n";
    for (const SceneHeap& heap : all(&SceneMap::heaps)) {
      std::string members;
      for (const std::string& id : heap.members) members += (members.empty() ? "" : " ") + id;
      put(R"(<g class="heap" data-members="{}"><title>{}</title>)", escape_xml(members), escape_xml(heap.title));
      write_mark(heap.mark);
      write_text(heap.number);
      out_ += "</g>\n";
    }
    out_ += "</g>\n";
  }

  void write_lines(const std::vector<TextLine>& lines) {
    for (const TextLine& line : lines) {
      put(R"(<tspan x="{}" y="{}">{}</tspan>)", svg_number(line.at.x), svg_number(line.at.y), escape_xml(line.text));
    }
    out_ += "</text>\n";
  }

  /// White around the names, as texts of their own: not every program that opens SVG knows paint-order.
  void write_halos() {
    out_ += R"(<g id="halos" aria-hidden="true" fill="#ffffff" stroke="#ffffff" stroke-width="2.4" )"
            "stroke-linejoin=\"round\">\n";
    const auto halo = [&](const std::vector<TextLine>& lines) {
      put("<text{}>", face(lines.front()));
      write_lines(lines);
    };
    for (const TextLine& text : of_guides(&ShapeGroup::texts)) halo({text});
    for (const SceneHull& hull : all(&SceneMap::hulls)) {
      if (!hull.name.empty()) halo(hull.name);
    }
    for (const SceneLabel& label : all(&SceneMap::labels)) {
      if (!label.on_plate) halo(label.lines);
    }
    out_ += "</g>\n";
  }

  void write_guide_texts() { write_texts("guide-texts", of_guides(&ShapeGroup::texts)); }

  void write_hull_names() {
    if (count(&SceneMap::hulls) == 0) return;
    out_ += "<g id=\"hull-names\">\n";
    for (const SceneHull& hull : all(&SceneMap::hulls)) {
      if (hull.name.empty()) continue;
      put(R"(<text class="hull-name" data-for="{}"{} fill="{}">)", escape_xml(hull.id), face(hull.name.front()),
          hull.name.front().colour);
      write_lines(hull.name);
    }
    out_ += "</g>\n";
  }

  void write_labels() {
    out_ += "<g id=\"labels\">\n";
    for (const SceneLabel& label : all(&SceneMap::labels)) {
      put(R"(<text class="label" data-for="{}"{} fill="{}">)", escape_xml(label.actor), face(label.lines.front()),
          label.lines.front().colour);
      write_lines(label.lines);
    }
    out_ += "</g>\n";
  }

  /// Calls write(symbol) for what of the legend is of this sort.
  template <typename Symbol, typename Write>
  void for_legend(const Write& write) {
    for (const LegendBlock& block : scene_.legend) {
      for (const LegendEntry& entry : block.entries) {
        if (const auto* symbol = std::get_if<Symbol>(&entry.symbol)) write(*symbol);
      }
    }
  }

  void write_legend() {
    out_ += "<g id=\"legend\">\n";
    for_legend<Path>([&](const Path& path) { write_path(path); });
    for_legend<Stroke>([&](const Stroke& stroke) { write_stroke(stroke); });
    for_legend<Mark>([&](const Mark& mark) {
      write_mark(mark);
      out_ += '\n';
    });
    for (const LegendBlock& block : scene_.legend) {
      for (const TextLine& line : block.heading) write_text(line);
      for (const LegendEntry& entry : block.entries) {
        for (const TextLine& line : entry.lines) write_text(line);
      }
    }
    out_ += "</g>\n";
  }

  const Scene& scene_;
  bool picture_;  ///< without what is not seen
  std::string out_;
};

}  // namespace

std::string write_svg(const Scene& scene, SvgDetail detail) { return SvgWriter(scene, detail).write(); }

std::string escape_xml(std::string_view any) {
  const std::string valid = as_utf8(any);
  const std::string_view text = valid;
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

}  // namespace maillage
