// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "maillage/document/column_widths.h"
#include "maillage/document/look.h"
#include "maillage/document/pdf_canvas.h"

namespace maillage {
namespace {

constexpr std::array<double, 3> kSizes = {9.2, 8.6, 8};
constexpr double kPitch = 1.36;         ///< of the size
constexpr double kBetweenColumns = 12;  ///< white between columns
constexpr double kAbove = 3.2;          ///< white inside a row, above and below its lines
constexpr double kStretch = 0.7;        ///< a table that takes up this share of the width takes it all
constexpr double kTogether = 160;       ///< tables up to that high are not cut
constexpr double kNumber = 70;          ///< cells of numbers up to that wide are not wrapped
constexpr double kHeaderRule = 1.1;
constexpr double kRowRule = 0.5;

/// Where a column is, and how it is set.
struct Place {
  double left = 0;
  double width = 0;
  bool numeric = false;
};

/// One line of each cell of a row; nothing where a cell has no more.
struct CellLine {
  PdfLine line;
  double left = 0;
};

class TableSetter {
 public:
  TableSetter(const TableBlock& table, const Typesetter& typesetter, double width)
      : table_(table), typesetter_(typesetter), width_(width) {
    for (const double size : kSizes) {
      size_ = size;
      if (measure()) break;
    }
    place();
  }

  std::vector<Strip> run() {
    std::vector<Prose> headers;
    bool named = false;
    for (const TableColumn& column : table_.columns) {
      headers.push_back(column.header);
      named = named || !column.header.empty();
    }
    if (named) headers_ = std::make_shared<const std::vector<Strip>>(row_strips(headers, true));
    std::vector<Strip> strips;
    if (headers_) strips = *headers_;
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      std::vector<Strip> row = row_strips(table_.rows[i], false);
      const std::size_t left = table_.rows.size() - i - 1;
      row.back().with_next = (i == 0 && left > 0) || left == 1;
      strips.insert(strips.end(), row.begin(), row.end());
    }
    keep_short_ones(strips);
    if (!strips.empty()) strips.back().with_next = false;
    return strips;
  }

 private:
  [[nodiscard]] TextLook look(bool header) const {
    return {.size = size_, .pitch = kPitch * size_, .bold = header, .colour = header ? kDocumentAccent : kInk};
  }

  static const Prose& cell(const std::vector<Prose>& row, std::size_t column) {
    static const Prose kNothing;
    return column < row.size() ? row[column] : kNothing;
  }

  [[nodiscard]] double room() const {
    return width_ - kBetweenColumns * static_cast<double>(table_.columns.size() - 1);
  }

  /// What the columns need at this size; whether every word fits.
  bool measure() {
    needs_.clear();
    double least = 0;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      ColumnNeed need{.weight = table_.columns[i].weight};
      const auto add = [&need](const TextExtent& extent) {
        need.least = std::max(need.least, extent.least);
        need.natural = std::max(need.natural, extent.natural);
      };
      add(typesetter_.extent(table_.columns[i].header, look(true)));
      for (const auto& row : table_.rows) {
        TextExtent extent = typesetter_.extent(cell(row, i), look(false));
        if (table_.columns[i].numeric) extent.least = std::max(extent.least, std::min(extent.natural, kNumber));
        add(extent);
      }
      least += need.least;
      needs_.push_back(need);
    }
    return least <= room();
  }

  /// The widths that wrapped cells really take up.
  [[nodiscard]] std::vector<double> used_of(const std::vector<double>& widths) const {
    std::vector<double> used(widths.size(), 0);
    const auto add = [&](const Prose& prose, std::size_t column, bool header) {
      for (const PdfLine& line : typesetter_.lines(prose, look(header), widths[column]))
        used[column] = std::max(used[column], line.width);
    };
    for (std::size_t i = 0; i < widths.size(); ++i) {
      add(table_.columns[i].header, i, true);
      for (const auto& row : table_.rows) add(cell(row, i), i, false);
    }
    return used;
  }

