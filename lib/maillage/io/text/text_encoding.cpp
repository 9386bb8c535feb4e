// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/text_encoding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>
#include <map>
#include <memory>

#include <unicode/ucnv.h>

#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

std::uint8_t byte_at(std::string_view bytes, std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); }

void append_utf8(std::string& text, std::uint32_t c) {
  const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) put(0xC0U | (c >> 6U));
  else if (c < 0x10000) put(0xE0U | (c >> 12U));
  else put(0xF0U | (c >> 18U));
  if (c >= 0x10000) put(0x80U | ((c >> 12U) & 0x3FU));
  if (c >= 0x800) put(0x80U | ((c >> 6U) & 0x3FU));
  put(0x80U | (c & 0x3FU));
}

/// Collects decoded characters; a run of bytes that do not fit becomes one replacement character and one fault.
class Decoded {
 public:
  explicit Decoded(std::size_t expected) { text_.reserve(expected); }

  void append(std::uint32_t c) {
    append_utf8(text_, c);
    in_fault_ = false;
  }
  void append(std::string_view utf8) {
    text_ += utf8;
    in_fault_ = in_fault_ && utf8.empty();
  }
  void append_fault(std::uint32_t value) {
    if (!in_fault_) {
      faults_.push_back({text_.size(), value});
      append_utf8(text_, kReplacement);
    }
    in_fault_ = true;
  }
  void finish(DecodedText& result) {
    result.text = std::move(text_);
    result.faults = std::move(faults_);
  }

 private:
  std::string text_;
  std::vector<EncodingFault> faults_;
  bool in_fault_ = false;
};

/// Finds the bytes that are not UTF-8 or are zero, one after the other; going through the whole text is linear.
class UnfitFinder {
 public:
  explicit UnfitFinder(std::string_view text) : text_(text) {}

  /// The first from `at` on, or the size of the text. \pre `at` never falls
  std::size_t next(std::size_t at) {
    if (zero_ < at || at == 0) zero_ = std::min(text_.find('\0', at), text_.size());
    if (invalid_ < at || at == 0) invalid_ = at + find_invalid_utf8(text_.substr(at)).value_or(text_.size() - at);
    return std::min(zero_, invalid_);
  }

 private:
  std::string_view text_;
  std::size_t zero_ = 0;
  std::size_t invalid_ = 0;
};

void decode_utf8(std::string_view bytes, DecodedText& result) {
  UnfitFinder unfit(bytes);
  std::size_t next = unfit.next(0);
  if (next == bytes.size()) return;
  Decoded decoded(bytes.size());
  for (std::size_t at = 0;; next = unfit.next(at)) {
    decoded.append(bytes.substr(at, next - at));
    if (next == bytes.size()) break;
    decoded.append_fault(byte_at(bytes, next));
    at = next + 1;
  }
  decoded.finish(result);
}

void decode_utf16(std::string_view bytes, bool big, DecodedText& result) {
  const auto unit = [bytes, big](std::size_t i) -> std::uint32_t {
    const std::uint32_t first = byte_at(bytes, i);
    const std::uint32_t second = byte_at(bytes, i + 1);
    return big ? first << 8U | second : second << 8U | first;
  };
  Decoded decoded(bytes.size());
  const std::size_t whole = bytes.size() / 2 * 2;
  for (std::size_t i = 0; i < whole; i += 2) {
    const std::uint32_t c = unit(i);
    const bool leads = c >= 0xD800 && c < 0xDC00;
    const std::uint32_t next = leads && i + 2 < whole ? unit(i + 2) : 0;
    if (leads && next >= 0xDC00 && next < 0xE000) {
      decoded.append(0x10000U + ((c - 0xD800U) << 10U) + (next - 0xDC00U));
      i += 2;
    } else if (c == 0 || (c >= 0xD800 && c < 0xE000)) {
      decoded.append_fault(c);
    } else {
      decoded.append(c);
    }
  }
  if (whole < bytes.size()) decoded.append_fault(byte_at(bytes, whole));
  decoded.finish(result);
}

using CharacterOfByte = std::array<std::uint32_t, 256>;  ///< kReplacement for a byte that means nothing

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(std::string(name).c_str(), &status));
  return U_SUCCESS(status) != 0 ? std::move(converter) : nullptr;
}

/// ICU gives the undefined bytes of Windows code pages a control character: no text holds those.
std::optional<CharacterOfByte> characters_of(std::string_view name) {
  const Converter converter = open_converter(name);
  if (!converter || ucnv_getMaxCharSize(converter.get()) != 1) return std::nullopt;
  CharacterOfByte characters{};
  for (std::size_t i = 1; i < characters.size(); ++i) {
    UErrorCode status = U_ZERO_ERROR;
    const char byte = static_cast<char>(static_cast<unsigned char>(i));
    const char* source = &byte;
    const UChar32 c = ucnv_getNextUChar(converter.get(), &source, source + 1, &status);
    const bool defined = U_SUCCESS(status) != 0 && c > 0 && (c < 0x7F || c > 0x9F);
    characters[i] = defined ? static_cast<std::uint32_t>(c) : kReplacement;
  }
  characters[0] = kReplacement;
  return characters;
}

