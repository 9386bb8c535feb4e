// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Bytes that no character of the encoding has; one per run of such bytes.
struct EncodingFault {
  std::size_t offset = 0;   ///< in the decoded text, where U+FFFD stands for them
  std::uint32_t value = 0;  ///< the first of the bytes (the first 16-bit unit in UTF-16)

  friend bool operator==(const EncodingFault&, const EncodingFault&) = default;
};

/// How bytes were told to be encoded: the name of the encoding and why it was chosen.
enum class EncodingReason : std::uint8_t { usual, byte_order_mark, stated, guessed };

/// A file's text in UTF-8, without byte order mark, and what did not fit.
struct DecodedText {
  std::string encoding;  ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", or the name stated
  EncodingReason reason = EncodingReason::usual;
  std::optional<std::string> text;  ///< none: the bytes themselves, from `begin`, are the text
  std::size_t begin = 0;
  std::vector<EncodingFault> faults;
  std::string rival = {};  ///< another encoding that is as likely and gives another text; empty: none
};

/// Turns the bytes of a file into UTF-8. In this order: a byte order mark decides; then `stated` (an IANA name; empty:
/// none); then bytes with a zero in every other place are UTF-16; then they are UTF-8 when they have at least as many
/// sequences of several bytes, well-formed or not, as bytes of none; else the one of Windows-1252, ISO-8859-15, CP850
/// and MacRoman that makes most letters of French and English words. Linear. Nothing when `stated` names no encoding
/// this can read (UTF-8, UTF-16 or one with a byte per character).
[[nodiscard]] std::optional<DecodedText> decode(std::string_view bytes, std::string_view stated = {});

/// UTF-8 that was taken for Windows-1252 and written as UTF-8 again ("Ã©" for "é"), turned back.
struct MendedText {
  std::string text;
  std::size_t places = 0;
  std::size_t first = 0;  ///< where the first place is, in both texts
};
[[nodiscard]] MendedText mend_twice_read(std::string_view text);

/// The text with straight quotes where curly ones (“ ”, « ») stand around whole cells, if all that begin a cell end it
/// too.
[[nodiscard]] std::optional<std::string> straighten_quotes(std::string_view text);

}  // namespace maillage
