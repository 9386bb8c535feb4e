// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage::testing {

/// Reads four tables separated by "%%%" (actors, ties, participations, projects; the last ones may be missing) from a
/// folder, renders what is found wrong, and aborts when that breaks its promises: places inside the text, valid UTF-8,
/// ids that are in range.
void read_fuzzed_tables(std::string_view bytes);

/// The same for two files whose names say nothing: tables recognised by their columns, and matrices.
void read_fuzzed_unnamed(std::string_view bytes);

/// The same for the descriptor of a package beside four sound tables.
void read_fuzzed_package(std::string_view bytes);

/// The same for participants of a workshop and for pairs that must not meet, of a few actors.
void read_fuzzed_participants(std::string_view bytes);
void read_fuzzed_pairs(std::string_view bytes);

/// The same for a seating plan.
void read_fuzzed_seats(std::string_view bytes);

/// The same for suggested ties of a few actors, for communes beside sound tables, and for the outlines of a map.
void read_fuzzed_suggestions(std::string_view bytes);
void read_fuzzed_communes(std::string_view bytes);
void read_fuzzed_outlines(std::string_view bytes);

}  // namespace maillage::testing
