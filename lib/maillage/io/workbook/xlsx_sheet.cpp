// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"
#include "maillage/io/workbook/xlsx_parts.h"
#include "maillage/io/workbook/xml.h"

namespace maillage {
namespace {

/// Where a cell stands: "C12" is column 2, line 12.
struct Reference {
  std::uint32_t column = 0;
  std::uint32_t line = 0;
};

std::optional<Reference> read_reference(std::string_view text) {
  Reference reference;
  std::size_t i = 0;
  for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && i < 4; ++i)
    reference.column = 26 * reference.column + static_cast<std::uint32_t>(text[i] - 'A' + 1);
  const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), reference.line);
  const bool sound = i > 0 && error == std::errc() && end == text.data() + text.size() && reference.line > 0;
  if (!sound || reference.column > SheetBuilder::kMostColumns) return std::nullopt;
  --reference.column;
  return reference;
}

SheetCellType type_of(NumberKind kind) {
  if (kind == NumberKind::number) return SheetCellType::number;
  return kind == NumberKind::date ? SheetCellType::date : SheetCellType::text;
}

class SheetHandler final : public XmlHandler {
 public:
  SheetHandler(const XlsxSheet& sheet, const XlsxShared& shared, TextStore& texts)
      : part_(sheet.part), shared_(&shared), texts_(&texts), builder_(sheet.name) {
    if (sheet.hidden) builder_.hide_sheet();
  }

  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (skipped_ > 0 || local == "extLst" || local == "rPh") {
      ++skipped_;
    } else if (local == "row") {
      open_row(attributes);
    } else if (local == "c") {
      open_cell(attributes);
    } else if (local == "mergeCell") {
      add_merge(attributes.find("ref").value_or(""));
    } else if (local == "col") {
      hide_columns(attributes);
    } else if (local == "f") {
      has_formula_ = true;
    }
    takes_text_ = skipped_ == 0 && in_cell_ && (local == "v" || local == "t");
  }

  void close(std::string_view local) override {
    takes_text_ = false;
    if (skipped_ > 0) {
      --skipped_;
    } else if (local == "c") {
      close_cell();
    } else if (local == "row") {
      builder_.end_row();
    }
  }

  void text(std::string_view piece) override {
    if (!takes_text_) return;
    if (value_.size() + piece.size() > kLongestText) refuse();
    value_ += piece;
  }

  [[nodiscard]] Sheet finish() { return builder_.finish(); }

 private:
  [[noreturn]] void refuse() const { throw WorkbookFault("damaged-workbook", kDamagedPart(part_)); }

  void open_row(const XmlAttributes& attributes) {
    ++line_;
    if (const auto stated = attributes.find("r")) {
      const auto [end, error] = std::from_chars(stated->data(), stated->data() + stated->size(), line_);
      if (error != std::errc() || line_ == 0 || line_ > SheetBuilder::kMostRows) refuse();
    }
    builder_.begin_row(line_, attributes.is_true("hidden"));
    column_ = 0;
  }

  void open_cell(const XmlAttributes& attributes) {
    if (const auto stated = attributes.find("r")) {
      const auto reference = read_reference(*stated);
      if (!reference) refuse();
      column_ = reference->column;
    }
    type_ = attributes.find("t").value_or("n");
    style_ = 0;
    if (const auto style = attributes.find("s")) std::from_chars(style->data(), style->data() + style->size(), style_);
    value_.clear();
    has_formula_ = false;
    in_cell_ = true;
  }

  void close_cell() {
    in_cell_ = false;
    add_value();
    ++column_;
  }

  void add_value() {
    if (value_.empty()) {
      const bool computed = !has_formula_ || type_ == "str";  // a formula may yield an empty text
      if (!computed) add("=", SheetCellType::error);
    } else if (type_ == "s") {
      add_shared();
    } else if (type_ == "n") {
      add_number();
    } else if (type_ == "b") {
      add(value_ == "1" || value_ == "true" ? "true" : "false", SheetCellType::boolean);
    } else if (type_ == "e") {
      add(value_, SheetCellType::error);
    } else if (type_ == "d") {
      add(value_.ends_with("T00:00:00") ? value_.substr(0, value_.size() - 9) : value_, SheetCellType::date);
    } else {
      add(decode_office_text(value_), SheetCellType::text);
    }
  }

  void add_shared() {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), index);
    if (error != std::errc() || index >= shared_->strings.size()) refuse();
    add_kept(shared_->strings[index], SheetCellType::text);
  }

  void add_number() {
    const auto value = parse_number(value_);
    if (!value) refuse();
    const NumberFormat format = style_ < shared_->formats.size() ? shared_->formats[style_] : NumberFormat{};
    NumberKind kind = NumberKind::number;
    const std::string text = show_number(*value, format, shared_->epoch, kind);
    add(text, type_of(kind));
  }

  void add(std::string_view text, SheetCellType type) { add_kept(texts_->keep(text), type); }

  void add_kept(std::string_view text, SheetCellType type) {
    builder_.add(
        {.data = text.data(), .size = static_cast<std::uint32_t>(text.size()), .column = column_, .type = type});
  }

  void add_merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) return;
    const auto first = read_reference(range.substr(0, colon));
    const auto last = read_reference(range.substr(colon + 1));
    if (!first || !last) return;
    builder_.merge_down(first->column, first->line, last->line);
    if (last->column > first->column) builder_.merge_across(first->column, first->line, last->column - first->column);
  }

  void hide_columns(const XmlAttributes& attributes) {
    if (!attributes.is_true("hidden")) return;
    const auto first = parse_number(attributes.find("min").value_or(""));
    const auto last = parse_number(attributes.find("max").value_or(""));
    if (!first || !last || *first < 1 || *last < *first || *last > SheetBuilder::kMostColumns) return;
    builder_.hide_columns(static_cast<std::uint32_t>(*first) - 1, static_cast<std::uint32_t>(*last - *first) + 1);
  }

  std::string_view part_;
  const XlsxShared* shared_;
  TextStore* texts_;
  SheetBuilder builder_;
  std::size_t skipped_ = 0;  ///< depth inside what is passed over
  std::uint32_t line_ = 0;
  std::uint32_t column_ = 0;
  std::string type_;
  std::uint32_t style_ = 0;
  std::string value_;
  bool in_cell_ = false;
  bool takes_text_ = false;
  bool has_formula_ = false;
};

}  // namespace

Sheet read_xlsx_sheet(const Parts& parts, const XlsxSheet& sheet, const XlsxShared& shared, TextStore& texts) {
  SheetHandler handler(sheet, shared, texts);
  read_xml(parts, sheet.part, handler);
  return handler.finish();
}

}  // namespace maillage
