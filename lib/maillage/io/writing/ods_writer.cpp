// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cerrno>
#include <ctime>
#include <memory>
#include <string_view>
#include <system_error>
#include <variant>

#include "maillage/base/number.h"
#include "maillage/io/writing/written_sheet.h"
#include "maillage/io/writing/zip_bytes.h"

namespace maillage {
namespace {

constexpr std::string_view kMimeType = "application/vnd.oasis.opendocument.spreadsheet";

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
    "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
    "office:version=\"1.2\"><office:automatic-styles><number:date-style style:name=\"N1\"><number:day "
    "number:style=\"long\"/><number:text>/</number:text><number:month "
    "number:style=\"long\"/><number:text>/</number:text><number:year "
    "number:style=\"long\"/></number:date-style><style:style style:name=\"title\" "
    "style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#dde6ee\"/><style:text-properties "
    "fo:font-weight=\"bold\"/></style:style><style:style style:name=\"day\" style:family=\"table-cell\" "
    "style:data-style-name=\"N1\"/><style:style style:name=\"shown\" style:family=\"table\"><style:table-properties "
    "table:display=\"true\"/></style:style><style:style style:name=\"hidden\" "
    "style:family=\"table\"><style:table-properties "
    "table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>";
constexpr std::string_view kTail = "</office:spreadsheet></office:body></office:document-content>\n";

constexpr std::string_view kManifest =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
    "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
    "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
    "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/><manifest:file-entry "
    "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>\n";

void add_escaped(std::string& xml, std::string_view text) {
  for (const char c : text) {
    if (c == '&') xml += "&amp;";
    else if (c == '<') xml += "&lt;";
    else if (c == '>') xml += "&gt;";
    else if (c == '"') xml += "&quot;";
    else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) xml += "\uFFFD";
    else xml += c;
  }
}

/// One line of a text: of several spaces in a row, and those at its ends, only the first of a row is one in XML.
void add_paragraph(std::string& xml, std::string_view line) {
  xml += "<text:p>";
  while (!line.empty()) {
    const std::size_t plain = line.find_first_of(" \t");
    add_escaped(xml, line.substr(0, plain));
    line.remove_prefix(std::min(plain, line.size()));
    if (line.empty()) break;
    if (line.front() == '\t') {
      xml += "<text:tab/>";
      line.remove_prefix(1);
      continue;
    }
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    const bool inside = spaces == 1 && line.size() > 1 && !xml.ends_with('>');
    xml += inside ? " " : "<text:s text:c=\"" + std::to_string(spaces) + "\"/>";
    line.remove_prefix(spaces);
  }
  xml += "</text:p>";
}

void add_text(std::string& xml, std::string_view text, std::string_view style) {
  xml += "<table:table-cell";
  if (!style.empty()) xml.append(" table:style-name=\"").append(style).append("\"");
  xml += " office:value-type=\"string\">";
  for (;;) {
    const std::size_t end = text.find('\n');
    add_paragraph(xml, text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  xml += "</table:table-cell>";
}

/// Adds a cell by what it holds.
struct CellWriter {
  std::string& xml;

  void operator()(std::monostate) const { xml += "<table:table-cell/>"; }
  void operator()(const std::string& text) const {
    if (text.empty()) xml += "<table:table-cell/>";
    else add_text(xml, text, "");
  }
  void operator()(double number) const {
    const std::string value = to_exact(number);
    xml += "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>" + value +
           "</text:p></table:table-cell>";
  }
  void operator()(bool truth) const {
    const std::string value = truth ? "true" : "false";
    xml += "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"" + value + "\"><text:p>" + value +
           "</text:p></table:table-cell>";
  }
  /// A year or a month is a text: as a day of the calendar it would say more than it knows.
  void operator()(const Date& date) const {
    const std::string value = to_string(date);
    if (date.day == 0) return add_text(xml, value, "");
    xml += "<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"" + value +
           "\"><text:p>" + value + "</text:p></table:table-cell>";
  }
};

void add_sheet(std::string& xml, const WrittenSheet& sheet) {
  xml += "<table:table table:name=\"";
  add_escaped(xml, sheet.name);
  xml += std::string("\" table:style-name=\"") + (sheet.hidden ? "hidden" : "shown") +
         "\"><table:table-column table:number-columns-repeated=\"" +
         std::to_string(std::max<std::size_t>(1, sheet.columns.size())) + "\"/>";
  if (sheet.with_titles) {
    xml += "<table:table-row>";
    for (const WrittenColumn& column : sheet.columns) add_text(xml, column.title, "title");
    xml += "</table:table-row>";
  }
  for (const auto& row : sheet.rows) {
    xml += "<table:table-row>";
    for (const WrittenCell& cell : row) std::visit(CellWriter{xml}, cell);
    xml += "</table:table-row>";
  }
  if (!sheet.with_titles && sheet.rows.empty()) xml += "<table:table-row><table:table-cell/></table:table-row>";
  xml += "</table:table>";
}

}  // namespace

std::string to_ods(std::span<const WrittenSheet> sheets) {
  std::string content(kHead);
  for (const WrittenSheet& sheet : sheets) add_sheet(content, sheet);
  content += kTail;
  // The type comes first and as it is: by it programs know the format.
  const ZipPart parts[] = {{.name = "mimetype", .contents = kMimeType, .stored = true},
                           {.name = "META-INF/manifest.xml", .contents = kManifest},
                           {.name = "content.xml", .contents = content}};
  return to_zip(parts);
}

double seconds_for_workbook(std::span<const WrittenSheet> sheets) {
  constexpr double kOfACell = 2.3e-6;
  std::size_t cells = 0;
  for (const WrittenSheet& sheet : sheets) cells += sheet.rows.size() * sheet.columns.size();
  return kOfACell * static_cast<double>(cells);
}

}  // namespace maillage
