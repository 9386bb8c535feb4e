// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/place_cards.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "maillage/base/wording.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/shapes/text_metrics.h"
#include "maillage/drawing/subject/page.h"
#include "maillage/drawing/writers/svg.h"

namespace maillage {
namespace {

constexpr double kPoint = 96.0 / 72;  ///< CSS pixels
constexpr double kLargest = 26 * kPoint;
constexpr double kSmallest = 10 * kPoint;
constexpr double kHeading = 72 * kPoint;
constexpr double kRoundHeading = 18 * kPoint;
constexpr double kTitle = 13 * kPoint;
constexpr double kGap = 10;  ///< between cards
constexpr double kColumnGap = 24;
constexpr double kPadding = 8;      ///< inside a card
constexpr double kNoteShare = 0.6;  ///< size of a note, of that of names
constexpr const char* kQuiet = "#57606a";
constexpr const char* kAccent = "#0b5d8a";

struct SeatLayout {
  std::vector<std::string> lines;
  double height = 0;  ///< of the card
};

class CardPage {
 public:
  CardPage(const TableCard& card, const PlaceCardOptions& options)
      : card_(card), options_(options), page_(page_of(PageSize::a4_landscape)), columns_(page_.inside()) {
    const double rule = columns_.top + kHeading * kLineHeight + kGap;
    columns_.top = rule + 2 * kGap;
  }

  Scene draw() {
    scene_.language = options_.language;
    scene_.width_mm = page_.width_mm;
    scene_.height_mm = page_.height_mm;
    scene_.width = page_.width;
    scene_.height = page_.height;
    scene_.title = card_.heading + (options_.title.empty() ? "" : ", " + options_.title);
    scene_.description = description();
    add_heading();
    const double size = name_size();
    for (std::size_t round = 0; round < card_.rounds.size(); ++round) add_round(round, size);
    return std::move(scene_);
  }

 private:
  [[nodiscard]] const char* accent() const { return options_.style == FigureStyle::grey ? "#24292f" : kAccent; }
  [[nodiscard]] const char* fill() const { return options_.style == FigureStyle::grey ? "#f0f0f0" : "#eef4f8"; }

  [[nodiscard]] std::string description() const {
    const std::string colon(Wording(options_.language).colon());
    std::string text;
    for (const CardRound& round : card_.rounds) {
      text += (text.empty() ? "" : "\n") + round.heading + colon;
      for (const CardSeat& seat : round.seats) text += (&seat == &round.seats.front() ? "" : ", ") + seat.name;
    }
    return text;
  }

  void add_heading() {
    const Box inside = page_.inside();
    const double base = inside.top + kHeading * kAscent;
    scene_.header.push_back(
        {.at = {inside.left, base}, .text = card_.heading, .size = kHeading, .weight = Weight::bold});
    const double room = inside.width() - text_width(card_.heading, kHeading, Weight::bold) - kColumnGap;
    double y = base;
    const auto lines = wrap_text(options_.title, std::max(room, 0.0), kTitle);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line, y -= kTitle * kLineHeight)
      scene_.header.push_back(
          {.at = {inside.right, y}, .text = *line, .size = kTitle, .anchor = Anchor::end, .colour = kQuiet});
    const double rule = columns_.top - 2 * kGap;
    const Stroke line{.line = {{inside.left, rule}, {inside.right, rule}}, .width = 2, .colour = accent()};
    scene_.guides.push_back({.meaning = GuideMeaning::rule, .shapes = {.strokes = {line}}});
  }

  [[nodiscard]] double column_width() const {
    const auto count = static_cast<double>(card_.rounds.size());
    return (columns_.width() - (count - 1) * kColumnGap) / count;
  }

  /// Nothing when a name does not fit into the width.
  [[nodiscard]] std::optional<SeatLayout> lay_out(const CardSeat& seat, double size) const {
    const double room = column_width() - 2 * kPadding;
    SeatLayout layout{.lines = wrap_text(seat.name, room, size)};
    for (const std::string& line : layout.lines) {
      if (text_width(line, size) > room) return std::nullopt;
    }
    const double note = seat.note.empty() ? 0 : kNoteShare * size;
    layout.height = (static_cast<double>(layout.lines.size()) * size + note) * kLineHeight + 2 * kPadding;
    return layout;
  }

  [[nodiscard]] bool fits(const CardRound& round, double size) const {
    double height = kRoundHeading * kLineHeight + kGap;
    for (const CardSeat& seat : round.seats) {
      const auto layout = lay_out(seat, size);
      if (!layout) return false;
      height += layout->height + kGap;
    }
    return height - kGap <= columns_.height();
  }

  /// The largest at which all names find room.
  [[nodiscard]] double name_size() const {
    for (double size = kLargest; size >= kSmallest; size -= kPoint) {
      if (std::all_of(card_.rounds.begin(), card_.rounds.end(), [&](const CardRound& one) { return fits(one, size); }))
        return size;
    }
    throw NoRoomOnCard("the names of " + card_.heading + " find no room on its page");
  }

  void add_round(std::size_t number, double size) {
    const CardRound& round = card_.rounds[number];
    const double left = columns_.left + static_cast<double>(number) * (column_width() + kColumnGap);
    double top = columns_.top;
    scene_.header.push_back({.at = {left, top + kRoundHeading * kAscent},
                             .text = round.heading,
                             .size = kRoundHeading,
                             .weight = Weight::bold,
                             .colour = accent()});
    top += kRoundHeading * kLineHeight + kGap;
    for (const CardSeat& seat : round.seats) top += add_seat(seat, size, left, top) + kGap;
  }

  /// Returns the height of the card.
  double add_seat(const CardSeat& seat, double size, double left, double top) {
    const SeatLayout layout = lay_out(seat, size).value();
    const Plate plate{.box = {left, top, left + column_width(), top + layout.height}, .rounding = 6, .fill = fill()};
    scene_.guides.push_back({.meaning = GuideMeaning::card, .of = seat.name, .shapes = {.plates = {plate}}});
    double y = top + kPadding;
    const auto add = [&](const std::string& text, double height, const char* colour) {
      scene_.notes.push_back(
          {.at = {left + kPadding, y + height * kAscent}, .text = text, .size = height, .colour = colour});
      y += height * kLineHeight;
    };
    for (const std::string& line : layout.lines) add(line, size, "#1f2328");
    if (!seat.note.empty()) add(seat.note, kNoteShare * size, kQuiet);
    return layout.height;
  }

  const TableCard& card_;
  const PlaceCardOptions& options_;
  Page page_;
  Box columns_;
  Scene scene_;
};

}  // namespace

std::string draw_place_card(const TableCard& card, const PlaceCardOptions& options) {
  assert(!card.rounds.empty());
  return write_svg(CardPage(card, options).draw());
}

}  // namespace maillage