  /// Columns give what their wrapped cells do not need to those that have to wrap, first to those that lack least.
  void settle(std::vector<double>& widths) const {
    const std::vector<double> used = used_of(widths);
    double left = room();
    std::vector<std::size_t> lacking;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (needs_[i].weight <= 0) widths[i] = used[i];
      left -= widths[i];
      if (needs_[i].weight <= 0 && needs_[i].natural > used[i]) lacking.push_back(i);
    }
    const auto lack = [&](std::size_t i) { return needs_[i].natural - used[i]; };
    std::sort(lacking.begin(), lacking.end(),
              [&](std::size_t i, std::size_t j) { return std::pair(lack(i), i) < std::pair(lack(j), j); });
    for (const std::size_t i : lacking) {
      const double given = std::min(left, lack(i));
      widths[i] += given;
      left -= given;
    }
    // What was too little to keep a cell from being wrapped goes to all.
    const std::vector<double> settled = used_of(widths);
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (needs_[i].weight <= 0) widths[i] = settled[i];
    }
  }

  void place() {
    std::vector<double> widths = column_widths(needs_, room());
    settle(widths);
    double sum = 0;
    for (const double one : widths) sum += one;
    const double stretch = sum > kStretch * room() ? (room() - sum) / static_cast<double>(widths.size()) : 0;
    double left = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const double width = widths[i] + stretch;
      places_.push_back({left, width, table_.columns[i].numeric});
      left += width + kBetweenColumns;
    }
    right_ = left - kBetweenColumns;
  }

  /// The lines of a row from top to bottom. Headers stand at the bottom of theirs.
  [[nodiscard]] std::vector<std::vector<CellLine>> set_row(const std::vector<Prose>& row, bool header) const {
    std::vector<std::vector<PdfLine>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      cells.push_back(typesetter_.lines(cell(row, i), look(header), places_[i].width));
      height = std::max(height, cells.back().size());
    }
    std::vector<std::vector<CellLine>> lines(height);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::size_t first = header ? height - cells[i].size() : 0;
      for (std::size_t j = 0; j < cells[i].size(); ++j) {
        const double indent = places_[i].numeric ? places_[i].width - cells[i][j].width : 0;
        lines[first + j].push_back({cells[i][j], places_[i].left + indent});
      }
    }
    return lines;
  }

  /// A strip for each line of the row, which stay together; a rule below the last.
  [[nodiscard]] std::vector<Strip> row_strips(const std::vector<Prose>& row, bool header) const {
    std::vector<Strip> strips;
    const auto lines = set_row(row, header);
    const double pitch = look(header).pitch;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool last = i + 1 == lines.size();
      const double above = i == 0 ? kAbove : 0;
      Strip strip{.height = above + pitch + (last ? kAbove : 0), .with_next = !last || header};
      if (!header) strip.headers = headers_;
      strip.draw = [=, cells = lines[i], right = right_](Canvas& canvas, double top, double height) {
        for (const CellLine& one : cells) canvas.show(one.line, one.left, top + above, pitch);
        if (!last) return;
        const double rule = header ? kHeaderRule : kRowRule;
        canvas.fill(header ? kDocumentAccent : kDocumentLine, 0, top + height - rule, right, rule);
      };
      strips.push_back(std::move(strip));
    }
    return strips;
  }

  static void keep_short_ones(std::vector<Strip>& strips) {
    double height = 0;
    for (const Strip& strip : strips) height += strip.height;
    if (height > kTogether) return;
    for (Strip& strip : strips) strip.with_next = true;
  }

  const TableBlock& table_;
  const Typesetter& typesetter_;
  double width_;
  double size_ = kSizes.front();
  double right_ = 0;
  std::vector<ColumnNeed> needs_;
  std::vector<Place> places_;
  std::shared_ptr<const std::vector<Strip>> headers_;
};

}  // namespace

std::vector<Strip> table_strips(const TableBlock& table, const Typesetter& typesetter, double width) {
  if (table.columns.empty()) return {};
  return TableSetter(table, typesetter, width).run();
}

}  // namespace maillage
