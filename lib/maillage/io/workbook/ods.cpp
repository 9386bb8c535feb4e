// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against orcus is said in xlsx.cpp.
#include "maillage/io/workbook/ods.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/number.h"
#include "maillage/io/workbook/ods_styles.h"
#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"
#include "maillage/io/workbook/xml.h"

namespace maillage {
namespace {

constexpr std::string_view kContent = "content.xml";
constexpr std::uint64_t kMostRepeats = 1ULL << 32U;  // more than any program's sheet has

[[noreturn]] void refuse() { throw WorkbookFault("damaged-workbook", kDamagedPart(kContent)); }

std::uint64_t read_count(std::optional<std::string_view> digits) {
  if (!digits) return 1;
  std::uint64_t count = 0;
  const auto [end, error] = std::from_chars(digits->data(), digits->data() + digits->size(), count);
  if (error != std::errc() || end != digits->data() + digits->size() || count == 0 || count > kMostRepeats) refuse();
  return count;
}

bool is_error_word(std::string_view text) {
  constexpr std::array<std::string_view, 8> kWords = {"#N/A",   "#REF!", "#DIV/0!", "#VALUE!",
                                                      "#NAME?", "#NUM!", "#NULL!",  "#GETTING_DATA"};
  return std::find(kWords.begin(), kWords.end(), text) != kWords.end() || text.starts_with("Err:");
}

/// The digits of a text of digits and spaces: "073 282 932"; empty for any other.
std::string digits_of(std::string_view text) {
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest[0] >= '0' && rest[0] <= '9') digits += rest[0];
    else if (rest.starts_with("\u00A0")) i += 1;
    else if (rest.starts_with("\u202F")) i += 2;
    else if (rest[0] != ' ') return {};
  }
  return digits;
}

/// What an open cell says of itself.
struct OpenCell {
  std::string type;
  std::string value;  ///< of a number, date or boolean
  std::optional<std::string> string;
  std::string shown;  ///< its paragraphs
  std::string style;
  bool formula = false;
  bool error = false;
  bool covered = false;  ///< by the merged cell above or before it
  std::uint64_t columns = 1;
  std::uint64_t rows_spanned = 1;
  std::uint64_t columns_spanned = 1;
};

using TypedText = std::pair<std::string, SheetCellType>;

bool is_number(const OpenCell& cell) {
  return cell.type == "float" || cell.type == "currency" || cell.type == "percentage";
}

/// Numbers keep the zeros that they are shown with: 1053 as "01053".
TypedText number_of(const OpenCell& cell) {
  const auto value = parse_number(cell.value);
  if (!value) refuse();
  const std::string shown = digits_of(cell.shown);
  const bool zeros = shown.starts_with('0') && shown.size() > 1;
  if (zeros && parse_number(shown) == value) return {shown, SheetCellType::number};
  const bool share = cell.type == "percentage" || cell.shown.ends_with('%');  // gnumeric states shares as numbers
  NumberKind kind = share ? NumberKind::percent : NumberKind::number;
  std::string text = show_number(*value, {.kind = kind}, Epoch::of_1900, kind);
  return {std::move(text), kind == NumberKind::percent ? SheetCellType::text : SheetCellType::number};
}

TypedText date_of(const OpenCell& cell, DatePart finest) {
  std::string date = cell.value.substr(0, cell.value.find("T00:00:00"));
  if (finest != DatePart::day && date.size() >= 10) date.resize(finest == DatePart::year ? 4 : 7);
  return {std::move(date), SheetCellType::date};
}

TypedText value_of(const OpenCell& cell, DatePart finest) {
  const bool never_computed = cell.formula && cell.type.empty() && cell.shown.empty();
  const bool error = cell.error || never_computed || (cell.formula && is_error_word(cell.shown));
  if (error) return {cell.shown.empty() ? "=" : cell.shown, SheetCellType::error};
  if (is_number(cell)) return number_of(cell);
  if (cell.type == "date") return date_of(cell, finest);
  if (cell.type == "boolean") return {cell.value, SheetCellType::boolean};
  return {cell.string.value_or(cell.shown), SheetCellType::text};
}

