// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <vector>

#include <cairo-pdf.h>
#include <fmt/format.h>

#include "maillage/base/parallel/spare_threads.h"
#include "maillage/base/printable.h"
#include "maillage/document/document.h"
#include "maillage/document/look.h"
#include "maillage/document/pdf_access.h"
#include "maillage/document/pdf_canvas.h"
#include "maillage/document/pdf_flow.h"
#include "maillage/document/pdf_pages.h"

namespace maillage {
namespace {

using Surface = std::unique_ptr<cairo_surface_t, CDeleter<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, CDeleter<cairo_destroy>>;

// A4, in points.
constexpr double kShort = 595.276;
constexpr double kLong = 841.89;
constexpr double kSide = 60;  ///< margins of portrait pages
constexpr double kTop = 54;
constexpr double kBottom = 62;
constexpr double kLandscapeSide = 10;  ///< margins of landscape pages: figures bring their own
constexpr double kLandscapeTop = 8;
constexpr double kLandscapeBottom = 46;
constexpr double kFoot = 36;  ///< from the lower edge to the middle of the page number
constexpr PageShape kText = {.width = kShort - 2 * kSide,
                             .height = kLong - kTop - kBottom,
                             .landscape_width = kLong - 2 * kLandscapeSide,
                             .landscape_height = kShort - kLandscapeTop - kLandscapeBottom};
constexpr TextLook kFooter{.size = 8, .pitch = 10, .colour = kQuietInk};

cairo_status_t append(void* text, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

class PdfWriter {
 public:
  explicit PdfWriter(const Document& document)
      : document_(document),
        typesetter_(document.language),
        flow_(flow(document, typesetter_, kText)),
        pages_(paginate(flow_.strips, {kText.height, kText.landscape_height})) {}

  [[nodiscard]] std::size_t pages() const { return pages_.size(); }

  std::string write() {
    surface_.reset(cairo_pdf_surface_create_for_stream(append, &bytes_, kShort, kLong));
    // Later versions may keep their objects in streams, where the language could not be put.
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_4);
    cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
    const std::string title = printable(document_.title.text());
    if (!title.empty()) cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    context_.reset(cairo_create(surface_.get()));
    for (std::size_t i = 0; i < pages_.size(); ++i) write_page(i);
    close_to(0);
    context_.reset();
    cairo_surface_finish(surface_.get());
    check_cairo(cairo_surface_status(surface_.get()));
    return accessible(bytes_, {document_.language, title, flow_.alternatives});
  }

 private:
  void write_page(std::size_t number) {
    const PdfPage& page = pages_[number];
    const double width = page.landscape ? kLong : kShort;
    const double height = page.landscape ? kShort : kLong;
    const double side = page.landscape ? kLandscapeSide : kSide;
    const double top = page.landscape ? kLandscapeTop : kTop;
    cairo_pdf_surface_set_size(surface_.get(), width, height);
    cairo_identity_matrix(context_.get());
    cairo_translate(context_.get(), side, top);
    Canvas canvas(context_.get(), width - 2 * side);
    draw_boxes(canvas, page);
    for (const PlacedStrip& placed : page.strips) draw_strip(canvas, placed, number, side, top);
    close_text();
    draw_footer(canvas, number, page.landscape ? kLandscapeInset : 0, height - top - kFoot - kFooter.pitch / 2);
    cairo_show_page(context_.get());
    check_cairo(cairo_status(context_.get()));
  }

  void draw_strip(Canvas& canvas, const PlacedStrip& placed, std::size_t page, double side, double top) {
    const Strip& strip = *placed.strip;
    if (strip.heading) add_to_outline(*strip.heading, page, side, top + placed.top);
    if (!strip.draw) return;
    if (strip.element) open(*strip.element);
    else close_text();
    canvas.set_tagging(strip.element.has_value());
    strip.draw(canvas, placed.top, placed.height);
  }

  // The structure: elements are open one in the other; what is drawn while none that holds text is open is not read.

  void open(std::size_t element) {
    std::vector<std::size_t> path = {element};
    while (path.back() != 0) path.push_back(flow_.elements[path.back()].parent);
    std::reverse(path.begin(), path.end());
    const auto [mine, theirs] = std::ranges::mismatch(open_, path);
    close_to(static_cast<std::size_t>(mine - open_.begin()));
    for (auto at = path.begin() + (theirs - path.begin()); at != path.end(); ++at) {
      cairo_tag_begin(context_.get(), flow_.elements[*at].tag, nullptr);
      open_.push_back(*at);
    }
  }

  void close_to(std::size_t depth) {
    for (; open_.size() > depth; open_.pop_back()) cairo_tag_end(context_.get(), flow_.elements[open_.back()].tag);
  }

  /// Before what is not part of it: the foot of the page, headers that come again.
  void close_text() {
    if (!open_.empty() && flow_.elements[open_.back()].is_leaf) close_to(open_.size() - 1);
  }

  /// One background behind all neighbours of a box: there is no seam between two of them.
  static void draw_boxes(Canvas& canvas, const PdfPage& page) {
    for (std::size_t i = 0; i < page.strips.size();) {
      const PlacedStrip& first = page.strips[i];
      std::size_t last = i;
      while (last + 1 < page.strips.size() && page.strips[last + 1].strip->box == first.strip->box) ++last;
      i = last + 1;
      if (!first.strip->box) continue;
      const double height = page.strips[last].top + page.strips[last].height - first.top;
      const double left = page.landscape ? kLandscapeInset : 0;
      canvas.fill(kDocumentWash, left, first.top, canvas.width() - 2 * left, height);
      canvas.fill(kDocumentAccent, left, first.top, kAccentBar, height);
    }
  }

  /// `side`: from the edges of the canvas.
  void draw_footer(Canvas& canvas, std::size_t page, double side, double top) const {
    const double width = canvas.width() - 2 * side;
    const PdfLine number = typesetter_.one_line(fmt::format("{} / {}", page + 1, pages_.size()), kFooter, width);
    canvas.show(number, side + width - number.width, top, kFooter.pitch);
    const std::string title = document_.title.text();
    if (title.empty()) return;
    canvas.show(typesetter_.one_line(title, kFooter, width - number.width - 20), side, top, kFooter.pitch);
  }

  /// Parts stand under the section they are in.
  void add_to_outline(std::size_t heading, std::size_t page, double left, double top) {
    const PdfFlow::Entry& entry = flow_.headings[heading];
    const int parent = entry.level == 3 ? section_ : CAIRO_PDF_OUTLINE_ROOT;
    const std::string place = fmt::format("page={} pos=[{:.1f} {:.1f}]", page + 1, left, top);
    const int added = cairo_pdf_surface_add_outline(surface_.get(), parent, entry.text.c_str(), place.c_str(),
                                                    CAIRO_PDF_OUTLINE_FLAG_OPEN);
    if (entry.level == 2) section_ = added;
  }

  const Document& document_;
  Typesetter typesetter_;
  PdfFlow flow_;
  std::vector<PdfPage> pages_;
  std::string bytes_;
  Surface surface_;
  Context context_;
  std::vector<std::size_t> open_;  ///< elements that are being drawn, outermost first
  int section_ = CAIRO_PDF_OUTLINE_ROOT;
};

}  // namespace

std::string to_pdf(const Document& document) {
  need_spare_thread();  // Pango's
  return PdfWriter(document).write();
}

std::size_t pages_on_paper(const Document& document) {
  need_spare_thread();  // Pango's
  return PdfWriter(document).pages();
}

}  // namespace maillage