void decode_single_bytes(std::string_view bytes, const CharacterOfByte& characters, DecodedText& result) {
  Decoded decoded(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const std::uint32_t c = characters[byte_at(bytes, i)];
    if (c == kReplacement) decoded.append_fault(byte_at(bytes, i));
    else decoded.append(c);
  }
  decoded.finish(result);
}

struct Utf8Count {
  std::size_t sequences = 0;  ///< of several bytes
  std::size_t unfit = 0;      ///< bytes of none
};

/// The length of what looks like a sequence of UTF-8 and is none: half of a pair, longer than it need be, of five or
/// six bytes. No text in another encoding has that. 0: it does not.
std::size_t length_of_false_sequence(std::string_view bytes) {
  const std::uint8_t lead = bytes.empty() ? 0 : byte_at(bytes, 0);
  const std::size_t length = static_cast<std::size_t>(std::countl_one(lead));
  if (length < 2 || length > 6 || bytes.size() < length) return 0;
  const std::string_view rest = bytes.substr(1, length - 1);
  const bool whole = std::ranges::all_of(rest, [](char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) == 0x80U; });
  return whole ? length : 0;
}

Utf8Count count_utf8(std::string_view bytes) {
  Utf8Count count;
  while (true) {
    const std::size_t unfit = find_invalid_utf8(bytes).value_or(bytes.size());
    count.sequences +=
        static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(unfit),
                                               [](char c) { return static_cast<std::uint8_t>(c) >= 0xC0U; }));
    if (unfit == bytes.size()) return count;
    const std::size_t false_sequence = length_of_false_sequence(bytes.substr(unfit));
    if (false_sequence > 0) ++count.sequences;
    else ++count.unfit;
    bytes.remove_prefix(unfit + std::max<std::size_t>(false_sequence, 1));
  }
}

/// UTF-16 without its mark: in a Latin text every other byte is zero.
std::string_view guess_utf16(std::string_view bytes) {
  constexpr std::size_t kSample = 64;
  const std::string_view sample = bytes.substr(0, std::min(bytes.size(), kSample) / 2 * 2);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
  const std::size_t most = sample.size() / 2 * 3 / 4;
  if (sample.size() < 4) return {};
  if (zeros[1] > most && zeros[0] == 0) return "UTF-16LE";
  if (zeros[0] > most && zeros[1] == 0) return "UTF-16BE";
  return {};
}

bool is_letter(std::uint32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x180); }
bool is_lower(std::uint32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xDF && c < 0x100); }

template <std::size_t N>
bool is_one_of(std::uint32_t c, const std::array<std::uint32_t, N>& list) {
  return std::ranges::find(list, c) != list.end();
}

/// How well a character that is not ASCII fits between its neighbours in a French or English text.
int fit_of(std::uint32_t before, std::uint32_t c, std::uint32_t after) {
  constexpr std::array<std::uint32_t, 15> kLower = {0xE9, 0xE8, 0xE0, 0xE7, 0xEA, 0xEE,  0xF4, 0xE2,
                                                    0xFB, 0xF9, 0xEB, 0xEF, 0xFC, 0x153, 0xE6};
  constexpr std::array<std::uint32_t, 9> kUpper = {0xC9, 0xC8, 0xC0, 0xC7, 0xCA, 0xCE, 0xD4, 0x152, 0xC2};
  constexpr std::array<std::uint32_t, 5> kForeign = {0xF1, 0xF6, 0xE4, 0xF3, 0xED};
  constexpr std::array<std::uint32_t, 9> kSigns = {0xAB, 0xBB, 0x20AC, 0xB0, 0xA0, 0x2013, 0x2014, 0x2026, 0x201C};
  const bool beside = is_letter(before) || is_letter(after);
  if (is_one_of(c, kLower) && !beside) return c == 0xE0 ? 8 : 0;
  if (is_one_of(c, kLower)) return 10;
  if (is_one_of(c, kUpper)) return is_lower(before) ? -10 : 6;
  if (is_one_of(c, kForeign)) return beside ? 3 : -5;
  if (c == 0x2019) return is_letter(before) && is_letter(after) ? 8 : 1;
  if (is_one_of(c, kSigns)) return is_letter(before) && is_letter(after) ? -5 : 3;
  return c == kReplacement ? -20 : -10;
}

