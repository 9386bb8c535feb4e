// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/read_workbook.h"

#include <algorithm>
#include <array>
#include <string>

#include "maillage/io/workbook/archive.h"
#include "maillage/io/workbook/ods.h"
#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"
#include "maillage/io/workbook/xlsx.h"

namespace maillage {
namespace {

constexpr std::string_view kZip("PK\x03\x04", 4);
constexpr std::string_view kEmptyZip("PK\x05\x06", 4);
constexpr std::string_view kCompoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);  // of old Office, and of encrypted new
constexpr std::string_view kPdf = "%PDF-";

bool is_named_workbook(std::string_view ending) {
  constexpr std::array<std::string_view, 7> kEndings = {".xlsx", ".xlsm", ".ods", ".xls", ".xlsb", ".numbers", ".fods"};
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

/// The first bytes in lower case, without byte order mark and blanks.
std::string first_letters(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  std::string letters(bytes.substr(0, 4096));
  std::transform(letters.begin(), letters.end(), letters.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return letters;
}

bool is_web_page(std::string_view letters) {
  return letters.starts_with("<!doctype html") || letters.starts_with("<html") || letters.starts_with("<table") ||
         (letters.starts_with("<?xml") && letters.find("<html") != std::string_view::npos);
}

bool is_xml_spreadsheet(std::string_view letters) { return letters.starts_with("<?xml") && !is_web_page(letters); }

/// "name" as a compound file's directory holds it, in UTF-16.
std::string wide(std::string_view name) {
  std::string text;
  for (const char c : name) text += {c, '\0'};
  return text;
}

[[noreturn]] void refuse_compound(std::string_view bytes) {
  if (bytes.find(wide("EncryptedPackage")) != std::string_view::npos)
    throw WorkbookFault("encrypted-workbook", kEncryptedWorkbook());
  if (bytes.find(wide("WordDocument")) != std::string_view::npos) throw WorkbookFault("not-a-table", kTextDocument());
  throw WorkbookFault("old-workbook", kOldExcel());
}

[[noreturn]] void refuse_text(std::string_view bytes) {
  if (bytes.empty()) throw WorkbookFault("empty-file", kEmptyFile());
  if (bytes.starts_with(kPdf)) throw WorkbookFault("not-a-table", kPdfDocument());
  const std::string letters = first_letters(bytes);
  if (is_web_page(letters)) throw WorkbookFault("web-page", kWebPage());
  if (is_xml_spreadsheet(letters)) throw WorkbookFault("xml-spreadsheet", kXmlSpreadsheet());
  throw WorkbookFault("text-named-workbook", kTextNamedWorkbook());
}

[[noreturn]] void refuse_archive(const Archive& archive) {
  if (archive.has("xl/workbook.bin")) throw WorkbookFault("binary-workbook", kBinaryWorkbook());
  if (archive.has_ending(".iwa") || archive.has("Index.zip"))
    throw WorkbookFault("numbers-workbook", kNumbersWorkbook());
  if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml") || archive.has("content.xml"))
    throw WorkbookFault("not-a-table", kTextDocument());
  throw WorkbookFault("not-a-table", kOtherArchive());
}

/// The type an OpenDocument states; empty for any other archive.
std::string stated_type(const Archive& archive) {
  std::string type;
  if (archive.has("mimetype")) {
    archive.read("mimetype", [&](std::string_view piece) {
      type += piece.substr(0, 256 - std::min<std::size_t>(type.size(), 256));
    });
  }
  return type;
}

}  // namespace

bool looks_like_workbook(std::string_view bytes, std::string_view ending) {
  if (is_named_workbook(ending)) return true;
  if (bytes.starts_with(kZip) || bytes.starts_with(kEmptyZip) || bytes.starts_with(kCompoundFile) ||
      bytes.starts_with(kPdf))
    return true;
  const std::string letters = first_letters(bytes.substr(0, 4096));
  return is_web_page(letters) || is_xml_spreadsheet(letters);
}

std::unique_ptr<Workbook> read_workbook(std::string_view bytes) {
  if (bytes.starts_with(kCompoundFile)) refuse_compound(bytes);
  if (!bytes.starts_with(kZip) && !bytes.starts_with(kEmptyZip)) refuse_text(bytes);
  const Archive archive(bytes);
  auto workbook = std::make_unique<Workbook>();
  const std::string type = stated_type(archive);
  const bool spreadsheet = type.starts_with("application/vnd.oasis.opendocument.spreadsheet");
  if (archive.has("content.xml") && (spreadsheet || type.empty())) read_ods(archive, *workbook);
  else if (archive.has("xl/workbook.xml") || (archive.has("[Content_Types].xml") && archive.has_ending("workbook.xml")))
    read_xlsx(archive, *workbook);
  else refuse_archive(archive);
  return workbook;
}

}  // namespace maillage
