// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbook_parts.h"

#include <stdexcept>

#include <zip.h>

#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage::testing {

void MemoryParts::read(std::string_view part, const std::function<void(std::string_view)>& take) const {
  const auto found = parts_.find(part);
  if (found == parts_.end()) throw WorkbookFault("damaged-workbook", kDamagedPart(part));
  constexpr std::size_t kPiece = 7;  // small, so that pieces end everywhere
  for (std::size_t i = 0; i < found->second.size(); i += kPiece)
    take(std::string_view(found->second).substr(i, kPiece));
}

std::string MemoryParts::zipped() const {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  for (const auto& [name, contents] : parts_) {
    zip_source_t* source = zip_source_buffer(archive, contents.data(), contents.size(), 0);
    if (zip_file_add(archive, name.c_str(), source, 0) < 0) throw std::runtime_error("no zip");
  }
  if (zip_close(archive) != 0 || zip_source_open(target) != 0) throw std::runtime_error("no zip");
  zip_stat_t stat;
  zip_stat_init(&stat);
  zip_source_stat(target, &stat);
  std::string bytes(stat.size, '\0');
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

MemoryParts xlsx_parts(const XlsxCase& made) {
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
  std::string codes;
  std::string formats = "<xf numFmtId=\"0\"/>";
  for (std::size_t i = 0; i < made.formats.size(); ++i) {
    const std::string id = std::to_string(164 + i);
    codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + made.formats[i] + "\"/>";
    formats += "<xf numFmtId=\"" + id + "\"/>";
  }
  return MemoryParts({
      {"_rels/.rels", "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"a\" Type=\"" + office +
                          "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
      {"xl/workbook.xml", "<x:workbook xmlns:x=\"" + main + "\" xmlns:r=\"" + office + "\">" + made.workbook_settings +
                              "<x:sheets><x:sheet name=\"Feuille\" sheetId=\"1\" r:id=\"s1\" " + made.sheet_state +
                              "/></x:sheets></x:workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"s1\" Type=\"" + office +
           "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" Type=\"" + office +
           "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"s3\" Type=\"" + office +
           "/styles\" Target=\"/xl/styles.xml\"/></Relationships>"},
      {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + made.sheet + "</worksheet>"},
      {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + made.strings + "</sst>"},
      {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><numFmts>" + codes +
                            "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + formats +
                            "</cellXfs></styleSheet>"},
  });
}

MemoryParts ods_parts(std::string_view tables, std::string_view styles) {
  std::string spaces;
  for (const std::string name : {"office", "style", "text", "table"})
    spaces += " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
  spaces += " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"";
  spaces += " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
  return MemoryParts({
      {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
      {"content.xml", "<office:document-content" + spaces + "><office:automatic-styles>" + std::string(styles) +
                          "</office:automatic-styles><office:body><office:spreadsheet>" + std::string(tables) +
                          "</office:spreadsheet></office:body></office:document-content>"},
  });
}

std::string lines_of(const Sheet& sheet) {
  std::string lines;
  for (const SheetRow& row : sheet.rows) {
    lines += std::to_string(row.line) + (row.hidden ? "h:" : ":");
    for (const SheetCell& cell : sheet.cells_of(row)) {
      constexpr std::string_view kTypes = "tndbe";
      const char type = kTypes[static_cast<std::size_t>(cell.type)];
      lines += std::string(" ") + (cell.filled ? "*" : "") + static_cast<char>('A' + cell.column) + "=";
      if (type != 't') lines += std::string(1, type) + ":";
      lines += cell.text();
    }
    lines += "\n";
  }
  return lines;
}

}  // namespace maillage::testing
