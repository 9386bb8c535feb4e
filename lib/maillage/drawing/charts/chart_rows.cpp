// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/charts/chart_rows.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/shapes/cut_text.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

constexpr double kRowText = 1.25;     ///< least height of a row, in sizes of its text
constexpr double kTallestRow = 1.9;   ///< in text sizes
constexpr double kWidestNames = 0.4;  ///< of the room
constexpr double kAfterName = 1.2;    ///< in text sizes

constexpr Message<Count, Count> kRowsLeftOut{"{0} {0:ligne|lignes} sur {1} {0:n’a|n’ont} pas de place sur la page.",
                                             "{0} of {1} rows {0:has|have} no room on the page."};

std::size_t rows_that_fit(const ChartSheet& sheet, double above) {
  const double height = sheet.room.height() - above * sheet.page.text;
  return static_cast<std::size_t>(std::max(1.0, std::floor(height / (kRowText * sheet.page.smallest))));
}

ChartRows place_rows(const ChartSheet& sheet, const std::vector<std::string>& names, std::size_t shown, double above) {
  const Page& page = sheet.page;
  const Box& room = sheet.room;
  const double top = room.top + above * page.text;
  const double step = std::min(kTallestRow * page.text, (room.bottom - top) / static_cast<double>(shown));
  const double text = std::clamp(step / kRowText, page.smallest, page.text);
  double widest = 0;
  for (std::size_t i = 0; i < shown; ++i) widest = std::max(widest, text_width(names[i], text));
  const double right = room.left + std::min(widest, kWidestNames * room.width());
  return {shown,
          step,
          text,
          right,
          room.left,
          {right + kAfterName * page.text, top, room.right - 1.5 * page.text, top + step * static_cast<double>(shown)}};
}

}  // namespace

RowSheet lay_out_rows(ChartWords words, PageSize size, const std::vector<LegendSection>& legend,
                      const std::vector<std::string>& names, double above) {
  ChartSheet sheet = lay_out_chart(words, size, legend);
  if (rows_that_fit(sheet, above) < names.size()) {
    words.caption.push_back(kRowsLeftOut.in(words.language, Count(names.size()), Count(names.size())));
    const std::size_t fit = std::min(names.size(), rows_that_fit(lay_out_chart(words, size, legend), above));
    words.caption.back() = kRowsLeftOut.in(words.language, Count(names.size() - fit), Count(names.size()));
    sheet = lay_out_chart(words, size, legend);
  }
  const std::size_t shown = std::min(names.size(), rows_that_fit(sheet, above));
  ChartRows rows = place_rows(sheet, names, shown, above);
  return {std::move(sheet), rows};
}

std::size_t rows_on_a_page(const ChartWords& words, PageSize size, const std::vector<LegendSection>& legend,
                           double above) {
  return rows_that_fit(lay_out_chart(words, size, legend), above);
}

TextLine row_name(const ChartRows& rows, std::size_t row, const std::string& name) {
  TextLine line = chart_text({rows.names_right, rows.middle(row) + 0.35 * rows.text},
                             cut_to(name, rows.names_right - rows.names_left, rows.text), rows.text, Anchor::end);
  line.colour = std::string(kInk);
  return line;
}

}  // namespace maillage
