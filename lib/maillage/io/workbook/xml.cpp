// SPDX-License-Identifier: GPL-3.0-or-later
// Why expat: a sheet of two million cells is some 150 MB of XML, of which a tree (pugixml) would take a gigabyte; a
// stream takes nothing. It is C without an operating system, so that it also runs in the page.
#include "maillage/io/workbook/xml.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <type_traits>

#include <expat.h>

#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

constexpr char kSpaceEnd = ' ';  // between a namespace and a local name
constexpr std::size_t kDeepest = 256;
constexpr std::size_t kLongestTag = std::size_t{1} << 20U;

std::string_view local_name(std::string_view name) {
  const std::size_t end = name.rfind(kSpaceEnd);
  return end == std::string_view::npos ? name : name.substr(end + 1);
}

std::string_view space_of(std::string_view name) {
  const std::size_t end = name.rfind(kSpaceEnd);
  return end == std::string_view::npos ? std::string_view() : name.substr(0, end);
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// Feeds one part to a handler. No exception may cross expat: it is kept and thrown once expat has returned.
class Reader {
 public:
  Reader(std::string_view part, XmlHandler& handler)
      : part_(part), handler_(&handler), parser_(XML_ParserCreateNS(nullptr, kSpaceEnd)) {
    if (!parser_) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_open, on_close);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
  }

  void feed(std::string_view piece, bool last) {
    const XML_Status status = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
    fed_ += piece.size();
    if (fault_) std::rethrow_exception(fault_);
    if (status == XML_STATUS_ERROR) throw WorkbookFault("damaged-workbook", kDamagedPart(part_));
    const XML_Index at = XML_GetCurrentByteIndex(parser_.get());
    if (at >= 0 && fed_ - std::min(fed_, static_cast<std::size_t>(at)) > kLongestTag)
      throw WorkbookFault("damaged-workbook", kDamagedPart(part_));
  }

 private:
  static Reader& self(void* data) { return *static_cast<Reader*>(data); }

  template <typename Body>
  void guarded(Body body) {
    if (fault_) return;
    try {
      body();
    } catch (...) {
      fault_ = std::current_exception();
      XML_StopParser(parser_.get(), XML_FALSE);
    }
  }

  static void on_open(void* data, const char* name, const char** attributes) {
    self(data).guarded([&] {
      if (++self(data).depth_ > kDeepest) throw WorkbookFault("damaged-workbook", kTooDeep(self(data).part_));
      self(data).handler_->open(local_name(name), XmlAttributes(attributes));
    });
  }
  static void on_close(void* data, const char* name) {
    self(data).guarded([&] {
      --self(data).depth_;
      self(data).handler_->close(local_name(name));
    });
  }
  static void on_text(void* data, const char* text, int size) {
    self(data).guarded([&] { self(data).handler_->text({text, static_cast<std::size_t>(size)}); });
  }
  static void on_doctype(void* data, const char*, const char*, const char*, int) {
    self(data).guarded([&] { throw WorkbookFault("damaged-workbook", kDeclaredEntities(self(data).part_)); });
  }

  std::string_view part_;
  XmlHandler* handler_;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser_;
  std::exception_ptr fault_;
  std::size_t depth_ = 0;
  std::size_t fed_ = 0;
};

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view local, std::string_view space) const {
  for (const char** at = list_; *at != nullptr; at += 2) {
    const std::string_view name = at[0];
    if (local_name(name) == local && space_of(name).ends_with(space)) return std::string_view(at[1]);
  }
  return std::nullopt;
}

void read_xml(const Parts& parts, std::string_view part, XmlHandler& handler) {
  Reader reader(part, handler);
  parts.read(part, [&](std::string_view piece) { reader.feed(piece, false); });
  reader.feed({}, true);
}

}  // namespace maillage
