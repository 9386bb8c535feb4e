// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "maillage/base/message.h"
#include "maillage/base/printable.h"
#include "maillage/document/document.h"
#include "maillage/document/html_style.h"
#include "maillage/document/inline_svg.h"

namespace maillage {
namespace {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : printable(text)) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      default: result += c;
    }
  }
  return result;
}

std::string_view element(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::bold: return "strong";
    case Emphasis::italic: return "em";
    case Emphasis::code: return "code";
    case Emphasis::plain: break;
  }
  return "";
}

std::string html(const Prose& prose) {
  std::string text;
  for (const Run& run : prose.runs()) {
    const std::string_view name = element(run.emphasis);
    text += name.empty() ? escaped(run.text) : fmt::format("<{0}>{1}</{0}>", name, escaped(run.text));
  }
  return text;
}

constexpr Message<std::size_t> kTableName{"Tableau\u00A0{}", "Table {}"};

bool has_headers(const TableBlock& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const auto& column) { return !column.header.empty(); });
}

class HtmlWriter {
 public:
  explicit HtmlWriter(const Document& document) : document_(document) {}

  std::string write() {
    open();
    for (const DocumentBlock& block : document_.blocks) std::visit([this](const auto& one) { write(one); }, block);
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void open() {
    const std::string title = escaped(document_.title.text());
    out_ = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n",
        code(document_.language), title.empty() ? "maillage" : title);
    out_ += fmt::format("<style>\n{}</style>\n</head>\n<body>\n<main>\n", html_style());
    if (document_.title.empty() && document_.subtitle.empty() && document_.source.empty()) return;
    out_ += "<header>\n";
    add("<h1>", document_.title, "</h1>");
    add("<p class=\"subtitle\">", document_.subtitle, "</p>");
    add("<p class=\"source\">", document_.source, "</p>");
    out_ += "</header>\n";
  }

  /// A line; nothing where the text is empty.
  void add(std::string_view open, const Prose& prose, std::string_view close) {
    if (prose.empty()) return;
    out_ += open;
    out_ += html(prose);
    out_ += close;
    out_ += '\n';
  }

  void write(const Heading& block) {
    if (block.level == 3) add("<h3>", block.text, "</h3>");
    else add("<h2>", block.text, "</h2>");
  }

  void write(const Paragraph& block) { add("<p>", block.text, "</p>"); }

  void write(const ItemList& block) {
    if (block.items.empty()) return;
    const std::string_view name = block.numbered ? "ol" : "ul";
    out_ += fmt::format("<{}>\n", name);
    for (const Prose& item : block.items) out_ += "<li>" + html(item) + "</li>\n";
    out_ += fmt::format("</{}>\n", name);
  }

  static double weights_of(const TableBlock& table) {
    double sum = 0;
    for (const TableColumn& column : table.columns) sum += std::max(column.weight, 0.0);
    return sum;
  }

  /// Columns with a weight ask for all of the width: browsers then leave the others what they cannot do without.
  void write_widths(const TableBlock& table, double weights) {
    out_ += "<colgroup>";
    for (const TableColumn& column : table.columns) {
      if (column.weight > 0) out_ += fmt::format("<col style=\"width:{:.1f}%\">", 100 * column.weight / weights);
      else out_ += "<col>";
    }
    out_ += "</colgroup>\n";
  }

  void write_row(const TableBlock& table, const std::vector<Prose>& row) {
    out_ += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      out_ += table.columns[i].numeric ? "<td class=\"number\">" : "<td>";
      if (i < row.size()) out_ += html(row[i]);
      out_ += "</td>";
    }
    out_ += "</tr>\n";
  }

  void write_headers(const TableBlock& table) {
    out_ += "<thead>\n<tr>";
    for (const TableColumn& column : table.columns) {
      if (column.header.empty()) out_ += "<td></td>";
      else
        out_ +=
            fmt::format("<th scope=\"col\"{}>{}</th>", column.numeric ? " class=\"number\"" : "", html(column.header));
    }
    out_ += "</tr>\n</thead>\n";
  }

  void write(const TableBlock& block) {
    if (block.columns.empty()) return;
    const double weights = weights_of(block);
    // What is wider than the window is moved by the keyboard, too.
    out_ += fmt::format("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\n",
                        kTableName.in(document_.language, ++tables_));
    out_ += weights > 0 ? "<table class=\"wide\">\n" : "<table>\n";
    if (weights > 0) write_widths(block, weights);
    if (has_headers(block)) write_headers(block);
    out_ += "<tbody>\n";
    for (const auto& row : block.rows) write_row(block, row);
    out_ += "</tbody>\n</table>\n</div>\n";
  }

  void write(const FigureBlock& block) {
    ++figures_;
    out_ += block.place == FigurePlace::landscape_page ? "<figure class=\"landscape\">\n" : "<figure>\n";
    if (block.alternative.empty()) out_ += "<div class=\"picture\" tabindex=\"0\">\n";
    else
      out_ += fmt::format("<div class=\"picture\" tabindex=\"0\" role=\"img\" aria-label=\"{}\">\n",
                          escaped(block.alternative));
    out_ += inline_svg(block.svg, fmt::format("figure-{}-", figures_)) + "\n</div>\n";
    add("<figcaption>", block.caption, "</figcaption>");
    out_ += "</figure>\n";
  }

  void write(const Callout& block) {
    out_ += "<div class=\"callout\" role=\"note\">\n";
    add("<p class=\"callout-title\">", block.title, "</p>");
    for (const Prose& paragraph : block.paragraphs) add("<p>", paragraph, "</p>");
    out_ += "</div>\n";
  }

  void write(const PageBreak& /*block*/) { out_ += "<div class=\"page-break\"></div>\n"; }

  const Document& document_;
  std::string out_;
  std::size_t figures_ = 0;
  std::size_t tables_ = 0;
};

}  // namespace

std::string to_html(const Document& document) { return HtmlWriter(document).write(); }

}  // namespace maillage
