// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage::testing {

/// Reads a workbook of which the bytes are one part, unpacked, and aborts when what is read breaks its promises: rows
/// and cells in order, within the bounds of a sheet. The first byte says which part: 's' a sheet of an .xlsx, 't' its
/// shared strings, 'f' its formats, 'w' its list of sheets, 'o' the tables of an .ods, 'y' its styles; any other: all
/// the bytes are the archive.
void read_fuzzed_workbook(std::string_view bytes);

}  // namespace maillage::testing
