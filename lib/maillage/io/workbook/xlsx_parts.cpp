// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/xlsx_parts.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"
#include "maillage/io/workbook/xml.h"

namespace maillage {
namespace {

constexpr std::size_t kMostSheets = 1024;

std::uint32_t read_index(std::optional<std::string_view> digits, std::uint32_t otherwise) {
  std::uint32_t value = otherwise;
  if (digits) std::from_chars(digits->data(), digits->data() + digits->size(), value);
  return value;
}

/// A target as a name of a part: "/xl/styles.xml" and "styles.xml" in the folder "xl/" are the same.
std::string part_name(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    folder = folder.substr(0, folder.empty() ? 0 : folder.substr(0, folder.size() - 1).rfind('/') + 1);
  }
  if (target.starts_with("./")) target.remove_prefix(2);
  return std::string(folder) + std::string(target);
}

struct Relationship {
  std::string id;
  std::string type;  ///< its last word: "worksheet"
  std::string part;
};

class RelationshipHandler final : public XmlHandler {
 public:
  explicit RelationshipHandler(std::string_view folder) : folder_(folder) {}
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (local != "Relationship") return;
    const auto id = attributes.find("Id");
    const auto type = attributes.find("Type");
    const auto target = attributes.find("Target");
    if (!id || !type || !target) return;
    list.push_back({std::string(*id), std::string(type->substr(type->rfind('/') + 1)), part_name(folder_, *target)});
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<Relationship> list;

 private:
  std::string_view folder_;
};

/// What a part refers to; nothing when it refers to none.
std::vector<Relationship> relationships_of(const Parts& parts, std::string_view part) {
  const std::string_view folder = part.substr(0, part.rfind('/') + 1);
  const std::string name = std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
  RelationshipHandler handler(folder);
  if (parts.has(name)) read_xml(parts, name, handler);
  return std::move(handler.list);
}

class WorkbookHandler final : public XmlHandler {
 public:
  WorkbookHandler(const std::vector<Relationship>& relationships, XlsxContents& contents)
      : relationships_(&relationships), contents_(&contents) {}

  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (local == "workbookPr" && attributes.is_true("date1904")) contents_->epoch = Epoch::of_1904;
    if (local == "sheet") add_sheet(attributes);
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  void add_sheet(const XmlAttributes& attributes) {
    const auto id = attributes.find("id");
    const auto state = attributes.find("state");
    const auto related = std::find_if(relationships_->begin(), relationships_->end(),
                                      [&](const Relationship& one) { return id && one.id == *id; });
    if (related == relationships_->end()) throw WorkbookFault("damaged-workbook", kDamagedPart("workbook.xml"));
    if (related->type != "worksheet") return;  // a chart, a macro
    if (contents_->sheets.size() == kMostSheets) throw WorkbookFault("damaged-workbook", kDamagedPart("workbook.xml"));
    contents_->sheets.push_back(
        {std::string(attributes.find("name").value_or("")), related->part, state && *state != "visible"});
  }

  const std::vector<Relationship>* relationships_;
  XlsxContents* contents_;
};

/// The strings that cells share: plain, or in runs of one look each. How they are pronounced is no part of them.
class StringHandler final : public XmlHandler {
 public:
  explicit StringHandler(TextStore& texts) : texts_(&texts) {}

  void open(std::string_view local, const XmlAttributes&) override {
    if (local == "si") string_.clear();
    if (local == "rPh") ++pronounced_;
    in_text_ = local == "t" && pronounced_ == 0;
  }
  void close(std::string_view local) override {
    in_text_ = false;
    if (local == "rPh") --pronounced_;
    if (local == "si") strings.push_back(texts_->keep(decode_office_text(string_)));
  }
  void text(std::string_view piece) override {
    if (in_text_) string_ += piece;
  }

  std::vector<std::string_view> strings;

 private:
  TextStore* texts_;
  std::string string_;
  bool in_text_ = false;
  int pronounced_ = 0;
};

class StyleHandler final : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (local == "numFmt") {
      const auto code = attributes.find("formatCode");
      if (code) codes_.insert_or_assign(read_index(attributes.find("numFmtId"), 0), read_format_code(*code));
    }
    if (local == "cellXfs") in_cell_formats_ = true;
    if (local == "xf" && in_cell_formats_) ids_.push_back(read_index(attributes.find("numFmtId"), 0));
  }
  void close(std::string_view local) override {
    if (local == "cellXfs") in_cell_formats_ = false;
  }
  void text(std::string_view) override {}

  [[nodiscard]] std::vector<NumberFormat> formats() const {
    std::vector<NumberFormat> formats;
    for (const std::uint32_t id : ids_) {
      const auto own = codes_.find(id);
      formats.push_back(own != codes_.end() ? own->second : built_in_format(id));
    }
    return formats;
  }

 private:
  std::map<std::uint32_t, NumberFormat> codes_;
  std::vector<std::uint32_t> ids_;
  bool in_cell_formats_ = false;
};

std::string part_of_type(const std::vector<Relationship>& relationships, std::string_view type) {
  const auto found = std::find_if(relationships.begin(), relationships.end(),
                                  [&](const Relationship& one) { return one.type == type; });
  return found == relationships.end() ? std::string() : found->part;
}

/// The value of four hexadecimal digits.
std::optional<std::uint32_t> hex_value(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (digits.size() != 4 || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

}  // namespace

std::string decode_office_text(std::string_view text) {
  const bool plain = text.find("_x") == std::string_view::npos && text.find('\r') == std::string_view::npos;
  if (plain) return std::string(text);
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool code = text[i] == '_' && text.substr(i).size() >= 7 && text[i + 1] == 'x' && text[i + 6] == '_';
    const auto value = code ? hex_value(text.substr(i + 2, 4)) : std::nullopt;
    if (value && *value < 0x80) i += 6;
    const char c = value && *value < 0x80 ? static_cast<char>(*value) : text[i];
    if (c != '\r' && c != '\0') decoded += c;
  }
  return decoded;
}

XlsxContents read_xlsx_contents(const Parts& parts) {
  const std::string workbook = part_of_type(relationships_of(parts, ""), "officeDocument");
  const std::string part = workbook.empty() ? "xl/workbook.xml" : workbook;
  const std::vector<Relationship> relationships = relationships_of(parts, part);
  XlsxContents contents;
  contents.strings = part_of_type(relationships, "sharedStrings");
  contents.styles = part_of_type(relationships, "styles");
  WorkbookHandler handler(relationships, contents);
  read_xml(parts, part, handler);
  return contents;
}

std::vector<std::string_view> read_shared_strings(const Parts& parts, std::string_view part, TextStore& texts) {
  StringHandler handler(texts);
  read_xml(parts, part, handler);
  return std::move(handler.strings);
}

std::vector<NumberFormat> read_xlsx_formats(const Parts& parts, std::string_view part) {
  StyleHandler handler;
  read_xml(parts, part, handler);
  return handler.formats();
}

}  // namespace maillage
