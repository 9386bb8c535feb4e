// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/figure.h"

namespace maillage {

struct CardSeat {
  std::string name;
  std::string note = {};  ///< in small letters below: "facilitator"; may be empty
};

/// Who sits at a table in a round.
struct CardRound {
  std::string heading;  ///< "Round 1"
  std::vector<CardSeat> seats = {};
};

struct TableCard {
  std::string heading;  ///< "Table 3", to be read from afar
  std::vector<CardRound> rounds = {};
};

struct PlaceCardOptions {
  Language language = Language::french;
  FigureStyle style = FigureStyle::print;
  std::string title = {};  ///< of the workshop; may be empty
};

/// The names of a table find no room on its page, however small.
class NoRoomOnCard : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The page to stand on a table, A4 landscape, as an SVG document: its heading, and for each round, side by side, a
/// card with the name of each who sits there; all names of a page of one size, 10 to 26 points, as large as there is
/// room. The same bytes for the same card and options.
/// \pre the card has rounds \throw NoRoomOnCard; std::runtime_error when the font is not installed
[[nodiscard]] std::string draw_place_card(const TableCard& card, const PlaceCardOptions& options = {});

}  // namespace maillage
