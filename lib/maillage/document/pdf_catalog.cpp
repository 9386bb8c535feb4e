// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_catalog.h"

#include <stdexcept>

namespace maillage {
namespace {

constexpr std::string_view kCatalog = "<< /Type /Catalog\n";
constexpr std::string_view kTable = "\nxref\n";
constexpr std::string_view kStart = "\nstartxref\n";

}  // namespace

std::string with_language(std::string pdf, Language language) {
  const std::size_t catalog = pdf.rfind(kCatalog);
  const std::size_t table = pdf.rfind(kTable);
  const std::size_t start = pdf.rfind(kStart);
  const bool known = catalog != std::string::npos && table != std::string::npos && start != std::string::npos &&
                     catalog < table && table < start && pdf.find(" obj\n", catalog) > table;
  if (!known) throw std::logic_error("a PDF without a catalogue at its end");
  const std::string words =
      "   /Lang (" + std::string(code(language)) + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
  // Nothing but the table stands behind the catalogue: only its own place changes.
  const std::size_t number = start + kStart.size();
  pdf.replace(number, pdf.find('\n', number) - number, std::to_string(table + 1 + words.size()));
  pdf.insert(catalog + kCatalog.size(), words);
  return pdf;
}

}  // namespace maillage
