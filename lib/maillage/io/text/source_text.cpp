// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/source_text.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "maillage/base/text.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/text_encoding.h"

namespace maillage {
namespace {

bool ends_line(char c) { return c == '\n' || c == '\r'; }

/// CR, LF and CR LF each end a line.
std::uint32_t lines_in(std::string_view text) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool first_of_two = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (ends_line(text[i]) && !first_of_two) ++lines;
  }
  return lines;
}

std::string_view line_around(std::string_view text, std::size_t offset) {
  std::size_t begin = offset;
  while (begin > 0 && !ends_line(text[begin - 1])) --begin;
  std::size_t end = offset;
  while (end < text.size() && !ends_line(text[end])) ++end;
  return text.substr(begin, end - begin);
}

std::string bytes_of(const EncodingFault& fault, bool wide) {
  return wide ? fmt::format("0x{:04X}", fault.value) : fmt::format("0x{:02X}", fault.value);
}

}  // namespace

SourceText::SourceText(const std::filesystem::path& path, std::string_view stated, Diagnostics& diagnostics)
    : SourceText(path.string(), std::make_shared<FileBytes>(path), stated, diagnostics) {}

SourceText::SourceText(std::string name, std::shared_ptr<const FileBytes> bytes, std::string_view stated,
                       Diagnostics& diagnostics)
    : name_(std::move(name)), bytes_(std::move(bytes)) {
  decode_bytes(stated, diagnostics);
}

SourceText::SourceText(std::string name, std::string text)
    : name_(std::move(name)), decoded_(std::move(text)), text_(decoded_) {}

void SourceText::decode_bytes(std::string_view stated, Diagnostics& diagnostics) {
  auto decoded = decode(bytes_->view(), stated);
  if (!decoded) {
    diagnostics.add({.code = "unknown-encoding", .place = {name_}, .message = kUnknownEncoding(stated)});
    decoded = decode(bytes_->view());
  }
  if (decoded->text) decoded_ = std::move(*decoded->text);
  text_ = decoded->text ? std::string_view(decoded_) : bytes_->view().substr(decoded->begin);
  if (decoded->reason == EncodingReason::guessed) {
    diagnostics.add({.severity = Severity::note,
                     .code = "encoding",
                     .place = {name_},
                     .message = kEncodingGuessed(std::string_view(decoded->encoding))});
  }
  if (!decoded->rival.empty()) {
    diagnostics.add({.code = "doubtful-encoding",
                     .place = {name_},
                     .message = kEncodingDoubtful(Words(decoded->encoding), Words(decoded->rival))});
  }
  const bool wide = decoded->encoding.starts_with("UTF-16");
  CsvPosition known;
  for (const EncodingFault& fault : decoded->faults) {
    if (!diagnostics.has_room(Severity::error)) {
      diagnostics.count_only(Severity::error);
      continue;
    }
    Diagnostic diagnostic = at(known, fault.offset, 1);
    diagnostic.code = "invalid-bytes";
    diagnostic.message = kInvalidBytes(std::string_view(bytes_of(fault, wide)), std::string_view(decoded->encoding));
    known = {fault.offset, diagnostic.place.line};
    diagnostics.add(std::move(diagnostic));
  }
}

void SourceText::prepare_table(bool repair, Diagnostics& diagnostics) {
  MendedText mended = mend_twice_read(text_);
  if (mended.places > 0 && repair) {
    decoded_ = std::move(mended.text);
    text_ = decoded_;
    diagnostics.add(
        {.severity = Severity::note, .code = "repaired", .place = {name_}, .message = kRepaired(mended.places)});
  } else if (mended.places > 0) {
    Diagnostic warning = at({}, mended.first, 1);
    warning.severity = Severity::warning;
    warning.code = "mojibake";
    const std::size_t begin = mended.text.find_last_of(",;\t\"\n", mended.first) + 1;
    const std::size_t end = std::min(mended.text.find_first_of(",;\t\"\r\n", mended.first), mended.text.size());
    warning.message = kMojibake(Words(shortened(std::string_view(mended.text).substr(begin, end - begin))));
    diagnostics.add(std::move(warning));
  }
  if (auto straight = straighten_quotes(text_)) {
    decoded_ = std::move(*straight);
    text_ = decoded_;
    diagnostics.add({.severity = Severity::note, .code = "curly-quotes", .place = {name_}, .message = kCurlyQuotes()});
  }
}

Diagnostic SourceText::at(CsvPosition known, std::size_t offset, std::size_t length) const {
  offset = std::min(offset, text_.size());
  const std::string_view line = line_around(text_, offset);
  const auto before = static_cast<std::size_t>(text_.data() + offset - line.data());
  const std::size_t underlined = std::min(length, line.size() - before);
  Diagnostic diagnostic;
  diagnostic.place.file = name_;
  diagnostic.place.line = known.line + lines_in(text_.substr(known.offset, offset - known.offset));
  diagnostic.place.column = static_cast<std::uint32_t>(utf8_length(line.substr(0, before)) + 1);
  if (line.size() <= kLongestExcerpt) diagnostic.excerpt = line;
  diagnostic.length = static_cast<std::uint32_t>(utf8_length(line.substr(before, underlined)));
  return diagnostic;
}

}  // namespace maillage