class ContentHandler final : public XmlHandler {
 public:
  ContentHandler(Workbook& workbook, OdsStyles& styles) : workbook_(&workbook), styles_(&styles) {}

  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (skipped_ > 0 || is_passed_over(local)) {
      ++skipped_;
      return;
    }
    if (local == "table") open_sheet(attributes);
    else if (!builder_) styles_->open(local, attributes);
    else if (local == "table-row") open_row(attributes);
    else if (local == "table-column") open_column(attributes);
    else if (local == "table-cell" || local == "covered-table-cell") open_cell(local, attributes);
    else if (in_cell_) open_text(local, attributes);
  }

  void close(std::string_view local) override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    if (local == "table") close_sheet();
    else if (!builder_) styles_->close(local);
    else if (local == "table-row") close_row();
    else if (local == "table-cell" || local == "covered-table-cell") close_cell();
    else if (local == "p" || local == "h") in_paragraph_ = false;
  }

  void text(std::string_view piece) override {
    if (skipped_ == 0 && in_paragraph_) append(piece);
  }

 private:
  struct ColumnStyle {
    std::uint64_t first;
    std::uint64_t count;
    std::string style;
  };

  /// Comments, drawings, changes that were tracked, tables inside of cells.
  [[nodiscard]] bool is_passed_over(std::string_view local) const {
    return local == "annotation" || local == "tracked-changes" || local == "shapes" || local == "forms" ||
           local == "frame" || local == "custom-shape" || local == "named-expressions" ||
           (local == "table" && builder_);
  }

  void open_sheet(const XmlAttributes& attributes) {
    builder_.emplace(std::string(attributes.find("name", "table:1.0").value_or("")));
    if (styles_->hides_sheet(attributes.find("style-name").value_or(""))) builder_->hide_sheet();
    next_line_ = 1;
    next_column_ = 0;
    columns_.clear();
  }

  void close_sheet() {
    if (!builder_) return;
    workbook_->sheets.push_back(builder_->finish());
    builder_.reset();
  }

  void open_column(const XmlAttributes& attributes) {
    const std::uint64_t count = read_count(attributes.find("number-columns-repeated"));
    const auto visibility = attributes.find("visibility");
    if (visibility && *visibility != "visible" && next_column_ < SheetBuilder::kMostColumns) {
      builder_->hide_columns(static_cast<std::uint32_t>(next_column_),
                             static_cast<std::uint32_t>(std::min<std::uint64_t>(count, SheetBuilder::kMostColumns)));
    }
    columns_.push_back({next_column_, count, std::string(attributes.find("default-cell-style-name").value_or(""))});
    next_column_ += count;
  }

  void open_row(const XmlAttributes& attributes) {
    repeats_ = read_count(attributes.find("number-rows-repeated"));
    const auto visibility = attributes.find("visibility");
    builder_->begin_row(next_line_, visibility && *visibility != "visible");
    row_style_ = attributes.find("default-cell-style-name").value_or("");
    column_ = 0;
  }

  void close_row() {
    builder_->end_row(repeats_);
    next_line_ += repeats_;
  }

  void open_cell(std::string_view local, const XmlAttributes& attributes) {
    cell_ = {};
    cell_.covered = local != "table-cell";
    cell_.columns = read_count(attributes.find("number-columns-repeated"));
    cell_.rows_spanned = read_count(attributes.find("number-rows-spanned"));
    cell_.columns_spanned = read_count(attributes.find("number-columns-spanned"));
    cell_.type = attributes.find("value-type", "office:1.0").value_or("");
    cell_.style = attributes.find("style-name").value_or("");
    cell_.formula = attributes.find("formula").has_value();
    cell_.error = attributes.find("value-type", "calcext:1.0") == "error";
    for (const std::string_view name : {"value", "date-value", "boolean-value"}) {
      if (const auto value = attributes.find(name, "office:1.0")) cell_.value = *value;
    }
    if (const auto string = attributes.find("string-value")) cell_.string = std::string(*string);
    in_cell_ = true;
    in_paragraph_ = false;
    paragraphs_ = 0;
  }

  void open_text(std::string_view local, const XmlAttributes& attributes) {
    if (local == "p" || local == "h") {
      in_paragraph_ = true;
      if (paragraphs_++ > 0) append("\n");
    } else if (local == "s") {
      append(std::string(std::min<std::uint64_t>(read_count(attributes.find("c")), kLongestText), ' '));
    } else if (local == "tab" || local == "line-break") {
      append(local == "tab" ? "\t" : "\n");
    }
  }

  void append(std::string_view piece) {
    if (cell_.shown.size() + piece.size() > kLongestText) refuse();
    cell_.shown += piece;
  }

  /// A covered cell may still hold what it held before it was merged; nobody sees it.
  void close_cell() {
    in_cell_ = false;
    if (!cell_.covered) add_cell();
    column_ += cell_.columns;
  }

  void add_cell() {
    const auto [text, type] =
        value_of(cell_, cell_.type == "date" ? styles_->finest_part(style_here()) : DatePart::day);
    if (text.empty()) return;
    if (column_ >= SheetBuilder::kMostColumns) refuse();
    const std::string_view kept = workbook_->texts.keep(text);
    const auto column = static_cast<std::uint32_t>(column_);
    builder_->add(
        {.data = kept.data(), .size = static_cast<std::uint32_t>(kept.size()), .column = column, .type = type},
        cell_.columns);
    if (cell_.columns_spanned > 1 && next_line_ <= SheetBuilder::kMostRows)
      builder_->merge_across(column, static_cast<std::uint32_t>(next_line_), cell_.columns_spanned - 1);
    if (cell_.rows_spanned > 1 && next_line_ + cell_.rows_spanned <= SheetBuilder::kMostRows + 1ULL) {
      builder_->merge_down(column, static_cast<std::uint32_t>(next_line_),
                           static_cast<std::uint32_t>(next_line_ + cell_.rows_spanned - 1));
    }
  }

  /// The style of the open cell: its own, else of its row, else of its column.
  [[nodiscard]] std::string_view style_here() const {
    if (!cell_.style.empty()) return cell_.style;
    if (!row_style_.empty()) return row_style_;
    const auto column = std::find_if(columns_.begin(), columns_.end(), [this](const ColumnStyle& one) {
      return column_ >= one.first && column_ - one.first < one.count;
    });
    return column == columns_.end() ? std::string_view() : column->style;
  }

  Workbook* workbook_;
  OdsStyles* styles_;
  std::optional<SheetBuilder> builder_;  ///< of the open sheet
  std::vector<ColumnStyle> columns_;
  std::string row_style_;
  std::uint64_t next_line_ = 1;
  std::uint64_t next_column_ = 0;
  std::uint64_t repeats_ = 1;
  std::uint64_t column_ = 0;
  OpenCell cell_;
  bool in_cell_ = false;
  bool in_paragraph_ = false;
  std::size_t paragraphs_ = 0;
  std::size_t skipped_ = 0;  ///< depth inside what is passed over
};

class StylesHandler final : public XmlHandler {
 public:
  explicit StylesHandler(OdsStyles& styles) : styles_(&styles) {}
  void open(std::string_view local, const XmlAttributes& attributes) override { styles_->open(local, attributes); }
  void close(std::string_view local) override { styles_->close(local); }
  void text(std::string_view) override {}

 private:
  OdsStyles* styles_;
};

/// Finds whether the parts are encrypted.
class ManifestHandler final : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes&) override {
    if (local == "encryption-data") throw WorkbookFault("encrypted-workbook", kEncryptedWorkbook());
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
};

}  // namespace

void read_ods(const Parts& parts, Workbook& workbook) {
  constexpr std::string_view kManifest = "META-INF/manifest.xml";
  if (parts.has(kManifest)) {
    ManifestHandler manifest;
    read_xml(parts, kManifest, manifest);
  }
  OdsStyles styles;
  if (parts.has("styles.xml")) {
    StylesHandler handler(styles);
    read_xml(parts, "styles.xml", handler);
  }
  ContentHandler handler(workbook, styles);
  read_xml(parts, kContent, handler);
}

}  // namespace maillage
