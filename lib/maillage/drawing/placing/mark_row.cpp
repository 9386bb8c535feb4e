// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/mark_row.h"

#include <algorithm>
#include <utility>

#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {
namespace {

constexpr double kAfterRowMark = 4;

}  // namespace

MarkRow::MarkRow(const Box& area, std::string heading, double text_size)
    : area_(area),
      heading_(std::move(heading)),
      size_(text_size),
      indent_(text_width(heading_, text_size, Weight::bold) + 1.4 * text_size) {}

void MarkRow::add(const Mark& mark, const std::string& name) {
  const double half = reach(mark.shape) * mark.radius;
  widest_mark_ = std::max(widest_mark_, half);
  named_ = named_ || !name.empty();
  const double width = 2 * half + kAfterRowMark + text_width(name, size_);
  if (next_ > 0 && next_ + width > area_.width() - indent_) {
    next_ = 0;
    ++lines_;
  }
  items_.push_back({next_, lines_ - 1, half, name});
  next_ += width + (name.empty() ? 0 : 1.8 * size_);
}

MarkRow::Placed MarkRow::place() const {
  Placed placed;
  const double top = area_.bottom - height();
  // Letters without descenders look centred when the base line lies a third of the size under the middle.
  const auto base = [&](std::size_t line) {
    return top + (static_cast<double>(line) + 0.5) * line_height() + 0.34 * size_;
  };
  placed.heading = {{area_.left, base(0)}, heading_, size_, Weight::bold, Anchor::start, std::string(kQuietInk)};
  for (const Item& item : items_) {
    const double left = area_.left + indent_ + item.left;
    placed.centres.push_back({left + item.half_mark, base(item.line) - 0.34 * size_});
    placed.names.push_back({{left + 2 * item.half_mark + kAfterRowMark, base(item.line)},
                            item.name,
                            size_,
                            Weight::regular,
                            Anchor::start,
                            std::string(kInk)});
  }
  return placed;
}

}  // namespace maillage
