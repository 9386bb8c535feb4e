// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_access.h"

#include <cstdint>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>
#include <unicode/unistr.h>

#include "maillage/document/pdf_objects.h"

namespace maillage {
namespace {

constexpr std::string_view kElement = "<< /Type /StructElem\n";
constexpr std::string_view kCatalog = "<< /Type /Catalog\n";

/// As PDF writes a text: UTF-16, in hexadecimal.
std::string pdf_text(std::string_view text) {
  std::string hex = "<FEFF";
  const auto units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  for (std::int32_t i = 0; i < units.length(); ++i) hex += fmt::format("{:04X}", static_cast<unsigned>(units[i]));
  return hex + ">";
}

std::string in_xml(std::string_view text) {
  std::string xml;
  for (const char c : text) {
    if (c == '&') xml += "&amp;";
    else if (c == '<') xml += "&lt;";
    else if (c == '>') xml += "&gt;";
    else xml += c;
  }
  return xml;
}

/// Says what the document is, as ISO 14289-1 asks: in XMP, not deflated.
std::string metadata(const PdfAccess& access) {
  const std::string xmp = fmt::format(
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n"
      "<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n<pdfuaid:part>1</pdfuaid:part>\n"
      "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>",
      in_xml(access.title), code(access.language));
  return fmt::format("<< /Type /Metadata\n   /Subtype /XML\n   /Length {}\n>>\nstream\n{}\nendstream\n", xmp.size(),
                     xmp);
}

/// Between what is tagged stands what is not read: rules, backgrounds, page numbers.
std::string with_artifacts(std::string_view contents) {
  constexpr std::string_view kBegin = "/Artifact BMC\n";
  constexpr std::string_view kEnd = "EMC\n";
  std::string marked(kBegin);
  while (!contents.empty()) {
    const std::size_t end = contents.find('\n');
    const std::string_view line = contents.substr(0, end == std::string_view::npos ? end : end + 1);
    if (line.ends_with(" BDC\n")) marked += kEnd;
    marked += line;
    if (line == kEnd) marked += kBegin;
    contents.remove_prefix(line.size());
  }
  if (!marked.ends_with('\n')) marked += '\n';
  return marked + std::string(kEnd);
}

/// Figures get what they show, header cells the column they are of.
void describe(PdfObjects& objects, const std::vector<std::string>& alternatives) {
  std::size_t figures = 0;
  for (const std::size_t number : objects.order()) {
    std::string& object = objects.at(number);
    if (!object.starts_with(kElement)) continue;
    if (object.find("   /S /TH\n") != std::string::npos)
      object.insert(kElement.size(), "   /A << /O /Table /Scope /Column >>\n");
    if (object.find("   /S /Figure\n") == std::string::npos) continue;
    if (figures == alternatives.size()) throw std::logic_error("a figure that nobody describes");
    object.insert(kElement.size(), "   /Alt " + pdf_text(alternatives[figures++]) + "\n");
  }
  if (figures != alternatives.size()) throw std::logic_error("a description without its figure");
}

}  // namespace

std::string accessible(const std::string& pdf, const PdfAccess& access) {
  PdfObjects objects(pdf);
  describe(objects, access.alternatives);
  for (const std::size_t number : std::vector<std::size_t>(objects.order())) {
    const std::string& page = objects.at(number);
    if (!page.starts_with("<< /Type /Page ")) continue;
    const std::size_t contents = PdfObjects::reference(page, "/Contents ");
    objects.set_contents(contents, with_artifacts(objects.contents(contents)));
  }
  const std::string about =
      access.title.empty() ? "" : fmt::format("   /Metadata {} 0 R\n", objects.add(metadata(access)));
  std::size_t catalogs = 0;
  for (const std::size_t number : objects.order()) {
    std::string& object = objects.at(number);
    if (!object.starts_with(kCatalog)) continue;
    ++catalogs;
    object.insert(kCatalog.size(), fmt::format("   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>\n{}",
                                               code(access.language), about));
  }
  if (catalogs != 1) throw std::logic_error("a PDF without a catalogue");
  return objects.write();
}

}  // namespace maillage