int fit_of(std::string_view bytes, const CharacterOfByte& characters) {
  constexpr int kEnough = 20'000;
  const auto character = [&](std::size_t i) -> std::uint32_t {
    return i < bytes.size() ? characters[byte_at(bytes, i)] : ' ';
  };
  int fit = 0;
  int seen = 0;
  for (std::size_t i = 0; i < bytes.size() && seen < kEnough; ++i) {
    if (byte_at(bytes, i) < 0x80) continue;
    ++seen;
    fit += fit_of(i > 0 ? character(i - 1) : ' ', character(i), character(i + 1));
  }
  return fit;
}

bool same_text(std::string_view bytes, const CharacterOfByte& one, const CharacterOfByte& other) {
  return std::ranges::all_of(bytes, [&](char c) {
    const auto byte = static_cast<std::uint8_t>(c);
    return one[byte] == other[byte];
  });
}

struct Guess {
  std::string_view encoding;
  std::string_view rival = {};
};

/// Of the encodings with a byte per character that spreadsheets write.
Guess guess_single_bytes(std::string_view bytes) {
  constexpr std::array<std::array<std::string_view, 2>, 4> kCandidates = {{{"Windows-1252", "windows-1252"},
                                                                           {"ISO-8859-15", "iso-8859-15"},
                                                                           {"CP850", "ibm-850"},
                                                                           {"MacRoman", "macintosh"}}};
  Guess best{kCandidates[0][0]};
  std::optional<CharacterOfByte> characters;
  int most = 0;
  for (const auto& [name, icu_name] : kCandidates) {
    const auto tried = characters_of(icu_name);
    const int fit = tried ? fit_of(bytes, *tried) : 0;
    if (!tried || fit <= 0 || fit < most) continue;
    if (fit > most) best = {name};
    else if (!same_text(bytes, *characters, *tried)) best.rival = name;
    if (fit > most) characters = tried;
    most = fit;
  }
  return best;
}

Guess guess(std::string_view bytes) {
  if (const std::string_view utf16 = guess_utf16(bytes); !utf16.empty()) return {utf16};
  if (!find_invalid_utf8(bytes)) return {"UTF-8"};
  const Utf8Count count = count_utf8(bytes);
  return count.sequences >= count.unfit ? Guess{"UTF-8"} : guess_single_bytes(bytes);
}

constexpr std::array<std::string_view, 3> kOpening = {"“", "„", "«"};

/// The length of an opening curly quote at the beginning, and what closes it.
struct CurlyQuote {
  std::size_t length = 0;
  std::string_view closing;
};

CurlyQuote opening_quote(std::string_view text) {
  for (const std::string_view quote : kOpening) {
    if (text.starts_with(quote)) return {quote.size(), quote == "«" ? "»" : "”"};
  }
  return {};
}

bool ends_cell(std::string_view rest) {
  const std::size_t next = rest.find_first_not_of(' ');
  return next == std::string_view::npos || rest[next] == ',' || rest[next] == ';' || rest[next] == '\t' ||
         rest[next] == '\r' || rest[next] == '\n';
}

/// Offset in `text` of the quote that closes a cell, on the same line; npos: none does.
std::size_t closing_quote(std::string_view text, std::string_view closing) {
  const std::string_view line = text.substr(0, text.find('\n'));
  for (std::size_t at = line.find(closing); at != std::string_view::npos; at = line.find(closing, at + 1)) {
    if (ends_cell(line.substr(at + closing.size()))) return at;
  }
  return std::string_view::npos;
}

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};

Mark byte_order_mark(std::string_view bytes) {
  constexpr std::array<Mark, 3> kMarks = {
      {{"\xEF\xBB\xBF", "UTF-8"}, {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}}};
  for (const Mark& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return mark;
  }
  return {};
}

/// The usual spelling of the encodings this file decodes itself, others as they are.
std::string canonical_name(std::string_view name) {
  constexpr std::array<std::array<std::string_view, 2>, 10> kNames = {{{"utf8", "UTF-8"},
                                                                       {"cp850", "ibm-850"},
                                                                       {"ibm850", "ibm-850"},
                                                                       {"macroman", "macintosh"},
                                                                       {"mac", "macintosh"},
                                                                       {"utf16", "UTF-16LE"},
                                                                       {"utf16le", "UTF-16LE"},
                                                                       {"utf16be", "UTF-16BE"},
                                                                       {"usascii", "UTF-8"},
                                                                       {"ascii", "UTF-8"}}};
  std::string plain = fold(name);
  std::erase(plain, ' ');
  for (const auto& [spelling, canonical] : kNames) {
    if (plain == spelling) return std::string(canonical);
  }
  return std::string(name);
}

