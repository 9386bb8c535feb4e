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

/// A line of a cell, from the top of its row.
struct CellLine {
  PdfLine line;
  double left = 0;
  double top = 0;
};
using CellLines = std::vector<CellLine>;

class TableSetter {
 public:
  TableSetter(const TableBlock& table, const Typesetter& typesetter, double width, double highest)
      : table_(table), typesetter_(typesetter), width_(width), highest_(highest) {
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

  /// The lines of each cell of a row. Headers stand at the bottom of theirs.
  [[nodiscard]] std::vector<CellLines> set_row(const std::vector<Prose>& row, bool header) const {
    std::vector<std::vector<PdfLine>> texts;
    std::size_t most = 1;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      texts.push_back(typesetter_.lines(cell(row, i), look(header), places_[i].width));
      most = std::max(most, texts.back().size());
    }
    std::vector<CellLines> cells(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::size_t first = header ? most - texts[i].size() : 0;
      for (std::size_t j = 0; j < texts[i].size(); ++j) {
        const double indent = places_[i].numeric ? places_[i].width - texts[i][j].width : 0;
        const double top = look(header).pitch * static_cast<double>(first + j);
        cells[i].push_back({texts[i][j], places_[i].left + indent, top});
      }
    }
    return cells;
  }

  /// The lines of the cells that begin from one height on and before another, from there.
  static std::vector<CellLines> part_of(const std::vector<CellLines>& cells, double from, double to) {
    constexpr double kNoise = 1e-6;
    std::vector<CellLines> part(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      for (CellLine line : cells[i]) {
        if (line.top < from - kNoise || line.top >= to - kNoise) continue;
        line.top -= from;
        part[i].push_back(std::move(line));
      }
    }
    return part;
  }

  /// A strip for the row; where it is higher than a page, one for each of its lines, which stay together as far as they
  /// can. A rule below the last.
  [[nodiscard]] std::vector<Strip> row_strips(const std::vector<Prose>& row, bool header) const {
    const std::vector<CellLines> cells = set_row(row, header);
    const double pitch = look(header).pitch;
    double height = pitch;
    for (const CellLines& lines : cells) {
      if (!lines.empty()) height = std::max(height, lines.back().top + pitch);
    }
    if (2 * kAbove + height <= highest_) return {row_strip(cells, height, header, true, true)};
    std::vector<Strip> strips;
    for (double top = 0; top < height - pitch / 2; top += pitch) {
      const bool last = top + pitch > height - pitch / 2;
      strips.push_back(row_strip(part_of(cells, top, top + pitch), pitch, header, top == 0, last));
    }
    return strips;
  }

  [[nodiscard]] Strip row_strip(std::vector<CellLines> cells, double lines, bool header, bool first, bool last) const {
    const double above = first ? kAbove : 0;
    Strip strip{.height = above + lines + (last ? kAbove : 0), .with_next = !last || header};
    if (!header) strip.headers = headers_;
    strip.draw = [=, cells = std::move(cells), pitch = look(header).pitch, right = right_](Canvas& canvas, double top,
                                                                                           double height) {
      const char* const tag = header ? "TH" : "TD";
      for (const CellLines& one : cells) {
        canvas.begin(tag);
        for (const CellLine& line : one) canvas.show(line.line, line.left, top + above + line.top, pitch);
        canvas.end(tag);
      }
      if (!last) return;
      const double rule = header ? kHeaderRule : kRowRule;
      canvas.fill(header ? kDocumentAccent : kDocumentLine, 0, top + height - rule, right, rule);
    };
    return strip;
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
  double highest_;
  double size_ = kSizes.front();
  double right_ = 0;
  std::vector<ColumnNeed> needs_;
  std::vector<Place> places_;
  std::shared_ptr<const std::vector<Strip>> headers_;
};

}  // namespace

std::vector<Strip> table_strips(const TableBlock& table, const Typesetter& typesetter, double width, double highest) {
  if (table.columns.empty()) return {};
  return TableSetter(table, typesetter, width, highest).run();
}

}  // namespace maillage
