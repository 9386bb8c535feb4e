// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
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

/// Offset of the first byte that is not UTF-8 or is zero, or the size of the text.
std::size_t find_unfit(std::string_view text) {
  const std::size_t zero = text.find('\0');
  return find_invalid_utf8(text.substr(0, zero)).value_or(std::min(zero, text.size()));
}

void decode_utf8(std::string_view bytes, DecodedText& result) {
  std::size_t unfit = find_unfit(bytes);
  if (unfit == bytes.size()) return;
  Decoded decoded(bytes.size());
  while (true) {
    decoded.append(bytes.substr(0, unfit));
    if (unfit == bytes.size()) break;
    decoded.append_fault(byte_at(bytes, unfit));
    bytes.remove_prefix(unfit + 1);
    unfit = find_unfit(bytes);
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
  std::size_t sequences = 0;  ///< well-formed, of several bytes
  std::size_t unfit = 0;      ///< bytes
};

Utf8Count count_utf8(std::string_view bytes) {
  Utf8Count count;
  while (true) {
    const std::size_t unfit = find_invalid_utf8(bytes).value_or(bytes.size());
    count.sequences +=
        static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(unfit),
                                               [](char c) { return static_cast<std::uint8_t>(c) >= 0xC0U; }));
    if (unfit == bytes.size()) return count;
    ++count.unfit;
    bytes.remove_prefix(unfit + 1);
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

std::string_view guess(std::string_view bytes) {
  if (const std::string_view utf16 = guess_utf16(bytes); !utf16.empty()) return utf16;
  if (!find_invalid_utf8(bytes)) return "UTF-8";
  const Utf8Count count = count_utf8(bytes);
  return count.sequences >= count.unfit ? "UTF-8" : "Windows-1252";
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
  constexpr std::array<std::array<std::string_view, 2>, 6> kNames = {{{"utf8", "UTF-8"},
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
  const auto characters = characters_of(result.encoding);
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
    result.encoding = guess(bytes);
    result.reason = result.encoding == "UTF-8" ? EncodingReason::usual : EncodingReason::guessed;
  }
  if (!decode_as(bytes.substr(result.begin), result)) return std::nullopt;
  return result;
}

}  // namespace maillage