bool decode_as(std::string_view bytes, DecodedText& result) {
  if (result.encoding == "UTF-8") return decode_utf8(bytes, result), true;
  if (result.encoding.starts_with("UTF-16")) return decode_utf16(bytes, result.encoding == "UTF-16BE", result), true;
  const auto characters = characters_of(canonical_name(result.encoding));
  if (characters) decode_single_bytes(bytes, *characters, result);
  return characters.has_value();
}

}  // namespace

std::optional<DecodedText> decode(std::string_view bytes, std::string_view stated) {
  DecodedText result;
  if (const Mark mark = byte_order_mark(bytes); !mark.bytes.empty()) {
    result.encoding = mark.encoding;
    result.reason = EncodingReason::byte_order_mark;
    result.begin = mark.bytes.size();
  } else if (!stated.empty()) {
    result.encoding = canonical_name(stated);
    result.reason = EncodingReason::stated;
  } else {
    const Guess guessed = guess(bytes);
    result.encoding = guessed.encoding;
    result.rival = guessed.rival;
    result.reason = result.encoding == "UTF-8" ? EncodingReason::usual : EncodingReason::guessed;
  }
  if (!decode_as(bytes.substr(result.begin), result)) return std::nullopt;
  return result;
}

namespace {

/// The byte of Windows-1252 that shows as this character, read at `offset`, which moves past it; nothing for any other.
std::optional<std::uint8_t> byte_of_character(std::string_view text, std::size_t& offset) {
  static const std::map<std::string, std::uint8_t, std::less<>> kBytes = [] {
    std::map<std::string, std::uint8_t, std::less<>> bytes;
    const auto characters = characters_of("windows-1252");
    for (std::uint32_t i = 0x80; i < 0x100; ++i) {
      std::string utf8;
      const std::uint32_t c = characters && (*characters)[i] != kReplacement ? (*characters)[i] : i;
      append_utf8(utf8, c);
      bytes.emplace(utf8, static_cast<std::uint8_t>(i));
    }
    return bytes;
  }();
  if (offset >= text.size() || byte_at(text, offset) < 0xC2) return std::nullopt;
  const std::size_t size = byte_at(text, offset) < 0xE0 ? 2 : 3;
  const auto found = kBytes.find(text.substr(offset, size));
  if (found == kBytes.end()) return std::nullopt;
  offset += size;
  return found->second;
}

/// A character of several bytes whose bytes show one by one at `offset`, which moves past them.
std::optional<std::string> twice_read(std::string_view text, std::size_t& offset) {
  std::size_t at = offset;
  const auto lead = byte_of_character(text, at);
  if (!lead || *lead < 0xC2 || *lead > 0xF4) return std::nullopt;
  std::size_t more = *lead < 0xE0 ? 1 : 2;
  if (*lead >= 0xF0) more = 3;
  std::string character(1, static_cast<char>(*lead));
  for (std::size_t i = 0; i < more; ++i) {
    const auto next = byte_of_character(text, at);
    if (!next || *next < 0x80 || *next > 0xBF) return std::nullopt;
    character += static_cast<char>(*next);
  }
  if (find_invalid_utf8(character)) return std::nullopt;
  offset = at;
  return character;
}

}  // namespace

MendedText mend_twice_read(std::string_view text) {
  MendedText mended;
  mended.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const bool may_lead = byte_at(text, at) == 0xC3;  // what leads such a sequence is one of U+00C2 to U+00F4
    const std::size_t before = mended.text.size();
    const auto character = may_lead ? twice_read(text, at) : std::nullopt;
    if (!character) {
      mended.text += text[at++];
      continue;
    }
    if (mended.places++ == 0) mended.first = before;
    mended.text += *character;
  }
  return mended;
}

std::optional<std::string> straighten_quotes(std::string_view text) {
  if (std::ranges::none_of(kOpening,
                           [text](std::string_view quote) { return text.find(quote) != std::string_view::npos; }))
    return std::nullopt;
  std::string straight;
  straight.reserve(text.size());
  bool begins_cell = true;
  std::size_t changed = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CurlyQuote quote = begins_cell ? opening_quote(text.substr(at)) : CurlyQuote{};
    if (quote.length > 0) {
      const std::string_view inside = text.substr(at + quote.length);
      const std::size_t end = closing_quote(inside, quote.closing);
      if (end == std::string_view::npos || inside.substr(0, end).find('"') != std::string_view::npos)
        return std::nullopt;
      straight += '"';
      straight += trim(inside.substr(0, end));
      straight += '"';
      at += quote.length + end + quote.closing.size();
      begins_cell = false;
      ++changed;
      continue;
    }
    const char c = text[at++];
    begins_cell = c == ',' || c == ';' || c == '\t' || c == '\n' || (begins_cell && c == ' ');
    straight += c;
  }
  return changed > 0 ? std::optional(std::move(straight)) : std::nullopt;
}

}  // namespace maillage
