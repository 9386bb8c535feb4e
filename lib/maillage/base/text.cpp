// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <stdexcept>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "maillage/base/unicode.h"

namespace maillage {
namespace {

// ICU's decoding macros convert and cast in ways the project's own code may not.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"

/// The code point that begins at `offset`, which moves past it; negative when the bytes are not UTF-8.
UChar32 next_code_point(std::string_view text, std::size_t& offset) {
  auto at = static_cast<int64_t>(offset);
  UChar32 c = 0;
  U8_NEXT(text.data(), at, static_cast<int64_t>(text.size()), c);
  offset = static_cast<std::size_t>(at);
  return c;
}

/// The code point that ends at `offset`, which moves to its begin.
UChar32 previous_code_point(std::string_view text, std::size_t& offset) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto at = static_cast<int32_t>(offset);
  UChar32 c = 0;
  U8_PREV(bytes, 0, at, c);
  offset = static_cast<std::size_t>(at);
  return c;
}

#pragma GCC diagnostic pop

bool is_white(UChar32 c) { return c >= 0 && u_isUWhiteSpace(c) != 0; }

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Offset of the first byte from `at` on that is not ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
  std::uint64_t eight = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

bool is_separator(UChar32 c) {
  constexpr std::array<UChar32, 9> kJoiners = {'\'', 0x2019, 0x2018, 0x02BC, '-', '_', 0x2010, 0x2011, 0x2013};
  return u_isUWhiteSpace(c) != 0 || std::find(kJoiners.begin(), kJoiners.end(), c) != kJoiners.end();
}

/// Appends pieces with one space between words and none at the ends.
class FoldedText {
 public:
  void separate() { pending_ = !text_.empty(); }
  void append(std::string_view piece) {
    if (pending_) text_ += ' ';
    pending_ = false;
    text_ += piece;
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool pending_ = false;
};

std::string fold_ascii(std::string_view text) {
  FoldedText folded;
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const char lower = upper ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_separator(static_cast<unsigned char>(c))) folded.separate();
    else folded.append({&lower, 1});
  }
  return folded.take();
}

/// Letters that do not decompose into a base letter and marks.
std::string_view ligature(UChar32 c) {
  switch (c) {
    case 0x0153: return "oe";
    case 0x00E6: return "ae";
    case 0x00F8: return "o";
    case 0x0142: return "l";
    case 0x0111: return "d";
    default: return {};
  }
}

void append_folded(FoldedText& folded, UChar32 c) {
  if (is_separator(c)) return folded.separate();
  if (u_getCombiningClass(c) != 0) return;
  if (const std::string_view letters = ligature(c); !letters.empty()) return folded.append(letters);
  std::string utf8;
  icu::UnicodeString(c).toUTF8String(utf8);
  folded.append(utf8);
}

std::string fold_unicode(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU normalization data is missing");
  icu::UnicodeString lower = to_unicode(text);
  lower.foldCase();
  const icu::UnicodeString decomposed = normalizer->normalize(lower, status);
  FoldedText folded;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    append_folded(folded, decomposed.char32At(i));
  }
  return folded.take();
}

const icu::Collator& dictionary_collator() {
  static const std::unique_ptr<icu::Collator> kCollator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getFrance(), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU collation data is missing");
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return made;
  }();
  return *kCollator;
}

struct Invisible {
  std::size_t offset = 0;
  std::size_t size = 0;  ///< in bytes; 0: there is none
};

/// Length in bytes of the invisible character that `text` starts with, 0 for none.
std::size_t leading_invisible(std::string_view text) {
  if (text.starts_with("\xC2\xAD") || text.starts_with("\xD8\x9C")) return 2;  // soft hyphen, Arabic letter mark
  if (text.starts_with("\xEF\xBB\xBF")) return 3;                              // byte order mark
  if (text.size() < 3 || text[0] != '\xE2' || (text[1] != '\x80' && text[1] != '\x81')) return 0;
  const auto last = static_cast<unsigned char>(text[2]);
  const bool zero_width = text[1] == '\x80' && last >= 0x8B && last <= 0x8F;  // U+200B to U+200F
  const bool embedding = text[1] == '\x80' && last >= 0xAA && last <= 0xAE;   // U+202A to U+202E
  const bool joiner = text[1] == '\x81' && last >= 0xA0 && last <= 0xAF;      // U+2060 to U+206F
  return zero_width || embedding || joiner ? 3 : 0;
}

Invisible find_invisible(std::string_view text, std::size_t from) {
  for (std::size_t at = skip_ascii(text, from); at < text.size(); at = skip_ascii(text, at + 1)) {
    if (const std::size_t size = leading_invisible(text.substr(at)); size > 0) return {at, size};
  }
  return {};
}

}  // namespace

std::string_view trim(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t next = 0; next < text.size() && is_white(next_code_point(text, next));) begin = next;
  std::size_t end = text.size();
  for (std::size_t before = end; before > begin && is_white(previous_code_point(text, before));) end = before;
  return text.substr(begin, end - begin);
}

std::string fold(std::string_view text) { return is_ascii(text) ? fold_ascii(text) : fold_unicode(text); }

std::string slug(std::string_view name) {
  FoldedText words;
  for (const char c : fold(name)) {
    const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (keep) words.append({&c, 1});
    else words.separate();
  }
  std::string text = words.take();
  std::replace(text.begin(), text.end(), ' ', '-');
  return text;
}

bool has_invisible(std::string_view text) { return find_invisible(text, 0).size > 0; }

std::string without_invisible(std::string_view text) {
  std::string visible;
  std::size_t from = 0;
  for (Invisible next = find_invisible(text, 0); next.size > 0; next = find_invisible(text, from)) {
    visible += text.substr(from, next.offset - from);
    from = next.offset + next.size;
  }
  return visible += text.substr(from);
}

std::size_t utf8_length(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string_view utf8_substring(std::string_view text, std::size_t first, std::size_t count) {
  const auto offset_of = [text](std::size_t from, std::size_t characters) {
    std::size_t offset = from;
    for (; characters > 0 && offset < text.size(); --characters) {
      do ++offset;
      while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U);
    }
    return offset;
  };
  const std::size_t begin = offset_of(0, first);
  return text.substr(begin, offset_of(begin, count) - begin);
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::size_t next = skip_ascii(text, 0); next < text.size(); next = skip_ascii(text, next)) {
    const std::size_t start = next;
    if (next_code_point(text, next) < 0) return start;
  }
  return std::nullopt;
}

int collate(std::string_view a, std::string_view b) {
  UErrorCode status = U_ZERO_ERROR;
  const auto piece = [](std::string_view text) {
    return icu::StringPiece(text.data(), static_cast<int32_t>(text.size()));
  };
  const UCollationResult result = dictionary_collator().compareUTF8(piece(a), piece(b), status);
  if (result != UCOL_EQUAL) return result == UCOL_LESS ? -1 : 1;
  return a.compare(b);
}

}  // namespace maillage
